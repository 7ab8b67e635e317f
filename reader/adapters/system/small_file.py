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

__all__ = ["read_small_file"]


def read_small_file(path: Path, limit: int) -> bytes:
    """Return the content of `path`; of a larger file its first ``limit + 1`` bytes.

    Raises:
        OSError: It can't be read, or is no plain file.
        ValueError: The path holds a NUL.
    """
    with open(path, "rb", opener=_without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "It is a device or a pipe, not a file", str(path))
        return file.read(limit + 1)


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
