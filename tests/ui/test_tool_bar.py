from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.domain.bidi import strip_isolates
from reader.services.preferences import ReadingMode, ThemeName
from reader.ui.actions import ReaderActions
from reader.ui.buttons import IconButton
from reader.ui.theme import TOKENS
from reader.ui.tool_bar import TITLE_FROM_PX, TargetOption, ToolBar

SOURCE = "مكتبة عائمة تجوب النيل من أسوان إلى القاهرة"
TARGET = "A floating library sails the Nile from Aswan to Cairo"


class Window(QMainWindow):
    reader_actions: ReaderActions
    bar: ToolBar


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.reader_actions = ReaderActions(made)
    made.bar = ToolBar(made.reader_actions, QMenu(made), made)
    made.setMenuWidget(made.bar)
    made.bar.set_targets(
        [TargetOption("en", "English"), TargetOption("nl", "Nederlands", experimental=True)]
    )
    made.bar.apply_tokens(TOKENS[ThemeName.LIGHT])
    made.resize(1280, 300)
    made.show()
    return made


@pytest.fixture
def bar(window) -> ToolBar:
    return window.bar


def shown(bar) -> list[str]:
    buttons = [b for b in bar.findChildren(IconButton) if b.isVisible()]
    return [b.accessibleName() for b in sorted(buttons, key=lambda b: b.x())]


def test_the_bar_is_as_high_as_the_look_says(bar):
    assert bar.height() == 46
    assert all(button.size().toTuple() == (32, 32) for button in bar.findChildren(IconButton))


def test_a_language_is_told_when_chosen_and_not_when_set(bar, qtbot):
    with qtbot.assertNotEmitted(bar.target_chosen, wait=10):
        bar.set_target("nl")
    with qtbot.waitSignal(bar.target_chosen) as sent:
        qtbot.mouseClick(bar.target_switch.part("en"), Qt.MouseButton.LeftButton)
    assert sent.args == ["en"]


def test_experimental_and_missing_languages_say_so_in_their_tip(bar):
    assert "experimental" in bar.target_switch.part("nl").toolTip()
    bar.set_targets([TargetOption("en", "English"), TargetOption("nl", "Nederlands", False, False)])
    assert "no package" in bar.target_switch.part("nl").toolTip()


def test_a_single_language_needs_no_switch(bar):
    bar.set_targets([TargetOption("en", "English")])
    assert not bar.target_switch.isVisible()


def test_both_titles_are_isolated_and_whole_where_there_is_room(bar):
    bar.set_title(SOURCE, TARGET)
    text = bar.title.shown(900)
    assert strip_isolates(text) == f"{SOURCE} — {TARGET}"
    assert text.count("\u2068") == text.count("\u2069") == 2


def test_each_title_is_cut_at_its_own_end_where_room_is_short(bar):
    bar.set_title(SOURCE, TARGET)
    source, target = strip_isolates(bar.title.shown(320)).split(" — ")
    assert source.endswith("…")
    assert SOURCE.startswith(source[:-1].rstrip("\u200d "))  # Qt keeps the last letter joined
    assert target.endswith("…")
    assert bar.title.fontMetrics().horizontalAdvance(f"{source} — {target}") <= 330


def test_a_short_title_leaves_its_room_to_the_other(bar):
    bar.set_title("خبر", TARGET)
    source, target = strip_isolates(bar.title.shown(300)).split(" — ")
    assert source == "خبر"
    assert len(target) > 25


def test_a_title_without_translation_stands_alone(bar):
    bar.set_title(SOURCE, "")
    assert strip_isolates(bar.title.shown(900)) == SOURCE
    bar.set_title("", "")
    assert bar.title.shown(900) == ""


@pytest.mark.parametrize("width", [1280, 1000, TITLE_FROM_PX, TITLE_FROM_PX - 1, 800, 500, 420])
def test_nothing_overlaps_at_any_width(window, bar, width, qtbot):
    bar.set_title(SOURCE, TARGET)
    window.resize(width, 300)
    qtbot.waitUntil(lambda: bar.width() == width, timeout=900)
    bar.layout().activate()
    parts = [bar.layout().itemAt(n).widget() for n in range(bar.layout().count())]
    visible = [part.geometry() for part in parts if part is not None and part.isVisible()]
    for before, after in pairwise(visible):
        assert before.right() < after.left()
    assert visible[-1].right() < width
    assert bar.title.isVisible() is (width >= TITLE_FROM_PX)


def test_buttons_fold_in_a_narrow_window_and_come_back(window, bar, qtbot):
    everything = shown(bar)
    window.resize(420, 300)
    qtbot.waitUntil(lambda: bar.width() == 420, timeout=900)
    narrow = shown(bar)
    assert "Menu" in narrow
    assert "Text" in narrow
    assert len(narrow) < len(everything)
    window.resize(1280, 300)
    qtbot.waitUntil(lambda: shown(bar) == everything, timeout=900)


def test_the_bar_is_mirrored_with_the_window(bar):
    before = shown(bar)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.layout().activate()
    assert shown(bar) == before[::-1]


def test_the_mode_button_shows_the_mode(window, bar):
    actions = window.reader_actions
    actions.set_article_open(is_open=True)
    before = bar.mode_button.grab().toImage()
    actions.set_mode(ReadingMode.STACKED)
    assert bar.mode_button.grab().toImage() != before
    assert bar.mode_button.accessibleName() == "Reading mode: Stacked"
    assert bar.mode_button.menu().actions() == list(actions.modes.values())


def test_the_mode_button_is_off_without_an_article(window, bar):
    window.reader_actions.set_article_open(is_open=False)
    assert not bar.mode_button.isEnabled()
    window.reader_actions.set_article_open(is_open=True)
    assert bar.mode_button.isEnabled()


def test_the_text_button_asks_for_its_card(bar, qtbot):
    with qtbot.waitSignal(bar.text_menu_requested):
        qtbot.mouseClick(bar.text_button, Qt.MouseButton.LeftButton)


def test_every_control_has_a_name_and_a_description(bar):
    for button in bar.findChildren(IconButton):
        assert button.accessibleName()
        assert button.accessibleDescription()
        assert button.toolTip()
