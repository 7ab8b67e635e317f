"""A library that can't be written, in the whole window: said once, and reading goes on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import StorageUnavailable
from reader.domain.library import LibraryQuery
from reader.domain.messages import Message
from reader.domain.notes import NoteId
from reader.services.preferences import Preferences
from reader.ui.library_controller import LibraryController
from reader.ui.notes_on_page import NotesOnPage
from tests.ui.libraries import WATER, bare, fill
from tests.ui.library_window import (
    key,
    listed,
    select,
    settled,
    show_library,
    titles_on_disk,
    with_store,
)
from tests.ui.windows import read

NEW = "خبر لم يحفظ بعد\n\nهذا نص جديد لم يقرأه أحد من قبل. ولن يحفظ هنا.\n"


@pytest.fixture
def locked(context, monkeypatch):
    """A library of three articles, where nothing can be kept from now on."""
    context = bare(context)
    articles = fill(context)
    monkeypatch.setattr("reader.adapters.storage.read_only._may_write", lambda path: False)
    return context, articles


def notices(parts):
    bar = parts.window.notices
    return [line.notice.text for line in bar._lines.values()]


def test_it_is_said_once_that_nothing_is_kept_and_the_library_can_be_read(qtbot, make, locked):
    context, (water, *_) = locked
    parts = make(context)
    shown = show_library(qtbot, parts)
    assert len(listed(parts)) == 3
    select(parts, water.title)
    key(qtbot, parts, Qt.Key.Key_Return)
    settled(qtbot, parts)
    assert parts.presenter.session.article.article_id == water.article_id
    notes = parts.window.reading.canvas.findChild(NotesOnPage)
    assert [one.body[:7] for one in notes.listed()] == ["من هم؟ "]
    assert [("read and searched" in text) for text in notices(parts)] == [True]
    parts.window.notices.clear()
    parts.window.findChild(LibraryController)._place = None
    parts.window.findChild(LibraryController).keep_place()
    settled(qtbot, parts)
    assert notices(parts) == []
    shown.search.setText("السفينة")
    qtbot.waitUntil(lambda: len(listed(parts)) == 1, timeout=5_000)


class Unwritable:
    """Preferences in the same locked folder."""

    def load(self):
        return Preferences()

    def save(self, preferences, order=None):
        raise StorageUnavailable(Message("Test", "The preferences can't be written."))


def test_files_that_were_read_last_are_not_missed(qtbot, make, locked, tmp_path):
    context, _ = locked
    file = tmp_path / "new.txt"
    file.write_text(NEW, "utf-8")
    parts = make(replace(context, preferences=Unwritable()))
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(file)))
    settled(qtbot, parts)
    assert [("nothing new is kept" in text) for text in notices(parts)] == [True]


def test_a_new_article_is_shown_and_not_kept(qtbot, make, locked):
    context, _ = locked
    parts = make(context)
    read(qtbot, parts, NEW)
    settled(qtbot, parts)
    assert parts.presenter.session.article.title == NEW.split("\n", maxsplit=1)[0]
    assert [("nothing new is kept" in text) for text in notices(parts)] == [True]
    assert len(titles_on_disk(context)) == 3


def test_the_same_text_is_shown_with_its_notes(qtbot, make, locked):
    context, (water, *_) = locked
    parts = make(context)
    read(qtbot, parts, WATER)
    settled(qtbot, parts)
    assert parts.presenter.session.article.article_id == water.article_id


def test_a_note_that_can_not_be_kept_stays_in_the_editor(qtbot, make, locked):
    context, _ = locked
    parts = make(context)
    model = read(qtbot, parts, WATER)
    settled(qtbot, parts)
    parts.window.reading.keys.stand_on(model.translatable()[0].segment_id)
    qtbot.keyClicks(parts.window.reading.canvas, "n")
    editor = parts.window.notes_panel.editor
    editor.text.setPlainText("ملاحظة")
    editor.flush()
    settled(qtbot, parts)
    assert "can't be kept" in parts.window.status_bar.brief.text
    assert editor.text.toPlainText() == "ملاحظة"
    assert editor.note_id != NoteId("")


def test_what_the_reader_asks_for_says_that_it_can_not_be_kept(qtbot, make, locked):
    context, (water, *_) = locked
    parts = make(context)
    show_library(qtbot, parts)
    select(parts, water.title)
    key(qtbot, parts, Qt.Key.Key_Delete)
    settled(qtbot, parts)
    assert any("can't be kept" in text for text in notices(parts))
    assert parts.window.status_bar.brief.text == ""
    assert with_store(context, lambda store: store.count(LibraryQuery())) == 3
