"""How a package comes onto the disk: whole and for its user alone, or not at all.

Why it exists: from an archive or from a folder, the same holds: enough room, looked at before;
every file on the disk before the next step; what could run is not even written; and a failure, a
full disk or a change of mind leaves the folder as it was.

Source: fsync(2); open(2), O_EXCL (no link is followed).
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from reader.adapters.engine.package_checks import refuse_what_runs
from reader.adapters.system.locations import make_private_folder, private_opener
from reader.domain.errors import DiskFull, StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["check_room", "emptied_on_failure", "written"]

_STEP_BYTES: Final = 1 << 18
_SPARE_BYTES: Final = 50_000_000


def written(path: Path, file: IO[bytes], name: str, told: Callable[[int], object]) -> int:
    """Write `file` to `path`, which is new; return how many bytes.

    Args:
        path: Its folder must exist.
        file: What is written.
        name: What it is called in the package.
        told: Called with the bytes so far, before each step; what it raises ends the work.

    Raises:
        PackageRefused: It could run.
        OSError: It can't be read or written.
    """
    with open(path, "xb", opener=private_opener) as out:
        while step := file.read(_STEP_BYTES):
            if not out.tell():
                refuse_what_runs(name, step)
            told(out.tell())
            out.write(step)
        told(out.tell())
        out.flush()
        os.fsync(out.fileno())
        return out.tell()


@contextmanager
def emptied_on_failure(folder: Path) -> Iterator[None]:
    """Make `folder` where it is not there, and take out what was put in where that fails.

    Raises:
        DiskFull: There is no room for it.
        StorageUnavailable: It can't be written, or is not empty.
    """
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


def check_room(size: int, folder: Path) -> None:
    """Look whether a package of `size` bytes fits where `folder` is.

    Raises:
        DiskFull: It does not.
    """
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
