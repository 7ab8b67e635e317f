"""A report of a problem, shown whole before it is saved: what happened, and what the program says.

Why it exists: nobody should send a file that they can't read. The dialog saves nothing itself and
sends nothing. (The report of a review is another thing: ``report_dialog``.) GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["ReportProblemDialog"]

_MARGIN_PX: Final = 24
_SIZE: Final = (680, 620)
_DESCRIBED_PX: Final = 84


class ReportProblemDialog(QDialog):
    """The dialog.

    Signals:
        save_wanted: ``(text,)``: the report is to be saved as it is shown.
    """

    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without a report; `take` brings it."""
        super().__init__(parent)
        self._make: Callable[[str], str] | None = None
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        self._about = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self._asking = TextLabel(self, font=interface_font(TYPE.label, heavy))
        self._showing = TextLabel(self, font=interface_font(TYPE.label, heavy))
        self.described = QTextEdit(self)
        self.described.setObjectName("noteText")
        self.described.setAcceptRichText(False)
        self.described.setTabChangesFocus(True)
        self.described.setFixedHeight(_DESCRIBED_PX)
        self.described.textChanged.connect(self._on_described)
        self._asking.setBuddy(self.described)
        self.report = QTextEdit(self)
        self.report.setObjectName("noteText")
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is English
        self._showing.setBuddy(self.report)
        for field in (self.described, self.report):
            field.setFont(interface_font(TYPE.interface))
        self.copy_button = text_button("", self)
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button = text_button("", self, "primary")
        self.save_button.clicked.connect(self._on_save)
        self._close = text_button("", self)
        self._close.clicked.connect(self.reject)
        self._arrange()
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self._tell()

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(8)
        column.addWidget(self._asking)
        column.addWidget(self.described)
        column.addSpacing(4)
        column.addWidget(self._showing)
        column.addWidget(self.report, 1)
        column.addSpacing(4)
        column.addLayout(foot)
        self.resize(*_SIZE)

    def take(self, make: Callable[[str], str]) -> None:
        """Show the report that `make` makes of what the person writes."""
        self._make = make
        self._on_described()

    @property
    def text(self) -> str:
        """Return the report as it is shown, whole."""
        return self.report.toPlainText()

    @Slot()
    def _on_described(self) -> None:
        if self._make is not None:
            place = self.report.verticalScrollBar().value()
            self.report.setPlainText(self._make(self.described.toPlainText()))
            self.report.verticalScrollBar().setValue(place)
        self._tell()

    def _tell(self) -> None:
        for button in (self.copy_button, self.save_button):
            button.setEnabled(self._make is not None)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self.text)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = self.tr("Report a problem")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self._about.setText(
            self.tr(
                "This makes a file that you can send to whoever helps you. It holds no text of "
                "articles, no notes, titles, addresses or names of servers. Qari sends nothing."
            )
        )
        self._asking.setText(self.tr("What did you do, and what happened?"))
        self.described.setAccessibleName(self.tr("What did you do, and what happened?"))
        self._showing.setText(self.tr("The whole report, as it will be saved"))
        self.report.setAccessibleName(self.tr("The whole report, as it will be saved"))
        for button, text in (
            (self.copy_button, self.tr("Copy")),
            (self.save_button, self.tr("Save…")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text.rstrip("…"))
