"""Takes the steps of a review with the article that is shown: edit, confirm, cut, undo, redo.

Why it exists: keys, menus, the editor, the panel and files of colleagues all do the same to the
same units. A step is shown at once, remembered to be undone, and kept. Imports no widgets; GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.messages import Message
from reader.domain.review_history import Revision, caught_up, recut
from reader.domain.translation import TranslationUnit
from reader.services.find_replace import Replacement
from reader.services.review_translation import ReviewTranslation, Units
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.reading_session import ReadingSession
from reader.ui.review_keeper import ReviewKeeper
from reader.ui.reviewed_article import DONE, ReviewedArticle

__all__ = ["ReviewDesk"]

Step = Callable[[PageModel], Revision]
Others = Mapping[str, Mapping[SegmentId, TranslationUnit]]


class ReviewDesk(ReviewedArticle):
    """The review of one window.

    Signals:
        stepped: ``(PageModel, Revision)``: a step was taken, also back or on again; the model is
            the one that is shown after it.
        units_changed: ``(PageModel, list[TranslationUnit])``: the units of a step, as they are now.
        refused: A `Message` that says why a step can't be taken.
        shown: Another article, another language of it, or newer units are shown.
    """

    stepped = Signal(object, object)
    units_changed = Signal(object, object)
    refused = Signal(object)
    shown = Signal()

    def __init__(
        self,
        reading: ReadingPresenter,
        review: ReviewTranslation,
        keeper: ReviewKeeper,
        parent: QObject | None = None,
    ) -> None:
        """Work on what `reading` shows."""
        super().__init__(reading, parent)
        self._review = review
        self._keeper = keeper
        self._waiting: tuple[ReadingSession, Callable[[Others], Revision]] | None = None
        keeper.others_found.connect(self._on_others_found)
        reading.opened.connect(self.shown)
        reading.model_changed.connect(self.shown)
        reading.rows_changed.connect(self.shown)
        reading.closed.connect(self.shown)

    def tell(self, why: Message) -> None:
        """Say why something can't be done."""
        self.refused.emit(why)

    # ---- steps

    def edit(self, segment: SegmentId, target: str) -> bool:
        """Give a sentence another target; False where that is refused."""
        return self._take(
            lambda model: self._review.edit(
                model.units, model.target, segment, target, model.sentence(segment)
            )
        )

    def confirm(self, segments: Sequence[SegmentId]) -> bool:
        """Confirm sentences; those that are confirmed already are left as they are."""
        return self._take(
            lambda model: self._review.confirm(model.units, model.target, _open(model, segments))
        )

    def lock(self, segments: Sequence[SegmentId]) -> bool:
        """Confirm and close sentences."""
        return self._take(lambda model: self._review.lock(model.units, model.target, segments))

    def unlock(self, segments: Sequence[SegmentId]) -> bool:
        """Open locked sentences."""
        return self._take(lambda model: self._review.unlock(model.units, model.target, segments))

    def reject(self, segments: Sequence[SegmentId]) -> bool:
        """Reject sentences."""
        return self._take(lambda model: self._review.reject(model.units, model.target, segments))

    def back_to_draft(self, segments: Sequence[SegmentId]) -> bool:
        """Bring the machine's drafts back."""
        return self._take(
            lambda model: self._review.back_to_draft(model.units, model.target, segments)
        )

    def take_offer(self, segments: Sequence[SegmentId]) -> bool:
        """Put the machine's new drafts in the place of what is there."""
        return self._take(
            lambda model: self._review.take_offer(model.units, model.target, segments)
        )

    def decline_offer(self, segments: Sequence[SegmentId]) -> bool:
        """Pass the machine's new drafts over."""
        return self._take(
            lambda model: self._review.decline_offer(model.units, model.target, segments)
        )

    def merge(self, segment: SegmentId) -> None:
        """Merge a sentence with the next one of its block, in every language."""
        self._cut(lambda model, others: self._review.merge(model.article, others, segment))

    def split(self, segment: SegmentId, source_at: int, target_at: int | None = None) -> None:
        """Split a sentence; `target_at` says where in the language that is shown."""

        def cut(model: PageModel, others: Others) -> Revision:
            targets = {} if target_at is None else {model.target: target_at}
            return self._review.split(model.article, others, segment, source_at, targets)

        self._cut(cut)

    def replacing(
        self, units: Units, language: str, replacements: Sequence[Replacement]
    ) -> Revision:
        """Return the step that puts in what was found and replaced; any thread, it is slow."""
        return self._review.replace_all(units, language, replacements)

    def take_if_still(self, made: Revision) -> bool:
        """Take a step that was made of units that may have changed since: those are left out."""
        return self._take(
            lambda model: replace(
                made,
                changes=tuple(
                    one
                    for one in made.changes
                    if one.language == model.target
                    and model.units.get(one.segment_id) is one.before
                ),
            )
        )

    def use(self, targets: Mapping[SegmentId, str], label: Message) -> bool:
        """Give sentences other targets as one step, such as those of a colleague's file."""
        return self._take(lambda model: self._review.use(model.units, model.target, targets, label))

    def take(self, step: Step) -> bool:
        """Take a step of another part, such as that of a colleague's file."""
        return self._take(step)

    def undo(self) -> None:
        """Take the last step back."""
        session = self._reading.session
        found = session.review.undo() if session is not None else None
        if session is not None and found is not None:
            session.review, revision = found
            self._apply(caught_up(revision, self._languages()))

    def redo(self) -> None:
        """Take the step again that was taken back last."""
        session = self._reading.session
        found = session.review.redo() if session is not None else None
        if session is not None and found is not None:
            session.review, revision = found
            self._apply(caught_up(revision, self._languages()))

    def _cut(self, cut: Callable[[PageModel, Others], Revision]) -> None:
        """Cut sentences anew once it is known in which languages there are units of them."""
        session, model = self._reading.session, self.model
        if session is not None and model is not None:
            self._waiting = (session, lambda others: cut(model, others))
            self._keeper.ask_others(session.article, session.models)

    @Slot(object)
    def _on_others_found(self, others: Others) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting[0] is self._reading.session:
            every = {**others, **self._languages()}
            self._take(lambda _: waiting[1](every))

    def _take(self, step: Step) -> bool:
        session, model = self._reading.session, self.model
        if session is None or model is None:
            return False
        try:
            revision = step(model)
        except ReaderError as error:
            self.tell(error.title)
            return False
        if not revision.is_nothing:
            session.review = session.review.push(revision)
            self._apply(revision)
        return True

    def _apply(self, revision: Revision) -> None:
        session = self._reading.session
        if session is not None:  # kept first: what is shown anew is read after it
            self._keeper.keep(recut(session.article, revision), revision)
        self._reading.review(revision)
        model = self.model
        if session is not None and model is not None:
            ids = {change.segment_id for change in revision.changes}
            self.units_changed.emit(model, [model.units[one] for one in ids if one in model.units])
            self.stepped.emit(model, revision)

    def _languages(self) -> dict[str, Mapping[SegmentId, TranslationUnit]]:
        session = self._reading.session
        models = session.models if session is not None else {}
        return {language: model.units for language, model in models.items()}


def _open(model: PageModel, segments: Sequence[SegmentId]) -> list[SegmentId]:
    """Return those of `segments` that are not confirmed yet; all where it is one alone."""
    if len(segments) == 1:
        return list(segments)
    units = model.units
    return [one for one in segments if one in units and units[one].state not in DONE]
