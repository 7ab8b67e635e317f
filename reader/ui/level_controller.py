"""The reader's level: asked for in the panel, changed in a dialog, kept as a preference.

Why it exists: a level is a preference and thousands of known words; both change together or not at
all. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from reader.domain.word_levels import Level
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.level_dialog import LevelDialog
from reader.ui.main_window import MainWindow
from reader.ui.settings_controller import SettingsController

__all__ = ["LevelController"]


class LevelController(QObject):
    """Serves the level of one window."""

    def __init__(
        self, window: MainWindow, settings: SettingsController, keeper: KnownWordsKeeper
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._keeper = keeper
        window.words_panel.set_level(settings.preferences.level)
        window.words_panel.level_chosen.connect(keeper.choose)
        window.words_panel.level_wanted.connect(self.open_dialog)
        window.reader_actions.aids.choose_level.triggered.connect(self.open_dialog)
        keeper.level_taken.connect(self._on_taken)
        keeper.went_wrong.connect(self._on_went_wrong)

    @Slot()
    def open_dialog(self) -> LevelDialog:
        """Open the dialog."""
        dialog = LevelDialog(self._settings.preferences.level, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.level_chosen.connect(self._keeper.choose)
        dialog.open()
        return dialog

    @Slot(object)
    def _on_taken(self, level: Level) -> None:
        self._settings.change(level=level)
        panel = self._window.words_panel
        asked_here = panel.levels.isAncestorOf(self._window.focusWidget() or self._window)
        panel.set_level(level)
        if asked_here:  # the question goes, and the keyboard with it
            panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.status_bar.announce(self.tr("Your level was taken over."))

    @Slot()
    def _on_went_wrong(self) -> None:
        self._window.words_panel.set_level(self._settings.preferences.level)
