"""Our JSON of notes comes back without loss; what is not as it should be is refused as a whole."""

from __future__ import annotations

import copy
import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.exchange.note_file import LARGEST_BYTES, note_file, open_note_file
from reader.adapters.export.note_json import notes_json
from reader.domain.errors import NoteFileRefused, SourceUnreadable
from reader.services.export_notes import ArticleNotes
from tests.adapters.export.article_notes import NOTES, article_notes, note


def read(document: object) -> tuple[ArticleNotes, ...]:
    return note_file("notes.json", json.dumps(document).encode())


DOCUMENT = json.loads(notes_json([NOTES]))


def test_what_was_exported_comes_back():
    assert note_file("n.json", notes_json([NOTES]).encode()) == (NOTES,)
    assert note_file("n.json", b"\xef\xbb\xbf" + notes_json([NOTES]).encode()) == (NOTES,)


@given(article_notes())
def test_any_notes_come_back(articles):
    assert list(note_file("n.json", notes_json(articles).encode())) == articles


def test_names_that_are_not_known_are_passed_over():
    document = copy.deepcopy(DOCUMENT)
    document["articles"][0]["notes"][0]["mood"] = {"x": [1]}
    assert read(document) == (NOTES,)


def test_a_file_is_read_from_the_disk(tmp_path):
    path = tmp_path / "notes.json"
    path.write_text(notes_json([NOTES]), encoding="utf-8")
    assert open_note_file(path) == (NOTES,)


def test_what_is_no_file_can_not_be_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for name in ("none.json", ".", "pipe", "a\0b"):
        with pytest.raises(SourceUnreadable):
            open_note_file(tmp_path / name)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no JSON"), (b"\xff\xfe", "not UTF-8"), (b"[]", "no file of notes"),
        (b"{}", "no file of notes"), (b"{" * 100_000, "no JSON"), (b"[" * 200_000, "too deep"),
        (b'{"a":' * 200_000, "too deep"), (b'{"a": NaN}', "no JSON"),
        (b'{"a": ' + b"1" * 10_000 + b"}", "no JSON"), (b"SQLite format 3\0", "no JSON"),
        (b" " * (LARGEST_BYTES + 1), "larger than 32 MB"),
        (b'{"format": "qari-notes"}', "does not say its version"),
        (b'{"format": "qari-notes", "version": true}', "does not say its version"),
        (b'{"format": "qari-notes", "version": 0}', "does not say its version"),
        (b'{"format": "qari-notes", "version": 2}', "newer version"),
        (b'{"format": "qari-notes", "version": 1}', "articles is not as it should be"),
    ],
)  # fmt: skip
def test_a_file_of_another_kind_is_refused(content, why):
    with pytest.raises(NoteFileRefused, match=why) as caught:
        note_file("notes.json", content)
    assert "Nothing was changed." in str(caught.value)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("articles", 0), []), (("articles", 0, "notes"), {}), (("articles", 0, "id"), "../x"),
        (("articles", 0, "id"), ""), (("articles", 0, "title"), 5),
        (("articles", 0, "title"), "x" * 10_001), (("articles", 0, "tags"), [1]),
        (("articles", 0, "notes", 0), None), (("articles", 0, "notes", 0, "id"), "a b"),
        (("articles", 0, "notes", 0, "kind"), "poem"), (("articles", 0, "notes", 0, "body"), None),
        (("articles", 0, "notes", 0, "body"), "\ud800"),
        (("articles", 0, "notes", 0, "body"), "x" * 5_000_001),
        (("articles", 0, "notes", 0, "created_at"), "yesterday"),
        (("articles", 0, "notes", 0, "passage"), 1),
        (("articles", 0, "notes", 0, "passage", "side"), ["source"]),
        (("articles", 0, "notes", 0, "passage", "home"), "x"),
        (("articles", 0, "notes", 0, "passage", "anchor"), None),
        (("articles", 0, "notes", 0, "passage", "anchor", "position"), -1),
        (("articles", 0, "notes", 0, "passage", "anchor", "position"), 1.5),
        (("articles", 0, "notes", 0, "passage", "anchor", "position"), True),
        (("articles", 0, "notes", 0, "passage", "anchor", "prefix"), "x" * 257),
    ],
)  # fmt: skip
def test_a_value_that_is_not_as_it_should_be_refuses_the_file_and_is_named(path, value):
    document = copy.deepcopy(DOCUMENT)
    inside = document
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = value
    with pytest.raises(NoteFileRefused) as caught:
        read(document)
    assert "articles[0]" in caught.value.title.english()


def test_ids_that_repeat_are_refused():
    twice = ArticleNotes(NOTES.entry, (note("n1"), note("n1", "آخر")))
    with pytest.raises(NoteFileRefused, match="note n1 twice"):
        note_file("n.json", notes_json([twice]).encode())
    with pytest.raises(NoteFileRefused, match="article a1 twice"):
        note_file("n.json", notes_json([NOTES, ArticleNotes(NOTES.entry, ())]).encode())


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["id", "notes", "passage", "anchor", "articles", "body"]), inner, max_size=4
    ),
    max_leaves=12,
))  # fmt: skip
def test_anything_in_the_place_of_the_articles_is_refused_or_read(value):
    try:
        read({"format": "qari-notes", "version": 1, "articles": value})
    except NoteFileRefused:
        return
    assert value == []
