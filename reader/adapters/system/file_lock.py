"""A lock on a file: one process at a time, whatever ends it.

Why it exists: two programs of one user must not write the same download, or install into the same
folder, at once. The lock ends with its process, so that none is left behind by a crash. Where there
are no such locks (Windows), nothing is locked.

Source: flock(2).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.adapters.system.locations import private_opener

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

__all__ = ["file_lock"]


@contextmanager
def file_lock(path: Path) -> Iterator[None]:
    """Hold the lock of the file `path`, which is made where it is not there.

    Raises:
        BlockingIOError: Somebody else holds it.
        OSError: It can't be made.
    """
    with open(path, "ab", opener=private_opener) as file:
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
