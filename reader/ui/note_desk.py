"""One note at a time: begun on a passage, kept as it is typed, coloured, removed and brought back.

Why it exists: a note exists from its first letter or colour on, and nothing that was typed waits
for a button. The text that an edit began with is kept as a version once. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from reader.domain.errors import ReaderError
from reader.domain.notes import Note, NoteColour, NoteId, NoteKind, Passage
from reader.services.cancel import CancelToken
from reader.ui.lane import Lane
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.note_versions import NoteVersions
from reader.ui.notes_keeper import NotesKeeper
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.passage_finder import passage_meant, whole_article
from reader.ui.private_reading import may_keep
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["NoteDesk"]

UNDO_REMOVAL = "undo removal of a note"
SHORT = 20_000
"""Code points that are rendered at once, in a few milliseconds."""


class NoteDesk(QObject):
    """Serves the editor of one window."""

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        notes: NotesOnPage,
        keeping: tuple[NotesKeeper, Lane],
        tools: tuple[Callable[[], str], Callable[[str], str]],
    ) -> None:
        """Serve `window`, which becomes the owner.

        Args:
            window: The window.
            presenter: Knows what is read.
            notes: The notes of the article.
            keeping: Keeps them; and the lane on which long ones are rendered.
            tools: What mints ids, and what renders Markdown as safe HTML.
        """
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._notes = notes
        self._keeper, self._words = keeping
        self._rendering = 0
        self._words.progressed.connect(self._on_rendered)
        self._new_id, self._render = tools
        self._panel = window.notes_panel
        self._versioned: NoteId | None = None
        self._removed: Note | None = None
        editor, actions = self._panel.editor, window.reader_actions.notes
        NoteVersions(editor, self._keeper)
        self._keeper.kept.connect(self._on_kept)
        self._keeper.went_wrong.connect(self._on_went_wrong)
        notes.begun.connect(self._on_begun)
        self._panel.remove_wanted.connect(self.remove)
        editor.edited.connect(self._on_edited)
        editor.coloured.connect(self._on_coloured)
        editor.closed.connect(self._on_closed)
        editor.remove_wanted.connect(self._on_remove_open)
        editor.rendering_wanted.connect(self._on_rendering_wanted)
        editor.quote_clicked.connect(self._on_quote_clicked)
        actions.add_note.triggered.connect(self.add)
        actions.note_on_article.triggered.connect(self._on_add_to_article)
        actions.highlight_wanted.connect(self._on_highlight)
        window.reading.lettered.connect(self._on_lettered)
        window.status_bar.brief_requested.connect(self._on_brief_requested)
        window.closing.connect(editor.flush)

    def open(self, note: Note, *, writing: bool) -> None:
        """Show the page of a note of the article."""
        self._window.reader_actions.notes.show_notes.setChecked(True)
        self._panel.open_note(note, writing=writing)
        self._versioned = None
        self._panel.list.select(note)

    @Slot()
    def add(self) -> None:
        """Begin a note on what is selected, else on the sentence stood on."""
        passage = passage_meant(self._window.reading.canvas, self._window.reading.keys.side)
        if passage is None:
            self._window.status_bar.announce(self.tr("Choose a sentence or some words first"))
        else:
            self.begin(passage)

    @Slot()
    def _on_add_to_article(self) -> None:
        model = self._presenter.model
        if model is not None:
            self.begin(whole_article(model))

    @Slot(str, object)
    def _on_lettered(self, letter: str, segment: object) -> None:
        del segment
        if letter == "N":
            self.add()

    def begin(self, passage: Passage, kind: NoteKind = NoteKind.NOTE) -> None:
        """Open a new note; it is kept once something is in it."""
        if may_keep(self._window, self._presenter) and self._notes.article_id is not None:
            note = Note(NoteId(self._new_id()), self._notes.article_id, passage, kind=kind)
            self._notes.put(note)
            self.open(note, writing=True)

    @Slot(object)
    def _on_highlight(self, colour: NoteColour) -> None:
        canvas = self._window.reading.canvas
        passage = passage_meant(canvas, self._window.reading.keys.side)
        if passage is None or self._notes.article_id is None or canvas.marks is None:
            self._window.status_bar.announce(self.tr("Choose a sentence or some words first"))
        elif may_keep(self._window, self._presenter):
            note_id, article = NoteId(self._new_id()), self._notes.article_id
            self._keep(Note(note_id, article, passage, kind=NoteKind.HIGHLIGHT, colour=colour))
            canvas.repaint_rows(canvas.marks.select(None))

    # ---- what is typed

    def _open_note(self) -> Note | None:
        return self._notes.get(self._panel.editor.note_id)

    @Slot()
    def _on_edited(self) -> None:
        note, body = self._open_note(), self._panel.editor.body
        if note is None or body == note.body:
            self._panel.editor.say("")
            return
        self._keep(replace(note, body=body, kind=_kind(note, body)))

    @Slot(object)
    def _on_coloured(self, colour: NoteColour) -> None:
        note = self._open_note()
        if note is not None and colour is not note.colour:
            self._keep(replace(note, colour=colour, body=self._panel.editor.body))

    def _keep(self, note: Note) -> None:
        first = self._versioned != note.note_id
        self._versioned = note.note_id
        self._notes.put(note)
        self._keeper.put(note, keep_version=first)

    @Slot(object)
    def _on_kept(self, note: Note) -> None:
        mine = self._notes.get(note.note_id)
        if mine is not None and mine.body == note.body and mine.colour is note.colour:
            self._notes.put(note)  # with its times
        if self._panel.editor.note_id == note.note_id and self._panel.editor.body == note.body:
            self._panel.editor.say(self.tr("Saved"))

    @Slot(object)
    def _on_went_wrong(self, error: ReaderError) -> None:
        self._panel.editor.say(self.tr("Not saved"), warn=True)
        parts = [translate(part) for part in (error.title, error.text, error.hint) if part]
        self._window.status_bar.announce(" ".join(parts))

    @Slot()
    def _on_begun(self) -> None:
        self._panel.close_note()

    @Slot()
    def _on_closed(self) -> None:
        note = self._open_note()
        self._panel.close_note()
        left = self._notes.get(note.note_id) if note is not None else None
        if left is not None and not left.body and left.colour is NoteColour.NONE:
            self._notes.drop(left.note_id)  # nothing was written
            if left.created_at:
                self._keeper.remove(left.note_id)
        self._window.reading.setFocus()

    @Slot()
    def _on_rendering_wanted(self) -> None:
        """Show the note as it reads; a long one is rendered on a lane."""
        body = self._panel.editor.body
        if len(body) <= SHORT:
            self._panel.editor.show_rendered(self._render(body))
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._render(body)

        self._rendering = self._words.submit(work, purpose="render note", priority=2)

    @Slot(int, object)
    def _on_rendered(self, ticket: int, html: object) -> None:
        if ticket == self._rendering and isinstance(html, str):
            self._panel.editor.show_rendered(html)

    @Slot()
    def _on_quote_clicked(self) -> None:
        note = self._open_note()
        if note is not None:
            self._notes.reveal(note.note_id)

    # ---- the bin

    @Slot()
    def _on_remove_open(self) -> None:
        note = self._open_note()
        if note is not None:
            self._panel.close_note()
            self.remove(self._notes.get(note.note_id) or note)

    @Slot(object)
    def remove(self, note: Note) -> None:
        """Put a note into the bin; the status bar offers to take that back."""
        self._removed = note
        self._notes.drop(note.note_id)
        self._keeper.remove(note.note_id)
        text = self.tr("The note is in the bin for 30 days.")
        self._window.status_bar.announce(text, button=self.tr("Undo"), key=UNDO_REMOVAL)

    @Slot(str)
    def _on_brief_requested(self, key: str) -> None:
        if key == UNDO_REMOVAL and self._removed is not None:
            note, self._removed = self._removed, None
            self._keeper.restore(note.note_id)
            self._notes.put(note)


def _kind(note: Note, body: str) -> NoteKind:
    """Return what a note is once `body` is in it; a comment stays one."""
    if note.kind is NoteKind.REVIEW:
        return note.kind
    return NoteKind.NOTE if body else NoteKind.HIGHLIGHT
