"""What narrows and orders the list of the library: state, order and tag.

Why it exists: four states are worth seeing at once, eight orders and any number of tags are not;
they stand behind two quiet buttons that say what is chosen. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFont, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.domain.library import LibraryOrder, LibraryQuery, ReadingState
from reader.ui.buttons import text_button
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon, pixmap
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["LibraryFilters"]

EVERY: Final = "all"
_MOST_TAG_CHARACTERS: Final = 14
_STATE_PADDING_PX: Final = 7
_CHEVRON_PX: Final = 12
_FALLING: Final = frozenset(LibraryOrder) - {LibraryOrder.TITLE, LibraryOrder.SITE}
"""What begins with the last: the newest, the longest, the best known."""


class LibraryFilters(QWidget):
    """State, order and tag.

    Signals:
        changed: Others are chosen: `state`, `order`, `descending`, `tag`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin with everything, the last opened first."""
        super().__init__(parent)
        self.order, self.descending, self.tag = LibraryOrder.OPENED, True, ""
        self._tags: tuple[tuple[str, int], ...] = ()
        self.states = SegmentedSwitch(self)
        self.states.padding_px = _STATE_PADDING_PX
        self.states.chosen.connect(self.changed)
        self.order_button, self._orders = self._menu_button()
        self.tag_button, self._tag_menu = self._menu_button()
        self._group = QActionGroup(self)
        for order in LibraryOrder:
            action = self._orders.addAction("")
            action.setCheckable(True)
            action.setData(order.value)
            self._group.addAction(action)
        self._orders.addSeparator()
        self._turned = self._orders.addAction("")
        self._turned.setCheckable(True)
        self._orders.triggered.connect(self._on_order)
        self._tag_menu.triggered.connect(self._on_tag)
        self._arrange()
        self.retranslate()
        self._turn()

    def _menu_button(self) -> tuple[QPushButton, QMenu]:
        button = text_button("", self, "quiet")
        button.setObjectName("listMenu")
        button.setIconSize(QSize(_CHEVRON_PX, _CHEVRON_PX))
        button.setFont(interface_font(TYPE.status, QFont.Weight.Medium))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        button.setMenu(menu)
        return button, menu

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.order_button)
        row.addStretch(1)
        row.addWidget(self.tag_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.states)
        column.addLayout(row)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.states.apply_tokens(tokens)
        chevron = QIcon(pixmap(Icon.NEXT, tokens.soft, size=_CHEVRON_PX, ratio=2.0))
        for button in (self.order_button, self.tag_button):
            button.setIcon(chevron)

    @property
    def state(self) -> ReadingState | None:
        """Return how far the wanted articles were read; None for all."""
        chosen = self.states.current()
        return ReadingState(chosen) if chosen in set(ReadingState) else None

    def query(self, search: str) -> LibraryQuery:
        """Return what is wanted, with what was typed."""
        return LibraryQuery(
            search=search,
            state=self.state,
            tag=self.tag,
            order=self.order,
            descending=self.descending,
        )

    @property
    def is_narrow(self) -> bool:
        """Tell whether not all articles are wanted."""
        return self.state is not None or bool(self.tag)

    def set_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """Offer tags, with how many articles have each; one that is gone is chosen no more."""
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        gone = self.tag and self.tag not in {name for name, _ in tags}
        if gone:
            self.tag = ""
        self.retranslate()
        if gone:
            self.changed.emit()

    @Slot(QAction)
    def _on_order(self, action: QAction) -> None:
        if action is self._turned:
            self.descending = not self.descending
        else:
            self.order = LibraryOrder(action.data())
            self.descending = self.order in _FALLING
        self._show_order()
        self.changed.emit()

    @Slot(QAction)
    def _on_tag(self, action: QAction) -> None:
        self.tag = str(action.data())
        self.retranslate()
        self.changed.emit()

    def _turn(self) -> None:
        """Keep the chevrons behind the words."""
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        for button in (self.order_button, self.tag_button):
            button.setLayoutDirection(left if self.isRightToLeft() else right)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._turn()
        super().changeEvent(event)

    def _show_order(self) -> None:
        names = self._order_names()
        for action in self._group.actions():
            order = LibraryOrder(action.data())
            action.setText(names[order])
            action.setChecked(order is self.order)
        self._turned.setText(self.tr("Turn the order round"))
        self._turned.setChecked(self.descending is not (self.order in _FALLING))
        #: %1 is what the list is sorted by, such as "Last opened"
        name = self.tr("Sorted by: %1").replace("%1", names[self.order])
        _name(self.order_button, names[self.order], name)

    def _order_names(self) -> dict[LibraryOrder, str]:
        return {
            LibraryOrder.OPENED: self.tr("Last opened"),
            LibraryOrder.ADDED: self.tr("Last added"),
            LibraryOrder.DATE: self.tr("Date"),
            LibraryOrder.TITLE: self.tr("Title"),
            LibraryOrder.SITE: self.tr("Site"),
            LibraryOrder.PROGRESS: self.tr("Progress"),
            LibraryOrder.LENGTH: self.tr("Length"),
            LibraryOrder.KNOWN: self.tr("Known words"),
        }

    def retranslate(self) -> None:
        """Take the texts of the language of the interface."""
        self.states.setAccessibleName(self.tr("Which articles"))
        self.states.set_options(
            [
                Option(EVERY, self.tr("All")),
                Option(ReadingState.UNREAD.value, self.tr("Unread")),
                Option(ReadingState.READING.value, self.tr("Reading")),
                Option(ReadingState.READ.value, self.tr("Read")),
            ]
        )
        self._show_order()
        self._fill_tags()

    def _fill_tags(self) -> None:
        menu, everything = self._tag_menu, self.tr("All tags")
        menu.clear()
        for tag, text in (
            ("", everything),
            *((tag, f"#{isolate(tag)}   {QLocale().toString(count)}") for tag, count in self._tags),
        ):
            action = menu.addAction(text.replace("&", "&&"))
            action.setData(tag)
            action.setCheckable(True)
            action.setChecked(tag == self.tag)
        self.tag_button.setVisible(bool(self._tags))
        short = self.tag[:_MOST_TAG_CHARACTERS]
        shown = f"#{short}…" if short != self.tag else f"#{short}"
        #: %1 is a tag
        name = self.tr("Only with the tag %1").replace("%1", isolate(self.tag))
        text = shown if self.tag else everything
        _name(self.tag_button, text, name if self.tag else everything)


def _name(button: QPushButton, text: str, spoken: str) -> None:
    button.setText(text.replace("&", "&&"))
    button.setAccessibleName(spoken)
    button.setToolTip(spoken)
