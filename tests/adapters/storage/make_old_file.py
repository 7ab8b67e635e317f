"""Write the dumps of the databases as they are in this version, for the tests of migrations.

Run it once for a released version: ``python -m tests.adapters.storage.make_old_file``.
"""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.memory import SqliteTranslationMemory
from reader.adapters.storage.migrations import IMPORTED, USER
from reader.adapters.storage.notes import SqliteNotes
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.domain.translation import UnitState
from tests.adapters.storage.kept_texts import NILE, article_of, clock_of, note_on, unit_of

__all__ = ["dump_of", "main"]

FOLDER = Path(__file__).parents[2] / "data" / "db"


def dump_of(db: sqlite3.Connection) -> list[str]:
    """Return the dump of a file; full-text indexes without what is in them, which no dump holds."""
    made = dict(db.execute("SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%'"))
    lines = [
        line
        for line in db.iterdump()
        if not line.startswith("PRAGMA writable_schema") and not any(name in line for name in made)
    ]
    return [*lines[:-1], *(f"{sql};" for sql in made.values()), lines[-1]]


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
        memory = SqliteTranslationMemory(path, Path(folder) / "memory.sqlite", clock_of())
        pair, place = LanguagePair("ar", "en"), article.segments[0].segment_id
        said = (NILE[0], "A floating library on the Nile", UnitState.CONFIRMED, "Noor")
        own = MemoryUnit(pair, *said, article_id=article.article_id, segment_id=place)
        memory.put([own, MemoryUnit(pair, *said, file="/news/nile.tmx")])
        memory.close()
        db = sqlite3.connect(Path(folder) / "memory.sqlite")
        others = [*dump_of(db), f"PRAGMA user_version = {IMPORTED.version};"]
        db.close()
        db = sqlite3.connect(path)
        lines = [*dump_of(db), f"PRAGMA user_version = {USER.version};"]
        lines.append(
            f"PRAGMA application_id = {db.execute('PRAGMA application_id').fetchone()[0]};"
        )
        db.close()
    dump = FOLDER / f"user-v{USER.version}.sql"
    dump.write_text("\n".join(lines) + "\n", encoding="utf-8")
    dump = FOLDER / f"memory-v{IMPORTED.version}.sql"
    dump.write_text("\n".join(others) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
