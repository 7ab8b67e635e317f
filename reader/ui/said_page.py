"""A page that says in one line what there is to know, and in another what to do.

Why it exists: "nothing found" and an error of what was typed stand in the place of a list, in the
same type as everything else. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["SaidPage"]


class SaidPage(QWidget):
    """Two lines of text."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty page."""
        super().__init__(parent)
        heavy = latin_font("source-serif", TYPE.latin, QFont.Weight.DemiBold)
        self.title = TextLabel(self, font=heavy, wrap=True)
        self.text = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 24, 12, 16)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addStretch(1)

    def say(self, title: str, text: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(" ".join(part for part in (title, text) if part))
