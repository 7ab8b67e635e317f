"""What came of an import into the translation memory, to be read and copied.

Why it exists: of half a million units some can't be taken; which lines, and why, must be said, and
taken along to whoever wrote the file. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Slot
from PySide6.QtGui import QFont, QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.domain.errors import ReaderError
from reader.services.import_memory import MemoryImported
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.memory_importer import MemoryOutcome
from reader.ui.theme import TYPE

__all__ = ["MemoryCounts", "MemoryReportDialog", "error_text", "memory_summary"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 600
_LIST_PX: Final = 260


def error_text(error: ReaderError) -> str:
    """Return what is wrong and what can be done, in one line."""
    texts = (error.title, error.text, error.hint)
    return " ".join(translate(text) for text in texts if text is not None)


class MemoryCounts(QObject):
    """Says counts; lupdate finds plurals in ``tr`` only."""

    def of(self, report: MemoryImported) -> str:
        """Return how many units came to what; what did not happen is left out."""
        merged, skipped = report.merged, report.skipped
        parts = [self.tr("%Ln new unit(s)", "", report.new)]
        if merged:
            parts.append(self.tr("%Ln there already", "", merged))
        if skipped:
            parts.append(self.tr("%Ln left out", "", skipped))
        return ", ".join(parts)

    def lines(self, outcome: MemoryOutcome) -> Iterator[str]:
        """Yield what came of one file: counts, then each unit that was left out, and why."""
        yield isolate(outcome.path)
        report = outcome.report
        if outcome.error is not None:
            yield error_text(outcome.error)
        if report is None:
            return
        yield self.of(report)
        if not report.is_whole:
            yield self.tr("It was stopped; import the file again to go on.")
        for one in report.listed:
            #: %1 is the number of a line in a file, %2 says why its unit was left out
            text = self.tr("Line %1: %2").replace("%1", QLocale().toString(one.line))
            yield text.replace("%2", translate(one.why))
        more = report.skipped - len(report.listed)
        if more > 0:
            yield self.tr("and %Ln more", "", more)


def memory_summary(outcomes: Sequence[MemoryOutcome]) -> str:
    """Return how many units of all files came to what, in one line."""
    reports = [one.report for one in outcomes if one.report is not None]
    new, merged = sum(one.new for one in reports), sum(one.merged for one in reports)
    skipped = sum(one.skipped for one in reports)
    return MemoryCounts().of(MemoryImported("", 0, new, merged, skipped))


class MemoryReportDialog(QDialog):
    """The dialog."""

    def __init__(self, outcomes: Sequence[MemoryOutcome], parent: QWidget | None = None) -> None:
        """Show what came of an import."""
        super().__init__(parent)
        self._outcomes = tuple(outcomes)
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

    def report_text(self) -> str:
        """Return the whole report as plain text."""
        counts = MemoryCounts()
        return "\n\n".join("\n".join(counts.lines(one)) for one in self._outcomes)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report_text())

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import into the memory"))
        self._title.setText(self.tr("What came of the import"))
        self._summary.setText(memory_summary(self._outcomes))
        self.text.setPlainText(self.report_text())
        self.text.setAccessibleName(self.tr("Files, and units that were left out"))
        for button, text in (
            (self.copy_button, self.tr("Copy the report")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
