"""A bilingual table that was corrected in Word, as a returned file.

Why it exists: rows are moved, copied, deleted and added; columns keep their order. A row of ours is
known by the tag of the content control at its number, or by its bookmark where a program dropped
the control, and else stands for itself: its source may still be found in the article. Rows of
tables in other documents are looked at only where the table has the five columns of ours.

Source: `docx_table`, which writes it; ECMA-376 part 1, 17.4.78 (tr) and 17.13.4 (comments).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from reader.adapters.exchange.guarded_xml import split_name
from reader.adapters.exchange.word_package import WordPackage
from reader.adapters.exchange.word_text import (
    Tracked,
    child,
    is_removed,
    paragraphs,
    tracked_text,
    value_of,
)
from reader.adapters.export.delivery_texts import COLUMNS, STATES, article_named, language_of_name
from reader.adapters.export.docx_table import BOOKMARK, TAG
from reader.domain.article import SegmentId
from reader.domain.errors import ReturnedFileRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.translation import UnitState
from reader.services.export_article import Comment
from reader.services.returned_values import ReturnedFile, ReturnedUnit, SentAs

__all__ = ["read_docx"]

_COLUMNS: Final = len(COLUMNS)
_TAG_PARTS: Final = 3


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that was not deleted: its cells, and what was tracked on the row itself."""

    cells: tuple[Tracked, ...]
    own: Tracked


def read_docx(content: bytes, name: str) -> ReturnedFile:
    """Return what a corrected document holds.

    Args:
        content: All of it.
        name: How a person calls it.

    Raises:
        ReturnedFileRefused: It is hostile, broken, or has no bilingual table.
    """
    package = WordPackage(content, name)
    comments = _comments(package.comments())
    units: list[ReturnedUnit] = []
    is_ours = False
    languages = ("", "")
    for table in package.document().iter():
        if split_name(table)[1] == "tbl":
            rows = [row for row in _rows(table) if len(row.cells) >= _COLUMNS]
            if any(_is_ours(row) for row in rows):
                is_ours = True
                for head in (row for row in rows if _is_head(row)):
                    source, target = (language_of_name(one.text) for one in head.cells[1:3])
                    languages = source, target
                found = [row for row in rows if not (_is_head(row) or _is_empty(row))]
                first = len(units) + 1
                units += [_unit(row, at, comments) for at, row in enumerate(found, start=first)]
    if not is_ours:
        raise ReturnedFileRefused(
            message(
                QT_TRANSLATE_NOOP("ReturnedFiles", "“{name}” has no bilingual table."), name=name
            ),
            message(QT_TRANSLATE_NOOP("ReturnedFiles", "Nothing was changed.")),
            message(
                QT_TRANSLATE_NOOP(
                    "ReturnedFiles", "Choose a document that was exported as a bilingual table."
                )
            ),
        )
    made_of = article_named(package.identifier())
    return ReturnedFile(name, tuple(units), *languages, package.notices, made_of)


def _rows(table: ET.Element) -> Iterator[_Row]:
    """Yield the rows of a table that are still there; those of tables inside of it not."""
    for one in _inside(table, "tr"):
        own = Tracked()
        if is_removed(child(one, "trPr"), own):
            continue
        cells = []
        for cell in _inside(one, "tc"):
            marks = Tracked()
            removed = is_removed(child(cell, "tcPr"), marks)
            found = Tracked() if removed else tracked_text(cell)
            found.changes += marks.changes
            cells.append(found)
        yield _Row(tuple(cells), own)


def _inside(element: ET.Element, wanted: str) -> Iterator[ET.Element]:
    """Yield the rows of a table or the cells of a row, also those that a control is around."""
    for one in element:
        name = split_name(one)[1]
        if name == wanted:
            yield one
        elif name in {"sdt", "sdtContent", "ins", "moveTo", "customXml"}:
            yield from _inside(one, wanted)


def _is_head(row: _Row) -> bool:
    return row.cells[0].text.strip() == COLUMNS[0] and not _segment(row)[0]


def _is_empty(row: _Row) -> bool:
    """Tell of a row whether somebody added it and wrote nothing."""
    return not _segment(row)[0] and not any(one.text.strip() for one in row.cells[1:])


def _is_ours(row: _Row) -> bool:
    return bool(_segment(row)[0]) or _is_head(row)


def _segment(row: _Row) -> tuple[str, SentAs | None]:
    """Return the sentence that a row stands for and how it was sent, as far as the row knows."""
    for tag in row.cells[0].tags:
        segment, digest, state = _tag_parts(tag)
        if segment:
            return segment, SentAs(digest, UnitState(state)) if state else None
    for name in row.cells[0].bookmarks:
        if name.startswith(BOOKMARK):
            return name.removeprefix(BOOKMARK), None
    return "", None


def _tag_parts(tag: str) -> tuple[str, str, str]:
    parts = tag.removeprefix(TAG).split(":")
    if not tag.startswith(TAG) or len(parts) != _TAG_PARTS:
        return "", "", ""
    segment, digest, state = parts
    return (segment, digest, state) if state in set(UnitState) else (segment, "", "")


def _unit(row: _Row, place: int, comments: Mapping[str, Comment]) -> ReturnedUnit:
    segment, sent = _segment(row)
    _, source, target, state, said = row.cells[:_COLUMNS]
    by, when = _last([target, state, row.own])
    return ReturnedUnit(
        place,
        SegmentId(segment),
        source.text,
        target.text,
        STATES.get(state.text.strip().lower()),
        sent,
        tuple(_said(row.cells, said, comments)),
        by,
        when,
    )


def _last(texts: Sequence[Tracked]) -> tuple[str, str]:
    return max((one.last_change for one in texts), key=lambda change: change[1])


def _said(
    cells: Sequence[Tracked], column: Tracked, comments: Mapping[str, Comment]
) -> Iterator[Comment]:
    """Yield what stands in the column of comments, then Word's own comments on the row."""
    by, when = column.last_change
    for text in paragraphs(column.text):
        yield Comment(text, by, when)
    for key in dict.fromkeys(key for cell in cells for key in cell.comments):
        if key in comments:
            yield comments[key]


def _comments(root: ET.Element | None) -> Mapping[str, Comment]:
    found = {}
    for one in () if root is None else root:
        text = tracked_text(one).text.strip()
        if split_name(one)[1] == "comment" and text:
            found[value_of(one, "id")] = Comment(
                text, value_of(one, "author"), value_of(one, "date")
            )
    return found
