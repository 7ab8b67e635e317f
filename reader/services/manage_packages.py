"""Get, keep and remove translation packages: what the window and the command line call.

Why it exists: nothing is fetched but by `refresh` and `install`, which a user's action calls; all
else looks at what is on this machine. To pause a download is to cancel its token: what came stays,
and the next `install` goes on from there. To give it up is to `discard` it, too.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from reader.domain.errors import PackageBroken, PackageMissing, PackageRefused
from reader.domain.language import LanguagePair
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.packages import Catalogue, CataloguePackage, is_newer
from reader.services.cancel import CancelToken
from reader.services.package_ports import (
    CatalogueSource,
    InstalledPackages,
    PackageDownloads,
    PackageFolder,
    PackageRecord,
    Received,
    RemovedPackage,
    Unfinished,
    Unusable,
)
from reader.services.ports import InstalledPackage
from reader.services.preferences import PreferenceStore

__all__ = [
    "DownloadProgress",
    "ManagePackages",
    "Offer",
    "PackageFacts",
    "Update",
    "already_installed",
]

_TELL_S: Final = 0.1
_SPEED_S: Final = 3.0
"""The speed is that of the last seconds."""


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """An installed package, and what the app knows of how it came.

    Attributes:
        package: The package, with its place and size.
        record: What was kept when it was installed; None where another program put it there, or it
            ships with the app.
        removable: Whether `ManagePackages.remove` takes it away.
    """

    package: InstalledPackage
    record: PackageRecord | None
    removable: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A package of the index, beside what is here already.

    Attributes:
        package: The package.
        installed: The same package, installed; None where it is not.
        unfinished: What came of it; None where nothing did.
    """

    package: CataloguePackage
    installed: InstalledPackage | None = None
    unfinished: Unfinished | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """A package that is here, and a newer one of its pair in the index."""

    installed: InstalledPackage
    newer: CataloguePackage


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is.

    Attributes:
        done_bytes: How much is there, what came earlier included.
        total_bytes: Of how much; 0 where the server did not say.
        bytes_per_second: Lately; 0 at the start.
    """

    done_bytes: int
    total_bytes: int
    bytes_per_second: float = 0.0

    @property
    def seconds_left(self) -> float | None:
        """Return how long it will take; None where that can't be known."""
        if not self.total_bytes or not self.bytes_per_second:
            return None
        return max(0, self.total_bytes - self.done_bytes) / self.bytes_per_second


Told = Callable[[DownloadProgress], object]
Clock = Callable[[], float]


class ManagePackages:
    """Packages, for one window or one command. Lane work; `installed` from any."""

    def __init__(
        self,
        shelf: InstalledPackages,
        index: CatalogueSource,
        downloads: PackageDownloads,
        folder: PackageFolder,
        preferences: PreferenceStore,
        monotonic: Clock = time.monotonic,
    ) -> None:
        """Work with these; `monotonic` measures the speed of a download."""
        self._shelf = shelf
        self._index = index
        self._downloads = downloads
        self._folder = folder
        self._preferences = preferences
        self._monotonic = monotonic

    def installed(self) -> tuple[PackageFacts, ...]:
        """Return what is installed, best first for each pair."""
        return tuple(self._facts(one) for one in self._shelf.installed())

    def broken(self) -> tuple[Unusable, ...]:
        """Return the folders that look like packages and can't be used, with a reason."""
        self._shelf.installed()
        return self._shelf.broken()

    def find(self, package_id: str) -> PackageFacts:
        """Return an installed package.

        Raises:
            PackageMissing: It is not installed.
        """
        for one in self._shelf.installed():
            if one.package_id == package_id:
                return self._facts(one)
        raise _not_installed(package_id)

    def _facts(self, package: InstalledPackage) -> PackageFacts:
        is_own = package.where == "app"
        return PackageFacts(package, self._folder.record(package.path) if is_own else None, is_own)

    def catalogue(self) -> Catalogue:
        """Return the index that was fetched last, without asking anyone."""
        return self._index.kept()

    @property
    def mirror(self) -> str:
        """Return the address of the index that the user named; empty for the public one."""
        return self._preferences.load().package_index

    def use_mirror(self, address: str) -> None:
        """Have `refresh` ask another address from now on; empty for the public one.

        Raises:
            StorageUnavailable: The preferences can't be written.
        """
        preferences = self._preferences.load()
        self._preferences.save(replace(preferences, package_index=address.strip()))

    def refresh(
        self, cancel: CancelToken, address: str | None = None, *, allow_private: bool = False
    ) -> Catalogue:
        """Fetch the index anew, from `mirror` for None; see `CatalogueSource.refresh`."""
        asked = self.mirror if address is None else address
        return self._index.refresh(asked, cancel, allow_private=allow_private)

    def offers(self, packages: Iterable[CataloguePackage]) -> tuple[Offer, ...]:
        """Return packages of the index beside what is here; nobody is asked."""
        here = {one.package_id: one for one in self._shelf.installed()}
        begun = {one.package_id: one for one in self._downloads.unfinished()}
        return tuple(
            Offer(one, here.get(one.package_id), begun.get(one.package_id)) for one in packages
        )

    def updates(self) -> tuple[Update, ...]:
        """Return what the index that is kept has newer than what is here; nobody is asked.

        Of each pair only the newest that is installed is looked at, and only what can be replaced:
        packages that ship with the app are no older versions of those in the index.
        """
        index = self._index.kept()
        newest: dict[LanguagePair, InstalledPackage] = {}
        for one in self._shelf.installed():
            known = newest.get(one.pair)
            if one.where != "shipped" and (known is None or is_newer(one.version, known.version)):
                newest[one.pair] = one
        found = ((one, index.newest(pair)) for pair, one in newest.items())
        return tuple(
            Update(one, newer)
            for one, newer in found
            if newer is not None and is_newer(newer.version, one.version)
        )

    def install(
        self,
        package: CataloguePackage,
        cancel: CancelToken,
        told: Told | None = None,
        *,
        allow_private: bool = False,
    ) -> InstalledPackage:
        """Fetch a package, from where it broke off before, and install it.

        Args:
            package: Of the index.
            cancel: Set to pause: what came stays.
            told: Called on this thread, ten times a second at most.
            allow_private: The user said that his own network may be asked.

        Raises:
            AddressRefused, NetworkFailed: It can't be fetched; what came stays.
            PackageRefused: It is installed already, which is said before anything is fetched; or
                what came is not what it should be: nothing of it is kept.
            PackageBroken: It does not work on this machine; nothing of it is kept.
            DiskFull, StorageUnavailable: There is no room for it, or it can't be written.
            Cancelled: `cancel` was set.
        """
        for one in self._shelf.installed():
            if one.package_id == package.package_id and self._folder.is_whole(one.path):
                raise already_installed(one.package_id)
        if told is not None:
            cancel.listen(_Speed(told, self._monotonic))
        try:
            came = self._downloads.fetch(package, cancel, allow_private=allow_private)
        finally:
            if told is not None:
                cancel.listen(None)
        received = Received(came.link, package.pair, came.sha256, package)
        try:
            installed = self._placed(self._folder.install(came.path, received, cancel))
        except PackageBroken:
            self._downloads.discard(package.package_id)
            raise
        self._downloads.discard(package.package_id)
        return installed

    def install_from(
        self, source: Path, cancel: CancelToken, pair: LanguagePair | None = None
    ) -> InstalledPackage:
        """Install an ``.argosmodel``, or a folder with a model; it stays where it is.

        Args:
            source: The file or folder.
            cancel: Looked at all the time; told how far the unpacking is.
            pair: What the person says that a folder translates; None takes what it says itself.

        Raises:
            PairNeeded: It does not say what it translates: ask, and call again.
            PackageRefused: It is hostile, damaged or of another kind, or is installed already.
            PackageBroken: It does not work on this machine.
            SourceUnreadable: It is gone, or may not be read.
            DiskFull, StorageUnavailable: There is no room for it, or it can't be written.
            Cancelled: `cancel` was set.
        """
        received = Received(source.name, pair)
        return self._placed(self._folder.install(source, received, cancel))

    def _placed(self, package: InstalledPackage) -> InstalledPackage:
        self._shelf.forget(package.path)
        return package

    def unfinished(self) -> tuple[Unfinished, ...]:
        """Return what was begun to be fetched and not installed."""
        return self._downloads.unfinished()

    def discard(self, package_id: str) -> None:
        """Give up a download: delete what came of it."""
        self._downloads.discard(package_id)

    def remove(self, package_id: str) -> InstalledPackage:
        """Take a package of the app away; `restore` brings it back within a day.

        Raises:
            PackageMissing: It is not installed.
            PackageRefused: It belongs to another program, or ships with this one.
            StorageUnavailable: It can't be moved; it is where it was.
        """
        package = self.find(package_id).package
        if package.where != "app":
            raise _not_ours(package)
        self._folder.remove(package_id)
        self._shelf.forget(package.path)
        return package

    def restore(self, package_id: str) -> InstalledPackage:
        """Bring back a package that was removed.

        Raises:
            PackageMissing: It was not removed, or is deleted by now.
            StorageUnavailable: It can't be moved.
        """
        return self._placed(self._folder.restore(package_id))

    def removed(self) -> tuple[RemovedPackage, ...]:
        """Return what can be restored, the latest first."""
        return self._folder.removed()


class _Speed:
    """Turns numbers of bytes into `DownloadProgress`, ten times a second at most."""

    def __init__(self, told: Told, monotonic: Clock) -> None:
        self._told = told
        self._monotonic = monotonic
        self._seen: list[tuple[float, int]] = []
        self._last = float("-inf")

    def __call__(self, done: int, total: int) -> None:
        now = self._monotonic()
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()  # it began anew
        if now - self._last < _TELL_S and done != total:
            return
        self._last = now
        self._seen = [one for one in self._seen if now - one[0] <= _SPEED_S] or self._seen[-1:]
        self._seen.append((now, done))
        since, before = self._seen[0]
        speed = (done - before) / (now - since) if now > since else 0.0
        self._told(DownloadProgress(done, total, speed))


def already_installed(package_id: str) -> PackageRefused:
    """Return what is said of a package that is here, as it would be fetched."""
    return PackageRefused(
        message(
            QT_TRANSLATE_NOOP("Packages", "The package {id} is installed already."), id=package_id
        ),
        message(QT_TRANSLATE_NOOP("Packages", "Nothing was changed.")),
    )


def _not_installed(package_id: str) -> PackageMissing:
    return PackageMissing(
        message(
            QT_TRANSLATE_NOOP("Packages", "No package named “{id}” is installed."), id=package_id
        ),
        message(QT_TRANSLATE_NOOP("Packages", "Nothing was changed.")),
        message(QT_TRANSLATE_NOOP("Packages", "Look at the list of packages for the names.")),
    )


def _not_ours(package: InstalledPackage) -> PackageRefused:
    if package.where == "shipped":
        why = QT_TRANSLATE_NOOP("Packages", "The package “{id}” ships with the app and stays.")
    else:
        why = QT_TRANSLATE_NOOP(
            "Packages", "The package “{id}” lies in the Argos folder, which other programs use."
        )
    return PackageRefused(
        message(why, id=package.package_id),
        message(QT_TRANSLATE_NOOP("Packages", "Nothing was removed.")),
        message(
            QT_TRANSLATE_NOOP(
                "Packages", "Choose another package for its languages, or delete {path} yourself."
            ),
            path=package.path,
        ),
    )
