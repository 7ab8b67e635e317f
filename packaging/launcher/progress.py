"""What the setup shows while it works: a line for each step, one that moves on a terminal.

Why it exists: pip tells much, and not what a person asks: how much is done, how much is left, and
is it still alive? Everything goes to stderr, so that a command's result can be piped.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
from typing import Final, TextIO

__all__ = ["MEGABYTE", "Progress", "megabytes"]

MEGABYTE: Final = 1_000_000


def megabytes(count: int) -> str:
    """Return bytes as whole megabytes ("83 MB"); anything there is at least 1."""
    return f"{max(1, round(count / MEGABYTE)) if count else 0} MB"


class Progress:
    """Lines on `stream`; on a terminal the last one is written over as it changes."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._moves = self._stream.isatty()
        self._open = ""

    def line(self, text: str) -> None:
        """Show `text` as a line of its own, for good."""
        self._close()
        self._write(text + "\n")

    def step(self, text: str, detail: str = "") -> None:
        """Show `text` as the current step, with a `detail` that changes.

        Without a terminal each step is one line, written once and without its details.
        """
        if not self._moves:
            if text != self._open:
                self.line(text)
                self._open = text
            return
        width = shutil.get_terminal_size().columns - 1
        shown = f"{text}  {detail}".rstrip()[:width]
        self._write("\r" + shown + " " * max(0, len(self._open) - len(shown)))
        self._open = shown

    def _close(self) -> None:
        if self._moves and self._open:
            self._write("\n")
        self._open = ""

    def done(self) -> None:
        """End the current step."""
        self._close()

    def _write(self, text: str) -> None:
        with contextlib.suppress(OSError):  # nobody reads it: no reason to stop
            self._stream.write(text)
            self._stream.flush()
