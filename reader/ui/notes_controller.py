"""Notes in the window: which are listed, and the way from a mark in the margin to its note.

Why it exists: the panel knows notes, the page knows rows; this tells one of the other. A mark shows
its note while the pointer rests on it, and opens it on a click. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal, Slot

from reader.domain.notes import Note
from reader.services.library_ports import NoteQuery
from reader.ui.main_window import MainWindow
from reader.ui.note_desk import NoteDesk
from reader.ui.note_peek import NotePeek
from reader.ui.notes_keeper import NotesKeeper
from reader.ui.notes_list import ListedNote
from reader.ui.notes_on_page import NotesOnPage

__all__ = ["NotesController"]

REST_MS = 250
PEEKED = 2_000
"""Code points of a note that the card shows at most."""


class NotesController(QObject):
    """Serves the list of notes of one window.

    Signals:
        article_wanted: ``(ArticleId, NoteId)``: the note of another article is to be shown.
    """

    article_wanted = Signal(object, object)

    def __init__(
        self,
        window: MainWindow,
        notes: NotesOnPage,
        desk: NoteDesk,
        keeper: NotesKeeper,
        render: Callable[[str], str],
    ) -> None:
        """Serve `window`, which becomes the owner; `render` makes safe HTML of Markdown."""
        super().__init__(window)
        self._render = render
        self._peek = NotePeek(window.reading.canvas.viewport())
        self._mark: tuple[QPointF, Note] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rested)
        pointer = window.reading.pointer
        pointer.beside_hovered.connect(self._on_beside)
        for left in (pointer.moved_on, pointer.clicked, pointer.beside_left):
            left.connect(self._on_left)
        window.reading.canvas.moved.connect(self._on_left)
        self._window = window
        self._notes = notes
        self._desk = desk
        self._keeper = keeper
        self._panel = window.notes_panel
        notes.begun.connect(self.list)
        notes.changed.connect(self.list)
        keeper.listed.connect(self._on_listed)
        self._panel.query_changed.connect(self.list)
        self._panel.chosen.connect(self._on_chosen)
        window.reader_actions.notes.show_notes.toggled.connect(self._on_toggled)
        window.reading.margin_clicked.connect(self._on_margin_clicked)

    @Slot()
    def list(self) -> None:
        """List what is wanted, if the panel is open."""
        if not self._panel.isVisibleTo(self._window):
            return
        if self._panel.everywhere:
            words = self._panel.search.split()
            tag = next((one[1:] for one in words if one.startswith("#") and len(one) > 1), "")
            rest = " ".join(one for one in words if not one.startswith("#"))
            self._keeper.list(NoteQuery(search=rest, tag=tag))
        else:
            self._list_here()

    def _list_here(self) -> None:
        wanted = self._panel.search.casefold()
        notes = self._notes.listed()
        listed: list[ListedNote] = []
        for note in notes:
            if wanted not in f"{note.body}\n{note.passage.anchor.quote}".casefold():
                continue
            lost = self._notes.is_lost(note)
            first = lost and (not listed or listed[-1].is_placed)
            heading = self.tr("Passage not found") if first else ""
            listed.append(ListedNote(note, heading, is_placed=not lost))
        self._panel.show_notes(listed, len(notes))

    @Slot(object, int, object)
    def _on_listed(self, query: NoteQuery, count: int, notes: object) -> None:
        del query
        if self._panel.everywhere and isinstance(notes, tuple):
            self._panel.show_notes([ListedNote(note) for note in notes], count)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if not shown:
            self._panel.editor.flush()
        self._panel.setVisible(shown)
        self.list()

    @Slot(object)
    def _on_chosen(self, note: Note) -> None:
        if note.article_id != self._notes.article_id:
            self.article_wanted.emit(note.article_id, note.note_id)
            return
        self._notes.reveal(note.note_id)
        self._desk.open(self._notes.get(note.note_id) or note, writing=False)

    @Slot(QPointF)
    def _on_margin_clicked(self, point: QPointF) -> None:
        """Open the note whose mark was clicked; the newest where there are several."""
        self._on_left()
        note = self._note_at(point)
        if note is not None:
            self._desk.open(note, writing=False)

    def _note_at(self, point: QPointF) -> Note | None:
        canvas = self._window.reading.canvas
        found = canvas.margin_at(point)
        if found is None or canvas.model is None:
            return None
        row, side, span = found
        ids = self._notes.marks.at(canvas.model, row, side, span.start)
        notes = (self._notes.get(note_id) for note_id in ids)
        return next((note for note in notes if note is not None and note.body), None)

    @Slot(QPointF)
    def _on_beside(self, point: QPointF) -> None:
        note = self._note_at(point)
        if note is not None and (self._mark is None or self._mark[1].note_id != note.note_id):
            self._mark = point, note
            self._rest.start()

    @Slot()
    def _on_rested(self) -> None:
        if self._mark is not None:
            point, note = self._mark
            viewport = self._window.reading.canvas.viewport()
            self._peek.apply_tokens(self._window.reading.canvas.flow.tokens)
            html = self._render(note.body[:PEEKED])
            self._peek.present(html, point, QRectF(viewport.rect()))

    @Slot()
    def _on_left(self) -> None:
        self._mark = None
        self._rest.stop()
        self._peek.hide()
