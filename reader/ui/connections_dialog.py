"""The connections that were opened, as a window: when, to which server, how much, by which action.

Why it exists: that nothing leaves the machine must not be believed, it must be seen. The dialog
changes nothing itself. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from reader.domain.bidi import isolate
from reader.domain.connections import action_text, outcome_text
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.paged_list import PagedList, PagedModel
from reader.ui.theme import TYPE, Tokens
from reader.ui.two_line_row import TwoLineRow

__all__ = ["ConnectionsDialog", "ListedConnection"]

_MARGIN_PX: Final = 24
_SIZE: Final = (600, 500)


@dataclass(frozen=True, slots=True)
class ListedConnection:
    """One connection.

    Attributes:
        when: UTC, ISO 8601.
        host: The server.
        action: What the user did, as it is kept; told in words when it is shown.
        size_bytes: How many bytes came.
        outcome: What came of it; the same.
    """

    when: str
    host: str
    action: str
    size_bytes: int
    outcome: str


def _name(one: ListedConnection) -> str:
    """Return the server; a page that was read privately leaves none."""
    return one.host or QCoreApplication.translate("ConnectionsDialog", "A server that is not kept")


def _below(one: ListedConnection) -> str:
    made = QDateTime.fromString(one.when, Qt.DateFormat.ISODate).toLocalTime()
    locale = QLocale()
    when = locale.toString(made, QLocale.FormatType.ShortFormat) if made.isValid() else one.when
    size = locale.formattedDataSize(one.size_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    action, outcome = translate(action_text(one.action)), translate(outcome_text(one.outcome))
    parts = (when, action, size, outcome)
    return " · ".join(isolate(part) for part in parts if part)


class _Connections(PagedModel[ListedConnection]):
    """The connections, newest first."""

    def text(self, item: ListedConnection, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return _name(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_name(item)}. {_below(item)}"
        return None


class ConnectionsDialog(QDialog):
    """The dialog.

    Signals:
        never_changed: Whether every connection is forbidden from now on.
        clear_wanted: The list is to be forgotten.
    """

    never_changed = Signal(bool)
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it with an empty list."""
        super().__init__(parent)
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        self._about = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self.never = QCheckBox(self)
        self.never.setFont(interface_font(TYPE.interface))
        self.never.toggled.connect(self.never_changed)
        self._rows = _Connections(self)
        row = TwoLineRow(self._rows, lambda one: (_name(one), _below(one)), self)
        self.list: PagedList[ListedConnection] = PagedList(self._rows, row, self)
        self.list.setObjectName("backupsList")
        self.list.setUniformItemSizes(True)
        self._none = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self.copy_button = text_button("", self)
        self.copy_button.clicked.connect(self._on_copy)
        self.clear_button = text_button("", self)
        self.clear_button.clicked.connect(self.clear_wanted)
        self._close = text_button("", self, "primary")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.clear_button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(12)
        for part in (self._title, self._about, self.never):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        column.addLayout(foot)
        self.resize(*_SIZE)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.show_connections(())

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.list.apply_tokens(tokens)

    def set_never(self, *, never: bool) -> None:
        """Show whether every connection is forbidden."""
        self.never.blockSignals(True)
        self.never.setChecked(never)
        self.never.blockSignals(False)

    def show_connections(self, newest_first: Sequence[ListedConnection]) -> None:
        """List what was opened."""
        self.list.put(0, newest_first, is_whole=True)
        there = bool(newest_first)
        self.list.setVisible(there)
        self._none.setVisible(not there)
        self.copy_button.setEnabled(there)
        self.clear_button.setEnabled(there)

    @Slot()
    def _on_copy(self) -> None:
        lines = [f"{_name(one)}\t{_below(one)}" for one in self._rows.items]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = self.tr("Connections")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._about.setText(
            self.tr(
                "Qari opens a connection only when you ask for one. Here is every one that it "
                "opened, or tried to open."
            )
        )
        self.never.setText(self.tr("Never connect, whatever I press"))
        self._none.setText(self.tr("There was none."))
        self.list.setAccessibleName(title)
        for button, text in (
            (self.copy_button, self.tr("Copy")),
            (self.clear_button, self.tr("Clear the list")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
