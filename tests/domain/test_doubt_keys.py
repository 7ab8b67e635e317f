"""A doubt is known by its words and its segment, never by a position."""

from reader.domain.article import SegmentId
from reader.domain.doubt_keys import key_of
from reader.domain.messages import Message
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide, TranslationUnit, UnitState


def unit(source: str, target: str) -> TranslationUnit:
    return TranslationUnit(SegmentId("s1"), source, target, UnitState.EDITED)


def doubt(side: DoubtSide, start: int, end: int) -> Doubt:
    return Doubt(DoubtKind.NUMBER, side, Span(start, end), Message("Doubt", "why"))


def test_the_key_outlives_an_edit_elsewhere_in_the_sentence():
    before = key_of(doubt(DoubtSide.TARGET, 3, 5), unit("١٤", "Up 41 men"))
    after = key_of(doubt(DoubtSide.TARGET, 11, 13), unit("١٤", "There were 41 men"))
    assert before == after == ("s1", "number", "target", "41")
    assert key_of(doubt(DoubtSide.SOURCE, 0, 2), unit("١٤", "")).words == "14"


def test_long_words_are_kept_as_a_digest():
    target = "word " * 40
    key = key_of(doubt(DoubtSide.TARGET, 0, len(target)), unit("", target))
    assert key.words.startswith("sha256:")
    assert len(key.words) == 71
