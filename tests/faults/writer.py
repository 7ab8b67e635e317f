"""Writes notes without end and acknowledges each on standard output once it was saved.

Run by `tests.faults.kill`: ``python -m tests.faults.writer DATABASE FIRST [COUNT]``. A line is the
number of a note and of its edit; what it says is on the disk by then.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
from dataclasses import replace
from pathlib import Path

from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.notes import SqliteNotes
from reader.bootstrap import now
from tests.adapters.storage.kept_texts import NILE, article_of, note_on

__all__ = ["EDITS", "body_of", "main", "note_id_of"]

EDITS = 3
ACKNOWLEDGED = 1
"""The file descriptor."""


def note_id_of(number: int) -> str:
    """Return the id of a note."""
    return f"note-{number}"


def body_of(number: int, edit: int) -> str:
    """Return the text of a note after an edit; some are long enough for several pages."""
    rng = random.Random(number)
    words = rng.choices(
        ["قال", "الوزير", "في", "الجلسة", "إن", "القرار", "نهائي"], k=rng.choice((3, 40, 3000))
    )
    return f"{number}.{edit} {' '.join(words)} #سياسة"


def main() -> None:
    """Write until killed, or `COUNT` notes."""
    path, first = Path(sys.argv[1]), int(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else None
    notes = SqliteNotes(path, now)
    library = SqliteLibrary(path, now)
    article = library.keep(article_of(*NILE)).article
    library.close()
    numbers = itertools.count(first) if count is None else range(first, first + count)
    for number in numbers:
        note = note_on(article.article_id, "قال المدير", "", note_id_of(number))
        for edit in range(EDITS):
            notes.put(replace(note, body=body_of(number, edit)))
            os.write(ACKNOWLEDGED, b"%d %d\n" % (number, edit))
    notes.close()


if __name__ == "__main__":
    main()
