"""The one question before a backup is put back: what it holds against what there is now.

Why it exists: it is the only thing in Qari that takes away more than one thing at once; what goes,
what comes and what is kept is said before. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reader.services.backup_ports import Backup
from reader.services.holdings import Holdings
from reader.ui.backup_texts import number, when_of, why_of
from reader.ui.buttons import text_button
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["BackupQuestion"]

_COLUMN_PX: Final = 120
_UNKNOWN: Final = "…"


class BackupQuestion(QWidget):
    """The page.

    Signals:
        confirmed: Put it back.
        cancelled: Do not.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a page about no backup yet."""
        super().__init__(parent)
        self._backup: Backup | None = None
        self._now: Holdings | None = None
        self.is_busy = False
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(
            self, font=latin_font("source-serif", TYPE.latin_subhead, heavy), wrap=True
        )
        self._which = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self._said = TextLabel(self, font=interface_font(TYPE.interface), wrap=True)
        plain, small = interface_font(TYPE.interface), interface_font(TYPE.label, heavy)
        self._heads = [TextLabel(self, "soft", small) for _ in range(2)]
        self._names = [TextLabel(self, "soft", plain) for _ in range(2)]
        self._values = [[TextLabel(self, font=plain) for _ in range(2)] for _ in range(2)]
        self.cancel = text_button("", self)
        self.cancel.clicked.connect(self.cancelled)
        self.confirm = text_button("", self, "primary")
        self.confirm.clicked.connect(self.confirmed)
        self._arrange()
        self._retranslate()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _COLUMN_PX)
        grid.setColumnStretch(3, 1)
        for column, head in enumerate(self._heads, start=1):
            grid.setColumnMinimumWidth(column, _COLUMN_PX)
            grid.addWidget(head, 0, column)
        for row, name in enumerate(self._names, start=1):
            grid.addWidget(name, row, 0)
            for column, value in enumerate(self._values[row - 1], start=1):
                grid.addWidget(value, row, column)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.confirm)
        column_of_parts = QVBoxLayout(self)
        column_of_parts.setContentsMargins(0, 0, 0, 0)
        column_of_parts.setSpacing(12)
        column_of_parts.addWidget(self._title)
        column_of_parts.addWidget(self._which)
        column_of_parts.addSpacing(8)
        column_of_parts.addLayout(grid)
        column_of_parts.addSpacing(8)
        column_of_parts.addWidget(self._said)
        column_of_parts.addStretch(1)
        column_of_parts.addLayout(foot)

    def show_backup(self, backup: Backup) -> None:
        """Ask about a backup."""
        self._backup = backup
        self._fill()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_now(self, now: Holdings) -> None:
        """Take how much there is now."""
        self._now = now
        self._fill()

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be pressed while it is put back."""
        self.is_busy = busy
        self.cancel.setEnabled(not busy)
        self.confirm.setEnabled(not busy)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Put this backup in the place of your library?"))
        for label, text in zip(
            (*self._heads, *self._names),
            (self.tr("Now"), self.tr("In the backup"), self.tr("Articles"), self.tr("Notes")),
            strict=True,
        ):
            label.setText(text)
        self._said.setText(
            self.tr("Putting it back…")
            if self.is_busy
            else self.tr(
                "Articles and notes that are not in the backup go, and your glossary and known "
                "words are as they were then. What you have now is backed up first, so that you "
                "can come back to it."
            )
        )
        for button, text in ((self.cancel, self.tr("Cancel")), (self.confirm, self.tr("Put back"))):
            button.setText(text)
            button.setAccessibleName(text)
        self._fill()

    def _fill(self) -> None:
        backup, now = self._backup, self._now
        if backup is not None:
            self._which.setText(f"{when_of(backup)} · {why_of(backup)}")
        here = (now.articles, now.notes) if now is not None else (-1, -1)
        there = (backup.articles, backup.notes) if backup is not None else (-1, -1)
        for row in range(2):
            for column, value in enumerate((here[row], there[row])):
                self._values[row][column].setText(number(value) if value >= 0 else _UNKNOWN)
