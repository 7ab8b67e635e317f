"""Two builds held against each other: alike to the last byte, or what differs.

Why it exists: only who can build the same file again can tell that a file is what it says. The
second build is made in a folder of another name, at another time.

Source: https://reproducible-builds.org/docs/definition/
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from building.archives import fingerprints
from building.places import Places

__all__ = ["build_twice", "differences"]


def differences(first: Path, second: Path) -> list[str]:
    """Return what differs between two folders, a line for each path."""
    one, other = fingerprints(first), fingerprints(second)
    lines = [f"only in the first: {path}" for path in sorted(one.keys() - other.keys())]
    lines += [f"only in the second: {path}" for path in sorted(other.keys() - one.keys())]
    both = sorted(one.keys() & other.keys())
    return lines + [f"differs: {path}" for path in both if one[path] != other[path]]


def build_twice(places: Places, build: Callable[[Places], object]) -> list[str]:
    """Build in two new folders, hold bundle and results against each other, and tidy up."""
    roots = [places.work / "compared" / name for name in ("first", "the second")]
    builds = [Places(root / "work", root / "dist", places.aramorph) for root in roots]
    shutil.rmtree(places.work / "compared", ignore_errors=True)
    for one in builds:
        build(one)
    found = differences(builds[0].dist, builds[1].dist)
    if builds[0].bundle.is_dir():
        found += differences(builds[0].bundle, builds[1].bundle)
    shutil.rmtree(places.work / "compared")
    return found
