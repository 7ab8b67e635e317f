"""The list of connections in a small file, and the switch that forbids them all.

Why it exists: that nothing leaves can be checked only where the list outlives the program. A line
is written before a connection is opened and another one after it, so that one which the program's
end breaks off is in the list too. Several programs may write at once: each line is appended whole,
and a full file is put aside by renaming it. Names of servers are kept, never addresses of pages.

The switch is a file of its own, there or not: damaged preferences, or a window that saves old ones,
can't turn it. Where that can't be told nothing is connected to.

Source: open(2), O_APPEND.
"""

from __future__ import annotations

import json
import logging
import os
import threading
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.locations import make_private_folder
from reader.adapters.system.small_file import read_small_file
from reader.domain.connections import PRIVATE, REFUSED, UNASKED, UNFINISHED, Connection
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.ports import Clock

__all__ = ["LARGEST_BYTES", "MOST", "KeptConnections"]

log = logging.getLogger(__name__)

MOST: Final = 1_000
LARGEST_BYTES: Final = 300_000
"""Of a file that is still added to: more than `MOST` connections. There are two at most."""
_LONGEST: Final = 300
_APPENDING: Final = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0)
_EXPLAINED: Final = b"While this file is here Qari connects to nothing.\n"


Begun = tuple[str, Connection]
"""A connection in the list, and what it is called there."""


class KeptConnections:
    """A `ConnectionRecord`. Any thread.

    Attributes:
        count: How many servers were asked, or looked for, since this start.
    """

    def __init__(self, clock: Clock, file: Path | None = None, switch: Path | None = None) -> None:
        """Read nothing yet.

        Args:
            clock: Says when.
            file: Keeps the list; None keeps it in memory alone.
            switch: Is there where all connections are forbidden; None keeps that in memory.
        """
        self._clock = clock
        self._file = file
        self._switch = switch
        self._lock = threading.Lock()
        self._forbidden = False
        self._of_this_start: dict[str, Connection] = {}
        self.count = 0

    def begin(self, host: str, action: str) -> Begun:
        """List a connection that is about to be opened; return what `end` wants to have."""
        begun = self._begun(host, action, UNFINISHED)
        with self._lock:
            self.count += 1
            self._put(begun)
        return begun

    def end(self, begun: Begun, count_bytes: int, outcome: str) -> None:
        """Say what became of a connection; it is listed even if the list was cleared meanwhile."""
        name, told = begun
        with self._lock:
            self._put((name, replace(told, bytes=count_bytes, outcome=outcome)))

    def refused(self, target: str) -> None:
        """List what the guard stopped; it is no connection, and does not count as one."""
        with self._lock:
            self._put(self._begun(target, UNASKED, REFUSED))

    def of_this_start(self) -> tuple[Connection, ...]:
        """Return the last thousand connections of this program, oldest first."""
        with self._lock:
            return tuple(self._of_this_start.values())

    @property
    def never_connect(self) -> bool:
        """Tell whether the user forbids all connections."""
        if self._switch is None or self._forbidden:
            return self._forbidden
        try:
            os.lstat(self._switch)
        except (FileNotFoundError, NotADirectoryError):
            return False
        except (OSError, ValueError):  # nobody can tell, so the answer is the safe one
            return True
        return True

    def forbid(self, *, forbid: bool) -> None:
        """Forbid all connections, or allow them again; see the port."""
        if self._switch is None:
            self._forbidden = forbid
        elif forbid:
            self._forbidden = True
            make_private_folder(self._switch.parent)
            write_atomically(self._switch, _EXPLAINED)
            self._forbidden = False  # the file says it now
        else:
            _delete(self._switch)
            self._forbidden = False

    def entries(self) -> tuple[Connection, ...]:
        """Return the last thousand connections of all starts, oldest first."""
        with self._lock:
            found = self._read()
            found.update(self._of_this_start)  # where the file could not be written
        return tuple(found.values())[-MOST:]

    def clear(self) -> int:
        """Forget the list; return how many it had; see the port."""
        count = len(self.entries())
        with self._lock:
            for file in self._files():
                _delete(file)
            self._of_this_start.clear()
        return count

    def _begun(self, host: str, action: str, outcome: str) -> Begun:
        server = "" if action == PRIVATE else host[:_LONGEST]
        return os.urandom(6).hex(), Connection(self._clock(), server, 0, action, outcome)

    def _put(self, begun: Begun) -> None:
        """List a connection, or what became of it; the lock is held."""
        name, told = begun
        self._of_this_start[name] = told
        if len(self._of_this_start) > MOST:
            del self._of_this_start[next(iter(self._of_this_start))]
        self._append(name, told)

    def _append(self, name: str, told: Connection) -> None:
        """Write a line, with its end before it: one that was cut short spoils no other."""
        if self._file is None:
            return
        line = "\n" + json.dumps({"id": name, **asdict(told)})
        try:
            make_private_folder(self._file.parent)
            self._put_full_file_aside(self._file)
            target = os.open(self._file, _APPENDING, 0o600)
            try:
                os.write(target, line.encode("ascii"))
            finally:
                os.close(target)
        except (OSError, StorageUnavailable) as exc:
            log.warning("the list of connections can't be written: %s", exc)

    def _put_full_file_aside(self, file: Path) -> None:
        try:
            if file.stat().st_size >= LARGEST_BYTES:
                file.replace(_older(file))
        except FileNotFoundError:
            return

    def _read(self) -> dict[str, Connection]:
        found: dict[str, Connection] = {}
        for file in self._files():
            try:
                content = read_small_file(file, 2 * LARGEST_BYTES)
            except FileNotFoundError:
                continue
            except (OSError, ValueError) as exc:
                log.warning("the list of connections can't be read: %s", exc)
                continue
            for line in content.splitlines():
                if (one := _read_line(line)) is not None:
                    found[one[0]] = one[1]
        return found

    def _files(self) -> tuple[Path, ...]:
        return () if self._file is None else (_older(self._file), self._file)


def _older(file: Path) -> Path:
    return file.with_name(f"{file.name}.1")


def _read_line(line: bytes) -> tuple[str, Connection] | None:
    """Return a connection and what it is called; None where the line is none, or damaged."""
    try:
        found = json.loads(line)
        texts = [found[name] for name in ("id", "when", "host", "action", "outcome")]
        count = found["bytes"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not all(isinstance(one, str) for one in texts) or not isinstance(count, int):
        return None
    name, when, host, action, outcome = (one[:_LONGEST] for one in texts)
    return name, Connection(when, host, count, action, outcome)


def _delete(file: Path) -> None:
    """Delete a file that may be gone.

    Raises:
        StorageUnavailable: It can't be deleted.
    """
    try:
        file.unlink(missing_ok=True)
    except OSError as exc:
        raise StorageUnavailable(
            message(
                QT_TRANSLATE_NOOP("Connections", "{file} can't be removed: {why}."),
                file=file,
                why=exc.strerror or exc,
            ),
            message(QT_TRANSLATE_NOOP("Connections", "Nothing else was changed.")),
            message(QT_TRANSLATE_NOOP("Connections", "Check the folder's permissions.")),
        ) from exc
