import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.vowelling import (
    bare,
    contradictions,
    has_marks,
    key,
    letters,
    marked_letters,
    spelled_apart,
    vowel_key,
    without_case,
)

ARABIC = st.text("ابتجدرسعلمنوية أإآىًَُِّْـ\u200f", max_size=24)


def test_bare_drops_marks_tatweel_and_invisible_characters():
    assert bare("مُحَـــمَّد\u200f") == "محمد"
    assert key("إلى") == key("الي") == "الي"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مَدْرَسَة", "مَدرَسة"),
        ("اِنْهَارَ", "انْهار"),
        ("لِقَاء", "لِقاءُ"),
        ("هٰذَا", "هَذا"),
        ("كَبِير", "كَبير"),
        ("أَكَّدَ", "أَكّ\u064eد"),
    ],
)
def test_predictable_marks_tell_no_lemmas_apart(one, other):
    assert vowel_key(one) == vowel_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("عَلِمَ", "عَلَّمَ"), ("مُدَرِّسَة", "مَدْرَسَة"), ("نَافِذ", "نَافِذَة"), ("حُرّ", "حَرّ")]
)
def test_vowels_and_shaddas_tell_lemmas_apart(one, other):
    assert vowel_key(one) != vowel_key(other)


@pytest.mark.parametrize("written", ["أَيْضًا", "أَيْضاً", "أَيْضَاً"])
def test_tanwin_with_its_alif_is_one_thing_however_written(written):
    assert vowel_key(written) == vowel_key("أَيْضًا")
    assert vowel_key(written) != vowel_key("أَيْض")


def test_the_case_ending_goes_and_a_shadda_stays():
    assert without_case("مُهِمٌّ") == "مُهِمّ"
    assert without_case("كِتَابٍ") == "كِتَاب"


def test_an_unwritten_vowel_hardly_contradicts():
    assert contradictions("كَتَبَ", "كتب") < 0.3
    assert contradictions("كَتَبَ", "كُتِبَ") >= 2
    assert contradictions("حَرْب", "حَرَب") >= 1


def test_another_case_ending_counts_less_than_another_vowel():
    assert 0 < contradictions("كِتَابُ", "كِتَابَ") < contradictions("كِتَاب", "كُتَّاب")


def test_an_assimilated_lam_is_no_contradiction():
    assert contradictions("الشَّمْس", "الشَمْس") == 0
    assert contradictions("وَالشَّمْس", "وَالشَمْس") == 0
    assert contradictions("عَلَّم", "عَلَم") >= 1


def test_marks_that_only_partly_stand_in_the_text_say_nothing_elsewhere():
    assert contradictions("يُشْتَبَهُ", "يُشتبه", partly=True) == 0
    assert contradictions("يَشْتَبِهُ", "يُشتبه", partly=True) == 1
    assert contradictions("شَغَلَ", "شغّل", partly=True) == 1


def test_words_of_other_lengths_are_far_apart():
    assert contradictions("كِتَاب", "كُتُب") >= 3


def test_a_written_hamza_is_meant_and_a_missing_one_is_not():
    assert spelled_apart("اكد", "أَكَّدَ") < 0.2
    assert spelled_apart("إمداد", "أَمْدَاد") >= 1
    assert spelled_apart("أكد", "أَكَّدَ") == 0


def test_tanwin_before_or_on_the_alif_is_the_same():
    assert letters("كِتَابًا") == letters("كِتَاباً")


@given(ARABIC, ARABIC)
def test_contradictions_are_symmetric_and_none_with_itself(one, other):
    assert contradictions(one, one) == 0
    assert contradictions(one, other) == pytest.approx(contradictions(other, one))


@given(ARABIC)
def test_letters_and_marks_put_together_are_the_text(text):
    joined = "".join(letter + marks for letter, marks in marked_letters(text))
    assert bare(joined) == bare(text)
    assert not has_marks(bare(text))
