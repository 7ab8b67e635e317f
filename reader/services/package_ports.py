"""The ports of packages: an index, a way to fetch, and the app's own folder.

Why it exists: window and command line get packages through `ManagePackages`, which is written
against these. All are for the lane ``work``, one at a time, but for what says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.domain.language import LanguagePair
from reader.domain.messages import Message
from reader.domain.packages import Catalogue, CataloguePackage
from reader.services.cancel import CancelToken
from reader.services.ports import InstalledPackage

__all__ = [
    "CatalogueSource",
    "Downloaded",
    "InstalledPackages",
    "PackageDownloads",
    "PackageFolder",
    "PackageRecord",
    "Received",
    "RemovedPackage",
    "Unfinished",
    "Unusable",
]


class Unusable(Protocol):
    """A folder that looks like a package and can't be used."""

    @property
    def path(self) -> str:
        """Return its absolute path."""
        ...

    @property
    def where(self) -> str:
        """Return ``user``, ``app`` or ``shipped``."""
        ...

    @property
    def reason(self) -> Message:
        """Return what is wrong with it."""
        ...


class InstalledPackages(Protocol):
    """The packages on this machine, as the shelf finds them. Any lane."""

    def installed(self) -> tuple[InstalledPackage, ...]:
        """Return what is installed."""
        ...

    def broken(self) -> tuple[Unusable, ...]:
        """Return what `installed` left out when it was called last."""
        ...

    def forget(self, path: str) -> None:
        """Let go of the engine of the folder `path`, and of what was wrong with it."""
        ...


class CatalogueSource(Protocol):
    """An index of packages, fetched when asked and kept for later."""

    def kept(self) -> Catalogue:
        """Return what was fetched last; an empty one where nothing or nonsense is kept."""
        ...

    def refresh(
        self, address: str, cancel: CancelToken, *, allow_private: bool = False
    ) -> Catalogue:
        """Fetch the index, and keep it.

        Args:
            address: Of the index; empty for the public one.
            cancel: Looked at all the time; told how many bytes came, of how many.
            allow_private: The user said that his own network may be asked.

        Raises:
            AddressRefused: It is no address, or one of the user's own network.
            NetworkFailed: The server can't be reached, is too slow, or refuses.
            SourceRefused: What came is too large or no index; what is kept stays.
            StorageUnavailable: It can't be kept.
            Cancelled: `cancel` was set.
        """
        ...


@dataclass(frozen=True, slots=True)
class Downloaded:
    """An archive that came whole.

    Attributes:
        path: Where it lies until it is installed or discarded.
        link: Where it came from.
        size_bytes: How large it is.
        sha256: Of the archive, lower case.
    """

    path: Path
    link: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A package of which a part came.

    Attributes:
        package_id: Which one.
        done_bytes: How much came.
        total_bytes: Of how much; 0 where the server did not say.
    """

    package_id: str
    done_bytes: int
    total_bytes: int


class PackageDownloads(Protocol):
    """Fetches archives; what came stays until it is installed or discarded."""

    def fetch(
        self, package: CataloguePackage, cancel: CancelToken, *, allow_private: bool = False
    ) -> Downloaded:
        """Fetch the archive of `package`, from where it broke off before.

        Args:
            package: What to fetch.
            cancel: Looked at all the time; told how many bytes are there, of how many.
            allow_private: The user said that his own network may be asked.

        Raises:
            AddressRefused: It lies in the user's own network.
            NetworkFailed: No server gives it; what came is kept.
            PackageRefused: What came is not what the index says; nothing of it is kept.
            DiskFull: There is not enough room; nothing more is written.
            StorageUnavailable: It can't be written.
            Cancelled: `cancel` was set; what came is kept.
        """
        ...

    def unfinished(self) -> tuple[Unfinished, ...]:
        """Return what was begun and not installed."""
        ...

    def discard(self, package_id: str) -> None:
        """Delete what came of a package; nothing happens where nothing did."""
        ...


@dataclass(frozen=True, slots=True)
class PackageRecord:
    """What is kept of a package that the app installed.

    Attributes:
        origin: Address, or name of the file, that it came from.
        installed_at: UTC, ISO 8601, seconds.
        archive_sha256: Of the archive; empty where it came as a folder.
        sha256: Of each file, by its path within the package.
        licence: As the index has it; may be empty.
        date: As the index has it; may be empty.
        quality: As the index has it; may be empty.
    """

    origin: str
    installed_at: str
    archive_sha256: str = ""
    sha256: tuple[tuple[str, str], ...] = ()
    licence: str = ""
    date: str = ""
    quality: str = ""


@dataclass(frozen=True, slots=True)
class RemovedPackage:
    """A package that was removed and can be brought back.

    Attributes:
        package_id: Its id.
        removed_at: UTC, ISO 8601, seconds.
        size_bytes: What it takes on the disk until it is deleted.
    """

    package_id: str
    removed_at: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Received:
    """What comes into the app's folder, and what is known of it.

    Attributes:
        origin: Address, or name of the file, that it came from.
        pair: What it is said to translate; None takes what it says itself.
        archive_sha256: Of the archive; empty where it is not known.
        offered: What the index says of it; None where it came without one.
    """

    origin: str
    pair: LanguagePair | None = None
    archive_sha256: str = ""
    offered: CataloguePackage | None = None


class PackageFolder(Protocol):
    """The app's own folder of packages: each one is in it as a whole, or not at all."""

    def install(self, source: Path, received: Received, cancel: CancelToken) -> InstalledPackage:
        """Make a package of `source`, look whether it works, and put it in place.

        Args:
            source: A file of a package, or a folder with a model; it stays as it is.
            received: What is known of it.
            cancel: Looked at all the time; told how far the unpacking is.

        Raises:
            PairNeeded: A folder does not say what it translates, and nobody did.
            PackageRefused: It is hostile, damaged, of another kind, translates another pair, or is
                installed already.
            PackageBroken: It can't be loaded, or translates nothing.
            SourceUnreadable: It is gone, or may not be read.
            DiskFull: There is not enough room.
            StorageUnavailable: The folder can't be written.
            Cancelled: `cancel` was set.
        """
        ...

    def remove(self, package_id: str) -> None:
        """Take a package away; it can be restored for a day.

        Raises:
            PackageMissing: It is not in this folder.
            StorageUnavailable: It can't be moved; it is where it was.
        """
        ...

    def restore(self, package_id: str) -> InstalledPackage:
        """Bring back a package that was removed.

        Raises:
            PackageMissing: It was not removed, is deleted by now, or there is another one.
            StorageUnavailable: It can't be moved.
        """
        ...

    def removed(self) -> tuple[RemovedPackage, ...]:
        """Return what can be restored, the latest first."""
        ...

    def is_whole(self, path: str) -> bool:
        """Tell whether the package in the folder `path` is as it was when it came."""
        ...

    def record(self, path: str) -> PackageRecord | None:
        """Return what is kept of the package in the folder `path`; None where nothing is."""
        ...
