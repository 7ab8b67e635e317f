"""When the words of the shown article are read, and their count as far as it goes.

Why it exists: words are read after the names are found, since a name is no word to learn, and after
the translation, which the reader waits for; at once where the words are looked at already. What was
read is kept while only the language of the translation changes. Imports no widgets but the page;
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.article import Article, SegmentId
from reader.services.article_words import ArticleWords, SentenceText, SentenceWords
from reader.services.look_up_word import LookUpWord
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.lane import Lane
from reader.ui.page_canvas import PageCanvas
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.term_finder import TermFinder
from reader.ui.word_finder import WordFinder

__all__ = ["WordsReading"]

CALM_MS = 500
"""How long an article is shown before its words are read, where nobody looks at them."""
COUNT_MS = 150


class WordsReading(QObject):
    """The words of one article at a time.

    Signals:
        begun: Another article is being read: `article`, `words`.
        row_read: A row of the page of which more words are known.
        counted: There is something new to count, or nothing any more; a few times a second.
        problem: A `ReaderError`; words are not read on.
    """

    begun = Signal()
    row_read = Signal(int)
    counted = Signal()
    problem = Signal(object)

    def __init__(
        self,
        canvas: PageCanvas,
        presenter: ReadingPresenter,
        terms: TermFinder,
        lookup: tuple[LookUpWord, Lane],
        keeper: KnownWordsKeeper,
    ) -> None:
        """Read what `presenter` shows on `canvas`, which becomes the owner."""
        super().__init__(canvas)
        self._canvas = canvas
        self._presenter = presenter
        self._keeper = keeper
        self.words = ArticleWords({})
        self.article: Article | None = None
        self._looked_at = False
        self._finder = WordFinder(*lookup, self._text_of, canvas.visible_segments, self)
        self._calm, self._recount = QTimer(self), QTimer(self)
        for timer, pause in ((self._calm, CALM_MS), (self._recount, COUNT_MS)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
        self._calm.timeout.connect(self._begin)
        self._recount.timeout.connect(self.counted)
        presenter.opened.connect(self._on_opened)
        presenter.model_changed.connect(self._on_model_changed)
        presenter.rows_changed.connect(self._on_rows_changed)
        presenter.runner.ended.connect(self._on_translated)
        terms.places_found.connect(self._on_names)
        terms.problem.connect(self._on_names)
        self._finder.found.connect(self._on_found)
        self._finder.ended.connect(self.counted)
        self._finder.problem.connect(self.problem)

    @property
    def is_reading(self) -> bool:
        """Tell whether words are still to be read."""
        return self.article is None or self._finder.is_reading

    def set_looked_at(self, *, looked_at: bool) -> None:
        """Tell whether someone looks at the words; then they are read at once."""
        self._looked_at = looked_at
        if looked_at and self.article is None:
            self._begin()

    def _text_of(self, segment: SegmentId) -> SentenceText:
        model = self._presenter.model
        text = model.sentence(segment) if model is not None and model.has(segment) else ""
        names = self._canvas.terms.places.get(segment, ())
        return SentenceText(segment, text, tuple(one.occurrence.span for one in names))

    @Slot()
    def _on_opened(self) -> None:
        self._keeper.load()
        self._calm.stop()
        self._finder.stop()
        self.article, self.words = None, ArticleWords(self._keeper.states)
        self.counted.emit()

    @Slot()
    def _on_model_changed(self) -> None:
        """Begin anew where other sentences are the article now; else count for a language."""
        session = self._presenter.session
        if self.article is None or session is None or self.article is session.article:
            self.counted.emit()
        else:
            self._on_opened()

    @Slot()
    def _on_names(self) -> None:
        """Begin to read the words, or read those again beside which names changed."""
        session = self._presenter.session
        if session is None:
            return
        if self.article is session.article:
            self._recheck(one.segment_id for one in session.article.segments)
        elif self._looked_at:
            self._begin()
        else:
            self._calm.start()

    @Slot()
    def _on_translated(self) -> None:
        if self.article is None and self._presenter.session is not None:
            self._calm.start()

    @Slot()
    def _begin(self) -> None:
        model = self._presenter.model
        if model is None or self.article is model.article:
            return
        if self._presenter.runner.running and not self._looked_at:
            return  # its end begins it
        self._calm.stop()
        self.article = model.article
        self.begun.emit()
        self._finder.start([one.segment_id for one in model.translatable()])
        self._recount.start()

    @Slot(object)
    def _on_rows_changed(self, rows: Iterable[int]) -> None:
        model = self._presenter.model
        if model is not None and model.article is self.article:
            self._recheck(one.segment_id for row in rows for one in model.segments_of(row))

    def _recheck(self, segments: Iterable[SegmentId]) -> None:
        for segment in self._finder.recheck(segments):
            self.words.put(SentenceWords(segment, (), ()))

    @Slot(object)
    def _on_found(self, found: SentenceWords) -> None:
        self.words.put(found)
        model = self._presenter.model
        if model is not None and model.has(found.segment_id):
            self.row_read.emit(model.row_of(found.segment_id))
        if not self._recount.isActive():
            self._recount.start()
