"""From what the reader wants to jobs, and from their results to what is shown.

Why it exists: the window places parts and decides nothing; services know no threads. The base,
`OpenArticles`, has sources opened and keeps the history; the presenter hands the article that is
shown to the `TranslationRunner`, and tells views in signals. Units that come for an article that is
not shown any more are kept in its model, and nothing is told. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article
from reader.domain.language import LanguagePair
from reader.domain.review_history import Revision
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.prepare_translation import Prepared
from reader.ui.article_opener import ArticleOpener
from reader.ui.open_articles import OpenArticles
from reader.ui.page_model import PageModel, TargetTexts
from reader.ui.reading_session import ReadingSession
from reader.ui.translation_runner import TranslationRunner

__all__ = ["ReadingPresenter"]


class ReadingPresenter(OpenArticles):
    """The reading of one window: what is open, and its translation.

    Signals:
        model_changed: ``(PageModel,)``: another language of the same article is to be shown.
        rows_changed: Rows whose texts changed.
        progress_changed: ``(done, total, running)`` sentences.
        routes_changed: Ways to translate are known: `routes`, `model.route`.
        package_missing: A `LanguagePair` that no package translates.
        problem: A `ReaderError` that did not stop the reading.
        source_changed: ``(PageModel,)``: a sentence of it was corrected.

    Attributes:
        runner: Translates what is shown.
        preferred: Id of the package that the person chose, by language pair as text.
    """

    model_changed = Signal(object)
    rows_changed = Signal(object)
    progress_changed = Signal(int, int, bool)
    routes_changed = Signal()
    package_missing = Signal(object)
    problem = Signal(object)
    source_changed = Signal(object)

    def __init__(
        self, opener: ArticleOpener, runner: TranslationRunner, parent: QObject | None = None
    ) -> None:
        """Read through `opener`, translate through `runner`."""
        super().__init__(opener, parent)
        self.runner = runner
        self._totals: dict[str, int] = {}
        self.preferred: dict[str, str] = {}
        runner.prepared.connect(self._on_prepared)
        runner.units_ready.connect(self.take_units)
        runner.ended.connect(self._on_ended)
        runner.went_wrong.connect(self.problem)

    def set_target(self, language: str) -> None:
        """Translate into another language; what was translated before is kept."""
        if language != self.target:
            self.leaving.emit()
            self.target = language
            if self.session is not None:
                self._translate()

    def set_preferred(self, pair: str, package_id: str) -> None:
        """Use another package for `pair`, such as ``ar-en``; a person's units stay.

        What the machine made goes, and it translates anew.
        """
        self.leaving.emit()
        self.preferred[pair] = package_id
        session, model = self.session, self.model
        if session is not None and model is not None:
            session.models[self.target] = model.without_drafts()
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

    def retake(self, article: Article) -> None:
        """Show other choices of what the article is, and translate what came in."""
        if self.session is not None:
            self.session.retake(article)
            self._translate()

    def set_hiding(self, *, on: bool) -> None:
        """Hide what is left out of the article, or show it greyed in its place."""
        if self.session is not None:
            self.session.set_hiding(on=on)

    def take_texts(self, texts: TargetTexts) -> None:
        """Take the stand-ins for missing translations in the language of the interface."""
        self.texts = texts
        self._history.take_texts(texts)

    @Slot()
    def cancel(self) -> None:
        """Stop translating; what is there stays."""
        self.runner.stop()

    def begin(self, session: ReadingSession) -> None:
        """Show an article and translate it."""
        session.model_for(self.target, self.texts)
        self.history_changed.emit(*self._history.can_go)
        self.opened.emit(session)
        self._translate(announce=False)

    def end(self) -> None:
        """Stop translating: no article is shown any more."""
        self.runner.stop()

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
            rows = model.left_out_rows()
            out = {tile.segment_id for row in rows for tile in model.segments_of(row)}
            there = sum(
                unit.state is not UnitState.MISSING and segment not in out
                for segment, unit in model.units.items()
            )
            done = min(total, there)
            self.progress_changed.emit(done, total, self.runner.running and done < total)

    # ---- results

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

    @Slot(object, object)
    def take_units(self, model: PageModel, units: Sequence[TranslationUnit]) -> None:
        """Show units that were made."""
        rows = model.put(units)
        if model is self.model:
            if not self.runner.running:
                model.awaited = False
            self.rows_changed.emit(rows)
            self._tell_progress(model)

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
