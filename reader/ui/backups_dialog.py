"""The backups: when each was made and what it holds; one may be put back after one question.

Why it exists: a backup that nobody can look at is trusted by nobody. Before one is put back the
reader sees what it holds against what there is now, and that what there is now is kept. The dialog
changes nothing itself. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.services.backup_ports import Backup
from reader.services.holdings import Holdings
from reader.ui.backup_question import BackupQuestion
from reader.ui.backups_list import BackupsList
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE, Tokens

__all__ = ["BackupsDialog"]

_MARGIN_PX: Final = 24
_SIZE: Final = (600, 520)


class BackupsDialog(QDialog):
    """The dialog.

    Signals:
        backup_wanted: A backup is to be made now; answered by `show_backups`.
        restore_wanted: The path of a backup that is to be put back; it was asked for twice.
    """

    backup_wanted = Signal()
    restore_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without a list; `show_backups` fills it."""
        super().__init__(parent)
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        self._about = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self.rows = BackupsList(self)
        self.rows.moved.connect(self._on_current)
        self.rows.asked.connect(self._on_ask)
        self._said = TextLabel(self, "soft", interface_font(TYPE.label), wrap=True)
        self.make = text_button("", self)
        self.make.clicked.connect(self.backup_wanted)
        self.done_button = text_button("", self)
        self.done_button.clicked.connect(self.reject)
        self.ask = text_button("", self, "primary")
        self.ask.clicked.connect(self._on_ask)
        self.question = BackupQuestion(self)
        self.question.cancelled.connect(self._on_back)
        self.question.confirmed.connect(self._on_confirmed)
        self._arrange()
        self.resize(*_SIZE)
        FocusRing(self)
        self._is_empty = False
        DialogRoom(self)
        self._retranslate()
        self._on_current()

    def _arrange(self) -> None:
        listing = QWidget(self)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.make)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        foot.addWidget(self.ask)
        inside = QVBoxLayout(listing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for part in (self._title, self._about):
            inside.addWidget(part)
        inside.addWidget(self.rows, 1)
        inside.addWidget(self._said)
        inside.addLayout(foot)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(listing)
        self.pages.addWidget(self.question)
        around = QVBoxLayout(self)
        around.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        around.addWidget(self.pages)

    # ---- what it is told

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.rows.apply_tokens(tokens)

    @Slot(object)
    def show_backups(self, backups: tuple[Backup, ...]) -> None:
        """List `backups`, newest first; what was selected stays so."""
        self.rows.show_backups(backups)
        self._on_current()
        self._is_empty = not backups
        self.say(self._none_yet())

    def _none_yet(self) -> str:
        return self.tr("There is no backup yet.") if self._is_empty else ""

    @Slot(object)
    def show_now(self, now: Holdings) -> None:
        """Take how much there is now."""
        self.question.show_now(now)

    def say(self, text: str, *, warn: bool = False) -> None:
        """Say below the list what came of it."""
        self._said.setProperty("role", "warn" if warn else "soft")
        self._said.style().polish(self._said)
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def show_problem(self, text: str) -> None:
        """Say that it went wrong, and go back to the list."""
        self.set_busy(busy=False)
        self.pages.setCurrentIndex(0)
        self.say(text, warn=True)

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be asked while something is done."""
        self.make.setEnabled(not busy)
        self.question.set_busy(busy=busy)
        self._on_current()
        if busy:
            self.ask.setEnabled(False)

    def current(self) -> Backup | None:
        """Return the backup that is selected."""
        return self.rows.current()

    # ---- what the user does

    @Slot()
    def _on_current(self) -> None:
        current = self.current()
        self.ask.setEnabled(current is not None and current.articles >= 0)

    @Slot()
    def _on_ask(self) -> None:
        current = self.current()
        if current is not None and current.articles >= 0:
            self.question.show_backup(current)
            self.pages.setCurrentWidget(self.question)

    @Slot()
    def _on_back(self) -> None:
        self.pages.setCurrentIndex(0)
        self.rows.setFocus()

    @Slot()
    def _on_confirmed(self) -> None:
        current = self.current()
        if current is not None:
            self.set_busy(busy=True)
            self.restore_wanted.emit(current.path)

    def reject(self) -> None:
        """Esc on the question goes back to the list; else the dialog closes."""
        if self.pages.currentWidget() is self.question and not self.question.is_busy:
            self._on_back()
        elif not self.question.is_busy:
            super().reject()

    # ---- texts

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._is_empty:
                self.say(self._none_yet())
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Backups"))
        self.setAccessibleName(self.tr("Backups"))
        self._title.setText(self.tr("Backups"))
        self._about.setText(
            self.tr(
                "Articles, notes, glossary and known words are backed up every day. "
                "The last ten of each kind are kept."
            )
        )
        self.rows.setAccessibleName(self.tr("Backups, newest first"))
        for button, text in (
            (self.make, self.tr("Back up now")),
            (self.done_button, self.tr("Close")),
            (self.ask, self.tr("Put back…")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
