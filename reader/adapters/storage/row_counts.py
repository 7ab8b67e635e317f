"""How large the stores are: bytes of each file, rows of each table.

Why it exists: a report of a problem says how much there is, never what. The files are opened for
reading only; one that is missing, locked or damaged is told as that.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

__all__ = ["row_counts"]

_TABLES: Final = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
_NAME: Final = re.compile(r"[a-z][a-z_]{1,40}", re.ASCII)
_INNER: Final = re.compile(r"sqlite_.*|.*_(?:data|idx|content|docsize|config)")
_WAIT_SECONDS: Final = 0.2


def row_counts(files: Iterable[Path]) -> dict[str, str]:
    """Return what is in SQLite `files`, by the name of the file. Any thread."""
    return {path.name: _said(path) for path in files}


def _said(path: Path) -> str:
    if not path.is_file():
        return "not there"
    try:
        size = f"{path.stat().st_size} bytes"
        with closing(_open(path)) as database:
            (version,) = database.execute("PRAGMA user_version").fetchone()
            names = [name for (name,) in database.execute(_TABLES) if _NAME.fullmatch(name)]
            counts = [
                f"{name} {database.execute(f'SELECT count(*) FROM {name}').fetchone()[0]}"  # noqa: S608 - a checked name
                for name in names
                if not _INNER.fullmatch(name)
            ]
    except (sqlite3.Error, OSError) as error:
        return f"can't be read ({type(error).__name__})"
    return ", ".join([f"{size}, version {version}", *counts])


def _open(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, timeout=_WAIT_SECONDS)
