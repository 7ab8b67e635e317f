"""What becomes of the notes of one article that library and file both hold.

Why it exists: each side may have been changed since both held the same. Decided here, without any
store: what only one side changed goes to the other; what both changed is kept twice, one version
under a plain heading; what one side deleted goes unless the other has changed it since.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.note_folder_values import body_hash

__all__ = ["OTHER_VERSION", "Merged", "Outcome", "both_versions", "merge_body", "merge_tags"]

OTHER_VERSION: Final[Message] = message(
    QT_TRANSLATE_NOOP("Notes", "Other version, from the folder")
)
"""Heading above the version of the folder where both sides have changed."""


class Outcome(Enum):
    """What a merge came to."""

    SAME = "same"
    TO_FILE = "to file"
    TO_LIBRARY = "to library"
    BOTH = "both"
    """Both have changed; `Merged.body` goes to both."""
    DELETE_IN_LIBRARY = "delete in library"
    DELETE_IN_FILE = "delete in file"
    REVIVE = "revive"
    """Deleted in the library and changed in the file: it comes back."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Merged:
    """What becomes of a note: an outcome, and the body that both sides have then."""

    outcome: Outcome
    body: str = ""


def merge_body(
    mine: str | None,
    theirs: str | None,
    agreed: str,
    *,
    is_whole: bool,
    heading: str,
) -> Merged:
    """Decide about one note.

    Args:
        mine: Its body in the library; None where it is not there (any more).
        theirs: Its body in the file; None where it is not there.
        agreed: Hash of what both had; empty where that never was.
        is_whole: Whether the file shows all that it held: otherwise nothing was deleted there.
        heading: Above their version where both are kept.
    """
    if mine is None or theirs is None:
        return _one_sided(mine, theirs, agreed, is_whole=is_whole)
    ours, others = body_hash(mine), body_hash(theirs)
    if ours == others:
        return Merged(Outcome.SAME, mine)
    if others == agreed:
        return Merged(Outcome.TO_FILE, mine)
    if ours == agreed:
        return Merged(Outcome.TO_LIBRARY, theirs)
    return Merged(Outcome.BOTH, both_versions(mine, theirs, heading))


def _one_sided(mine: str | None, theirs: str | None, agreed: str, *, is_whole: bool) -> Merged:
    if theirs is not None:
        gone = bool(agreed) and body_hash(theirs) == agreed
        return Merged(Outcome.DELETE_IN_FILE) if gone else Merged(Outcome.REVIVE, theirs)
    if mine is not None:
        gone = is_whole and bool(agreed) and body_hash(mine) == agreed
        return Merged(Outcome.DELETE_IN_LIBRARY) if gone else Merged(Outcome.TO_FILE, mine)
    return Merged(Outcome.NOTHING)


def both_versions(mine: str, theirs: str, heading: str) -> str:
    """Return a body that holds two versions; one that holds the other already is enough."""
    mine, theirs = mine.strip("\n"), theirs.strip("\n")
    if not mine or not theirs:
        return mine or theirs
    if f"\n{mine}\n" in f"\n{theirs}\n":
        return theirs
    if f"\n{theirs}\n" in f"\n{mine}\n":
        return mine
    return f"{mine}\n\n## {heading}\n\n{theirs}"


def merge_tags(
    mine: Iterable[str], theirs: Iterable[str], agreed: Collection[str]
) -> tuple[str, ...]:
    """Return the tags that both sides have: what either added, without what either took away."""
    ours, others = set(mine), set(theirs)
    added = (ours | others) - set(agreed)
    kept = ours & others & set(agreed)
    return tuple(sorted(added | kept))
