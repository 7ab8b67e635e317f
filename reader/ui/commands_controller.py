"""Opens the list of all commands, and does what is chosen in it.

Why it exists: the list knows values, the registry knows actions; what was used lately comes first,
for as long as the window is open. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from reader.ui.command_list import Command, commands_of
from reader.ui.command_palette import CommandPalette
from reader.ui.main_window import MainWindow

__all__ = ["CommandsController"]

_MOST_RECENT = 8


class CommandsController(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`, which becomes the owner; the list is made when it is first opened."""
        super().__init__(window)
        self._window = window
        self._palette: CommandPalette | None = None
        self._recent: list[str] = []
        window.reader_actions.shell.all_commands.triggered.connect(self.open)

    @property
    def palette(self) -> CommandPalette:
        """Return the list, made at its first use."""
        if self._palette is None:
            self._palette = CommandPalette(self._window)
            self._palette.chosen.connect(self._on_chosen)
        return self._palette

    @Slot()
    def open(self) -> None:
        """Open the list, or close it where it is open."""
        window, palette = self._window, self.palette
        if palette.isVisible():
            palette.close_popover()
            return
        palette.apply_tokens(window.reading.canvas.flow.tokens)
        focused = QApplication.focusWidget()
        anchor = focused if focused is not None and window.isAncestorOf(focused) else window.reading
        palette.open_on(commands_of(window.reader_actions, window.main_menu), self._recent, anchor)

    @Slot(object)
    def _on_chosen(self, command: Command) -> None:
        name = command.action.objectName()
        self._recent = [name, *(one for one in self._recent if one != name)][:_MOST_RECENT]
        QTimer.singleShot(0, command.action, command.action.trigger)  # after the list is gone
