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

from reader.domain.bidi import isolate
from reader.domain.lexicon import WordAnalysis
from reader.services.root_family import Family, FamilyWord
from reader.ui.buttons import text_button
from reader.ui.card_contents import MOST_SENSES, part_of_speech, word_content
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["LookUpResults"]

NAME_PX, ARABIC_PX = 17.0, 22.0
MOST_WORDS: Final = 8
_ROOT, _WORD, _STEP = "root", "word", "step"


def _faces() -> dict[str, tuple[QFont, str]]:
    """Return face and colour of each part, made once for an answer."""
    small, plain = interface_font(TYPE.label), interface_font(TYPE.interface)
    italic = QFont(small)
    italic.setItalic(True)
    heading = interface_font(TYPE.label, QFont.Weight.DemiBold)
    return {
        "title": (latin_font("source-serif", NAME_PX, QFont.Weight.DemiBold), "ink"),
        "arabic": (arabic_font("naskh", ARABIC_PX), "ink"),
        "heading": (heading, "soft"),
        "sound": (italic, "soft"),
        "label": (small, "soft"),
        "line": (plain, "ink"),
        "beside": (plain, "soft"),
    }


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
        self._column.setContentsMargins(6, 0, 6, 0)
        self._column.setSpacing(4)
        self._faces = _faces()
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
        label = part_of_speech(one.pos) if one.has_family else content.label
        self._add_names(content.title, content.arabic)
        link = self._root_link(one.root) if one.has_family else None
        self._add_sound(content.translit, label, link)
        for line in content.lines:
            self._add(self._label(line, "line"))
        self._column.addSpacing(14)

    def _root_link(self, root: str) -> QPushButton:
        #: %1 are the letters of a root
        link = text_button(self.tr("root %1").replace("%1", isolate(root)), self, "link")
        link.setFont(self._faces["heading"][0])
        #: %1 are the letters of a root
        link.setAccessibleName(self.tr("Family of the root %1").replace("%1", root))
        link.setProperty(_ROOT, root)
        link.clicked.connect(self._on_root)
        return link

    def _add_family(self, family: Family) -> None:
        #: %1 are the letters of a root
        heading = self.tr("Root %1").replace("%1", isolate(family.root))
        count = self.tr("%n word(s)", "", len(family.words))
        self._add(self._label(f"{heading} · {count}", "heading"))
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
        content = word_content((one,), 0, self._language)
        self._add_names(content.title, one.vowelled)
        link = self._places_link(word) if word.places else None
        self._add_sound(one.transliteration, part_of_speech(one.pos), link)
        other = one.gloss("nl" if self._language == "en" else "en")
        if other and one.gloss(self._language):
            beside = "; ".join(other[:MOST_SENSES])
            self._add(self._label(beside, "beside"))
        self._column.addSpacing(12)

    def _places_link(self, word: FamilyWord) -> QPushButton:
        link = text_button(self.tr("%Ln in this article", "", len(word.places)), self, "link")
        link.setFont(self._faces["heading"][0])
        link.setAccessibleDescription(self.tr("Goes to the next place"))
        link.setToolTip(self.tr("Goes to the next place"))
        link.setProperty(_WORD, word)
        link.setProperty(_STEP, 0)
        link.clicked.connect(self._on_place)
        return link

    def _add_names(self, title: str, arabic: str) -> None:
        """Add the meaning and, at the far end, the Arabic, as on the hover card."""
        row = self._row()
        row.addWidget(self._label(title, "title"), 1)
        row.addWidget(self._label(arabic, "arabic"))

    def _add_sound(self, translit: str, label: str, link: QPushButton | None) -> None:
        row = self._row()
        if translit:
            row.addWidget(self._label(translit, "sound"))
        if label:
            row.addWidget(self._label(label, "label"))
        row.addStretch(1)
        if link is not None:
            row.addWidget(link)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self._column.addLayout(row)
        return row

    def _add(self, label: QLabel) -> None:
        self._column.addWidget(label)

    def _label(self, text: str, part: str) -> QLabel:
        font, role = self._faces[part]
        label = TextLabel(self, role, font, wrap=part in {"title", "line", "beside"})
        label.setText(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setProperty("part", part)
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
