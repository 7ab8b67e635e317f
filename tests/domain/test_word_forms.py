import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.vowelling import key
from reader.domain.word_forms import cuts, stem_of


def found(word):
    return {(cut.clitics, cut.stem, cut.suffixes) for cut in cuts(key(word))}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("وبالمدرسة", (("وَ", "بِ", "ال"), "مدرسة", ())),
        ("للناتو", (("لِ", "ال"), "ناتو", ())),
        ("لقائه", ((), "لقاء", ("هُ",))),
        ("أعضاؤه", ((), "اعضاء", ("هُ",))),
        ("مدينتهم", ((), "مدينة", ("هُمْ",))),
        ("السيارات", (("ال",), "سيارة", ())),
        ("مصنعو", ((), "مصنع", ())),
        ("سيقولونها", (("سَ",), "يقول", ("هَا",))),
        ("وعززت", (("وَ",), "عزز", ())),
        ("نمت", ((), "نما", ())),
        ("يكن", ((), "يكون", ())),
        ("قلت", ((), "قال", ())),
        ("عامًا", ((), "عام", ())),
    ],
)
def test_what_is_attached_comes_off(word, expected):
    assert expected in found(word)


def test_the_least_cut_comes_first():
    first = next(iter(cuts("وزير")))
    assert (first.clitics, first.stem, first.suffixes) == ((), "وزير", ())


def test_an_article_makes_no_verb():
    assert all(cut.kind == "noun" for cut in cuts("الكتاب") if cut.clitics[-1:] == ("ال",))


@pytest.mark.parametrize("word", ["", "ا" * 500, "ا" * 33])
def test_too_short_and_too_long_words_are_not_cut(word):
    assert list(cuts(word)) == []


@given(st.text("وفبكلاستيمنهةدرعقو", min_size=1, max_size=12))
def test_cutting_ends_and_leaves_a_stem(word):
    made = list(cuts(word))
    assert made
    assert all(cut.stem for cut in made)
    assert len(made) < 2000


def test_the_stem_is_between_clitics_and_pronouns():
    assert stem_of("وَبِالمَدْرَسَةِ", ("وَ", "بِ", "ال"), ()) == "مَدْرَسَةِ"
    assert stem_of("لِلْمَدْرَسَةِ", ("لِ", "ال"), ()) == "مَدْرَسَةِ"
    assert stem_of("لِقَائِهِ", (), ("هُ",)) == "لِقَائِ"
    assert stem_of("لَهُ", ("لِ",), ("هُ",)) == "لَهُ"
