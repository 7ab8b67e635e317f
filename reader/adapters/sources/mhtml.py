"""A `FormatReader` of pages that a browser saved with all their parts in one file.

Why it exists: such a file is a mail whose first part of HTML is the page. It is taken apart by its
boundaries, a part at a time and a few levels deep, so that no file is slow or deep enough to harm;
what is wrong with it costs the part and not the page.

Source: RFC 2557 (MHTML), RFC 2045 and 2046 (MIME).
"""

from __future__ import annotations

import binascii
import quopri
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.formats import Format
from reader.adapters.sources.html_page import LARGEST_PAGE_BYTES, HtmlReader
from reader.domain.errors import SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken

if TYPE_CHECKING:
    from email.message import Message as Headers

__all__ = ["MhtmlReader"]

_HEAD_END: Final = re.compile(rb"\r?\n[ \t]*\r?\n")
_MOST_HEAD_BYTES: Final = 65_536
_DEEPEST, _MOST_PARTS = 6, 2000
_BOUNDARY: Final = re.compile(rb"^--(\S[^\r\n]{0,200}?)(?:--)?[ \t]*\r?$", re.MULTILINE)
_NOT_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/]")
_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)
_TEXTS: Final = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class _Part:
    headers: Headers
    body: bytes


class MhtmlReader:
    """Reads MHTML. Lane load; keeps nothing."""

    formats = frozenset({Format.MHTML})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what the page in `content` holds.

        Raises:
            SourceRefused: There is no page in it, or one that is too large.
            EmptySource: There is nothing to read in the page.
            Cancelled: `cancel` was set.
        """
        cancel.check()
        whole = _part(content.data)
        page = next(_pages(whole, 0), None)
        if page is None:
            raise _without_page(content.name)
        cancel.check()
        data = _decoded(page)
        said = page.headers.get_content_charset() if page.headers else ""
        where = _location(page.headers) or _location(whole.headers) or content.url
        inner = replace(content, data=data, charset=said or "", url=where)
        return HtmlReader().extract(inner, cancel)


def _part(data: bytes) -> _Part:
    """Return headers and body of a message or a part of one."""
    data = data.lstrip(b"\r\n")
    end = _HEAD_END.search(data, 0, _MOST_HEAD_BYTES)
    head, body = (data[: end.start()], data[end.end() :]) if end else (b"", data)
    from email.parser import BytesHeaderParser  # brings sockets along

    return _Part(BytesHeaderParser().parsebytes(head), body)


def _pages(part: _Part, depth: int) -> Iterator[_Part]:
    """Yield the pages in a part, in order."""
    kind = part.headers.get_content_type()
    if kind in _TEXTS:
        yield part
    elif kind.startswith("multipart/") and depth < _DEEPEST:
        for body in _bodies(part):
            yield from _pages(_part(body), depth + 1)


def _bodies(part: _Part) -> Iterator[bytes]:
    """Yield the parts between the boundaries; those that the headers name, else that are there."""
    said = part.headers.get_boundary() or ""
    mark = b"--" + said.encode("utf-8", "replace")
    if not said or mark not in part.body:
        found = _BOUNDARY.search(part.body)
        if found is None:
            return
        mark = b"--" + found[1]
    at = part.body.find(mark)
    for _ in range(_MOST_PARTS):
        start = at + len(mark)
        if part.body[start : start + 2] == b"--":
            return
        line_end = part.body.find(b"\n", start)
        start = line_end if line_end >= 0 else len(part.body)
        at = part.body.find(b"\n" + mark, start)
        yield part.body[start : at if at >= 0 else len(part.body)]
        if at < 0:
            return
        at += 1


def _decoded(part: _Part) -> bytes:
    """Return the bytes of a part; what is no base64 in it is passed over."""
    way = str(part.headers.get("content-transfer-encoding", "")).strip().lower()
    if len(part.body) > 2 * LARGEST_PAGE_BYTES:
        return part.body  # is refused for its size
    if way == "quoted-printable":
        return quopri.decodestring(part.body)
    if way != "base64":
        return part.body
    clean = _NOT_BASE64.sub(b"", part.body)
    try:
        return b64decode(clean[: len(clean) // 4 * 4] + _rest(clean))
    except (binascii.Error, ValueError):
        return part.body


def _rest(clean: bytes) -> bytes:
    rest = clean[len(clean) // 4 * 4 :]
    return rest + b"=" * (4 - len(rest)) if len(rest) > 1 else b""


def _location(headers: Headers) -> str:
    for name in ("content-location", "snapshot-content-location"):
        value = "".join(str(headers.get(name, "")).split())
        if _ADDRESS.match(value):
            return value
    return ""


def _without_page(name: str) -> SourceRefused:
    return SourceRefused(
        message(QT_TRANSLATE_NOOP("Pages", "There is no page in “{name}”."), name=name),
        message(QT_TRANSLATE_NOOP("Sources", "Nothing was opened or changed.")),
        message(
            QT_TRANSLATE_NOOP(
                "Pages", "It may be damaged. Save the page again in a browser, or paste its text."
            )
        ),
    )
