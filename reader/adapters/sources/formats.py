"""Which format a file is of, from its first bytes and its name.

Why it exists: names lie, and many have no suffix (a page saved by a browser, a download). The bytes
decide where they have a signature; the name decides between formats that are text.

Source: file signatures of PDF (ISO 32000), ZIP (APPNOTE), RTF, OLE2; the ``mimetype`` entry of
EPUB OCF 3.3 and OpenDocument 1.3, which must come first and uncompressed.
"""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath
from typing import Final

__all__ = ["HEAD_BYTES", "SUFFIXES", "Format", "format_of"]

HEAD_BYTES: Final = 4096
"""How much of a file `format_of` looks at."""


class Format(StrEnum):
    """What a file is; each has a reader of its own."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"
    MHTML = "mhtml"
    DOCX = "docx"
    ODT = "odt"
    EPUB = "epub"
    RTF = "rtf"
    PDF = "pdf"
    SUBTITLES = "subtitles"
    TABLE = "table"
    FEED = "feed"


SUFFIXES: Final = {
    ".txt": Format.PLAIN,
    ".text": Format.PLAIN,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".mdown": Format.MARKDOWN,
    ".mkd": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".mhtml": Format.MHTML,
    ".mht": Format.MHTML,
    ".docx": Format.DOCX,
    ".docm": Format.DOCX,
    ".odt": Format.ODT,
    ".fodt": Format.ODT,
    ".epub": Format.EPUB,
    ".rtf": Format.RTF,
    ".pdf": Format.PDF,
    ".srt": Format.SUBTITLES,
    ".vtt": Format.SUBTITLES,
    ".csv": Format.TABLE,
    ".tsv": Format.TABLE,
    ".rss": Format.FEED,
    ".atom": Format.FEED,
}
"""What a name says; in this order they are offered in dialogs."""

_ZIPPED: Final = frozenset({Format.DOCX, Format.ODT, Format.EPUB})
_MIMETYPES: Final = (
    (b"application/epub+zip", Format.EPUB),
    (b"application/vnd.oasis.opendocument.text", Format.ODT),
)
_FIRST_NAME: Final = 30
"""Where the name of the first entry of a zip begins."""
_OFFICE_LIST: Final = (b"[Content_Types].xml", b"_rels/.rels", b"word/")
_FEED: Final = re.compile(
    rb"<(?:\w+:)?(?:rss|RDF|feed)[\s>]|\"version\"\s*:\s*\"https?://jsonfeed\.org/", re.IGNORECASE
)
_PAGE: Final = re.compile(
    rb"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAIL: Final = re.compile(
    rb"\A(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related",
    re.IGNORECASE,
)
_MARKUP: Final = frozenset({Format.HTML, Format.MHTML, Format.FEED})


def format_of(name: str, head: bytes) -> Format:
    """Return the format of a file, `PLAIN` where nothing else is known.

    Args:
        name: Its name; the suffix counts.
        head: Its first `HEAD_BYTES` bytes; may be empty where it can't be read.
    """
    named = SUFFIXES.get(PurePath(name).suffix.lower(), Format.PLAIN)
    if head.startswith(b"%PDF-") or (b"%PDF-" in head[:1024] and named is Format.PDF):
        return Format.PDF
    if head.startswith(b"{\\rtf"):
        return Format.RTF
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):  # .doc, or locked: its reader tells
        return Format.DOCX
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(named, head)
    if named in {Format.SUBTITLES, Format.TABLE, Format.MARKDOWN}:
        return named
    return _of_text(named, _as_bytes_of_ascii(head))


def _zipped(named: Format, head: bytes) -> Format:
    for mimetype, found in _MIMETYPES:
        if mimetype in head[:128]:
            return found
    if head[_FIRST_NAME:].startswith(_OFFICE_LIST) and named in _ZIPPED:
        return Format.DOCX  # it says what it is, as others do by their `mimetype`
    if named in _ZIPPED:
        return named
    if b"word/" in head or b"[Content_Types].xml" in head:
        return Format.DOCX
    if b"META-INF/container.xml" in head:
        return Format.EPUB
    return named


def _as_bytes_of_ascii(head: bytes) -> bytes:
    """Return the head of a UTF-16 text so that its markup can be met; others as they are."""
    if (
        head.startswith((b"\xff\xfe", b"\xfe\xff"))
        or b"<\x00" in head[:64]
        or b"\x00<" in head[:64]
    ):
        return head.replace(b"\x00", b"").lstrip(b"\xff\xfe")
    return head.removeprefix(b"\xef\xbb\xbf")


def _of_text(named: Format, head: bytes) -> Format:
    if _MAIL.match(head):
        return Format.MHTML
    start = head.lstrip()[:1]
    if start == b"<" and _FEED.search(head[:1024]) and not _PAGE.match(head):
        return Format.FEED
    if start == b"{" and _FEED.search(head):
        return Format.FEED
    if named in _MARKUP:
        return named
    return Format.HTML if _PAGE.match(head) else named
