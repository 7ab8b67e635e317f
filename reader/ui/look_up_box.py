"""A box that looks up any typed word: Arabic letters, vowelled or not, or a transliteration.

Why it exists: a reader meets a word elsewhere, or wants another form of the one on the page. Words
are looked up on a lane while one types; the dialog shows what came. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.domain.lexicon import WordAnalysis
from reader.services.cancel import CancelToken
from reader.services.look_up_word import LookUpWord
from reader.ui.card_contents import word_content
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.lane import Lane
from reader.ui.theme import TYPE

__all__ = ["LookUpBox"]

PAUSE_MS = 180
SIZE = (460, 520)
NAME_PX, ARABIC_PX = 17.0, 22.0


class LookUpBox(QDialog):
    """The box; make a new one each time it is opened."""

    def __init__(self, lexicon: LookUpWord, words: Lane, language: str, parent: QWidget) -> None:
        """Look words up on the lane `words`; senses in `language` come first."""
        super().__init__(parent)
        self._lexicon = lexicon
        self._words = words
        self._language = language
        self._ticket = 0
        self._field = QLineEdit(self)
        self._field.setFont(arabic_font("naskh", ARABIC_PX - 3))
        self._field.setMinimumHeight(44)
        self._pages = QScrollArea(self)
        self._pages.setWidgetResizable(True)
        self._pages.setFrameShape(QFrame.Shape.NoFrame)
        self._said = QLabel(self)
        self._said.setProperty("role", "soft")
        self._said.setFont(interface_font(TYPE.label))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        for part in (self._field, self._said, self._pages):
            column.addWidget(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._field.textChanged.connect(self._pause.start)
        words.progressed.connect(self._on_found)
        self.resize(QSize(*SIZE))
        self._retranslate()

    def look_up(self, text: str) -> None:
        """Put `text` in the field and look it up."""
        self._field.setText(text)
        self._look()

    def titles(self) -> list[str]:
        """Return the meanings that are shown, best first."""
        page = self._pages.widget()
        labels = page.findChildren(QLabel) if page is not None else []
        return [label.text() for label in labels if label.property("part") == "title"]

    @Slot()
    def _look(self) -> None:
        text = self._field.text().strip()
        if not text:
            self._show(())
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._lexicon.by_query(text)

        self._ticket = self._words.submit(work, purpose="look up typed", priority=2)

    @Slot(int, object)
    def _on_found(self, ticket: int, analyses: object) -> None:
        if ticket == self._ticket and isinstance(analyses, tuple):
            self._show(analyses)
            if not analyses:
                self._said.setText(self.tr("Nothing is known of this word."))

    def _show(self, analyses: Sequence[WordAnalysis]) -> None:
        self._said.setText("" if analyses else self.tr("Arabic letters or a transliteration"))
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for number in range(len(analyses)):
            self._add(column, page, analyses, number)
        column.addStretch(1)
        self._pages.setWidget(page)

    def _add(
        self, column: QVBoxLayout, page: QWidget, analyses: Sequence[WordAnalysis], number: int
    ) -> None:
        content = word_content(analyses, number, self._language)
        heavy = latin_font("source-serif", NAME_PX, QFont.Weight.DemiBold)
        plain, small = interface_font(TYPE.interface), interface_font(TYPE.label)
        arabic = f"{content.arabic}    {content.translit}"
        texts = (
            (arabic, "arabic", arabic_font("naskh", ARABIC_PX), "ink"),
            (content.title, "title", heavy, "ink"),
            (content.label, "label", small, "soft"),
            *((line, "line", plain, "ink") for line in content.lines),
        )
        for text, part, font, role in texts:
            label = QLabel(text, page)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
            label.setProperty("part", part)
            label.setProperty("role", role)
            label.setFont(font)
            column.addWidget(label)
        column.addSpacing(14)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Look up a word"))
        self._field.setAccessibleName(self.tr("Word to look up"))
        self._field.setPlaceholderText(self.tr("Word"))
        self._pages.setAccessibleName(self.tr("What it means"))
        self._said.setText(self.tr("Arabic letters or a transliteration"))
