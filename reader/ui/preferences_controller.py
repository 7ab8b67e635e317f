"""The window of preferences and what it sets, also all at once: reset, import, export.

Why it exists: some preferences are only kept and shown (`SettingsController`), others are an
action's, the translation's or the language's; here each goes its own way, whoever asks. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from reader.domain.bidi import isolate
from reader.domain.vowelled_text import TashkilDial
from reader.services.preferences import (
    OF_THIS_MACHINE,
    PreferenceExchange,
    Preferences,
    ReadingMode,
    ThemeName,
)
from reader.ui.action_keys import spelled
from reader.ui.buttons import plain_name
from reader.ui.key_dialog import KeyDialog
from reader.ui.keys_list import KeyLine
from reader.ui.lane import Lane
from reader.ui.language_switch import LanguageSwitch
from reader.ui.main_window import MainWindow
from reader.ui.preferences_exchanger import PreferencesExchanger
from reader.ui.preferences_window import PreferencesWindow
from reader.ui.settings_controller import SettingsController

__all__ = ["PreferencesController"]

_DELETE: Final = Qt.WidgetAttribute.WA_DeleteOnClose
_CHECKED: Final = {
    "keep_names": "aids.keep_names",
    "word_colours": "aids.word_colours",
    "watch_clipboard": "sources.watch_clipboard",
}
"""Preferences that an action turns on and off."""


class PreferencesController(QObject):
    """Serves one window."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsController,
        language: LanguageSwitch,
        exchange: PreferenceExchange,
        storage: Lane,
    ) -> None:
        """Serve `window`, which becomes the owner; `exchange` is used on the lane `storage`."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._language = language
        self.exchanger = PreferencesExchanger(settings, self.take, exchange, storage, self)
        self.exchanger.told.connect(window.status_bar.announce)
        self._view: PreferencesWindow | None = None
        self._actions = window.reader_actions
        self._actions.shell.show_preferences.triggered.connect(self.open)
        self._actions.keys_changed.connect(self._show_keys)
        settings.changed.connect(self._on_changed)
        settings.tokens_changed.connect(self._on_tokens)
        window.language_changed.connect(self._show_keys)
        window.closing.connect(self._on_closing)
        self._ways: dict[str, Callable[[object], None]] = {
            "interface": lambda value: self._language.choose(str(value)),
            "target": lambda value: window.tool_bar.target_chosen.emit(str(value)),
            "tashkil": lambda value: self._actions.aids.tashkil[TashkilDial(str(value))].trigger(),
            "mode": lambda value: settings.change(mode=ReadingMode(str(value))),
            "theme": lambda value: settings.change(theme=ThemeName(str(value))),
        }

    @property
    def view(self) -> PreferencesWindow:
        """Return the window of preferences, made at its first use."""
        if self._view is None:
            self._view = view = PreferencesWindow(self._window)
            view.wanted.connect(self._on_wanted)
            view.key_wanted.connect(self._ask_key)
            view.export_wanted.connect(lambda: self.exchanger.ask_export(view))
            view.import_wanted.connect(lambda: self.exchanger.ask_import(view))
            view.reset_wanted.connect(self._on_reset)
            view.apply_tokens(self._settings.tokens)
            view.show_preferences(self._settings.preferences)
            self._show_keys()
        return self._view

    @Slot()
    def open(self) -> None:
        """Open the window, or bring it to the front."""
        self.view.come()

    def put(self, name: str, value: object) -> None:
        """Give a preference another value, in its own way; a value that it has changes nothing."""
        if getattr(self._settings.preferences, name) == value:
            return
        if name in _CHECKED:
            action = self._actions.keys.action(_CHECKED[name])
            if action.isChecked() is not value:
                action.trigger()
        elif name in self._ways:
            self._ways[name](value)
        else:
            self._settings.change(**{name: value})

    def take(self, preferences: Preferences) -> None:
        """Give every preference the value that it has in `preferences`, but those of this machine.

        What of the machine stays as it is: recent files, the window's place, folders.
        """
        for field in fields(Preferences):
            if field.name not in OF_THIS_MACHINE:
                self.put(field.name, getattr(preferences, field.name))

    @Slot(str, object)
    def _on_wanted(self, name: str, value: object) -> None:
        if value is None:
            self._actions.keys.action(name).trigger()
        else:
            self.put(name, value)

    @Slot(object)
    def _on_changed(self, preferences: Preferences) -> None:
        if self._view is not None:
            self._view.show_preferences(preferences)

    @Slot(object)
    def _on_tokens(self, tokens: object) -> None:
        del tokens
        if self._view is not None:
            self._view.apply_tokens(self._settings.tokens)

    @Slot()
    def _show_keys(self) -> None:
        if self._view is not None:
            self._view.show_keys([self._line(name) for name in self._actions.keys.names()])

    def _line(self, name: str) -> KeyLine:
        keys = self._actions.keys
        action = keys.action(name)
        text = plain_name(action.text())
        shown = " · ".join(isolate(spelled(one)) for one in action.shortcuts())
        return KeyLine(name, text, shown, keys.keys(name) != keys.usual(name))

    @Slot(str)
    def _ask_key(self, name: str) -> None:
        keys = self._actions.keys

        def holder(key: str) -> str:
            other = keys.holder(key, name)
            return _called(keys.action(other)) if other else ""

        key = next(iter(keys.keys(name)), "")
        dialog = KeyDialog(_called(keys.action(name)), key, holder, self.view)
        dialog.chosen.connect(
            lambda chosen: self._settings.change(keys=keys.with_keys(name, chosen))
        )
        dialog.usual_wanted.connect(
            lambda: self._settings.change(keys=keys.with_keys(name, keys.usual(name)))
        )
        dialog.open()

    @Slot()
    def _on_reset(self) -> None:
        box = QMessageBox(self.view)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Reset everything"))
        box.setText(self.tr("Give every preference its default, keys too?"))
        box.setInformativeText(self.tr("Articles, notes, glossary and packages are not touched."))
        yes = box.addButton(self.tr("Reset"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        yes.clicked.connect(lambda: self.take(Preferences()))
        box.setAttribute(_DELETE)
        box.open()

    @Slot()
    def _on_closing(self) -> None:
        if self._view is not None:
            self._view.close()


def _called(action: QAction) -> str:
    return plain_name(action.text())
