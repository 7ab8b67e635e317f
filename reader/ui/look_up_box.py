"""A box that looks up any typed word or root: Arabic letters, vowelled or not, or Latin ones.

Why it exists: a reader meets a word elsewhere, or wants another form of the one on the page, or the
other words of its root. Both are looked up on a lane while one types; the dialog shows what came,
and goes back to what was asked before. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.domain.lexicon import WordAnalysis
from reader.domain.roots import roots_of
from reader.services.cancel import CancelToken
from reader.services.look_up_word import LookUpWord
from reader.services.root_family import Family, FamilyPlaces, families
from reader.ui.buttons import IconButton
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.icons import Icon
from reader.ui.lane import Lane
from reader.ui.look_up_results import LookUpResults
from reader.ui.theme import TYPE, Tokens
from reader.ui.zoom import fit

__all__ = ["LookUpBox"]

PAUSE_MS = 180
SIZE = (460, 520)
FIELD_PX = 19.0


class LookUpBox(QDialog):
    """The box; make a new one each time it is opened.

    Signals:
        place_chosen: ``(FamilyPlace,)``: go there in the article.
    """

    place_chosen = Signal(object)

    def __init__(
        self,
        lexicon: LookUpWord,
        words: Lane,
        language: str,
        parent: QWidget,
        places: FamilyPlaces | None = None,
    ) -> None:
        """Look words up on the lane `words`; senses in `language` come first.

        Args:
            lexicon: Knows words and roots.
            words: The lane.
            language: ``en`` or ``nl``.
            parent: The window.
            places: Knows where the words of a root stand; None where there is no article.
        """
        super().__init__(parent)
        self._lexicon = lexicon
        self._words, self._language = words, language
        self._places = places
        self._ticket = 0
        self._found: tuple[object, ...] | None = None
        self._asked = ""
        self._before: list[str] = []
        self._back = IconButton(Icon.BACK, self)
        self._back.clicked.connect(self.go_back)
        self._back.hide()
        self._field = QLineEdit(self)
        self._field.setFont(arabic_font("naskh", FIELD_PX))
        self._field.setObjectName("queryField")
        self._pages = QScrollArea(self)
        self._pages.setWidgetResizable(True)
        self._pages.setFrameShape(QFrame.Shape.NoFrame)
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._said = QLabel(self)
        self._said.setProperty("role", "soft")
        self._said.setFont(interface_font(TYPE.label))
        self._place()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._field.textChanged.connect(self._pause.start)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.go_back)
        words.progressed.connect(self._on_found)
        self.resize(QSize(*SIZE))
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addLayout(row)
        for part in (self._said, self._pages):
            column.addWidget(part)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._back.apply_tokens(tokens)

    def look_up(self, text: str) -> None:
        """Put `text` in the field and look it up; what was asked before is kept for `go_back`."""
        self._remember()
        self._put(text)

    @Slot()
    def go_back(self) -> None:
        """Look up what was asked before."""
        if self._before:
            self._asked = ""
            self._put(self._before.pop())

    def titles(self) -> list[str]:
        """Return the meanings that are shown, best first."""
        page = self._pages.widget()
        labels = page.findChildren(QLabel) if page is not None else []
        return [label.text() for label in labels if label.property("part") == "title"]

    def _put(self, text: str) -> None:
        self._field.setText(text)
        self._pause.stop()
        self._look()

    def _remember(self) -> None:
        if self._asked and self._asked not in self._before[-1:]:
            self._before.append(self._asked)

    @Slot()
    def _look(self) -> None:
        text = self._field.text().strip()
        self._asked, self._found = text, None
        self._back.setVisible(bool(self._before))
        if not text:
            self._show(LookUpResults(self, self._language))
            self._say(self._hint())
            return
        lexicon, places = self._lexicon, self._places

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            if not roots_of(text):
                yield lexicon.by_query(text)
                return
            yield from families(lexicon, text, places, cancel)

        self._ticket = self._words.submit(work, purpose="look up typed", priority=2)

    @Slot(int, object)
    def _on_found(self, ticket: int, found: object) -> None:
        if ticket != self._ticket or not isinstance(found, tuple) or found == self._found:
            return  # nothing of the family stands in the article: it is shown already
        self._found = found
        results = LookUpResults(self, self._language)
        results.show_readings([one for one in found if isinstance(one, WordAnalysis)])
        results.show_families([one for one in found if isinstance(one, Family)])
        self._show(results)
        self._say("" if found else self.tr("Nothing is known of this word."))

    def _show(self, results: LookUpResults) -> None:
        fit(results)
        results.asked.connect(self.look_up)
        results.place_chosen.connect(self.place_chosen)
        self._pages.setWidget(results)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _hint(self) -> str:
        return self.tr("Arabic letters or a transliteration; a root as ك ت ب or k-t-b")

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Look up a word"))
        self._field.setAccessibleName(self.tr("Word to look up"))
        self._field.setPlaceholderText(self.tr("Word"))
        self._pages.setAccessibleName(self.tr("What it means"))
        self._back.describe(self.tr("Back"), self.tr("Back to what was asked before (Alt+←)"))
        self._say(self._hint())
