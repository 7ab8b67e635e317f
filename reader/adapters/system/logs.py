"""The log: one private file of bounded size in the user's state folder.

Why it exists: when something goes wrong the user gets one plain line and the details lie here. The
log never holds article text above DEBUG nor in which folder an article lies, and never stops the
app: where it can't be written, it is silent. ``logging.handlers`` is not used, since it imports
sockets and costs start-up time.
"""

from __future__ import annotations

import io
import logging
import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final

from reader.adapters.system.locations import make_private_folder, private_opener
from reader.domain.errors import StorageUnavailable

__all__ = ["LARGEST_BYTES", "PrivateLogFile", "start_logging"]

LARGEST_BYTES: Final = 1_000_000
_LONGEST_LINE: Final = 20_000
_FORMAT: Final = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"


class _Formatter(logging.Formatter):
    """Writes the names of files where the system's errors say their whole paths."""

    def formatException(  # noqa: N802 - logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        text = super().formatException(ei)
        error = ei[1]
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            if isinstance(error, OSError):
                text = _without_folders(text, error)
            error = error.__cause__ or error.__context__
        return text

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # what another handler's formatter may have left there
        text = super().format(record)
        record.exc_text = None
        return text if len(text) <= _LONGEST_LINE else f"{text[:_LONGEST_LINE]} …"


def _without_folders(text: str, error: OSError) -> str:
    for name in (error.filename, error.filename2):
        if isinstance(name, str | bytes | os.PathLike):
            path = os.fsdecode(name)
            text = text.replace(repr(path), repr(Path(path).name))
    return text


class PrivateLogFile(logging.FileHandler):
    """A log file with mode 0600 that is opened at the first line and gives up quietly."""

    def __init__(self, path: Path) -> None:
        """Remember `path`; nothing is made before the first line."""
        self._gave_up = False
        super().__init__(path, encoding="utf-8", delay=True, errors="backslashreplace")

    def _open(self) -> io.TextIOWrapper:
        path = Path(self.baseFilename)
        make_private_folder(path.parent)
        if path.is_file() and path.stat().st_size >= LARGEST_BYTES:
            path.replace(path.with_name(path.name + ".1"))
        return open(path, "a", encoding=self.encoding, errors=self.errors, opener=private_opener)

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line, and put a full file aside; after a failure nothing more is tried."""
        if self._gave_up:
            return
        try:
            if self.stream is not None and self.stream.tell() >= LARGEST_BYTES:
                self.stream.close()
                self.stream = None  # the base class opens it again, which puts the full file aside
            super().emit(record)
        except (OSError, StorageUnavailable):
            self._gave_up = True

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002 - logging's name
        """Give up: a full disk must not print tracebacks over the article."""
        self._gave_up = True

    def close(self) -> None:
        """Close the file; what could not be written is given up."""
        with suppress(OSError):
            super().close()


def start_logging(path: Path, level: int = logging.INFO) -> PrivateLogFile:
    """Send the app's log to `path` and nothing to the terminal; return the handler.

    Calling it again replaces the file.
    """
    root = logging.getLogger()
    for old in [item for item in root.handlers if isinstance(item, PrivateLogFile)]:
        root.removeHandler(old)
        old.close()
    handler = PrivateLogFile(path)
    handler.setFormatter(_Formatter(_FORMAT))
    root.addHandler(handler)
    root.setLevel(level)
    return handler
