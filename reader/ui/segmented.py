"""A switch of two or more parts of which one is on, such as English | Nederlands.

Why it exists: languages, faces and themes are few, exclusive and worth seeing at once; a list that
drops down hides them. One Tab stop, arrow keys move, the parts are radio buttons to a screen
reader. Mirrors itself where the interface runs from right to left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from reader.services.preferences import ThemeName
from reader.ui.buttons import ACTIVE_SHARE
from reader.ui.fonts import interface_font
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens
from reader.ui.zoom import fit, zoomed

__all__ = ["Option", "SegmentedSwitch"]

_HEIGHT = 28
_PADDING = 12


@dataclass(frozen=True, slots=True)
class Option:
    """One part of a switch.

    Attributes:
        key: What `SegmentedSwitch.chosen` carries.
        text: What it shows.
        description: Tool tip and description for a screen reader; `text` where empty.
        font: Face to draw `text` in, at the size given; the interface's face where None.
        enabled: False greys it out.
    """

    key: str
    text: str
    description: str = ""
    font: QFont | None = None
    enabled: bool = True


def _heavier(font: QFont) -> QFont:
    """Return `font` in semibold, in variable faces too."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    tag = QFont.Tag.fromString("wght")
    if tag is not None:
        heavy.setVariableAxis(tag, float(QFont.Weight.DemiBold.value))
    return heavy


class _Segment(QRadioButton):
    """One part; paints only its text, `SegmentedSwitch` paints the rest."""

    def __init__(self, option: Option, parent: SegmentedSwitch) -> None:
        super().__init__(option.text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard on the page
        self.option = option
        self.setEnabled(option.enabled)
        self.setAccessibleName(option.description or option.text)
        self.setAccessibleDescription(option.description or option.text)
        self.setToolTip(option.description)
        self.setFont(option.font or interface_font(TYPE.label))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(parent.update)

    def sizeHint(self) -> QSize:
        """Return room for the text at its bold weight, so that choosing moves nothing."""
        width = QFontMetricsF(_heavier(self.font())).horizontalAdvance(self.text())
        return QSize(round(width) + 2 * self._switch().padding_px, zoomed(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a part is never cut."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: N802 - Qt's name
        """Take clicks anywhere in the part, not only on a radio mark."""
        del position
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        del event
        tokens = self._switch().tokens
        painter = QPainter(self)
        font = self.font()
        colour = tokens.soft
        if self.isChecked():
            font = _heavier(font)
            colour = tokens.accent
        elif not self.isEnabled():
            colour = tokens.faint
        elif self.underMouse():
            colour = tokens.ink
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _switch(self) -> SegmentedSwitch:
        parent = self.parentWidget()
        assert isinstance(parent, SegmentedSwitch)  # noqa: S101 - it is made there only
        return parent


class SegmentedSwitch(QWidget):
    """A row of exclusive parts in one rounded frame.

    Signals:
        chosen: The key of a part that the user turned on; not sent by `set_current`.
    """

    chosen = Signal(str)
    padding_px = _PADDING

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty switch; fill it with `set_options`."""
        super().__init__(parent)
        self.tokens = TOKENS[ThemeName.LIGHT]
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setFixedHeight(_HEIGHT)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.tokens = tokens
        self.update()

    def set_options(self, options: Sequence[Option]) -> None:
        """Replace the parts; keeps what is on where it is still there, else turns the first on."""
        current = self.current()
        for segment in self._segments():
            self._group.removeButton(segment)
            self._row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        for option in options:
            segment = _Segment(option, self)
            self._group.addButton(segment)
            self._row.addWidget(segment, 1)
        keys = [option.key for option in options]
        if keys:
            self.set_current(current if current in keys else keys[0])
        fit(self)
        self.updateGeometry()

    def set_current(self, key: str) -> None:
        """Turn on the part `key` without telling anyone; an unknown key changes nothing."""
        for segment in self._segments():
            if segment.option.key == key:
                segment.setChecked(True)

    def current(self) -> str:
        """Return the key of the part that is on, or an empty string."""
        return next((part.option.key for part in self._segments() if part.isChecked()), "")

    def part(self, key: str) -> QAbstractButton:
        """Return the button of `key`.

        Raises:
            KeyError: There is no such part.
        """
        for segment in self._segments():
            if segment.option.key == key:
                return segment
        raise KeyError(key)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Segment):
            self.chosen.emit(button.option.key)

    def _segments(self) -> list[_Segment]:
        return [button for button in self._group.buttons() if isinstance(button, _Segment)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the part that is on, and hairlines between the others."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, SPACE.button_radius, SPACE.button_radius)
        painter.save()
        painter.setClipPath(outline)
        for segment in self._segments():
            if segment.isChecked():
                painter.fillRect(segment.geometry(), self.tokens.tint_colour(ACTIVE_SHARE))
        painter.restore()
        painter.setPen(QPen(QColor(self.tokens.line), 1))
        painter.drawPath(outline)
        edges = sorted(segment.x() for segment in self._segments())[1:]
        for edge in edges:
            painter.drawLine(QPointF(edge + 0.5, 1), QPointF(edge + 0.5, self.height() - 1))
        painter.end()
