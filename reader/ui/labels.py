"""A label whose text begins where the interface begins, whatever script the text is in.

Why it exists: Qt aligns a label by the direction of its own text, so in a mirrored window a file's
Latin name, or a text that is not translated yet, would stand at the far edge. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from reader.ui.fonts import interface_font
from reader.ui.theme import TYPE

__all__ = ["TextLabel"]


class TextLabel(QLabel):
    """A plain-text label; coloured by its `role`: ink, soft, faint, warn, pill, key."""

    def __init__(
        self,
        parent: QWidget,
        role: str = "ink",
        font: QFont | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        """Make an empty label in `font`, the size of labels where None."""
        super().__init__(parent)
        self.setProperty("role", role)
        self.setFont(font or interface_font(TYPE.label))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Move to the other side when the layout is mirrored."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
