"""A misspelled word of a translation is marked, and another spelling is chosen from its menu."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from reader.adapters.lexicon.spelling import HunspellSpeller
from reader.domain.article import SourceKind, SourceRef
from reader.ui.spelling_controller import SpellingController
from tests.adapters.lexicon.test_spelling import dictionary

pytestmark = pytest.mark.engine

TEXT = "غادر الوفد المدينة في المساء.\n"


@pytest.fixture
def parts(make, context, tmp_path, monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)  # offscreen, nothing grabs the keyboard
    dictionary(tmp_path / "hunspell", "en_US", "the", "delegation", "left", "village")
    speller = HunspellSpeller((tmp_path / "hunspell",), tmp_path / "data" / "data")
    return make(replace(context, speller=speller))


def editor(qtbot, parts, text):
    """Open the editor on the only sentence, with `text` in it, and wait for the marks."""
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text=TEXT))
    segment = parts.presenter.model.translatable()[0].segment_id
    parts.window.reading.keys.stand_on(segment)
    parts.window.reader_actions.review.edit_target.trigger()
    opened = parts.window.reading.target_editor
    opened.text.setPlainText(text)
    opened.text.moveCursor(QTextCursor.MoveOperation.End)
    marks = parts.window.findChild(SpellingController).marks
    qtbot.waitUntil(lambda: marks.word_at(text.index("vilage")) is not None, timeout=10_000)
    return opened, marks


def menu_at(qtbot, opened, position):
    cursor = opened.text.textCursor()
    cursor.setPosition(position)
    opened.text.setTextCursor(cursor)
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(opened.text, QContextMenuEvent(keyboard, QPoint(5, 5), QPoint(5, 5)))
    qtbot.waitUntil(
        lambda: opened.text.findChild(QMenu, "spellingMenu") is not None, timeout=10_000
    )
    return opened.text.findChild(QMenu, "spellingMenu")


def test_another_spelling_takes_the_place_of_a_word(qtbot, parts):
    text = "the delegation left the vilage."
    opened, marks = editor(qtbot, parts, text)
    assert marks.word_at(text.index("delegation")) is None
    menu = menu_at(qtbot, opened, text.index("vilage") + 2)
    wanted = next(one for one in menu.actions() if one.data() == "village")
    wanted.trigger()
    assert opened.typed == "the delegation left the village."
    opened.text.undo()
    assert opened.typed == text


def test_a_word_of_ones_own_is_right_from_then_on(qtbot, parts):
    text = "the vilage."
    opened, marks = editor(qtbot, parts, text)
    menu = menu_at(qtbot, opened, text.index("vilage") + 2)
    learn = next(one for one in menu.actions() if "vilage" in one.text())
    learn.trigger()
    assert marks.word_at(text.index("vilage")) is None


def test_the_word_that_is_typed_is_not_marked_yet(qtbot, parts):
    opened, _ = editor(qtbot, parts, "the vilage left")
    opened.text.setPlainText("")
    qtbot.keyClicks(opened.text, "the vilag")
    layout = opened.text.document().firstBlock().layout()
    assert not layout.formats()
    qtbot.keyClick(opened.text, Qt.Key.Key_Space)
    assert [(one.start, one.length) for one in layout.formats()] == [(4, 5)]
