"""What a server sent compressed, as it was before; no more of it than is allowed.

Why it exists: a few kilobytes can say "a gigabyte of zeros". So what comes out is counted, too,
and the rest is not even made.

Source: RFC 9110, 8.4.1 (content codings); RFC 1950 to 1952. "deflate" is sent both with and without
the zlib header.
"""

from __future__ import annotations

import zlib
from typing import Final

__all__ = ["CODINGS", "Inflater", "TooMuch"]

CODINGS: Final = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
_GZIP, _RAW = 16 + zlib.MAX_WBITS, -zlib.MAX_WBITS
_ZLIB_METHOD: Final = 8


class TooMuch(Exception):
    """More came than is allowed."""


class Inflater:
    """Takes the bytes as they come and gives them as they were."""

    def __init__(self, coding: str, limit_bytes: int) -> None:
        """Undo `coding`, one of `CODINGS`, up to `limit_bytes`."""
        self._gzip = coding in {"gzip", "x-gzip"}
        self._plain = coding in {"", "identity"}
        self._limit = limit_bytes
        self._unpacker = zlib.decompressobj(_GZIP) if self._gzip else None
        self._is_done = False
        self._taken = 0
        self.count = 0

    def feed(self, data: bytes) -> bytes:
        """Return what `data` holds.

        Raises:
            TooMuch: The limit is passed.
            zlib.error: It is not compressed so, or damaged.
        """
        if not data:
            return b""
        self._taken += len(data)
        if self._taken > self._limit:
            raise TooMuch
        if self._plain:
            return self._counted(data)
        out = bytearray()
        while data and not self._is_done:
            unpacker = self._unpacker or self._of_deflate(data)
            out += self._counted(unpacker.decompress(data, self._limit - self.count + 1))
            data = unpacker.unused_data
            if unpacker.eof:
                self._next(data)
        return bytes(out)

    def end(self) -> None:
        """Look whether all came.

        Raises:
            EOFError: Some is missing.
        """
        if self._taken and not self._plain and not self._is_done:
            raise EOFError

    def _counted(self, data: bytes) -> bytes:
        self.count += len(data)
        if self.count > self._limit:
            raise TooMuch
        return data

    def _of_deflate(self, data: bytes) -> zlib._Decompress:
        has_header = data[0] & 0x0F == _ZLIB_METHOD
        self._unpacker = zlib.decompressobj(zlib.MAX_WBITS if has_header else _RAW)
        return self._unpacker

    def _next(self, rest: bytes) -> None:
        """Begin the next member of a gzip file; what follows others is of no use."""
        if self._gzip and rest.startswith(b"\x1f\x8b"):
            self._unpacker = zlib.decompressobj(_GZIP)
        else:
            self._is_done = True
