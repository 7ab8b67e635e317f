"""The articles that are open in one window, and the one that is shown.

Why it exists: what is open, and where the reader goes back to, has nothing to do with how it is
translated; `ReadingPresenter` adds that. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article, ArticleId, SourceRef
from reader.domain.library import ReadingPlace
from reader.domain.resegment import holder_of
from reader.ui.article_opener import ArticleOpener
from reader.ui.page_model import PageModel, PagePlace, TargetTexts
from reader.ui.reading_session import History, ReadingSession

__all__ = ["OpenArticles"]


class OpenArticles(QObject):
    """What is open.

    Signals:
        leaving: Another article, or another translation of this one, comes; it is not there yet.
        opened: A `ReadingSession` is to be shown; its model is `model`.
        history_changed: ``(can go back, can go forward)``.
        closed: No article is shown any more.
    """

    leaving = Signal()
    opened = Signal(object)
    history_changed = Signal(bool, bool)
    closed = Signal()

    def __init__(self, opener: ArticleOpener, parent: QObject | None = None) -> None:
        """Read through `opener`."""
        super().__init__(parent)
        self.opener = opener
        self.target = "en"
        self.texts = TargetTexts(failed="")
        self._history = History()
        opener.opened.connect(self._on_read)

    def begin(self, session: ReadingSession) -> None:
        """Show an article."""
        raise NotImplementedError

    def end(self) -> None:
        """Stop what is done with the article that is shown: there is none any more."""
        raise NotImplementedError

    @property
    def session(self) -> ReadingSession | None:
        """Return the article that is shown."""
        return self._history.current

    @property
    def model(self) -> PageModel | None:
        """Return the page model that is shown."""
        session = self.session
        return session.models.get(self.target) if session is not None else None

    def open(self, *sources: SourceRef, private: bool = False) -> None:
        """Read `sources` and show each, the last one in the end; `private` keeps nothing."""
        self.opener.open(*sources, private=private)

    def open_part(self, step: int) -> None:
        """Open the next (1) or previous (-1) part of a large source."""
        session = self.session
        if session is not None and session.article.part is not None:
            part = session.article.part.number - 1 + step
            if 0 <= part < session.article.part.count:
                source = replace(session.article.source, part=part)
                self.open(source, private=session.is_private)

    def open_at_part(self, part: int) -> None:
        """Open a part of a large source; the first is 0."""
        session = self.session
        if session is not None and session.article.part is not None:
            self.open_part(part + 1 - session.article.part.number)

    def go(self, step: int) -> None:
        """Show the article before (-1) or after (1) this one, as it was left."""
        self.leaving.emit()
        if self._history.go(step):
            self._show()

    def drop(self, article_ids: Collection[ArticleId]) -> None:
        """Take articles out of the window; ends in `opened` or `closed` if one of them is shown."""
        shows_another = self._history.drop(article_ids)
        self.history_changed.emit(*self._history.can_go)
        if shows_another and self.session is not None:
            self._show()
        elif shows_another:
            self.end()
            self.closed.emit()

    @Slot()
    def forget_kept(self) -> None:
        """Forget what the library said of articles: another one is in its place."""
        self._history.forget_kept()
        self.history_changed.emit(*self._history.can_go)

    def remember_place(self, place: PagePlace) -> None:
        """Keep the reading place of the article that is shown."""
        if self.session is not None:
            self.session.place = place

    @Slot(object, object)
    def _on_read(self, article: Article, place: ReadingPlace) -> None:
        """Show an article; one that was read in this window is shown as it was left."""
        self.leaving.emit()
        private = self.opener.is_private(article.article_id)
        session = self._history.session_of(article)
        if session is None:
            session = _begun(article, place, private=private)
        elif session.article.blocks != article.blocks:
            session.retake(article)  # since then a rule of its site was made
        self._history.add(session)
        self._show()

    def _show(self) -> None:
        if self.session is not None:
            self.begin(self.session)


def _begun(article: Article, place: ReadingPlace, *, private: bool) -> ReadingSession:
    return ReadingSession(article, place=_page_place(article, place), is_private=private)


def _page_place(article: Article, place: ReadingPlace) -> PagePlace:
    """Return where a kept reading place is on the page; the top where its sentence is gone."""
    blocks = {block.block_id: row for row, block in enumerate(article.blocks)}
    wanted = holder_of(article, place.segment_id)
    for segment in article.segments:
        if segment.segment_id == wanted:
            return PagePlace(blocks[segment.block_id], place.share)
    return PagePlace()
