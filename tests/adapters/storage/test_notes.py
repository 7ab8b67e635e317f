"""Notes come back exactly, keep their versions, and go to a bin first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.adapters.storage.notes import SqliteNotes
from reader.domain.article import ArticleId
from reader.domain.errors import DiskFull
from reader.domain.notes import NoteColour, NoteId, NoteKind
from reader.services.library_ports import NoteQuery
from tests.adapters.storage.kept_texts import clock_of, note_on
from tests.adapters.storage.recording_index import RecordingIndex, passages

BODY = "كَتَبَ الوزير **مهم** 😀\u200f #سياسة و #Politics/NATO"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "qari.sqlite"


@pytest.fixture
def notes(path):
    index = RecordingIndex()
    store = SqliteNotes(path, clock_of(), index, index.on_open)
    yield store
    store.close()


def test_a_note_comes_back_exactly_with_its_times(notes, path):
    note = note_on("a", "قال المدير", BODY, kind=NoteKind.REVIEW, colour=NoteColour.PINK)
    kept = notes.put(note)
    assert kept == replace(note, created_at=kept.created_at, changed_at=kept.created_at)
    assert kept.created_at
    notes.close()
    assert notes.get(note.note_id) == kept
    assert notes.get(NoteId("none")) is None
    assert passages(path, "note") == [BODY]


def test_a_body_is_kept_as_nfc_with_plain_line_ends(notes):
    kept = notes.put(note_on("a", "ق", "cafe\u0301\r\nسطر\rآخر \ud800"))
    assert kept.body == "café\nسطر\nآخر \ufffd"
    assert notes.get(kept.note_id) == kept


def test_an_imported_note_keeps_its_times_and_an_edit_renews_the_last(notes):
    old = "2020-01-01T00:00:00+00:00"
    kept = notes.put(note_on("a", "ق", "نص", created_at=old, changed_at=old))
    assert (kept.created_at, kept.changed_at) == (old, old)
    edited = notes.put(replace(kept, body="نص آخر", created_at="wrong"))
    assert edited.created_at == old
    assert edited.changed_at > old


def test_the_text_before_an_edit_is_a_version_and_twenty_are_kept(notes):
    note = notes.put(note_on("a", "ق", "0"))
    for number in range(1, 30):
        notes.put(replace(note, body=str(number)))
    notes.put(replace(note, body="29"))  # nothing changed
    notes.put(replace(note, body="not kept"), keep_version=False)
    versions = notes.versions(note.note_id)
    assert [one.body for one in versions] == [str(number) for number in range(28, 8, -1)]
    assert versions[0].number == 29
    assert versions[0].kept_at > versions[-1].kept_at


def test_a_highlight_has_no_text_no_versions_and_is_not_indexed(notes, path):
    kept = notes.put(note_on("a", "ق", "", kind=NoteKind.HIGHLIGHT, colour=NoteColour.YELLOW))
    notes.put(replace(kept, body="now a note"))
    assert notes.versions(kept.note_id) == ()
    notes.put(replace(kept, body=""))
    assert passages(path, "note") == []


def test_the_notes_of_an_article_stand_by_position(notes):
    late = note_on("a", "آخر", "1")
    passage = replace(late.passage, anchor=replace(late.passage.anchor, position=900))
    late = notes.put(replace(late, passage=passage))
    early = notes.put(note_on("a", "أول", "2"))
    notes.put(note_on("b", "غيره", "3"))
    assert notes.of_article(ArticleId("a")) == (early, late)


def test_notes_are_found_by_words_quote_article_and_tag(notes):
    one = notes.put(note_on("a", "قال المُدير", "رأي في القصّة #سياسة"))
    two = notes.put(note_on("b", "السفينة", "مدرسة #Politics #سياسة"))
    assert notes.page(NoteQuery(), 0, 10) == (two, one)
    assert notes.page(NoteQuery(), 1, 10) == (one,)
    assert notes.page(NoteQuery(search="المدير القصه"), 0, 10) == (one,)
    assert notes.page(NoteQuery(search="مدرسه"), 0, 10) == (two,)
    assert notes.page(NoteQuery(article_id=ArticleId("a")), 0, 10) == (one,)
    assert notes.page(NoteQuery(tag="politics"), 0, 10) == (two,)
    assert notes.count(NoteQuery(tag="سياسة")) == 2
    assert notes.tags() == (("Politics", 1), ("سياسة", 2))


def test_the_bin_keeps_notes_until_it_is_emptied(notes, path):
    one, two = notes.put(note_on("a", "ق", "واحد #x")), notes.put(note_on("a", "ق", "اثنان"))
    notes.remove([one.note_id])
    assert notes.of_article(ArticleId("a")) == (two,)
    assert notes.page(NoteQuery(in_bin=True), 0, 10) == (one,)
    assert notes.get(one.note_id) == one
    assert notes.tags() == ()
    assert passages(path, "note") == ["اثنان"]
    notes.restore([one.note_id, NoteId("none")])
    assert notes.of_article(ArticleId("a")) == (one, two)
    assert passages(path, "note") == ["اثنان", "واحد #x"]
    notes.remove([one.note_id])
    assert notes.empty_bin("2000-01-01") == 0
    assert notes.empty_bin("2100-01-01") == 1
    assert notes.get(one.note_id) is None


def test_a_save_takes_a_note_out_of_the_bin(notes):
    note = notes.put(note_on("a", "ق", "نص"))
    notes.remove([note.note_id])
    notes.put(replace(note, body="أكثر"))
    assert notes.count(NoteQuery()) == 1


def test_a_row_that_can_not_be_read_hides_no_other(notes, path):
    import sqlite3

    bad, good = notes.put(note_on("a", "ق", "1")), notes.put(note_on("a", "ق", "2"))
    notes.close()
    db = sqlite3.connect(path)
    db.execute("UPDATE note SET home = '[1]' WHERE id = ?", (bad.note_id,))
    db.commit()
    db.close()
    assert notes.of_article(ArticleId("a")) == (good,)


def test_a_note_of_five_megabytes_is_kept(notes):
    kept = notes.put(note_on("a", "ق", "كلمة " * 1_000_000))
    assert notes.get(kept.note_id) == kept


def test_a_full_disk_keeps_the_note_before_the_edit(path):
    store = SqliteNotes(
        path, clock_of(), on_open=lambda db: db.execute("PRAGMA max_page_count = 60")
    )
    note = store.put(note_on("a", "ق", "قبل"))
    with pytest.raises(DiskFull):
        store.put(replace(note, body="س" * 400_000))
    assert store.get(note.note_id) == note
    assert store.versions(note.note_id) == ()
    store.close()


def test_many_notes_are_kept_exactly_and_the_texts_before_are_versions(notes, path):
    old = notes.put(note_on("a", "قال المدير", "قبل"))
    notes.remove([old.note_id])
    new = replace(
        note_on("b", "وأضاف", "جديد"),
        created_at="2020-01-01T00:00:00",
        changed_at="2021-01-01T00:00:00",
    )
    changed = replace(old, body="بعد", changed_at="2022-02-02T00:00:00")
    notes.put_all([new, changed])
    assert notes.get(new.note_id) == new
    assert notes.get(old.note_id) == changed
    assert [one.body for one in notes.versions(old.note_id)] == ["قبل"]
    assert notes.count(NoteQuery()) == 2
    assert sorted(passages(path, "note")) == sorted(["جديد", "بعد"])
