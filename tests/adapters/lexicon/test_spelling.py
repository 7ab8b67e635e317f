"""Words are held against the dictionaries that lie on the system, and the user's own words."""

from __future__ import annotations

import pytest

from reader.adapters.lexicon.spelling import HunspellSpeller, dictionary_folders

TEXT = "The minister’s vilage has no colour, says Rutte of NATO in 2027."
AFFIXES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX M Y 1\nSFX M 0 's .\n"


def dictionary(folder, name, *entries):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text(AFFIXES, "utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(entries)), *entries]) + "\n", "utf-8")


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "hunspell"
    dictionary(
        made, "en_US", "the", "minister/M", "village", "has", "no", "color", "says", "of", "in"
    )
    dictionary(made, "en_GB", "colour")
    dictionary(made, "nl_NL", "dorp")
    return made


@pytest.fixture
def speller(folder, tmp_path):
    return HunspellSpeller((tmp_path / "nowhere", folder), tmp_path / "data")


def wrong(speller, text=TEXT, known=()):
    return [span.of(text) for span in speller.misspelled(text, "en", known)]


def test_a_word_that_no_dictionary_has_is_found(speller):
    assert wrong(speller) == []  # nothing is loaded yet
    assert speller.load("en")
    assert wrong(speller) == ["vilage", "Rutte"]
    assert wrong(speller, known={"rutte"}) == ["vilage"]
    assert "village" in speller.suggest("vilage", "en")
    assert speller.suggest("x" * 500, "en") == ()


def test_a_language_without_a_dictionary_marks_nothing(speller):
    assert not speller.load("fr")
    assert speller.misspelled("xyzzy", "fr") == ()
    assert speller.suggest("xyzzy", "fr") == ()


def test_own_words_are_kept(speller, folder, tmp_path):
    speller.load("en")
    speller.learn("Rutte", "en")
    assert wrong(speller) == ["vilage"]
    again = HunspellSpeller((folder,), tmp_path / "data")
    again.load("en")
    assert wrong(again) == ["vilage"]


def test_a_broken_dictionary_is_passed_over(folder, tmp_path):
    (folder / "en_XX.aff").write_bytes(b"\x00\xff" * 100)
    (folder / "en_XX.dic").write_bytes(b"not a number\n\xff\xfe")
    (folder / "en_YY.dic").write_text("1\nvilage\n", "utf-8")  # without its rules
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "spelling-en.txt").write_bytes(b"\xff\xfe\n" * 10)
    speller = HunspellSpeller((folder,), tmp_path / "data")
    assert speller.load("en")
    assert "vilage" in wrong(speller)


def test_the_folders_that_are_named_come_first(monkeypatch):
    monkeypatch.setenv("DICPATH", "/one:/two")
    assert [str(one) for one in dictionary_folders()[:2]] == ["/one", "/two"]
