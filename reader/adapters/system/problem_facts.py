"""What a report of a problem is made of, gathered on this machine.

Why it exists: versions, settings, sizes and the log lie in different places; each is read here, and
none of them is an article. See `reader.services.problem_report` for what may be said.
"""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from reader._version import VERSION
from reader.adapters.system.locations import Locations
from reader.adapters.system.log_lines import harmless_lines, last_error, log_tail
from reader.adapters.system.user_name import NOBODY, user_name
from reader.services.ports import PackageShelf
from reader.services.preferences import Preferences
from reader.services.problem_report import Private, ProblemFacts, package_line, setting_lines

__all__ = ["LocalProblemFacts"]

_LIBRARIES: Final = ("PySide6-Essentials", "ctranslate2", "sentencepiece", "onnxruntime")


class LocalProblemFacts:
    """`ProblemSource` of this machine. Any thread."""

    def __init__(self, places: Locations, shelf: PackageShelf) -> None:
        """Remember where things lie; nothing is read yet."""
        self._places = places
        self._shelf = shelf

    def __call__(self, preferences: Preferences) -> tuple[ProblemFacts, Private]:
        """Return the facts, with what is to be taken out of them."""
        from reader.adapters.storage.row_counts import row_counts

        places = self._places
        lines = harmless_lines(log_tail(places.log))
        stores = (places.user_database, places.machine_cache, places.imported_memory)
        facts = ProblemFacts(
            program=_program(),
            settings=setting_lines(preferences),
            packages=[package_line(one) for one in self._shelf.installed()],
            stores=row_counts(stores),
            log=lines,
            last_error=last_error(lines),
        )
        return facts, _private()


def _program() -> dict[str, str]:
    return {
        "Qari": VERSION,
        "installed as": "bundle" if getattr(sys, "frozen", False) else "Python package",
        "system": f"{platform.system()} {platform.release()} ({platform.machine()})",
        "C library": " ".join(platform.libc_ver()).strip() or "unknown",
        "Python": platform.python_version(),
        "processors": str(os.cpu_count()),
        "libraries": ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"


def _private() -> Private:
    """Return the home folder and the names of the user and of the machine."""
    home = Path("~").expanduser()
    machine = platform.node()
    names = {user_name(), home.name, machine, machine.split(".", maxsplit=1)[0]} - {NOBODY, ""}
    return Private(str(home), tuple(sorted(names)))
