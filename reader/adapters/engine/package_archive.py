"""The file of a translation package (``.argosmodel``, a zip), unpacked without trusting it.

Why it exists: packages come from anywhere. Names may lead out of the folder, be links, or fall
together on a disk that does not know capitals; sizes may be lies; a small file may unpack to
gigabytes; a pickle may wait to be loaded. The list is looked through before the first byte is
written (`archive_members`), and what is written is counted, so that each such file ends in words
and an empty folder.

Source: APPNOTE 6.3.10 (4.4.4 flags, 4.4.15 attributes, 4.4.17 names); CWE-22, CWE-59, CWE-409.
"""

from __future__ import annotations

import io
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from reader.adapters.engine.archive_members import PackageMember, is_unfit, package_members
from reader.adapters.engine.package_checks import TOO_MUCH, check_package, refused
from reader.adapters.engine.package_writing import check_room, emptied_on_failure, written
from reader.adapters.system.locations import make_private_folder
from reader.adapters.system.small_file import plain_file_size
from reader.domain.errors import SourceUnreadable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken

__all__ = ["LARGEST_PACKAGE_BYTES", "unpack"]

LARGEST_PACKAGE_BYTES: Final = 6_000_000_000
"""Unpacked; the largest translation models of the field take five."""

_LIST_BYTES: Final = 1_000_000
"""Of the zip's list of entries, with room for the longest names of the most entries."""
_MOST_TIMES: Final = 40
"""How much it may grow in all; weights hardly do, a vocabulary four times."""
_SMALL_BYTES: Final = 1_000_000
_BEGINS: Final = b"PK\x03\x04"
_BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OverflowError, RuntimeError,
    ValueError,
)  # fmt: skip
"""What the library raises on a zip with changed bytes; not `OSError`, which is the disk's."""


def unpack(archive: Path, folder: Path, cancel: CancelToken) -> Path:
    """Put the package in `archive` into `folder`, and return the package's own folder in it.

    Each file can be read by the user alone and is on the disk when this returns. Where it does not
    return, `folder` is as it was.

    Args:
        archive: The file.
        folder: Empty, or not there yet; then the one above it must be.
        cancel: Looked at between steps; is told how many bytes of how many were written.

    Raises:
        PackageRefused: It is no package, or hostile, damaged, cut off or of another kind.
        SourceUnreadable: The file is gone, or may not be read.
        DiskFull: There is no room for it.
        StorageUnavailable: `folder` can't be written, or is not empty.
        Cancelled: `cancel` was set.
    """
    with _opened(archive) as file, emptied_on_failure(folder):
        try:
            with _zip(file) as content:
                members, top = package_members(content.infolist())
                size = sum(member.entry.file_size for member in members)
                _check_growth(size, archive)
                check_room(size, folder)
                package = folder / (top or _named_by(archive))
                _write(content, members, package, cancel)
        except _BROKEN as exc:
            raise refused(_DAMAGED) from exc
        check_package(package)
        return package


_DAMAGED: Final = message(QT_TRANSLATE_NOOP("Package", "The file is damaged, or was cut off."))


class _Bounded(io.FileIO):
    """A file that is read in small steps only, whatever a length in it says."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next bytes; all of the rest, where it is asked for, up to the bound."""
        if size is None or size < 0:
            size = _LIST_BYTES
        if size > _LIST_BYTES:
            raise zipfile.BadZipFile("a list that is too long")
        try:
            return super().read(size) or b""
        except OSError as exc:
            raise _unreadable(self.name, exc) from exc

    def seek(self, position: int, whence: int = os.SEEK_SET, /) -> int:
        """Go to a place; one before the start is a lie of the zip, not of the disk."""
        try:
            return super().seek(position, whence)
        except OSError as exc:
            raise zipfile.BadZipFile("a place outside the file") from exc


@contextmanager
def _opened(archive: Path) -> Iterator[_Bounded]:
    try:
        plain_file_size(archive)
        file = _Bounded(archive)
    except (OSError, ValueError) as exc:
        raise _unreadable(archive, exc) from exc
    with file:
        yield file


def _unreadable(archive: object, exc: Exception) -> SourceUnreadable:
    return SourceUnreadable(
        message(
            QT_TRANSLATE_NOOP("Package", "The package file {file} can't be read: {why}."),
            file=archive,
            why=getattr(exc, "strerror", None) or exc,
        ),
        hint=message(QT_TRANSLATE_NOOP("Package", "Nothing was installed. Choose the file again.")),
    )


def _zip(file: _Bounded) -> zipfile.ZipFile:
    begins = file.read(len(_BEGINS))
    try:
        return zipfile.ZipFile(file)
    except _BROKEN as exc:
        if begins == _BEGINS:
            raise refused(_DAMAGED) from exc
        why = QT_TRANSLATE_NOOP("Package", "The file is no package: it is not even a zip.")
        raise refused(message(why)) from exc


def _check_growth(size: int, archive: Path) -> None:
    most = max(_SMALL_BYTES, _MOST_TIMES * archive.stat().st_size)
    if size > min(most, LARGEST_PACKAGE_BYTES):
        raise refused(TOO_MUCH)


def _named_by(archive: Path) -> str:
    """Return a name for the folder of a package that has none in its archive."""
    name = archive.stem
    return name if re.fullmatch(r"[\w][\w.-]{0,98}\w", name) and not is_unfit(name) else "package"


def _write(
    content: zipfile.ZipFile, members: Sequence[PackageMember], package: Path, cancel: CancelToken
) -> None:
    total = sum(member.entry.file_size for member in members)
    done = 0
    for member in members:
        path = package.joinpath(*member.parts)
        make_private_folder(path.parent)
        with content.open(member.entry) as file:
            told = partial(_tell, cancel, done, total)
            length = written(path, file, "/".join(member.parts), told)
        if length != member.entry.file_size:
            raise refused(_DAMAGED)
        done += length
    cancel.check()


def _tell(cancel: CancelToken, before: int, total: int, done: int) -> None:
    cancel.check()
    cancel.tell(before + done, total)
