import pytest

from reader.domain.abbreviations import is_abbreviation


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("قال د", "سامي"),
        ("قال ود", "سامي"),
        ("نشر أ.د", "يوسف"),
        ("نشر وأ.د", "يوسف"),
        ("ترسل إلى ص.ب", "4521"),
        ("كتب J", "K. Rowling"),
        ("في شركة Acme Ltd", "(لندن)"),
        ("في شركة Acme Ltd", "في لندن"),
        ("قال Prof", "Smith"),
        ("انظر مج", "3"),
        ("سنة 456 هـ", "عن سبعين عاماً"),
        ("سنة 1999 م", "الخاص بالإيجارات"),
        ("سنة 300 ق.م", "(تقريباً)"),
        ("الموعد 5", "2. 2024"),
        ("الموعد 5. 2", "2024"),
        ("مطالبنا: 1", "الحرية"),
        ("  • 12", "قلعة"),
        ("أ", "وقف النار"),
        ("في D.C", "بحضور الوزراء"),
    ],
)
def test_a_stop_after_a_short_form_ends_no_sentence(before, after):
    assert is_abbreviation(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("انتهى", "وقال"),
        ("قال نعم «", "ثم"),
        ("بلغ العدد 350", "جاء معظمهم"),
        ("الفئة ب", "ثم"),
        ("سنة 92 هـ", "وبنوا"),
        ("فيتامين C", "وأضاف"),
        ("شركة Acme Inc", "وقالت"),
        ("وكالة أ.ف.ب", "وأضاف"),
        ("في D.C", "وغادر"),
        ("لم يقل كم", "ثم"),
        ("", "ثم"),
        ("المادة 5", "الموعد قريب"),
    ],
)
def test_a_stop_after_anything_else_does(before, after):
    assert not is_abbreviation(before, after)


def test_a_number_in_the_middle_of_a_long_sentence_is_no_list_number():
    assert is_abbreviation("12", "قلعة")
    assert not is_abbreviation("12", "قلعة", whole=False)
