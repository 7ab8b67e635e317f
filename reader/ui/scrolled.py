"""A part that is scrolled up and down where it has no room, without a frame.

Why it exists: at 200 percent, or in a low window, what is asked and offered is taller than its
place; cut off it could not be answered. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

__all__ = ["Scrolled"]


class Scrolled(QScrollArea):
    """The view; lay out in `inside`. It is as high as that wants, and less where it must be."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty one."""
        super().__init__(parent)
        self.inside = QWidget(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(self.inside)

    def sizeHint(self) -> QSize:
        """Return what is in it at its width."""
        layout = self.inside.layout()
        hint = self.inside.sizeHint()
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(layout.heightForWidth(max(self.width(), hint.width())))
        return hint
