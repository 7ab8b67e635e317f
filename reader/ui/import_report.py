"""What came of an import, to be read and copied.

Why it exists: of two hundred files three failed; which ones, and why, must be said in full, and
taken along. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QFont, QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from reader.services.import_articles import ImportOutcome, ImportReport
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.theme import TYPE

__all__ = ["ImportCounts", "ImportReportDialog", "report_text", "summary"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 560
_LIST_PX: Final = 260
_OUTCOMES: Final = (
    ImportOutcome.NEW,
    ImportOutcome.THERE,
    ImportOutcome.CHANGED,
    ImportOutcome.FAILED,
)


class ImportCounts(QObject):
    """Says counts; lupdate finds plurals in ``tr`` only."""

    def of(self, report: ImportReport) -> Sequence[str]:
        """Return how many files came to what; empty for what did not happen."""
        made, there, changed, failed = (report.count(one) for one in _OUTCOMES)
        return (
            self.tr("%Ln new", "", made),
            self.tr("%Ln there already", "", there) if there else "",
            self.tr("%Ln changed", "", changed) if changed else "",
            self.tr("%Ln failed", "", failed) if failed else "",
            self.tr("%Ln not read", "", report.left) if report.left else "",
        )


def summary(report: ImportReport) -> str:
    """Return how many files came to what, in one line; what did not happen is left out."""
    return ", ".join(part for part in ImportCounts().of(report) if part)


def report_text(report: ImportReport) -> str:
    """Return the whole report as plain text: the summary, then each failed file and why."""
    lines = [summary(report)]
    for one in report.failed:
        error = one.error
        texts = (error.title, error.text, error.hint) if error is not None else ()
        why = " ".join(translate(text) for text in texts if text is not None)
        lines += ["", one.path, why]
    return "\n".join(lines)


class ImportReportDialog(QDialog):
    """The dialog."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        """Show `report`."""
        super().__init__(parent)
        self._report = report
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        self._summary = TextLabel(self, wrap=True)
        self.text = QTextEdit(self)
        self.text.setObjectName("noteText")
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(interface_font(TYPE.label))
        self.text.setFixedHeight(_LIST_PX)
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        self.text.document().setDefaultTextOption(option)
        self.text.setVisible(bool(report.failed))
        self.copy_button = text_button("", self)
        self.copy_button.clicked.connect(self._on_copy)
        self._close = text_button("", self, "primary")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(8)
        for part in (self._title, self._summary, self.text):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self._close.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(report_text(self._report))

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import"))
        self._title.setText(self.tr("What came of the import"))
        self._summary.setText(summary(self._report))
        _, *failed = report_text(self._report).split("\n\n", maxsplit=1)
        self.text.setPlainText("".join(failed))
        self.text.setAccessibleName(self.tr("Files that failed, and why"))
        for button, text in (
            (self.copy_button, self.tr("Copy the report")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
