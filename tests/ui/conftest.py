"""Whole windows for the tests of the interface, each test on an empty screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.window_fixtures import context, make, parts

__all__ = ["context", "make", "parts"]


@pytest.fixture(autouse=True)
def empty_screen(qapp: QApplication) -> None:
    """Hide what earlier tests left on the screen: it would take the pointer and the keys."""
    for left in QApplication.topLevelWidgets():
        if left.isVisible():
            left.hide()
