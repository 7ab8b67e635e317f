"""Whole text, blocks and segments: the way between the three, and from what is shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article_text import BlockSpan, carried, source_text, target_text
from reader.domain.composition import compose_source, compose_target
from reader.domain.notes import PassageSide
from reader.domain.span import Span
from tests.note_fakes import article_of, units_of

ARTICLE = article_of(
    "خبر من لاهاي", "قال الوزير ذلك. وأضاف أن الخطة جاهزة.", "", "ورفضت المعارضة 😀 الخطة."
)
SOURCE = source_text(ARTICLE)
IDS = [segment.segment_id for segment in ARTICLE.segments]
TARGET = target_text(ARTICLE, units_of(ARTICLE, {0: "News", 1: "He said so.", 3: "No."}), "en")


def test_the_source_is_all_blocks_one_a_line():
    assert SOURCE.text == "\n".join(block.text for block in ARTICLE.blocks)
    assert (SOURCE.side, SOURCE.language) == (PassageSide.SOURCE, "")
    assert [SOURCE.text[start:][:3] for start in SOURCE.starts] == ["خبر", "قال", "\nور", "ورف"]


def test_the_target_is_all_targets_one_block_a_line():
    assert TARGET.text == "News\nHe said so.\n\nNo."
    assert (TARGET.side, TARGET.language) == (PassageSide.TARGET, "en")


def test_a_span_over_blocks_has_its_parts_in_each():
    start, end = SOURCE.text.index("لاهاي"), SOURCE.text.index("المعارضة")
    assert SOURCE.parts(Span(start, end)) == (
        BlockSpan(0, Span(7, 12)),
        BlockSpan(1, Span(0, len(ARTICLE.blocks[1].text))),
        BlockSpan(3, Span(0, 6)),
    )
    assert SOURCE.segments_in(Span(start, end)) == tuple(IDS)
    assert SOURCE.parts(Span(5, 5)) == ()


def test_the_segment_at_a_place_and_the_place_of_a_segment():
    for segment in IDS:
        span = SOURCE.span_of(segment)
        assert span is not None
        assert SOURCE.segment_at(span.start) == SOURCE.segment_at(span.end - 1) == segment
    assert SOURCE.segment_at(SOURCE.text.index("\n\n") + 1) is None
    assert TARGET.span_of(IDS[2]) is None
    assert TARGET.span_of("none") is None  # type: ignore[arg-type]


def test_an_article_without_blocks_has_an_empty_text():
    empty = source_text(article_of("").__class__(*("",) * 3, (), (), ARTICLE.source, ""))  # type: ignore[arg-type]
    assert (empty.text, empty.segment_at(0), empty.parts(Span(0, 1))) == ("", None, ())


@given(st.data())
def test_parts_and_whole_spans_tile_each_other(data):
    start = data.draw(st.integers(0, len(SOURCE.text)))
    span = Span(start, data.draw(st.integers(start, len(SOURCE.text))))
    parts = SOURCE.parts(span)
    joined = "".join(SOURCE.whole(part).of(SOURCE.text) for part in parts)
    assert joined == span.of(SOURCE.text).replace("\n", "")


SHOWN = compose_source(
    ARTICLE.blocks[1].text,
    [(one.segment_id, one.span) for one in ARTICLE.segments[1:3]],
    {IDS[1]: "قال الوزراء ذلك."}.get,
)


def carry(part: str) -> str:
    at = SHOWN.text.index(part)
    return carried(Span(at, at + len(part)), SHOWN, SOURCE.blocks[1]).of(SOURCE.blocks[1].text)


def test_a_span_is_carried_from_the_corrected_text_to_the_imported():
    assert carry("الخطة") == "الخطة"
    assert carry("قال") == "قال"
    assert carry("ذلك") == "ذلك"
    assert carry("الوزراء") == "الوزير"
    assert carry("ذلك. وأضاف") == "ذلك. وأضاف"
    assert carry(" ") == " "
    assert carry(SHOWN.text) == SOURCE.blocks[1].text


def test_a_stand_in_is_carried_to_what_came_in_its_place():
    shown = compose_target([(IDS[1], "…"), (IDS[2], "Ready.")])
    real = compose_target([(IDS[1], "He said so."), (IDS[2], "Ready.")])
    assert carried(Span(0, 1), shown, real).of(real.text) == "He said so."
    assert carried(Span(2, 8), shown, real).of(real.text) == "Ready."
    assert carried(Span(0, 3), compose_target([]), real) == Span(0, 3)
    assert carried(Span(0, 3), real, compose_target([])) == Span(0, 0)


@given(st.data())
def test_any_span_is_carried_into_the_text(data):
    start = data.draw(st.integers(0, len(SHOWN.text)))
    end = data.draw(st.integers(start, len(SHOWN.text)))
    span = carried(Span(start, end), SHOWN, SOURCE.blocks[1])
    assert 0 <= span.start <= span.end <= len(SOURCE.blocks[1].text)
    assert carried(Span(start, end), SHOWN, SHOWN) == Span(start, end)
