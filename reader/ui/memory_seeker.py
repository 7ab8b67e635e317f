"""Questions to the translation memory as jobs on the lane ``search``: the newest of each kind wins.

Why it exists: suggestions and concordance share one read-only connection, which belongs to that
lane's thread; the window asks and never waits. What was overtaken is dropped here. Imports no
widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.language import LanguagePair
from reader.services.cancel import CancelToken
from reader.services.memory_ports import MemorySearch
from reader.ui.lane import Job, Lane

__all__ = ["LINES_A_PAGE", "MemorySeeker"]

MATCHES, LINES = "memory matches", "memory concordance"
AT_ONCE = 3
"""Priority: somebody waits for it, and it takes a few hundredths of a second."""
LINES_A_PAGE = 50


class MemorySeeker(QObject):
    """Asks for one window.

    Signals:
        matches_found: ``(SegmentId, tuple[MemoryMatch, ...])``, best first; empty for none.
        lines_found: ``(start, tuple[MemoryLine, ...], is_last)`` of the newest concordance.
        matches_failed: ``(SegmentId, ReaderError)``.
        lines_failed: A `ReaderError`.
    """

    matches_found = Signal(object, object)
    lines_found = Signal(int, object, bool)
    matches_failed = Signal(object, object)
    lines_failed = Signal(object)

    def __init__(
        self, make: Callable[[], MemorySearch], search: Lane, parent: QObject | None = None
    ) -> None:
        """Ask on the lane `search`; `make` is called there only, at the first question."""
        super().__init__(parent)
        self._make = make
        self._lane = search
        self._store: MemorySearch | None = None
        self._asked: dict[str, tuple[int, object]] = {}
        search.progressed.connect(self._on_progressed)
        search.failed.connect(self._on_failed)

    def matches(self, segment: SegmentId, source: str, pair: LanguagePair) -> None:
        """Find units like a sentence; ends in `matches_found` or `matches_failed`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            yield self._opened().matches(source, pair, cancel)

        self._submit(MATCHES, work, segment)

    def concordance(self, text: str, pair: LanguagePair, start: int = 0) -> None:
        """Find units with words, from place `start` on; ends in `lines_found` or `lines_failed`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._opened().concordance(text, pair, start, LINES_A_PAGE)

        self._submit(LINES, work, start)

    @property
    def is_reading(self) -> bool:
        """Tell whether lines are on their way."""
        return LINES in self._asked

    def forget_matches(self) -> None:
        """Nobody waits for matches any more."""
        self._asked.pop(MATCHES, None)
        self._lane.cancel(MATCHES)

    def forget_concordance(self) -> None:
        """Nobody waits for lines any more."""
        self._asked.pop(LINES, None)
        self._lane.cancel(LINES)

    def close_file(self) -> None:
        """Close the files; the next question opens them again. Lane search."""
        if self._store is not None:
            self._store.close()

    def _opened(self) -> MemorySearch:
        if self._store is None:
            self._store = self._make()
        return self._store

    def _submit(self, purpose: str, work: Job, about: object) -> None:
        ticket = self._lane.submit(work, purpose=purpose, priority=AT_ONCE)
        self._asked[purpose] = ticket, about

    def _answered(self, ticket: int) -> tuple[str, object]:
        """Return what a ticket was for, once."""
        for purpose, (newest, about) in self._asked.items():
            if newest == ticket:
                del self._asked[purpose]
                return purpose, about
        return "", None

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        purpose, about = self._answered(ticket)
        if purpose == MATCHES:
            self.matches_found.emit(about, value)
        elif purpose == LINES and isinstance(value, tuple):
            self.lines_found.emit(about, value, len(value) < LINES_A_PAGE)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        purpose, about = self._answered(ticket)
        if purpose == MATCHES:
            self.matches_failed.emit(about, error)
        elif purpose == LINES:
            self.lines_failed.emit(error)
