"""What the look-up box found: readings of a word, or the family of a root.

Why it exists: the box asks and goes back; how an answer looks is decided here. A long family is
shown in part, since a reader looks at its first words. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.domain.lexicon import WordAnalysis
from reader.services.root_family import Family, FamilyWord
from reader.ui.buttons import text_button
from reader.ui.card_contents import part_of_speech, word_content
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.theme import TYPE

__all__ = ["LookUpResults"]

NAME_PX, ARABIC_PX = 17.0, 22.0
MOST_WORDS: Final = 20
_ROOT, _WORD, _STEP = "root", "word", "step"


class LookUpResults(QWidget):
    """One answer; make a new one for the next.

    Signals:
        asked: ``(str,)``: a root whose family is wanted.
        place_chosen: ``(FamilyPlace,)``: go there.
    """

    asked = Signal(str)
    place_chosen = Signal(object)

    def __init__(self, parent: QWidget, language: str) -> None:
        """Make an empty answer; senses in `language` come first."""
        super().__init__(parent)
        self._language = language
        self._rest: list[tuple[FamilyWord, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(4)
        self._more = text_button("", self, "link")
        self._more.clicked.connect(self._on_more)
        self._more.hide()

    def show_readings(self, analyses: Sequence[WordAnalysis]) -> None:
        """Show what a word may be, the likeliest first."""
        for number in range(len(analyses)):
            self._add_reading(analyses, number)
        self._column.addStretch(1)

    def show_families(self, families: Sequence[Family]) -> None:
        """Show the words of one root, or of several that were meant."""
        for family in families:
            self._add_family(family)
        self._column.addStretch(1)

    def _add_reading(self, analyses: Sequence[WordAnalysis], number: int) -> None:
        content, one = word_content(analyses, number, self._language), analyses[number]
        self._add_head(content.arabic, content.translit, None)
        self._add_title(content.title)
        label = part_of_speech(one.pos) if one.has_family else content.label
        row = self._row()
        if label:
            row.addWidget(self._label(label, "label", interface_font(TYPE.label), "soft"))
        if one.has_family:
            row.addWidget(self._root_link(one.root))
        row.addStretch(1)
        for line in content.lines:
            self._add(self._label(line, "line", interface_font(TYPE.interface), "ink"))
        self._column.addSpacing(14)

    def _root_link(self, root: str) -> QPushButton:
        #: %1 are the letters of a root
        link = text_button(self.tr("root %1").replace("%1", root), self, "link")
        link.setFont(interface_font(TYPE.label, QFont.Weight.DemiBold))
        #: %1 are the letters of a root
        link.setAccessibleName(self.tr("Family of the root %1").replace("%1", root))
        link.setProperty(_ROOT, root)
        link.clicked.connect(self._on_root)
        return link

    def _add_family(self, family: Family) -> None:
        #: %1 are the letters of a root
        heading = self.tr("Root %1").replace("%1", family.root)
        count = self.tr("%n word(s)", "", len(family.words))
        font = interface_font(TYPE.label, QFont.Weight.DemiBold)
        self._add(self._label(f"{heading} · {count}", "heading", font, "soft"))
        self._column.addSpacing(8)
        for word in family.words[:MOST_WORDS]:
            self._add_member(word)
        rest = family.words[MOST_WORDS:]
        if rest:
            self._rest += [(word, family.root) for word in rest]
            self._more.setText(self.tr("%n more word(s)", "", len(self._rest)))
            self._more.setAccessibleName(self._more.text())
            self._column.removeWidget(self._more)
            self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
            self._more.show()

    def _add_member(self, word: FamilyWord) -> None:
        one = word.analysis
        self._add_head(one.vowelled, one.transliteration, word if word.places else None)
        content = word_content((one,), 0, self._language)
        self._add_title(content.title)
        other = one.gloss("nl" if self._language == "en" else "en")
        beside = "; ".join(other) if one.gloss(self._language) else ""
        label = " · ".join(part for part in (part_of_speech(one.pos), beside) if part)
        self._add(self._label(label, "label", interface_font(TYPE.label), "soft"))
        self._column.addSpacing(12)

    def _add_head(self, arabic: str, translit: str, word: FamilyWord | None) -> None:
        """Add the Arabic with its transliteration and, at the far end, where it stands."""
        row = self._row()
        text = f"{arabic}    {translit}"
        row.addWidget(self._label(text, "arabic", arabic_font("naskh", ARABIC_PX), "ink"), 1)
        if word is not None:
            link = text_button(self.tr("%n in this article", "", len(word.places)), self, "link")
            link.setFont(interface_font(TYPE.label, QFont.Weight.DemiBold))
            link.setAccessibleDescription(self.tr("Goes to the next place"))
            link.setToolTip(self.tr("Goes to the next place"))
            link.setProperty(_WORD, word)
            link.setProperty(_STEP, 0)
            link.clicked.connect(self._on_place)
            row.addWidget(link)

    def _add_title(self, text: str) -> None:
        heavy = latin_font("source-serif", NAME_PX, QFont.Weight.DemiBold)
        self._add(self._label(text, "title", heavy, "ink"))

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self._column.addLayout(row)
        return row

    def _add(self, label: QLabel) -> None:
        self._column.addWidget(label)

    def _label(self, text: str, part: str, font: QFont, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(part != "label")
        label.setProperty("part", part)
        label.setProperty("role", role)
        label.setFont(font)
        return label

    @Slot()
    def _on_root(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.asked.emit(str(sender.property(_ROOT)))

    @Slot()
    def _on_place(self) -> None:
        """Go to the next place of a word; from the last one to the first."""
        sender = self.sender()
        word = sender.property(_WORD) if isinstance(sender, QPushButton) else None
        if isinstance(word, FamilyWord) and isinstance(sender, QPushButton):
            step = int(sender.property(_STEP))
            sender.setProperty(_STEP, step + 1)
            self.place_chosen.emit(word.places[step % len(word.places)])

    @Slot()
    def _on_more(self) -> None:
        """Show some more of a long family, in the place of the link."""
        shown, self._rest = self._rest[:MOST_WORDS], self._rest[MOST_WORDS:]
        last = self._column.takeAt(self._column.count() - 1)  # the stretch
        self._column.removeWidget(self._more)
        for word, _ in shown:
            self._add_member(word)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        if last is not None:
            self._column.addItem(last)
        self._more.setText(self.tr("%n more word(s)", "", len(self._rest)))
        self._more.setVisible(bool(self._rest))
