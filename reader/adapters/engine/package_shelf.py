"""The packages on this machine, from the folders where they may lie.

Why it exists: packages of other Argos apps should be found, packages of the app are its own, and
starters ship with it. Each folder is read by itself, so that one broken package hides no other.

Source: argos-translate's ``settings.py`` for the user's folder (``ARGOS_PACKAGES_DIR``, settings
file, data folder); packaging/CONTRACT.md, Traps measured, for giving memory back.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import logging
import os
import re
import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from reader.adapters.engine.argos_package import BrokenPackage, read_package
from reader.adapters.engine.longest_input import LimitStore
from reader.adapters.engine.package_record import verify
from reader.adapters.system.locations import Locations
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import PackageBroken
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.package_settings import as_chosen
from reader.services.ports import (
    ComputeType,
    InstalledPackage,
    NamesPutIn,
    ThreadProfile,
    TranslationEngine,
)
from reader.services.preferences import Preferences, PreferenceStore

__all__ = ["LocalPackageShelf", "argos_folder"]

log = logging.getLogger(__name__)

_RANKS: Final = ("user", "app", "shipped")
_SETTINGS_BYTES: Final = 1_000_000
_LOADED_AT_MOST: Final = 3
"""A route has two steps at most; one more makes switching back cheap."""


class LocalPackageShelf:
    """Finds packages and keeps their engines. `installed` from any lane, `engine` from lane mt."""

    def __init__(
        self,
        places: Locations,
        preferences: PreferenceStore,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        """Look in the folders of `places` and in the user's Argos folder.

        Args:
            places: Where the app's own and the shipped packages lie, and its cache.
            preferences: Name another Argos folder, the chosen package of a pair, and when names are
                put in.
            environ: Names the Argos folder where the preferences do not.
        """
        self._places = places
        self._preferences = preferences
        self._environ = environ
        self._engines: OrderedDict[str, TranslationEngine] = OrderedDict()
        self._limits = LimitStore(places.cache / "engine-limits.json")
        self._lock = threading.Lock()
        self._broken: tuple[BrokenPackage, ...] = ()
        self._failed: dict[str, tuple[InstalledPackage, BrokenPackage]] = {}

    def installed(self) -> tuple[InstalledPackage, ...]:
        """Return what is installed: chosen first, then user's, app's, shipped; newest first.

        A package that could not be loaded is left out until its folder changes, so that the next
        try takes another one.
        """
        packages: dict[str, InstalledPackage] = {}
        broken: list[BrokenPackage] = []
        preferences = self._preferences.load()
        for where, folder in self._folders():
            try:
                package = _as_wished(read_package(folder, where), preferences)
            except PackageBroken as error:
                reason = error.text or error.title
                broken.append(BrokenPackage(str(folder), where, reason))
                if broken[-1] not in self._broken:
                    log.warning("package %s is skipped: %s", folder.name, reason.english())
                continue
            failed, why = self._failed.get(package.path, (None, None))
            if failed == package and why is not None:
                broken.append(why)
                continue
            packages.setdefault(package.package_id, package)
        self._broken = tuple(broken)
        chosen = dict(preferences.packages)
        return tuple(sorted(packages.values(), key=lambda one: _order(one, chosen)))

    def broken(self) -> tuple[BrokenPackage, ...]:
        """Return the folders that `installed` skipped when it was called last, with a reason."""
        return self._broken

    def engine(self, package: InstalledPackage) -> TranslationEngine:
        """Return the engine of `package`, loaded on first use and kept.

        It is loaded anew where it was updated, or set to other numbers or threads.

        Raises:
            PackageBroken: It is incomplete or of another kind.
        """
        with self._lock:
            engine = self._engines.get(package.path)
            if engine is not None and _way(engine.package) == _way(package):
                engine.package = package  # its beam may have been changed
                self._engines.move_to_end(package.path)
                return engine
            dropped = self._engines.pop(package.path, None) is not None
            del engine  # before another is loaded: two of one package take twice its memory
            engine = self._loaded(package)
            self._engines[package.path] = engine
            dropped = dropped or len(self._engines) > _LOADED_AT_MOST
            while len(self._engines) > _LOADED_AT_MOST:
                self._engines.popitem(last=False)
        if dropped:
            _give_memory_back()
        return engine

    def forget(self, path: str) -> None:
        """Let go of the engine of the folder `path`, and of what was wrong with it."""
        with self._lock:
            self._failed.pop(path, None)
            engine = self._engines.pop(path, None)
        if engine is not None:
            del engine
            _give_memory_back()

    def close(self) -> None:
        """Let go of every engine and give their memory back to the system."""
        with self._lock:
            self._engines.clear()
        _give_memory_back()

    def _loaded(self, package: InstalledPackage) -> TranslationEngine:
        from reader.adapters.engine.ctranslate2_engine import CTranslate2Engine

        if not Path(package.path).is_dir():
            raise PackageBroken(
                message(
                    QT_TRANSLATE_NOOP("Package", "The translation package {name} is gone."),
                    name=package.package_id,
                ),
                hint=message(QT_TRANSLATE_NOOP("Package", "Choose another package.")),
            )
        scratch = self._places.cache / "argos"
        try:
            if package.where == "app":
                verify(Path(package.path))
            return CTranslate2Engine(package, scratch, self._limits)
        except PackageBroken as error:
            reason = error.text or error.title
            broken = BrokenPackage(package.path, package.where, reason)
            self._failed[package.path] = (package, broken)
            raise

    def _folders(self) -> Iterator[tuple[str, Path]]:
        """Yield every folder that may be a package, with the place that it belongs to."""
        user = argos_folder(self._environ, self._preferences.load().argos_folder)
        places = (user, self._places.own_models, self._places.shipped_models)
        for where, place in zip(_RANKS, places, strict=True):
            try:
                children = sorted(path for path in place.iterdir() if path.is_dir())
            except FileNotFoundError:
                continue
            except (OSError, ValueError) as exc:  # ValueError: a NUL in the path
                log.warning("the %s packages can't be listed: %s", where, exc.args[-1])
                continue
            for child in children:
                if not child.name.startswith("."):
                    yield where, child.absolute()


def argos_folder(environ: Mapping[str, str], preferred: str = "") -> Path:
    """Return where Argos Translate keeps its packages; it need not exist.

    Args:
        environ: The environment.
        preferred: The folder that the user named in this app, or empty.
    """
    named = preferred or environ.get("ARGOS_PACKAGES_DIR", "")
    if named:
        with contextlib.suppress(RuntimeError):  # there is no such user, so no such folder
            return Path(named).expanduser()
        return Path(named)
    home = Path(environ.get("SNAP_USER_DATA") or environ.get("HOME") or Path.home())
    config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        content = read_small_file(config / "argos-translate" / "settings.json", _SETTINGS_BYTES)
        return Path(json.loads(content.decode("utf-8"))["ARGOS_PACKAGES_DIR"])
    with contextlib.suppress(KeyError):
        return Path(environ["ARGOS_TRANSLATE_PACKAGE_DIR"])
    data = Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return data / "argos-translate" / "packages"


def _as_wished(package: InstalledPackage, preferences: Preferences) -> InstalledPackage:
    """Return `package` with what the user set for it."""
    chosen = dict(preferences.package_settings).get(package.package_id)
    if chosen is not None:
        package = as_chosen(package, chosen)
    wish = dict(preferences.names_put_in).get(package.package_id)
    return package if wish is None else replace(package, names_put_in=NamesPutIn(wish))


def _way(package: InstalledPackage) -> tuple[str, ComputeType, ThreadProfile]:
    """Return what an engine can't change once it is loaded."""
    numbers = package.settings.compute_type if package.settings else ComputeType.DEFAULT
    return package.version, numbers, package.threads


def _order(
    package: InstalledPackage, chosen: Mapping[str, str]
) -> tuple[bool, int, tuple[tuple[int, ...], str], str]:
    key = _version_key(package.version)
    is_chosen = chosen.get(str(package.pair)) == package.package_id
    return not is_chosen, _RANKS.index(package.where), key, package.package_id


def _version_key(version: str) -> tuple[tuple[int, ...], str]:
    """Return a key that puts newer versions first."""
    numbers = tuple(-int(number) for number in re.findall(r"\d+", version)[:4])
    return (*numbers, *(0,) * (4 - len(numbers))), version


def _give_memory_back() -> None:
    """Return freed memory to the system; glibc keeps it otherwise."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
