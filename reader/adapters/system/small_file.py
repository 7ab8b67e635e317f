"""Reading a small file that others wrote: a plain one, and no more of it than is expected.

Why it exists: in the place of a settings file may lie a pipe that never ends, a device that never
stops, or a file that fills the memory. None of them may stop the app.

Source: open(2), O_NONBLOCK (opening a pipe does not wait for its other end).
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

__all__ = ["open_plain_file", "plain_file_size", "read_small_file"]


def read_small_file(path: Path, limit: int) -> bytes:
    """Return the content of `path`; of a larger file its first ``limit + 1`` bytes.

    Raises:
        OSError: It can't be read, or is no plain file.
        ValueError: The path holds a NUL.
    """
    with open(path, "rb", opener=_without_waiting) as file:
        _size(file, path)
        return file.read(limit + 1)


def plain_file_size(path: Path) -> int:
    """Return how many bytes a file has that is read in steps, however large it is.

    Raises:
        OSError: It can't be read, or is no plain file.
        ValueError: The path holds a NUL.
    """
    with open(path, "rb", opener=_without_waiting) as file:
        return _size(file, path)


def open_plain_file(path: Path) -> BinaryIO:
    """Open a file that is read in steps.

    Raises:
        OSError: It can't be read, or is no plain file.
        ValueError: The path holds a NUL.
    """
    file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115 - the caller closes it
    try:
        _size(file, path)
    except OSError:
        file.close()
        raise
    return file


def _size(file: BinaryIO, path: Path) -> int:
    found = os.fstat(file.fileno())
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "It is a device or a pipe, not a file", str(path))
    return found.st_size


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
