"""Real engines for tests: the packages that ship, loaded once in a process.

Why it exists: loading takes longer than most tests; nothing about an engine changes by use.
"""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from reader.adapters.engine.ctranslate2_engine import CTranslate2Engine
from reader.adapters.engine.package_shelf import LocalPackageShelf
from reader.adapters.system.locations import Locations, find_resources
from reader.adapters.system.preferences_file import PreferencesFile
from reader.domain.language import LanguagePair
from reader.services.ports import InstalledPackage

__all__ = ["real_engine", "real_shelf", "shelf_in", "starter"]


def shelf_in(folder: Path, environ: dict[str, str] | None = None) -> LocalPackageShelf:
    """Return a shelf whose user folders lie under `folder`; what ships is there."""
    places = Locations(find_resources(), folder / "data", folder / "cache", folder, folder)
    argos = {"ARGOS_PACKAGES_DIR": str(folder / "argos")}
    return LocalPackageShelf(places, PreferencesFile(places.preferences), environ or argos)


@functools.cache
def real_shelf() -> LocalPackageShelf:
    """Return the shelf of the shipped packages, the same one each time."""
    return shelf_in(Path(tempfile.mkdtemp(prefix="qari-tests-")))


def starter(source: str, target: str) -> InstalledPackage:
    """Return the shipped package of a pair."""
    pair = LanguagePair(source, target)
    return next(one for one in real_shelf().installed() if one.pair == pair)


def real_engine(source: str = "ar", target: str = "en") -> CTranslate2Engine:
    """Return the engine of a shipped package."""
    engine = real_shelf().engine(starter(source, target))
    assert isinstance(engine, CTranslate2Engine)
    return engine
