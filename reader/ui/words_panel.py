"""The panel "Words in this article": how much of it is known, and its words by frequency.

Why it exists: a learner sees before and while reading which words are worth learning here. It knows
values only; counting is the controller's. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.known_words import WordState
from reader.domain.word_levels import Coverage, LemmaCount, Level
from reader.ui.buttons import text_button
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.level_choice import LevelChoice
from reader.ui.scrolled import Scrolled
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import SPACE, TYPE, Tokens
from reader.ui.word_states import state_name
from reader.ui.words_list import WordsList

__all__ = ["WordsPanel"]

_PAUSE_MS: Final = 120
_ALL: Final = "all"


class WordsPanel(QWidget):
    """A side panel; hidden until Shift+F7.

    Signals:
        query_changed: Other words are wanted: `states` and `text`; answered by `set_words`.
        chosen: A lemma whose next place is to be shown.
        state_wanted: ``(lemma, WordState)``.
        undo_wanted: The last change is to be taken back.
        level_chosen: A `Level`, said for the first time.
        level_wanted: The user wants to choose another level.
    """

    query_changed = Signal()
    chosen = Signal(str)
    state_wanted = Signal(str, object)
    undo_wanted = Signal()
    level_chosen = Signal(object)
    level_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self.setObjectName("wordsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SPACE.panel)
        heavy = QFont.Weight.DemiBold
        self._figure: Coverage | None = None
        self._is_reading = False
        self._title = TextLabel(self, font=interface_font(TYPE.interface, heavy))
        plain = interface_font(TYPE.interface)
        self.figure_line = TextLabel(self, font=plain, wrap=True)
        self._rest_line = TextLabel(self, "soft", wrap=True)
        self._asking = Scrolled(self)
        self._question = TextLabel(self._asking.inside, font=plain, wrap=True)
        self.levels = LevelChoice(self._asking.inside)
        self.levels.chosen.connect(self.level_chosen)
        self._states = SegmentedSwitch(self)
        self._states.chosen.connect(self.query_changed)
        self.filter = QLineEdit(self)
        self.filter.setFont(interface_font(TYPE.label))
        self.filter.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.query_changed)
        self.filter.textChanged.connect(self._pause.start)
        self.list = WordsList(self)
        self.list.chosen.connect(self.chosen)
        self.list.state_wanted.connect(self.state_wanted)
        self.list.undo_wanted.connect(self.undo_wanted)
        self._nothing = TextLabel(self, "soft", wrap=True)
        self.level_link = text_button("", self, "link")
        self.level_link.setFont(interface_font(TYPE.label, heavy))
        self.level_link.clicked.connect(self.level_wanted)
        self._arrange()
        self.set_level(None)
        self._retranslate()
        self.hide()

    def _arrange(self) -> None:
        self._pages = QStackedWidget(self)
        empty = QWidget(self)
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.addWidget(self._nothing)
        inside.addStretch(1)
        self._pages.addWidget(empty)
        self._pages.addWidget(self.list)
        asking = QVBoxLayout(self._asking.inside)
        asking.setContentsMargins(0, 4, 0, 8)
        asking.setSpacing(6)
        asking.addWidget(self._question)
        asking.addWidget(self.levels)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 20, 14, 12)
        column.setSpacing(0)
        for part, gap in (
            (self._title, 8),
            (self.figure_line, 2),
            (self._rest_line, 12),
            (self._asking, 0),
            (self._states, 8),
            (self.filter, 8),
        ):
            column.addWidget(part)
            column.addSpacing(gap)
        column.addWidget(self._pages, 1)
        column.addSpacing(8)
        column.addWidget(self.level_link, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def states(self) -> frozenset[WordState]:
        """Return the states that are listed."""
        chosen = self._states.current()
        return frozenset(WordState if chosen == _ALL else {WordState(chosen)})

    @property
    def text(self) -> str:
        """Return what is typed in the filter."""
        return self.filter.text()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._states.apply_tokens(tokens)
        self.list.apply_tokens(tokens)

    def set_states(self, key: str) -> None:
        """List the words of a state, or ``all``, as if the user had chosen so."""
        self._states.set_current(key)
        self.query_changed.emit()

    def set_figure(self, figure: Coverage | None, *, is_reading: bool) -> None:
        """Say how much is known; None before that is known.

        Args:
            figure: Of what was read so far.
            is_reading: Whether words are still being read.
        """
        self._figure, self._is_reading = figure, is_reading
        self._say_figure()

    def set_words(self, words: Sequence[LemmaCount], language: str) -> None:
        """List `words` with their senses in `language`."""
        self.list.show_words(words, language)
        self._pages.setCurrentIndex(1 if words else 0)
        self._say_nothing()

    def set_level(self, level: Level | None) -> None:
        """Ask for the level where there is none; else offer to choose another."""
        self._asking.setVisible(level is None)
        self.level_link.setVisible(level is not None)
        self.levels.set_level(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the filter to the list by the arrow."""
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Words in this article"))
        self._title.setText(self.tr("Words in this article"))
        self._question.setText(self.tr("How much Arabic do you read?"))
        self._asking.setAccessibleName(self._question.text())
        self._states.setAccessibleName(self.tr("Which words"))
        self._states.set_options(
            (
                Option(WordState.NEW.value, state_name(WordState.NEW)),
                Option(WordState.LEARNING.value, state_name(WordState.LEARNING)),
                #: all words of an article
                Option(_ALL, self.tr("All")),
            )
        )
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the words"))
        self.list.setAccessibleName(self.tr("Words, the most frequent first"))
        self.level_link.setText(self.tr("My level…"))
        self.level_link.setAccessibleName(self.tr("My level"))
        self._say_figure()
        self._say_nothing()

    def _say_figure(self) -> None:
        figure, said, rest = self._figure, "", ""
        if figure is not None and figure.words:
            #: %1 is a number: how many of a hundred words of the article are known
            text = self.tr("You know %1 % of its words.")
            if self._is_reading:
                #: %1 is a number; not all sentences were looked at yet
                text = self.tr("You know %1 % of its words so far.")
            said = text.replace("%1", QLocale().toString(figure.percent))
            #: %n is how many different words are new to the reader
            rest = self.tr("%Ln new word(s)", "", figure.new_lemmas)
            if figure.learning_lemmas:
                #: %1 is "5 new words", %n how many different words are being learnt
                both = self.tr("%1, %Ln being learnt", "", figure.learning_lemmas)
                rest = both.replace("%1", rest)
        self.figure_line.setText(said)
        self.figure_line.setVisible(bool(said))
        self._rest_line.setText(rest)
        self._rest_line.setVisible(bool(rest))

    def _say_nothing(self) -> None:
        if self._is_reading or self._figure is None:
            text = self.tr("The words are being looked up…")
        elif self.text:
            text = self.tr("No word here is like that.")
        elif self.states == {WordState.NEW}:
            text = self.tr("No word here is new to you.")
        elif self.states == {WordState.LEARNING}:
            text = self.tr("You are learning no word of this article. Key 2 on a word says so.")
        else:
            text = self.tr("There are no Arabic words here.")
        self._nothing.setText(text)
