"""Notes in a folder of Markdown files, and notes written out, in the whole window."""

from __future__ import annotations

import json
import sqlite3
import zipfile

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.services.export_notes import NoteFormat
from reader.ui.library_parts import LibraryParts
from reader.ui.notes_exporter import NotesExporter
from reader.ui.notes_folder import NotesFolder
from tests.ui.libraries import bare, fill
from tests.ui.library_window import settled


@pytest.fixture
def articles(context):
    return fill(context)


@pytest.fixture
def parts(make, context, articles):
    return make(bare(context))


@pytest.fixture
def folder(parts, tmp_path):
    made = tmp_path / "my notes"
    made.mkdir()
    return made


def files(folder):
    return sorted(folder.glob("*.md"))


def in_step(qtbot, parts):
    parts.window.findChild(NotesFolder).bring_in_step()
    settled(qtbot, parts)


def test_the_folder_is_chosen_and_gets_the_notes(qtbot, parts, folder, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    actions = parts.window.reader_actions.notes
    assert not actions.leave_folder.isEnabled()
    actions.keep_in_folder.trigger()
    settled(qtbot, parts)
    assert actions.leave_folder.isEnabled()
    assert parts.settings.preferences.notes_folder == str(folder)
    (file,) = files(folder)
    assert "من هم؟ Ask the delegation. #water" in file.read_text("utf-8")


def test_what_was_changed_there_is_taken_over(qtbot, parts, context, articles, folder):
    parts.window.findChild(NotesFolder).keep_in(str(folder))
    settled(qtbot, parts)
    (file,) = files(folder)
    text = file.read_text("utf-8")
    file.write_text(text.replace("Ask the delegation.", "The delegation left."), "utf-8")
    in_step(qtbot, parts)
    store = context.notes()
    notes = store.of_article(articles[0].article_id)
    store.close()
    assert [one.body for one in notes] == ["من هم؟ The delegation left. #water"]
    assert "1 note(s) changed in the folder" in parts.window.status_bar.brief.text


def test_a_folder_that_is_gone_changes_nothing(qtbot, parts, context, articles, folder):
    keeper = parts.window.findChild(NotesFolder)
    keeper.keep_in(str(folder))
    settled(qtbot, parts)
    for file in files(folder):
        file.unlink()
    folder.rmdir()
    in_step(qtbot, parts)
    store = context.notes()
    assert len(store.of_article(articles[0].article_id)) == 1
    store.close()
    assert parts.window.status_bar.brief.text


def test_left_the_folder_stays_as_it_is(qtbot, parts, folder):
    parts.window.findChild(NotesFolder).keep_in(str(folder))
    settled(qtbot, parts)
    parts.window.reader_actions.notes.leave_folder.trigger()
    settled(qtbot, parts)
    assert parts.settings.preferences.notes_folder == ""
    assert len(files(folder)) == 1


def test_what_is_forgotten_everywhere_is_forgotten_there(qtbot, parts, context, articles, folder):
    parts.window.findChild(NotesFolder).keep_in(str(folder))
    settled(qtbot, parts)
    store = context.library()
    entry = store.entry(articles[0].article_id)
    store.close()
    forgetting = parts.window.findChild(LibraryParts).forgetting
    with qtbot.waitSignal(forgetting.forgotten, timeout=20_000):
        forgetting.forget([entry])
    settled(qtbot, parts)
    assert files(folder) == []


@pytest.mark.parametrize("wanted", [one for one in NoteFormat if one is not NoteFormat.ANKI])
def test_notes_are_written_as_text(qtbot, parts, tmp_path, wanted):
    path = tmp_path / f"out.{wanted.value}"
    parts.window.findChild(NotesExporter).export(path, wanted)
    settled(qtbot, parts)
    text = path.read_text("utf-8-sig")
    assert "Ask the delegation." in text
    if wanted is NoteFormat.JSON:
        assert json.loads(text)
    assert "1 note(s) written" in parts.window.status_bar.brief.text


def test_notes_are_written_as_cards(qtbot, parts, tmp_path):
    path = tmp_path / "out.apkg"
    parts.window.findChild(NotesExporter).export(path, NoteFormat.ANKI)
    qtbot.waitUntil(path.exists, timeout=30_000)
    settled(qtbot, parts)
    with zipfile.ZipFile(path) as package:
        package.extract("collection.anki2", tmp_path)
    base = sqlite3.connect(tmp_path / "collection.anki2")
    fields = [row[0] for row in base.execute("select flds from notes")]
    base.close()
    assert len(fields) == 1
    assert "Ask the delegation." in fields[0]


def test_a_place_that_cannot_be_written_is_told(qtbot, parts, tmp_path):
    path = tmp_path / "none" / "out.md"
    parts.window.findChild(NotesExporter).export(path, NoteFormat.MARKDOWN)
    settled(qtbot, parts)
    assert "note(s) written" not in parts.window.status_bar.brief.text
    assert not path.exists()
