"""Reads sources on the lane ``load``; newer openings put an end to older ones.

Why it exists: a reader who clicks a second file while the first is still read wants the second.
What was read goes through the library, which knows whether it was read before, and where the reader
was. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article, ArticleId, SourceRef
from reader.domain.errors import ReaderError
from reader.domain.library import ReadingPlace
from reader.services.cancel import CancelToken
from reader.services.open_article import OpenArticle
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper

__all__ = ["ArticleOpener"]

OPEN = "open"
SAY_SECONDS = 0.1
"""How often it is said at most how far a page is."""


class _Teller:
    """Says how far a source is; called on the lane's thread, so it only emits a signal."""

    def __init__(self, opener: ArticleOpener, source: SourceRef) -> None:
        self._opener = opener
        self._source = source
        self._said = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._said >= SAY_SECONDS:
            self._said = now
            self._opener.progressed.emit(self._source, done, total)


class ArticleOpener(QObject):
    """Turns sources into articles.

    Signals:
        opening: A `SourceRef` is being read.
        progressed: ``(SourceRef, int, int)``: so much of so much was fetched; 0 where not known.
        opened: ``(Article, ReadingPlace)``: what it held, and where the reader was.
        failed: ``(ReaderError, SourceRef)``.
    """

    opening = Signal(object)
    progressed = Signal(object, int, int)
    opened = Signal(object, object)
    failed = Signal(object, object)

    def __init__(
        self,
        open_article: OpenArticle,
        load: Lane,
        library: LibraryKeeper,
        parent: QObject | None = None,
    ) -> None:
        """Read on the lane `load`; `library` keeps what was read."""
        super().__init__(parent)
        self._open_article = open_article
        self._load = load
        self._library = library
        self.always_private = False
        library.ready.connect(self._on_ready)
        self._sources: dict[int, tuple[SourceRef, bool]] = {}
        self._failed: tuple[SourceRef, bool] | None = None
        load.progressed.connect(self._on_read)
        load.failed.connect(self._on_failed)
        load.cancelled.connect(self._on_cancelled)

    def open(self, *sources: SourceRef, private: bool = False) -> None:
        """Read `sources`, one after the other; give up older openings.

        Args:
            sources: What to read.
            private: Keep nothing of them.
        """
        self._load.cancel(OPEN)
        private = private or self.always_private
        for one in sources:
            source = replace(one, keep=one.keep and not private, private=private)

            def work(cancel: CancelToken, source: SourceRef = source) -> Iterator[object]:
                cancel.listen(_Teller(self, source))
                yield self._open_article.open(source, cancel)

            ticket = self._load.submit(work, purpose=OPEN, newest_wins=False)
            self._sources[ticket] = source, private
            self.opening.emit(source)

    def give_up(self) -> None:
        """Open nothing of what is being read."""
        self._load.cancel(OPEN)

    def open_again(self) -> None:
        """Read once more what failed last, as privately as before."""
        if self._failed is not None:
            self.open_instead(self._failed[0])

    def open_instead(self, source: SourceRef) -> None:
        """Read `source` for what failed last, as privately as that was to be."""
        self.open(source, private=self._failed is not None and self._failed[1])

    def fetch(self, article_id: ArticleId) -> None:
        """Bring back an article that the library has; give up what is being read."""
        self._load.cancel(OPEN)
        self._library.fetch(article_id)

    def is_private(self, article_id: ArticleId) -> bool:
        """Tell whether nothing of an article is kept."""
        return self._library.is_private(article_id)

    @Slot(int, object)
    def _on_read(self, ticket: int, article: object) -> None:
        opening = self._sources.pop(ticket, None)
        if opening is not None and isinstance(article, Article):
            self._failed = None
            self._library.keep(article, private=opening[1])

    @Slot(object, object, object)
    def _on_ready(self, article: Article, place: ReadingPlace, kept: object) -> None:
        del kept
        self.opened.emit(article, place)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        opening = self._sources.pop(ticket, None)
        if opening is not None:
            self._failed = opening
            self.failed.emit(error, opening[0])

    @Slot(int)
    def _on_cancelled(self, ticket: int) -> None:
        self._sources.pop(ticket, None)
