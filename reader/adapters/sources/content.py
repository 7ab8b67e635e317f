"""What a format reader gets and gives: bytes with what is known of them, and paragraphs.

Why it exists: a page may lie in a file, on the clipboard or in an answer of a server, and a book in
any of them; how the bytes came and what they are must not be tied together. A format reader is
pure: bytes in, paragraphs out, nothing opened, so that it can run in a child process (`child`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from reader.adapters.sources.formats import Format
from reader.domain.article import Part
from reader.domain.messages import Message
from reader.domain.paragraphs import Paragraph
from reader.services.cancel import CancelToken

__all__ = ["LARGEST_BYTES", "Content", "Extracted", "FormatReader"]

LARGEST_BYTES = 200_000_000
"""Of a file that is not read in parts; a format may allow less."""


@dataclass(frozen=True, slots=True)
class Content:
    """A whole file or page.

    Attributes:
        data: Its bytes.
        name: How a person calls it, for messages.
        charset: What the server or a part's header says, else empty.
        url: Where it was fetched, after redirects; empty for files.
        part: Which part or chapter is wanted; the first is 0. Clamped by the reader.
        password: What opens it; empty where none is known.
        mend: Whether letters that a wrong encoding garbled are mended.
        fragment: Whether it was copied out of a page: all of it is the article.
    """

    data: bytes = field(repr=False)
    name: str
    charset: str = ""
    url: str = ""
    part: int = 0
    password: str = field(default="", repr=False)
    mend: bool = True
    fragment: bool = False


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a format reader found.

    Attributes:
        paragraphs: In reading order, what is left out among them in its place (kind furniture, with
            a reason); NFC is not needed. Those without a kind are looked at by `structure_of`.
        title, byline, date, site: As the file says, else empty. A date is ISO 8601 where it could
            be read as one, else as it stands.
        part: Set where there are more parts; its names are the table of contents.
        notices: What the reader should know.
        language: BCP 47 primary subtag that the file claims; empty where it says nothing.
        address: Of the page (canonical, else where it was fetched), http or https; else empty.
    """

    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    byline: str = ""
    date: str = ""
    site: str = ""
    part: Part | None = None
    notices: tuple[Message, ...] = ()
    language: str = ""
    address: str = ""


class FormatReader(Protocol):
    """Reads one or several formats. Lane load, or a child process; keeps nothing."""

    formats: frozenset[Format]

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what `content` holds.

        Raises:
            SourceRefused: It is hostile, damaged, protected or too large.
            PasswordNeeded: It is locked.
            EmptySource: There is nothing to read in it.
            NotText: It is of another kind.
            Cancelled: `cancel` was set.
        """
        ...
