"""Another wording from a word on: the key, the menus, the list, and a step that is undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from reader.domain.errors import PackageBroken
from reader.domain.messages import Message
from reader.domain.translation import UnitState
from reader.domain.words import words
from reader.services.translate_article import TranslateArticle
from reader.ui.page_marks import Caret, Selection, WordAt
from reader.ui.page_model import Side
from reader.ui.wording_finder import WordingFinder
from tests.ui.windows import EmptyShelf, read

TEXT = "غادر الوفد القاهرة صباح الخميس. وعاد إلى أسوان في المساء بعد اجتماع طويل مع الوزير."
LONG = "كتاب جديد عن تاريخ المدينة القديمة وأسواقها وأهلها، " * 60


class BrokenShelf(EmptyShelf):
    """A machine whose packages were there when the article was translated."""

    def engine(self, package):
        raise PackageBroken(Message("Test", "The package was taken away."))


def canvas(parts):
    return parts.window.reading.canvas


def desk(parts):
    return parts.window.reading.desk


def said(parts):
    return parts.window.status_bar.brief.text


def shown(parts):
    return [line.text_shown for line in desk(parts).bar._lines]


def second_word(model, segment):
    """Return where a word of a translation stands on the page, and what stands before it."""
    composition = model.compose(model.row_of(segment), Side.TARGET)
    home = composition.span_of(segment)
    inside = [one for one in words(composition.text) if home.contains(one.start)]
    kept = composition.text[home.start : inside[2].start].rstrip()
    return WordAt(segment, Side.TARGET, inside[2]), kept


def stand_on(parts, word):
    """Stand on a word of the translation as the arrow keys do."""
    parts.window.reading.keys.stand_on(word.segment)
    canvas(parts).marks.hover(word, None)


def press(parts, text="A", modifiers=Qt.KeyboardModifier.ShiftModifier):
    event = QKeyEvent(QEvent.Type.KeyPress, 0, modifiers, text)
    QCoreApplication.sendEvent(canvas(parts), event)


def wait_for_lines(qtbot, parts):
    qtbot.waitUntil(lambda: bool(desk(parts).bar._lines), timeout=20_000)
    return shown(parts)


def is_another_way_on(text, draft, kept):
    after = text[len(kept) :].split()
    return text.startswith(kept) and after and after[0] != draft[len(kept) :].split()[0]


@pytest.mark.engine
@pytest.mark.parametrize("letter", ["A", "a", "\u0650"])
def test_the_key_offers_other_ways_to_go_on_from_the_word(qtbot, parts, letter):
    model = read(qtbot, parts, TEXT)
    segment = model.translatable()[1].segment_id
    word, kept = second_word(model, segment)
    draft = model.units[segment].target
    stand_on(parts, word)
    press(parts, letter)
    assert desk(parts).segment == segment
    found = wait_for_lines(qtbot, parts)
    assert 1 <= len(found) <= 4
    assert all(is_another_way_on(text, draft, kept) for text in found)
    assert model.units[segment].target == draft


@pytest.mark.engine
def test_taking_one_is_a_step_that_is_kept_and_undone(qtbot, parts, make, context):
    model = read(qtbot, parts, TEXT)
    segment = model.translatable()[0].segment_id
    word, _ = second_word(model, segment)
    draft = model.units[segment].target
    stand_on(parts, word)
    press(parts)
    first = wait_for_lines(qtbot, parts)[0]
    qtbot.mouseClick(desk(parts).bar._lines[0], Qt.MouseButton.LeftButton)
    taken = parts.presenter.model.units[segment]
    assert (taken.target, taken.state) == (first, UnitState.EDITED)
    assert shown(parts) == []
    undo, redo = parts.window.reader_actions.review.undo, parts.window.reader_actions.review.redo
    undo.trigger()
    assert parts.presenter.model.units[segment].target == draft
    redo.trigger()
    parts.storage.drain()
    again = read(qtbot, make(context), TEXT)
    kept = again.units[again.translatable()[0].segment_id]
    assert (kept.target, kept.state) == (first, UnitState.EDITED)


@pytest.mark.engine
def test_what_a_person_wrote_before_the_word_is_kept(qtbot, parts):
    model = read(qtbot, parts, TEXT)
    segment = model.translatable()[0].segment_id
    own = "The Dutch envoys departed from the capital on Thursday morning."
    desk(parts).wording_chosen.emit(segment, own)
    word, kept = second_word(model, segment)
    assert kept == "The Dutch"
    stand_on(parts, word)
    press(parts)
    assert all(is_another_way_on(text, own, kept) for text in wait_for_lines(qtbot, parts))


@pytest.mark.engine
def test_the_menu_takes_the_selected_word_before_the_one_under_the_pointer(qtbot, parts):
    model = read(qtbot, parts, TEXT)
    first, second = (one.segment_id for one in model.translatable()[:2])
    word, kept = second_word(model, second)
    row = model.row_of(second)
    ends = Caret(row, word.span.start), Caret(row, word.span.end)
    canvas(parts).marks.select(Selection(Side.TARGET, *ends))
    canvas(parts).marks.hover(second_word(model, first)[0], first)
    parts.window.reader_actions.wording_from.trigger()
    assert desk(parts).segment == second
    assert all(text.startswith(kept) for text in wait_for_lines(qtbot, parts))


@pytest.mark.engine
def test_the_context_menu_of_a_word_offers_it_in_the_translation_only(qtbot, parts):
    model = read(qtbot, parts, TEXT)
    segment = model.translatable()[1].segment_id
    name = parts.window.reader_actions.wording_from.text()
    page_menu = parts.window.reading.page_menu
    arabic = canvas(parts).rects_of(segment, Side.SOURCE)[0].center()
    menu = page_menu.menu_at(QPointF(arabic))
    assert name not in [action.text() for action in menu.actions()]
    menu.deleteLater()
    rect = canvas(parts).rects_of(segment, Side.TARGET)[0]
    menu = page_menu.menu_at(QPointF(rect.left() + 4, rect.center().y()))
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert sorted(letters) == sorted(set(letters))
    canvas(parts).marks.hover(None, None)  # the pointer goes to the menu
    next(action for action in menu.actions() if action.text() == name).trigger()
    assert desk(parts).segment == segment
    draft = model.units[segment].target
    assert all(is_another_way_on(text, draft, "") for text in wait_for_lines(qtbot, parts))
    menu.deleteLater()


@pytest.mark.engine
def test_where_the_package_has_none_that_is_said_in_the_status_bar(qtbot, parts):
    model = read(qtbot, parts, LONG)
    segment = model.translatable()[0].segment_id
    word, _ = second_word(model, segment)
    stand_on(parts, word)
    press(parts)
    qtbot.waitUntil(lambda: bool(said(parts)), timeout=20_000)
    text = model.compose(model.row_of(segment), Side.TARGET).text
    assert said(parts).startswith("The machine has no other wording from “")
    assert word.span.of(text) in said(parts)
    assert shown(parts) == []
    assert "Looking" not in desk(parts).bar._note.text()


@pytest.mark.engine
@pytest.mark.parametrize("newest", ["wording", "alternatives"])
def test_the_newest_wish_wins(qtbot, parts, newest):
    model = read(qtbot, parts, TEXT)
    segment = model.translatable()[1].segment_id
    word, _ = second_word(model, segment)
    stand_on(parts, word)
    finder = parts.window.findChild(WordingFinder)
    answers = []
    finder.found.connect(lambda _, texts: answers.append(texts))
    shifted, plain = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    order = [plain, shifted, shifted] if newest == "wording" else [shifted, shifted, plain]
    for modifiers in order:
        press(parts, modifiers=modifiers)
    expected = {"wording": "Other wordings from “", "alternatives": "Choose a wording to"}[newest]
    note = desk(parts).bar._note
    qtbot.waitUntil(lambda: note.text().startswith(expected), timeout=20_000)
    qtbot.waitUntil(lambda: not any(lane.busy for lane in parts.lanes), timeout=20_000)
    QCoreApplication.processEvents()
    assert note.text().startswith(expected)
    assert shown(parts)
    assert len(answers) == (1 if newest == "wording" else 0)


@pytest.mark.engine
def test_an_answer_to_a_translation_that_has_changed_since_is_dropped(qtbot, parts):
    model = read(qtbot, parts, TEXT)
    segment = model.translatable()[1].segment_id
    stand_on(parts, second_word(model, segment)[0])
    press(parts)
    desk(parts).wording_chosen.emit(segment, "He came back to Aswan in the evening.")
    qtbot.waitUntil(lambda: not any(lane.busy for lane in parts.lanes), timeout=20_000)
    QCoreApplication.processEvents()
    assert shown(parts) == []
    assert said(parts) == ""


@pytest.mark.engine
def test_an_answer_that_comes_while_the_translation_is_edited_is_not_shown(qtbot, parts):
    model = read(qtbot, parts, TEXT)
    segment = model.translatable()[1].segment_id
    stand_on(parts, second_word(model, segment)[0])
    finder = parts.window.findChild(WordingFinder)
    with qtbot.waitSignal(finder.found, timeout=20_000):
        press(parts)
        parts.window.reader_actions.review.edit_target.trigger()
    assert parts.window.reading.target_editor.segment == segment
    assert shown(parts) == []
    assert desk(parts).bar.isHidden()


@pytest.mark.engine
def test_without_a_word_of_the_translation_it_says_what_to_stand_on(qtbot, parts):
    action = parts.window.reader_actions.wording_from
    assert not action.isEnabled()
    model = read(qtbot, parts, TEXT)
    assert action.isEnabled()
    segment = model.translatable()[0].segment_id
    arabic = words(model.compose(model.row_of(segment), Side.SOURCE).text)[1]
    for word in (None, WordAt(segment, Side.SOURCE, arabic)):
        parts.window.status_bar.announce("")
        canvas(parts).marks.hover(word, None)
        action.trigger()
        assert said(parts) == "Stand on a word of the translation, or select one"
    assert desk(parts).segment is None


@pytest.mark.engine
def test_through_english_the_last_step_goes_on_and_the_english_is_kept(qtbot, parts):
    read(qtbot, parts, TEXT)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.window.tool_bar.target_chosen.emit("nl")
    through = next(one for one in parts.presenter.session.routes if len(one.steps) == 2)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.window.package_menu.route_chosen.emit(through.route_id)
    model = parts.presenter.model
    segment = model.translatable()[1].segment_id
    word, kept = second_word(model, segment)
    draft, english = model.units[segment].target, model.units[segment].origin.bridge
    assert english
    stand_on(parts, word)
    press(parts)
    assert all(is_another_way_on(text, draft, kept) for text in wait_for_lines(qtbot, parts))
    qtbot.mouseClick(desk(parts).bar._lines[0], Qt.MouseButton.LeftButton)
    taken = parts.presenter.model.units[segment]
    assert taken.state is UnitState.EDITED
    assert taken.origin.bridge == english


@pytest.mark.engine
def test_a_package_that_is_gone_is_told_and_the_note_goes(qtbot, make, context):
    parts = make(replace(context, shelf=BrokenShelf()))
    model = read(qtbot, parts, TEXT)
    segment = model.translatable()[1].segment_id
    stand_on(parts, second_word(model, segment)[0])
    finder = parts.window.findChild(WordingFinder)
    with qtbot.waitSignal(finder.went_wrong, timeout=20_000) as told:
        press(parts)
    assert told.args[0] == segment
    assert "Looking" not in desk(parts).bar._note.text()
    notices = parts.window.notices
    assert any("taken away" in label.text() for label in notices.findChildren(QLabel))


def test_a_persons_translation_without_a_package_can_not_go_on(qtbot, make, context):
    parts = make(replace(context, translate_article=TranslateArticle(EmptyShelf(), context.clock)))
    model = read(qtbot, parts, TEXT)
    segment = model.translatable()[0].segment_id
    desk(parts).wording_chosen.emit(segment, "The Dutch envoys left Cairo on Thursday.")
    assert model.units[segment].is_persons
    stand_on(parts, second_word(model, segment)[0])
    press(parts)
    assert said(parts) == "No package on this machine translates this article"
    assert shown(parts) == []
