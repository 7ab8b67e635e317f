"""Has sentences made ready to be said on the lane ``words``; the next one while this one is heard.

Why it exists: the lexicon and the model of vowels may be used on that lane only, and a voice should
not wait for them between two sentences. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.look_up_word import LookUpWord
from reader.services.read_aloud import Spoken, ToSay, with_vowels
from reader.ui.lane import Lane

__all__ = ["SpokenTexts"]

_PURPOSE: Final = "read aloud"
_KEPT: Final = 64
_PRIORITY: Final = 2
"""Before what is visible gets its vowels: someone waits for a voice."""


class SpokenTexts(QObject):
    """Keeps what was made ready lately.

    Signals:
        ready: ``(ToSay, Spoken)``.
        problem: A `ReaderError`.
    """

    ready = Signal(object, object)
    problem = Signal(object)

    def __init__(self, words: LookUpWord, lane: Lane, parent: QObject | None = None) -> None:
        """Ask `words` on `lane`."""
        super().__init__(parent)
        self._words = words
        self._lane = lane
        self._asked: dict[int, ToSay] = {}
        self._kept: OrderedDict[ToSay, Spoken] = OrderedDict()
        lane.progressed.connect(self._on_progressed)
        lane.finished.connect(self._on_ended)
        lane.cancelled.connect(self._on_ended)
        lane.failed.connect(self._on_failed)

    def get(self, sentence: ToSay) -> Spoken | None:
        """Return what is said of `sentence`; ask for it and return None where it is not ready."""
        found = self._kept.get(sentence)
        if found is None and sentence not in self._asked.values():

            def work(cancel: CancelToken) -> Iterator[object]:
                cancel.check()
                yield with_vowels(self._words, sentence)

            ticket = self._lane.submit(
                work, purpose=_PURPOSE, priority=_PRIORITY, newest_wins=False
            )
            self._asked[ticket] = sentence
        return found

    def stop(self) -> None:
        """Give up what is under way."""
        self._asked.clear()
        self._lane.cancel(_PURPOSE)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, spoken: Spoken) -> None:
        sentence = self._asked.pop(ticket, None)
        if sentence is not None:
            self._kept[sentence] = spoken
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            self.ready.emit(sentence, spoken)

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        self._asked.pop(ticket, None)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._asked.pop(ticket, None) is not None:
            self.problem.emit(error)
