"""The interface in another language for a test, and back in English when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from reader.ui.localization import Localization

__all__ = ["CATALOGUES", "speaking"]

CATALOGUES = Path(__file__).parents[2] / "resources" / "i18n"


@contextmanager
def speaking(language: str) -> Iterator[Localization]:
    """Put the interface into `language`; what is made inside of it speaks that."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = QLocale()
    made = Localization(CATALOGUES, application)
    try:
        made.install(language)
        yield made
    finally:
        made._remove()
        made.setParent(None)
        QLocale.setDefault(before)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
