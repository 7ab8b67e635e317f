"""Packages: got on the lane ``net``, which waits for servers; looked at on the lane ``storage``.

Why it exists: a package takes minutes, and neither the page nor an import may wait for it; nor may
the list of what is here, nor what is removed meanwhile. Nothing is fetched that no method here was
called for. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import AddressRefused, PairNeeded, ReaderError
from reader.domain.language import LanguagePair
from reader.domain.packages import Catalogue, CataloguePackage
from reader.services.cancel import CancelToken
from reader.services.manage_packages import (
    DownloadProgress,
    ManagePackages,
    Offer,
    PackageFacts,
    Update,
)
from reader.services.package_card import CardEntry, PackageCards, card_entries
from reader.services.package_ports import RemovedPackage, Unusable
from reader.services.ports import InstalledPackage
from reader.ui.lane import Lane

__all__ = ["PackagesKeeper", "PackagesState"]

GET, LOOK, CHANGE = "get packages", "look at packages", "change packages"
_MOST_OFFERS = 200
"""Packages that are listed at once; a search finds the others."""


@dataclass(frozen=True, slots=True)
class PackagesState:
    """What is here, and what can be had.

    Attributes:
        installed: Best first for each pair.
        broken: Folders that look like packages and can't be used.
        catalogue: The index as it was fetched last.
        offers: Of the index, as looked for.
        updates: Installed packages of which the index has a newer one.
        removed: What can be brought back.
        cards: Of the installed packages, by id.
    """

    installed: tuple[PackageFacts, ...]
    broken: tuple[Unusable, ...]
    catalogue: Catalogue
    offers: tuple[Offer, ...]
    updates: tuple[Update, ...]
    removed: tuple[RemovedPackage, ...]
    cards: Mapping[str, tuple[CardEntry, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Installed:
    package: InstalledPackage


@dataclass(frozen=True, slots=True)
class _Removed:
    package: InstalledPackage


class _Refreshed:
    pass


class PackagesKeeper(QObject):
    """The packages of one window.

    Signals:
        looked: A `PackagesState`.
        progressed: ``(package id, DownloadProgress)``.
        installed: An `InstalledPackage` that can be used from now on.
        removed: An `InstalledPackage` that is gone; `restore` brings it back.
        asked_private: What was refused since it lies in the user's own network: call it with
            ``allow_private`` to do it all the same. ``None`` for the index, else a package.
        refreshed: The index was fetched.
        paused: What was being fetched is not fetched any more; what came stays.
        ended: Nothing is being fetched any more, be it done, paused or gone wrong.
        pair_asked: The path of a folder that does not say what it translates.
        went_wrong: A `ReaderError`.
    """

    looked = Signal(object)
    progressed = Signal(str, object)
    installed = Signal(object)
    removed = Signal(object)
    asked_private = Signal(object)
    pair_asked = Signal(str)
    refreshed = Signal()
    paused = Signal()
    ended = Signal()
    went_wrong = Signal(object)

    def __init__(
        self,
        make: Callable[[], ManagePackages],
        cards: PackageCards,
        lanes: tuple[Lane, Lane],
        parent: QObject | None = None,
    ) -> None:
        """Work on `lanes`: ``net``, which may be busy for minutes, and ``storage``.

        `make` is called there, each time anew, and `cards` are read there.
        """
        super().__init__(parent)
        self._make = make
        self._cards = cards
        self._net, self._storage = lanes
        self._wanted = ""
        self._tickets: dict[int, str] = {}
        self._fetched: dict[int, CataloguePackage | None] = {}
        self._files: dict[int, str] = {}
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.finished.connect(self._on_finished)
            lane.cancelled.connect(self._on_cancelled)
            lane.failed.connect(self._on_failed)

    @property
    def is_fetching(self) -> bool:
        """Tell whether a package or the index is being fetched."""
        return GET in self._tickets.values()

    def look(self, text: str | None = None) -> None:
        """Look at what is here, and for `text` in the index; ends in `looked`."""
        self._wanted = self._wanted if text is None else text
        wanted = self._wanted

        def work(cancel: CancelToken, packages: ManagePackages) -> Iterator[object]:
            cancel.check()
            yield self._state(packages, wanted)

        self._submit(work, LOOK, self._storage)

    def refresh(self, address: str, *, allow_private: bool = False) -> None:
        """Fetch the index from `address`; empty is the public one."""

        def work(cancel: CancelToken, packages: ManagePackages) -> Iterator[object]:
            packages.refresh(cancel, address, allow_private=allow_private)
            yield _Refreshed()

        self._fetched[self._submit(work, GET, self._net)] = None

    def get(self, package: CataloguePackage, *, allow_private: bool = False) -> None:
        """Fetch a package, from where it broke off before, and install it."""

        def told(progress: DownloadProgress) -> None:  # called on the lane: it only emits
            self.progressed.emit(package.package_id, progress)

        def work(cancel: CancelToken, packages: ManagePackages) -> Iterator[object]:
            made = packages.install(package, cancel, told, allow_private=allow_private)
            self.installed.emit(made)  # not yielded: a pause that comes too late would swallow it
            yield from ()

        self._fetched[self._submit(work, GET, self._net)] = package

    @Slot()
    def pause(self) -> None:
        """Fetch no more; what came stays."""
        self._net.cancel(GET)

    def discard(self, package_id: str) -> None:
        """Delete what came of a package, once it is not being fetched any more."""
        self._change(lambda packages: packages.discard(package_id), self._net)

    def install_file(self, path: str, pair: LanguagePair | None = None) -> None:
        """Install a package from a file or folder, which stays where it is."""

        def work(cancel: CancelToken, packages: ManagePackages) -> Iterator[object]:
            yield _Installed(packages.install_from(Path(path), cancel, pair))

        self._files[self._submit(work, CHANGE, self._net)] = path

    def remove(self, package_id: str) -> None:
        """Take a package away; ends in `removed`."""
        self._change(lambda packages: _Removed(packages.remove(package_id)), self._storage)

    def restore(self, package_id: str) -> None:
        """Bring a removed package back; ends in `installed`."""
        self._change(lambda packages: _Installed(packages.restore(package_id)), self._storage)

    def _change(self, do: Callable[[ManagePackages], object], lane: Lane) -> None:
        def work(cancel: CancelToken, packages: ManagePackages) -> Iterator[object]:
            cancel.check()
            yield do(packages)

        self._submit(work, CHANGE, lane)

    def _state(self, packages: ManagePackages, text: str) -> PackagesState:
        catalogue, installed = packages.catalogue(), packages.installed()
        wanted = catalogue.find(text) if text else catalogue.first
        return PackagesState(
            installed,
            packages.broken(),
            catalogue,
            packages.offers(wanted[:_MOST_OFFERS]),
            packages.updates(),
            packages.removed(),
            {
                one.package.package_id: card_entries(self._cards.card(one.package))
                for one in installed
            },
        )

    def _submit(
        self,
        work: Callable[[CancelToken, ManagePackages], Iterator[object]],
        purpose: str,
        lane: Lane,
    ) -> int:
        def job(cancel: CancelToken) -> Iterator[object]:
            yield from work(cancel, self._make())

        ticket = lane.submit(job, purpose=purpose, newest_wins=purpose == LOOK)
        self._tickets[ticket] = purpose
        return ticket

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket not in self._tickets:
            return
        if isinstance(value, PackagesState):
            self.looked.emit(value)
        elif isinstance(value, _Installed):
            self.installed.emit(value.package)
        elif isinstance(value, _Removed):
            self.removed.emit(value.package)
        elif isinstance(value, _Refreshed):
            self.refreshed.emit()

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        if ticket in self._tickets:
            self._end(ticket)

    @Slot(int)
    def _on_cancelled(self, ticket: int) -> None:
        if ticket in self._tickets:
            if self._tickets[ticket] == GET:
                self.paused.emit()
            self._end(ticket)

    def _end(self, ticket: int) -> None:
        """Forget a job; what there is after it is looked at anew."""
        self._fetched.pop(ticket, None)
        self._files.pop(ticket, None)
        purpose = self._tickets.pop(ticket)
        if purpose != LOOK:
            self.look()
        if purpose == GET and not self.is_fetching:
            self.ended.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket not in self._tickets:
            return
        if isinstance(error, AddressRefused) and error.is_private and ticket in self._fetched:
            self.asked_private.emit(self._fetched[ticket])
        elif isinstance(error, PairNeeded) and ticket in self._files:
            self.pair_asked.emit(self._files[ticket])
        else:
            self.went_wrong.emit(error)
        self._end(ticket)
