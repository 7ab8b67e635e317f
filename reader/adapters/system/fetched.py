"""What is asked of a server, and what it sent, taken in with care.

Why it exists: what a server says of a page (how long it is, what it is, how it is packed) need not
be true. What is opened to get it is the business of `network`; nothing is opened here.

Source: RFC 9110, 8 (representations), 15.4 (redirects).
"""

from __future__ import annotations

import re
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Final, Protocol

from reader._version import VERSION
from reader.adapters.system.addresses import Address, next_address
from reader.adapters.system.inflating import CODINGS, Inflater, TooMuch
from reader.adapters.system.network_errors import (
    PASTE,
    failed,
    refused_status,
    too_large,
    wrong_type,
)
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.cancel import CancelToken

__all__ = [
    "Counted",
    "Fetched",
    "Head",
    "Response",
    "Sink",
    "Validators",
    "Wanted",
    "headers_of",
    "taken",
]

_SILENT_S: Final = 15.0
_CHUNK: Final = 16_384
_LONGEST_VALIDATOR: Final = 1_000
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_OK: Final = 200
_PARTIAL: Final = 206
_NOT_MODIFIED: Final = 304
_RANGE: Final = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", re.IGNORECASE)
_CHARSET: Final = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:+-]{1,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said of a page when it was fetched before, to be asked whether it changed."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server sent.

    Attributes:
        data: The body, not compressed; empty where `not_modified`.
        url: Where it was found at last.
        content_type: As ``text/html``, lower case; empty where the server says nothing.
        charset: What the server says of it, else empty.
        redirects: Addresses that led there, the first asked for first.
        validators: For the next time.
        not_modified: It is as it was when the `Validators` that were sent were given out.
    """

    data: bytes = field(repr=False)
    url: str
    content_type: str = ""
    charset: str = ""
    redirects: tuple[str, ...] = ()
    validators: Validators = Validators()
    not_modified: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """What a server says before the body of a file comes.

    Attributes:
        start: Where in the file the body begins, in bytes.
        total: How large the file is; 0 where that is not said.
        validators: For the next time.
    """

    start: int
    total: int
    validators: Validators


class Sink(Protocol):
    """Takes a file as it comes."""

    def begin(self, head: Head) -> None:
        """Take what is said of it; called once, before the first byte."""
        ...

    def write(self, data: bytes) -> None:
        """Take the next bytes."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What holds for all hops of one fetch.

    Attributes:
        action, accept, limit_bytes, allow_private, cancel, known: As in `Network.fetch`.
        ends: On the monotonic clock.
        silent_s: How long a server may be silent.
        sink: Takes the body as it comes, not compressed; None has it returned as a whole.
        start: What of the file is there already, in bytes; only with a sink and `known`.
    """

    action: str
    accept: tuple[str, ...]
    limit_bytes: int
    allow_private: bool
    ends: float
    cancel: CancelToken
    known: Validators = Validators()
    silent_s: float = _SILENT_S
    sink: Sink | None = None
    start: int = 0

    def takes(self, content_type: str) -> bool:
        """Tell whether a media type can be used; one that is not said may be anything."""
        if not self.accept or not content_type:
            return True
        return any(fnmatchcase(content_type, one) for one in self.accept)

    def check(self, host: str, since: float) -> None:
        """Raise where the work was cancelled or took too long, in all or in silence."""
        self.cancel.check()
        now = time.monotonic()
        if now > self.ends or now - since > self.silent_s:
            raise failed(
                message(
                    QT_TRANSLATE_NOOP("Network", "“{host}” took too long to answer."), host=host
                )
            )


@dataclass(slots=True)
class Counted:
    """How many bytes came of a body."""

    bytes: int = 0


class Response(Protocol):
    """What is used of an answer."""

    status: int

    @property
    def headers(self) -> Mapping[str, str]:
        """Return its headers; names in any case."""
        ...

    def read(self, _most: int, /) -> bytes:
        """Return at most so many bytes of its body; none at its end."""
        ...


def headers_of(address: Address, wanted: Wanted) -> Mapping[str, str]:
    """Return all that is said to a server."""
    headers = {
        "Host": address.netloc,
        "User-Agent": f"Qari/{VERSION}",
        "Accept": ", ".join((*wanted.accept, "*/*;q=0.1")) if wanted.accept else "*/*",
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
    }
    if wanted.sink is not None:
        headers["Accept-Encoding"] = "identity"
        return headers | _range_of(wanted)
    if wanted.known.etag:
        headers["If-None-Match"] = wanted.known.etag
    if wanted.known.last_modified:
        headers["If-Modified-Since"] = wanted.known.last_modified
    return headers


def taken(
    address: Address, response: Response, wanted: Wanted, counted: Counted
) -> Fetched | Address:
    """Return what a server sent, or where it points to.

    Raises:
        AddressRefused: It points to what may not be fetched.
        ServerRefused: It is an error.
        SourceRefused: It is too large or of a type that can't be used.
        NetworkFailed: It is damaged.
    """
    status, headers = response.status, response.headers
    location = headers.get("Location", "")
    if status in _REDIRECTS and location:
        return next_address(address, _as_utf8(location))
    validators = Validators(
        headers.get("ETag", "")[:_LONGEST_VALIDATOR],
        headers.get("Last-Modified", "")[:_LONGEST_VALIDATOR],
    )
    if wanted.sink is not None:
        _stream(address.host, response, wanted, counted, validators)
        return Fetched(b"", address.url, validators=validators)
    if status == _NOT_MODIFIED and wanted.known != Validators():
        return Fetched(b"", address.url, validators=wanted.known, not_modified=True)
    if status != _OK:
        raise refused_status(address.host, status)
    told = headers.get("Content-Type", "")
    content_type = told.partition(";")[0].strip().lower()
    if not wanted.takes(content_type):
        raise wrong_type(address.host, content_type)
    charset = _CHARSET.search(told)
    data = _body(address.host, response, wanted, counted)
    return Fetched(
        data, address.url, content_type, charset[1] if charset else "", validators=validators
    )


def _range_of(wanted: Wanted) -> dict[str, str]:
    """Return what asks for the rest of a file, if it is still the same one."""
    same = wanted.known.etag if not wanted.known.etag.startswith("W/") else ""
    same = same or wanted.known.last_modified
    if not wanted.start:
        return {}
    return {"Range": f"bytes={wanted.start}-"} | ({"If-Range": same} if same else {})


def _stream(
    host: str, response: Response, wanted: Wanted, counted: Counted, validators: Validators
) -> None:
    """Give a file, or the rest of one, to the sink as it comes."""
    sink = wanted.sink
    assert sink is not None  # noqa: S101 - asked before
    start, total = _place(host, response, wanted)
    if response.headers.get("Content-Encoding", "").strip().lower() not in {"", "identity"}:
        raise failed(_damaged(host))
    if max(start, total) > wanted.limit_bytes:
        raise too_large(host, wanted.limit_bytes)
    sink.begin(Head(start, total, validators))
    most = total or wanted.limit_bytes
    wanted.cancel.tell(start, total)
    while data := response.read(_CHUNK):
        counted.bytes += len(data)
        if start + counted.bytes > most:
            raise failed(_damaged(host)) if total else too_large(host, most)
        sink.write(data)
        wanted.cancel.tell(start + counted.bytes, total)


def _place(host: str, response: Response, wanted: Wanted) -> tuple[int, int]:
    """Return where in the file the body begins, and how large the file is, 0 if not said.

    Raises:
        ServerRefused: It is an error, or a part that was not asked for.
    """
    if response.status == _OK:
        length = response.headers.get("Content-Length", "")
        return 0, int(length) if length.isascii() and length.isdecimal() else 0
    told = _RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
    if response.status != _PARTIAL or not wanted.start or told is None:
        raise refused_status(host, response.status)
    if int(told[1]) != wanted.start or int(told[2]) < wanted.start:
        raise refused_status(host, response.status)
    return wanted.start, 0 if told[3] == "*" else int(told[3])


def _body(host: str, response: Response, wanted: Wanted, counted: Counted) -> bytes:
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    if coding not in CODINGS:
        raise failed(_damaged(host), PASTE)
    length = response.headers.get("Content-Length", "")
    total = int(length) if length.isascii() and length.isdecimal() else 0
    if total > wanted.limit_bytes:
        raise too_large(host, wanted.limit_bytes)
    inflater = Inflater(coding, wanted.limit_bytes)
    parts: list[bytes] = []
    try:
        while data := response.read(_CHUNK):
            counted.bytes += len(data)
            parts.append(inflater.feed(data))
            wanted.cancel.tell(counted.bytes, total)
        inflater.end()
    except TooMuch as exc:
        raise too_large(host, wanted.limit_bytes) from exc
    except zlib.error as exc:
        raise failed(_damaged(host)) from exc
    return b"".join(parts)


def _damaged(host: str) -> Message:
    return message(QT_TRANSLATE_NOOP("Network", "What “{host}” sent is damaged."), host=host)


def _as_utf8(header: str) -> str:
    """Return a header in which an address stands as UTF-8, which no standard has and many send."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header
