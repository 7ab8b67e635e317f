"""Sets of sentences: the one that ships, and files of anybody."""

from __future__ import annotations

import os
import unicodedata

import pytest

from reader.adapters.engine.evaluation_sets import (
    LARGEST_BYTES,
    LONGEST_SENTENCE,
    MOST_SENTENCES,
    evaluation_set,
    shipped_set,
)
from reader.adapters.system.locations import find_resources
from reader.domain.errors import EmptySource, NotText, SourceRefused, SourceUnreadable
from reader.domain.language import LanguagePair

PAIR = LanguagePair("ar", "en")
LINE = "غادر الوفد القاهرة.\tThe delegation left Cairo.\n"


@pytest.fixture
def write(tmp_path):
    def write_file(content):
        path = tmp_path / "own.tsv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_file


@pytest.mark.parametrize("pair", [("ar", "en"), ("ar", "nl"), ("en", "nl")], ids="-".join)
def test_the_set_that_ships_has_sixty_sentences_of_each_pair(pair):
    found = shipped_set(find_resources(), LanguagePair(*pair))
    assert (found.name, len(found.sentences)) == ("news", 60)
    assert len({one.source for one in found.sentences}) == 60
    for one in found.sentences:
        assert all(text == unicodedata.normalize("NFC", text).strip() for text in one)
        is_arabic = any("\u0620" <= char <= "\u064a" for char in one.source)
        assert is_arabic is (pair[0] == "ar")
        assert not any("\u0620" <= char <= "\u064a" for char in one.reference)


def test_the_set_that_ships_says_which_languages_it_has():
    with pytest.raises(SourceRefused, match="ar, en, nl, none from ar-fr"):
        shipped_set(find_resources(), LanguagePair("ar", "fr"))


def test_a_plain_file_has_source_and_reference(write):
    found = evaluation_set(write(f"# mine\n\n{LINE}  وصل.\t He  came. \tmore\r\n"), PAIR)
    assert found.name == "own.tsv"
    assert [tuple(one) for one in found.sentences] == [
        ("غادر الوفد القاهرة.", "The delegation left Cairo."),
        ("وصل.", "He came."),
    ]


def test_a_first_line_of_languages_names_the_columns(write):
    file = write("\ufeffen\tfr\tar\nHe came.\tIl vint.\tوصل.\n")
    found = evaluation_set(file, PAIR)
    assert [tuple(one) for one in found.sentences] == [("وصل.", "He came.")]


def test_another_text_has_another_fingerprint(write):
    one = evaluation_set(write(LINE), PAIR).fingerprint
    assert one == evaluation_set(write(f"ar\ten\n{LINE}"), PAIR).fingerprint
    assert one != evaluation_set(write(LINE.replace("left", "leaves")), PAIR).fingerprint
    assert len(one) == 16


@pytest.mark.parametrize(
    ("content", "error", "says"),
    [
        (b"", EmptySource, "no sentences"),
        (b"\n\n# only remarks\n", EmptySource, "no sentences"),
        (b"ar\ten\n", EmptySource, "no sentences"),
        (b"\xff\xfe\x00\x01", NotText, "not UTF-8"),
        (LINE + "بلا ترجمة\n", SourceRefused, "Sentence 2 of .* has no pair"),
        (LINE + "\t\t\n" + "س\t \n", SourceRefused, "has no pair"),
        ("س\tx\n" * (MOST_SENTENCES + 1), SourceRefused, "more than 5000"),
        ("س\t" + "x" * (LONGEST_SENTENCE + 1), SourceRefused, "too long"),
        ("nl\tfr\nja\toui\n", SourceRefused, "none from ar-en"),
    ],
)
def test_what_is_no_set_is_refused_in_words(write, content, error, says):
    with pytest.raises(error, match=says) as caught:
        evaluation_set(write(content), PAIR)
    assert "Nothing was measured." in str(caught.value)


def test_a_file_that_is_too_large_is_not_read_to_its_end(write):
    path = write(LINE)
    os.truncate(path, LARGEST_BYTES * 50)
    with pytest.raises(SourceRefused, match="larger than 10 MB"):
        evaluation_set(path, PAIR)


def test_pipes_folders_and_absent_files_are_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", ".", "absent.tsv", "nul\x00"):
        with pytest.raises(SourceUnreadable, match="can't be read"):
            evaluation_set(tmp_path / name, PAIR)
