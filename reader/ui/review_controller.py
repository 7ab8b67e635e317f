"""The review in the window: keys and buttons on one side, steps on the other.

Why it exists: what is confirmed, edited, cut or undone is the desk's; where the reader stands, what
can be done now, and where to go next is the window's. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from reader.domain.article import SegmentId
from reader.domain.messages import Message
from reader.domain.review import draft_of
from reader.domain.review_history import Revision
from reader.domain.translation import UnitState
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.page_marks import PageMarks
from reader.ui.page_model import PageModel, Side
from reader.ui.review_desk import ReviewDesk
from reader.ui.target_editing import TargetEditing
from reader.ui.translation_controller import TARGETS
from reader.ui.what_can_be_done import WhatCanBeDone

__all__ = ["ReviewController"]


class ReviewController(QObject):
    """Connects the actions of the review with the sentence that the reader stands on."""

    def __init__(self, window: MainWindow, desk: ReviewDesk) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._reading = window.reading
        self.editing = TargetEditing(window.reading, desk)
        actions = window.reader_actions.review
        self._actions = actions
        self._can = WhatCanBeDone(actions, desk)
        self.wanted: Callable[[], Callable[[SegmentId], bool] | None] = _no_wish
        actions.review_mode.toggled.connect(self._on_review_mode)
        actions.edit_target.triggered.connect(self._on_edit)
        actions.confirm.triggered.connect(self._on_confirm)
        actions.next_open.triggered.connect(self._on_next_open)
        actions.lock.triggered.connect(self._on_lock)
        actions.reject.triggered.connect(self._on_reject)
        actions.back_to_draft.triggered.connect(self._on_back_to_draft)
        actions.show_changes.triggered.connect(self._on_show_changes)
        actions.take_offer.triggered.connect(self._on_take_offer)
        actions.decline_offer.triggered.connect(self._on_decline_offer)
        actions.merge.triggered.connect(self._on_merge)
        actions.split.triggered.connect(self._on_split)
        for action, step in ((actions.undo, desk.undo), (actions.redo, desk.redo)):
            action.triggered.connect(self.editing.keep)
            action.triggered.connect(step)
        window.language_changed.connect(self._can.forget)
        window.language_changed.connect(self.tell_actions)
        window.reading.lettered.connect(self._on_lettered)
        window.reading.desk.fixed.connect(self.tell_actions)
        window.reading.keys.moved.connect(self.tell_actions)
        self.editing.confirmed.connect(self._on_confirmed)
        desk.stepped.connect(self._on_stepped)
        desk.refused.connect(self._on_refused)
        desk.shown.connect(self.tell_actions)

    # ---- where the reader stands

    @property
    def segment(self) -> SegmentId | None:
        """Return the sentence that is meant: the one edited, fixed, or stood on."""
        marks = self._reading.canvas.marks
        if self._reading.target_editor.segment is not None:
            return self._reading.target_editor.segment
        return (marks.fixed or marks.focused) if marks is not None else None

    def go_to(self, segment: SegmentId) -> None:
        """Stand on a sentence, and open the bar under it."""
        self._reading.keys.stand_on(segment)
        self._reading.desk.fix(segment)

    @Slot()
    def tell_actions(self) -> None:
        """Tell what can be done now."""
        self._can.tell(self.segment)

    def _kept(self) -> SegmentId | None:
        """Return the sentence that is meant, with what is typed in it kept first."""
        segment = self.segment
        self.editing.keep()
        return segment

    @Slot(str, object)
    def _on_lettered(self, letter: str, segment: SegmentId | None) -> None:
        if letter == "E" and segment is not None:
            self.editing.open(segment)

    @Slot()
    def _on_edit(self) -> None:
        if (segment := self.segment) is not None:
            self.editing.open(segment)

    @Slot()
    def _on_confirm(self) -> None:
        editing = self._reading.target_editor.segment is not None
        segment = self._kept()
        if segment is not None and self._desk.confirm([segment]):
            self._go_on(segment, editing=editing)

    @Slot(object)
    def _on_confirmed(self, segment: SegmentId) -> None:
        """Go on from a sentence that was confirmed in the editor, and edit the next one."""
        self._go_on(segment, editing=True)

    def _go_on(self, segment: SegmentId, *, editing: bool) -> None:
        following = self._next(segment, still_open=True)
        if following is None:
            self._reading.desk.present(segment)
        elif editing:
            self._reading.keys.stand_on(following)
            self.editing.open(following)
        else:
            self.go_to(following)
        self.tell_actions()

    @Slot()
    def _on_next_open(self) -> None:
        following = self._next(self._kept(), still_open=False)
        if following is not None:
            self.go_to(following)

    def _next(self, segment: SegmentId | None, *, still_open: bool) -> SegmentId | None:
        """Return the next sentence that is wanted; say so where there is none."""
        wish = self.wanted()
        following = self._desk.next_open(segment, wish, still_open=still_open)
        if following is None:
            text = self.tr("Every sentence is confirmed")
            if wish is not None:
                text = self.tr("No other sentence is like that")
            self._window.status_bar.announce(text)
        return following

    @Slot()
    def _on_lock(self) -> None:
        if (segment := self._kept()) is None:
            return
        unit = self._desk.unit(segment)
        if unit is not None and unit.state is UnitState.LOCKED:
            self._desk.unlock([segment])
        else:
            self._desk.lock([segment])
        self.tell_actions()

    @Slot()
    def _on_reject(self) -> None:
        if (segment := self._kept()) is not None:
            self._desk.reject([segment])

    @Slot()
    def _on_back_to_draft(self) -> None:
        if (segment := self._kept()) is not None:
            self._desk.back_to_draft([segment])

    @Slot()
    def _on_take_offer(self) -> None:
        if (segment := self._kept()) is not None:
            self._desk.take_offer([segment])

    @Slot()
    def _on_decline_offer(self) -> None:
        if (segment := self._kept()) is not None:
            self._desk.decline_offer([segment])

    @Slot()
    def _on_show_changes(self) -> None:
        segment = self._kept()
        unit = self._desk.unit(segment)
        draft = draft_of(unit) if unit is not None else None
        if segment is None or unit is None or draft is None:
            return
        self._reading.desk.fix(segment)
        self._reading.desk.show_changes(draft.target, unit.target)

    @Slot()
    def _on_merge(self) -> None:
        if (segment := self._kept()) is not None:
            self._desk.merge(segment)

    @Slot()
    def _on_split(self) -> None:
        """Split before the Arabic word that the reader stands on."""
        segment = self._kept()
        at = _word_in(self._desk.model, self._reading.canvas.marks, segment)
        if segment is not None and at is not None:
            self._desk.split(segment, at)
            return
        self._window.status_bar.announce(
            self.tr("Stand on the Arabic word that the second sentence begins with")
        )

    @Slot(bool)
    def _on_review_mode(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._reading.set_review(on=on)

    @Slot(object, object)
    def _on_stepped(self, model: PageModel, revision: Revision) -> None:
        first = revision.first
        shows = self._reading.canvas.model is model
        if shows:
            here = {one.segment_id for one in revision.changes if model.has(one.segment_id)}
            self._reading.canvas.repaint_rows({model.row_of(one) for one in here})
        if shows and first is not None and model.has(first):
            marks = self._reading.canvas.marks
            if marks is not None and first not in {marks.focused, marks.fixed}:
                self._reading.keys.stand_on(first)
        if revision.changes and all(one.language != model.target for one in revision.changes):
            names = dict(TARGETS)
            #: %1 is a language, such as Nederlands: a step back that is not seen here
            text = self.tr("That changed the translation into %1.")
            language = revision.changes[0].language
            self._window.status_bar.announce(text.replace("%1", names.get(language, language)))
        self.tell_actions()

    @Slot(object)
    def _on_refused(self, why: Message) -> None:
        self._window.status_bar.announce(translate(why))


def _no_wish() -> Callable[[SegmentId], bool] | None:
    return None


def _word_in(
    model: PageModel | None, marks: PageMarks | None, segment: SegmentId | None
) -> int | None:
    """Return where the Arabic word that is stood on begins in a sentence; None for none."""
    word = marks.word if marks is not None else None
    if model is None or word is None or word.segment != segment or word.side is not Side.SOURCE:
        return None
    home = model.compose(model.row_of(word.segment), Side.SOURCE).span_of(word.segment)
    return None if home is None else word.span.start - home.start
