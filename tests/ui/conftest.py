"""Whole windows for the tests of the interface, each test on an empty screen."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from reader.ui.localization import Localization
from tests.ui.window_fixtures import context, make, parts

__all__ = ["context", "make", "parts"]

FIRST_LOCALE: Final = QLocale()


@pytest.fixture(autouse=True)
def empty_screen(qapp: QApplication) -> None:
    """Hide what earlier tests left on the screen, which takes the pointer and the keys.

    The language that one of them chose is taken back, too.
    """
    for left in QApplication.topLevelWidgets():
        if left.isVisible():
            left.hide()
    for spoken in qapp.findChildren(Localization):
        spoken._remove()
        spoken.setParent(None)
        QLocale.setDefault(FIRST_LOCALE)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
