"""The contents of the help: its pages, or those in which something was found, with how often.

Why it exists: contents and results of a search are one list, so nobody learns two. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.services.help_pages import HelpPage
from reader.ui.fonts import interface_font
from reader.ui.theme import TYPE

__all__ = ["HelpContents"]

_NAME: Final = Qt.ItemDataRole.UserRole


class HelpContents(QListWidget):
    """The list.

    Signals:
        chosen: ``(name,)`` of the page that the reader wants.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("contentsList")
        self.setFont(interface_font(TYPE.interface))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(self._on_current)

    def list_pages(
        self, pages: Iterable[HelpPage], counts: Mapping[str, int] | None = None
    ) -> None:
        """List `pages`; with `counts` only those where that is not 0."""
        self.blockSignals(True)
        self.clear()
        for page in pages:
            count = counts[page.name] if counts is not None else 0
            if counts is None or count:
                number = f"  ·  {QLocale().toString(count)}" if count else ""
                item = QListWidgetItem(page.title + number)
                item.setData(_NAME, page.name)
                self.addItem(item)
        self.blockSignals(False)

    def show_current(self, name: str) -> None:
        """Select the page that is shown, or none, without telling anyone."""
        names = [str(self.item(row).data(_NAME)) for row in range(self.count())]
        self.blockSignals(True)
        self.setCurrentRow(names.index(name) if name in names else -1)
        self.blockSignals(False)

    def choose_next(self) -> None:
        """Choose the page under the current one, after the last the first."""
        if self.count():
            self.setCurrentRow((self.currentRow() + 1) % self.count())

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        del before
        if item is not None:
            self.chosen.emit(str(item.data(_NAME)))
