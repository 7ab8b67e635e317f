"""What a screen reader gets: roles, states, sentences with their language, and what is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QWidget,
)

from reader.domain.errors import InputRejected
from reader.domain.messages import Message
from reader.ui.announcer import SPOKEN, ProgressSpeaker
from reader.ui.notice_bar import Notice, NoticeBar
from reader.ui.spoken_page import SpokenPage, SpokenSentence
from reader.ui.status_bar import StatusBar
from tests.ui.dialogs import MAKERS
from tests.ui.library_window import settled, show_library, three_articles
from tests.ui.windows import read

ROLES = {
    QAbstractButton: {
        QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton,
        QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown,
    },
    QLineEdit: {QAccessible.Role.EditableText},
    QComboBox: {QAccessible.Role.ComboBox},
    QAbstractItemView: {QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree},
}  # fmt: skip


class Heard(list):
    """The texts that were said; `at_once` are those that broke in."""

    def take(self, text, at_once):
        self.append(text)
        self.at_once = at_once


@pytest.fixture
def said():
    heard = Heard()
    SPOKEN.said.connect(heard.take)
    yield heard
    SPOKEN.said.disconnect(heard.take)


@pytest.fixture
def listening():
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def interactive(root):
    for kind, roles in ROLES.items():
        for one in root.findChildren(kind):
            if not one.objectName().startswith("qt_") and not isinstance(one, QHeaderView):
                yield one, roles


def wrong_roles(root):
    found = []
    for one, roles in interactive(root):
        face = QAccessible.queryAccessibleInterface(one)
        if face is None or face.role() not in roles:
            found.append(f"{type(one).__name__}: {face and face.role()}")
    return found


def test_everything_that_can_be_used_has_the_role_of_what_it_is(parts):
    assert wrong_roles(parts.window) == []
    for make in MAKERS.values():
        made = make(parts.window)
        assert wrong_roles(made) == []
        made.close()


def test_states_are_told(parts, qtbot):
    actions = parts.window.reader_actions
    button = next(
        one
        for one in parts.window.tool_bar.findChildren(QAbstractButton)
        if one.accessibleName() == "Library"
    )
    face = QAccessible.queryAccessibleInterface(button)
    assert not face.state().checked
    actions.library.show_library.setChecked(True)
    assert face.state().checked
    back = next(
        one
        for one in parts.window.tool_bar.findChildren(QAbstractButton)
        if one.accessibleName() == "Back"
    )
    assert QAccessible.queryAccessibleInterface(back).state().disabled


def test_rows_of_a_list_are_spoken(qtbot, make, context):
    three_articles(context)
    parts = make(context)
    panel = show_library(qtbot, parts)
    settled(qtbot, parts)
    face = QAccessible.queryAccessibleInterface(panel.list)
    rows = [face.child(at) for at in range(face.childCount())]
    names = [row.text(QAccessible.Text.Name) for row in rows if row is not None]
    assert any("ميناء" in name for name in names)


@pytest.mark.usefixtures("listening")
def test_sentences_are_there_in_order_with_their_language(qtbot, parts):
    model = read(qtbot, parts)
    canvas = parts.window.reading.canvas
    spoken = parts.window.findChild(SpokenPage)
    qtbot.waitUntil(lambda: bool(shown(canvas)), timeout=5_000)
    spoken.follow()
    labels = shown(canvas)
    arabic = [one.text() for one in labels if one.locale().name().startswith("ar")]
    sentences = [model.sentence(one.segment_id).strip() for one in model.translatable()]
    assert arabic[: len(sentences)] == sentences
    first = labels[0]
    face = QAccessible.queryAccessibleInterface(first)
    assert face.role() is QAccessible.Role.StaticText
    assert face.text(QAccessible.Text.Name) == sentences[0]
    assert canvas.viewport().rect().contains(first.geometry().center())


def shown(canvas):
    return [one for one in canvas.viewport().findChildren(SpokenSentence) if not one.isHidden()]


def test_without_a_screen_reader_nothing_is_made(qtbot, parts):
    read(qtbot, parts)
    parts.window.reading.canvas.scroll_by(10)
    assert parts.window.findChildren(SpokenSentence) == []


@pytest.mark.usefixtures("listening")
def test_a_label_takes_no_click_and_changes_no_picture(qtbot, parts):
    read(qtbot, parts)
    canvas = parts.window.reading.canvas
    before = canvas.viewport().grab().toImage()
    parts.window.findChild(SpokenPage).follow()
    label = shown(canvas)[0]
    assert canvas.viewport().grab().toImage() == before
    point = label.mapTo(parts.window, QPoint(5, 5))
    assert not isinstance(parts.window.childAt(point), SpokenSentence)


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        (((0, 34, True), (5, 34, True), (34, 34, False)), [34]),
        (
            ((0, 40, True), *((n, 40, True) for n in range(1, 40)), (40, 40, False)),
            [10, 20, 30, 40],
        ),
        (((0, 3, True), (1, 3, True), (2, 3, True), (3, 3, False)), [3]),
        (((34, 34, False), (34, 34, False)), []),
        (((0, 20, True), (9, 20, False)), []),
        (((30, 40, True), (31, 40, True), (40, 40, False)), [40]),
    ],
)
def test_how_far_a_translation_is_is_said_at_each_quarter_and_at_its_end(counts, told):
    speaker = ProgressSpeaker()
    heard = [done for done, total, on in counts if speaker.is_due(done, total, running=on)]
    assert heard == told


def test_progress_is_said_in_words(qtbot, parts, said):
    bar = parts.window.findChild(StatusBar)
    bar.set_progress(0, 12, running=True)
    bar.set_progress(6, 12, running=True)
    assert said == ["6 of 12 sentence(s) translated"]


def test_what_is_noticed_is_said_once(qtbot, said):
    over = QWidget()
    qtbot.addWidget(over)
    bar = NoticeBar(over)
    notices = [Notice("a", "Two paragraphs were left out."), Notice("b", "The text is cut.")]
    bar.set_notices(notices[:1])
    bar.set_notices(notices)
    bar.add_notice(notices[1])
    assert said == [one.text for one in notices]


def test_an_error_is_said_at_once_with_what_to_do(parts, said):
    error = InputRejected(
        Message("T", "It can't be read."), Message("T", "It is kept."), Message("T", "Try another.")
    )
    parts.window.message.show_error(error)
    assert said == ["It can't be read. It is kept. Try another."]
    assert said.at_once


def test_what_was_just_done_is_said(parts, said):
    parts.window.status_bar.announce("Copied.", button="Undo", key="x")
    assert said == ["Copied. Undo"]


def test_a_sentence_that_the_keyboard_reaches_is_said_with_its_translation(qtbot, parts, said):
    model = read(qtbot, parts)
    canvas = parts.window.reading.canvas
    canvas.setFocus()
    said.clear()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    first = model.translatable()[0].segment_id
    assert said[-1].startswith(model.sentence(first).strip())
    assert model.units[first].target in said[-1]
