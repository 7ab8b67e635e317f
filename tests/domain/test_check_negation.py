"""A negation is doubted where one side says no and nothing on the other answers it."""

import pytest

from reader.domain.check_negation import check_negation
from reader.domain.translation import DoubtKind, DoubtSide

RESTRICTED = (
    "ولم تمر إلا دقائق حتى صدر النفي وقال كل من حضر إلى القاعة الكبرى في المدينة القديمة أمس "
    "إنهم لن يطلقوا"
)
FINE = [
    ("لم يكن الجنود يعلمون أنهم مراقبون", "The soldiers did not know they were watched", "en"),
    ("لم يكن الجنود يعلمون", "The soldiers didn't know", "en"),
    ("لم يحضر الجلسة", "He failed to attend the hearing", "en"),
    ("من دون إذن قضائي", "without a court order", "en"),
    ("عدم الاستقرار", "instability", "en"),
    ("عدم استقرار ائتلافي", "coalitie-onzekerheid", "nl"),
    ("بلا رواتب", "loonloos", "nl"),
    ("لا تزال الخنازير تجوب المدينة", "Wild boar roam the city", "en"),
    ("لا يزيد على عشرة", "at most ten", "en"),
    ("لا بد من الحوار", "Dialogue is needed", "en"),
    ("ولم يعثر إلا على عشر منها", "Only ten have been found", "en"),
    ("هل هذا صحيح أم لا", "Whether this is right", "en"),
    ("يفرج عنه ما لم يغلق قناته", "He goes free if he shuts it down", "en"),
    ("إياكم أن تشربوا من ماء البئر", "Do not drink the well water", "en"),
    ("أليس كذلك", "Isn't it?", "en"),
    ("رفض المصدرون السعر", "De exporteurs willen de prijs niet", "nl"),
    ("قدم السفير أوراقه", "The ambassador presented his papers", "en"),
    (
        "ولم تمر سوى دقائق حتى أكدوا أنهم لم يطلقوا رصاصة",
        "Only minutes had passed, not a shot",
        "en",
    ),
    ("أطفال دون سن الخامسة", "children aged under five", "en"),
    ("الأطفال دون الخامسة", "children aged five and below", "en"),
    ("ما حال دون وصوله", "which kept him from coming", "en"),
    ("كانوا دون", "They were below", "en"),
    ("أسقط الجيش طائرة بدون طيار", "The army shot down a drone", "en"),
    ("لم يحضر", "Er kam", "de"),
    ("لم يحضر", " ", "en"),
]


@pytest.mark.parametrize(("source", "target", "language"), FINE)
def test_a_negation_that_is_answered_is_no_doubt(source, target, language):
    assert check_negation(source, target, language) == ()


@pytest.mark.parametrize(
    ("source", "target", "language", "word"),
    [
        ("لم يكن الجنود يعلمون", "The soldiers knew", "en", "لم"),
        ("ولن نعترف بالنتائج", "Wij erkennen de uitslag", "nl", "ولن"),
        ("قرار القاضي بعدم ترحيل ابنتهم", "the decision to deport their daughter", "en", "بعدم"),
        (RESTRICTED, "Only minutes had passed when they said they would", "en", "لن"),
        ("غادر دون ترخيص", "He left with a licence", "en", "دون"),
        ("من دون الحصول على إذن", "with leave", "en", "دون"),
        ("إلا أن الأمر لا يعنيه", "But it concerns him", "en", "لا"),
    ],
)
def test_a_lost_negation_is_doubted_at_its_arabic_word(source, target, language, word):
    (doubt,) = check_negation(source, target, language)
    assert (doubt.kind, doubt.side) == (DoubtKind.NEGATION, DoubtSide.SOURCE)
    assert doubt.span.of(source) == word


def test_an_added_negation_is_doubted_at_its_word():
    target = "De ambassadeur kwam niet in Rabat aan"
    (doubt,) = check_negation("وصل السفير إلى الرباط", target, "nl")
    assert (doubt.side, doubt.span.of(target)) == (DoubtSide.TARGET, "niet")
