"""A zip whose bytes follow from its entries alone.

Why it exists: documents of Word and electronic books are zips. With the time and the system left
out, the same work is the same file, and a round trip can be compared byte by byte.

Source: APPNOTE.TXT 6.3.10, 4.4.2 and 4.4.6.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from typing import Final

__all__ = ["fixed_zip"]

_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_PLAIN_FILE: Final = 0o100644 << 16
_LEVEL: Final = 6


def fixed_zip(entries: Iterable[tuple[str, bytes]], stored: frozenset[str] = frozenset()) -> bytes:
    """Return a zip of `entries` in their order; those in `stored` are not compressed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in entries:
            info = zipfile.ZipInfo(name, _EARLIEST)
            info.create_system = _UNIX
            info.external_attr = _PLAIN_FILE
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, content, compresslevel=_LEVEL)
    return buffer.getvalue()
