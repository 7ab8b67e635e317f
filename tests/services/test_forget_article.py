"""What of an article lies outside of the library is known in full before it goes."""

from __future__ import annotations

from typing import Any

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
from reader.domain.language import Direction
from reader.domain.library import ArticleVersion
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.forget_article import Traces, forget_copies, traces_of

FIRST, SECOND = "غادر الوفد المدينة. ", "ولم يعلق أحد."
WATER = ArticleId("water")


def article_of(*sentences, location="/texts/water.txt", left_out=False):
    text = "".join(sentences)
    block = Block(BlockId("b"), BlockKind.PARAGRAPH, text, Direction.RTL, left_out=left_out)
    ends = [len("".join(sentences[: at + 1])) for at in range(len(sentences))]
    spans = [Span(end - len(one), end) for end, one in zip(ends, sentences, strict=True)]
    segments = tuple(
        Segment(SegmentId(str(at)), block.block_id, one) for at, one in enumerate(spans)
    )
    source = SourceRef(SourceKind.FILE, location)
    return Article(WATER, "خبر", "ar", (block,), segments, source, fingerprint_of((block,)))


class Versions:
    """A library of one article in versions; a version of None can't be read back."""

    def __init__(self, *versions, units=()):
        self._versions = versions
        self._units = {unit.segment_id: unit for unit in units}

    def versions(self, article_id):
        return tuple(ArticleVersion(at + 1, str(at), "") for at in range(len(self._versions)))

    def article(self, article_id, version=0):
        return self._versions[version - 1]

    def units(self, article_id, language):
        return self._units if language == "nl" else {}


def kept(*versions, units=()) -> Any:
    return Versions(*versions, units=units)


def corrected(texts) -> Any:
    return Corrected(texts)


class Corrected:
    def __init__(self, texts):
        self._texts = texts

    def of(self, fingerprint):
        return self._texts.get(fingerprint, {})


def test_sentences_of_all_versions_corrected_ones_and_translated_ones_are_traces():
    old, new = article_of(FIRST), article_of(FIRST, SECOND, location="/texts/moved.txt")
    unit = TranslationUnit(SegmentId("9"), "جملة سابقة.", "Vorige zin.", UnitState.MACHINE)
    corrections = corrected({new.fingerprint: {SECOND: "ولم يعلق أي أحد."}})
    traces = traces_of(kept(old, None, new, units=[unit]), corrections, [WATER])
    assert traces == Traces(
        (WATER,),
        frozenset({FIRST.strip(), SECOND, "ولم يعلق أي أحد.", "جملة سابقة."}),
        frozenset({"/texts/water.txt", "/texts/moved.txt"}),
    )


def test_furniture_was_never_translated_and_pasted_text_has_no_file():
    pasted = article_of(FIRST, location="", left_out=True)
    traces = traces_of(kept(pasted), corrected({}), [WATER])
    assert traces == Traces((WATER,))


def test_traces_do_not_show_the_text_in_a_log():
    assert FIRST.strip() not in repr(Traces((WATER,), frozenset({FIRST.strip()})))


def test_copies_go_from_cache_imported_memories_and_backups():
    gone: list[object] = []

    class Cache:
        def remove(self, sources):
            gone.append(list(sources))

    class Backups:
        def forget(self, article_ids):
            gone.append(tuple(article_ids))
            return 2

    class Memory:
        def remove_of(self, article_ids):
            gone.append({*article_ids})

    memory: Any = Memory()
    cache: Any = Cache()
    backups: Any = Backups()
    traces = Traces((WATER,), frozenset({"ب.", "أ."}))
    assert forget_copies(traces, cache, backups, memory) == 2
    assert gone == [["أ.", "ب."], {WATER}, (WATER,)]
