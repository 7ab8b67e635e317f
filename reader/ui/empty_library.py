"""What stands in the panel of the library while nothing was opened yet: three ways to begin.

Why it exists: an empty list says nothing; everyone meets it on the first day. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.buttons import text_button
from reader.ui.labels import TextLabel

__all__ = ["EmptyLibrary"]


class EmptyLibrary(QWidget):
    """A text and a few links.

    Signals:
        open_wanted, paste_wanted, sample_wanted, import_wanted: A link was pressed.
    """

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make it."""
        super().__init__(parent)
        self._text = TextLabel(self, "soft", wrap=True)
        self.links = tuple(text_button("", self, "link") for _ in range(4))
        signals = (self.open_wanted, self.paste_wanted, self.sample_wanted, self.import_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 0)
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addSpacing(6)
        for link, signal in zip(self.links, signals, strict=True):
            link.clicked.connect(signal)
            row = QHBoxLayout()
            row.addWidget(link)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._text.setText(
            self.tr(
                "Everything that you open is kept here, with its translation and your place in it."
            )
        )
        texts = (
            self.tr("Open a file…"),
            self.tr("Paste a text"),
            self.tr("Read the sample article"),
            self.tr("Import many files…"),
        )
        for link, text in zip(self.links, texts, strict=True):
            link.setText(text)
            link.setAccessibleName(text)
