"""What the reader knows of words: shown at once, kept on the storage lane, taken back on failure.

Why it exists: a key press changes a word where it stands without waiting for the disk; what could
not be kept is told and shown as it was. The lane is FIFO and drops nothing, so the last state is
kept also while the window closes. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.domain.known_words import WordState, lemma_key
from reader.domain.messages import Message
from reader.domain.word_levels import Level
from reader.services.cancel import CancelToken
from reader.services.count_words import choose_level
from reader.services.lexicon_ports import LemmaFrequency
from reader.services.ports import KnownWords
from reader.ui.lane import Lane

__all__ = ["KnownWordsKeeper"]

KEEP = "known words"


@dataclass(frozen=True, slots=True)
class _Write:
    """A change on its way to the disk; a state of None makes the lemma as if never set."""

    lemma: str
    state: WordState | None


class KnownWordsKeeper(QObject):
    """The states of one window.

    Signals:
        loaded: All states are there, or are there anew.
        changed: A lemma whose state is another one now.
        level_taken: A `Level` whose words are known now.
        told: A `Message` of the store.
        went_wrong: A `ReaderError`; the states are shown as they were before.
    """

    loaded = Signal()
    changed = Signal(str)
    level_taken = Signal(object)
    told = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        store: Callable[[], KnownWords],
        frequency: LemmaFrequency,
        storage: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Read and write on the lane `storage`; `store` is called there only."""
        super().__init__(parent)
        self._store = store
        self._frequency = frequency
        self._storage = storage
        self._kept: dict[str, WordState] = {}
        self._shown: dict[str, WordState] = {}
        self._is_loaded = False
        self._loads: dict[int, Level | None] = {}
        self._writes: dict[int, _Write] = {}
        self._last: _Write | None = None
        storage.progressed.connect(self._on_progressed)
        storage.finished.connect(self._on_finished)
        storage.failed.connect(self._on_failed)

    @property
    def is_loaded(self) -> bool:
        """Tell whether the states are known; where they can't be read, all words are new."""
        return self._is_loaded

    @property
    def states(self) -> Mapping[str, WordState]:
        """Return what is shown, by lemma; one that is absent is new."""
        return self._shown

    def state(self, lemma: str) -> WordState:
        """Return what is shown of a lemma."""
        return self._shown.get(lemma_key(lemma), WordState.NEW)

    def load(self) -> None:
        """Read all states, once."""
        if not self._is_loaded and not self._loads:
            self._submit_load(None)

    def reload(self) -> None:
        """Read all states anew: what is on the disk is not what was read."""
        if self._is_loaded:
            self._last = None
            self._submit_load(None)

    def choose(self, level: Level) -> None:
        """Mark known what a level knows; ends in `level_taken` or `went_wrong`."""
        self._last = None
        self._submit_load(level)

    def set(self, lemma: str, state: WordState) -> None:
        """Set the state of a lemma by hand."""
        key = lemma_key(lemma)
        self._last = _Write(key, self._shown.get(key))
        self._write(_Write(key, state))

    def undo(self) -> str:
        """Take the last change back; return its lemma, or an empty string where there is none."""
        last, self._last = self._last, None
        if last is None:
            return ""
        self._write(last)
        return last.lemma

    def _write(self, change: _Write) -> None:
        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            if change.state is None:
                self._store().forget([change.lemma])
            else:
                self._store().set([change.lemma], change.state)
            yield from ()

        self._show(change.lemma, change.state)
        self._writes[self._storage.submit(work, purpose=KEEP, newest_wins=False)] = change
        self.changed.emit(change.lemma)

    def _submit_load(self, level: Level | None) -> None:
        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            store = self._store()
            if level is not None:
                choose_level(store, self._frequency, level)
            found = store.every()
            yield from store.take_notices()
            yield {lemma: word.state for lemma, word in found.items()}

        ticket = self._storage.submit(work, purpose=KEEP, newest_wins=False)
        self._loads[ticket] = level

    def _show(self, lemma: str, state: WordState | None) -> None:
        if state is None:
            self._shown.pop(lemma, None)
        else:
            self._shown[lemma] = state

    def _take(self, states: dict[str, WordState]) -> None:
        """Show `states`, and over them what is still on its way to the disk."""
        self._is_loaded = True
        self._kept, self._shown = states, dict(states)
        for change in self._writes.values():
            self._show(change.lemma, change.state)
        self.loaded.emit()

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket not in self._loads:
            return
        if isinstance(value, Message):
            self.told.emit(value)
        elif isinstance(value, dict):
            self._take(value)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        level = self._loads.pop(ticket, None)
        if level is not None:
            self.level_taken.emit(level)
        done = self._writes.pop(ticket, None)
        if done is None:
            return
        if done.state is None:
            self._kept.pop(done.lemma, None)
        else:
            self._kept[done.lemma] = done.state

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._loads:
            if self._loads.pop(ticket) is None:
                self._take({})
        elif (lost := self._writes.pop(ticket, None)) is not None:
            if all(other.lemma != lost.lemma for other in self._writes.values()):
                self._show(lost.lemma, self._kept.get(lost.lemma))
                self.changed.emit(lost.lemma)
            self._last = None
        else:
            return
        self.went_wrong.emit(error)
