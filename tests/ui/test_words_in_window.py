"""Known words in the whole window: card, keys, panel, figure, colours, level, store."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QRadioButton

from reader.adapters.storage.known_words import SqliteKnownWords
from reader.domain.known_words import WordState
from reader.domain.word_levels import Level
from reader.domain.words import words
from reader.services.preferences import ThemeName
from reader.services.translate_article import TranslateArticle
from reader.ui.card_controller import CardController
from reader.ui.level_controller import LevelController
from reader.ui.level_dialog import LevelDialog
from reader.ui.page_model import PagePlace, Side
from reader.ui.state_row import StateRow
from reader.ui.theme import TOKENS
from reader.ui.underlines import Shape
from reader.ui.words_reading import WordsReading
from tests.ui.pointer import move_pointer
from tests.ui.windows import EmptyShelf, read

TEXT = """سفينة الكتب

وصلت السفينة إلى القاهرة. تحمل السفينة كتبا كثيرة، وقال وزير الثقافة إن السفينة ستزور القرى.

زار الوزير السفينة وقرأ كتابا. عاد مارك روته إلى طوكيو.
"""
SHIP, BOOK, MINISTER = "سَفِينَة", "كِتَاب", "وَزِير"


@pytest.fixture
def bare(context):
    """Return a machine without packages: words are explained without any translation."""
    return replace(context, translate_article=TranslateArticle(EmptyShelf(), context.clock))


@pytest.fixture
def opened(qtbot, make, bare):
    """Return a window with the panel open on `TEXT`, all words read."""
    return open_text(qtbot, make(bare))


def open_text(qtbot, parts, text=TEXT):
    parts.window.reader_actions.aids.show_words.setChecked(True)
    read(qtbot, parts, text)
    reading = parts.window.findChild(WordsReading)
    qtbot.waitUntil(lambda: not reading.is_reading and rows(parts) != [], timeout=20_000)
    return parts


def rows(parts):
    return [one.lemma for one in parts.window.words_panel.list.words]


def card_of(parts):
    return parts.window.reading.findChild(CardController).card


def open_card(qtbot, parts, form):
    canvas = parts.window.reading.canvas
    for row in range(len(canvas.model)):
        text = canvas.model.compose(row, Side.SOURCE).text
        at = text.find(form)
        if at >= 0:
            span = next(word for word in words(text) if word.contains(at))
            point = canvas.rects_of_span(row, Side.SOURCE, span)[0].center().toPoint()
            move_pointer(canvas.viewport(), QPoint(2, 2))
            move_pointer(canvas.viewport(), point)
            qtbot.waitUntil(card_of(parts).isVisible, timeout=20_000)
            return card_of(parts)
    raise AssertionError(form)


def state_on(card) -> WordState | None:
    return card.content.state


def press(widget, text, key=Qt.Key.Key_unknown, how=Qt.KeyboardModifier.NoModifier):
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, how, text))


def kept(context):
    store = context.known_words()
    states = {lemma: word.state for lemma, word in store.every().items()}
    store.close()
    return states


def drained(qtbot, parts):
    qtbot.waitUntil(lambda: not parts.storage.busy, timeout=10_000)
    QApplication.processEvents()


def test_a_key_on_the_card_sets_the_state_and_the_next_window_has_it(qtbot, make, bare, opened):
    card = open_card(qtbot, opened, "السفينة")
    assert state_on(card) is WordState.NEW
    qtbot.keyClick(opened.window.reading.canvas, Qt.Key.Key_2)
    assert card.isVisible()
    assert state_on(card) is WordState.LEARNING
    assert "Learning" in card.accessibleName()
    assert SHIP in opened.window.status_bar.brief.text
    opened.window.close()
    assert opened.shut_down()
    again = open_text(qtbot, make(bare))
    assert open_card(qtbot, again, "السفينة").content.state is WordState.LEARNING


@pytest.mark.parametrize(
    ("text", "how", "state"),
    [
        ("٣", Qt.KeyboardModifier.NoModifier, WordState.KNOWN),
        ("۴", Qt.KeyboardModifier.NoModifier, WordState.IGNORED),
        ("3", Qt.KeyboardModifier.KeypadModifier, WordState.KNOWN),
        ("2", Qt.KeyboardModifier.ShiftModifier, WordState.LEARNING),
        ("5", Qt.KeyboardModifier.NoModifier, WordState.NEW),
        ("3", Qt.KeyboardModifier.AltModifier, WordState.NEW),
    ],
)
def test_digits_of_every_script_and_keyboard_count(qtbot, opened, text, how, state):
    card = open_card(qtbot, opened, "السفينة")
    press(opened.window.reading.canvas, text, how=how)
    assert state_on(card) is state


def test_keys_work_while_the_keyboard_is_on_the_card_and_stays_there(qtbot, opened):
    card = open_card(qtbot, opened, "السفينة")
    row = card.findChild(StateRow)
    part = row.findChildren(QRadioButton)[0]
    part.setFocus()
    press(part, "4")
    assert state_on(card) is WordState.IGNORED
    qtbot.mouseClick(row.findChildren(QRadioButton)[2], Qt.MouseButton.LeftButton)
    assert state_on(card) is WordState.KNOWN
    assert card.findChild(StateRow) is row
    card.grab()


def test_a_name_and_what_is_no_word_have_no_state(qtbot, opened):
    canvas = opened.window.reading.canvas
    qtbot.waitUntil(lambda: bool(canvas.terms.places), timeout=20_000)
    card = open_card(qtbot, opened, "طوكيو")
    assert card.content.title == "Tokyo"
    assert state_on(card) is None
    qtbot.keyClick(canvas, Qt.Key.Key_3)
    assert state_on(card) is None
    assert card.findChild(StateRow) is None


def test_the_figure_moves_with_what_is_learnt(qtbot, opened):
    panel, button = opened.window.words_panel, opened.window.status_bar.words_button
    assert button.percent == 0
    panel.state_wanted.emit(SHIP, WordState.KNOWN)
    assert button.percent > 10
    assert f"{button.percent} % known" in button.text()
    assert f"You know {button.percent} %" in panel.figure_line.text()


def test_a_level_gives_the_figure_a_meaning_and_leaves_what_was_said(qtbot, opened, bare):
    panel, button = opened.window.words_panel, opened.window.status_bar.words_button
    panel.state_wanted.emit(MINISTER, WordState.LEARNING)
    assert panel.levels.isVisible()
    panel.levels.button(Level.ADVANCED).click()
    qtbot.waitUntil(lambda: opened.settings.preferences.level is Level.ADVANCED, timeout=10_000)
    assert button.percent > 30
    assert not panel.levels.isVisible()
    assert kept(bare)[MINISTER] is WordState.LEARNING
    high = button.percent
    dialog = opened.window.findChild(LevelController).open_dialog()
    assert dialog.choice.level() is Level.ADVANCED
    dialog.choice.button(Level.NONE).click()
    dialog.use_button.click()
    qtbot.waitUntil(lambda: opened.settings.preferences.level is Level.NONE, timeout=10_000)
    assert button.percent == 0 < high
    assert kept(bare) == {MINISTER: WordState.LEARNING}


def test_the_dialog_of_the_level_chooses_nothing_by_itself(qtbot, opened, bare):
    opened.window.reader_actions.aids.choose_level.trigger()
    dialog = opened.window.findChild(LevelDialog)
    assert dialog.choice.level() is None
    assert not dialog.use_button.isEnabled()
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    dialog.close()
    assert kept(bare) == {}


def test_the_list_is_by_frequency_and_goes_to_each_place_in_turn(qtbot, opened):
    panel, canvas = opened.window.words_panel, opened.window.reading.canvas
    assert rows(opened)[0] == SHIP
    seen = []
    for _ in range(3):
        panel.chosen.emit(SHIP)
        qtbot.waitUntil(card_of(opened).isVisible, timeout=20_000)
        seen.append(canvas.marks.word)
    assert len(set(seen)) == 3
    assert card_of(opened).content.title.startswith("ship")


def test_a_click_on_a_row_opens_the_card(qtbot, opened):
    found = opened.window.words_panel.list
    area = found.visualRect(found.model().index(0, 0))
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    qtbot.waitUntil(card_of(opened).isVisible, timeout=20_000)
    assert card_of(opened).content.title.startswith("ship")


def test_a_key_on_a_row_sets_its_state_and_goes_on(qtbot, opened):
    found = opened.window.words_panel.list
    first, second, third = rows(opened)[:3]
    found.setCurrentIndex(found.model().index(0, 0))
    found.setFocus()
    press(found, "٣")
    assert first not in rows(opened)
    assert found.selected() == second
    press(found, "1")
    assert found.selected() == third
    press(found, "", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(found, "", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert second in rows(opened)
    press(found, "\r", Qt.Key.Key_Return)
    qtbot.waitUntil(card_of(opened).isVisible, timeout=20_000)


def test_a_mistake_is_undone_as_if_it_was_never_made(qtbot, opened, bare):
    opened.window.words_panel.state_wanted.emit(SHIP, WordState.KNOWN)
    brief = opened.window.status_bar.brief
    assert brief.button.isVisible()
    brief.button.click()
    assert rows(opened)[0] == SHIP
    assert not brief.button.isVisible()
    drained(qtbot, opened)
    assert kept(bare) == {}


def test_states_and_letters_narrow_the_list(qtbot, opened):
    panel = opened.window.words_panel
    panel.state_wanted.emit(SHIP, WordState.LEARNING)
    panel.set_states("learning")
    assert rows(opened) == [SHIP]
    panel.set_states("all")
    assert SHIP in rows(opened)
    for typed in ("سفينة", "SHIP"):
        panel.filter.setText(typed)
        qtbot.waitUntil(lambda: rows(opened) == [SHIP], timeout=3_000)
    panel.filter.setText("ززز")
    qtbot.waitUntil(lambda: rows(opened) == [], timeout=3_000)
    panel.filter.setFocus()
    press(panel.filter, "", Qt.Key.Key_Down)
    opened.window.grab()


def test_names_are_no_words_to_learn(opened):
    opened.window.words_panel.set_states("all")
    assert not {"طوكيو", "روته"} & set(rows(opened))


def test_colours_come_and_go_and_words_being_learnt_have_a_line_too(qtbot, opened):
    canvas, aids = opened.window.reading.canvas, opened.window.reader_actions.aids
    tokens = TOKENS[ThemeName.LIGHT]

    def washed(row=1):
        return list(canvas.layers.washes(canvas.model, row, Side.SOURCE, tokens))

    assert washed() == []
    aids.word_colours.trigger()
    before = len(washed())
    assert before > 5
    assert list(canvas.layers.washes(canvas.model, 1, Side.TARGET, tokens)) == []
    opened.window.words_panel.state_wanted.emit(SHIP, WordState.LEARNING)
    assert {one.colour.name() for one in washed()} == {
        tokens.new_word_colour().name(),
        tokens.learning_word_colour().name(),
    }
    lines = list(canvas.layers.underlines(canvas.model, 1, Side.SOURCE, tokens))
    assert [line.shape for line in lines] == [Shape.FINE] * 3
    opened.window.grab()
    opened.window.words_panel.state_wanted.emit(SHIP, WordState.KNOWN)
    assert len(washed()) == before - 3
    assert opened.settings.preferences.word_colours
    aids.word_colours.trigger()
    assert washed() == []


def test_without_the_panel_words_are_read_when_the_article_has_settled(qtbot, make, bare):
    parts = make(bare)
    read(qtbot, parts, TEXT)
    button = parts.window.status_bar.words_button
    qtbot.waitUntil(lambda: button.percent == 0, timeout=20_000)
    assert button.isVisible()
    button.click()
    assert parts.window.words_panel.isVisible()


def test_one_side_panel_is_open_at_a_time(opened):
    aids, window = opened.window.reader_actions.aids, opened.window
    aids.show_names.trigger()
    assert window.names_panel.isVisible()
    assert not window.words_panel.isVisible()
    assert not aids.show_words.isChecked()
    aids.show_words.trigger()
    assert window.words_panel.isVisible()
    assert not window.names_panel.isVisible()
    assert not aids.show_names.isChecked()


def test_a_corrected_sentence_is_read_anew_and_the_others_are_not(qtbot, opened):
    model, reading = opened.presenter.model, opened.window.findChild(WordsReading)
    other, segment = (one.segment_id for one in model.translatable()[:2])
    before = reading.words.places_of(other)
    opened.window.reading.desk.corrected.emit(segment, "وصل الوزير.")
    assert reading.words.places_of(segment) == ()
    assert reading.words.places_of(other) == before
    qtbot.waitUntil(lambda: bool(reading.words.places_of(segment)), timeout=10_000)
    assert MINISTER in {place.lemma for place in reading.words.places_of(segment)}


def test_in_a_long_article_the_visible_part_and_the_card_come_first(qtbot, make, bare):
    text = "\n\n".join(f"وصلت السفينة رقم {n} إلى ميناء المدينة القديمة." for n in range(2_000))
    parts = make(bare)
    parts.window.reader_actions.aids.show_words.setChecked(True)
    read(qtbot, parts, text)
    reading, canvas = parts.window.findChild(WordsReading), parts.window.reading.canvas
    canvas.go_to(PagePlace(len(canvas.model) - 1, 0.5))
    last = canvas.model.translatable()[-1].segment_id
    qtbot.waitUntil(lambda: bool(reading.words.places_of(last)), timeout=20_000)
    assert reading.is_reading
    canvas.go_to(PagePlace(0, 0.0))
    open_card(qtbot, parts, "السفينة")
    assert reading.is_reading
    assert "so far" in parts.window.words_panel.figure_line.text()


def test_another_language_keeps_what_was_read(qtbot, opened):
    reading = opened.window.findChild(WordsReading)
    before = reading.words
    with qtbot.waitSignal(opened.presenter.runner.ended, timeout=10_000):
        opened.presenter.set_target("nl")
    assert reading.words is before
    assert opened.window.words_panel.list.language == "nl"


def test_a_text_without_arabic_has_no_figure(qtbot, make, bare):
    parts = make(bare)
    parts.window.reader_actions.aids.show_words.setChecked(True)
    read(qtbot, parts, "Only Latin letters here.\n\nAnd a second line, 2026.\n")
    reading = parts.window.findChild(WordsReading)
    qtbot.waitUntil(lambda: not reading.is_reading, timeout=20_000)
    assert parts.window.status_bar.words_button.percent is None
    assert rows(parts) == []


def test_a_window_that_closes_at_once_keeps_the_last_state(qtbot, opened, bare):
    for state in (WordState.LEARNING, WordState.IGNORED, WordState.KNOWN):
        opened.window.words_panel.state_wanted.emit(SHIP, state)
    opened.window.close()
    assert opened.shut_down()
    assert kept(bare) == {SHIP: WordState.KNOWN}


def test_a_state_that_can_not_be_kept_is_told_and_goes_back(qtbot, make, bare):
    def closed_to_writing():
        return SqliteKnownWords(
            bare.locations.user_database, bare.clock, lambda db: db.execute("PRAGMA query_only = 1")
        )

    parts = open_text(qtbot, make(replace(bare, known_words=closed_to_writing)))
    panel, notices = parts.window.words_panel, parts.window.notices
    panel.state_wanted.emit(SHIP, WordState.KNOWN)
    assert SHIP not in rows(parts)
    qtbot.waitUntil(lambda: SHIP in rows(parts), timeout=10_000)
    assert notices.isVisible()
    assert parts.window.status_bar.words_button.percent == 0
    panel.levels.button(Level.BEGINNER).click()
    qtbot.waitUntil(lambda: panel.levels.level() is None, timeout=10_000)
    assert parts.settings.preferences.level is None


def test_states_that_can_not_be_read_are_told_and_all_is_new(qtbot, make, bare):
    bare.locations.user_database.mkdir(parents=True)
    parts = open_text(qtbot, make(bare))
    qtbot.waitUntil(parts.window.notices.isVisible, timeout=10_000)
    assert parts.window.status_bar.words_button.percent == 0


def test_texts_change_with_the_language_of_the_interface(opened):
    for part in (opened.window.words_panel, opened.window.status_bar.words_button):
        QApplication.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
    assert rows(opened)[0] == SHIP
    spoken = (
        opened.window.words_panel.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    )
    assert "ship" in spoken
    assert "New" in spoken
