"""Every action of the window, once: its name, its key, its icon, and whether it can be done now.

Why it exists: menus, tool bar, context menu and the list of keys must say the same. The registry
decides nothing; the presenter connects to the actions and tells what can be done. Keys are those of
packaging/CONTRACT.md, Keys. Letters are no shortcuts: the reading view takes them, by their place
on the keyboard; they are listed in ``reader.ui.keys``. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup

from reader.services.preferences import KeyChoices, ReadingMode, ThemeName
from reader.ui.action_keys import ActionKeys, name_actions, spelled
from reader.ui.action_maker import ActionMaker
from reader.ui.action_texts import ActionTexts
from reader.ui.aid_actions import AidActions
from reader.ui.aloud_actions import AloudActions
from reader.ui.comfort_actions import ComfortActions
from reader.ui.help_actions import HelpActions
from reader.ui.icons import Icon
from reader.ui.library_actions import LibraryActions
from reader.ui.note_actions import NoteActions
from reader.ui.output_actions import OutputActions
from reader.ui.package_actions import PackageActions
from reader.ui.review_actions import ReviewActions
from reader.ui.search_actions import SearchActions
from reader.ui.shell_actions import ShellActions
from reader.ui.source_actions import SourceActions
from reader.ui.taking_actions import TakingActions
from reader.ui.theme import Tokens

__all__ = ["ReaderActions"]


class ReaderActions(QObject):
    """The actions of one window; make it a child of the window, then it speaks its language.

    Signals:
        mode_chosen, theme_chosen: A `ReadingMode` or a `ThemeName` that the user chose.
        recent_chosen: The path of a file that the user chose among the recent ones.
        recent_changed: The list of recent files is another.
        keys_changed: Some action has another key.
    """

    mode_chosen = Signal(object)
    theme_chosen = Signal(object)
    recent_chosen = Signal(str)
    recent_changed = Signal()
    keys_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Make all actions; those that need an article are off until `set_article_open`."""
        super().__init__(parent)
        self.recent: tuple[str, ...] = ()
        self._maker = ActionMaker(self)
        self._action = self._maker.make
        self._texts = ActionTexts(self)
        self._make_file_actions()
        self._make_view_actions()
        make = self._action
        self.aids, self.notes = AidActions(make, self), NoteActions(make, self)
        self.library, self.library_search = LibraryActions(make, self), SearchActions(make, self)
        self.review, self.sources = ReviewActions(make, self), SourceActions(make, self)
        self.taking, self.comfort = TakingActions(make, self), ComfortActions(make, self)
        aids = (self.aids, self.notes, self.library, self.library_search, self.sources)
        self.packages, self.aloud = PackageActions(make, self), AloudActions(make, self)
        self.output, self.shell = OutputActions(make, self), ShellActions(make, self)
        self.help = HelpActions(make, self)
        program = (self.aloud, self.comfort, self.output, self.shell, self.help)
        self.groups = (*aids, self.review, self.taking, self.packages, *program)
        self._make_sentence_actions()
        self._make_groups()
        name_actions(self)
        self.keys = ActionKeys(self.everything())
        self.retranslate()
        self.set_article_open(is_open=False)
        self.set_history(back=False, forward=False)
        self.set_translating(running=False)
        self.set_part(0, 0)

    def _make_file_actions(self) -> None:
        self.open_file = self._action(Icon.OPEN, "Ctrl+O")
        self.open_clipboard = self._action(Icon.PASTE, "Ctrl+V")
        self.open_sample = self._action(Icon.SAMPLE)
        self.clear_recent = self._action(None)
        self.back = self._action(Icon.BACK, "Alt+Left")
        self.forward = self._action(Icon.FORWARD, "Alt+Right")
        self.previous_part = self._action(Icon.PART_BACK)
        self.next_part = self._action(Icon.PART_ON)
        self.cancel_translation = self._action(None)
        self.show_keys = self._action(Icon.KEYS, "?", "؟")
        self.about = self._action(Icon.NOTICE)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit_app = self._action(Icon.QUIT, "Ctrl+Q")
        self.quit_app.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_view_actions(self) -> None:
        self.mode_side = self._action(Icon.MODE_SIDE, "F2", checkable=True)
        self.mode_stacked = self._action(Icon.MODE_STACKED, "F3", checkable=True)
        self.mode_on_demand = self._action(Icon.MODE_ON_DEMAND, "F4", checkable=True)
        self.mode_source = self._action(Icon.MODE_SOURCE, "F5", checkable=True)
        self.next_pane = self._action(None, "F6")
        self.full_screen = self._action(Icon.FULL_SCREEN, "F11", checkable=True)
        self.swap_panes = self._action(Icon.SWAP, checkable=True)
        self.zoom_in = self._action(Icon.PLUS, "Ctrl++", "Ctrl+=")
        self.zoom_out = self._action(Icon.MINUS, "Ctrl+-")
        self.zoom_reset = self._action(None, "Ctrl+0")
        self.find_text = self._action(Icon.FIND, "Ctrl+F")
        self.find_next = self._action(Icon.NEXT, "Ctrl+G")
        self.find_previous = self._action(Icon.PREVIOUS, "Ctrl+Shift+G")
        themes = [self._action(None, checkable=True) for _ in ThemeName]
        self.theme_system, self.theme_light, self.theme_sepia = themes[:3]
        self.theme_dark, self.theme_contrast = themes[3:]

    def _make_sentence_actions(self) -> None:
        self.copy_source = self._action(Icon.COPY)
        self.copy_translation, self.copy_both = self._action(None), self._action(None)
        self.alternatives, self.wording_from = self._action(Icon.ALTERNATIVES), self._action(None)
        self.try_again = self._action(Icon.RETRY)
        self.correct_source = self._action(Icon.CORRECT)

    def _make_groups(self) -> None:
        self.modes: dict[ReadingMode, QAction] = {
            ReadingMode.SIDE: self.mode_side,
            ReadingMode.STACKED: self.mode_stacked,
            ReadingMode.ON_DEMAND: self.mode_on_demand,
            ReadingMode.SOURCE: self.mode_source,
        }
        self.themes: dict[ThemeName, QAction] = {
            ThemeName.SYSTEM: self.theme_system,
            ThemeName.LIGHT: self.theme_light,
            ThemeName.SEPIA: self.theme_sepia,
            ThemeName.DARK: self.theme_dark,
            ThemeName.CONTRAST: self.theme_contrast,
        }
        both = ((self.modes, self._on_mode_triggered), (self.themes, self._on_theme_triggered))
        for choices, slot in both:
            group = QActionGroup(self)
            for value, action in choices.items():
                action.setData(value.value)
                group.addAction(action)
            group.triggered.connect(slot)
        self.mode_side.setChecked(True)
        self.theme_system.setChecked(True)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions; the window adds them, so that their keys work everywhere in it."""
        own = (value for value in vars(self).values() if isinstance(value, QAction))
        return (*own, *(one for group in self.groups for one in group.everything()))

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme and the direction of the layout, soon."""
        self._maker.icons.draw(tokens)

    def set_mode(self, mode: ReadingMode) -> None:
        """Check `mode` without telling anyone."""
        self.modes[mode].setChecked(True)

    def set_theme(self, theme: ThemeName) -> None:
        """Check `theme` without telling anyone."""
        self.themes[theme].setChecked(True)

    def set_swapped(self, *, swapped: bool) -> None:
        """Check whether the panes have changed sides, without ``triggered``."""
        self.swap_panes.setChecked(swapped)

    def set_recent(self, paths: Sequence[str]) -> None:
        """Replace the recent files, newest first."""
        self.recent = tuple(paths)
        self.clear_recent.setEnabled(bool(self.recent))
        self.recent_changed.emit()

    def set_history(self, *, back: bool, forward: bool) -> None:
        """Tell whether there is an article before and after this one."""
        for action, there in ((self.back, back), (self.forward, forward)):
            action.setEnabled(there)

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article to search, to set and to walk in."""
        find = (self.find_text, self.find_next, self.find_previous)
        for action in (*self.modes.values(), self.next_pane, self.wording_from, *find):
            action.setEnabled(is_open)
        for group in self.groups:
            group.set_article_open(is_open=is_open)
        self.set_sentence(selected=False, translated=False)

    def set_sentence(self, *, selected: bool, translated: bool) -> None:
        """Tell whether a sentence is fixed, and whether it has a translation to copy."""
        for action in (self.copy_source, self.correct_source, self.alternatives, self.try_again):
            action.setEnabled(selected)
        self.copy_translation.setEnabled(selected and translated)
        self.copy_both.setEnabled(selected and translated)

    def set_translating(self, *, running: bool) -> None:
        """Tell whether a translation runs that can be cancelled."""
        self.cancel_translation.setEnabled(running)

    def set_part(self, number: int, count: int) -> None:
        """Tell which part of a large text is open, from 1; ``0, 0`` where it is whole."""
        self.previous_part.setEnabled(number > 1)
        self.next_part.setEnabled(0 < number < count)
        for action in (self.previous_part, self.next_part):
            action.setVisible(count > 1)

    def event(self, event: QEvent) -> bool:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def set_keys(self, chosen: KeyChoices) -> None:
        """Give the actions the keys that the user chose; those not in `chosen` have their own."""
        if self.keys.choose(chosen):
            self.retranslate()  # tips name keys
            self.keys_changed.emit()

    @Slot(QAction)
    def _on_mode_triggered(self, action: QAction) -> None:
        self.mode_chosen.emit(ReadingMode(action.data()))

    @Slot(QAction)
    def _on_theme_triggered(self, action: QAction) -> None:
        self.theme_chosen.emit(ThemeName(action.data()))

    def retranslate(self) -> None:
        """Give every action its name and tip in the language of the interface."""
        others = (text for group in self.groups for text in group.texts())
        for action, text, tip in (*self._texts.everything(), *others):
            action.setText(text)
            keys = spelled(action.shortcut())
            #: %1 is what an action does, %2 its key
            with_keys = self.tr("%1 (%2)").replace("%1", tip).replace("%2", keys)
            action.setToolTip(with_keys if keys else tip)
