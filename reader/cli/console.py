"""The two streams of a command: results on standard output, everything else on standard error.

Why it exists: scripts read the one, people the other; a closed pipe is no error, and a full disk
behind ``>`` is said in our words. Text from files is written without control characters, so that an
article can't command the terminal.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from reader.adapters.export.plain_text import one_line
from reader.adapters.system.atomic_file import write_atomically
from reader.domain.errors import DiskFull, StorageUnavailable, WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["Console", "abandon_output", "is_terminal", "writable_path"]


class Console:
    """Writes for one run of the program, and knows what holds for all of it.

    Attributes:
        quiet: Only what went wrong is said.
        allow_private: Addresses of the person's own network may be fetched.
    """

    def __init__(self) -> None:
        """Make both streams UTF-8, whatever the locale says; lone surrogates become ``?``."""
        self.quiet = False
        self.allow_private = False
        self._progress_shown = 0
        for stream in (sys.stdout, sys.stderr):
            if stream is not None and hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="replace")

    def result(self, text: str) -> None:
        """Write a result; it is on its way when this returns.

        Raises:
            BrokenPipeError: Nobody reads any more.
            DiskFull: There is no room where standard output leads.
            StorageUnavailable: It can't be written.
        """
        if sys.stdout is None:
            return
        self._clear_progress()
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as exc:
            abandon_output()
            raise _not_written(exc) from exc

    def write(self, text: str, output: str) -> None:
        """Write a whole document to the file `output`, or as a result where it is empty or ``-``.

        Raises:
            WrongUse: `output` is a folder, or no file can have that name.
            DiskFull: There is no room; what the file held is untouched.
            StorageUnavailable: It can't be written; what the file held is untouched.
        """
        if output in {"", "-"}:
            self.result(text)
            return
        self.write_bytes(text.encode("utf-8", "replace"), output)

    def write_bytes(self, content: bytes, output: str) -> None:
        """Write a whole document to the file `output`; a device is written to, not replaced.

        Raises:
            WrongUse: `output` is a folder, or no file can have that name.
            DiskFull: There is no room; what the file held is untouched.
            StorageUnavailable: It can't be written; what the file held is untouched.
        """
        path = writable_path(output)
        if path.exists() and not path.is_file():  # such as /dev/null or a named pipe
            _write_to_device(path, content)
        else:
            write_atomically(path, content, private=False)
        self.note(f"Written: {path}")

    def note(self, text: str) -> None:
        """Tell the person something, unless ``--quiet``."""
        if not self.quiet:
            self.problem(text)

    def problem(self, text: str) -> None:
        """Tell the person what went wrong, also with ``--quiet``."""
        self._clear_progress()
        self._to_person(f"{one_line(text)}\n")

    def progress(self, text: str) -> None:
        """Replace the line of progress; only on a terminal that shows no results meanwhile."""
        if self.quiet or not is_terminal(sys.stderr) or is_terminal(sys.stdout):
            return
        self._clear_progress()
        text = one_line(text)[: shutil.get_terminal_size().columns - 1]
        self._to_person(text)
        self._progress_shown = len(text)

    def _clear_progress(self) -> None:
        if self._progress_shown:
            self._to_person("\r" + " " * self._progress_shown + "\r")
            self._progress_shown = 0

    def _to_person(self, text: str) -> None:
        with suppress(OSError, ValueError):  # a closed terminal is no reason to stop
            if sys.stderr is not None:
                sys.stderr.write(text)
                sys.stderr.flush()


def is_terminal(stream: TextIO | None) -> bool:
    """Tell whether a person sees `stream` as it is written."""
    return stream is not None and not stream.closed and stream.isatty()


def _write_to_device(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except BrokenPipeError:
        raise
    except OSError as exc:
        raise _not_written(exc) from exc


def _not_written(error: OSError) -> StorageUnavailable:
    kind = DiskFull if error.errno == errno.ENOSPC else StorageUnavailable
    return kind(
        message(
            QT_TRANSLATE_NOOP("CommandLine", "The output can't be written: {why}."),
            why=error.strerror or error,
        )
    )


def writable_path(output: str, source: str = "-") -> Path:
    """Return the absolute path of the file that `output` names, links followed.

    Args:
        output: As it was given.
        source: The file that will be read, which may not be overwritten; ``-`` and
            addresses are none.

    Raises:
        WrongUse: It is a folder or the source, its folder does not exist, or no file can have that
            name.
    """
    try:
        path = Path(output).expanduser()
        path = path.resolve() if path.is_symlink() else path.absolute()
        path.exists()  # raises where the name is too long or its links run in a circle
        is_source = source != "-" and "://" not in source and _is_same(path, Path(source))
    except (OSError, RuntimeError, ValueError) as exc:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "No file can be written as {path}: {why}"),
                path=output,
                why=getattr(exc, "strerror", None) or exc,
            ),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Give the name of a file after -o.")),
        ) from exc
    if is_source:
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("CommandLine", "{path} is the article itself."), path=output),
            message(QT_TRANSLATE_NOOP("CommandLine", "Nothing was written.")),
            message(QT_TRANSLATE_NOOP("CommandLine", "Give another name after -o.")),
        )
    if path.is_dir():
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("CommandLine", "{path} is a folder."), path=output),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Give the name of a file after -o.")),
        )
    if not path.parent.is_dir():
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The folder {path} does not exist."),
                path=path.parent,
            ),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Make it first; nothing was written.")),
        )
    return path


def _is_same(path: Path, other: Path) -> bool:
    return path.exists() and other.exists() and path.samefile(other)


def abandon_output() -> None:
    """Send what is left in standard output nowhere, so that its closing raises nothing.

    Source: https://docs.python.org/3/library/signal.html#note-on-sigpipe.
    """
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
