"""Shown texts: they keep every character, and know where each sentence stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import SegmentId
from reader.domain.composition import compose_source, compose_target, trimmed
from reader.domain.span import Span

TEXT = "قال الوزير: «نعم». وغادر الوفد.  ثم عاد 😀."
TILES = [
    (SegmentId("a"), Span(0, 19)),
    (SegmentId("b"), Span(19, 33)),
    (SegmentId("c"), Span(33, len(TEXT))),
]


def test_an_uncorrected_source_is_the_block_to_the_character():
    shown = compose_source(TEXT, TILES, lambda _segment: None)
    assert shown.text == TEXT
    assert [span.of(TEXT) for span in shown.spans] == [
        "قال الوزير: «نعم».",
        "وغادر الوفد.",
        "ثم عاد 😀.",
    ]


def test_a_corrected_sentence_moves_those_after_it_and_keeps_the_white_space():
    new = {SegmentId("b"): "وغادر الوفد القاعة."}
    shown = compose_source(TEXT, TILES, new.get)
    assert shown.text == "قال الوزير: «نعم». وغادر الوفد القاعة.  ثم عاد 😀."
    assert shown.spans[2].of(shown.text) == "ثم عاد 😀."


def test_a_place_belongs_to_a_sentence_and_white_space_to_the_one_before():
    shown = compose_source(TEXT, TILES, lambda _segment: None)
    assert shown.segment_at(0) == "a"
    assert shown.segment_at(18) == "a"
    assert shown.segment_at(19) == "b"
    assert shown.segment_at(len(TEXT) - 1) == "c"
    assert compose_target([]).segment_at(0) is None


def test_targets_are_joined_by_one_space_and_empty_ones_take_none():
    shown = compose_target(
        [(SegmentId("a"), "One."), (SegmentId("b"), ""), (SegmentId("c"), "Three.")]
    )
    assert shown.text == "One. Three."
    assert shown.span_of(SegmentId("b")) == Span(4, 4)
    assert shown.span_of(SegmentId("c")) == Span(5, 11)
    assert shown.span_of(SegmentId("x")) is None


@given(st.lists(st.text(alphabet="اب .\u200f\u0651a😀", max_size=12), max_size=8))
def test_sources_without_corrections_are_never_changed(parts):
    text = "".join(parts)
    tiles, at = [], 0
    for number, part in enumerate(parts):
        tiles.append((SegmentId(str(number)), Span(at, at + len(part))))
        at += len(part)
    shown = compose_source(text, tiles, lambda _segment: None)
    assert shown.text == text
    assert len(shown.spans) == len(parts)


def test_blank_spans_are_trimmed_to_nothing_at_their_start():
    assert trimmed("a   b", Span(1, 4)) == Span(1, 1)
    assert trimmed(" ab ", Span(0, 4)) == Span(1, 3)
