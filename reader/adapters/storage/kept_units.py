"""The kept translation of an article as rows.

Why it exists: units come a batch at a time while the engine works, and are read back at once when
the article is opened again. All states are kept: the reader sees a failed sentence in its place.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

from reader.adapters.storage.article_codec import message_from, message_to
from reader.adapters.storage.stored_text import stored
from reader.adapters.storage.unit_codec import (
    alignment_from,
    alignment_to,
    doubts_from,
    doubts_to,
    draft_from,
    draft_to,
    origin_from,
    origin_to,
)
from reader.domain.article import ArticleId, SegmentId
from reader.domain.library import HitField
from reader.domain.review import takes
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.library_ports import IndexedText

__all__ = [
    "add_effort_row",
    "effort_of",
    "indexed_units",
    "put_unit_rows",
    "standing_units",
    "targets_of",
    "unit_languages",
    "units_of",
]

log = logging.getLogger(__name__)

_COLUMNS: Final = (
    "segment_id, source, target, state, origin, alignment, doubts, score, why, draft, offer"
)
_PUT: Final = f"INSERT OR REPLACE INTO kept_unit (article_id, language, {_COLUMNS}) VALUES ({','.join('?' * 13)})"  # noqa: E501, S608 - only our own words

_ADD_EFFORT: Final = """
    INSERT INTO review_effort VALUES (?, ?, ?)
    ON CONFLICT (article_id, language) DO UPDATE SET seconds = seconds + excluded.seconds"""

_TARGETS: Final = """
    SELECT segment_id, target FROM kept_unit
    WHERE article_id = ? AND language = ? AND segment_id IN (SELECT value FROM json_each(?))"""

Row = tuple[Any, ...]


def put_unit_rows(
    db: sqlite3.Connection, article_id: ArticleId, language: str, units: Iterable[TranslationUnit]
) -> None:
    """Keep units in the place of those of the same segments, whoever made those."""
    db.executemany(_PUT, [(article_id, language, *_columns(unit)) for unit in units])


def standing_units(
    db: sqlite3.Connection, article_id: ArticleId, language: str, units: Iterable[TranslationUnit]
) -> list[TranslationUnit]:
    """Return what is to be kept of units that nobody decided about: a person's unit stands."""
    there = {one.segment_id: one for one in units_of(db, article_id, language) if one.is_persons}
    return [takes(there.get(unit.segment_id), unit) for unit in units]


def effort_of(db: sqlite3.Connection, article_id: ArticleId, language: str) -> float:
    """Return the seconds that a person spent on a translation."""
    sql = "SELECT seconds FROM review_effort WHERE article_id = ? AND language = ?"
    row = db.execute(sql, (article_id, language)).fetchone()
    return 0.0 if row is None else float(row[0])


def add_effort_row(
    db: sqlite3.Connection, article_id: ArticleId, language: str, seconds: float
) -> None:
    """Add to the seconds that a person spent on a translation."""
    db.execute(_ADD_EFFORT, (article_id, language, seconds))


def units_of(db: sqlite3.Connection, article_id: ArticleId, language: str) -> list[TranslationUnit]:
    """Return the kept units in one language, those of former versions too."""
    sql = f"SELECT {_COLUMNS} FROM kept_unit WHERE article_id = ? AND language = ?"  # noqa: S608 - only our own words
    return list(_units(db.execute(sql, (article_id, language)).fetchall()))


def targets_of(
    db: sqlite3.Connection, article_id: ArticleId, language: str, segments: str
) -> dict[str, str]:
    """Return the kept targets of some segments, a JSON array of ids; nothing else is read."""
    return dict(db.execute(_TARGETS, (article_id, language, segments)).fetchall())


def unit_languages(db: sqlite3.Connection, article_id: ArticleId) -> list[str]:
    """Return the languages that an article has units in."""
    sql = "SELECT DISTINCT language FROM kept_unit WHERE article_id = ? ORDER BY language"
    return [str(row[0]) for row in db.execute(sql, (article_id,)).fetchall()]


def indexed_units(
    units: Sequence[TranslationUnit], language: str, segments: Collection[SegmentId]
) -> list[IndexedText]:
    """Return what the index gets of units: nothing for other segments than `segments`."""
    return [
        IndexedText(
            unit.segment_id,
            HitField.TARGET,
            language,
            stored(unit.target) if unit.segment_id in segments else "",
        )
        for unit in units
    ]


def _columns(unit: TranslationUnit) -> tuple[object, ...]:
    return (
        unit.segment_id,
        stored(unit.source),
        stored(unit.target),
        unit.state,
        "" if unit.origin is None else stored(origin_to(unit.origin)),
        alignment_to(unit.alignment),
        stored(doubts_to(unit.doubts)),
        unit.score,
        "" if unit.why is None else stored(json.dumps(message_to(unit.why), ensure_ascii=False)),
        stored(draft_to(unit.draft)),
        stored(draft_to(unit.offer)),
    )


def _units(rows: Iterable[Row]) -> Iterator[TranslationUnit]:
    for row in rows:
        try:
            yield TranslationUnit(
                SegmentId(str(row[0])),
                str(row[1]),
                str(row[2]),
                UnitState(row[3]),
                origin_from(str(row[4])) if row[4] else None,
                alignment_from(str(row[5])),
                doubts_from(str(row[6])),
                float(row[7]) if isinstance(row[7], (int, float)) else None,
                message_from(json.loads(row[8])) if row[8] else None,
                draft_from(str(row[9])),
                draft_from(str(row[10])),
            )
        except (ValueError, TypeError):
            log.warning("a kept unit can't be read; it is made anew")
