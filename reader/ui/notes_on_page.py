"""The notes of the article that is shown, and where their passages stand in its texts.

Why it exists: list, editor and page speak of the same notes. Where a passage stands is worked out
on a lane, since texts are long, and again when a translation comes in or a typo is corrected. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.article import ArticleId, SegmentId
from reader.domain.article_text import SideText
from reader.domain.note_places import NotePlace, PlaceState, place_notes
from reader.domain.notes import Note, NoteColour, NoteId, NoteKind
from reader.services.cancel import CancelToken
from reader.services.review_filter import commented_segments
from reader.ui.lane import Lane
from reader.ui.note_marks import SIDES, NoteMarks, PlacedNote
from reader.ui.notes_keeper import NotesKeeper
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_model import PageModel
from reader.ui.passage_finder import texts_of
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["NotesOnPage"]

PLACE = "place notes"
SETTLE_MS = 300
ROW = 1_000_000


class NotesOnPage(QObject):
    """The notes of one article.

    Signals:
        begun: Another article is shown; its notes are on their way.
        changed: Notes or their places are others.
        reloaded: What is on the disk has changed by another way than this window's.
    """

    begun = Signal()
    changed = Signal()
    reloaded = Signal()

    def __init__(
        self, canvas: PageCanvas, presenter: ReadingPresenter, keeper: NotesKeeper, words: Lane
    ) -> None:
        """Mark notes on `canvas`, which becomes the owner; find passages on the lane `words`."""
        super().__init__(canvas)
        self._canvas = canvas
        self._presenter = presenter
        self._keeper = keeper
        self._words = words
        self.article_id: ArticleId | None = None
        self._notes: dict[NoteId, Note] = {}
        self._places: Mapping[NoteId, NotePlace] = {}
        self.marks = NoteMarks()
        canvas.layers.add(self.marks)
        self._ticket = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLE_MS)
        self._pause.timeout.connect(self._place)
        presenter.opened.connect(self._on_opened)
        presenter.model_changed.connect(self._pause.start)
        presenter.rows_changed.connect(self._pause.start)
        keeper.loaded.connect(self._on_loaded)
        words.progressed.connect(self._on_placed)

    def get(self, note_id: NoteId | None) -> Note | None:
        """Return a note of the article."""
        return self._notes.get(note_id) if note_id is not None else None

    def put(self, note: Note) -> None:
        """Show a note as it is now."""
        if note.article_id == self.article_id:
            self._notes[note.note_id] = note
            self._place()

    def drop(self, note_id: NoteId) -> None:
        """Show a note no more."""
        if self._notes.pop(note_id, None) is not None:
            self._place()

    @Slot()
    def reload(self, *, in_step: bool = False) -> None:
        """Read the notes anew: what is on the disk is not what was read.

        Args:
            in_step: Whether the folder of notes, if there is one, says the same.
        """
        if not in_step:
            self.reloaded.emit()
        if self.article_id is not None:
            self._notes, self._places = {}, {}
            self._keeper.load(self.article_id)
            self.begun.emit()
        else:
            self.changed.emit()  # those of all articles may be listed

    def listed(self) -> list[Note]:
        """Return the notes with something in them, by place; those without a place last."""
        notes = [one for one in self._notes.values() if one.body or one.colour != NoteColour.NONE]
        return sorted(notes, key=self._order)

    def is_lost(self, note: Note) -> bool:
        """Tell whether the passage of a note was looked for and not found."""
        place = self._places.get(note.note_id)
        return place is not None and place.state is PlaceState.UNPLACED

    def commented(self) -> frozenset[SegmentId]:
        """Return the sentences with a comment of a review."""
        return commented_segments(self._notes.values(), self._places.values())

    def comment_on(self, segment: SegmentId) -> Note | None:
        """Return the comment on a sentence, the first where there are several."""
        for place in self._places.values():
            note = self.get(place.note_id)
            if note is not None and note.kind is NoteKind.REVIEW and segment in place.segments:
                return note
        return None

    def reveal(self, note_id: NoteId) -> None:
        """Scroll to the passage of a note, if it has one, and stand on its sentence."""
        place, marks = self._places.get(note_id), self._canvas.marks
        if place is None or not place.parts or marks is None:
            return
        part = place.parts[0]
        self._canvas.reveal(part.block, SIDES[place.side], part.span)
        if place.segments:
            self._canvas.repaint_rows(marks.focus(place.segments[0]))

    def _order(self, note: Note) -> tuple[bool, int, str]:
        place = self._places.get(note.note_id)
        parts = place.parts if place is not None else ()
        at = parts[0].block * ROW + parts[0].span.start if parts else -1
        return self.is_lost(note), at, note.created_at

    @Slot(object)
    def _on_opened(self, session: object) -> None:
        del session
        model = self._presenter.model
        if model is None or model.article.article_id == self.article_id:
            self._pause.start()
            return
        self.article_id = model.article.article_id
        self._notes, self._places = {}, {}
        self.marks.show(model.article, (), ())
        self._keeper.load(self.article_id)
        self.begun.emit()

    @Slot(object, object)
    def _on_loaded(self, article_id: ArticleId, notes: object) -> None:
        if article_id == self.article_id and isinstance(notes, tuple):
            self._notes = {note.note_id: note for note in notes} | self._notes
            self._place()

    @Slot()
    def _place(self) -> None:
        """Find the passages in the texts as they are now."""
        model = self._presenter.model
        if model is None or model.article.article_id != self.article_id:
            return
        notes = tuple(self._notes.values())
        frozen = replace(model, units=dict(model.units)) if notes else model

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            texts = texts_of(frozen) if notes else None
            cancel.check()
            yield (texts or ()), place_notes(notes, *texts) if texts is not None else ()

        self._ticket = self._words.submit(work, purpose=PLACE, priority=1)

    @Slot(int, object)
    def _on_placed(self, ticket: int, value: object) -> None:
        model = self._presenter.model
        if ticket != self._ticket or model is None or not isinstance(value, tuple):
            return
        if model.article.article_id == self.article_id:
            self._show(model, *value)

    def _show(
        self, model: PageModel, texts: tuple[SideText, ...], places: tuple[NotePlace, ...]
    ) -> None:
        self._places = {one.note_id: one for one in places}
        placed = [
            PlacedNote(self._notes[one.note_id], one)
            for one in places
            if one.note_id in self._notes
        ]
        self._canvas.repaint_rows(self.marks.show(model.article, texts, placed))
        self.changed.emit()
