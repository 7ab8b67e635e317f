"""A field in which one sentence is edited, in its own face and direction.

Why it exists: a correction of the Arabic and a translation are typed in the same kind of field.
`QTextEdit`, since an Arabic line of `QPlainTextEdit` starts at the left edge (QTBUG-7516). GUI
thread only.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.domain.language import Direction

__all__ = ["fill_field", "sentence_field"]


def sentence_field(parent: QWidget) -> QTextEdit:
    """Return an empty field without a frame; plain text only."""
    field = QTextEdit(parent)
    field.setAcceptRichText(False)
    field.setTabChangesFocus(True)
    field.setFrameShape(QTextEdit.Shape.NoFrame)
    return field


def fill_field(field: QTextEdit, sentence: str, font: QFont, direction: Direction) -> None:
    """Put a sentence in, the cursor at its end; what was typed before can't be undone into it."""
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft
        if direction is Direction.RTL
        else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    field.document().setDefaultTextOption(option)
    field.setFont(font)
    field.setPlainText(sentence)
    field.moveCursor(QTextCursor.MoveOperation.End)
