"""What belongs to no article: its window, its commands, its preferences, its language.

Why it exists: these parts need one another and little else; the window is put together of few
pieces. GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.services.preferences import PreferenceExchange
from reader.ui.commands_controller import CommandsController
from reader.ui.lane import Lane
from reader.ui.language_switch import LanguageSwitch
from reader.ui.main_window import MainWindow
from reader.ui.preferences_controller import PreferencesController
from reader.ui.settings_controller import SettingsController

__all__ = ["ShellParts", "ShellTools"]


@dataclass(frozen=True, slots=True)
class ShellTools:
    """What the parts use.

    Attributes:
        catalogues: Where those of the interface lie.
        exchange: Carries preferences to another machine.
    """

    catalogues: Path
    exchange: PreferenceExchange


class ShellParts(QObject):
    """The parts, owned by the window.

    Signals:
        problem: A `ReaderError`.
    """

    problem = Signal(object)

    def __init__(
        self, window: MainWindow, settings: SettingsController, tools: ShellTools, storage: Lane
    ) -> None:
        """Add them to `window`."""
        super().__init__(window)
        self.language = LanguageSwitch(settings, tools.catalogues, window)
        self.commands = CommandsController(window)
        self.preferences = PreferencesController(
            window, settings, self.language, tools.exchange, storage
        )
        self.preferences.exchanger.problem.connect(self.problem)
