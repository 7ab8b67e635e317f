"""What files of terms hold, and what importing one would do.

Why it exists: readers of formats, the import, the command line and the window speak of files in
these values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from reader.domain.glossary import GlossaryTerm
from reader.domain.messages import Message
from reader.services.own_terms import Step
from reader.services.term_values import TermDraft

__all__ = [
    "BrokenLine",
    "Conflict",
    "ConflictChoice",
    "ImportDone",
    "ImportPlan",
    "TermFile",
    "TermFormat",
    "TermRow",
]


class TermFormat(StrEnum):
    """The formats of term files; the values are those of the command line."""

    CSV = "csv"
    TSV = "tsv"
    TBX = "tbx"
    ANKI = "anki"


class ConflictChoice(StrEnum):
    """What happens where a file says something else about a form than the own glossary."""

    KEEP = "keep"
    TAKE = "take"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """A line that can't be used, from 1, and why; `what` to do about it where that is known."""

    line: int
    why: Message
    what: Message | None = None


TermRow = TermDraft | BrokenLine
"""One entry of a file."""


class TermFile(Protocol):
    """A file of terms that was opened."""

    @property
    def name(self) -> str:
        """Return how a person calls it."""
        ...

    @property
    def notices(self) -> tuple[Message, ...]:
        """Return what was left out or guessed, such as columns that are not known."""
        ...

    def rows(self) -> Iterator[TermRow]:
        """Yield its entries in order, from the beginning each time.

        Raises:
            TermFileRefused: It is hostile, or broken so that nothing after this can be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class Conflict:
    """An entry that says something else than one that is there.

    Attributes:
        line: Where it begins in the file.
        theirs: The entry.
        mine: The own term of the same form; None where an earlier line of the file has it.
        earlier: That line, else 0.
    """

    line: int
    theirs: GlossaryTerm
    mine: GlossaryTerm | None
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What importing a file would do; nothing was changed yet.

    Attributes:
        file: The file.
        new: How many entries are new.
        same: How many are there already.
        conflicts: How many differ from an own term, or from an earlier line.
        broken: How many lines can't be used.
        conflict_rows: The first thousand of the conflicts.
        broken_rows: The first thousand of the broken lines.
    """

    file: TermFile
    new: int = 0
    same: int = 0
    conflicts: int = 0
    broken: int = 0
    conflict_rows: tuple[Conflict, ...] = ()
    broken_rows: tuple[BrokenLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportDone:
    """What an import did.

    Attributes:
        added: Terms that are new.
        replaced: Own terms that took what the file says.
        kept: Entries that were there already, or gave way to an own term.
        skipped: Broken lines.
        step: For `EditOwnTerms.remember`; empty where nothing was changed, or too much to undo.
    """

    added: int = 0
    replaced: int = 0
    kept: int = 0
    skipped: int = 0
    step: Step = ()
