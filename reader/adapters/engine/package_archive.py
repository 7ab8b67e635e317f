"""The file of a translation package (``.argosmodel``, a zip), unpacked without trusting it.

Why it exists: packages come from anywhere. Names may lead out of the folder, be links, or fall
together on a disk that does not know capitals; sizes may be lies; a small file may unpack to
gigabytes; a pickle may wait to be loaded. The list is looked through before the first byte is
written (`archive_members`), and what is written is counted, so that each such file ends in words
and an empty folder.

Source: APPNOTE 6.3.10 (4.4.4 flags, 4.4.15 attributes, 4.4.17 names); CWE-22, CWE-59, CWE-409.
"""

from __future__ import annotations

import errno
import io
import os
import re
import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from reader.adapters.engine.archive_members import PackageMember, is_unfit, package_members
from reader.adapters.engine.package_checks import TOO_MUCH, check_package, refuse_what_runs, refused
from reader.adapters.system.locations import make_private_folder, private_opener
from reader.adapters.system.small_file import plain_file_size
from reader.domain.errors import DiskFull, SourceUnreadable, StorageUnavailable
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
_STEP_BYTES: Final = 1 << 18
_SPARE_BYTES: Final = 50_000_000
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
    with _opened(archive) as file, _emptied_on_failure(folder):
        try:
            with _zip(file) as content:
                members, top = package_members(content.infolist())
                size = sum(member.entry.file_size for member in members)
                _check_growth(size, archive)
                _check_room(size, folder)
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


@contextmanager
def _emptied_on_failure(folder: Path) -> Iterator[None]:
    """Make `folder` where it is not there, and take out what was put in where that fails."""
    is_new = not folder.is_dir()
    make_private_folder(folder)
    try:
        is_empty = not any(folder.iterdir())
    except OSError as exc:
        raise _unwritable(folder, exc) from exc
    if not is_empty:
        raise _unwritable(folder, OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY)))
    try:
        yield
    except BaseException as exc:
        for path in folder.iterdir():
            shutil.rmtree(path, ignore_errors=True)
        if is_new:
            folder.rmdir()
        if isinstance(exc, OSError):
            raise _unwritable(folder, exc) from exc
        raise


def _unwritable(folder: Path, exc: OSError) -> StorageUnavailable:
    kind = DiskFull if exc.errno in {errno.ENOSPC, errno.EDQUOT} else StorageUnavailable
    return kind(
        message(
            QT_TRANSLATE_NOOP("Package", "The package can't be put into {folder}: {why}."),
            folder=folder,
            why=exc.strerror or exc,
        ),
        message(QT_TRANSLATE_NOOP("Package", "Nothing was installed.")),
        message(QT_TRANSLATE_NOOP("Package", "Check the folder's permissions and free space.")),
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


def _check_room(size: int, folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if size + _SPARE_BYTES > free:
        raise DiskFull(
            message(
                QT_TRANSLATE_NOOP("Package", "The package needs {needed} MB, and {free} are free."),
                needed=-(-(size + _SPARE_BYTES) // 1_000_000),
                free=free // 1_000_000,
            ),
            message(QT_TRANSLATE_NOOP("Package", "Nothing was installed.")),
            message(QT_TRANSLATE_NOOP("Package", "Make room on the disk, and try again.")),
        )


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
        with content.open(member.entry) as file, open(path, "xb", opener=private_opener) as out:
            while step := file.read(_STEP_BYTES):
                if not out.tell():
                    refuse_what_runs("/".join(member.parts), step)
                cancel.check()
                out.write(step)
                cancel.tell(done + out.tell(), total)
            if out.tell() != member.entry.file_size:
                raise refused(_DAMAGED)
            done += out.tell()
            out.flush()
            os.fsync(out.fileno())
    cancel.check()
