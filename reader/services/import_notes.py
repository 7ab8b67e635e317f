"""Import of notes: look first, then all at once or not at all.

Why it exists: a file of notes may come from another machine, where the same article has another id,
or from months ago, when a note said something else. The plan says what is new, what is there and
where the two differ; the import keeps everything in one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry, LibraryQuery
from reader.domain.notes import Note, NoteId
from reader.services.export_notes import ArticleNotes
from reader.services.import_plan import ConflictChoice
from reader.services.library_ports import Library, Notes

__all__ = ["ImportNotes", "NoteConflict", "NoteImportDone", "NoteImportPlan"]

_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class NoteConflict:
    """A note that says something else than the one with its id."""

    theirs: Note
    mine: Note


@dataclass(frozen=True, slots=True)
class NoteImportPlan:
    """What importing a file would do; nothing was changed yet.

    Attributes:
        new: Notes that are not here; those that lie in the bin are among them.
        same: How many are here already.
        conflicts: Where file and library differ.
        without_article: How many of `new` belong to an article that the library lacks.
    """

    new: tuple[Note, ...] = ()
    same: int = 0
    conflicts: tuple[NoteConflict, ...] = ()
    without_article: int = 0


@dataclass(frozen=True, slots=True)
class NoteImportDone:
    """How many notes were added, took what the file says, or stayed as they were."""

    added: int = 0
    replaced: int = 0
    kept: int = 0


class ImportNotes:
    """Plans and makes imports. The thread is that of the stores."""

    def __init__(self, library: Library, notes: Notes, new_id: Callable[[], str]) -> None:
        """Import into `notes`; `new_id` mints ids where both versions of a note are kept."""
        self._library = library
        self._notes = notes
        self._new_id = new_id

    def preview(self, articles: Sequence[ArticleNotes]) -> NoteImportPlan:
        """Return what importing `articles` would do.

        An article is found by its id or, where it came here by another way, by its text.

        Raises:
            StorageUnavailable: The library can't be read.
        """
        homes = self._homes([one.entry for one in articles])
        new: list[Note] = []
        conflicts: list[NoteConflict] = []
        same = without = 0
        for one in articles:
            home = homes.get(one.entry.article_id)
            live = self._live(home or one.entry.article_id)
            for note in one.notes:
                theirs = replace(note, article_id=home or one.entry.article_id)
                mine = self._notes.get(note.note_id) if note.note_id in live else None
                if mine is None:
                    mine = self._elsewhere(theirs)
                if mine is None:
                    new.append(theirs)
                    without += home is None
                elif _content(mine) == _content(theirs):
                    same += 1
                else:
                    conflicts.append(NoteConflict(theirs, mine))
        return NoteImportPlan(tuple(new), same, tuple(conflicts), without)

    def apply(
        self, plan: NoteImportPlan, choice: ConflictChoice = ConflictChoice.KEEP
    ) -> NoteImportDone:
        """Import what was planned, one transaction.

        Raises:
            DiskFull: Nothing was changed.
            StorageUnavailable: Nothing was changed.
        """
        taken: list[Note] = []
        if choice is ConflictChoice.TAKE:
            taken = [one.theirs for one in plan.conflicts]
        elif choice is ConflictChoice.BOTH:
            taken = [replace(one.theirs, note_id=NoteId(self._new_id())) for one in plan.conflicts]
        changed = [*plan.new, *taken]
        if changed:
            self._notes.put_all(changed)
        replaced = len(taken) if choice is ConflictChoice.TAKE else 0
        kept = plan.same + (len(plan.conflicts) if choice is ConflictChoice.KEEP else 0)
        return NoteImportDone(len(changed) - replaced, replaced, kept)

    def _live(self, article_id: ArticleId) -> set[NoteId]:
        return {note.note_id for note in self._notes.of_article(article_id)}

    def _elsewhere(self, theirs: Note) -> Note | None:
        """Return the note with this id that hangs on another article here, outside of the bin."""
        found = self._notes.get(theirs.note_id)
        if found is None or found.article_id == theirs.article_id:
            return None
        return found if found.note_id in self._live(found.article_id) else None

    def _homes(self, entries: Sequence[LibraryEntry]) -> dict[ArticleId, ArticleId]:
        """Return the articles of the library that these are, as far as they are there."""
        found = {
            one.article_id: one.article_id
            for one in entries
            if self._library.entry(one.article_id) is not None
        }
        missing = [one for one in entries if one.article_id not in found]
        if missing:
            by_text = self._by_text()
            found |= {
                one.article_id: by_text[one.fingerprint]
                for one in missing
                if one.fingerprint in by_text
            }
        return found

    def _by_text(self) -> dict[str, ArticleId]:
        found: dict[str, ArticleId] = {}
        start = 0
        while page := self._library.page(LibraryQuery(), start, _PAGE):
            found |= {one.fingerprint: one.article_id for one in page if one.fingerprint}
            start += len(page)
        return found


def _content(note: Note) -> Note:
    """Return a note without its times."""
    return replace(note, created_at="", changed_at="")
