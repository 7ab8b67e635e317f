"""Archives of packages, fetched in as many goes as it takes.

Why it exists: a hundred megabytes over a bad line break off. What came stays in a file of its own,
with what the server said of it, and the next go asks for the rest, also after a restart; a server
that has another file by now, or knows no ranges, sends all of it anew. Nothing that came is
believed: its size is held against the index and the server, its SHA-256 against the index, and its
content is looked through when it is unpacked.

Source: RFC 9110, 13.1.5 (If-Range), 14 (range requests).
"""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader.adapters.engine.package_part import PackagePart, PartFacts
from reader.adapters.engine.package_record import sha256_of
from reader.adapters.system.fetched import Head, Validators, Wanted
from reader.domain.errors import (
    DiskFull,
    NetworkFailed,
    PackageRefused,
    ServerRefused,
    StorageUnavailable,
)
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.packages import CataloguePackage
from reader.services.cancel import CancelToken
from reader.services.package_ports import Downloaded, Unfinished

if TYPE_CHECKING:
    from reader.adapters.system.network import Network

__all__ = ["FETCH_PACKAGE", "HttpPackageDownloads", "Patience"]

log = logging.getLogger(__name__)

FETCH_PACKAGE: Final = "translation package"
_LARGEST_BYTES: Final = 6_000_000_000
_UNPACKED_TIMES: Final = 2
"""An archive and what comes out of it; weights are hardly packed."""
_SPARE_BYTES: Final = 100_000_000
_WRONG_RANGE: Final = frozenset({206, 416})
_NOT_FOUND: Final = frozenset({404, 410})
_NOT_GIVEN: Final = frozenset({401, 402, 403, 451})


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a bad line is borne.

    Attributes:
        silent_s: How long a server may be silent.
        tries: How often it is tried again in all after the line broke.
        in_vain: How often in turn while nothing comes.
        pause_s: Before it is tried again.
    """

    silent_s: float = 30.0
    tries: int = 20
    in_vain: int = 2
    pause_s: float = 1.0


class HttpPackageDownloads:
    """A `PackageDownloads`. Lane work; `unfinished` from any."""

    def __init__(
        self,
        network: Callable[[], Network],
        folder: Path,
        patience: Patience = Patience(),
        free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        """Keep what comes in `folder`, on the disk that packages are on; it need not exist.

        Args:
            network: Gives the door; asked at the first download.
            folder: Of what comes, and nothing else.
            patience: How long a bad line is borne.
            free: Bytes that are free on the disk of a folder.
        """
        self._network = network
        self._folder = folder
        self._patience = patience
        self._free = free

    def unfinished(self) -> tuple[Unfinished, ...]:
        """Return what was begun and not installed; see the port."""
        try:
            names = sorted(path.stem for path in self._folder.glob("*.json"))
        except OSError:
            return ()
        parts = [(name, PackagePart(self._folder, name)) for name in names]
        found = [Unfinished(name, part.size, part.facts.total) for name, part in parts]
        return tuple(one for one in found if one.done_bytes)

    def discard(self, package_id: str) -> None:
        """Delete what came of a package; see the port."""
        PackagePart(self._folder, package_id).discard()

    def fetch(
        self, package: CataloguePackage, cancel: CancelToken, *, allow_private: bool = False
    ) -> Downloaded:
        """Fetch the archive of `package`; see the port."""
        part = PackagePart(self._folder, package.package_id)
        first: NetworkFailed | None = None
        with part.locked():
            for link in package.links:
                wanted = Wanted(
                    FETCH_PACKAGE,
                    (),
                    _LARGEST_BYTES,
                    allow_private,
                    float("inf"),
                    cancel,
                    silent_s=self._patience.silent_s,
                )
                try:
                    self._get(link, package, part, wanted)
                except NetworkFailed as error:
                    first = first or error
                    continue
                return _checked(part, package, cancel)
        raise _not_fetched(package, first, part.size)

    def _get(self, link: str, package: CataloguePackage, part: PackagePart, wanted: Wanted) -> None:
        """Get all of a file, in as many goes as it takes."""
        part.begin(link)
        tries = _Tries(self._patience, part.size)
        while not part.is_whole:
            before = part.size
            try:
                self._go(link, package, part, wanted)
            except ServerRefused as error:
                if error.status not in _WRONG_RANGE or not before:
                    raise
                part.clear()  # another part than was asked for, or none: all of it anew
                part.begin(link)
            except NetworkFailed as error:
                tries.check(error, part.size)
                _wait(self._patience.pause_s, wanted.cancel)
            else:
                if not part.facts.total:
                    return
            tries.count()

    def _go(self, link: str, package: CataloguePackage, part: PackagePart, wanted: Wanted) -> None:
        facts = part.facts
        with part.opened() as sink:

            def begin(head: Head) -> None:
                if package.size_bytes and head.total not in {0, package.size_bytes}:
                    part.clear()
                    raise _another_file(package)
                if head.start and _is_another(facts, head):
                    raise ServerRefused(_BROKE_OFF, status=min(_WRONG_RANGE))
                self._check_room(package, head)
                sink.begin(replace(head, total=head.total or package.size_bytes))

            known = Validators(facts.etag, facts.last_modified)
            taking = _Checked(begin, sink.write)
            asked = replace(wanted, known=known, sink=taking, start=part.size)
            self._network().ask(link, asked)

    def _check_room(self, package: CataloguePackage, head: Head) -> None:
        """Look whether the rest of the archive and what comes out of it find room.

        Raises:
            DiskFull: They do not.
        """
        total = head.total or package.size_bytes
        needed = total - head.start + _UNPACKED_TIMES * total + _SPARE_BYTES
        try:
            free = self._free(self._folder)
        except OSError as exc:
            log.info("how much room there is can't be found out: %s", exc.strerror)
            return
        if needed > free:
            raise DiskFull(
                message(
                    QT_TRANSLATE_NOOP(
                        "Packages",
                        "There is not enough room for the package: it needs {needed} MB, and "
                        "{free} MB are free.",
                    ),
                    needed=-(-needed // 1_000_000),
                    free=free // 1_000_000,
                ),
                message(QT_TRANSLATE_NOOP("Packages", "Nothing was installed.")),
                message(QT_TRANSLATE_NOOP("Packages", "Make room on the disk, then try again.")),
            )


@dataclass(frozen=True, slots=True)
class _Checked:
    """A sink whose beginning is looked at first."""

    begin: Callable[[Head], None]
    write: Callable[[bytes], None]


class _Tries:
    """Counts how often a line broke, and says when it is enough."""

    def __init__(self, patience: Patience, size: int) -> None:
        self._patience = patience
        self._first = self._size = size
        self._count = self._in_vain = 0

    def check(self, error: NetworkFailed, size: int) -> None:
        """Raise `error` where nothing came at all, or too often nothing more."""
        self._in_vain = 0 if size != self._size else self._in_vain + 1
        self._size = size
        if size == self._first or self._in_vain > self._patience.in_vain:
            raise error

    def count(self) -> None:
        """Raise where it was tried often enough."""
        self._count += 1
        if self._count > self._patience.tries:
            raise NetworkFailed(_BROKE_OFF)


def _is_another(facts: PartFacts, head: Head) -> bool:
    """Tell whether the rest of a file that comes is that of another one than began."""
    pairs = (
        (facts.total, head.total),
        (facts.etag, head.validators.etag),
        (facts.last_modified, head.validators.last_modified),
    )
    return any(before and now and before != now for before, now in pairs)


def _wait(seconds: float, cancel: CancelToken) -> None:
    ends = time.monotonic() + seconds
    while (left := ends - time.monotonic()) > 0:
        cancel.check()
        time.sleep(min(left, 0.05))


def _checked(part: PackagePart, package: CataloguePackage, cancel: CancelToken) -> Downloaded:
    """Return what came, if it is what the index says; else delete it.

    Raises:
        PackageRefused: It is another file.
        StorageUnavailable: It can't be read again.
    """
    size = part.size
    with _readable(part.path):
        sha256 = sha256_of(part.path, cancel)
    is_other = package.size_bytes not in {0, size} or package.sha256 not in {"", sha256}
    if is_other:
        part.clear()
        raise _another_file(package)
    return Downloaded(part.path, part.facts.link, size, sha256)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as exc:
        raise StorageUnavailable(
            message(
                QT_TRANSLATE_NOOP("Packages", "{file} can't be read: {why}."),
                file=path,
                why=exc.strerror or exc,
            ),
            message(QT_TRANSLATE_NOOP("Packages", "Nothing was installed.")),
            message(QT_TRANSLATE_NOOP("Packages", "Try again.")),
        ) from exc


_BROKE_OFF: Final = message(
    QT_TRANSLATE_NOOP("Packages", "The connection broke off again and again.")
)


def _another_file(package: CataloguePackage) -> PackageRefused:
    return PackageRefused(
        message(
            QT_TRANSLATE_NOOP("Packages", "What came is not the package {id}."),
            id=package.package_id,
        ),
        message(
            QT_TRANSLATE_NOOP(
                "Packages", "Its size or its SHA-256 is not what the list says. It was deleted."
            )
        ),
        message(
            QT_TRANSLATE_NOOP("Packages", "Fetch the list of packages again, or use another one.")
        ),
    )


def _not_fetched(
    package: CataloguePackage, error: NetworkFailed | None, done_bytes: int
) -> NetworkFailed:
    """Return what is said where no server gave a package: what went wrong with the first."""
    title = message(
        QT_TRANSLATE_NOOP("Packages", "The package {id} could not be fetched."),
        id=package.package_id,
    )
    why: Message = error.title if error is not None else _BROKE_OFF
    if isinstance(error, ServerRefused) and error.status in _NOT_FOUND:
        why = message(QT_TRANSLATE_NOOP("Packages", "The server does not have it."))
    if isinstance(error, ServerRefused) and error.status in _NOT_GIVEN:
        why = message(
            QT_TRANSLATE_NOOP("Packages", "The server does not give it (answer {status})."),
            status=error.status,
        )
    marked = QT_TRANSLATE_NOOP("Packages", "Nothing was installed. Try again later.")
    if isinstance(error, ServerRefused) and error.status in _NOT_FOUND:
        marked = QT_TRANSLATE_NOOP(
            "Packages", "Nothing was installed. Fetch the list of packages again, then try again."
        )
    if done_bytes:
        marked = QT_TRANSLATE_NOOP(
            "Packages",
            "Nothing was installed. {done} MB are kept; the next try goes on from there.",
        )
    hint = message(marked, done=f"{done_bytes / 1_000_000:.1f}")
    failed = NetworkFailed(title, why, hint)
    failed.__cause__ = error
    return failed
