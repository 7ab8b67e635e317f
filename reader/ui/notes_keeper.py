"""The notes of the article that is shown: read, kept as typed, taken to the bin and back.

Why it exists: a note is kept on the storage lane, which writes through to the disk; typing never
waits for it. What could not be kept is told, and what was typed stays in the editor. The lane is
FIFO and drops nothing, so the last words are kept also while the window closes. Imports no
widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import ArticleId
from reader.domain.errors import ReaderError
from reader.domain.messages import Message
from reader.domain.notes import Note, NoteId
from reader.services.cancel import CancelToken
from reader.services.library_ports import NoteQuery, Notes
from reader.ui.lane import Lane

__all__ = ["NotesKeeper"]

KEEP = "notes"
SEARCH = "list notes"
MOST_LISTED = 300
T = TypeVar("T")


class NotesKeeper(QObject):
    """Keeps the notes of one window.

    Signals:
        loaded: ``(ArticleId, tuple[Note, ...])``: the notes of an article.
        kept: A `Note` as it is on the disk now.
        moved: A note went into the bin, or came out of it.
        listed: ``(NoteQuery, int, tuple[Note, ...])``: how many there are, and the first of them.
        told: A `Message` of the store.
        went_wrong: A `ReaderError`; what was typed is not on the disk.
    """

    loaded = Signal(object, object)
    kept = Signal(object)
    moved = Signal()
    listed = Signal(object, int, object)
    told = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self, store: Callable[[], Notes], storage: Lane, parent: QObject | None = None
    ) -> None:
        """Read and write on the lane `storage`; `store` is called there only."""
        super().__init__(parent)
        self._store = store
        self._storage = storage
        self._asked: dict[int, Callable[[object], None]] = {}
        storage.progressed.connect(self._on_progressed)
        storage.failed.connect(self._on_failed)
        storage.finished.connect(self._on_ended)
        storage.cancelled.connect(self._on_ended)

    def load(self, article_id: ArticleId) -> None:
        """Read the notes of an article; ends in `loaded`."""

        def then(notes: object) -> None:
            self.loaded.emit(article_id, notes)

        self._ask(lambda store: store.of_article(article_id), then)

    def put(self, note: Note, *, keep_version: bool) -> None:
        """Keep a note as it is now; ends in `kept`."""
        self._ask(lambda store: store.put(note, keep_version=keep_version), self.kept.emit)

    def remove(self, note_id: NoteId) -> None:
        """Put a note into the bin."""
        self._ask(lambda store: store.remove([note_id]), self._on_moved)

    def restore(self, note_id: NoteId) -> None:
        """Take a note out of the bin."""
        self._ask(lambda store: store.restore([note_id]), self._on_moved)

    def versions(self, note_id: NoteId, then: Callable[[object], None]) -> None:
        """Give the earlier texts of a note to `then`: ``tuple[NoteVersion, ...]``."""
        self._ask(lambda store: store.versions(note_id), then)

    def find(self, note_id: NoteId, then: Callable[[object], None]) -> None:
        """Give a note to `then`, None where it is gone."""
        self._ask(lambda store: store.get(note_id), then)

    def list(self, query: NoteQuery) -> None:
        """Find notes of all articles; ends in `listed`."""

        def then(found: object) -> None:
            if isinstance(found, tuple):
                self.listed.emit(query, *found)

        self._ask(
            lambda store: (store.count(query), store.page(query, 0, MOST_LISTED)),
            then,
            purpose=SEARCH,
        )

    def _ask(
        self,
        work: Callable[[Notes], T],
        then: Callable[[T], None] | Callable[[object], None],
        *,
        purpose: str = KEEP,
    ) -> None:
        def job(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            store = self._store()
            yield (work(store),)
            yield from store.take_notices()

        ticket = self._storage.submit(
            job, purpose=purpose, priority=1, newest_wins=purpose == SEARCH
        )
        self._asked[ticket] = then  # type: ignore[assignment]  # it takes what `work` returns

    def _on_moved(self, result: object) -> None:
        del result
        self.moved.emit()

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if isinstance(value, Message) and ticket in self._asked:
            self.told.emit(value)
        elif isinstance(value, tuple) and ticket in self._asked:
            self._asked[ticket](value[0])

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        self._asked.pop(ticket, None)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._asked.pop(ticket, None) is not None:
            self.went_wrong.emit(error)
