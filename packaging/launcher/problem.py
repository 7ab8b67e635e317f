"""The one kind of failure that the launcher shows: a message and an exit code, no traceback.

Why it exists: whoever starts Qari for the first time meets the launcher before the app. What can go
wrong there (no network, no room, a part of Python missing) is not their fault, and each has a
remedy that fits in a few lines.
"""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final

__all__ = ["DISK", "NETWORK", "SETUP", "SetupProblem", "from_os_error"]

SETUP: Final = 1
DISK: Final = 6
NETWORK: Final = 7
"""Exit codes; the same numbers as the app's (packaging/CONTRACT.md, Command line)."""

KEPT: Final = "What is in place was kept; the same command goes on from there."


class SetupProblem(Exception):
    """The setup can't go on.

    Attributes:
        text: What happened, what was kept and what to do; ASCII only, since the locale is unknown.
        code: The exit code.
    """

    def __init__(self, text: str, code: int = SETUP) -> None:
        super().__init__(text)
        self.text = text
        self.code = code


def from_os_error(error: OSError, folder: Path) -> SetupProblem:
    """Say what `error`, met while writing below `folder`, means for the person."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return disk_full(folder)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return not_writable(folder)
    what = f"{error.filename}: {error.strerror}" if error.filename else str(error)
    return SetupProblem(f"The setup stopped: {what}.\n{KEPT}")


def disk_full(folder: Path) -> SetupProblem:
    """Return the problem of a disk, or a quota, that is full."""
    return SetupProblem(
        f"The disk that holds {folder} is full. Qari needs about 760 MB there.\n"
        f"{KEPT}\nMake room and run the same command again.",
        DISK,
    )


def not_writable(folder: Path) -> SetupProblem:
    """Return the problem of a folder in which this user may not write."""
    return SetupProblem(
        f"This user may not write in {folder}, so Qari can't be set up there.\n"
        "Copy the project to a folder of your own and run it there.",
        DISK,
    )
