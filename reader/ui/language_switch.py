"""The language of the interface, changed while the window is open.

Why it exists: the first page and the preferences offer the same choice; here it takes effect at
once and is kept. Widgets hear of it through ``LanguageChange`` and take their texts again. GUI
thread only.

Source: https://doc.qt.io/qt-6/i18n-source-translation.html, "Dynamic translation".
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from reader.ui.localization import Localization
from reader.ui.settings_controller import SettingsController

__all__ = ["LanguageSwitch"]


class LanguageSwitch(QObject):
    """Puts the interface into another language and keeps the choice.

    Signals:
        changed: ``(language,)``: the interface is in another language, BCP 47.
    """

    changed = Signal(str)

    def __init__(self, settings: SettingsController, catalogues: Path, parent: QObject) -> None:
        """Serve the window of `settings`; `catalogues` is where those of the interface lie."""
        super().__init__(parent)
        self._settings = settings
        self._localization = _of_application(catalogues)

    @property
    def language(self) -> str:
        """Return the language that the interface is in, BCP 47."""
        return self._localization.language

    @Slot(str)
    def choose(self, language: str) -> None:
        """Put the interface into `language`, BCP 47; empty is the system's."""
        before = self.language
        self._settings.change(interface=language)
        if self._localization.install(language) != before:
            self.changed.emit(self.language)


def _of_application(catalogues: Path) -> Localization:
    """Return what the application speaks with: there is one, whatever windows there are."""
    application = QCoreApplication.instance()
    found = application.findChild(Localization) if application is not None else None
    return found or Localization(catalogues, application)
