"""Cutting long sentences."""

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.clauses import cut_into_clauses
from reader.domain.span import Span

LONG = (
    "أعلنت الحكومة خطة جديدة لدعم المزارعين في الجنوب، وقالت إنها ستبدأ الشهر المقبل؛ "
    "لكن النقابات رفضت الخطة لأنها لا تشمل صغار المزارعين الذين فقدوا محاصيلهم."
)


def parts(text, limit, whole=()):
    spans = cut_into_clauses(text, lambda part: len(part) <= limit, whole)
    return [span.of(text) for span in spans]


def test_a_text_that_fits_stays_whole():
    assert parts(LONG, 1000) == [LONG]


def test_the_strongest_joint_near_the_middle_is_taken():
    assert parts(LONG, 100)[0].endswith("المقبل؛ ")


def test_clauses_are_cut_before_words():
    found = parts(LONG, 60)
    assert "".join(found) == LONG
    assert any(part.endswith("، ") for part in found)
    assert all(part.strip() for part in found)


def test_a_decimal_comma_is_no_joint():
    text = "بلغت القيمة 12,500,000 دولار"
    assert all("12,500,000" in part for part in parts(text, 25) if "12" in part)


def test_no_cut_goes_through_a_span_that_stays_whole():
    text = "كلمة +31 20 555 0142 كلمة"
    whole = [Span(5, 20)]
    assert any("+31 20 555 0142" in part for part in parts(text, 16, whole))


def test_one_endless_word_is_cut_in_the_end():
    found = parts("ا" * 50, 10)
    assert "".join(found) == "ا" * 50
    assert max(map(len, found)) <= 10


@given(st.text("اب، ؛.-و123\u00a0", max_size=80), st.integers(1, 30))
def test_parts_tile_the_text(text, limit):
    spans = cut_into_clauses(text, lambda part: len(part) <= limit)
    assert "".join(span.of(text) for span in spans) == text
    assert all(len(span.of(text).strip()) <= limit or span.length < 2 for span in spans)
