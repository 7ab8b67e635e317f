"""Whether the environment is as the lists want it, told in a few milliseconds.

Why it exists: a start with everything in place must not pay for the setup. The setup ends by
writing a key; the key covers all that the setup depends on, so equal keys need no further look.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import Final

__all__ = ["LISTS", "Layout", "is_ready", "mark_ready", "unmark"]

LISTS: Final = {
    "run": ("requirements.txt",),
    "test": ("requirements.txt", "requirements-dev.txt"),
    "build": ("requirements.txt", "requirements-build.txt"),
}
"""The lists in packaging/ that each group of packages is made of."""

_FORMAT: Final = "1"


class Layout:
    """Where things lie in the project folder `root` and in its environment."""

    def __init__(self, root: Path, folder: Path | None = None) -> None:
        """Take `folder` for the environment; ``.venv`` in `root` where none is given."""
        self.root = root
        self.folder = folder or root / ".venv"
        windows = os.name == "nt"
        self.scripts = self.folder / ("Scripts" if windows else "bin")
        self.python = self.scripts / ("python.exe" if windows else "python")
        self.scratch = self.folder / "qari-setup"
        self.log = self.folder / "qari-setup.log"
        self.catalogues = root / "resources" / "i18n"

    def lists(self, group: str) -> list[Path]:
        """Return the lists of `group`."""
        return [self.root / "packaging" / name for name in LISTS[group]]

    def stamp(self, group: str) -> Path:
        """Return the file that holds the key of `group`."""
        return self.folder / f"qari-{group}.key"


def _key(layout: Layout, group: str) -> str:
    digest = hashlib.sha256()
    interpreter = os.path.realpath(layout.python)
    for text in (_FORMAT, str(layout.root), interpreter, sys.implementation.cache_tag or ""):
        digest.update(text.encode("utf-8", "surrogateescape") + b"\0")
    files = [
        *layout.lists(group),
        layout.folder / "pyvenv.cfg",
        layout.root / "reader" / "_version.py",
        *sorted(layout.catalogues.glob("*.ts")),
    ]
    for path in files:
        digest.update(path.name.encode() + b"\0" + _content(path) + b"\0")
    return digest.hexdigest()


def _content(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def is_ready(layout: Layout, group: str) -> bool:
    """Tell whether `group`, or one that holds it, was set up as the project now asks."""
    if not layout.python.exists():
        return False
    wanted = set(LISTS[group])
    return any(
        _written(layout, other) == _key(layout, other)
        for other, lists in LISTS.items()
        if wanted <= set(lists) and layout.stamp(other).exists()
    )


def _written(layout: Layout, group: str) -> str:
    try:
        return layout.stamp(group).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


def mark_ready(layout: Layout, group: str) -> None:
    """Write that `group` is in place."""
    layout.stamp(group).write_text(_key(layout, group) + "\n", encoding="ascii")


def unmark(layout: Layout) -> None:
    """Forget that anything is in place; what follows may be interrupted."""
    for group in LISTS:
        layout.stamp(group).unlink(missing_ok=True)
