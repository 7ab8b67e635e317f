"""Notes in the whole window: written, kept, found again, marked on the page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import message
from reader.domain.notes import NoteColour
from reader.services.preferences import ThemeName
from reader.ui.idle_collector import collect_when_idle
from reader.ui.note_desk import NoteDesk
from reader.ui.note_peek import NotePeek
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.page_marks import Caret, Selection
from reader.ui.page_model import Side
from reader.ui.theme import TOKENS
from tests.ui.pointer import move_pointer

pytestmark = pytest.mark.engine

TEXT = """اتفاق على خطة مياه جديدة

قال وزير المياه أحمد سالم يوم الاثنين إن الخطة ستبدأ في عام 2027. وأضاف أن الكلفة 4500 دولار 🙂.

وغادر الوفد المدينة في المساء. ولم يعلق أحد على موعد الاجتماع المقبل.
"""
CHANGED = TEXT.replace("يوم الاثنين ", "").replace("وغادر", "عنوان جديد\n\nوغادر")
TOKENS_LIGHT = TOKENS[ThemeName.LIGHT]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "water.txt"
    path.write_text(TEXT, "utf-8")
    return path


def read(qtbot, parts, path):
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.FILE, str(path)))
    return parts.presenter.model


def page(parts):
    return parts.window.reading.canvas


def notes_of(parts):
    return parts.window.reading.canvas.findChild(NotesOnPage)


def panel(parts):
    return parts.window.notes_panel


def write(qtbot, parts, body, sentence=2):
    """Write a note on a sentence of the article; return it as it is kept."""
    segment = parts.presenter.model.translatable()[sentence].segment_id
    parts.window.reading.keys.stand_on(segment)
    qtbot.keyClicks(page(parts), "n")
    panel(parts).editor.text.setPlainText(body)
    kept = notes_of(parts)._keeper.kept
    with qtbot.waitSignal(kept, timeout=5_000) as signal:
        pass
    return signal.args[0]


def margins(parts, side=Side.SOURCE):
    model = page(parts).model
    return [
        (row, span.of(model.compose(row, side).text))
        for row in range(len(model))
        for span in page(parts).layers.margin(model, row, side)
    ]


def washes(parts, row, side=Side.SOURCE):
    layers, model = page(parts).layers, page(parts).model
    return list(layers.washes(model, row, side, TOKENS_LIGHT))


def test_a_note_is_kept_as_it_is_typed_and_marked_in_the_margin(qtbot, parts, file):
    read(qtbot, parts, file)
    note = write(qtbot, parts, "الكلفة عالية #water")
    assert note.body == "الكلفة عالية #water"
    assert note.passage.anchor.quote == "وأضاف أن الكلفة 4500 دولار 🙂."
    assert note.tags == ("water",)
    qtbot.waitUntil(lambda: margins(parts) == [(1, note.passage.anchor.quote)], timeout=5_000)
    assert panel(parts).editor._said.text() == "Saved"


def test_it_is_there_again_when_the_file_is_opened_in_another_window(qtbot, make, context, file):
    first = make(context)
    read(qtbot, first, file)
    note = write(qtbot, first, "ملاحظة")
    first.window.close()
    assert first.shut_down()
    second = make(context)
    read(qtbot, second, file)
    qtbot.waitUntil(lambda: bool(margins(second)), timeout=5_000)
    assert [one.note_id for one in notes_of(second).listed()] == [note.note_id]


def test_it_finds_its_sentence_in_a_changed_article(qtbot, parts, file):
    read(qtbot, parts, file)
    write(qtbot, parts, "من الوفد؟", sentence=3)
    file.write_text(CHANGED, "utf-8")
    read(qtbot, parts, file)
    qtbot.waitUntil(lambda: bool(margins(parts)), timeout=5_000)
    assert margins(parts) == [(3, "وغادر الوفد المدينة في المساء.")]


def test_a_note_whose_passage_is_gone_is_listed_as_not_found(qtbot, parts, file):
    read(qtbot, parts, file)
    write(qtbot, parts, "من الوفد؟", sentence=3)
    panel(parts).editor.closed.emit()
    file.write_text(TEXT.split("وغادر", maxsplit=1)[0], "utf-8")
    read(qtbot, parts, file)
    listed = panel(parts).list
    qtbot.waitUntil(lambda: bool(listed.shown) and bool(listed.shown[0].heading), timeout=5_000)
    assert listed.shown[0].heading == "Passage not found"
    assert not margins(parts)


def test_a_selection_is_marked_in_a_colour_without_a_note(qtbot, parts, file):
    model = read(qtbot, parts, file)
    text = model.compose(1, Side.SOURCE).text
    start = text.index("أحمد")
    page(parts).marks.select(Selection(Side.SOURCE, Caret(1, start), Caret(1, start + 9)))
    parts.window.reader_actions.notes.highlights[NoteColour.GREEN].trigger()
    qtbot.waitUntil(lambda: bool(washes(parts, 1)), timeout=5_000)
    (wash,) = washes(parts, 1)
    assert wash.span.of(text) == "أحمد سالم"
    assert wash.colour == TOKENS_LIGHT.highlight_colour("green")
    assert not margins(parts)
    parts.window.grab()


def test_a_note_on_the_translation_stays_there_and_goes_home_when_its_words_go(qtbot, parts, file):
    model = read(qtbot, parts, file)
    target = model.compose(1, Side.TARGET).text
    page(parts).marks.select(Selection(Side.TARGET, Caret(1, 0), Caret(1, len(target) // 3)))
    parts.window.reader_actions.notes.add_note.trigger()
    panel(parts).editor.text.setPlainText("Is this right?")
    qtbot.waitUntil(lambda: bool(margins(parts, Side.TARGET)), timeout=5_000)
    segment = model.segments_of(1)[0].segment_id
    other = replace(model.units[segment], target="Nothing of it is left.")
    parts.presenter.take_units(model, [other])
    qtbot.waitUntil(lambda: bool(margins(parts, Side.SOURCE)), timeout=5_000)
    assert not margins(parts, Side.TARGET)


def test_a_click_on_the_mark_opens_the_note(qtbot, parts, file):
    read(qtbot, parts, file)
    note = write(qtbot, parts, "ملاحظة")
    panel(parts).editor.closed.emit()
    qtbot.waitUntil(lambda: bool(margins(parts)), timeout=5_000)
    laid, top = page(parts).row_at(page(parts).flow.top_of(1) + 5)
    place = laid.place(Side.SOURCE)
    point = QPointF(place.left + place.block.width + 17, 0)
    found = next(
        QPointF(point.x(), y)
        for y in range(top, top + laid.height)
        if page(parts).margin_at(QPointF(point.x(), y)) is not None
    )
    move_pointer(page(parts).viewport(), QPoint(2, 2))
    move_pointer(page(parts).viewport(), found.toPoint())
    peek = page(parts).viewport().findChild(NotePeek)
    qtbot.waitUntil(peek.isVisible, timeout=3_000)
    assert peek.text == "ملاحظة"
    move_pointer(page(parts).viewport(), QPoint(2, 2))
    qtbot.waitUntil(lambda: not peek.isVisible(), timeout=3_000)
    qtbot.mouseClick(page(parts).viewport(), Qt.MouseButton.LeftButton, pos=found.toPoint())
    assert panel(parts).is_editing
    assert panel(parts).editor.note_id == note.note_id


def test_a_note_goes_to_the_bin_and_comes_back(qtbot, parts, file):
    read(qtbot, parts, file)
    note = write(qtbot, parts, "ملاحظة")
    panel(parts).editor.remove_wanted.emit()
    assert not panel(parts).is_editing
    qtbot.waitUntil(lambda: not margins(parts), timeout=5_000)
    parts.window.status_bar.brief.button.click()
    qtbot.waitUntil(lambda: bool(margins(parts)), timeout=5_000)
    assert [one.note_id for one in notes_of(parts).listed()] == [note.note_id]


def test_a_note_in_which_nothing_was_written_is_none(qtbot, parts, file):
    read(qtbot, parts, file)
    segment = parts.presenter.model.translatable()[1].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.notes.add_note.trigger()
    assert panel(parts).is_editing
    qtbot.keyClick(panel(parts).editor.text, Qt.Key.Key_Escape)
    assert not panel(parts).is_editing
    assert notes_of(parts).listed() == []


def test_earlier_texts_are_offered_and_taken_back(qtbot, parts, file, monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda menu, _point: None)  # offscreen can't grab keys
    read(qtbot, parts, file)
    note = write(qtbot, parts, "first words")
    desk = parts.window.findChild(NoteDesk)
    desk.open(notes_of(parts).get(note.note_id), writing=True)
    with qtbot.waitSignal(notes_of(parts)._keeper.kept, timeout=5_000):
        panel(parts).editor.text.setPlainText("second words")
    panel(parts).editor.versions_wanted.emit()

    def menu():
        return panel(parts).findChild(QMenu, "noteVersions")

    qtbot.waitUntil(lambda: menu() is not None, timeout=5_000)
    (action,) = menu().actions()
    assert "first words" in action.text()
    menu().triggered.emit(action)
    assert panel(parts).editor.body == "first words"
    panel(parts).editor.text.undo()
    assert panel(parts).editor.body == "second words"
    assert isinstance(action, QAction)


def test_what_was_typed_last_is_kept_when_the_window_closes(qtbot, make, context, file):
    first = make(context)
    read(qtbot, first, file)
    segment = first.presenter.model.translatable()[1].segment_id
    first.window.reading.keys.stand_on(segment)
    first.window.reader_actions.notes.add_note.trigger()
    panel(first).editor.text.setPlainText("آخر الكلام")
    first.window.close()
    assert first.shut_down()
    second = make(context)
    read(qtbot, second, file)
    qtbot.waitUntil(lambda: len(notes_of(second).listed()) == 1, timeout=5_000)
    assert notes_of(second).listed()[0].body == "آخر الكلام"


def test_notes_are_found_by_words_and_tags_here_and_over_all_articles(qtbot, parts, file, tmp_path):
    read(qtbot, parts, file)
    write(qtbot, parts, "الكلفة عالية #water", sentence=1)
    panel(parts).editor.closed.emit()
    write(qtbot, parts, "من الوفد؟", sentence=3)
    panel(parts).editor.closed.emit()
    listed = panel(parts).list
    qtbot.waitUntil(lambda: len(listed.shown) == 2, timeout=5_000)
    panel(parts).filter.setText("الوفد")
    qtbot.waitUntil(lambda: len(listed.shown) == 1, timeout=5_000)
    other = tmp_path / "other.txt"
    other.write_text("خبر آخر.\n", "utf-8")
    read(qtbot, parts, other)
    panel(parts).filter.setText("#water")
    panel(parts)._scope.set_current("everywhere")
    panel(parts).query_changed.emit()
    qtbot.waitUntil(lambda: len(listed.shown) == 1, timeout=5_000)
    assert listed.shown[0].note.body.startswith("الكلفة")


def test_a_disk_that_fails_is_told_and_what_was_typed_stays(qtbot, make, context, file):
    class Broken:
        def __init__(self, real):
            self._real = real

        def put(self, note, *, keep_version=True):
            raise StorageUnavailable(message(("Storage", "The disk is gone.")))

        def __getattr__(self, name):
            return getattr(self._real, name)

    parts = make(replace(context, notes=lambda: Broken(context.notes())))
    read(qtbot, parts, file)
    segment = parts.presenter.model.translatable()[1].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.notes.add_note.trigger()
    panel(parts).editor.text.setPlainText("مهم")
    qtbot.waitUntil(lambda: panel(parts).editor._said.text() == "Not saved", timeout=5_000)
    assert "The disk is gone." in parts.window.status_bar.brief.text
    assert panel(parts).editor.body == "مهم"


def test_a_note_is_read_as_it_is_meant_and_its_scripts_and_pictures_are_not(qtbot, parts, file):
    read(qtbot, parts, file)
    write(qtbot, parts, "**bold** <script>alert(1)</script> ![x](http://x.test/y.png)\n\nعربي")
    panel(parts).editor._on_mode("read")
    view = panel(parts).editor.view
    assert "bold" in view.toPlainText()
    assert "<script" not in view.toHtml()
    assert "<img" not in view.toHtml()


def test_the_reading_place_is_there_again(qtbot, make, context, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"هذه فقرة رقم {n} وفيها كلام." for n in range(80)), "utf-8")
    first = make(context)
    read(qtbot, first, path)
    page(first).scroll_by(1500)
    place = first.window.reading.place
    first.window.close()
    assert first.shut_down()
    second = make(context)
    read(qtbot, second, path)
    assert second.window.reading.place.row == place.row


def test_typing_a_note_puts_off_the_collection_of_garbage(qtbot, parts, file):
    read(qtbot, parts, file)
    collector = collect_when_idle(parts.window)
    try:
        collector._touched = 0.0
        write(qtbot, parts, "ملاحظة")
        assert collector._touched > 0.0
    finally:
        collector.stop()
