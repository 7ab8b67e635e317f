"""The strip of words alone: laying out, walking, copying, reading out."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.domain.glossary import TermKind
from reader.domain.span import Span
from reader.services.interlinear import Column
from reader.services.preferences import ThemeName
from reader.ui.page_style import Appearance
from reader.ui.theme import TOKENS
from reader.ui.word_strip import WordStrip
from tests.ui.pointer import move_pointer

BOOK = Column(
    Span(0, 8), "وبالكتاب", "وَبِالْكِتَابِ", "wabil-kitābi", ("and", "with", "the"), "book", trailing="،"
)
NAME = Column(
    Span(10, 19), "مارك روته", "مَارْك روته", "mārk rūth", gloss="Mark Rutte", kind=TermKind.PERSON,
    certain=False, approximate=True,
)  # fmt: skip
LONG = Column(
    Span(20, 24), "كتبه", "كَتَبَهُ", "katabahu", (), "a very long meaning that needs many lines here",
    ("him/it",), "nl",
)  # fmt: skip
LATIN = Column(Span(25, 29), "NATO", "NATO")
COLUMNS = (BOOK, NAME, LONG, LATIN)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 600)
    return made


@pytest.fixture
def strip(window):
    made = WordStrip(window)
    column = QVBoxLayout(window)
    column.addStretch(1)
    column.addWidget(made)
    made.show()
    window.show()
    made.show_columns(COLUMNS, "en")
    return made


def rects(strip):
    model = strip.words.model()
    return [strip.words.visualRect(model.index(row, 0)) for row in range(model.rowCount())]


def test_columns_run_from_the_right_and_wrap(qtbot, strip):
    strip.show_columns(COLUMNS * 5, "en")
    places = rects(strip)
    assert places[0].right() > places[1].right() > places[2].right()
    later = next(at for at in places if at.top() > places[0].top())
    assert later.right() == pytest.approx(places[0].right(), abs=2)
    assert max(at.bottom() for at in places) < strip.words.minimumHeight() + 2


def test_a_long_meaning_takes_two_lines_and_is_cut(strip):
    cell = strip.words.model().cells[2]
    assert len(cell.lines) == 2
    assert "…" in "".join(text for text, _ in cell.lines[1][0])


def test_each_column_is_read_out(strip):
    model = strip.words.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "وَبِالْكِتَابِ،, wabil-kitābi, and + with + the + book"
    assert model.data(model.index(9, 0), Qt.ItemDataRole.AccessibleTextRole) is None
    assert strip.words.accessibleName()


def test_the_keyboard_walks_in_the_direction_of_reading(qtbot, strip):
    strip.words.setFocus()
    pointed: list[int] = []
    strip.pointed.connect(pointed.append)
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
    ):
        qtbot.keyClick(strip.words, key)
    assert pointed == [1, 2, 1, 3, 0]


def test_keys_ask_for_what_is_around(qtbot, strip):
    strip.words.stand_on(1)
    for key, signal, value in (
        (Qt.Key.Key_Return, strip.chosen, [1]),
        (Qt.Key.Key_Down, strip.stepped, [1]),
        (Qt.Key.Key_Up, strip.stepped, [-1]),
        (Qt.Key.Key_Escape, strip.escaped, []),
    ):
        with qtbot.waitSignal(signal) as got:
            qtbot.keyClick(strip.words, key)
        assert got.args == value
    with qtbot.waitSignal(strip.escaped):
        qtbot.keyClicks(strip.words, "w")


def test_the_pointer_marks_and_chooses(qtbot, strip):
    view = strip.words.viewport()
    with qtbot.waitSignal(strip.chosen) as got:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=rects(strip)[1].center())
    assert got.args == [1]
    with qtbot.waitSignal(strip.pointed, check_params_cb=lambda row: row == 2):
        move_pointer(view, rects(strip)[2].center())
    strip.mark(2)
    assert strip.words.property("marked") == 2


@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.CONTRAST])
@pytest.mark.parametrize("percent", [60, 300])
def test_it_is_painted_at_every_size(qtbot, strip, theme, percent):
    strip.apply_tokens(TOKENS[theme])
    before = rects(strip)[0].height()
    strip.set_appearance(Appearance(percent=percent))
    strip.mark(0)
    strip.words.setFocus()
    strip.words.stand_on(1)
    assert not strip.grab().isNull()
    assert (rects(strip)[0].height() > before) is (percent > 100)


def test_it_is_copied_as_a_table_that_runs_from_the_right(qtbot, strip):
    strip._copy.click()
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().split("\n")
    assert lines[0] == "وَبِالْكِتَابِ\twabil-kitābi\tand + with + the + book"
    assert lines[3] == "NATO\t\t"
    assert '<table dir="rtl">' in data.html()


def test_a_sentence_of_eighty_words_is_laid_out_within_a_frame(strip):
    many = [BOOK, NAME, LONG, LATIN] * 20
    strip.show_columns(many, "en")
    times = []
    for _ in range(5):
        start = time.perf_counter()
        strip.show_columns(many, "en")
        times.append(time.perf_counter() - start)
    assert min(times) < 0.016


def test_a_sentence_without_end_grows_in_parts_and_scrolls(strip):
    strip.show_columns(COLUMNS * 30, "en")
    for _ in range(16):
        strip.extend(COLUMNS * 30)
    assert len(strip.columns) == strip.words.model().rowCount() == 2040
    assert strip.height() <= strip.window().height() * 0.4 + 1
    strip.mark(2039)
    assert strip._area.verticalScrollBar().value() > 0
