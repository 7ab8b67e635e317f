"""Notes from a file, in the whole window: looked at, asked about, kept all at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.domain.library import LibraryQuery
from reader.services.export_notes import NoteFormat
from reader.services.import_plan import ConflictChoice
from reader.services.library_ports import NoteQuery
from reader.ui.notes_exporter import NotesExporter
from reader.ui.notes_import_dialog import NotesImportDialog
from reader.ui.notes_importer import DONE_KEY, NotesImporter
from reader.ui.notes_on_page import NotesOnPage
from tests.ui.libraries import WATER, bare, fill
from tests.ui.library_window import settled
from tests.ui.windows import read

MINE = "من هم؟ Ask the delegation. #water"
THEIRS = "سألت الوفد بنفسي. #water"


def on_disk(context, change=None):
    """Return the notes, after `change` has run on each."""
    store = context.notes()
    if change is not None:
        for one in store.page(NoteQuery(), 0, 100):
            store.put(change(one))
    found = store.page(NoteQuery(), 0, 100)
    store.close()
    return found


@pytest.fixture
def parts(make, context):
    fill(context)
    return make(bare(context))


@pytest.fixture
def file(qtbot, parts, context, tmp_path):
    """A file that says something else of the one note than the library does."""
    on_disk(context, lambda one: replace(one, body=THEIRS))
    path = tmp_path / "notes.json"
    parts.window.findChild(NotesExporter).export(path, NoteFormat.JSON)
    settled(qtbot, parts)
    on_disk(context, lambda one: replace(one, body=MINE))
    return path


def ask(qtbot, parts, path, monkeypatch):
    """Choose the action and the file; return the question."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    parts.window.reader_actions.notes.import_notes.trigger()
    window = parts.window
    qtbot.waitUntil(lambda: window.findChild(NotesImportDialog) is not None, timeout=10_000)
    return window.findChild(NotesImportDialog)


def notices(parts):
    return {key: line.notice.text for key, line in parts.window.notices._lines.items()}


def test_what_differs_is_counted_and_theirs_is_taken(qtbot, parts, context, file, monkeypatch):
    read(qtbot, parts, WATER)
    dialog = ask(qtbot, parts, file, monkeypatch)
    assert dialog.counts.text() == "New: 0, there already: 0, different from yours: 1."
    assert dialog.choices.isVisible()
    assert not dialog.without.isVisible()
    assert dialog.choice() is ConflictChoice.KEEP
    dialog.choices.set_current(ConflictChoice.TAKE.value)
    dialog.import_button.click()
    settled(qtbot, parts)
    assert [one.body for one in on_disk(context)] == [THEIRS]
    assert notices(parts)[DONE_KEY] == ("Notes imported: 0 added, 1 changed, 0 left as they were.")
    notes = parts.window.reading.canvas.findChild(NotesOnPage)
    qtbot.waitUntil(lambda: [one.body for one in notes.listed()] == [THEIRS], timeout=5_000)


def test_both_are_kept_and_no_changes_nothing(qtbot, parts, context, file, monkeypatch):
    ask(qtbot, parts, file, monkeypatch).cancel_button.click()
    settled(qtbot, parts)
    assert [one.body for one in on_disk(context)] == [MINE]
    qtbot.waitUntil(lambda: parts.window.findChild(NotesImportDialog) is None, timeout=5_000)
    dialog = ask(qtbot, parts, file, monkeypatch)
    dialog.choices.set_current(ConflictChoice.BOTH.value)
    dialog.import_button.click()
    settled(qtbot, parts)
    assert {one.body for one in on_disk(context)} == {MINE, THEIRS}
    assert "1 added" in notices(parts)[DONE_KEY]


def test_notes_of_articles_that_are_not_here_are_counted(qtbot, parts, context, file, monkeypatch):
    library = context.library()
    library.forget([one.article_id for one in library.page(LibraryQuery(), 0, 10)])
    library.close()
    dialog = ask(qtbot, parts, file, monkeypatch)
    assert dialog.counts.text() == "New: 1, there already: 0, different from yours: 0."
    assert "1 note(s) belong to articles" in dialog.without.text()
    assert not dialog.choices.isVisible()
    dialog.import_button.click()
    settled(qtbot, parts)
    assert [one.body for one in on_disk(context)] == [THEIRS]


def test_a_file_of_another_kind_changes_nothing_and_says_so(
    qtbot, parts, context, tmp_path, monkeypatch
):
    path = tmp_path / "other.json"
    path.write_text('{"notes": 7}', "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(parts.window.findChild(NotesImporter).went_wrong, timeout=5_000):
        parts.window.reader_actions.notes.import_notes.trigger()
    assert "other.json" in " ".join(notices(parts).values())
    assert [one.body for one in on_disk(context)] == [MINE]
