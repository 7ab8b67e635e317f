"""The list of all commands, over the page: type a word, walk with the arrows, Enter does it.

Why it exists: whoever knows what they want, but neither its key nor its menu, has it in two words.
Each row shows the menu and the key, so that both are learnt on the way. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from reader.ui.beside_window import QueryField
from reader.ui.card import Popover
from reader.ui.command_list import Command, matching
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.paged_list import Index, PagedList, PagedModel, RowPainter
from reader.ui.theme import SPACE, TYPE, Tokens

__all__ = ["CommandPalette"]

_WIDTH_PX: Final = 620
_LIST_PX: Final = 372
_ROW_PX: Final = 36
_PAD_PX: Final = 12.0
_GAP_PX: Final = 14.0
_SIDE_PX: Final = 16


class _Commands(PagedModel[Command]):
    """The commands that fit what was typed."""

    def text(self, item: Command, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.name, item.menu, item.keys) if part)
        return item.action.toolTip() if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Grey out what can't be done now."""
        flags = super().flags(index)
        if index.isValid() and not self.items[index.row()].action.isEnabled():
            return flags & ~Qt.ItemFlag.ItemIsEnabled
        return flags


class _Row(RowPainter):
    """A name, the menu that it stands in, and its key at the far end."""

    def __init__(self, rows: _Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._name, self._small = interface_font(TYPE.interface), interface_font(TYPE.label)

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one height for all."""
        del index
        return QSize(option.rect.width(), max(_ROW_PX, round(1.8 * self._line(self._name))))

    @staticmethod
    def _line(font: QFont) -> float:
        return QFontMetricsF(font).height()

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row, in the direction of the interface."""
        one = self._rows.items[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(option.direction)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        near, far = (far, near) if mirrored else (near, far)
        level = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        ink, soft = self.tokens.ink, self.tokens.soft
        name, small = QFontMetricsF(self._name), QFontMetricsF(self._small)
        area = row.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        keys = small.horizontalAdvance(one.keys)
        painter.setFont(self._small)
        painter.setPen(QColor(soft))
        painter.drawText(area, far | level, one.keys)
        room = area.width() - keys - _GAP_PX
        shown = name.elidedText(one.name, Qt.TextElideMode.ElideRight, room)
        wide = name.horizontalAdvance(shown) + _GAP_PX
        left = area.left() + keys + _GAP_PX if mirrored else area.left()
        place = QRectF(left, area.top(), room, area.height())
        painter.setFont(self._name)
        painter.setPen(QColor(ink if one.action.isEnabled() else self.tokens.faint))
        painter.drawText(place, near | level, shown)
        beside = place.adjusted(0, 0, -wide, 0) if mirrored else place.adjusted(wide, 0, 0, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(soft))
        menu = small.elidedText(one.menu, Qt.TextElideMode.ElideRight, beside.width())
        painter.drawText(beside, near | level, menu)
        painter.restore()


class CommandPalette(Popover):
    """The list; a child widget of the window.

    Signals:
        chosen: A `Command` that can be done now; the list is closed already.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden list over `parent`, the window."""
        super().__init__(parent)
        self._window = parent
        self._commands: Sequence[Command] = ()
        self._recent: Sequence[str] = ()
        self.field = QueryField(self.body)
        self.field.setFont(interface_font(TYPE.latin_subhead))
        self._rows = _Commands(self)
        self.list: PagedList[Command] = PagedList(self._rows, _Row(self._rows, self), self.body)
        self.list.setObjectName("bareList")
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field walks in it
        self.list.chosen.connect(self._on_chosen)
        self._none = TextLabel(self.body, "soft", interface_font(TYPE.interface), wrap=True)
        self._none.hide()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(_SIDE_PX, _SIDE_PX, _SIDE_PX, _SIDE_PX)
        column.setSpacing(8)
        for part in (self.field, self.list, self._none):
            column.addWidget(part)
        self.field.textChanged.connect(self._find)
        self.field.walked.connect(self._on_walked)
        self.field.entered.connect(self.list.choose_current)
        self._retranslate()

    def open_on(self, commands: Sequence[Command], recent: Sequence[str], anchor: QWidget) -> None:
        """Open with `commands`, the `recent` ones first; `anchor` has the focus afterwards."""
        self._commands, self._recent = commands, recent
        window = self._window
        wide = min(_WIDTH_PX, window.width() - 2 * _SIDE_PX)
        self.setFixedWidth(wide + 2 * self.shadow_px)
        room = window.height() - SPACE.tool_bar - self.field.sizeHint().height() - 6 * _SIDE_PX
        self.list.setFixedHeight(max(2 * _ROW_PX, min(_LIST_PX, room)))
        self.field.clear()
        self._find()
        self.open_at(anchor)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        super().apply_tokens(tokens)
        self.list.apply_tokens(tokens)

    def _place(self, anchor: QWidget, *, above: bool) -> QPoint:
        """Return a place under the tool bar, in the middle."""
        del anchor, above
        left = (self._window.width() - self.width()) // 2
        return QPoint(left, SPACE.tool_bar - self.shadow_px + _SIDE_PX // 2)

    @Slot()
    def _find(self) -> None:
        found = matching(self._commands, self.field.text(), self._recent)
        self.list.put(0, found, is_whole=True)
        if found:
            self.list.setCurrentIndex(self._rows.index(0, 0))
        self._none.setVisible(not found)
        self._say_current()

    @Slot(int)
    def _on_walked(self, key: int) -> None:
        self.list.step(key)
        self._say_current()

    def _say_current(self) -> None:
        """Tell screen readers, whose user is in the field, which command Enter would do."""
        index = self.list.currentIndex()
        spoken = self._rows.data(index, Qt.ItemDataRole.AccessibleTextRole)
        self.field.setAccessibleDescription(spoken if isinstance(spoken, str) else "")

    @Slot(object)
    def _on_chosen(self, command: Command) -> None:
        if command.action.isEnabled():
            self.close_popover()
            self.chosen.emit(command)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = self.tr("All commands")
        self.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self.field.setAccessibleName(self.tr("Command"))
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self._none.setText(self.tr("No command is called that."))
