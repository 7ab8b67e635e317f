"""The entries of a zip that somebody else made, without trusting it.

Why it exists: office documents and books are zips. Names may lead out of a folder, two entries may
have one name, sizes in headers may be lies, and a small file may unpack to gigabytes. Entries are
read into memory one by one and counted while they unpack; nothing is written.

Source: APPNOTE 6.3.10 (4.4.4 flags, 4.4.17 names); CWE-409 (zip bombs), CWE-22 (paths).
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["BadZip", "GuardedZip"]

_MOST_ENTRIES: Final = 20_000
_MOST_BYTES: Final = 64_000_000
"""Of one entry, unpacked."""
_MOST_BYTES_IN_ALL: Final = 256_000_000
_MOST_TIMES: Final = 400
"""How much an entry may grow; a long table of ours grows 30 times."""
_SMALL_BYTES: Final = 1_000_000
_BYTES_A_STEP: Final = 1 << 18
_SHOWN: Final = 60
_ENCRYPTED: Final = 0x2041
"""Flags: encrypted, strongly encrypted, its headers masked."""
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENTRY: Final = b"PK\x01\x02"
_OUTSIDE: Final = re.compile(r"(?:\A|/)\.\.(?:/|\Z)|\A/|\A[A-Za-z]:|\0")
_BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, OverflowError, RuntimeError,
    ValueError,
)  # fmt: skip
"""What the library raises on a zip with changed bytes, as thousands of them showed."""

_NO_ZIP: Final = QT_TRANSLATE_NOOP("Zip", "It is broken: the list of its parts can't be read.")
_TOO_MANY: Final = QT_TRANSLATE_NOOP("Zip", "It has more parts than any document.")
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("Zip", "It unpacks to far more than a document of text.")


class BadZip(Exception):
    """A zip is not read; for the adapters only, which say it in their own words.

    Attributes:
        why: One sentence for a person.
        is_locked: Whether a password would open it.
    """

    def __init__(self, why: Message, *, is_locked: bool = False) -> None:
        """Keep what a person is told."""
        self.why = why
        self.is_locked = is_locked
        super().__init__(why.english())


class GuardedZip:
    """The entries of a zip in memory; folders are none. Names have forward slashes."""

    def __init__(self, content: bytes) -> None:
        """Look at the list of entries.

        Raises:
            BadZip: It is no zip, broken, locked, or its names are made to harm.
        """
        # Each entry has one of these marks: counted before a million objects are made of them.
        if content.count(_ENTRY) > _MOST_ENTRIES:
            raise BadZip(message(_TOO_MANY))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            entries = self._zip.infolist()
        except _BROKEN as exc:
            raise BadZip(message(_NO_ZIP)) from exc
        self._entries = _checked(entries)
        self._left = min(_MOST_BYTES_IN_ALL, max(_SMALL_BYTES, len(content) * _MOST_TIMES))

    def __contains__(self, name: object) -> bool:
        """Tell whether there is an entry of this name."""
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        """Return the names, in the order of the list."""
        return iter(self._entries)

    def read(self, name: str) -> bytes:
        """Return an entry, counted while it unpacks.

        Raises:
            BadZip: It is missing, broken, packed in a way of its own, or too large.
        """
        entry = self._entries.get(name)
        if entry is None:
            why = QT_TRANSLATE_NOOP("Zip", "Its part {part} is missing.")
            raise BadZip(message(why, part=name))
        broken = message(QT_TRANSLATE_NOOP("Zip", "Its part {part} is broken."), part=name)
        if entry.compress_type not in _METHODS:
            raise BadZip(broken)
        try:
            return self._unpacked(entry)
        except _BROKEN as exc:
            raise BadZip(broken) from exc

    def _unpacked(self, entry: zipfile.ZipInfo) -> bytes:
        most = min(self._left, _MOST_BYTES, max(_SMALL_BYTES, entry.compress_size * _MOST_TIMES))
        if entry.file_size > most:  # it admits it
            raise BadZip(message(_TOO_LARGE))
        parts: list[bytes] = []
        length = 0
        with self._zip.open(entry) as file:
            while step := file.read(_BYTES_A_STEP):
                parts.append(step)
                length += len(step)
                if length > most:
                    raise BadZip(message(_TOO_LARGE))
        self._left -= length
        return b"".join(parts)


def _checked(entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """Return the entries by name."""
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.filename.replace("\\", "/")
        if _OUTSIDE.search(name):
            why = QT_TRANSLATE_NOOP("Zip", "The name of its part {part} leads out of it.")
            raise BadZip(message(why, part=name[:_SHOWN]))
        if name in found:
            why = QT_TRANSLATE_NOOP("Zip", "It holds the part {part} twice.")
            raise BadZip(message(why, part=name[:_SHOWN]))
        if entry.flag_bits & _ENCRYPTED:
            why = QT_TRANSLATE_NOOP("Zip", "Its parts are locked with a password.")
            raise BadZip(message(why), is_locked=True)
        if not name.endswith("/"):
            found[name] = entry
    return found
