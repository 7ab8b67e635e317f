"""The language of the interface: catalogues, direction of the layout, form of numbers.

Why it exists: the other layers carry texts as `Message` values and know no catalogue; here they are
looked up. Catalogues are ``qari_<language>.qm``, made by lrelease; English has one for its plurals.
A language without a catalogue is English. GUI thread only.

Source: https://doc.qt.io/qt-6/i18n-source-translation.html; CLDR for number forms, through QLocale.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from reader.domain.bidi import isolate
from reader.domain.language import ARABIC, DUTCH, ENGLISH, Direction, direction_of
from reader.domain.messages import Message

__all__ = ["INTERFACE_LANGUAGES", "Localization", "shown_language", "translate"]

log = logging.getLogger(__name__)

INTERFACE_LANGUAGES: Final = (ENGLISH, DUTCH, ARABIC)


def shown_language() -> str:
    """Return the language that the interface is in, BCP 47 primary subtag."""
    name = QLocale().name().split("_", maxsplit=1)[0]
    return name if name in INTERFACE_LANGUAGES else ENGLISH


def translate(message: Message) -> str:
    """Return `message` in the language of the interface, its parameters filled in.

    In an interface from right to left a path or the name of a file is isolated, so that its dots
    and brackets stay where they belong; a plain word, which may be part of a command to copy, not.
    """
    template = QCoreApplication.translate(message.context, message.text)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        kept = ((name, _set_apart(value)) for name, value in message.parameters)
        message = Message(message.context, message.text, tuple(kept))
    return message.fill(template)


def _set_apart(value: str) -> str:
    return value if value.replace("-", "").replace("_", "").isalnum() else isolate(value)


class Localization(QObject):
    """Puts the interface into a language; make one for the application, before its window."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Remember where the catalogues lie; nothing is loaded yet."""
        super().__init__(parent)
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._language = ENGLISH

    @property
    def language(self) -> str:
        """Return the language that the interface is in, BCP 47 primary subtag."""
        return self._language

    def install(self, language: str = "") -> str:
        """Put the interface into `language`, or the system's where empty; return what it is in.

        Widgets hear of it as ``LanguageChange``; the layout is mirrored for Arabic.
        """
        wanted = language or self._system_language()
        self._language = wanted if wanted in INTERFACE_LANGUAGES else ENGLISH
        self._remove()
        QLocale.setDefault(QLocale(self._language))
        mirrored = direction_of(self._language) is Direction.RTL
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._add(f"qtbase_{self._language}", qt_folder)
        if self._language != ENGLISH:  # a text that is not translated yet has English plurals
            self._add(f"qari_{ENGLISH}", self._folder)
        if not self._add(f"qari_{self._language}", self._folder):
            log.warning("no catalogue of the interface for %s", self._language)
        log.info("the interface is in %s", self._language)
        return self._language

    @staticmethod
    def _system_language() -> str:
        """Return the first language of the system that the interface has, else English."""
        for name in QLocale.system().uiLanguages():
            primary = name.replace("_", "-").split("-", maxsplit=1)[0].lower()
            if primary in INTERFACE_LANGUAGES:
                return primary
        return ENGLISH

    def _add(self, name: str, folder: Path) -> bool:
        """Load ``name.qm`` of `folder` and put it before those that are in use."""
        path = folder / f"{name}.qm"
        if not path.is_file():
            return False
        translator = QTranslator(self)
        if not translator.load(str(path)):
            # An empty catalogue has nothing to look up, and Qt says that it did not load it.
            return translator.isEmpty()
        QCoreApplication.installTranslator(translator)
        self._translators.append(translator)
        return True

    def _remove(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
