"""What is new, told once after an update: a quiet notice with a button, never at a first start.

Why it exists: a program that changed says so where one would look, and then keeps silent. The page
is one of the help's. GUI thread only.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Slot

from reader._version import VERSION
from reader.ui.help_controller import HelpController
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.settings_controller import SettingsController

__all__ = ["NEWS_KEY", "NewsController", "is_newer"]

NEWS_KEY: Final = "news"


def is_newer(version: str, seen: str) -> bool:
    """Tell whether `version` is newer than the one that was `seen`, where that is a version."""
    numbers = [tuple(map(int, re.findall(r"\d+", one)[:3])) for one in (version, seen)]
    return bool(numbers[1]) and numbers[0] > numbers[1]


class NewsController(QObject):
    """Serves one window; `begin` starts it."""

    def __init__(
        self,
        window: MainWindow,
        reading: tuple[ReadingPresenter, SettingsController],
        helping: HelpController,
        version: str = VERSION,
    ) -> None:
        """Serve `window`, which becomes the owner; `version` is the one that runs."""
        super().__init__(window)
        self._window = window
        self._presenter, self._settings = reading
        self._help = helping
        self._version = version
        self._is_due = False
        window.notices.requested.connect(self._on_requested)
        window.notices.dismissed.connect(self._on_dismissed)
        window.language_changed.connect(self._on_language)

    @Slot()
    def begin(self) -> None:
        """Tell what is new, if this version runs for the first time after another."""
        seen = self._settings.preferences.seen_version
        self._is_due = is_newer(self._version, seen)
        self._settings.change(seen_version=self._version)
        if self._is_due:
            self._tell()
            self._presenter.opened.connect(self._on_opened)

    def _tell(self) -> None:
        #: %1 is a version number
        text = self.tr("Qari was updated to version %1.").replace("%1", self._version)
        self._window.notices.add_notice(Notice(NEWS_KEY, text, self.tr("What’s new")))

    @Slot()
    def _on_opened(self) -> None:
        """Say it again over the article that was opened at the start, whose notices came anew."""
        self._presenter.opened.disconnect(self._on_opened)
        if self._is_due:
            self._tell()

    @Slot(str)
    def _on_requested(self, key: str) -> None:
        if key == NEWS_KEY:
            self._is_due = False
            self._window.notices.remove(NEWS_KEY)
            self._help.show_new()

    @Slot(str)
    def _on_dismissed(self, key: str) -> None:
        if key == NEWS_KEY:
            self._is_due = False

    @Slot()
    def _on_language(self) -> None:
        if self._window.notices.text(NEWS_KEY):
            self._tell()
