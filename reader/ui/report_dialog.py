"""The report of a review on one page: how far it is, what was changed, what is left.

Why it exists: a translator sees what was done before it goes to a customer, and says there under
which name. It knows values only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.domain.translation import UnitState
from reader.services.review_report import Count, ReviewReport
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.labels import TextLabel
from reader.ui.review_margin import Standing, standing_text
from reader.ui.review_times import time_text
from reader.ui.theme import TYPE

__all__ = ["ReportDialog"]

_WIDTH_PX: Final = 460
_TITLE_PX: Final = 22
_STANDINGS: Final[Mapping[UnitState, Standing]] = {
    UnitState.MACHINE: Standing.DRAFT,
    UnitState.EDITED: Standing.EDITED,
    UnitState.CONFIRMED: Standing.CONFIRMED,
    UnitState.LOCKED: Standing.LOCKED,
    UnitState.REJECTED: Standing.REJECTED,
}


class ReportDialog(QDialog):
    """The dialog.

    Signals:
        save_wanted: The ending of the file that is wanted: ``html`` or ``csv``.
        name_changed: The name that stands in files; empty for that of the system's user.
    """

    save_wanted = Signal(str)
    name_changed = Signal(str)

    def __init__(self, report: ReviewReport, name: str, system: str, parent: QWidget) -> None:
        """Show `report`; `name` was chosen, `system` is the name where none is."""
        super().__init__(parent)
        self._report = report
        self._title = TextLabel(self, font=arabic_font("naskh", _TITLE_PX), wrap=True)
        self._title.setText(report.title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._lines: list[tuple[TextLabel, TextLabel]] = []
        self._asking = TextLabel(self, "soft")
        self.name = QLineEdit(name, self)
        self.name.setFont(interface_font(TYPE.interface))
        self.name.setPlaceholderText(system)
        self.name.editingFinished.connect(self._on_name)
        self._asking.setBuddy(self.name)
        self.page_button = text_button("", self, "primary")
        self.table_button = text_button("", self)
        self._close = text_button("", self)
        self.page_button.clicked.connect(self._on_page)
        self.table_button.clicked.connect(self._on_table)
        self._close.clicked.connect(self.reject)
        for button in (self.page_button, self.table_button, self._close):
            button.setAutoDefault(False)
        self._arrange()
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.page_button.setFocus()

    def _arrange(self) -> None:
        naming = QHBoxLayout()
        naming.setSpacing(12)
        naming.addWidget(self._asking)
        naming.addWidget(self.name, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._close, self.table_button, self.page_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        column.addSpacing(8)
        column.addLayout(naming)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)

    @property
    def lines(self) -> list[tuple[str, str]]:
        """Return what is said: names with their values."""
        return [(name.text(), value.text()) for name, value in self._lines]

    @Slot()
    def _on_name(self) -> None:
        self.name_changed.emit(self.name.text().strip())

    @Slot()
    def _on_page(self) -> None:
        self.save_wanted.emit("html")

    @Slot()
    def _on_table(self) -> None:
        self.save_wanted.emit("csv")

    # ---- texts

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _count(self, count: Count) -> str:
        sentences = self.tr("%Ln sentence(s)", "", count.sentences)
        words = self.tr("%Ln word(s)", "", count.words)
        return f"{sentences}, {words}"

    def _said(self) -> list[tuple[str, str]]:
        report, locale = self._report, QLocale()
        progress = report.progress
        said = [(self.tr("All"), self._count(progress.total))]
        said += [
            (standing_text(_STANDINGS[state]), self._count(count))
            for state, count in progress.states.items()
            if state in _STANDINGS
        ]
        said += [
            (self.tr("Confirmed share of the words"), _percent(progress.share)),
            (self.tr("Time"), time_text(report.seconds)),
            (self.tr("Changed against the draft"), self.tr("%Ln sentence(s)", "", report.edited)),
            (self.tr("Edit distance in characters"), _edits(report.letters, report.letters_share)),
            (self.tr("Edit distance in words"), _edits(report.words, report.words_share)),
            (self.tr("Terms rendered otherwise"), locale.toString(len(report.terms))),
            (self.tr("New drafts not looked at"), locale.toString(report.offered)),
            (self.tr("Sentences with a comment"), locale.toString(report.commented)),
        ]
        if report.doubts is not None:
            said.append((self.tr("Doubts left"), locale.toString(report.doubts)))
        return said

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Report of the review"))
        said = self._said()
        while len(self._lines) < len(said):
            name = TextLabel(self, "soft")
            value = TextLabel(self, font=interface_font(TYPE.label, QFont.Weight.DemiBold))
            row = len(self._lines)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTrailing)
            self._lines.append((name, value))
        for (name, value), (what, number) in zip(self._lines, said, strict=True):
            name.setText(what)
            value.setText(number)
        self._asking.setText(self.tr("Your name in files"))
        self.name.setAccessibleName(self.tr("Your name in files"))
        for button, text in (
            (self.page_button, self.tr("Save as a page…")),
            (self.table_button, self.tr("Save as a table…")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text)


def _percent(share: float) -> str:
    return f"{QLocale().toString(round(share * 100))} %"


def _edits(count: int, share: float) -> str:
    return f"{QLocale().toString(count)} ({_percent(share)})"
