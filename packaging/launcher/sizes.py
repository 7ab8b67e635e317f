"""How much of the disk the run-time packages take, part by part.

Why it exists: a reader is no several gigabytes. The sum is printed, and a sum above the budget is a
failure.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from launcher.installed import dist_infos, recorded_files
from launcher.progress import MEGABYTE
from launcher.requirements import Requirement, normalised

__all__ = ["BUDGET_BYTES", "PARTS", "measure", "table"]

BUDGET_BYTES: Final = 760 * MEGABYTE

PARTS: Final = {
    "Qt": ("pyside6-essentials", "shiboken6"),
    "translation engine": ("argos-translate-lt", "ctranslate2", "numpy", "sentencepiece"),
    "fonts and icons": (
        "fontpkg",
        "fontpkg-amiri",
        "fontpkg-ibm-plex-sans-arabic",
        "fontpkg-literata",
        "fontpkg-source-sans-3",
        "fontpkg-source-serif-4",
        "pylopdf-fonts-ar",
        "python-lucide",
    ),
}
"""Packages by what they are for; the rest is "other libraries"."""


def measure(site_packages: Path, requirements: Iterable[Requirement]) -> dict[str, int]:
    """Return the installed bytes of each package, with the compiled files that are there now."""
    present = dist_infos(site_packages)
    return {
        requirement.name: sum(
            _bytes(path)
            for version, folder in present.get(normalised(requirement.name), ())
            if version == requirement.version
            for path, _ in recorded_files(folder)
            if path.suffix != ".pyc" and path.is_file()
        )
        for requirement in requirements
    }


def _bytes(path: Path) -> int:
    compiled = (path.parent / "__pycache__").glob(f"{path.stem}.*.pyc")
    files = [path, *(compiled if path.suffix == ".py" else ())]
    return sum(file.stat().st_size for file in files)


def table(sizes: dict[str, int], resources: int) -> tuple[str, int]:
    """Return the table by part, and the total bytes with the project's own `resources`."""
    part_of = {name: part for part, names in PARTS.items() for name in names}
    parts: dict[str, dict[str, int]] = {}
    for name, size in sizes.items():
        part = part_of.get(normalised(name), "other libraries")
        parts.setdefault(part, {})[name] = size
    lines = []
    for part, packages in sorted(parts.items(), key=lambda item: -sum(item[1].values())):
        lines.append(_row(part, sum(packages.values())))
        ordered = sorted(packages.items(), key=lambda item: -item[1])
        lines += [_row(f"  {name}", size) for name, size in ordered if size >= MEGABYTE / 2]
    lines.append(_row("starter packages and samples", resources))
    total = sum(sizes.values()) + resources
    lines.append(_row("in all", total) + f"  (at most {BUDGET_BYTES // MEGABYTE} MB)")
    return "\n".join(lines), total


def _row(name: str, size: int) -> str:
    return f"{name:<36}{size / MEGABYTE:8.1f} MB"
