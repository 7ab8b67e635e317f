"""An article as blocks of text in reading order, with identities that outlive edits.

Why it exists: every pane, store and command shows the same structure. Ids are minted, never derived
from text plus position (packaging/CONTRACT.md, Identity and storage).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from reader.domain.language import Direction
from reader.domain.messages import Message
from reader.domain.span import Span

__all__ = [
    "Article",
    "ArticleId",
    "Block",
    "BlockId",
    "BlockKind",
    "Part",
    "Segment",
    "SegmentId",
    "SourceKind",
    "SourceRef",
    "fingerprint_of",
]

ArticleId = NewType("ArticleId", str)
BlockId = NewType("BlockId", str)
SegmentId = NewType("SegmentId", str)


class BlockKind(StrEnum):
    """What a block is; the values are the JSON names."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    QUOTE = "quote"
    TABLE = "table"
    FOOTNOTE = "footnote"
    FURNITURE = "furniture"


class SourceKind(StrEnum):
    """Where an article came from."""

    FILE = "file"
    TEXT = "text"
    STANDARD_INPUT = "standard_input"
    URL = "url"


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source that can be opened, again and again.

    Attributes:
        kind: File, pasted or dropped text, standard input, a page of the web.
        location: The absolute path of a file, the address of a page; empty otherwise.
        text: The text itself where there is no file.
        part: Which part of a text that is too large for one article, or which chapter of a book;
            the first is 0.
        markdown: Whether `text` is Markdown; files are known by their suffix and their bytes.
        html: Whether `text` is HTML, such as rich text of the clipboard.
        password: What opens a locked file; never kept.
        allow_private: The user said that this address of his own machine or network may be fetched;
            never kept, so that it is asked anew.
        keep: Whether a page may be kept to be read without a connection; never kept itself.
        mend: Whether letters that a wrong encoding garbled are mended; a person can switch it off.
        private: Nothing may be left of reading it, not even which server it is from; never kept
            itself.
    """

    kind: SourceKind
    location: str = ""
    text: str = field(default="", repr=False)
    part: int = 0
    markdown: bool = False
    html: bool = False
    password: str = field(default="", repr=False)
    allow_private: bool = False
    keep: bool = True
    mend: bool = True
    private: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a large source an article holds.

    Attributes:
        number: Counts from 1 to `count`.
        count: How many there are.
        names: What each is called, such as the chapters of a book; empty where they have no names.
    """

    number: int
    count: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article.

    Attributes:
        block_id: Minted at import, unique in the article.
        kind: What the block is; furniture is shown dimmed and not translated.
        text: Original text, in NFC: tashkil, tatweel and invisible characters are kept, and there
            is no line break in it.
        direction: Base direction of the paragraph.
        left_out: True for furniture, and for nothing else.
        reason: Why it is furniture, for a person.
        level: Depth of a heading or list item, 1 at the top; 0 where there is none.
        continues: True where a huge paragraph was cut and this block goes on from the one before.
        place: Where it stood in the markup of its source, such as ``article>p``; alike in all pages
            of a site, so that a choice made for one page holds for the others. Empty elsewhere.
        language: BCP 47 primary subtag where it is another than the article's, else empty.
        found: The kind that the reader of its source gave it, where a choice (`domain.taking`)
            gave it another; None elsewhere.
        by_person: A person chose for this block; the same page imported again keeps that.
    """

    block_id: BlockId
    kind: BlockKind
    text: str
    direction: Direction
    left_out: bool = False
    reason: Message | None = None
    level: int = 0
    continues: bool = False
    place: str = ""
    language: str = ""
    found: BlockKind | None = None
    by_person: bool = False

    @property
    def is_for_translation(self) -> bool:
        """Tell whether its sentences are translated: no furniture, no other language."""
        return not (self.left_out or self.language)


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence of a block; the segments of a block tile it.

    Attributes:
        segment_id: Minted; outlives merge, split and edit.
        block_id: The block that it lies in.
        span: Code points of the block's text, trailing space included.
        by_person: A person cut it so; the same text imported again is cut so too.
        absorbed: Ids of segments that were merged into it.
    """

    segment_id: SegmentId
    block_id: BlockId
    span: Span
    by_person: bool = False
    absorbed: tuple[SegmentId, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """What a source held, ready to be read.

    Attributes:
        article_id: Minted at import.
        title: Text of the headline, or the start of the text where there is none.
        language: BCP 47 primary subtag of most of the text; ``und`` where it has no letters.
        blocks: In reading order, furniture included.
        segments: In reading order; those of one block tile it. Furniture has segments too.
        source: Where it came from.
        fingerprint: SHA-256 of the text of all blocks, hexadecimal.
        byline, date, site: As found, else empty.
        part: Set where the source was too large for one article.
        notices: What the reader should know about the import, such as "not Arabic".
        address: Where the page stands in the web, as it says itself or as it was fetched; empty
            where that is not known.
        corrected: Which of ``title``, ``byline`` and ``date`` a person corrected.
    """

    article_id: ArticleId
    title: str
    language: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    source: SourceRef
    fingerprint: str
    byline: str = ""
    date: str = ""
    site: str = ""
    part: Part | None = None
    notices: tuple[Message, ...] = ()
    address: str = ""
    corrected: tuple[str, ...] = ()


def fingerprint_of(blocks: tuple[Block, ...]) -> str:
    """Return the SHA-256 of the blocks' text, hexadecimal; equal texts have equal fingerprints."""
    digest = hashlib.sha256()
    for block in blocks:
        digest.update(block.text.encode("utf-8", "surrogatepass"))
        digest.update(b"\n")
    return digest.hexdigest()
