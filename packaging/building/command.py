"""The verbs of ``packaging/build.py``.

Why it exists: each thing that is handed out has a module of its own; this one says how they are
called, and in which order they need each other.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from launcher.problem import SetupProblem
from launcher.progress import MEGABYTE
from launcher.sizes import BUDGET_BYTES

from building.appimage import RUNTIME, build_appimage
from building.archives import packed
from building.bare_root import try_in_root
from building.bundle_sizes import bundle_table
from building.compare import build_twice, differences
from building.deb import build_deb
from building.desktop import check_metadata
from building.flatpak import build_manifest
from building.folder import build_folder, try_folder
from building.macos import build_recipe
from building.places import ROOT, Places, epoch, ready
from building.problem import BuildProblem, run
from building.wheel import build_wheel, try_wheel
from building.windows import build_script

__all__ = ["VERBS", "main"]


def _told(paths: Iterable[Path]) -> None:
    for path in paths:
        shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        print(f"{shown}  {path.stat().st_size / MEGABYTE:.1f} MB")


def _wheel(places: Places) -> None:
    _told(build_wheel(places))


def _try_wheel(places: Places) -> None:
    print(try_wheel(places), end="")


def _folder(places: Places) -> None:
    bundle = build_folder(places)
    print(try_folder(bundle), end="")
    print(bundle_table(bundle)[0])


def _archive(places: Places) -> None:
    _told([packed(places.bundle, places.dist / f"{places.name}.tar.gz", epoch())])


def _deb(places: Places) -> None:
    _told([build_deb(places)])


def _appimage(places: Places) -> None:
    made = build_appimage(places)
    _told([made])
    if made.suffix == ".squashfs":
        print(f"No runtime was given ({RUNTIME}): this is the file system of the AppImage.")


def _flatpak(places: Places) -> None:
    _told(build_manifest(places))


def _windows(places: Places) -> None:
    _told([build_script(places)])


def _macos(places: Places) -> None:
    _told(build_recipe(places))


def _metadata(places: Places) -> None:
    del places
    print(check_metadata(), end="")


def _icons(places: Places) -> None:
    ready(places)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / "packaging"),
    }
    print(run([places.layout.python, "-m", "building.icons"], ROOT, environment), end="")


def _sizes(places: Places) -> None:
    text, total = bundle_table(places.bundle)
    print(text)
    if total > BUDGET_BYTES:
        raise BuildProblem("The bundle is larger than it may be.")


def _try_in_root(places: Places) -> None:
    print(try_in_root(places), end="")


def _all(places: Places) -> None:
    for verb in ("wheel", "folder", "archive", "deb", "appimage", "flatpak", "windows", "macos"):
        VERBS[verb](places)


def _everything_quietly(places: Places) -> None:
    """Make what can be made on this machine, for the comparison of two builds."""
    build_wheel(places)
    build_folder(places)
    packed(places.bundle, places.dist / f"{places.name}.tar.gz", epoch())
    if sys.platform == "linux":
        build_deb(places)
        build_appimage(places)
    build_manifest(places)
    build_script(places)
    build_recipe(places)


VERBS: Final[Mapping[str, Callable[[Places], None]]] = {
    "wheel": _wheel,
    "try-wheel": _try_wheel,
    "folder": _folder,
    "archive": _archive,
    "deb": _deb,
    "appimage": _appimage,
    "flatpak": _flatpak,
    "windows": _windows,
    "macos": _macos,
    "metadata": _metadata,
    "icons": _icons,
    "sizes": _sizes,
    "try-in-root": _try_in_root,
    "all": _all,
}


def _compare(places: Places, folders: list[Path]) -> None:
    found = differences(*folders) if folders else build_twice(places, _everything_quietly)
    print("\n".join(found) or "Both are alike.")
    if found:
        raise BuildProblem(f"{len(found)} differences.")


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="packaging/build.py", description="Make what is handed out, into dist/."
    )
    parser.add_argument("verb", choices=[*VERBS, "compare"], help="what to make or to try")
    parser.add_argument("folders", nargs="*", type=Path, help="of compare: the two to compare")
    parser.add_argument(
        "--aramorph", action="store_true", help="take AraMorph along, whose data is GPL-2.0-only"
    )
    options = parser.parse_args(arguments)
    if len(options.folders) not in ({0, 2} if options.verb == "compare" else {0}):
        parser.error("compare takes two folders or none; the others take none")
    places = replace(Places(), aramorph=options.aramorph)
    try:
        if options.verb == "compare":
            _compare(places, options.folders)
        else:
            VERBS[options.verb](places)
    except (BuildProblem, SetupProblem) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0
