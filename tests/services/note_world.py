"""Stores, a folder and what keeps them in step, for the tests of that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.services.library_ports import NoteQuery
from reader.services.note_folder_values import FileNote, FolderFile, OtherText
from reader.services.sync_notes import SyncNotes, SyncReport
from tests.fakes import counting_ids
from tests.note_fakes import FakeFolder, FakeLibrary, FakeNotes, FakeStates, article_of

__all__ = ["FIRST", "NAME", "World", "report"]

FIRST = ArticleId("article-1")
NAME = "قال الوزير ذلك.md"


class World:
    """Stores, a folder and what keeps them in step."""

    def __init__(self) -> None:
        self.notes = FakeNotes()
        self.library = FakeLibrary(self.notes)
        self.library.keep(article_of("قال الوزير ذلك."))
        self.library.keep(article_of("خبر آخر.", article_id="article-2"))
        self.folder = FakeFolder()
        self.states = FakeStates()
        self.sync = SyncNotes(self.library, self.notes, self.states, counting_ids("new"))

    def put(self, note_id: str, body: str, article: str = "article-1", position: int = 0) -> Note:
        anchor = TextAnchor("قال", position=position)
        passage = Passage(PassageSide.SOURCE, PassageScope.WORD, anchor)
        return self.notes.put(Note(NoteId(note_id), ArticleId(article), passage, body))

    def run(self) -> SyncReport:
        return self.sync.run(self.folder)

    def file(self, name: str = NAME) -> FolderFile:
        return self.folder.files[name][1]

    def edit(self, how: Callable[[FileNote], FileNote | None], name: str = NAME) -> None:
        """Change the notes of a file there; None deletes one."""
        parts = [
            part if isinstance(part, OtherText) else how(part) for part in self.file(name).parts
        ]
        kept = tuple(part for part in parts if part is not None)
        self.folder.change(name, replace(self.file(name), parts=kept))

    def bodies(self) -> dict[str, str]:
        return {note.note_id: note.body for note in self.notes.page(NoteQuery(), 0, 99)}

    def binned(self) -> set[str]:
        return {note.note_id for note in self.notes.page(NoteQuery(in_bin=True), 0, 99)}


def report(**lists: tuple[str, ...]) -> SyncReport:
    return SyncReport(**lists)  # type: ignore[arg-type]
