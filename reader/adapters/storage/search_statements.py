"""The SQL of a search: which passages, in which order.

Why it exists: a search has words, or only filters; both have the same conditions about kind, tags
and notes, on the row numbers that `search_index` gives out.

Order: FTS5's bm25, a word as typed counting more than another form of it, times the weight of the
field (title, article, translation, note); of equals the newest article first. Of words that stand
in more than `RANKED` passages only the newest so many are weighed: the others would be on no page
that anybody opens, and weighing 50,000 takes 70 ms. Without words the newest article is first.

Source: https://www.sqlite.org/fts5.html, section 5.1.1 (bm25).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reader.adapters.storage.search_expression import any_of
from reader.adapters.storage.search_index import FIELD_BITS, FIELDS, PASSAGE_BITS
from reader.domain.library import HitField
from reader.domain.search_matching import Wanted

__all__ = [
    "PASSAGES",
    "PLACES",
    "RANKED",
    "Condition",
    "listed_hits",
    "of_notes",
    "of_tags",
    "ranked_hits",
]

RANKED: Final = 3_000
WEIGHTS: Final = {
    HitField.TITLE: 3.0,
    HitField.SOURCE: 1.5,
    HitField.TARGET: 1.2,
    HitField.NOTE: 1.0,
}
AS_TYPED, BY_LEMMA = 1.5, 1.0
"""Weights of the two columns."""

Statement = tuple[str, tuple[str | int, ...]]

_FIELD: Final = (1 << FIELD_BITS) - 1
_WEIGHT: Final = " ".join(
    f"WHEN {number} THEN {WEIGHTS[kind]}" for number, kind in enumerate(FIELDS)
)
_RANKED_HITS: Final = f"""SELECT number FROM (
    SELECT rowid AS number, bm25(search_index, {AS_TYPED}, {BY_LEMMA}) AS score
    FROM search_index WHERE search_index MATCH ? {{conditions}}
    ORDER BY rowid DESC LIMIT {RANKED}
) ORDER BY score * CASE number & {_FIELD} {_WEIGHT} END, number DESC LIMIT ? OFFSET ?"""  # noqa: S608 - our numbers
_LISTED_HITS: Final = f"""SELECT p.number FROM search_article AS a
JOIN search_passage AS p
    ON p.number >= a.number << {PASSAGE_BITS} AND p.number < (a.number + 1) << {PASSAGE_BITS}
WHERE 1 {{conditions}} ORDER BY a.number DESC, p.number DESC LIMIT ? OFFSET ?"""  # noqa: S608 - our numbers
PLACES: Final = f"""SELECT rowid FROM search_index
WHERE search_index MATCH ? AND rowid & {_FIELD} IN (0, 1) AND rowid < ?
ORDER BY rowid DESC"""  # noqa: S608 - our numbers
"""Titles and sentences with a word below a row number, the newest article first."""
PASSAGES: Final = f"""SELECT p.number, p.segment_id, p.language, p.note_id, p.text, a.id, a.title
FROM search_passage AS p JOIN search_article AS a ON a.number = p.number >> {PASSAGE_BITS}
WHERE p.number IN ({{marks}})"""  # noqa: S608 - our numbers and question marks
_RANKED_ARTICLE, _LISTED_ARTICLE = f"rowid >> {PASSAGE_BITS}", "a.number"


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL that begins with AND, and its values."""

    sql: str
    values: tuple[str, ...] = ()


def ranked_hits(
    match: str,
    kinds: frozenset[HitField],
    conditions: Sequence[Condition],
    start: int,
    count: int,
) -> Statement:
    """Return the statement for the passages that answer `match`, best first."""
    every = [_of_kinds(kinds or frozenset(HitField), "rowid"), *conditions]
    return _statement(_RANKED_HITS, (match,), every, start, count)


def listed_hits(
    excluded: Sequence[Wanted],
    kinds: frozenset[HitField],
    conditions: Sequence[Condition],
    start: int,
    count: int,
) -> Statement:
    """Return the statement for all passages without a word of `excluded`; titles by default."""
    every = [_of_kinds(kinds or frozenset({HitField.TITLE}), "p.number"), *conditions]
    if excluded:
        sql = "AND p.number NOT IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)"
        every.append(Condition(sql, (any_of(excluded),)))
    return _statement(_LISTED_HITS, (), every, start, count)


def of_notes(wanted: Sequence[Wanted], *, ranked: bool, without: bool = False) -> Condition:
    """Return the condition that the article has a note with one of `wanted`, or has none."""
    sql = f"""AND {_article(ranked=ranked)} {_is_in(without=without)} (
        SELECT rowid >> {PASSAGE_BITS} FROM search_index
        WHERE search_index MATCH ? AND rowid & {_FIELD} = {FIELDS.index(HitField.NOTE)})"""  # noqa: S608 - our numbers
    return Condition(sql, (any_of(wanted),))


def of_tags(table: str, tags: Sequence[str], *, ranked: bool, without: bool = False) -> Condition:
    """Return the condition that the article has one of `tags`, or has none of them."""
    sql = f"""AND {_article(ranked=ranked)} {_is_in(without=without)} (
        SELECT a.number FROM search_article AS a JOIN {table} AS t ON t.article_id = a.id
        WHERE t.tag IN ({",".join("?" * len(tags))}))"""  # noqa: S608 - named by us
    return Condition(sql, tuple(tags))


def _article(*, ranked: bool) -> str:
    return _RANKED_ARTICLE if ranked else _LISTED_ARTICLE


def _is_in(*, without: bool) -> str:
    return "NOT IN" if without else "IN"


def _of_kinds(kinds: frozenset[HitField], number: str) -> Condition:
    listed = ",".join(str(at) for at, kind in enumerate(FIELDS) if kind in kinds)
    return Condition(f"AND {number} & {_FIELD} IN ({listed})")


def _statement(
    sql: str,
    first: tuple[str, ...],
    conditions: Sequence[Condition],
    start: int,
    count: int,
) -> Statement:
    values = tuple(value for one in conditions for value in one.values)
    whole = sql.format(conditions=" ".join(one.sql for one in conditions))
    return whole, (*first, *values, count, start)
