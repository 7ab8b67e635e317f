"""The doubts about one sentence, each with a way to say that it is none.

Why it exists: a mark under a word says that something may be wrong; here stands what, in a
sentence. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui.buttons import text_button
from reader.ui.labels import TextLabel
from reader.ui.zoom import fit

__all__ = ["DoubtLines"]


class DoubtLines(QWidget):
    """One line for each doubt.

    Signals:
        dismissed: The number of a doubt, from 0, that is none.
    """

    dismissed = Signal(int)

    def __init__(self, width: int, parent: QWidget) -> None:
        """Make an empty list, `width` pixels wide."""
        super().__init__(parent)
        self.setFixedWidth(width)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 2, 8, 4)
        self._column.setSpacing(2)
        self._rows: list[tuple[QWidget, TextLabel, QPushButton]] = []
        self.hide()

    def show_doubts(self, texts: Sequence[str]) -> None:
        """Show other doubts, each a sentence in the language of the interface."""
        for row, _, _ in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for text in texts:
            row = QWidget(self)
            label = TextLabel(row, "warn", wrap=True)
            label.setText(text)
            button = text_button("", row, "link")
            button.clicked.connect(self._on_clicked)
            inside = QHBoxLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(label, 1)
            inside.addWidget(button)
            self._column.addWidget(row)
            self._rows.append((row, label, button))
        self._retranslate()
        fit(self)
        self.setVisible(bool(texts))

    @property
    def texts(self) -> list[str]:
        """Return what is shown."""
        return [label.text() for _, label, _ in self._rows]

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for _, label, button in self._rows:
            button.setText(self.tr("Dismiss"))
            #: %1 is a sentence that says what is in doubt
            button.setAccessibleName(self.tr("Dismiss: %1").replace("%1", label.text()))

    @Slot()
    def _on_clicked(self) -> None:
        buttons = [button for _, _, button in self._rows]
        sender = self.sender()
        if isinstance(sender, QPushButton) and sender in buttons:
            self.dismissed.emit(buttons.index(sender))
