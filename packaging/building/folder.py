"""The bundle: one folder with the two programs and all they need of Python, made by PyInstaller.

Why it exists: the ``.deb``, the AppImage and the installers of the other systems are this folder in
other wrappings; so it is made, looked through and tried once.

Source: https://pyinstaller.org/en/stable/advanced-topics.html#creating-a-reproducible-build
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from launcher.environment import site_packages, version_in
from launcher.requirements import Requirement, environment_of, read_list

from building.archives import settled
from building.contents import ARAMORPH
from building.notices import notices_of
from building.places import ROOT, Places, epoch, ready
from building.problem import BuildProblem, run
from building.system import not_named

__all__ = ["build_folder", "distributions", "program", "try_folder", "unwanted"]

_SAMPLE: Final = "library-nile.ar.txt"
_LEAST_PICTURE_BYTES: Final = 10_000
_NEVER_INSIDE: Final = ("tests", "minisbd", "PyInstaller", "pytest", "IPython")
_SUFFIX: Final = ".exe" if sys.platform == "win32" else ""


def build_folder(places: Places) -> Path:
    """Make the bundle and look it through; return its folder.

    Raises:
        BuildProblem: A step failed, or there is something in it that should not be.
    """
    ready(places)
    places.work.mkdir(parents=True, exist_ok=True)
    text = notices_of(ROOT, _packages(places), distributions(places))
    places.notices.write_text(text, encoding="utf-8", newline="\n")
    environment = places.environment() | {
        "QARI_ROOT": str(ROOT),
        "QARI_NOTICES": str(places.notices),
        "QARI_ARAMORPH": "1" if places.aramorph else "0",
    }
    command: list[str | Path] = [
        places.layout.python, "-P", "-m", "PyInstaller", "--noconfirm", "--clean",
        "--log-level", "WARN", "--distpath", places.bundle.parent,
        "--workpath", places.work / "pyinstaller", ROOT / "packaging" / "bundles" / "qari.spec",
    ]  # fmt: skip
    run(command, ROOT, environment)
    shutil.rmtree(places.work / "pyinstaller")
    settled(places.bundle, epoch())
    _look_through(places)
    return places.bundle


def distributions(places: Places) -> list[Requirement]:
    """Return the packages that a bundle may hold."""
    version = version_in(places.layout) or ""
    wanted = read_list(places.layout.lists("run")[0], environment_of(version))
    left_out = {"setuptools"} | (set() if places.aramorph else {ARAMORPH})
    return [one for one in wanted if one.name not in left_out]


def _packages(places: Places) -> Path:
    return site_packages(places.layout, version_in(places.layout) or "")


def unwanted(bundle: Path, *, aramorph: bool) -> list[str]:
    """Return what lies in a bundle and should not, by its path there."""
    inside = bundle / "_internal"
    names = (*_NEVER_INSIDE, *(() if aramorph else (ARAMORPH,)))
    found = [path for name in names for path in inside.rglob(name)]
    return sorted(path.relative_to(bundle).as_posix() for path in found)


def _look_through(places: Places) -> None:
    found = unwanted(places.bundle, aramorph=places.aramorph)
    if found:
        raise BuildProblem(f"This should not be in the bundle: {', '.join(found)}")
    absent = not_named(places.bundle) if sys.platform == "linux" else {}
    if absent:
        lines = [f"{name}, needed by {', '.join(users[:3])}" for name, users in absent.items()]
        raise BuildProblem("Neither inside nor named in system.py:\n" + "\n".join(lines))


def program(bundle: Path, name: str = "qari") -> Path:
    """Return one of the two programs of a bundle."""
    return bundle / f"{name}{_SUFFIX}"


def try_folder(bundle: Path) -> str:
    """Run the bundle's own test, and draw a picture with it; return what it said.

    Raises:
        BuildProblem: One of them failed.
    """
    said = run([program(bundle), "self-test"], bundle)
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "picture.png"
        sample = bundle / "_internal" / "reader" / "_resources" / "samples" / _SAMPLE
        words: list[str | Path] = [
            "--data-dir",
            Path(folder) / "data",
            "snapshot",
            sample,
            "-o",
            picture,
        ]
        run([program(bundle), *words], bundle)
        if picture.stat().st_size < _LEAST_PICTURE_BYTES:
            raise BuildProblem("The picture that the bundle drew is empty.")
    return said
