"""What gets, tells and measures packages, put together; loaded when that is first wanted.

Why it exists: most runs never look at it. Any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.adapters.engine.package_shelf import LocalPackageShelf
    from reader.adapters.system.locations import Locations
    from reader.adapters.system.network import Network
    from reader.services.bench_package import BenchPackage
    from reader.services.cancel import CancelToken
    from reader.services.change_package_settings import ChangePackageSettings
    from reader.services.evaluate_package import EvaluatePackage, EvaluationProgress
    from reader.services.evaluation_ports import Evaluation
    from reader.services.manage_packages import ManagePackages
    from reader.services.package_card import PackageCards
    from reader.services.ports import Clock, InstalledPackage
    from reader.services.preferences import PreferenceStore
    from reader.services.translate_article import TranslateArticle

__all__ = [
    "judged",
    "open_bench",
    "open_cards",
    "open_evaluation",
    "open_packages",
    "open_settings",
]


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


def open_cards(places: Locations) -> PackageCards:
    """Return what makes the cards of packages."""
    from reader.adapters.engine.card_files import read_card_files
    from reader.adapters.engine.evaluation_file import EvaluationFile
    from reader.services.package_card import PackageCards

    return PackageCards(read_card_files, EvaluationFile(places.evaluations))


def open_evaluation(
    places: Locations, translate: TranslateArticle, clock: Clock
) -> EvaluatePackage:
    """Return what measures how good a package is."""
    from reader.adapters.engine.evaluation_file import EvaluationFile
    from reader.adapters.engine.scores import SacreBleu
    from reader.services.evaluate_package import EvaluatePackage

    return EvaluatePackage(translate, SacreBleu(), EvaluationFile(places.evaluations), clock)


def judged(
    work: EvaluatePackage, resources: Path, package: InstalledPackage, cancel: CancelToken
) -> Iterator[EvaluationProgress | Evaluation]:
    """Yield how far it is, then what a package is worth on the sentences that ship; lane mt."""
    from reader.adapters.engine.evaluation_sets import shipped_set
    from reader.services.translate_article import Route

    route = Route(package.pair, (package,))
    yield from work.run(route, shipped_set(resources, package.pair), cancel)


def open_settings(preferences: PreferenceStore) -> ChangePackageSettings:
    """Return what changes the settings of single packages."""
    from reader.services.change_package_settings import ChangePackageSettings

    return ChangePackageSettings(preferences)


def open_bench(places: Locations) -> BenchPackage:
    """Return what measures how fast a package is, in a process of its own."""
    from reader.adapters.engine.package_meter import PackageInChild
    from reader.services.bench_package import BenchPackage

    return BenchPackage(PackageInChild(places.cache))
