"""From what the reader wants to jobs, and from their results to what is shown.

Why it exists: the window places parts and decides nothing; services know no threads. The presenter
has sources opened, keeps the history, hands the article to the `TranslationRunner`, and
tells views in signals. Results of an opening that was overtaken are dropped. Imports no widgets;
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article, ArticleId, SourceRef
from reader.domain.language import LanguagePair
from reader.domain.library import ReadingPlace
from reader.domain.resegment import holder_of
from reader.domain.review_history import Revision
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.prepare_translation import Prepared
from reader.ui.article_opener import ArticleOpener
from reader.ui.page_model import PageModel, PagePlace, TargetTexts
from reader.ui.reading_session import History, ReadingSession
from reader.ui.translation_runner import TranslationRunner

__all__ = ["ReadingPresenter"]


class ReadingPresenter(QObject):
    """The reading of one window.

    Signals:
        opened: A `ReadingSession` is to be shown; its model is `model`.
        model_changed: ``(PageModel,)``: another language of the same article is to be shown.
        rows_changed: Rows whose texts changed.
        progress_changed: ``(done, total, running)`` sentences.
        routes_changed: Ways to translate are known: `routes`, `model.route`.
        package_missing: A `LanguagePair` that no package translates.
        problem: A `ReaderError` that did not stop the reading.
        source_changed: ``(PageModel,)``: a sentence of it was corrected.
        history_changed: ``(can go back, can go forward)``.
        closed: No article is shown any more.
    """

    opened = Signal(object)
    model_changed = Signal(object)
    rows_changed = Signal(object)
    progress_changed = Signal(int, int, bool)
    routes_changed = Signal()
    package_missing = Signal(object)
    problem = Signal(object)
    source_changed = Signal(object)
    history_changed = Signal(bool, bool)
    closed = Signal()

    def __init__(
        self, opener: ArticleOpener, runner: TranslationRunner, parent: QObject | None = None
    ) -> None:
        """Read through `opener`, translate through `runner`."""
        super().__init__(parent)
        self.opener = opener
        self.runner = runner
        self._history = History()
        self._totals: dict[str, int] = {}
        self.target = "en"
        self.texts = TargetTexts(failed="")
        self.preferred: dict[str, str] = {}
        opener.opened.connect(self._on_read)
        runner.prepared.connect(self._on_prepared)
        runner.units_ready.connect(self.take_units)
        runner.ended.connect(self._on_ended)
        runner.went_wrong.connect(self.problem)

    # ---- what is open

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

    def go(self, step: int) -> None:
        """Show the article before (-1) or after (1) this one, as it was left."""
        if self._history.go(step):
            self._show()

    def drop(self, article_ids: Collection[ArticleId]) -> None:
        """Take articles out of the window; ends in `opened` or `closed` if one of them is shown."""
        shows_another = self._history.drop(article_ids)
        self.history_changed.emit(*self._history.can_go)
        if shows_another and self.session is not None:
            self._show()
        elif shows_another:
            self.runner.stop()
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

    # ---- its translation

    def set_target(self, language: str) -> None:
        """Translate into another language; what was translated before is kept."""
        if language != self.target:
            self.target = language
            if self.session is not None:
                self._translate()

    def set_preferred(self, pair: str, package_id: str) -> None:
        """Use another package for `pair`; the article is translated anew."""
        self.preferred[pair] = package_id
        session = self.session
        if session is not None and session.models.pop(self.target, None) is not None:
            self._translate()

    @Slot()
    def translate_again(self) -> None:
        """Look for packages again and translate what is missing."""
        model = self.model
        if model is not None:
            for segment, unit in tuple(model.units.items()):
                if unit.state is UnitState.MISSING:
                    del model.units[segment]
            self._translate()

    def review(self, revision: Revision) -> None:
        """Take a step of a review, or a step back; the session knows it already or forgets it."""
        session, model = self.session, self.model
        if session is None or model is None:
            return
        if session.apply(revision):
            self._translate()
            return
        here = {
            one.segment_id
            for one in revision.changes
            if one.language == self.target and _shown(one.before) != _shown(one.after)
        }
        if here:  # another state alone is painted, and needs no new lines
            self.rows_changed.emit({model.row_of(one) for one in here if model.has(one)})
            self._tell_progress(model)

    def take_texts(self, texts: TargetTexts) -> None:
        """Take the stand-ins for missing translations in the language of the interface."""
        self.texts = texts
        self._history.take_texts(texts)

    @Slot(object, object)
    def take_units(self, model: PageModel, units: Sequence[TranslationUnit]) -> None:
        """Show units that were made."""
        rows = model.put(units)
        if model is self.model:
            if not self.runner.running:
                model.awaited = False
            self.rows_changed.emit(rows)
            self._tell_progress(model)

    @Slot()
    def cancel(self) -> None:
        """Stop translating; what is there stays."""
        self.runner.stop()

    # ---- results

    @Slot(object, object)
    def _on_read(self, article: Article, place: ReadingPlace) -> None:
        """Show an article; one that was read in this window is shown as it was left."""
        private = self.opener.is_private(article.article_id)
        session = self._history.session_of(article) or _begun(article, place, private=private)
        self._history.add(session)
        self._show()

    def _show(self) -> None:
        session = self.session
        if session is None:
            return
        session.model_for(self.target, self.texts)
        self.history_changed.emit(*self._history.can_go)
        self.opened.emit(session)
        self._translate(announce=False)

    def _translate(self, *, announce: bool = True) -> None:
        session = self.session
        if session is None:
            return
        model = session.model_for(self.target, self.texts)
        model.awaited = True
        self._totals[self.target] = len(model.translatable())
        if announce:
            self.model_changed.emit(model)
        pair = LanguagePair(session.article.language, self.target)
        self.runner.start(model, self.preferred.get(str(pair), ""))
        self._tell_progress(model)

    def _tell_progress(self, model: PageModel) -> None:
        if model is self.model:
            total = self._totals.get(model.target, 0)
            there = sum(unit.state is not UnitState.MISSING for unit in model.units.values())
            done = min(total, there)
            self.progress_changed.emit(done, total, self.runner.running and done < total)

    @Slot(object, object)
    def _on_prepared(self, model: PageModel, prepared: Prepared) -> None:
        session = self.session
        if session is None or model is not self.model:
            return
        session.routes = prepared.routes
        if prepared.corrections:
            self.rows_changed.emit({model.row_of(one) for one in prepared.corrections})
        self.routes_changed.emit()
        if prepared.route is None:
            self.package_missing.emit(LanguagePair(model.article.language, model.target))

    @Slot(object)
    def _on_ended(self, model: PageModel) -> None:
        if model is self.model:
            gaps = [one for one in model.translatable() if one.segment_id not in model.units]
            self.rows_changed.emit({model.row_of(one.segment_id) for one in gaps})
            self._tell_progress(model)


def _shown(unit: TranslationUnit | None) -> tuple[str, bool]:
    """Return what the page shows of a unit, and whether that is a translation."""
    if unit is None:
        return "", False
    return unit.target, unit.state not in {UnitState.FAILED, UnitState.MISSING}


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
