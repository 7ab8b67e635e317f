"""Entries of the library as rows, and the queries of its list.

Why it exists: the list asks for a page of ten thousand articles at each key that is typed; what is
sorted and filtered by stands in small rows with indexes, apart from the texts.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from reader.adapters.storage.stored_text import stored, tag_key
from reader.domain.arabic import folded
from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry, LibraryOrder, LibraryQuery, ReadingState

__all__ = ["count_entries", "entries_page", "entry_of", "ids_of", "renew_searched", "tag_counts"]

log = logging.getLogger(__name__)

_COLUMNS: Final = """
    id, title, translated_title, language, byline, date, site, location, fingerprint, words,
    added_at, opened_at, state, progress,
    (SELECT json_group_array(tag) FROM
        (SELECT tag FROM article_tag WHERE article_id = article.id ORDER BY key)),
    (SELECT count(*) FROM note WHERE article_id = article.id
        AND (note.removed_at = '' OR (article.removed_at > '' AND with_article = 1))),
    known, removed_at"""
_ORDERS: Final[Mapping[LibraryOrder, str]] = {
    LibraryOrder.OPENED: "opened_at",
    LibraryOrder.ADDED: "added_at",
    LibraryOrder.DATE: "date",
    LibraryOrder.TITLE: "title_key",
    LibraryOrder.SITE: "site",
    LibraryOrder.PROGRESS: "progress",
    LibraryOrder.LENGTH: "words",
    LibraryOrder.KNOWN: "known",
}

Row = tuple[Any, ...]


def entry_of(db: sqlite3.Connection, article_id: ArticleId) -> LibraryEntry | None:
    """Return the entry of an article, also of one in the bin; None where it is gone."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM article WHERE id = ?", (article_id,)).fetchall()  # noqa: S608 - only our own words
    return next(_entries(rows), None)


def count_entries(db: sqlite3.Connection, query: LibraryQuery) -> int:
    """Return how many articles `query` finds."""
    where, values = _condition(query)
    return int(db.execute(f"SELECT count(*) FROM article WHERE {where}", values).fetchone()[0])  # noqa: S608 - only our own words and question marks


def entries_page(
    db: sqlite3.Connection, query: LibraryQuery, start: int, count: int
) -> tuple[LibraryEntry, ...]:
    """Return the entries from place `start` on, at most `count`."""
    where, values = _condition(query)
    column = _ORDERS[query.order]
    order = f"{column} {'DESC' if query.descending else 'ASC'}, id"
    # Ids first: what is skipped is then walked in the index and never read.
    sql = (
        f"SELECT {_COLUMNS} FROM article WHERE id IN "  # noqa: S608 - only our own words and question marks
        f"(SELECT id FROM article WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?) ORDER BY {order}"
    )
    rows = db.execute(sql, (*values, max(0, count), max(0, start))).fetchall()
    return tuple(_entries(rows))


def ids_of(db: sqlite3.Connection, condition: str, values: Sequence[object]) -> list[ArticleId]:
    """Return the ids of the articles for which an SQL condition holds."""
    rows = db.execute(f"SELECT id FROM article WHERE {condition}", tuple(values)).fetchall()  # noqa: S608 - only our own words
    return [ArticleId(str(row[0])) for row in rows]


def tag_counts(db: sqlite3.Connection) -> tuple[tuple[str, int], ...]:
    """Return the tags of the articles outside of the bin with how many have each, by name."""
    sql = (
        "SELECT min(tag), count(*) FROM article_tag JOIN article ON article.id = article_id "
        "WHERE removed_at = '' GROUP BY key ORDER BY key"
    )
    return tuple((str(tag), int(count)) for tag, count in db.execute(sql).fetchall())


def renew_searched(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Write anew what the search of the list looks into."""
    entry = entry_of(db, article_id)
    if entry is None:
        return
    titles = [text for _, text in entry.translated_title]
    texts = [entry.title, *titles, entry.byline, entry.site, *entry.tags]
    db.execute(
        "UPDATE article SET searched = ? WHERE id = ?",
        (folded(stored("\n".join(texts))), article_id),
    )


def _condition(query: LibraryQuery) -> tuple[str, list[object]]:
    """Return the condition of a query with its values."""
    parts = [f"removed_at {'>' if query.in_bin else '='} ''"]
    values: list[object] = []
    if query.state is not None:
        parts.append("state = ?")
        values.append(query.state)
    if query.tag:
        parts.append("id IN (SELECT article_id FROM article_tag WHERE key = ?)")
        values.append(tag_key(query.tag))
    for word in folded(stored(query.search)).split():
        parts.append("instr(searched, ?) > 0")
        values.append(word)
    return " AND ".join(parts), values


def _entries(rows: Iterable[Row]) -> Iterator[LibraryEntry]:
    """Yield entries; a row that can't be read in full keeps what can be."""
    for row in rows:
        yield LibraryEntry(
            article_id=ArticleId(str(row[0])),
            title=str(row[1]),
            translated_title=_titles(row[2]),
            language=str(row[3]),
            byline=str(row[4]),
            date=str(row[5]),
            site=str(row[6]),
            location=str(row[7]),
            fingerprint=str(row[8]),
            words=_number(row[9], int),
            added_at=str(row[10]),
            opened_at=str(row[11]),
            state=_state(row[12]),
            progress=_number(row[13], float),
            tags=tuple(sorted(str(tag) for tag in json.loads(row[14]))),
            notes=int(row[15]),
            known=None if row[16] is None else _number(row[16], float),
            removed_at=str(row[17]),
        )


def _number(value: Any, kind: type[Any]) -> Any:  # noqa: ANN401 - SQLite's
    return kind(value) if isinstance(value, (int, float)) else kind()


def _state(value: object) -> ReadingState:
    try:
        return ReadingState(str(value))
    except ValueError:
        log.warning("an article has an unknown reading state; it counts as unread")
        return ReadingState.UNREAD


def _titles(text: object) -> tuple[tuple[str, str], ...]:
    try:
        return tuple((str(tag), str(title)) for tag, title in json.loads(str(text)))
    except (ValueError, TypeError):
        log.warning("a translated title can't be read; it is left out")
        return ()
