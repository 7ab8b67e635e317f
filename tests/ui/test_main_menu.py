import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.ui.actions import ReaderActions
from reader.ui.main_menu import MainMenu, RecentMenu, build_menu_bar


class Window(QMainWindow):
    reader_actions: ReaderActions


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.reader_actions = ReaderActions(made)
    return made


def leaves(menu: QMenu) -> set[QAction]:
    found: set[QAction] = set()
    for action in menu.actions():
        inner = action.menu()
        found |= leaves(inner) if isinstance(inner, QMenu) else {action}
    return found


def test_the_menu_holds_every_action_that_needs_no_context(window):
    actions = window.reader_actions
    menu = MainMenu(actions, window)
    inside = leaves(menu)
    folded = (actions.find_next, actions.find_previous)
    missing = [a.text() for a in actions.everything() if a not in inside and a not in folded]
    assert missing == []


def test_the_menu_bar_holds_the_same(window):
    actions = window.reader_actions
    bar = build_menu_bar(actions, window)
    inside: set[QAction] = set()
    for menu in bar.findChildren(QMenu):
        inside |= leaves(menu)
    assert [a.text() for a in actions.everything() if a not in inside] == []
    titles = [action.text() for action in bar.actions()]
    assert titles[:4] == ["&File", "Librar&y", "&View", "Reading &aids"]
    assert titles[-3:] == ["&Sentence", "Revie&w", "&Help"]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert sorted(letters) == sorted(set(letters))


def letters_of(menu: QMenu) -> list[str]:
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    return [text[text.index("&") + 1].lower() for text in texts]


def test_mnemonics_are_unique_in_every_menu(window):
    actions = window.reader_actions
    main = MainMenu(actions, window)
    bar = build_menu_bar(actions, window)
    for menu in (main, *main.findChildren(QMenu), *bar.findChildren(QMenu)):
        letters = letters_of(menu)
        assert sorted(letters) == sorted(set(letters)), menu.title()


def test_recent_files_are_shown_by_name_and_told_by_path(window, qtbot):
    actions = window.reader_actions
    menu = RecentMenu(actions, window)
    assert not menu.menuAction().isEnabled()
    actions.set_recent(["/texts/خبر اليوم.txt", "/texts/a & b.md"])
    entries = [action.text() for action in menu.actions()][:2]
    assert entries == ["خبر اليوم.txt", "a && b.md"]
    assert menu.menuAction().isEnabled()
    with qtbot.waitSignal(actions.recent_chosen) as sent:
        menu.actions()[0].trigger()
    assert sent.args == ["/texts/خبر اليوم.txt"]


def test_clearing_is_no_file(window, qtbot):
    actions = window.reader_actions
    menu = RecentMenu(actions, window)
    actions.set_recent(["/texts/a.txt"])
    with qtbot.assertNotEmitted(actions.recent_chosen, wait=10):
        actions.clear_recent.trigger()
    actions.set_recent([])
    assert [action for action in menu.actions() if isinstance(action.data(), str)] == []
