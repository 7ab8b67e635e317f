"""Takes the steps of the user's database and is killed before one of their statements.

Run by `test_migrations_cut`: ``python -m tests.faults.cut_step DATABASE STATEMENT``, counted from 0
over all steps that are to be taken; ends with 0 where there is no such statement.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import USER

__all__ = ["main"]


class _Cut(str):
    """A statement before which the process is killed, when SQLite is given it."""

    __slots__ = ()


class CuttingConnection(sqlite3.Connection):
    """Kills the process when it comes to a `_Cut`."""

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        if isinstance(sql, _Cut):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(sql, *parameters)


def main() -> None:
    """Open the database."""
    path, wanted = Path(sys.argv[1]), int(sys.argv[2])
    look = sqlite3.connect(path)
    version = int(look.execute("PRAGMA user_version").fetchone()[0])
    look.close()
    number = -1
    steps = [*USER.steps[:version]]
    for step in USER.steps[version:]:
        statements = []
        for statement in step:
            number += 1
            statements.append(_Cut(statement) if number == wanted else statement)
        steps.append(tuple(statements))
    real = sqlite3.connect

    def connect(*arguments: Any, **options: Any) -> Any:
        return real(*arguments, factory=CuttingConnection, **options)

    sqlite3.connect = connect
    database = Database(path, replace(USER, steps=tuple(steps)))
    database.read(lambda db: db.execute("SELECT 1").fetchone())
    database.close()


if __name__ == "__main__":
    main()
