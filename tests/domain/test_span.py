from hypothesis import given
from hypothesis import strategies as st

from reader.domain.span import Span, Utf16Map, to_utf16

MIXED = st.text(
    st.one_of(
        st.sampled_from("محمدٌ وَ a1 \u200c\u200f😀👨\u200d👩🇲🇦"),
        st.characters(exclude_categories=["Cs"]),
    )
)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_a_span_cuts_code_points():
    text = "a😀محمدٌ"
    span = Span(1, 3)
    assert span.of(text) == "😀م"
    assert span.length == 2
    assert span.shifted(2) == Span(3, 5)


def test_spans_that_only_touch_do_not_overlap():
    assert Span(0, 2).overlaps(Span(1, 5))
    assert not Span(0, 2).overlaps(Span(2, 4))
    assert not Span(2, 4).overlaps(Span(0, 2))


def test_a_span_contains_its_start_and_not_its_end():
    span = Span(2, 4)
    assert [span.contains(at) for at in range(1, 5)] == [False, True, True, False]


def test_a_table_has_one_entry_more_than_the_text():
    assert to_utf16("a😀ب") == [0, 1, 3, 4]


def test_a_text_without_astral_characters_keeps_no_table():
    assert Utf16Map.of("وَأَكَّدَ").table is None
    assert Utf16Map.of("").table is None
    assert Utf16Map.of("").to_qt(0) == 0


def test_the_middle_of_a_surrogate_pair_belongs_to_its_character():
    assert [Utf16Map.of("a😀b").from_qt(at) for at in range(5)] == [0, 1, 1, 2, 3]


@given(MIXED)
def test_every_position_comes_back_from_utf16(text):
    both_ways = Utf16Map.of(text)
    for position in range(len(text) + 1):
        assert both_ways.to_qt(position) == _units(text[:position])
        assert both_ways.from_qt(both_ways.to_qt(position)) == position


@given(MIXED)
def test_every_utf16_unit_lies_in_the_character_that_it_maps_to(text):
    both_ways = Utf16Map.of(text)
    for unit in range(_units(text)):
        position = both_ways.from_qt(unit)
        assert both_ways.to_qt(position) <= unit < both_ways.to_qt(position + 1)
