"""The panel of a review in the window: what is listed, the way to a sentence, comments, the time.

Why it exists: the panel knows values, the overview sentences, the page where the reader stands;
this tells one of the other. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot

from reader.domain.article import SegmentId
from reader.domain.notes import NoteKind
from reader.domain.translation import UnitState
from reader.services.review_filter import ReviewFilter
from reader.ui.doubt_texts import doubt_title
from reader.ui.effort_keeper import EffortKeeper
from reader.ui.main_window import MainWindow
from reader.ui.note_desk import NoteDesk
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.passage_finder import sentence_passage
from reader.ui.review_controller import ReviewController
from reader.ui.review_desk import ReviewDesk
from reader.ui.review_list import SentenceLine, Weight
from reader.ui.review_margin import Standing, standing_text
from reader.ui.review_overview import ReviewOverview
from reader.ui.reviewed_article import DONE

__all__ = ["ReviewPanelController"]

_STANDINGS: Final = {
    UnitState.MACHINE: (Standing.DRAFT, Weight.QUIET),
    UnitState.EDITED: (Standing.EDITED, Weight.GOING),
    UnitState.REJECTED: (Standing.REJECTED, Weight.WARN),
    UnitState.CONFIRMED: (Standing.CONFIRMED, Weight.DONE),
    UnitState.LOCKED: (Standing.LOCKED, Weight.DONE),
}


class ReviewPanelController(QObject):
    """Serves the panel of one window."""

    def __init__(
        self,
        window: MainWindow,
        reviewing: tuple[ReviewController, ReviewDesk],
        overview: ReviewOverview,
        effort: EffortKeeper,
        notes: tuple[NotesOnPage, NoteDesk] | None,
    ) -> None:
        """Serve `window`, which becomes the owner; without `notes` there are no comments."""
        super().__init__(window)
        self._window = window
        self._panel = window.review_panel
        self._controller, self._desk = reviewing
        self._overview = overview
        self._effort = effort
        self._notes = notes
        self._controller.wanted = self._wanted
        actions = window.reader_actions.review
        self._actions = actions
        actions.review_mode.toggled.connect(self._on_review_mode)
        actions.show_review.toggled.connect(self._on_shown)
        actions.comment.triggered.connect(self._on_comment)
        self._panel.chosen.connect(self._on_chosen)
        self._panel.filter_changed.connect(self._on_filter)
        overview.changed.connect(self._on_changed)
        effort.changed.connect(self._say_progress)
        window.language_changed.connect(self._on_changed)
        window.closing.connect(effort.keep)
        window.reading.keys.moved.connect(self._follow)
        window.reading.desk.fixed.connect(self._follow)
        if notes is not None:
            notes[0].changed.connect(overview.look_soon)
        self._watch_life()

    def _watch_life(self) -> None:
        """Take what somebody does on the page as signs of life."""
        reading = self._window.reading
        for sign in (
            reading.keys.moved,
            reading.pointer.moved_on,
            reading.canvas.moved,
            reading.target_editor.text.textChanged,
        ):
            sign.connect(self._effort.touch)

    # ---- when

    @Slot(bool)
    def _on_review_mode(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._effort.set_active(active=on)
        self._overview.set_active(active=on)
        if not on:
            self._actions.show_review.setChecked(False)

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if shown:
            self._actions.review_mode.setChecked(True)
        had_focus = self._panel.isAncestorOf(self._window.focusWidget() or self._window)
        self._panel.setVisible(shown)
        if shown:
            self._list()
            self._panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif had_focus:
            self._window.reading.setFocus()

    @property
    def _is_open(self) -> bool:
        return self._panel.isVisibleTo(self._window)

    # ---- what is shown

    @Slot()
    def _on_changed(self) -> None:
        progress = self._overview.progress
        share = (0, 0)
        if progress is not None:
            share = (progress.confirmed.sentences, progress.total.sentences)
        self._window.status_bar.review_button.set_share(*share)
        if self._is_open:
            self._panel.show_progress(progress, self._effort.seconds)
            self._list()

    @Slot()
    def _say_progress(self) -> None:
        if self._is_open:
            self._panel.show_progress(self._overview.progress, self._effort.seconds)

    @Slot()
    def _on_filter(self) -> None:
        self._list()
        self._panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self) -> None:
        listed = self._overview.matching(self._panel.wanted)
        self._panel.show_progress(self._overview.progress, self._effort.seconds)
        self._panel.show_sentences(listed, self._describe)
        self._follow()

    def _describe(self, segment: SegmentId) -> SentenceLine:
        """Return what the list says of a sentence; asked for those that are seen only."""
        model = self._desk.model
        if model is None or not model.has(segment):
            return SentenceLine("", Weight.QUIET, "", "")
        unit = model.units.get(segment)
        word, weight = self.tr("Not translated"), Weight.WARN
        if unit is not None and unit.state in _STANDINGS:
            standing, weight = _STANDINGS[unit.state]
            word = standing_text(standing)
        more: list[str] = []
        doubts = model.doubts_of(segment)
        if doubts and (unit is None or unit.state not in DONE):
            more, word, weight = [word], doubt_title(doubts[0].kind), Weight.WARN
        if unit is not None and unit.offer is not None:
            more.append(self.tr("New draft"))
        if self._notes is not None and self._notes[0].comment_on(segment) is not None:
            more.append(self.tr("Comment"))
        return SentenceLine(word, weight, " · ".join(more), model.sentence(segment))

    @Slot()
    def _follow(self) -> None:
        if self._is_open:
            self._panel.list.select(self._controller.segment)

    # ---- where to

    @Slot(object)
    def _on_chosen(self, segment: SegmentId) -> None:
        model = self._desk.model
        if model is not None and model.has(segment):
            self._controller.editing.keep()
            self._controller.go_to(segment)
            self._window.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted(self) -> Callable[[SegmentId], bool] | None:
        """Return what the next sentence must be like; None for open, as without the panel."""
        wanted = self._panel.wanted
        if not self._is_open or wanted is ReviewFilter.UNCONFIRMED:
            return None
        return self._overview.test(wanted)

    @Slot()
    def _on_comment(self) -> None:
        """Open the comment on the sentence, or begin one."""
        segment, model = self._controller.segment, self._desk.model
        if self._notes is None or segment is None or model is None or not model.has(segment):
            return
        self._controller.editing.keep()
        notes, desk = self._notes
        there = notes.comment_on(segment)
        passage = sentence_passage(model, segment)
        if there is not None:
            desk.open(there, writing=True)
        elif passage is not None:
            desk.begin(passage, NoteKind.REVIEW)
