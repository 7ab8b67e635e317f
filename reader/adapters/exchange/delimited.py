"""Terms as comma- or tab-separated values, from and for spreadsheets.

Why it exists: everybody has a spreadsheet. The separator is found out from the first lines, since a
Dutch one writes semicolons into what it calls CSV. Each row says on its own what is wrong with it,
and a quotation mark that is never closed does not swallow the file.

A cell that a spreadsheet would run as a formula is written with an apostrophe before it, which is
taken off again when the file is read.

Source: RFC 4180; OWASP, CSV Injection.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from reader.adapters.exchange.columns import (
    Columns,
    columns_of,
    languages_of,
    row_of,
    titles_of,
)
from reader.domain.errors import TermFileRefused
from reader.domain.glossary import GlossaryTerm
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.import_plan import BrokenLine, TermRow

__all__ = ["Table", "first_cells", "table_rows", "write_delimited"]

_SEPARATORS: Final = "\t,;|"
_LINES_LOOKED_AT: Final = 20
_SEPARATOR_LINE: Final = re.compile(r"sep=(.)\s*", re.IGNORECASE)
_WOULD_RUN: Final = re.compile(r"'*[=+\-@\t\r]")
_IS_GUARDED: Final = re.compile(r"'+[=+\-@\t\r]")
_ROWS_A_PIECE: Final = 500


class Table:
    """Delimited text with a first row that names the columns."""

    def __init__(self, content: bytes, name: str) -> None:
        """Find out separator and columns.

        Args:
            content: The whole file, known to be UTF-8; a byte order mark is skipped.
            name: How a person calls it, for messages.

        Raises:
            TermFileRefused: Its first row does not name the columns.
        """
        self._content = content
        with self._lines() as lines:
            head = list(islice(lines, _LINES_LOOKED_AT))
        said = _SEPARATOR_LINE.fullmatch(head[0]) if head else None
        self._skipped = 1 if said else 0
        self.separator = said[1] if said else _separator(head)
        titles = first_cells(head[self._skipped : self._skipped + 1], self.separator)
        columns = columns_of(titles)
        if columns is None:
            raise _without_columns(name, titles)
        self.columns = columns

    @property
    def notices(self) -> tuple[Message, ...]:
        """Return which columns are left out."""
        return self.columns.notices

    def rows(self) -> Iterator[TermRow]:
        """Yield the rows after the first, each with the line that it begins on."""
        with self._lines() as lines:
            for _ in range(self._skipped):
                next(lines, None)
            found = table_rows(lines, self.separator, self.columns, self._skipped, guarded=True)
            next(found, None)  # the titles
            yield from found

    def _lines(self) -> io.TextIOWrapper:
        return io.TextIOWrapper(io.BytesIO(self._content), "utf-8-sig", newline="")


def table_rows(
    lines: Iterator[str],
    separator: str,
    columns: Columns,
    lines_before: int = 0,
    *,
    guarded: bool = False,
) -> Iterator[TermRow]:
    """Yield the rows of delimited lines; empty ones are skipped.

    Args:
        lines: With their ends.
        separator: One character.
        columns: What the cells mean.
        lines_before: How many lines of the file stand before the first of `lines`.
        guarded: Take off the apostrophe before what would be a formula.
    """
    reader = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        line = lines_before + reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield BrokenLine(line, _why(error), message(_MEND_QUOTES))
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(columns.meanings):
            yield BrokenLine(line, _wrong_count(len(cells), len(columns.meanings)))
            continue
        yield columns.draft([_bare(cell) for cell in cells] if guarded else cells, line)


_MEND_QUOTES: Final = QT_TRANSLATE_NOOP(
    "TermFiles", "Close the quotation mark, and write one inside a cell twice."
)


def write_delimited(terms: Sequence[GlossaryTerm], separator: str) -> Iterator[str]:
    """Yield the text of a table in pieces; `rows` of `Table` read it back.

    Args:
        terms: In the order in which they are written.
        separator: A comma gives CSV (RFC 4180, with CRLF), a tab TSV.
    """
    languages = languages_of(terms)
    piece = io.StringIO(newline="")
    end = "\r\n" if separator == "," else "\n"
    writer = csv.writer(piece, delimiter=separator, lineterminator=end)
    writer.writerow(titles_of(languages))
    for number, term in enumerate(terms, start=1):
        writer.writerow([_guarded(cell) for cell in row_of(term, languages)])
        if number % _ROWS_A_PIECE == 0:
            yield piece.getvalue()
            piece.seek(0)
            piece.truncate()
    yield piece.getvalue()


def _guarded(cell: str) -> str:
    return f"'{cell}" if _WOULD_RUN.match(cell) else cell


def _bare(cell: str) -> str:
    return cell[1:] if _IS_GUARDED.match(cell) else cell


def first_cells(lines: Sequence[str], separator: str) -> list[str]:
    """Return the cells of the first row in `lines`; none where it can't be read."""
    try:
        return next(csv.reader(lines, delimiter=separator), [])
    except csv.Error:
        return []


def _separator(head: Sequence[str]) -> str:
    """Return the separator that gives the first row most known titles, then most cells."""

    def worth(separator: str) -> tuple[int, int]:
        titles = first_cells(head[:1], separator)
        columns = columns_of(titles)
        known = len(titles) - len(columns.unknown) if columns else 0
        return known, len(titles)

    return max(_SEPARATORS, key=worth)


def _why(error: csv.Error) -> Message:
    if "field larger" in str(error):
        return message(
            QT_TRANSLATE_NOOP("TermFiles", "A cell is too long, or its quotation mark stays open.")
        )
    return message(QT_TRANSLATE_NOOP("TermFiles", "Its quotation marks don't match."))


def _wrong_count(found: int, wanted: int) -> Message:
    return message(
        QT_TRANSLATE_NOOP("TermFiles", "It has {found} cells; the first row names {wanted}."),
        found=found,
        wanted=wanted,
    )


def _without_columns(name: str, titles: Sequence[str]) -> TermFileRefused:
    shown = ", ".join(title.strip()[:30] for title in titles[:6])
    return TermFileRefused(
        message(
            QT_TRANSLATE_NOOP("TermFiles", "The first row of “{name}” does not name its columns."),
            name=name,
        ),
        message(
            QT_TRANSLATE_NOOP("TermFiles", "It says: {titles}. Nothing was changed."),
            titles=shown or "–",
        ),
        message(
            QT_TRANSLATE_NOOP(
                "TermFiles",
                "Put a first row above the terms, such as: form, kind, en, nl, note_en, note_nl.",
            )
        ),
    )
