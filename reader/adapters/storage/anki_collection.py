"""The database inside a package for Anki, made in memory.

Why it exists: a package holds an SQLite file, and SQL lives here alone. genanki would write it to
the folder for temporary files and leave it there, where a reader's notes have no place.

Source: https://www.sqlite.org/c3ref/serialize.html.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

__all__ = ["database_bytes"]


def database_bytes(write: Callable[[sqlite3.Cursor], None]) -> bytes:
    """Return a new database that `write` has filled, as the bytes of its file."""
    with closing(sqlite3.connect(":memory:")) as connection:
        write(connection.cursor())
        connection.commit()
        return connection.serialize()
