"""A folder of Markdown files as values, and its ports.

Why it exists: what a file of notes holds, and what was agreed on with it the last time, decides
what is written where; how a file spells it is the adapter's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from reader.domain.article import ArticleId
from reader.domain.notes import NoteColour, NoteId, NoteKind, PassageScope, PassageSide

__all__ = [
    "AgreedFile",
    "FileNote",
    "FolderFile",
    "FolderStates",
    "FoundFile",
    "Head",
    "NoteFolder",
    "OtherText",
    "Scan",
    "body_hash",
    "one_line",
]


@dataclass(frozen=True, slots=True)
class FileNote:
    """A note as a file has it.

    Attributes:
        note_id: It.
        body: Markdown, NFC, lines ended by LF, without empty lines at its ends.
        quote: Its words; each line as `one_line` has it.
        side, scope, kind, colour: As in the note.
        language: Of a translation.
    """

    note_id: NoteId
    body: str
    quote: str = ""
    side: PassageSide = PassageSide.SOURCE
    scope: PassageScope = PassageScope.SELECTION
    kind: NoteKind = NoteKind.NOTE
    colour: NoteColour = NoteColour.NONE
    language: str = ""


@dataclass(frozen=True, slots=True)
class OtherText:
    """Text of a file that is no note: written back as it was found, to the letter."""

    text: str


@dataclass(frozen=True, slots=True)
class Head:
    """The front matter.

    Attributes:
        article_id: Whose notes the file holds.
        title, source, date: Of the article, as `one_line` has them.
        tags: Of the article, in order; each on one line.
        others: Lines of keys that are not ours, to the letter.
    """

    article_id: ArticleId
    title: str = ""
    source: str = ""
    date: str = ""
    tags: tuple[str, ...] = ()
    others: str = ""


@dataclass(frozen=True, slots=True)
class FolderFile:
    """One file.

    Attributes:
        head: Its front matter.
        parts: Notes and other text, in order.
        is_whole: Whether its last mark is there: only then has a note that is missing been deleted.
        newline: What ends its lines.
    """

    head: Head
    parts: tuple[FileNote | OtherText, ...]
    is_whole: bool = True
    newline: str = "\n"

    @property
    def notes(self) -> Mapping[NoteId, FileNote]:
        """Return the notes by id; of those with one id, the first."""
        found: dict[NoteId, FileNote] = {}
        for part in self.parts:
            if isinstance(part, FileNote):
                found.setdefault(part.note_id, part)
        return found


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of the folder that holds notes.

    Attributes:
        name: Relative to the folder, with ``/``.
        digest: Of its bytes.
        file: What it holds.
    """

    name: str
    digest: str
    file: FolderFile


@dataclass(frozen=True, slots=True)
class Scan:
    """What lies in the folder.

    Attributes:
        found: The files of notes, in the order of their names.
        names: The names of all files, in lower case.
        unreadable: Names of Markdown files that could not be read, to be left alone.
    """

    found: tuple[FoundFile, ...] = ()
    names: frozenset[str] = frozenset()
    unreadable: tuple[str, ...] = ()


class NoteFolder(Protocol):
    """The folder. Lane work."""

    @property
    def where(self) -> str:
        """Return its path."""
        ...

    def scan(self) -> Scan:
        """Return what lies in it, folders inside included.

        Raises:
            SourceUnreadable: It is not there (any more), or may not be read.
        """
        ...

    def write(self, name: str, file: FolderFile, expected: str) -> str | None:
        """Write a file as a whole; return its digest.

        Args:
            name: Relative to the folder.
            file: What it is to hold.
            expected: Digest of what is there; empty for a file that is new.

        Returns:
            None where something else is there by now: nothing was written.

        Raises:
            DiskFull: There is no room; what was there before is untouched.
            StorageUnavailable: It can't be written; what was there before is untouched.
        """
        ...

    def remove(self, name: str) -> None:
        """Remove a file for good; nothing happens where there is none.

        Raises:
            StorageUnavailable: It can't be removed.
        """
        ...


@dataclass(frozen=True, slots=True)
class AgreedFile:
    """What library and file held alike the last time.

    Attributes:
        name: Of the file.
        bodies: Hash of each note's body.
        tags: Of the article.
    """

    name: str
    bodies: Mapping[NoteId, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()


class FolderStates(Protocol):
    """What was agreed on with folders. Lane work; on this machine, never in the folder."""

    def load(self, where: str) -> Mapping[ArticleId, AgreedFile]:
        """Return what was agreed on with a folder; nothing where that is not known."""
        ...

    def save(self, where: str, agreed: Mapping[ArticleId, AgreedFile]) -> None:
        """Keep what was agreed on, in the place of what was kept.

        Raises:
            DiskFull: What was kept before is untouched.
            StorageUnavailable: What was kept before is untouched.
        """
        ...


def body_hash(body: str) -> str:
    """Return what a body is known by; empty lines at its ends make no difference."""
    return hashlib.sha256(body.strip("\n").encode("utf-8", "surrogatepass")).hexdigest()


def one_line(text: str) -> str:
    """Return `text` without breaks, signs that can't be seen, and runs of white space."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
