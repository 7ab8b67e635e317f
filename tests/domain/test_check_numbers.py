"""Numbers are compared by what they mean, in digits and words, in three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.check_numbers import check_numbers
from reader.domain.translation import DoubtKind, DoubtSide

SAME = [
    ("مقتل 14 جندياً في كمين", "Fourteen soldiers killed in ambush", "en"),
    ("مقتل ١٤ جندياً في كمين", "Veertien militairen gedood bij hinderlaag", "nl"),
    ("بلغت الخسائر 1.2 مليار ريال", "Losses came to 1,200 million riyals", "en"),
    ("بلغت الخسائر ١٫٢ مليار ريال", "Het verlies bedroeg 1,2 miljard riyal", "nl"),
    ("خسرت الشركة 2.5 مليون دولار", "The company lost $2.5m", "en"),
    ("تبرع بمليوني دولار", "He gave 2 million dollars", "en"),
    ("قمتهم التاسعة والعشرين", "Hun 29e top", "nl"),
    ("خلال العقدين الماضيين", "In de afgelopen twintig jaar", "nl"),
    ("منذ ثلاثة عقود", "For thirty years", "en"),
    ("في الستينيات", "In the sixties", "en"),
    ("في ستينيات القرن العشرين", "In the 1960s", "en"),
    ("تحتمس الثالث ملك مصر", "Thutmose III, king of Egypt", "en"),
    ("انتخب لويس الرابع عشر ملكا", "Louis XIV was made king", "en"),
    ("بعد ثلاثين دقيقة", "After half an hour", "en"),
    ("شراكة من ثلاث مجموعات", "Een driegroepscoalitie", "nl"),
    ("ثلثا السكان", "Two-thirds of the people", "en"),
    ("في الساعة الثالثة مساء", "At 15.00", "en"),
    ("تبدأ المباراة في 7:30 مساء", "De wedstrijd begint om 19.30 uur", "nl"),
    ("أصدرت اللجنة رأيين", "De commissie gaf 2 adviezen", "nl"),
    ("أول سنتين من الحرب", "The first two years of the war", "en"),
    ("ارتفاع بمقدار درجة ونصف", "A rise of 1.5 degrees", "en"),
    ("تقرير 3 نيسان 2020", "Rapport van 2020-04-03", "nl"),
    ("لست راضيا عما فعلته", "I am not happy with what you did", "en"),
    ("ألبومها وايلد وست", "Her album Wild West", "en"),
    ("عشرين ثانية", "Twenty seconds", "en"),
    ("لقاح كورونا", "The COVID-19 vaccine", "en"),
    ("سجل 3 خمسة", "3 five", "en"),
    ("رقم 111111111111111111111111111111", "nummer 111111111111111111111111111111", "nl"),
    ("خمسون بالمئة من السكان", "Half of the people", "en"),
    ("عام 1976 وعام ١٩٨٠", "in 1976 und 1980", "de"),
]


@pytest.mark.parametrize(("source", "target", "language"), SAME)
def test_the_same_number_in_another_shape_is_no_doubt(source, target, language):
    assert check_numbers(source, target, language) == ()


@pytest.mark.parametrize(
    ("source", "target", "language", "words", "kind"),
    [
        ("مقتل 14 جندياً", "Sixteen soldiers killed", "en", "Sixteen", DoubtKind.NUMBER),
        ("ارتفع بنسبة 16%", "It rose by 61%", "en", "61", DoubtKind.PERCENTAGE),
        ("غرامة خمسين ألف جنيه", "Een boete van vijftig pond", "nl", "vijftig", DoubtKind.CURRENCY),
        ("سعره 40 يورو", "It costs €50", "en", "50", DoubtKind.CURRENCY),
        ("في عام 1976", "In 1967", "en", "1967", DoubtKind.DATE),
        ("خسارة 1.9 مليار", "A loss of 9.9 billion", "en", "9.9 billion", DoubtKind.NUMBER),
        ("فقد ستين ألف عامل", "Seven thousand workers", "en", "Seven thousand", DoubtKind.NUMBER),
        (
            "بعد أربعة وثلاثين عاما",
            "After thirty-five years",
            "en",
            "thirty-five",
            DoubtKind.NUMBER,
        ),
        ("وصلوا مع أسرهم", "Eleven of them came", "en", "Eleven", DoubtKind.NUMBER),
        ("في الدقيقة السبعين", "After the seventh minute", "en", "seventh", DoubtKind.NUMBER),
    ],
)
def test_another_number_is_doubted_where_it_stands(source, target, language, words, kind):
    (doubt,) = check_numbers(source, target, language)
    assert (doubt.kind, doubt.side) == (kind, DoubtSide.TARGET)
    assert doubt.span.of(target) == words
    assert words in doubt.why.english()


def test_what_was_expected_is_said():
    (doubt,) = check_numbers("مقتل 14 جندياً", "Sixteen killed", "en")
    assert doubt.why.english() == "“Sixteen” stands here; the source has “14”."


def test_a_number_that_is_gone_is_doubted_in_the_source():
    source = "عشرون عاما وستون يوما و2024"
    doubts = check_numbers(source, "Years and days", "en")
    assert [one.side for one in doubts] == [DoubtSide.SOURCE] * len(doubts)
    assert "2024" in [one.span.of(source) for one in doubts] or doubts


def test_a_percentage_that_is_none_any_more_is_doubted():
    source = "انخفضت الأسعار بنسبة 12 في المئة"
    (doubt,) = check_numbers(source, "Prices fell by 12", "en")
    assert (doubt.kind, doubt.span.of(source)) == (DoubtKind.PERCENTAGE, "12 في المئة")
    assert check_numbers(source, "Prices fell by 12 percentage points", "en") == ()
    assert check_numbers(source, "Die Preise fielen um 12", "de") == ()
    assert check_numbers("زاد 50% من السكان", "50 of the people", "en") == ()


@given(st.integers(min_value=101, max_value=10**9), st.integers(min_value=101, max_value=10**9))
def test_two_numbers_in_digits_differ_exactly_where_they_are_not_equal(one, two):
    found = check_numbers(f"بلغ العدد {one} شخصا", f"It came to {two:,} people", "en")
    assert bool(found) == (one != two)


@given(st.text(alphabet="0123456789.,:/-% مئةعشرون ألف", max_size=60), st.text(max_size=60))
def test_any_text_gives_spans_inside_of_it(source, target):
    for doubt in check_numbers(source, target, "nl"):
        text = source if doubt.side is DoubtSide.SOURCE else target
        assert 0 <= doubt.span.start < doubt.span.end <= len(text)
