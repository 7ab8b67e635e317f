"""What helps with the program itself, put together.

Why it exists: ``app`` hands in the parts and knows no more of it. GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.services.help_pages import HelpPages
from reader.ui.help_controller import HelpController
from reader.ui.lane import Lane
from reader.ui.language_switch import LanguageSwitch
from reader.ui.main_window import MainWindow
from reader.ui.settings_controller import SettingsController

__all__ = ["HelpParts", "HelpTools"]


@dataclass(frozen=True, slots=True)
class HelpTools:
    """What the help is made with.

    Attributes:
        folder: Where its pages and pictures lie.
        pages: Reads the pages; any thread.
        catalogues: Where those of the interface lie.
    """

    folder: Path
    pages: HelpPages
    catalogues: Path


class HelpParts(QObject):
    """The parts.

    Attributes:
        help: Serves the help's window.
        language: Changes the language of the interface.

    Signals:
        problem: Something went wrong: a `ReaderError`.
    """

    problem = Signal(object)

    def __init__(
        self, window: MainWindow, settings: SettingsController, tools: HelpTools, search: Lane
    ) -> None:
        """Serve `window`, which becomes the owner; small jobs are done on the lane `search`."""
        super().__init__(window)
        self.language = LanguageSwitch(settings, tools.catalogues, window)
        self.help = HelpController(window, tools.folder, tools.pages, search)
        settings.tokens_changed.connect(self.help.apply_tokens)
