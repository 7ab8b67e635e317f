"""Write the dump of the user's database as it is in this version, for the tests of migrations.

Run it once for a released version: ``python -m tests.adapters.storage.make_old_file``.
"""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.notes import SqliteNotes
from tests.adapters.storage.kept_texts import NILE, article_of, clock_of, note_on, unit_of

__all__ = ["main"]

FOLDER = Path(__file__).parents[2] / "data" / "db"


def main() -> None:
    """Write it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "qari.sqlite"
        db = sqlite3.connect(path)
        db.executescript((FOLDER / "user-v2.sql").read_text("utf-8"))
        db.close()
        library, notes = SqliteLibrary(path, clock_of()), SqliteNotes(path, clock_of())
        article = library.keep(article_of(*NILE)).article
        library.set_tags([article.article_id], ["النيل"])
        library.put_units(article.article_id, "en", [unit_of(article, 0, "A library on the Nile")])
        notes.put(note_on(article.article_id, "قال المدير", "رأي #سياسة"))
        library.close()
        notes.close()
        db = sqlite3.connect(path)
        lines = [*db.iterdump(), f"PRAGMA user_version = {USER.version};"]
        lines.append(
            f"PRAGMA application_id = {db.execute('PRAGMA application_id').fetchone()[0]};"
        )
        db.close()
    dump = FOLDER / f"user-v{USER.version}.sql"
    dump.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
