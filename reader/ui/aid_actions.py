"""The actions of the reading aids: names, words, vowels, and the own glossary.

Why it exists: what helps with the Arabic is one menu and one list of keys, apart from what opens,
arranges and searches articles. Part of the registry ``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup

from reader.domain.vowelled_text import TashkilDial
from reader.ui.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["AidActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class AidActions(QObject):
    """The reading aids of one window; made by the registry.

    Signals:
        tashkil_chosen: A `TashkilDial` that the user chose.
    """

    tashkil_chosen = Signal(object)

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.add_term = make(Icon.PLUS, "Ctrl+T")
        self.show_glossary = make(None)
        self.keep_names = make(None, checkable=True)
        self.look_up = make(Icon.FIND, "Ctrl+D")
        self.show_names = make(Icon.NAMES, "F7", checkable=True)
        self.show_words = make(Icon.WORDS, "Shift+F7", checkable=True)
        self.word_colours = make(None, checkable=True)
        self.choose_level = make(None)
        self.word_by_word = make(Icon.WORD_BY_WORD, "Ctrl+I", checkable=True)
        self.tashkil: dict[TashkilDial, QAction] = {
            dial: make(None, checkable=True) for dial in TashkilDial
        }
        group = QActionGroup(self)
        for dial, action in self.tashkil.items():
            action.setData(dial.value)
            group.addAction(action)
        group.triggered.connect(self._on_tashkil_triggered)
        self.tashkil[TashkilDial.OFF].setChecked(True)
        self.keep_names.setChecked(True)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the aids."""
        single = (value for value in vars(self).values() if isinstance(value, QAction))
        return (*single, *self.tashkil.values())

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article to be helped with."""
        for action in (self.show_names, self.show_words, self.word_by_word, self.add_term):
            action.setEnabled(is_open)

    def set_tashkil(self, dial: TashkilDial) -> None:
        """Check `dial` without telling anyone."""
        self.tashkil[dial].setChecked(True)

    def next_tashkil(self) -> TashkilDial:
        """Return the position of the dial after the one that is checked; goes round."""
        dials = list(TashkilDial)
        checked = next(dial for dial in dials if self.tashkil[dial].isChecked())
        return dials[(dials.index(checked) + 1) % len(dials)]

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        off, some, every = (self.tashkil[dial] for dial in TashkilDial)
        return (
            (self.add_term, self.tr("Add to my &glossary…"), self.tr("Add a name or term")),
            (
                self.show_glossary,
                self.tr("My glossa&ry…"),
                self.tr("Names and terms of your own"),
            ),
            (
                self.keep_names,
                self.tr("&Keep names as the glossary has them"),
                self.tr("Names of the glossary are kept in the translation"),
            ),
            (self.look_up, self.tr("Look &up a word…"), self.tr("Look up any word")),
            (
                self.show_names,
                self.tr("Nam&es in this article"),
                self.tr("Names in this article"),
            ),
            (
                self.show_words,
                self.tr("Words &in this article"),
                self.tr("Words to learn in this article"),
            ),
            (
                self.word_colours,
                self.tr("&Colour new words"),
                self.tr("New words and those being learnt are coloured softly"),
            ),
            (
                self.choose_level,
                self.tr("My &level…"),
                self.tr("How much Arabic you read; sets which words are known"),
            ),
            (
                self.word_by_word,
                self.tr("Wor&d by word"),
                self.tr("The sentence word by word, with sound and meaning"),
            ),
            (off, self.tr("&No vowels added"), self.tr("The text as it was written")),
            (
                some,
                self.tr("&Vowels where needed"),
                self.tr("Vowels only where a word would be misread"),
            ),
            (every, self.tr("&All vowels"), self.tr("Vowels on every word")),
        )

    @Slot(QAction)
    def _on_tashkil_triggered(self, action: QAction) -> None:
        self.tashkil_chosen.emit(TashkilDial(action.data()))
