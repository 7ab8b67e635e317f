"""A unit, currency, weekday or month that stands for another is doubted."""

import pytest

from reader.domain.check_units import check_units
from reader.domain.translation import DoubtKind


@pytest.mark.parametrize(
    ("source", "target", "language", "words", "kind"),
    [
        ("يوم الاثنين", "on Tuesday", "en", "Tuesday", DoubtKind.WEEKDAY),
        ("والأربعاء المقبل", "volgende donderdag", "nl", "donderdag", DoubtKind.WEEKDAY),
        ("في تشرين الثاني", "in October", "en", "October", DoubtKind.DATE),
        ("في رمضان", "in Sha'ban", "en", "Sha'ban", DoubtKind.DATE),
        ("5 ملايين دولار", "5 miljoen euro", "nl", "euro", DoubtKind.CURRENCY),
        ("20 كيلومترا", "20 miles", "en", "miles", DoubtKind.MEASURE),
        ("ثلاثة أيام", "three months", "en", "months", DoubtKind.MEASURE),
        ("قبل 4 ساعات", "4 jaar geleden", "nl", "jaar", DoubtKind.MEASURE),
    ],
)
def test_another_unit_is_doubted(source, target, language, words, kind):
    (doubt,) = check_units(source, target, language)
    assert (doubt.kind, doubt.span.of(target)) == (kind, words)


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        ("في أيار المقبل", "next May", "en"),
        ("في مايو", "It may rain in May; they march on", "en"),
        ("بعد أسبوعين", "after 14 days", "en"),
        ("عشرة جنيهات", "ten pounds", "en"),
        ("سبعة آلاف ليرة", "zevenduizend pond", "nl"),
        ("قبل أشهر", "weeks before", "en"),
        ("قبل أشهر", "several weeks before", "en"),
        ("اليوم", "the other week", "en"),
        ("وصل الوفد", "The team came on Monday", "en"),
        ("ثلاثة أيام", "drei Monate", "de"),
    ],
)
def test_what_is_said_otherwise_or_added_is_no_doubt(source, target, language):
    assert check_units(source, target, language) == ()
