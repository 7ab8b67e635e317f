"""What the four states of a word are called, in which order they stand, and which keys set them.

Why it exists: card, panel, status bar and keys say the same of a word: 1 new, 2 learning, 3 known,
4 ignored. Digits of every script count, on the keypad too: an Arabic keyboard writes ١ to ٤.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeyEvent

from reader.domain.known_words import WordState
from reader.ui.segmented import Option

__all__ = ["STATE", "state_name", "state_of_key", "state_options"]

STATE: Final = "state:"
"""Keys of the card that begin so leave it open; the rest is a state of a word."""
_ORDER: Final = tuple(WordState)
_ALONE: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
"""Some keyboards (French) write digits with Shift."""


def state_name(state: WordState) -> str:
    """Return what a state is called."""
    translate = QCoreApplication.translate
    return {
        #: of a word of an article
        WordState.NEW: translate("WordState", "New"),
        #: of a word that is being learnt
        WordState.LEARNING: translate("WordState", "Learning"),
        #: of a word
        WordState.KNOWN: translate("WordState", "Known"),
        #: of a word that is no word to learn
        WordState.IGNORED: translate("WordState", "Ignored"),
    }[state]


def state_options() -> tuple[Option, ...]:
    """Return the states as parts of a switch: keys are those of the card, texts name the digit."""
    translate, locale = QCoreApplication.translate, QLocale()
    made = []
    for number, state in enumerate(_ORDER, 1):
        name, key = state_name(state), locale.toString(number)
        #: %1 is a state of a word, such as "Known"; %2 the digit that sets it
        text = translate("WordState", "%1 %2").replace("%1", name).replace("%2", key)
        #: %1 is a state of a word, such as "Known"; %2 the digit that sets it
        tip = translate("WordState", "%1, key %2").replace("%1", name).replace("%2", key)
        made.append(Option(STATE + state.value, text, tip))
    return tuple(made)


def state_of_key(event: QKeyEvent) -> WordState | None:
    """Return the state that a key press sets; None for any other key, and for one held down."""
    if event.isAutoRepeat() or event.modifiers() & ~_ALONE or len(event.text()) != 1:
        return None
    number = unicodedata.decimal(event.text(), 0)
    return _ORDER[number - 1] if 1 <= number <= len(_ORDER) else None
