"""Notes kept in step with a folder of Markdown files, one for each article.

Why it exists: what people write must be there in formats that other programs read, and what they
change there must come back. Nothing is ever lost by it: a folder that is away is left alone, a file
that is missing is written again, and only a note taken out of a file that is otherwise whole goes
to the bin.

The library is changed before the file, the file before what was agreed on is kept: stopped at any
point, the next run comes to the same end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId
from reader.domain.file_names import free_name
from reader.domain.library import LibraryEntry
from reader.domain.notes import Note, NoteId, Passage, PassageScope
from reader.services.cancel import CancelToken
from reader.services.export_notes import all_notes
from reader.services.library_ports import Library, Notes
from reader.services.merge_notes import OTHER_VERSION, Merged, Outcome, merge_body, merge_tags
from reader.services.note_folder_values import (
    AgreedFile,
    FileNote,
    FolderFile,
    FolderStates,
    FoundFile,
    Head,
    NoteFolder,
    OtherText,
    Scan,
    body_hash,
    one_line,
)

__all__ = ["SyncNotes", "SyncReport", "file_note"]

_SUFFIX: Final = ".md"
_GAP: Final = OtherText("\n")
_NEVER: Final = AgreedFile("")


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a run did.

    Attributes:
        written: Names of files that were written.
        taken: Notes that were changed or made in the folder.
        deleted: Notes that were deleted there; they lie in the bin.
        conflicts: Notes that both sides had changed; both versions are kept.
        left_alone: Names of files that could not be read, were changed during the run, or hold an
            article that another file holds too.
    """

    written: tuple[str, ...] = ()
    taken: tuple[NoteId, ...] = ()
    deleted: tuple[NoteId, ...] = ()
    conflicts: tuple[NoteId, ...] = ()
    left_alone: tuple[str, ...] = ()


@dataclass(slots=True)
class _Run:
    """One run: what is there, and what has been done."""

    scan: Scan
    files: dict[ArticleId, FoundFile]
    notes: Mapping[ArticleId, Sequence[Note]]
    agreed: dict[ArticleId, AgreedFile]
    taken_names: set[str]
    written: list[str] = field(default_factory=list)
    taken: list[NoteId] = field(default_factory=list)
    deleted: list[NoteId] = field(default_factory=list)
    conflicts: list[NoteId] = field(default_factory=list)
    left_alone: list[str] = field(default_factory=list)

    def report(self) -> SyncReport:
        """Return what was done."""
        return SyncReport(
            tuple(self.written),
            tuple(self.taken),
            tuple(self.deleted),
            tuple(self.conflicts),
            tuple(dict.fromkeys(self.left_alone)),
        )


class SyncNotes:
    """Keeps notes and a folder in step. Its thread is that of the stores."""

    def __init__(
        self,
        library: Library,
        notes: Notes,
        states: FolderStates,
        new_id: Callable[[], str],
        *,
        heading: str = OTHER_VERSION.text,
    ) -> None:
        """Work on these stores.

        Args:
            library: The articles.
            notes: Their notes.
            states: What was agreed on.
            new_id: Mints the ids of notes.
            heading: Stands above the version of the folder in a conflict.
        """
        self._new_id = new_id
        self._library = library
        self._notes = notes
        self._states = states
        self._heading = heading

    def run(self, folder: NoteFolder, cancel: CancelToken | None = None) -> SyncReport:
        """Bring notes and folder in step.

        Raises:
            SourceUnreadable: The folder is not there; nothing was changed.
            DiskFull: What was done before is kept and known.
            StorageUnavailable: What was done before is kept and known.
            Cancelled: What was done before is kept and known.
        """
        scan = folder.scan()
        run = self._begun(scan, self._states.load(folder.where))
        try:
            for article_id in sorted({*run.notes, *run.files, *run.agreed}):
                if cancel is not None:
                    cancel.check()
                self._bring_in_step(article_id, folder, run)
        finally:
            self._states.save(folder.where, run.agreed)
        return run.report()

    def forget(self, folder: NoteFolder, article_ids: Iterable[ArticleId]) -> None:
        """Remove the files of articles for good, with all that stands in them.

        Raises:
            SourceUnreadable: The folder is not there; nothing was removed.
            StorageUnavailable: A file can't be removed.
        """
        wanted = set(article_ids)
        for found in folder.scan().found:
            if found.file.head.article_id in wanted:
                folder.remove(found.name)
        agreed = self._states.load(folder.where)
        left = {one: agreed[one] for one in agreed if one not in wanted}
        self._states.save(folder.where, left)

    def _begun(self, scan: Scan, agreed: Mapping[ArticleId, AgreedFile]) -> _Run:
        notes: defaultdict[ArticleId, list[Note]] = defaultdict(list)
        for note in all_notes(self._notes):
            notes[note.article_id].append(note)
        run = _Run(scan, {}, notes, dict(agreed), set(scan.names))
        run.left_alone.extend(scan.unreadable)
        for found in scan.found:
            article_id = found.file.head.article_id
            known = run.files.get(article_id)
            if known is None:
                run.files[article_id] = found
            elif found.name == agreed.get(article_id, _NEVER).name:
                run.files[article_id] = found
                run.left_alone.append(known.name)
            else:
                run.left_alone.append(found.name)
        return run

    def _bring_in_step(self, article_id: ArticleId, folder: NoteFolder, run: _Run) -> None:
        entry = self._library.entry(article_id)
        agreed = run.agreed.get(article_id, _NEVER)
        if entry is None:
            run.agreed.pop(article_id, None)  # the file may be another machine's
            return
        if entry.removed_at or agreed.name in run.scan.unreadable:
            return
        found = run.files.get(article_id)
        notes = sorted(run.notes.get(article_id, ()), key=_place)
        if found is None and not notes:
            return
        file = found.file if found is not None else None
        parts = self._merged_parts(entry, notes, file, agreed, run)
        tags = self._merged_tags(entry, file, agreed)
        head = Head(
            article_id,
            one_line(entry.title),
            one_line(entry.location or entry.site),
            one_line(entry.date),
            tuple(one_line(tag) for tag in tags),
            file.head.others if file is not None else "",
        )
        new = FolderFile(head, parts, is_whole=True, newline=file.newline if file else "\n")
        self._write(new, found, folder, run)

    def _write(
        self, new: FolderFile, found: FoundFile | None, folder: NoteFolder, run: _Run
    ) -> None:
        """Write a file where it differs from what is there; remember what both sides hold."""
        if found is None:
            name = free_name(new.head.title, _SUFFIX, run.taken_names.__contains__)
            run.taken_names.add(name.casefold())
        else:
            name = found.name
        if found is None or found.file != new:
            written = folder.write(name, new, found.digest if found is not None else "")
            if written is None:  # changed in this very moment: the next run sees it
                run.left_alone.append(name)
                return
            run.written.append(name)
        bodies = {note_id: body_hash(note.body) for note_id, note in new.notes.items()}
        run.agreed[new.head.article_id] = AgreedFile(name, bodies, new.head.tags)

    def _merged_tags(
        self, entry: LibraryEntry, file: FolderFile | None, agreed: AgreedFile
    ) -> tuple[str, ...]:
        if file is None:
            return tuple(entry.tags)
        tags = merge_tags(entry.tags, file.head.tags, agreed.tags)
        if tags != tuple(sorted(entry.tags)):
            self._library.set_tags([entry.article_id], tags)
        return tags

    def _merged_parts(
        self,
        entry: LibraryEntry,
        notes: Sequence[Note],
        file: FolderFile | None,
        agreed: AgreedFile,
        run: _Run,
    ) -> tuple[FileNote | OtherText, ...]:
        """Merge every note; return the parts that the file has then, the library changed."""
        theirs = file.notes if file is not None else {}
        mine = {note.note_id: note for note in notes}
        kept: dict[NoteId, FileNote] = {}
        for note_id in {**dict.fromkeys(theirs), **dict.fromkeys(mine)}:
            merged = merge_body(
                mine[note_id].body if note_id in mine else None,
                theirs[note_id].body if note_id in theirs else None,
                agreed.bodies.get(note_id, ""),
                is_whole=file is not None and file.is_whole,
                heading=self._heading,
            )
            note = self._take(merged, mine.get(note_id), theirs.get(note_id), entry, run)
            if note is not None:
                kept[note_id] = file_note(note)
        return _parts(file, kept, entry.title)

    def _take(
        self,
        merged: Merged,
        mine: Note | None,
        theirs: FileNote | None,
        entry: LibraryEntry,
        run: _Run,
    ) -> Note | None:
        """Do in the library what a merge came to; return the note that the file has then."""
        if merged.outcome is Outcome.REVIVE and theirs is not None:
            run.taken.append(theirs.note_id)
            return self._revived(theirs, entry)
        if mine is None or merged.outcome is Outcome.DELETE_IN_LIBRARY:
            if mine is not None:
                self._notes.remove([mine.note_id])
                run.deleted.append(mine.note_id)
            return None
        if merged.outcome in {Outcome.TO_LIBRARY, Outcome.BOTH}:
            listed = run.conflicts if merged.outcome is Outcome.BOTH else run.taken
            listed.append(mine.note_id)
            return self._notes.put(replace(mine, body=merged.body))
        return mine

    def _revived(self, theirs: FileNote, entry: LibraryEntry) -> Note:
        """Return a note that only the file has: from the bin, or one of another machine."""
        known = self._notes.get(theirs.note_id)
        if known is None:
            return self._notes.put(_note_of(theirs, entry.article_id))
        if known.article_id != entry.article_id:  # copied here from the file of another article
            copied = replace(theirs, note_id=NoteId(self._new_id()))
            return self._notes.put(_note_of(copied, entry.article_id))
        self._notes.restore([theirs.note_id])
        if body_hash(known.body) == body_hash(theirs.body):
            return known
        return self._notes.put(replace(known, body=theirs.body))


def file_note(note: Note) -> FileNote:
    """Return a note as a file has it."""
    passage = note.passage
    return FileNote(
        note.note_id,
        note.body.strip("\n"),
        "\n".join(one_line(line) for line in passage.anchor.quote.splitlines()),
        passage.side,
        passage.scope,
        note.kind,
        note.colour,
        passage.language,
    )


def _note_of(theirs: FileNote, article_id: ArticleId) -> Note:
    """Return a new note; all that is known of its place is the quote."""
    scope = theirs.scope if theirs.quote else PassageScope.ARTICLE
    anchor = TextAnchor(theirs.quote)
    passage = Passage(theirs.side, scope, anchor, theirs.language)
    return Note(theirs.note_id, article_id, passage, theirs.body, theirs.kind, theirs.colour)


def _place(note: Note) -> tuple[int, str]:
    return note.passage.anchor.position, note.note_id


def _parts(
    file: FolderFile | None, kept: Mapping[NoteId, FileNote], title: str
) -> tuple[FileNote | OtherText, ...]:
    """Return the parts of a file: where they stood, and new notes after the last one."""
    begun = OtherText(f"# {one_line(title)}\n") if title.strip() else _GAP
    old = file.parts if file is not None else (begun,)
    found = [*_kept_parts(old, kept)]
    new = [note for note_id, note in kept.items() if file is None or note_id not in file.notes]
    last = max((at for at, one in enumerate(found) if isinstance(one, FileNote)), default=None)
    at = last + 1 if last is not None else len(found)
    return _joined([*found[:at], *(part for note in new for part in (_GAP, note)), *found[at:]])


def _kept_parts(
    old: Iterable[FileNote | OtherText], kept: Mapping[NoteId, FileNote]
) -> Iterator[FileNote | OtherText]:
    """Yield parts, each note as it is now; a second one of the same id stays as it is."""
    seen: set[NoteId] = set()
    for part in old:
        if isinstance(part, OtherText) or part.note_id in seen:
            yield part
            continue
        seen.add(part.note_id)
        if part.note_id in kept:
            yield kept[part.note_id]


def _joined(parts: Iterable[FileNote | OtherText]) -> tuple[FileNote | OtherText, ...]:
    """Return parts with texts that follow each other made one, as a file is read."""
    found: list[FileNote | OtherText] = []
    for part in parts:
        if isinstance(part, OtherText) and found and isinstance(found[-1], OtherText):
            found[-1] = OtherText(found[-1].text + part.text)
        else:
            found.append(part)
    return tuple(found)
