"""The ports of what a reader keeps of names and words: own terms, and known words.

Why it exists: as ``ports``, which names them too; here they stand on their own, since they are
many.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from reader.domain.glossary import GlossaryTerm
from reader.domain.known_words import KnownWord, WordState
from reader.domain.messages import Message
from reader.services.term_values import Change, TermQuery

__all__ = ["KnownWords", "OwnTerms"]


class OwnTerms(Protocol):
    """The user's own terms, and the terms that are hidden. Reads and writes on lane storage.

    Every method raises `StorageUnavailable` where the file can't be used.
    """

    def revision(self) -> int:
        """Return a number that rises with every change, whichever program made it."""
        ...

    def count(self, query: TermQuery) -> int:
        """Return how many own terms `query` finds."""
        ...

    def page(self, query: TermQuery, start: int, count: int) -> tuple[GlossaryTerm, ...]:
        """Return the terms from place `start` on, counted from 0, at most `count`."""
        ...

    def every(self) -> Iterator[GlossaryTerm]:
        """Yield all own terms by form, read in slices."""
        ...

    def get(self, term_ids: Sequence[str]) -> Mapping[str, GlossaryTerm]:
        """Return the own terms among `term_ids`, by id."""
        ...

    def of_form(self, form: str) -> tuple[GlossaryTerm, ...]:
        """Return the own terms whose form is `form`, hamza on alif aside; not by variants."""
        ...

    def hidden(self, fingerprint: str = "") -> frozenset[str]:
        """Return ids of the terms hidden in the article text `fingerprint`, or everywhere."""
        ...

    def is_hidden(self, term_id: str, fingerprint: str) -> bool:
        """Tell whether a term is hidden exactly there; an empty fingerprint is everywhere."""
        ...

    def apply(self, changes: Iterable[Change]) -> int:
        """Make all changes or none, one transaction; return how many there were.

        Args:
            changes: Iterated inside the transaction, so it may read this store and see what the
                changes before made; perhaps more than once, each time from its beginning.

        Raises:
            TermRejected: A term is not what `before` says; nothing was changed.
            DiskFull: Nothing was changed.
        """
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...


class KnownWords(Protocol):
    """What the reader knows of each lemma. Reads and writes on lane storage.

    Every method raises `StorageUnavailable` where the file can't be used.
    """

    def get(self, lemmas: Sequence[str]) -> Mapping[str, KnownWord]:
        """Return what is kept of `lemmas`; one that was never set is absent, which means new."""
        ...

    def every(self) -> Mapping[str, KnownWord]:
        """Return all that is kept, by lemma."""
        ...

    def set(self, lemmas: Iterable[str], state: WordState) -> int:
        """Set the state of lemmas by hand, one transaction; return how many changed."""
        ...

    def forget(self, lemmas: Iterable[str]) -> int:
        """Make lemmas as if they were never set, one transaction; return how many changed."""
        ...

    def take_level(self, lemmas: Iterable[str]) -> int:
        """Make exactly `lemmas` known by the level, one transaction; return how many changed.

        Those that another level marked are new again where they are not among `lemmas`; what was
        ever set by hand stays as it is.
        """
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...
