"""Gives a dialog the room that its texts need: never less, and never more than the screen has.

Why it exists: a dialog is laid out for one language at one size of text. In others its lines wrap,
and Qt lets a window be made so low that a wrapped line is cut. Here a dialog grows with the size of
the interface, can't be made smaller than its texts, and is scrolled where the screen is too small
for them. GUI thread only.

Source: WCAG 2.2, 1.4.4 and 1.4.10 (text may be resized without loss of content).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from reader.ui.zoom import UNBOUNDED, fit, zoomed

__all__ = ["DialogRoom"]

LEAST_WIDTH_PX: Final = 320
FRAME_PX: Final = 40
"""What the desktop may put around a window."""


class DialogRoom(QObject):
    """Watches one dialog, which becomes the owner."""

    def __init__(self, dialog: QWidget) -> None:
        """Watch `dialog`; its size is looked at when it is shown."""
        super().__init__(dialog)
        self._is_shown = False
        self._view: QScrollArea | None = None
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the dialog when it is first shown; keep it high enough for its texts."""
        dialog = self.parent()
        if watched is dialog and isinstance(dialog, QWidget):
            kind = event.type()
            if kind is QEvent.Type.Show and not self._is_shown:
                self._is_shown = True
                self._grow(dialog)
            elif kind is QEvent.Type.WindowTitleChange and self._view is not None:
                self._view.setAccessibleName(dialog.windowTitle())
            elif self._is_shown and kind in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
                self._keep_least(dialog)
        return False

    def _grow(self, dialog: QWidget) -> None:
        """Make the dialog as large as was chosen, and put what the screen can't hold in a view."""
        size = dialog.size()
        fit(dialog)
        most = dialog.screen().availableSize() - QSize(FRAME_PX, FRAME_PX)
        dialog.setMinimumWidth(min(dialog.minimumWidth(), most.width()))
        if dialog.maximumWidth() < UNBOUNDED:
            dialog.setMaximumWidth(min(dialog.maximumWidth(), most.width()))
        size = QSize(min(zoomed(size.width()), most.width()), zoomed(size.height()))
        layout = dialog.layout()
        if layout is not None:
            least = _least_height(layout, size.width())
            if least > most.height() or layout.minimumSize().width() > most.width():
                self._view = _scrolled(dialog, layout)
                fit(dialog)  # the style sheet gave what changed its parent the fonts of before
            size.setHeight(max(size.height(), least))
        dialog.resize(size.boundedTo(most))
        self._keep_least(dialog)

    def _keep_least(self, dialog: QWidget) -> None:
        """Set the least size from what the texts take at this width."""
        layout = dialog.layout()
        if layout is None:
            return
        layout.activate()
        if dialog.minimumWidth() != dialog.maximumWidth():
            usual = min(zoomed(LEAST_WIDTH_PX), dialog.width())
            dialog.setMinimumWidth(max(layout.minimumSize().width(), usual))
        least = _least_height(layout, dialog.width())
        if least != dialog.minimumHeight():
            dialog.setMinimumHeight(least)


def _least_height(layout: QLayout, width: int) -> int:
    """Return how high what is laid out must be at `width`."""
    if layout.hasHeightForWidth():
        return layout.minimumHeightForWidth(width)
    return layout.minimumSize().height()


def _scrolled(dialog: QWidget, layout: QLayout) -> QScrollArea:
    """Put everything in `dialog` into a view that scrolls it; return that."""
    inside = QWidget(dialog)
    inside.setLayout(layout)  # takes the layout away from the dialog, and all that is in it along
    view = QScrollArea(dialog)
    view.setAccessibleName(dialog.windowTitle())
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
    view.setWidgetResizable(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setWidget(inside)
    around = QVBoxLayout(dialog)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(view)
    inside.show()
    return view
