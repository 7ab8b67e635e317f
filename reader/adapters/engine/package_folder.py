"""The app's own folder of packages: each one is in it as a whole, or not at all.

Why it exists: a crash, a full disk or a hostile archive in the middle of an installation must leave
neither half a package nor none where there was one. So what comes is unpacked, looked through and
tried out beside the others, under a name that the shelf does not look at, and takes its place by
one rename. What is removed lies in the folder for a day under such a name, and can be brought back.

An id is given once: another model that calls itself the same gets a name of its own, since
translations that were made before are kept by id and version.

Source: rename(2).
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from reader.adapters.engine.argos_package import folder_size, read_package
from reader.adapters.engine.package_archive import unpack
from reader.adapters.engine.package_import import import_folder
from reader.adapters.engine.package_record import (
    RECORD,
    digest_of,
    read_record,
    sha256_of,
    verify,
    write_record,
)
from reader.adapters.system.file_lock import file_lock
from reader.adapters.system.locations import make_private_folder
from reader.domain.errors import (
    DiskFull,
    PackageBroken,
    PackageMissing,
    PackageRefused,
    StorageUnavailable,
)
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.packages import package_id_of
from reader.services.cancel import CancelToken
from reader.services.manage_packages import already_installed
from reader.services.package_ports import PackageRecord, Received, RemovedPackage
from reader.services.ports import Clock, InstalledPackage

__all__ = ["OwnPackageFolder", "TryOut"]

log = logging.getLogger(__name__)

TryOut = Callable[[InstalledPackage, CancelToken], object]
"""Raise `PackageBroken` where a package does not work."""

_INCOMING, _REPLACED, _GONE, _REMOVED = ".incoming-", ".replaced-", ".gone-", ".removed"
_LOCK: Final = ".lock"
_KEPT_S: Final = 24 * 3600.0
_MARK: Final = 8
_MODEL: Final = Path("model", "model.bin")


class OwnPackageFolder:
    """A `PackageFolder`. Lanes' work: one changes it at a time, another one is told so."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        try_out: TryOut,
        others: Callable[[], Iterable[InstalledPackage]] = tuple,
    ) -> None:
        """Keep packages in `folder`, which need not exist.

        Args:
            folder: The app's own.
            clock: For the records.
            try_out: Tells whether a package works.
            others: What is installed, here and elsewhere; their ids are not given again.
        """
        self._folder = folder
        self._bin = folder / _REMOVED
        self._clock = clock
        self._try_out = try_out
        self._others = others
        self._changing = threading.Lock()

    def install(self, source: Path, received: Received, cancel: CancelToken) -> InstalledPackage:
        """Make a package of `source`, look whether it works, and put it in place; see the port."""
        with self._alone(), self._staging() as staging:
            if not source.is_dir():
                fresh = unpack(source, staging, cancel)
                sha256 = received.archive_sha256 or sha256_of(source, cancel)
                return self._place(fresh, replace(received, archive_sha256=sha256), cancel)
            fresh = import_folder(source, staging, cancel, received.pair)
            return self._place(fresh, received, cancel, fresh.name)

    def _place(
        self, fresh: Path, received: Received, cancel: CancelToken, name: str = ""
    ) -> InstalledPackage:
        """Put a package that was unpacked in place, named `name` or by what it translates."""
        package = replace(read_package(fresh, "app"), path=str(fresh))
        if received.pair not in {None, package.pair}:
            raise _another_pair(package, received)
        self._try_out(package, cancel)
        _make_private(fresh)
        write_record(fresh, received, self._clock(), cancel)
        wanted = name or package_id_of(package.pair, package.version)
        package_id = self._free_id(wanted, sha256_of(fresh / _MODEL, cancel))
        cancel.check()
        target = self._folder / package_id
        _sync(fresh)
        _take_place(fresh, target)
        return read_package(target.absolute(), "app")

    def _free_id(self, wanted: str, digest: str) -> str:
        """Return an id for a model: `wanted`, or another one where another model has that.

        Raises:
            PackageRefused: The very same model is installed.
        """
        taken = {one.package_id: Path(one.path) for one in self._others()}
        for package_id in (wanted, f"{wanted}-{digest[:_MARK]}"):
            there = taken.get(package_id) or self._folder / package_id
            if not there.exists() or (there.parent == self._folder and not _is_whole(there)):
                return package_id
            if _has_model(there, digest):
                raise already_installed(package_id)
        raise PackageRefused(
            message(
                QT_TRANSLATE_NOOP("Packages", "There is another package named {id}."), id=wanted
            ),
            message(QT_TRANSLATE_NOOP("Packages", "Nothing was changed.")),
            message(QT_TRANSLATE_NOOP("Packages", "Remove the other one first.")),
        )

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Have no other thread or process change the folder meanwhile, and clean up first.

        Raises:
            DiskFull, StorageUnavailable: One does, or it can't be written to.
        """
        make_private_folder(self._folder)
        try:
            with _held(self._changing), file_lock(self._folder / _LOCK):
                self._tidy()
                yield
        except BlockingIOError as exc:
            raise StorageUnavailable(
                message(QT_TRANSLATE_NOOP("Packages", "Another package is being installed.")),
                message(QT_TRANSLATE_NOOP("Packages", "Nothing was changed.")),
                message(QT_TRANSLATE_NOOP("Packages", "Wait until that is done.")),
            ) from exc
        except OSError as exc:
            raise _unwritable(self._folder, exc) from exc

    @contextmanager
    def _staging(self) -> Iterator[Path]:
        """Give a new folder that is gone afterwards, on the disk of the packages.

        Raises:
            DiskFull, StorageUnavailable: It can't be written to.
        """
        staging = self._folder / f"{_INCOMING}{os.urandom(_MARK).hex()}"
        try:
            make_private_folder(staging)
            yield staging
        finally:
            shutil.rmtree(staging, ignore_errors=True)

    def remove(self, package_id: str) -> None:
        """Take a package away; see the port."""
        source = self._folder / package_id
        if not _is_name(package_id) or not source.is_dir():
            raise _not_there(package_id)
        with self._alone():
            make_private_folder(self._bin)
            _delete(self._bin / package_id)
            os.utime(source)
            source.rename(self._bin / package_id)

    def restore(self, package_id: str) -> InstalledPackage:
        """Bring back a package that was removed; see the port."""
        source, target = self._bin / package_id, self._folder / package_id
        if not _is_name(package_id) or not source.is_dir() or target.exists():
            raise _not_there(package_id)
        with self._alone():
            if not source.is_dir():  # it was too old
                raise _not_there(package_id)
            source.rename(target)
        return read_package(target.absolute(), "app")

    def removed(self) -> tuple[RemovedPackage, ...]:
        """Return what can be restored, the latest first; see the port."""
        found = [(_changed_at(path), path) for path in _folders(self._bin)]
        return tuple(
            RemovedPackage(
                path.name,
                datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds"),
                folder_size(path),
            )
            for at, path in sorted(found, reverse=True)
        )

    def is_whole(self, path: str) -> bool:
        """Tell whether a package is as it was when it came; see the port."""
        return _is_whole(Path(path))

    def record(self, path: str) -> PackageRecord | None:
        """Return what is kept of a package; see the port."""
        return read_record(Path(path))

    def _tidy(self) -> None:
        """Delete what nobody will ask for any more, and mend what a crash left behind.

        Only under the lock: then what lies there was left, and nobody works on it.
        """
        before = time.time() - _KEPT_S
        for path in _folders(self._folder):
            name = path.name
            if name.startswith(_REPLACED):
                _mend(path, self._folder / name.removeprefix(_REPLACED)[2 * _MARK + 1 :])
            elif name.startswith((_GONE, _INCOMING)):
                _delete(path)
        for path in _folders(self._bin):
            if _changed_at(path) < before:
                _delete(path)


@contextmanager
def _held(lock: threading.Lock) -> Iterator[None]:
    """Hold `lock`, which is there where files have none.

    Raises:
        BlockingIOError: Another thread holds it.
    """
    if not lock.acquire(blocking=False):
        raise BlockingIOError
    try:
        yield
    finally:
        lock.release()


def _take_place(fresh: Path, target: Path) -> None:
    """Put `fresh` in the place of `target`; what was there comes back where that fails."""
    aside = target.with_name(f"{_REPLACED}{os.urandom(_MARK).hex()}-{target.name}")
    is_replacing = target.exists()
    if is_replacing:
        target.rename(aside)
    try:
        fresh.rename(target)
    except OSError:
        if is_replacing:
            aside.rename(target)
        raise
    if is_replacing:
        _delete(aside)
    with suppress(OSError):
        _sync_folder(target.parent)


def _mend(aside: Path, target: Path) -> None:
    """Bring back what a crash left aside; it is of no use where the new one came to its place."""
    if target.exists():
        _delete(aside)
        return
    with suppress(OSError):
        aside.rename(target)


def _delete(folder: Path) -> None:
    """Delete a folder; first it is no package any more, so that none is ever half there."""
    with suppress(OSError):
        gone = folder.with_name(f"{_GONE}{os.urandom(_MARK).hex()}")
        folder.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)


def _folders(place: Path) -> list[Path]:
    try:
        return sorted(path for path in place.iterdir() if path.is_dir() and not path.is_symlink())
    except OSError:
        return []


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # it is gone by now
        return time.time()


def _is_name(package_id: str) -> bool:
    return bool(package_id) and package_id[0] != "." and not {"/", "\\", "\0"} & set(package_id)


def _is_whole(folder: Path) -> bool:
    try:
        read_package(folder, "app")
        verify(folder)
    except PackageBroken:
        return False
    return True


def _has_model(folder: Path, digest: str) -> bool:
    known = digest_of(read_record(folder))
    with suppress(OSError):
        return (known or sha256_of(folder / _MODEL)) == digest
    return False


def _make_private(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)


def _sync(folder: Path) -> None:
    """Have all that lies in `folder` on the disk before it takes its place."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != RECORD:
            with path.open("rb+") as file:
                os.fsync(file.fileno())
        elif path.is_dir():
            with suppress(OSError):
                _sync_folder(path)
    with suppress(OSError):
        _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _not_there(package_id: str) -> PackageMissing:
    return PackageMissing(
        message(
            QT_TRANSLATE_NOOP("Packages", "There is no package “{id}” to be had here."),
            id=package_id,
        ),
        message(QT_TRANSLATE_NOOP("Packages", "Nothing was changed.")),
        message(QT_TRANSLATE_NOOP("Packages", "Look at the list of packages for the names.")),
    )


def _another_pair(package: InstalledPackage, received: Received) -> PackageRefused:
    return PackageRefused(
        message(
            QT_TRANSLATE_NOOP("Packages", "The package translates {found}, not {wanted}."),
            found=package.pair,
            wanted=received.pair,
        ),
        message(QT_TRANSLATE_NOOP("Packages", "Nothing was installed.")),
        message(
            QT_TRANSLATE_NOOP("Packages", "Fetch the list of packages again, or use another one.")
        ),
    )


def _unwritable(path: Path, exc: OSError) -> StorageUnavailable:
    kind = DiskFull if exc.errno in {errno.ENOSPC, errno.EDQUOT} else StorageUnavailable
    return kind(
        message(
            QT_TRANSLATE_NOOP("Packages", "{file} can't be written: {why}."),
            file=path,
            why=exc.strerror or exc,
        ),
        message(QT_TRANSLATE_NOOP("Packages", "What was there before is untouched.")),
        message(QT_TRANSLATE_NOOP("Packages", "Check the folder's permissions and free space.")),
    )
