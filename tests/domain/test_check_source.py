"""Arabic that looks broken or machine-made is marked; ordinary Arabic is not."""

import pytest

from reader.domain.check_source import check_source, signs_of_a_machine
from reader.domain.translation import DoubtKind


@pytest.mark.parametrize(
    ("source", "words", "kind"),
    [
        ("الأمين العام مارك مارك روتي", "مارك", DoubtKind.DOUBLED_WORD),
        ("تم إنجازه في في وقت متأخر", "في", DoubtKind.DOUBLED_WORD),
        ("هذه خطة great جدا", "great", DoubtKind.LATIN_WORD),
        ("بحسب EU Parliament Monitor اليوم", "EU Parliament Monitor", DoubtKind.LATIN_WORD),
        ("مدرب الناتو روت", "مدرب الناتو", DoubtKind.CALQUE),
        ("أكد طاهي الناتو", "طاهي الناتو", DoubtKind.CALQUE),
        ("مدرب المفوضية الأوروبية", "مدرب المفوضية الأوروبية", DoubtKind.CALQUE),
        ("قال ضابط العدالة إن", "ضابط العدالة", DoubtKind.CALQUE),
    ],
)
def test_what_looks_broken_is_marked(source, words, kind):
    (doubt,) = check_source(source)
    assert (doubt.kind, doubt.span.of(source)) == (kind, words)
    assert words in doubt.why.english()


@pytest.mark.parametrize(
    "source",
    [
        "مدرب المنتخب الوطني",
        "قالت بي بي سي و سي إن إن",
        "تعلم جدا جدا",
        "وصل، وصل الوفد",
        "طول 20 km وسعر Google في Studio Nil",
        "أغشية (reverse osmosis) رقيقة",
        "موقع www.example.com اليوم",
        "The minister spoke twice twice",
        "",
    ],
)
def test_what_good_texts_have_is_not(source):
    assert check_source(source) == ()


def test_spaces_before_commas_are_counted():
    spaces, commas = signs_of_a_machine("من الناتو ، الذي كان ، منذ أيام، هنا")
    assert (len(spaces), commas) == (2, 3)
