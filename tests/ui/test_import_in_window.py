"""Many files at once: progress, a report, and nobody waits for it."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.adapters.sources import files
from reader.domain.errors import DiskFull
from reader.domain.library import LibraryQuery, ReadingState
from reader.domain.messages import Message
from reader.domain.notes import Note, NoteId
from reader.services.import_articles import ImportOutcome
from reader.services.translate_article import TranslateArticle
from reader.ui.import_controller import CANCEL, REPORT
from reader.ui.import_report import ImportReportDialog, report_text, summary
from reader.ui.library_importer import LibraryImporter
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.passage_finder import whole_article
from tests.ui.library_window import (
    PORT,
    WATER,
    article_from,
    fill,
    listed,
    panel,
    settled,
    show_library,
    with_store,
)
from tests.ui.windows import EmptyShelf, read


@pytest.fixture
def bare(context):
    return replace(context, translate_article=TranslateArticle(EmptyShelf(), context.clock))


@pytest.fixture
def folder(tmp_path):
    """Return a folder with one text that is new, one that is there, a bad one and an empty one."""
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "1 new.txt").write_text(PORT, "utf-8")
    (texts / "2 there.md").write_text(WATER, "utf-8")
    (texts / "3 bad.txt").write_bytes(bytes(range(200, 256)) * 40)
    (texts / "4 empty.txt").write_text("  \n", "utf-8")
    (texts / "picture.png").write_bytes(b"\x89PNG")
    return texts


def importer(parts):
    return parts.window.findChild(LibraryImporter)


def run(qtbot, parts, *paths):
    with qtbot.waitSignal(importer(parts).ended, timeout=60_000) as ended:
        importer(parts).start([str(path) for path in paths])
    settled(qtbot, parts)
    return ended.args[0]


def many(folder, count):
    folder.mkdir()
    for n in range(count):
        (folder / f"{n:04}.txt").write_text(f"خبر رقم {n}\n\nنص الخبر {n} قصير.\n", "utf-8")
    return folder


def test_a_folder_comes_in_with_a_report_of_each_file(qtbot, make, bare, folder):
    fill(bare, article_from(bare, WATER))
    parts = make(bare)
    show_library(qtbot, parts)
    report = run(qtbot, parts, folder)
    outcomes = [(one.path.rpartition("/")[2], one.outcome) for one in report.files]
    assert outcomes == [
        ("1 new.txt", ImportOutcome.NEW),
        ("2 there.md", ImportOutcome.THERE),
        ("3 bad.txt", ImportOutcome.FAILED),
        ("4 empty.txt", ImportOutcome.FAILED),
    ]
    qtbot.waitUntil(lambda: len(listed(parts)) == 2, timeout=5_000)
    state = with_store(bare, lambda store: store.page(LibraryQuery(), 0, 9)[0].state)
    assert state is ReadingState.UNREAD
    assert parts.presenter.session is None


def test_the_report_can_be_read_and_copied(qtbot, make, bare, folder):
    parts = make(bare)
    report = run(qtbot, parts, folder)
    assert summary(report) == "2 new, 2 failed"
    parts.window.notices.requested.emit(REPORT)
    dialog = parts.window.findChild(ImportReportDialog)
    shown = dialog.text.toPlainText()
    for part in ("3 bad.txt", "4 empty.txt", "is empty"):
        assert part in shown
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == report_text(report)
    dialog.close()


def test_a_changed_file_is_a_new_version(qtbot, make, bare, folder):
    parts = make(bare)
    run(qtbot, parts, folder / "1 new.txt")
    (folder / "1 new.txt").write_text(PORT + "\nفقرة جديدة في الخبر.\n", "utf-8")
    report = run(qtbot, parts, folder / "1 new.txt")
    assert summary(report) == "0 new, 1 changed"


def test_progress_is_said_and_it_can_be_stopped(qtbot, make, bare, tmp_path):
    parts = make(bare)
    said = []
    importer(parts).progressed.connect(lambda done, total: said.append((done, total)))
    brief = parts.window.status_bar.brief
    with qtbot.waitSignal(importer(parts).ended, timeout=60_000) as ended:
        importer(parts).start([str(many(tmp_path / "many", 150))])
        qtbot.waitUntil(lambda: len(said) > 5, timeout=20_000)
        assert "of 150" in brief.text
        assert brief.button.text() == "Stop"
        parts.window.status_bar.brief_requested.emit(CANCEL)
    report = ended.args[0]
    assert report.left > 0
    assert len(report.files) + report.left == 150
    assert said[0] == (0, 150)
    settled(qtbot, parts)
    kept = with_store(bare, lambda store: store.count(LibraryQuery()))
    assert kept >= len(report.files)
    assert not importer(parts).is_running


def test_files_and_folders_that_are_dropped_on_the_panel_come_in(qtbot, make, bare, folder):
    parts = make(bare)
    shown = show_library(qtbot, parts)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "1 new.txt")), QUrl.fromLocalFile(str(folder))])
    move, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    place = QPointF(40, 200)
    enter = QDragEnterEvent(place.toPoint(), move, data, left, plain)
    shown.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(importer(parts).ended, timeout=20_000) as ended:
        shown.dropEvent(QDropEvent(place, move, data, left, plain))
    assert len(ended.args[0].files) == 4
    settled(qtbot, parts)
    assert parts.presenter.session is None


def test_the_actions_ask_for_files_or_a_folder(qtbot, make, bare, folder, monkeypatch):
    parts = make(bare)
    actions = parts.window.reader_actions.library
    one = ([str(folder / "1 new.txt")], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *rest: one)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *rest: str(folder))
    for action, count in ((actions.import_files, 1), (actions.import_folder, 4)):
        with qtbot.waitSignal(importer(parts).ended, timeout=20_000) as ended:
            action.trigger()
        assert len(ended.args[0].files) == count


def test_a_folder_without_texts_says_so(qtbot, make, bare, tmp_path):
    parts = make(bare)
    (tmp_path / "nothing").mkdir()
    assert run(qtbot, parts, tmp_path / "nothing").files == ()
    assert parts.window.notices.isVisible()


def test_a_large_file_comes_in_part_by_part_and_counts_once(
    qtbot, make, bare, tmp_path, monkeypatch
):
    monkeypatch.setattr(files, "PART_BYTES", 200_000)
    large = tmp_path / "large.txt"
    sentence = "قال الوزير إن الخطة ستبدأ قريبا في المدينة. "
    large.write_text("\n\n".join(f"{n} {sentence * 40}" for n in range(90)), "utf-8")
    parts = make(bare)
    report = run(qtbot, parts, large)
    assert [one.outcome for one in report.files] == [ImportOutcome.NEW]
    assert with_store(bare, lambda store: store.count(LibraryQuery())) > 1


def test_a_note_is_kept_soon_while_an_import_runs(qtbot, make, bare, tmp_path):
    parts = make(bare)
    model = read(qtbot, parts, WATER)
    article_id, passage = model.article.article_id, whole_article(model)
    keeper = parts.window.reading.canvas.findChild(NotesOnPage)._keeper
    importer(parts).start([str(many(tmp_path / "many", 600))])
    qtbot.waitUntil(lambda: len(importer(parts)._files) > 5, timeout=20_000)
    waits = []
    for n in range(10):
        note = Note(NoteId(f"n{n}"), article_id, passage, body="ملاحظة")
        began = time.perf_counter()
        with qtbot.waitSignal(keeper.kept, timeout=10_000):
            keeper.put(note, keep_version=False)
        waits.append(time.perf_counter() - began)
    assert importer(parts).is_running
    assert max(waits) < 0.2
    importer(parts).cancel()
    settled(qtbot, parts)


def test_a_full_disk_ends_the_import_and_says_why(qtbot, make, bare, folder):
    class Full:
        def keep(self, article, *, opened=True):
            raise DiskFull(Message("Test", "There is no room."))

        def take_notices(self):
            return ()

        def close(self):
            pass

    parts = make(replace(bare, library=Full))
    report = run(qtbot, parts, folder)
    assert report.count(ImportOutcome.FAILED) >= 1
    assert report.count(ImportOutcome.NEW) == 0
    assert report.left >= 1
    assert "no room" in report_text(report)
    assert panel(parts) is not None
