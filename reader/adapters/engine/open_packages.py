"""What fetches, installs and removes packages, put together; loaded when that is first wanted.

Why it exists: most runs never look at it. Any thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.adapters.engine.package_shelf import LocalPackageShelf
    from reader.adapters.system.locations import Locations
    from reader.adapters.system.network import Network
    from reader.services.manage_packages import ManagePackages
    from reader.services.ports import Clock
    from reader.services.preferences import PreferenceStore

__all__ = ["open_packages"]


def open_packages(
    places: Locations,
    preferences: PreferenceStore,
    shelf: LocalPackageShelf,
    network: Callable[[], Network],
    clock: Clock,
) -> ManagePackages:
    """Return the use case; nothing is opened by that."""
    from reader.adapters.engine.catalogue import ArgosCatalogue
    from reader.adapters.engine.package_download import HttpPackageDownloads
    from reader.adapters.engine.package_folder import OwnPackageFolder
    from reader.adapters.engine.package_meter import TrialInChild
    from reader.services.manage_packages import ManagePackages

    index = ArgosCatalogue(network, places.data / "package-index.json", clock)
    downloads = HttpPackageDownloads(network, places.own_models / ".downloads")
    try_out = TrialInChild(places.cache)
    folder = OwnPackageFolder(places.own_models, clock, try_out, shelf.installed)
    return ManagePackages(shelf, index, downloads, folder, preferences)
