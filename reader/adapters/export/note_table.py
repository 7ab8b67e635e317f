"""Notes as a table for spreadsheets: a row a note.

Why it exists: people sort and count their notes. The file begins with a byte order mark, without
which Excel reads it as Latin, and a cell that it would run as a formula begins with an apostrophe.

Source: RFC 4180; OWASP, CSV Injection.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

from reader.domain.notes import Note
from reader.services.export_notes import ArticleNotes, article_link

__all__ = ["COLUMNS", "csv_text", "notes_csv"]

COLUMNS: Final = (
    "article", "source", "date", "quote", "note", "tags", "kind", "colour", "side", "language",
    "created", "changed", "link", "id",
)  # fmt: skip
_BOM: Final = "\ufeff"
_WOULD_RUN: Final = re.compile(r"[\s\u200b-\u200f\u061c\ufeff]*[=+\-@\t\r＝＋－＠]")
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def notes_csv(articles: Sequence[ArticleNotes]) -> str:
    """Return the table, with CRLF between rows and its byte order mark."""
    rows = (_row(one, note) for one in articles for note in one.notes)
    return csv_text([COLUMNS, *rows])


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """Return a table that a spreadsheet opens without harm: BOM, CRLF, no cell that it would run.

    Args:
        rows: Of cells, the heads first.
    """
    out = io.StringIO(newline="")
    out.write(_BOM)
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_guarded(cell) for cell in row])
    return out.getvalue()


def _row(one: ArticleNotes, note: Note) -> tuple[str, ...]:
    entry, passage = one.entry, note.passage
    return (
        entry.title,
        entry.location or entry.site,
        entry.date,
        passage.anchor.quote,
        note.body,
        " ".join(note.tags),
        note.kind.value,
        note.colour.value,
        passage.side.value,
        passage.language or entry.language,
        note.created_at,
        note.changed_at,
        article_link(note.article_id),
        note.note_id,
    )


def _guarded(cell: str) -> str:
    plain = _UNFIT.sub("", cell)
    return f"'{plain}" if _WOULD_RUN.match(plain) else plain
