"""Roots as they are typed, and which words can be of one."""

import pytest

from reader.domain.roots import could_be_of, roots_of


@pytest.mark.parametrize("typed", ["ك ت ب", "ك-ت-ب", " كَ ت  ب ", "ك،ت،ب", "k-t-b", "K T B"])
def test_a_root_may_be_typed_in_several_ways(typed):
    assert roots_of(typed)[0] == "ك ت ب"


def test_latin_letters_may_mean_several_roots():
    assert roots_of("s-l-m") == ("س ل م", "ص ل م")
    assert roots_of("ṣ-l-ḥ") == ("ص ل ح",)
    assert "ش ر خ" in roots_of("sh-r-kh")


def test_a_hamza_loses_its_seat_and_an_alif_is_a_weak_letter():
    assert roots_of("أ م ن") == ("ء م ن",)
    assert roots_of("ق ا ل") == ("ق ء ل", "ق و ل", "ق ي ل")
    assert roots_of("ر م ى") == ("ر م ي",)


@pytest.mark.parametrize("typed", ["", "كتاب", "kitab", "ك", "كتاب جديد", "a-zz-b", "ك ت ب ك ت ب"])
def test_words_are_no_roots(typed):
    assert roots_of(typed) == ()


@pytest.mark.parametrize(
    ("root", "word"),
    [
        ("ك ت ب", "وَمُكَاتَبَات"),
        ("م د د", "يمد"),
        ("و ح د", "اتحاد"),
        ("ق و ل", "قال"),
        ("ء ل ي", "لا"),
    ],
)
def test_a_word_with_the_strong_letters_could_be_of_the_root(root, word):
    assert could_be_of(root)(word)


def test_a_word_without_them_is_not_of_the_root():
    assert not could_be_of("ك ت ب")("كلب")
    assert not could_be_of("ك ت ب")("بتك")
