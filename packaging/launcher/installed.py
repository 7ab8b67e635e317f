"""What is installed in an environment, whole or in part.

Why it exists: pip that was killed leaves packages of which some files are there, and takes them for
installed the next time. A package is whole when its RECORD is there and every file that it names
is there with its size. A wheel brings a RECORD of its own, which the installer replaces as its last
act, when compiled files and commands are in place; only that one names the file INSTALLER.

Source: https://packaging.python.org/en/latest/specifications/recording-installed-packages/.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from launcher.requirements import Requirement, normalised

__all__ = ["dist_infos", "drop_broken", "is_whole", "missing", "recorded_files"]


def dist_infos(site_packages: Path) -> dict[str, list[tuple[str, Path]]]:
    """Return the metadata folders, by normalised name, as (version, folder)."""
    found: dict[str, list[tuple[str, Path]]] = {}
    for folder in sorted(site_packages.glob("*.dist-info")):
        name, _, version = folder.name.removesuffix(".dist-info").partition("-")
        found.setdefault(normalised(name), []).append((version, folder))
    return found


def recorded_files(dist_info: Path) -> Iterator[tuple[Path, int | None]]:
    """Yield each file of a package with its size, if that was recorded.

    Raises:
        OSError: There is no RECORD.
        ValueError: It is cut off or damaged.
    """
    with (dist_info / "RECORD").open(encoding="utf-8", newline="") as stream:
        for row in csv.reader(stream):
            path, _, size = row
            yield dist_info.parent / path, int(size) if size else None


def is_whole(dist_info: Path) -> bool:
    """Tell whether a package was installed to its end and all its files are still there.

    Compiled files may be missing: Python makes them again.
    """
    try:
        files = dict(recorded_files(dist_info))
        return dist_info / "INSTALLER" in files and all(
            path.stat().st_size == size if size is not None else path.exists()
            for path, size in files.items()
            if path.suffix != ".pyc"
        )
    except (OSError, ValueError):
        return False


def missing(site_packages: Path, requirements: Iterable[Requirement]) -> list[Requirement]:
    """Return the packages that are not there, whole and in the right version; order kept."""
    present = dist_infos(site_packages)
    return [
        requirement
        for requirement in requirements
        if not any(
            version == requirement.version and is_whole(folder)
            for version, folder in present.get(normalised(requirement.name), ())
        )
    ]


def drop_broken(site_packages: Path, requirements: Iterable[Requirement]) -> None:
    """Make pip take packages that are there in part for absent, so that it installs them."""
    present = dist_infos(site_packages)
    for requirement in requirements:
        for _, folder in present.get(normalised(requirement.name), ()):
            if not is_whole(folder):
                shutil.rmtree(folder)
