"""Notes: what a reader wrote next to a passage, and which passage that is.

Why it exists: a note outlives the translation, the import and the app. It is plain Markdown with
the words of its passage; tags are written in it (``#politics``), so that no other program loses
them. A highlight is a note without text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NewType

from reader.domain.anchors import TextAnchor
from reader.domain.article import ArticleId

__all__ = [
    "Note",
    "NoteColour",
    "NoteId",
    "NoteKind",
    "NoteVersion",
    "Passage",
    "PassageScope",
    "PassageSide",
    "first_line",
    "tags_of",
]

NoteId = NewType("NoteId", str)

_CODE: Final = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`", re.DOTALL)
_TAG: Final = re.compile(r"(?<![\w#/&])#([^\W\d_][\w/-]*)")
"""A tag as Obsidian has it: begins with a letter, may be nested by slashes."""
_MARKDOWN: Final = re.compile(r"^[\s>#*+\-\d.)]+|[*_`]+|\[([^\]]*)\]\([^)]*\)")
FIRST_LINE: Final = 80


class PassageSide(StrEnum):
    """Which text a passage is in."""

    SOURCE = "source"
    TARGET = "target"


class PassageScope(StrEnum):
    """What a note was asked for; a sentence stays a sentence when its words change."""

    WORD = "word"
    SELECTION = "selection"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    ARTICLE = "article"


class NoteKind(StrEnum):
    """What a note is for."""

    NOTE = "note"
    HIGHLIGHT = "highlight"
    REVIEW = "review"
    """A comment on a draft."""


class NoteColour(StrEnum):
    """Colour of the marked passage; names, so that a theme can choose the shade."""

    NONE = "none"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a note hangs.

    Attributes:
        side: Article or translation.
        scope: What was marked.
        anchor: The passage in the text of its side: all blocks, one a line, as imported; or all
            targets, one block a line.
        language: Of the translation, BCP 47; empty for the article itself.
        home: For a passage of a translation: its sentence in the article, where the note hangs
            while the quote is not found. The anchor itself for one of the article.
    """

    side: PassageSide
    scope: PassageScope
    anchor: TextAnchor
    language: str = ""
    home: TextAnchor | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """One note.

    Attributes:
        note_id: Minted.
        article_id: The article; kept when it has been removed from the library.
        passage: Where it hangs.
        body: Markdown, NFC, lines ended by LF; empty for a highlight.
        kind: What it is for.
        colour: Of the passage.
        created_at, changed_at: UTC, ISO 8601, seconds.
    """

    note_id: NoteId
    article_id: ArticleId
    passage: Passage
    body: str = ""
    kind: NoteKind = NoteKind.NOTE
    colour: NoteColour = NoteColour.NONE
    created_at: str = ""
    changed_at: str = ""

    @property
    def tags(self) -> tuple[str, ...]:
        """Return the tags in the text, without ``#``, in order, each once."""
        return tags_of(self.body)


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """What a note was before an edit.

    Attributes:
        number: Counts up from 1.
        body: Its text then.
        kept_at: When the text was replaced; UTC, ISO 8601, seconds.
    """

    number: int
    body: str
    kept_at: str


def tags_of(body: str) -> tuple[str, ...]:
    """Return the tags of a Markdown text, case kept, in order, each once; none inside code."""
    found = (match[1].rstrip("/-") for match in _TAG.finditer(_CODE.sub(" ", body)))
    return tuple({tag.casefold(): tag for tag in reversed([*found])}.values())[::-1]


def first_line(body: str) -> str:
    """Return the first words of a note without Markdown signs, for lists; empty where none."""
    for line in body.splitlines():
        plain = " ".join(_MARKDOWN.sub(lambda match: match[1] or "", line).split())
        if plain:
            return plain if len(plain) <= FIRST_LINE else plain[: FIRST_LINE - 1].rstrip() + "…"
    return ""
