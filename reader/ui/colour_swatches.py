"""A row of discs to mark a passage in a colour, the first one for none.

Why it exists: four colours are few and worth seeing at once; the chosen one has a ring, and each
has a name, so that nothing hangs on seeing colours. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from reader.domain.notes import NoteColour
from reader.services.preferences import ThemeName
from reader.ui.theme import TOKENS, Tokens

__all__ = ["ColourSwatches"]

SWATCH_PX = 20
DISC_PX = 6.5


class _Swatch(QAbstractButton):
    """One colour; the chosen one has a ring."""

    def __init__(self, colour: NoteColour, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self.tokens = TOKENS[ThemeName.LIGHT]
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(QSize(SWATCH_PX, SWATCH_PX))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a disc, a struck circle for no colour."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.colour is NoteColour.NONE:
            painter.setPen(QPen(QColor(self.tokens.faint), 1.4))
            painter.drawEllipse(middle, DISC_PX - 0.5, DISC_PX - 0.5)
            painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(self.tokens, self.colour.value)))
            painter.drawEllipse(middle, DISC_PX, DISC_PX)
        if self.isChecked():
            painter.setPen(QPen(QColor(self.tokens.ink), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, DISC_PX + 2.5, DISC_PX + 2.5)
        painter.end()


class ColourSwatches(QWidget):
    """The row.

    Signals:
        chosen: A `NoteColour` that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Begin with no colour chosen."""
        super().__init__(parent)
        self._swatches = [_Swatch(colour, self) for colour in NoteColour]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for swatch in self._swatches:
            self._group.addButton(swatch)
            row.addWidget(swatch)
        row.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)
        self.set_current(NoteColour.NONE)
        self._retranslate()

    @property
    def current(self) -> NoteColour:
        """Return the colour that is chosen."""
        return next(one.colour for one in self._swatches if one.isChecked())

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for swatch in self._swatches:
            swatch.tokens = tokens
            swatch.update()

    def set_current(self, colour: NoteColour) -> None:
        """Ring a colour without telling anyone."""
        for swatch in self._swatches:
            swatch.setChecked(swatch.colour is colour)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Swatch):
            self.chosen.emit(button.colour)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        names = {
            NoteColour.NONE: self.tr("No colour"),
            NoteColour.YELLOW: self.tr("Yellow"),
            NoteColour.GREEN: self.tr("Green"),
            NoteColour.BLUE: self.tr("Blue"),
            NoteColour.PINK: self.tr("Pink"),
        }
        for swatch in self._swatches:
            swatch.setAccessibleName(names[swatch.colour])
            swatch.setToolTip(names[swatch.colour])
