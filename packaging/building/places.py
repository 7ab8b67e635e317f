"""Where a build works and where it puts what it made; the time that it is said to be made at.

Why it exists: two builds of one checkout are to be alike, also when they are made in folders of
other names. So there is one time for all files, that of the last commit, and one environment.

Source: https://reproducible-builds.org/specs/source-date-epoch/
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from launcher.environment import prepare
from launcher.own_project import version_of
from launcher.progress import Progress
from launcher.stamp import Layout, is_ready

__all__ = ["APP_ID", "ROOT", "Places", "epoch", "ready"]

ROOT: Final = Path(__file__).resolve().parents[2]
APP_ID: Final = "org.qari.Qari"
"""How bundles name the program where a name must be unlike all others."""

_EARLIEST: Final = 315532800  # 1980, the first year that a zip can hold
_NO_COMMIT: Final = 1767225600  # 2026, for an unpacked archive of the sources


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one build.

    Attributes:
        work: Everything that is made on the way.
        dist: What is handed out.
        aramorph: Whether AraMorph goes into the bundle, and so its licence.
    """

    work: Path = ROOT / "build"
    dist: Path = ROOT / "dist"
    aramorph: bool = False

    @property
    def layout(self) -> Layout:
        """Return the environment of the tools; one for all builds of a checkout."""
        return Layout(ROOT, ROOT / "build" / "venv")

    @property
    def bundle(self) -> Path:
        """Return the folder with the two programs."""
        return self.work / "folder" / "qari"

    @property
    def notices(self) -> Path:
        """Return the file with the licences of everything inside."""
        return self.work / "THIRD-PARTY-NOTICES.txt"

    @property
    def name(self) -> str:
        """Return what a file that is handed out is called, without its suffix."""
        return f"qari-{version_of(ROOT)}-{sys.platform}-{platform.machine().lower()}"

    def environment(self) -> dict[str, str]:
        """Return the environment of the tools that build."""
        known = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return known | {
            "SOURCE_DATE_EPOCH": str(epoch()),
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "1",
            "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
        }


def epoch() -> int:
    """Return the time of all files: what the environment says, else the last commit's."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not said:
        command = ["git", "log", "-1", "--format=%ct"]
        try:
            said = subprocess.run(
                command, cwd=ROOT, capture_output=True, text=True, check=True
            ).stdout
        except (OSError, subprocess.CalledProcessError):
            said = str(_NO_COMMIT)
    return max(_EARLIEST, int(said))


def ready(places: Places) -> None:
    """Make the environment of the tools, if it is not as the lists want it.

    Raises:
        SetupProblem: It can't be made.
    """
    if not is_ready(places.layout, "build"):
        prepare(places.layout, "build", Progress())
