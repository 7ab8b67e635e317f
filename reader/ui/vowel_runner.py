"""Has sentences vowelled on the lane ``words``: what is visible first, the rest when it is idle.

Why it exists: the lexicon and the model of vowels take a moment to load and some milliseconds a
sentence, and may be used on that lane only. What is visible goes before anything else there; the
rest of an article goes after everything, so that a card or a new name never waits for it. Imports
no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.domain.vowelled_text import TashkilDial
from reader.services.cancel import CancelToken
from reader.services.look_up_word import LookUpWord
from reader.services.vowel_sentence import ToVowel, vowelled_sentences
from reader.ui.lane import Lane

__all__ = ["VowelRunner"]

VISIBLE, REST = "vowel what is visible", "vowel the rest"
PRIORITIES = {VISIBLE: 1, REST: -1}


class VowelRunner(QObject):
    """At most one job for what is visible and one for the rest; a newer one replaces it.

    Signals:
        vowelled: ``(list[Vowelled],)``: some sentences.
        unable: There is neither a lexicon nor a model of vowels.
        ended: A job is over, also after a cancel.
        problem: A `ReaderError`; the texts stay as they are.
    """

    vowelled = Signal(object)
    unable = Signal()
    ended = Signal()
    problem = Signal(object)

    def __init__(self, lexicon: LookUpWord, words: Lane, parent: QObject | None = None) -> None:
        """Ask `lexicon` on the lane `words`."""
        super().__init__(parent)
        self._lexicon = lexicon
        self._words = words
        self._asked: dict[str, frozenset[ToVowel]] = {}
        self._tickets: dict[int, str] = {}
        words.progressed.connect(self._on_progressed)
        words.finished.connect(self._on_ended)
        words.cancelled.connect(self._on_ended)
        words.failed.connect(self._on_failed)

    def ask_visible(self, sentences: Sequence[ToVowel], dial: TashkilDial) -> None:
        """Have the visible sentences vowelled, unless that is under way."""
        self._ask(VISIBLE, sentences, dial)

    def ask_rest(self, sentences: Sequence[ToVowel], dial: TashkilDial) -> None:
        """Have others vowelled when nothing else is to be done, unless that is under way."""
        self._ask(REST, sentences, dial)

    def stop(self) -> None:
        """Give up what is under way; what comes late of it is dropped."""
        self._tickets.clear()
        self._asked.clear()
        for purpose in PRIORITIES:
            self._words.cancel(purpose)

    def _ask(self, purpose: str, sentences: Sequence[ToVowel], dial: TashkilDial) -> None:
        wanted = frozenset(sentences)
        if wanted <= self._asked.get(purpose, frozenset()):
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            if not self._lexicon.can_vowel():
                yield None
                return
            yield from vowelled_sentences(self._lexicon, sentences, dial, cancel)

        ticket = self._words.submit(work, purpose=purpose, priority=PRIORITIES[purpose])
        for old in [one for one, what in self._tickets.items() if what == purpose]:
            del self._tickets[old]
        self._tickets[ticket] = purpose
        self._asked[purpose] = wanted

    @Slot(int, object)
    def _on_progressed(self, ticket: int, made: object) -> None:
        if ticket not in self._tickets:
            return
        if made is None:
            self.unable.emit()
        else:
            self.vowelled.emit(made)

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        purpose = self._tickets.pop(ticket, None)
        if purpose is not None:
            self._asked.pop(purpose, None)
            self.ended.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            self.problem.emit(error)
            self._on_ended(ticket)
