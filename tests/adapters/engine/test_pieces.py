"""Pieces and their places, without a model."""

import json

from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.engine.pieces import PieceCoder, read_target_vocabulary
from reader.domain.span import Span

VOCABULARY = frozenset(
    ["▁", "▁The", "▁de", "leg", "ation", "▁5", "€", ".", "e", "t", "T", "h", "<unk>", "</s>"]
)


class Processor:
    """Splits at spaces like SentencePiece would, with offsets."""

    def encode(self, text, return_type):
        assert return_type == "offset_mapping"
        spans = [Span(n, n + 1) for n, char in enumerate(text) if not char.isspace()]
        return {"pieces": [text[a:b] for a, b in spans], "offsets": [tuple(s) for s in spans]}


class SentencePieceLike:
    def lazy_processor(self):
        return Processor()

    def encode(self, sentence):
        return list(sentence)

    def decode(self, tokens):
        return "".join(tokens)


class BpeLike:
    """Joins ``@@`` pieces and detokenises punctuation, like subword-nmt with Moses."""

    def encode(self, sentence):
        return ["مر@@", "حبا", "يا", "عا@@", "لم", "."]

    def decode(self, tokens):
        return " ".join(tokens).replace("@@ ", "").replace(" .", ".")


def coder(vocabulary=VOCABULARY):
    return PieceCoder(SentencePieceLike(), vocabulary)


def spelled(text, spans):
    return [span.of(text) for span in spans]


def test_target_pieces_are_joined_by_plain_concatenation():
    text, spans = coder().join(["▁The", "▁de", "leg", "ation", ".", "</s>"])
    assert text == "The delegation."
    assert [part.strip() for part in spelled(text, spans)] == ["The", "de", "leg", "ation", ".", ""]


def test_doubled_spaces_go_and_unknown_pieces_stay():
    text, spans = coder().join(["▁", "<unk>", "▁", "▁The", "▁"])
    assert text == "<unk> The"
    assert spelled(text, spans)[1] == "<unk>"
    assert spelled(text, spans)[3].strip() == "The"


def test_bytes_become_characters():
    text, spans = coder().join(["▁The", "▁", "<0xF0>", "<0x9F>", "<0x98>", "<0x80>", "."])
    assert text == "The 😀."
    assert spelled(text, spans)[5] == "😀"


@given(st.lists(st.sampled_from([*sorted(VOCABULARY), "<0xC3>", "<0xA9>"]), max_size=15))
def test_spans_lie_in_order_within_the_joined_text(pieces):
    text, spans = coder().join(pieces)
    assert len(spans) == len(pieces)
    assert text == text.strip(" ")
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert all(a.start <= b.start for a, b in zip(spans, spans[1:], strict=False))  # noqa: RUF007


def test_a_target_is_cut_into_the_fewest_pieces():
    text = "The delegation 5€."
    pieces, spans = coder().cut_target(text)
    assert pieces == ["▁The", "▁de", "leg", "ation", "▁5", "€", "."]
    assert spelled(text, spans) == ["The", "de", "leg", "ation", "5", "€", "."]


def test_what_the_vocabulary_lacks_becomes_unknown_one_a_character():
    pieces, _ = coder().cut_target("The😀")
    assert pieces == ["▁The", "<unk>"]


def test_what_can_be_spelled_is_known():
    assert coder().can_write("5€.")
    assert coder().can_write("The")
    assert not coder().can_write("x")
    assert not coder().can_write("😀")
    assert coder(frozenset()).can_write("plain")
    assert not coder(frozenset()).can_write("€")
    assert coder(VOCABULARY | {"<0x00>"}).can_write("😀")


def test_bpe_pieces_are_found_in_the_source_and_in_the_target():
    bpe = PieceCoder(BpeLike(), frozenset())
    pieces, spans = bpe.source("مرحبا يا عالم.")
    assert spelled("مرحبا يا عالم.", spans) == ["مر", "حبا", "يا", "عا", "لم", "."]
    assert len(pieces) == len(spans)
    text, places = bpe.join(["hel@@", "lo", "world", "."])
    assert text == "hello world."
    assert spelled(text, places) == ["hel", "lo", "world", "."]


def test_a_vocabulary_is_read_in_each_of_its_forms(tmp_path):
    assert read_target_vocabulary(tmp_path) == frozenset()
    (tmp_path / "shared_vocabulary.txt").write_text("a\n▁b\n", encoding="utf-8")
    assert read_target_vocabulary(tmp_path) == {"a", "▁b"}
    (tmp_path / "target_vocabulary.json").write_text(json.dumps(["c", "é"]), encoding="utf-8")
    assert read_target_vocabulary(tmp_path) == {"c", "é"}
    (tmp_path / "target_vocabulary.json").write_text("{", encoding="utf-8")
    assert read_target_vocabulary(tmp_path) == {"a", "▁b"}
