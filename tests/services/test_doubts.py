"""What a reader is warned of."""

from reader.domain.protected import find_protected
from reader.domain.span import Span
from reader.domain.translation import DoubtKind, DoubtSide
from reader.services.doubts import doubts_about, place_doubt, unknown_doubt


def test_what_is_missing_in_the_end_carries_a_doubt():
    doubts = doubts_about("بلغ 48312 و5", "many", "en")
    assert [(one.side, one.span) for one in doubts] == [(DoubtSide.SOURCE, Span(4, 9))]
    assert "48312" in doubts[0].why.english()


def test_a_number_from_nowhere_and_a_repeated_one_carry_a_doubt_in_the_translation():
    target = "more than 1,900 more than 1,900 in 1500"
    repeated, made_up = doubts_about("قتل أكثر من 1900 شخص", target, "en")
    assert (repeated.kind, repeated.side) == (DoubtKind.PROTECTED_SPAN, DoubtSide.TARGET)
    assert repeated.span == Span(26, 31)
    assert repeated.why.english() == (
        "“1,900” stands more often in the translation than in the source."
    )
    assert made_up.span.of(target) == "1500"
    assert made_up.why.english() == "“1500” stands only in the translation."


def test_a_guessed_place_is_doubted_in_the_source_and_an_unknown_word_in_the_translation():
    (number,) = find_protected("48312")
    assert place_doubt(number).side is DoubtSide.SOURCE
    assert unknown_doubt(Span(9, 9), "The said").span == Span(7, 8)
