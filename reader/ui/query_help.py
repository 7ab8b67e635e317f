"""What can be typed into the search, by example: shown while nothing was typed.

Why it exists: phrases, exclusion and filters are found by nobody who is not shown them, and an
empty window has room. An example may be clicked; it goes into the field. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.ui.buttons import text_button
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["QueryHelp"]

_EXAMPLES: Final = (
    "كتاب",
    "“مجلس الأمن”",
    "الحكومة -المعارضة",
    "حكو*",
    "سفير OR وزير",
    "tag:politics",
    "note:سؤال",
    "kind:title",
)
_EXAMPLE_PX: Final = 17.0
_EXAMPLE: Final = "example"


class QueryHelp(QWidget):
    """The examples, each with what it finds.

    Signals:
        chosen: An example that was clicked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make the list."""
        super().__init__(parent)
        self._title = TextLabel(
            self, "soft", interface_font(TYPE.label, QFont.Weight.DemiBold), wrap=True
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._buttons: list[QPushButton] = []
        self._meanings: list[TextLabel] = []
        for row, example in enumerate(_EXAMPLES):
            button = text_button(isolate(example), self, "link")
            button.setFont(arabic_font("naskh", _EXAMPLE_PX))
            button.setProperty(_EXAMPLE, example)
            button.clicked.connect(self._on_clicked)
            meaning = TextLabel(self, font=interface_font(TYPE.interface), wrap=True)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(meaning, row, 1)
            self._buttons.append(button)
            self._meanings.append(meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addStretch(1)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Search articles, translations and notes"))
        meanings = (
            self.tr("The word in any form, with or without vowels and hamzas"),
            self.tr("These words one after another, as they are spelled"),
            self.tr("The first word, where the second does not stand"),
            self.tr("Words that begin so"),
            self.tr("One word or the other"),
            self.tr("Articles with this tag"),
            self.tr("Notes with this word; with other words, the articles of such notes"),
            self.tr("Titles only; also source, target and note"),
        )
        for label, button, meaning in zip(self._meanings, self._buttons, meanings, strict=True):
            label.setText(meaning)
            button.setAccessibleDescription(meaning)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.chosen.emit(str(sender.property(_EXAMPLE)))
