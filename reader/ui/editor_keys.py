"""The keys of the editor of a translation, before its field and the window see them.

Why it exists: Ctrl+Enter and Ctrl+1 are the editor's, Ctrl+K is the window's although a text field
would take it for itself (it deletes to the end of the line there). GUI thread only.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

__all__ = ["EditorKey", "editor_key", "is_windows", "number_of"]

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEYS: Final = range(1, 10)


class EditorKey(Enum):
    """What a key asks for."""

    CONFIRM = "confirm"
    KEEP = "keep"
    TERM = "term"
    SUGGESTION = "suggestion"


def editor_key(event: QKeyEvent) -> EditorKey | None:
    """Return what a key asks of the editor; None where it is the field's."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in _ENTER:
        return EditorKey.CONFIRM if held == Qt.KeyboardModifier.ControlModifier else EditorKey.KEEP
    if event.key() == Qt.Key.Key_Escape:
        return EditorKey.KEEP
    if number_of(event) not in _KEYS:
        return None
    if held == Qt.KeyboardModifier.ControlModifier:
        return EditorKey.TERM
    return EditorKey.SUGGESTION if held == Qt.KeyboardModifier.AltModifier else None


def number_of(event: QKeyEvent) -> int:
    """Return the digit of a key, or another number."""
    return event.key() - Qt.Key.Key_0


def is_windows(event: QKeyEvent) -> bool:
    """Tell whether a key that a text field takes is a shortcut of the window here."""
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
