"""The wheel and the archive of the sources, and the wheel tried in an environment of its own.

Why it exists: with a wheel ``pipx install`` has the program in one step. The catalogues of the
interface are compiled first, so that they are in it.

What pip installs beside it follows from the packages' own metadata, so it brings ``minisbd``, which
argos-translate-lt names and nothing here uses. Who wants exactly what was tested installs
``requirements.txt`` with ``--no-deps`` first.

Source: PEP 517; https://hatch.pypa.io/latest/config/build/
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Final

from launcher.environment import site_packages, version_in
from launcher.own_project import compile_catalogues, version_of

from building.places import ROOT, Places, ready
from building.problem import BuildProblem, run

__all__ = ["build_wheel", "try_wheel"]

_SCRIPTS: Final = "Scripts" if os.name == "nt" else "bin"


def build_wheel(places: Places) -> list[Path]:
    """Make both; return their paths.

    Raises:
        BuildProblem: A catalogue can't be compiled, or hatchling failed.
    """
    ready(places)
    packages = site_packages(places.layout, version_in(places.layout) or "")
    if not compile_catalogues(places.layout, packages):
        raise BuildProblem("The catalogues of the interface could not be compiled.")
    places.dist.mkdir(parents=True, exist_ok=True)
    name = f"qari-{version_of(ROOT)}"
    made = [places.dist / f"{name}.tar.gz", places.dist / f"{name}-py3-none-any.whl"]
    for path in made:
        path.unlink(missing_ok=True)
    for target in ("sdist", "wheel"):
        command: list[str | Path] = [
            "-P",
            "-m",
            "hatchling",
            "build",
            "-t",
            target,
            "-d",
            places.dist,
        ]
        run([places.layout.python, *command], ROOT, places.environment())
    return made


def try_wheel(places: Places) -> str:
    """Install the wheel with pip into a bare environment and run its own test; return the words.

    Raises:
        BuildProblem: It can't be installed, or its test fails.
    """
    (wheel,) = places.dist.glob("qari-*.whl")
    folder = places.work / "try-wheel"
    shutil.rmtree(folder, ignore_errors=True)
    run([sys.executable, "-m", "venv", folder], ROOT)
    scripts = folder / _SCRIPTS
    run([scripts / "python", "-m", "pip", "install", "--quiet", "--no-input", wheel], folder)
    said = run([scripts / "qari", "self-test"], folder)
    shutil.rmtree(folder)
    return said
