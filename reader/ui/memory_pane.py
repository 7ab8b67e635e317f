"""The side of the concordance that looks into the translation memory.

Why it exists: the same words are looked for in the library and in the memory; what is found there
is shown and used otherwise. It knows values only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.errors import ReaderError
from reader.domain.memory import MemoryLine
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.memory_list import MemoryList
from reader.ui.said_page import SaidPage
from reader.ui.theme import Tokens

__all__ = ["MemoryPane"]


class MemoryPane(QWidget):
    """Units that have the words, and how many.

    Signals:
        chosen: A `MemoryLine`.
        more_wanted: More of the same are wanted.
    """

    chosen = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make an empty pane."""
        super().__init__(parent)
        self._hint = TextLabel(self, "soft")
        self._count = TextLabel(self, "soft")
        self.list = MemoryList(self)
        self.list.chosen.connect(self.chosen)
        self.list.more_wanted.connect(self.more_wanted)
        self.said = SaidPage(self)
        between = QHBoxLayout()
        between.setSpacing(10)
        between.addWidget(self._hint)
        between.addStretch(1)
        between.addWidget(self._count)
        self.pages = QStackedWidget(self)
        for page in (self.list, self.said):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(between)
        column.addWidget(self.pages, 1)
        self._retranslate()
        self.show_nothing_typed()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.list.apply_tokens(tokens)

    def take_lines(self, start: int, lines: Sequence[MemoryLine], *, is_whole: bool) -> None:
        """Show some units, of what was asked for last."""
        self.list.put(start, lines, is_whole=is_whole)
        if not start:
            self.pages.setCurrentWidget(self.list if lines else self.said)
            self.said.say(
                self.tr("These words are in no unit of the memory"),
                self.tr("What you edit and confirm is kept there, and what you import."),
            )
        self._show_count()

    def show_error(self, error: ReaderError) -> None:
        """Show what is wrong."""
        rest = [translate(part) for part in (error.text, error.hint) if part is not None]
        self.said.say(translate(error.title), " ".join(rest))
        self.pages.setCurrentWidget(self.said)
        self._count.clear()

    def show_nothing_typed(self) -> None:
        """Say what can be looked for."""
        self.list.put(0, (), is_whole=True)
        self.said.say(
            self.tr("How words were translated before"),
            self.tr("Type words in either language, or press Ctrl+K on one in the article."),
        )
        self.pages.setCurrentWidget(self.said)
        self._count.clear()

    def say(self, text: str) -> None:
        """Say what became of a unit that was chosen."""
        self._count.setText(text)

    def _show_count(self) -> None:
        count = len(self.list.lines)
        if not count:
            self._count.clear()
        elif self.list.is_whole:
            self._count.setText(self.tr("%Ln unit(s)", "", count))
        else:
            #: %1 is a number
            text = self.tr("at least %1 units").replace("%1", QLocale().toString(count))
            self._count.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Translation memory"))
        self.list.setAccessibleName(self.tr("Units of the memory"))
        self._hint.setText(self.tr("Enter puts the translation into the editor, or copies it."))
        if not self.list.lines:
            self.show_nothing_typed()
        else:
            self._show_count()
