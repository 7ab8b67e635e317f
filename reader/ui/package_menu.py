"""The card behind the package's name: which installed package translates this article.

Why it exists: where several packages know a pair, the reader chooses, and should know what each one
is: its card's first paragraph, whether it is experimental, and whether English stands in between.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QRadioButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from reader.domain.bidi import isolate
from reader.domain.language import Direction
from reader.services.preferences import ThemeName
from reader.ui.card import Popover
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon, pixmap
from reader.ui.labels import TextLabel
from reader.ui.names_choice import NamesChoice, NamesSwitch
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens
from reader.ui.zoom import fit, widened, zoom, zoomed

__all__ = ["PackageMenu", "RouteChoice"]

_WIDTH_PX: Final = 380
_PADDING_PX: Final = 10
_TEXT_AT_PX: Final = 38


@dataclass(frozen=True, slots=True)
class RouteChoice:
    """A way to translate the article.

    Attributes:
        route_id: What `PackageMenu.route_chosen` carries.
        label: Its name, such as ``Starter ar→en 0.3``.
        summary: First paragraph of its card; empty where it has none.
        note: One more line, such as "through English"; may be empty.
        experimental: Its card says so.
        chosen: It translates now.
        names: When each of its packages gets names; empty where that is not to be chosen.
    """

    route_id: str
    label: str
    summary: str = ""
    note: str = ""
    experimental: bool = False
    chosen: bool = False
    names: tuple[NamesChoice, ...] = ()


class _Row(QRadioButton):
    """One way to translate: its name, a pill, a note and its summary, wrapped."""

    def __init__(self, choice: RouteChoice, pill: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self.tokens = TOKENS[ThemeName.LIGHT]
        self._pill = pill if choice.experimental else ""
        self._below = "\n".join(part for part in (choice.note, choice.summary) if part)
        self._name_font = interface_font(TYPE.interface, QFont.Weight.DemiBold)
        self._text_font = interface_font(TYPE.label)
        self.setChecked(choice.chosen)
        self.setAccessibleName(" · ".join(part for part in (choice.label, self._pill) if part))
        self.setAccessibleDescription(self._below)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _text_room(self, width: int) -> QRect:
        """Return where the wrapped text lies, in a row that is `width` logical px wide."""
        top = _PADDING_PX + QFontMetrics(self._name_font).height() + 2
        room = QRect(_TEXT_AT_PX, top, width - _TEXT_AT_PX - _PADDING_PX, 10_000)
        return QFontMetrics(self._text_font).boundingRect(room, self._flags(), self._below)

    def _flags(self) -> int:
        return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(
            Qt.TextFlag.TextWordWrap
        )

    def sizeHint(self) -> QSize:
        """Return the height that the wrapped text needs at the card's width."""
        name = QFontMetrics(self._name_font).height()
        width = widened(_WIDTH_PX)
        below = self._text_room(round(width / zoom())).height() + 2 if self._below else 0
        return QSize(width, zoomed(2 * _PADDING_PX + name + below))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: the text is never cut."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Take clicks anywhere in the row."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row, mirrored where the interface is."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.scale(zoom(), zoom())
        whole = self._whole()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.tokens.tint_colour(1.0 if self.isChecked() else 0.5))
            painter.drawRoundedRect(QRectF(whole), SPACE.button_radius, SPACE.button_radius)
        self._paint_check(painter)
        name = QFontMetrics(self._name_font)
        line = QRect(_TEXT_AT_PX, _PADDING_PX, whole.width() - _TEXT_AT_PX, name.height())
        painter.setFont(self._name_font)
        painter.setPen(QColor(self.tokens.ink))
        flags = self._flags()
        painter.drawText(self._mirrored(line), flags, isolate(self.choice.label))
        self._paint_pill(painter, line, name.horizontalAdvance(self.choice.label))
        painter.setFont(self._text_font)
        painter.setPen(QColor(self.tokens.soft))
        room = self._text_room(whole.width())
        room.setLeft(_TEXT_AT_PX)
        room.setRight(whole.width() - _PADDING_PX - 1)
        side = Direction.RTL if self.isRightToLeft() else Direction.LTR
        painter.drawText(self._mirrored(room), flags, isolate(isolate(self._below), side))
        painter.end()

    def _paint_check(self, painter: QPainter) -> None:
        if not self.isChecked():
            return
        place = QRect(_PADDING_PX, _PADDING_PX, SPACE.icon, SPACE.icon)
        image = pixmap(Icon.CHECK, self.tokens.accent, ratio=self.devicePixelRatioF() * zoom())
        painter.drawPixmap(QRectF(self._mirrored(place)), image, QRectF(image.rect()))

    def _paint_pill(self, painter: QPainter, line: QRect, after: int) -> None:
        if not self._pill:
            return
        painter.setFont(interface_font(TYPE.status))
        wide = painter.fontMetrics().horizontalAdvance(self._pill) + 14
        box = QRect(line.left() + after + 10, line.top(), wide, line.height())
        box = self._mirrored(box)
        painter.setPen(QPen(QColor(self.tokens.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(QColor(self.tokens.soft))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._pill)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self._whole(), place)

    def _whole(self) -> QRect:
        """Return the row as it is at 100 percent."""
        return QRect(0, 0, round(self.width() / zoom()), round(self.height() / zoom()))


class PackageMenu(Popover):
    """The package card.

    Signals:
        route_chosen: Id of the route that the user wants; the card closes by itself.
        names_chosen: ``(package id, NamesPutIn)``; the card stays open.
    """

    route_chosen = Signal(str)
    names_chosen = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden card over `parent`, the window."""
        super().__init__(parent)
        self._choices: tuple[RouteChoice, ...] = ()
        self._switches: list[NamesSwitch] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._title = TextLabel(self.body, "soft")
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(10, 12, 10, 10)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._title.setContentsMargins(_PADDING_PX, 0, _PADDING_PX, 2)
        self._retranslate()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        super().apply_tokens(tokens)
        for row in self._rows():
            row.tokens = tokens
        for switch in self._switches:
            switch.apply_tokens(tokens)

    def set_choices(self, choices: Sequence[RouteChoice]) -> None:
        """Replace the ways to choose from, best first."""
        self._choices = tuple(choices)
        for row in self._rows():
            self._group.removeButton(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for switch in self._switches:
            self._column.removeWidget(switch)
            switch.hide()
            switch.deleteLater()
        self._switches = []
        for choice in choices:
            row = _Row(choice, self.tr("experimental"), self.body)
            row.tokens = self.tokens
            self._group.addButton(row)
            self._column.addWidget(row)
            for names in choice.names if choice.chosen else ():
                self._add_switch(names)
        fit(self.body)

    def _add_switch(self, names: NamesChoice) -> None:
        switch = NamesSwitch(names, self.body, indent=_TEXT_AT_PX)
        switch.apply_tokens(self.tokens)
        switch.chosen.connect(self.names_chosen)
        self._switches.append(switch)
        self._column.addWidget(switch)

    def names_switch(self, package_id: str) -> NamesSwitch:
        """Return the switch for the names of a package.

        Raises:
            KeyError: It is not offered.
        """
        for switch in self._switches:
            if switch.choice.package_id == package_id:
                return switch
        raise KeyError(package_id)

    def row(self, route_id: str) -> QAbstractButton:
        """Return the row of `route_id`.

        Raises:
            KeyError: It is not offered.
        """
        for row in self._rows():
            if row.choice.route_id == route_id:
                return row
        raise KeyError(route_id)

    def focus_first(self) -> None:
        """Move the focus to the way that translates now."""
        chosen = self._group.checkedButton() or next(iter(self._rows()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Row):
            self.close_popover()
            self.route_chosen.emit(button.choice.route_id)

    def _rows(self) -> list[_Row]:
        return [button for button in self._group.buttons() if isinstance(button, _Row)]

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Translation package"))
        self._title.setText(self.tr("Translate this article with"))
        self.set_choices(self._choices)
