"""How much there is to lose: articles and notes, those in the bin too.

Why it exists: before a backup takes the place of the library, the reader sees what it holds against
what there is now; both are counted alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.domain.library import LibraryQuery
from reader.services.library_ports import Library, NoteQuery, Notes

__all__ = ["Holdings", "holdings"]


@dataclass(frozen=True, slots=True)
class Holdings:
    """How many articles and notes there are."""

    articles: int
    notes: int


def holdings(library: Library, notes: Notes) -> Holdings:
    """Count what is kept now, on the lane of the stores.

    Raises:
        StorageUnavailable: The database can't be read.
    """
    return Holdings(
        sum(library.count(LibraryQuery(in_bin=one)) for one in (False, True)),
        sum(notes.count(NoteQuery(in_bin=one)) for one in (False, True)),
    )
