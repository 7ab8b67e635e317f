"""What stands in the panel of feeds while none is followed: what a feed is, and two ways to begin.

Why it exists: an empty list says nothing. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.buttons import text_button
from reader.ui.labels import TextLabel

__all__ = ["EmptyFeeds"]


class EmptyFeeds(QWidget):
    """A text and two links.

    Signals:
        follow_wanted, list_wanted: A link was pressed.
    """

    follow_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make it."""
        super().__init__(parent)
        self._text = TextLabel(self, "soft", wrap=True)
        self.links = tuple(text_button("", self, "link") for _ in range(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 4, 15, 0)
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addSpacing(6)
        for link, signal in zip(self.links, (self.follow_wanted, self.list_wanted), strict=True):
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
                "A feed lists the newest articles of a site. Nothing is fetched until you ask for "
                "it."
            )
        )
        texts = (self.tr("Follow a feed…"), self.tr("Import a list of feeds…"))
        for link, text in zip(self.links, texts, strict=True):
            link.setText(text)
            link.setAccessibleName(text)
