"""The checks of how a widget looks find what they are for; else they would find nothing at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.labels import TextLabel
from tests.ui import appearance_checks as checks

LONG = "Everything that you open is kept here, with its translation and your place in it."


@pytest.fixture
def box(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def put(box, widget, *place):
    widget.setParent(box)
    widget.setGeometry(*place)
    widget.show()
    return widget


def test_text_that_is_wider_than_its_place_is_cut(box):
    for one in (QLabel(LONG), QPushButton(LONG)):
        put(box, one, 0, 0, 60, 40)
    assert len(checks.clipped(box)) == 2
    for one in box.children():
        one.resize(one.sizeHint())
        one.move(0, 0)
    box.resize(900, 200)
    assert checks.clipped(box) == []


def test_wrapped_lines_without_their_height_are_cut(box):
    label = TextLabel(box, wrap=True)
    label.setText(LONG)
    put(box, label, 0, 0, 120, 20)
    assert checks.clipped(box)
    label.resize(120, label.heightForWidth(120))
    assert checks.clipped(box) == []


def test_a_field_whose_hint_does_not_fit_is_cut_and_so_is_what_stands_outside(box):
    field = QLineEdit()
    field.setPlaceholderText(LONG)
    put(box, field, 0, 0, 80, 26)
    put(box, QPushButton("Save"), 260, 0, 90, 30)
    assert len(checks.clipped(box)) == 2


def test_english_in_another_language_is_found_where_the_catalogue_says_it_otherwise(box):
    button = put(box, QPushButton("&Cancel"), 0, 0, 90, 30)
    assert checks.untranslated(box, "en") == []
    assert checks.untranslated(box, "nl")
    button.setText("Annuleren")
    assert checks.untranslated(box, "nl") == []


@pytest.mark.usefixtures("mirrored")
def test_a_row_that_runs_the_other_way_is_found(box):
    row = QHBoxLayout(box)
    for text in ("1", "2", "3"):
        row.addWidget(QPushButton(text, box))
    QApplication.processEvents()
    assert checks.unmirrored(box) == []
    row.setDirection(QHBoxLayout.Direction.RightToLeft)  # in a mirrored layout: to the right
    row.activate()
    QApplication.processEvents()
    assert checks.unmirrored(box)


@pytest.mark.usefixtures("mirrored")
def test_a_label_at_the_far_side_is_found(box):
    column = QVBoxLayout(box)
    column.addWidget(QLabel("Rutte", box))
    QApplication.processEvents()
    assert checks.unmirrored(box)


def test_a_letter_that_two_share_is_found(box):
    for text in ("&Save", "&Search"):
        put(box, QPushButton(text), 0, 0, 90, 30)
    menu = QMenu(box)
    for text in ("&Open", "&Other", "O&wn"):
        menu.addAction(text)
    assert checks.same_mnemonics(box)
    assert checks.same_mnemonics(menu)


def test_what_tab_does_not_come_to_or_can_not_leave_is_found(box):
    column = QVBoxLayout(box)
    for one in (QPushButton("1", box), QTextEdit(box), QPushButton("2", box)):
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(one)
    QApplication.processEvents()
    assert any("leave" in one for one in checks.unreached(box))
    box.findChild(QTextEdit).setTabChangesFocus(True)
    assert checks.unreached(box) == []


def test_a_window_that_is_larger_than_the_screen_is_found(box):
    assert checks.too_large(box) == []
    assert checks.too_large(box, QSize(200, 200))
