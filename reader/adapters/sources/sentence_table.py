"""Tables of sentences (CSV, TSV) to paragraphs: the Arabic column, a row each.

Why it exists: translators, teachers and researchers keep sentences in tables, with a number before
and a translation behind. Only one column is the text; which, is seen from its letters and its name,
and the reader is told.

Source: RFC 4180; Python's csv module, whose own sniffer guesses letters as separators.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.formats import Format
from reader.adapters.sources.old_encodings import text_of
from reader.domain.arabic import trimmed
from reader.domain.article import BlockKind, Part
from reader.domain.errors import SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.paragraphs import Paragraph
from reader.domain.press_lines import key_of
from reader.services.cancel import CancelToken

__all__ = ["TableReader", "rows_of", "separator_of"]

_LARGEST_BYTES: Final = 60_000_000
_MOST_ROWS: Final = 1_000_000
_ROWS_OF_A_PART: Final = 4_000
_JUDGED_ROWS: Final = 200
_CHECKED: Final = 10_000
_SEPARATORS: Final = ("\t", ";", ",", "|")
_NO_SEPARATOR: Final = "\x1f"
_CONSISTENT: Final = 0.75
_MOST_COLUMNS: Final = 200
_ARABIC: Final = re.compile("[\u0621-\u064a\u0671-\u06d3]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_BREAKS: Final = re.compile(r"[\r\n]+[ \t]*")
_NAMED: Final = frozenset(
    ["ar", "ara", "arabic", "ar_sa", "ar_eg", "عربي", "عربيه", "العربيه", "النص", "العربي"]
) | {"arabic text", "text ar", "source ar", "النص العربي", "اللغه العربيه"}
_HEADERS: Final = _NAMED | {
    "source", "src", "text", "sentence", "sentences", "body", "title", "id", "n", "no", "number",
    "target", "english", "en", "dutch", "nl", "translation", "nederlands",
    "نص", "النص", "جمله", "الجمله", "المصدر", "مصدر", "الترجمه", "ترجمه",
    "العنوان", "عنوان", "رقم", "الرقم",
}  # fmt: skip
_NOTHING: Final = message(QT_TRANSLATE_NOOP("Tables", "Nothing was opened or changed."))


class TableReader:
    """Reads CSV and TSV. Lane load; keeps nothing."""

    formats = frozenset({Format.TABLE})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what `content` holds; see `FormatReader`."""
        cancel.check()
        if len(content.data) > _LARGEST_BYTES:
            raise _too_large(content.name)
        text = text_of(content).replace("\x00", "")
        cancel.check()
        separator = separator_of(text, prefer_tab=content.name.lower().endswith(".tsv"))
        rows = []
        for number, row in enumerate(rows_of(text, separator)):
            if number % _CHECKED == 0:
                cancel.check()
            if number > _MOST_ROWS:
                raise _too_large(content.name)
            rows.append(row)
        return _extracted(rows, content.part) if rows else Extracted(())


def _too_large(name: str) -> SourceRefused:
    return SourceRefused(
        message(
            QT_TRANSLATE_NOOP("Tables", "“{name}” has more than {count} rows, or too long ones."),
            name=name,
            count=f"{_MOST_ROWS:,}",
        ),
        _NOTHING,
        message(QT_TRANSLATE_NOOP("Tables", "Cut it into smaller tables.")),
    )


def separator_of(text: str, *, prefer_tab: bool = False) -> str:
    """Return what separates the columns; a sign that does not occur where there is one column."""
    head = text[:65_536]
    best, best_score = _NO_SEPARATOR, 0.0
    for separator in _SEPARATORS:
        counts = Counter(len(row) for row in islice(_read(head, separator), _JUDGED_ROWS))
        columns, times = counts.most_common(1)[0] if counts else (1, 0)
        share = times / max(1, counts.total())
        if 1 < columns <= _MOST_COLUMNS and share >= _CONSISTENT:
            score = share + (1.0 if separator == "\t" else 0.5 if separator != "," else 0.0)
            if score > best_score:
                best, best_score = separator, score
    return "\t" if prefer_tab and best == _NO_SEPARATOR and "\t" in head else best


def rows_of(text: str, separator: str) -> Iterator[list[str]]:
    """Yield the rows that are not empty; where quotation marks don't pair, lines are rows."""
    try:
        found = list(_read(text, separator, strict=True))
    except csv.Error:
        found = [line.split(separator) for line in text.splitlines() if line.strip()]
    yield from found


def _read(text: str, separator: str, *, strict: bool = False) -> Iterator[list[str]]:
    lines = text.splitlines(keepends=True)
    reader = csv.reader(lines, delimiter=separator, strict=strict, skipinitialspace=True)
    try:
        yield from (row for row in reader if any(cell.strip() for cell in row))
    except csv.Error:
        if strict:
            raise


@dataclass(frozen=True, slots=True)
class _Column:
    """The column that is read: its place, its name, and whether the first row is names."""

    place: int
    name: str
    has_header: bool


def _extracted(rows: list[list[str]], wanted: int) -> Extracted:
    width = max(len(row) for row in rows[:_JUDGED_ROWS])
    column = _column(rows, min(width, _MOST_COLUMNS))
    texts = [
        _BREAKS.sub(" ", row[column.place]).strip()
        for row in rows[column.has_header :]
        if len(row) > column.place and trimmed(row[column.place])
    ]
    texts, part = _part(texts, wanted)
    return Extracted(
        tuple(Paragraph(text, BlockKind.PARAGRAPH) for text in texts),
        part=part,
        notices=_told(column) if width > 1 else (),
    )


def _part(texts: list[str], wanted: int) -> tuple[list[str], Part | None]:
    count = -(-len(texts) // _ROWS_OF_A_PART)
    if count <= 1:
        return texts, None
    number = min(max(wanted, 0), count - 1)
    starts = range(0, len(texts), _ROWS_OF_A_PART)
    names = tuple(f"{at + 1}–{min(at + _ROWS_OF_A_PART, len(texts))}" for at in starts)
    start = number * _ROWS_OF_A_PART
    return texts[start : start + _ROWS_OF_A_PART], Part(number + 1, count, names)


def _column(rows: Sequence[Sequence[str]], width: int) -> _Column:
    """Return the column of the text: the one called Arabic, else the one with most Arabic."""
    header = _header(rows, width)
    judged = rows[header : header + _JUDGED_ROWS]
    arabic = [_letters(judged, place, _ARABIC) for place in range(width)]
    latin = [_letters(judged, place, _LATIN) for place in range(width)]
    names = [_cell(rows[0], place) if header else "" for place in range(width)]
    scores = [
        (key_of(names[at]) in _NAMED and arabic[at] > latin[at], arabic[at], latin[at], -at)
        for at in range(width)
    ]
    place = max(range(width), key=lambda at: scores[at])
    return _Column(place, names[place].strip() or str(place + 1), bool(header))


def _header(rows: Sequence[Sequence[str]], width: int) -> int:
    """Return 1 where the first row is names of columns."""
    if len(rows) < 2:  # noqa: PLR2004 - names and a row
        return 0
    first = [key_of(_cell(rows[0], place)) for place in range(width)]
    if any(name in _HEADERS for name in first):
        return 1
    for place in range(width):
        below = [_cell(row, place) for row in rows[1:_JUDGED_ROWS]]
        arabic = sum(_ARABIC.search(cell) is not None for cell in below)
        if arabic >= _CONSISTENT * len(below) and not _ARABIC.search(_cell(rows[0], place)):
            return 1
    return 0


def _cell(row: Sequence[str], place: int) -> str:
    return row[place] if place < len(row) else ""


def _letters(rows: Sequence[Sequence[str]], place: int, pattern: re.Pattern[str]) -> int:
    return sum(len(pattern.findall(_cell(row, place)[:2_000])) for row in rows)


def _told(column: _Column) -> tuple[Message, ...]:
    return (
        message(
            QT_TRANSLATE_NOOP(
                "Tables",
                "Only the column “{name}” of this table is shown; the others are not read.",
            ),
            name=column.name[:80],
        ),
    )
