"""A text that is imported again gets its ids back where it is the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.domain import carried_ids
from reader.domain.article import (
    Article,
    ArticleId,
    Block,
    BlockId,
    BlockKind,
    Segment,
    SegmentId,
    SourceKind,
    SourceRef,
    fingerprint_of,
)
from reader.domain.carried_ids import carry_ids, sentence_texts
from reader.domain.language import Direction
from reader.domain.span import Span

ONE, TWO, THREE, STARS = "وصل الوفد. ", "غادر الوفد. ", "عاد الوفد.", "*** "


def article(prefix: str, *blocks: list[str]) -> Article:
    """Return an article of blocks of sentences; ids count from the prefix."""
    made: list[Block] = []
    segments: list[Segment] = []
    for number, sentences in enumerate(blocks):
        block_id = BlockId(f"{prefix}b{number}")
        made.append(Block(block_id, BlockKind.PARAGRAPH, "".join(sentences), Direction.RTL))
        start = 0
        for sentence in sentences:
            segment_id = SegmentId(f"{prefix}s{len(segments)}")
            segments.append(Segment(segment_id, block_id, Span(start, start + len(sentence))))
            start += len(sentence)
    source = SourceRef(SourceKind.FILE, f"/{prefix}")
    return Article(
        ArticleId(prefix), "", "ar", tuple(made), tuple(segments), source,
        fingerprint_of(tuple(made)),
    )  # fmt: skip


def ids(one: Article) -> list[str]:
    return [segment.segment_id for segment in one.segments]


def blocks(one: Article) -> list[str]:
    return [block.block_id for block in one.blocks]


def test_the_same_text_gets_all_its_ids():
    old, new = article("a", [ONE, TWO], [THREE]), article("x", [ONE, TWO], [THREE])
    carried = carry_ids(old, new)
    assert (carried.article_id, ids(carried), blocks(carried)) == ("a", ids(old), blocks(old))
    assert carried.source == new.source


def test_a_changed_sentence_gets_a_new_id_and_its_block_keeps_its_own():
    carried = carry_ids(article("a", [ONE, TWO]), article("x", [ONE, "رحل الوفد. "]))
    assert ids(carried) == ["as0", "xs1"]
    assert blocks(carried) == ["ab0"]


def test_a_sentence_that_moved_into_another_block_keeps_its_id():
    carried = carry_ids(article("a", [ONE], [TWO]), article("x", [ONE, TWO]))
    assert ids(carried) == ["as0", "as1"]
    assert blocks(carried) == ["ab0"]
    assert {segment.block_id for segment in carried.segments} == {"ab0"}


def test_a_block_that_was_split_keeps_its_id_once():
    carried = carry_ids(article("a", [ONE, TWO]), article("x", [ONE], [TWO]))
    assert ids(carried) == ["as0", "as1"]
    assert blocks(carried) == ["ab0", "xb1"]


def test_sentences_that_stand_there_often_are_matched_in_order():
    old = article("a", [STARS, ONE, STARS, TWO, STARS])
    carried = carry_ids(old, article("x", [STARS, ONE, STARS, "جديد. ", TWO, STARS]))
    assert ids(carried) == ["as0", "as1", "as2", "xs3", "as3", "as4"]


def test_white_space_at_the_ends_is_no_change():
    assert ids(carry_ids(article("a", [ONE, TWO]), article("x", [ONE + "  ", TWO.strip()]))) == [
        "as0",
        "as1",
    ]


def test_ids_that_were_minted_twice_are_told_apart():
    carried = carry_ids(article("a", [ONE], [TWO]), article("a", [THREE], [ONE], ["جديد."]))
    assert len(set(ids(carried))) == 3
    assert len(set(blocks(carried))) == 3
    assert ids(carried)[1] == "as0"
    assert set(ids(carried)) & {"as0", "as1"} == {"as0"}


def test_very_many_equal_sentences_are_left_to_those_that_stand_there_once(monkeypatch):
    monkeypatch.setattr(carried_ids, "_MOST_PAIRS", 10)
    old = article("a", [THREE, *[STARS] * 5, ONE, *[STARS] * 5, "نهاية."])
    new = article("x", [TWO, *[STARS] * 6, ONE, *[STARS] * 6, "خاتمة."])
    carried = ids(carry_ids(old, new))
    assert carried[7] == "as6"
    assert [one for one in carried if one.startswith("a")] == ["as6"]


sentences = st.lists(st.sampled_from([ONE, TWO, THREE, STARS, "رحل. "]), max_size=8)


@given(st.lists(sentences, max_size=4), st.lists(sentences, max_size=4))
def test_ids_are_unique_and_carried_only_to_the_same_sentence(before, after):
    old, new = article("a", *before), article("x", *after)
    carried = carry_ids(old, new)
    assert len(set(ids(carried))) == len(ids(carried))
    assert len(set(blocks(carried))) == len(blocks(carried))
    assert [block.text for block in carried.blocks] == [block.text for block in new.blocks]
    assert sentence_texts(carried) == sentence_texts(new)
    was = dict(zip(ids(old), sentence_texts(old), strict=True))
    kept = [
        (one, text)
        for one, text in zip(ids(carried), sentence_texts(carried), strict=True)
        if one in was
    ]
    assert all(was[one] == text for one, text in kept)
    order = [ids(old).index(one) for one, _ in kept]
    assert order == sorted(order)
    if before == after:
        assert ids(carried) == ids(old)
