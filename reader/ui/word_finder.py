"""Reads the words of the article that is shown, what is visible first, slice by slice.

Why it exists: the meaning of a word needs its sentence, some milliseconds each, and an article may
have thousands. Each slice is a job of low priority on the lane ``words``, so a hover goes in
between, and each begins with what is visible by then. A sentence is read again only where its text
or its names changed. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.services.article_words import MetLemma, SentenceText, SentenceWords, read_words
from reader.services.cancel import CancelToken
from reader.services.look_up_word import LookUpWord
from reader.ui.lane import Lane

__all__ = ["WordFinder"]

READ = "read words"
SLICE = 48
"""Sentences a job: about a fifth of a second."""


class WordFinder(QObject):
    """Words of one article at a time.

    Signals:
        found: The `SentenceWords` of one sentence.
        ended: All sentences are read, for now.
        problem: A `ReaderError`; the reading of words stopped.
    """

    found = Signal(object)
    ended = Signal()
    problem = Signal(object)

    def __init__(
        self,
        lexicon: LookUpWord,
        words: Lane,
        text_of: Callable[[SegmentId], SentenceText],
        visible: Callable[[], Iterable[SegmentId]],
        parent: QObject | None = None,
    ) -> None:
        """Read on the lane `words`.

        Args:
            lexicon: Says what words are.
            words: The lane.
            text_of: Gives a sentence as it is shown now.
            visible: Gives the sentences that are read first.
            parent: The owner.
        """
        super().__init__(parent)
        self._lexicon = lexicon
        self._words = words
        self._text_of = text_of
        self._visible = visible
        self._met: dict[str, MetLemma] = {}
        self._unread: dict[SegmentId, None] = {}
        self._asked: dict[SegmentId, SentenceText] = {}
        self._slice: dict[SegmentId, SentenceText] = {}
        self._ticket = 0
        words.progressed.connect(self._on_progressed)
        words.finished.connect(self._on_finished)
        words.failed.connect(self._on_failed)

    @property
    def is_reading(self) -> bool:
        """Tell whether sentences are still to be read."""
        return bool(self._ticket)

    def stop(self) -> None:
        """Give the article up and forget what was read."""
        self._words.cancel(READ)
        self._ticket = 0
        self._met = {}
        self._unread, self._asked, self._slice = {}, {}, {}

    def start(self, segments: Iterable[SegmentId]) -> None:
        """Read an article; the one before is given up."""
        self.stop()
        self._unread = dict.fromkeys(segments)
        self._go_on()

    def recheck(self, segments: Iterable[SegmentId]) -> list[SegmentId]:
        """Read those sentences again whose text or names changed; return them."""
        stale = [
            segment
            for segment in segments
            if segment in self._asked and self._asked[segment] != self._text_of(segment)
        ]
        for segment in stale:
            del self._asked[segment]
            self._unread[segment] = None
        if stale and not self._ticket:
            self._go_on()
        return stale

    def _go_on(self) -> None:
        """Have the next slice read."""
        if not self._unread:
            self._ticket = 0
            self.ended.emit()
            return
        wanted = [segment for segment in self._visible() if segment in self._unread][:SLICE]
        for segment in wanted:
            del self._unread[segment]
        for segment in list(islice(self._unread, SLICE - len(wanted))):
            del self._unread[segment]
            wanted.append(segment)
        self._slice = {segment: self._text_of(segment) for segment in wanted}
        self._asked.update(self._slice)
        sentences, met = tuple(self._slice.values()), self._met

        def work(cancel: CancelToken) -> Iterator[SentenceWords]:
            return read_words(self._lexicon, sentences, met, cancel)

        self._ticket = self._words.submit(work, purpose=READ, priority=-1)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, found: SentenceWords) -> None:
        if ticket != self._ticket:
            return
        segment = found.segment_id
        if self._asked.get(segment) is self._slice.get(segment):  # not changed since it was asked
            self.found.emit(found)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        if ticket == self._ticket:
            self._go_on()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket == self._ticket:
            self._ticket = 0
            self.problem.emit(error)
