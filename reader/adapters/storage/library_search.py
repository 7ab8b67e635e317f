"""Search and concordance over the index, on a read-only connection of its own.

Why it exists: a search must neither wait for a save nor disturb one, and nothing that is typed may
write. The index tells which passages have the words and how well they fit; the passages of one page
of hits are then read and marked here, in the text as it was written.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final, TypeVar

from reader.adapters.storage.read_only import connect_to_read
from reader.adapters.storage.search_expression import any_of, match_expression, wanted_of
from reader.adapters.storage.search_forms import known_lemmas
from reader.adapters.storage.search_index import PASSAGE_BITS, field_of
from reader.adapters.storage.search_statements import (
    PASSAGES,
    PLACES,
    Condition,
    listed_hits,
    of_notes,
    of_tags,
    ranked_hits,
)
from reader.domain.arabic import folded
from reader.domain.article import ArticleId, SegmentId
from reader.domain.errors import StorageUnavailable
from reader.domain.library import HitField, KwicLine, SearchHit
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.search_matching import PassageToken, Wanted, marks
from reader.domain.search_query import SearchQuery, SearchTerm, TermKind, parse_query
from reader.domain.search_tokens import located, tokens
from reader.domain.snippets import keyword_in_context, snippet
from reader.domain.span import Span
from reader.services.library_ports import Lemmatiser

__all__ = ["SqliteLibrarySearch"]

log = logging.getLogger(__name__)

T = TypeVar("T")

_A_QUERY: Final = 500
_MOST_LINES: Final = 10_000
_ALL: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class _Passage:
    """A passage as it was read for a page of hits."""

    number: int
    segment_id: str
    language: str
    note_id: str
    text: str
    article_id: str
    title: str

    @property
    def field(self) -> HitField:
        return field_of(self.number)


@dataclass(slots=True)
class _Lines:
    """The lines of a concordance that were made so far; the file is as it was then."""

    word: str
    version: int
    lines: list[KwicLine]
    below: int = _ALL
    """Articles from this row number on are done."""


class SqliteLibrarySearch:
    """`LibrarySearch`. One thread from first use to `close`."""

    def __init__(self, path: Path, lemmatiser: Lemmatiser, tag_table: str = "article_tag") -> None:
        """Remember the user's database; nothing is opened yet.

        Args:
            path: The file; while there is none, nothing is found.
            lemmatiser: Asked for words that the library does not have.
            tag_table: Where the tags of articles are, with columns ``article_id`` and ``tag``.
        """
        self._path = path
        self._lemmatiser = lemmatiser
        self._tag_table = tag_table
        self._db: sqlite3.Connection | None = None
        self._made: _Lines | None = None

    def search(self, query: str, start: int, count: int) -> tuple[SearchHit, ...]:
        """Return hits, best first, from place `start` on; see `reader.domain.search_query`.

        Raises:
            WrongUse: The query can't be understood.
            StorageUnavailable: The file can't be read.
        """
        asked = parse_query(query)
        if asked.is_empty:
            return ()
        return self._read(lambda db: self._hits(db, asked, start, count), ())

    def concordance(self, word: str, start: int, count: int) -> tuple[KwicLine, ...]:
        """Return the places of a word in any form, or of several words one after another.

        The newest article first, each article in its order.

        Raises:
            StorageUnavailable: The file can't be read.
        """
        found = tuple(tokens(word))
        if not found:
            return ()
        kind = TermKind.WORD if len(found) == 1 else TermKind.PHRASE
        term = SearchTerm(kind, word, found)
        return self._read(lambda db: self._lines(db, term, start, count), ())

    def close(self) -> None:
        """Close the file; the next use opens it again, on whatever thread that runs."""
        self._made = None
        if self._db is not None:
            self._db.close()
            self._db = None

    def _read(self, work: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """Return what `work` reads, or `nothing` while nothing was ever kept."""
        try:
            db = self._opened()
            return nothing if db is None else work(db)
        except sqlite3.Error as exc:
            self.close()
            log.warning("%s can't be searched: %s", self._path.name, exc)
            raise StorageUnavailable(
                message(QT_TRANSLATE_NOOP("Storage", "{file} can't be searched."), file=self._path),
                message(QT_TRANSLATE_NOOP("Storage", "SQLite says: {why}."), why=exc),
                message(QT_TRANSLATE_NOOP("Storage", "Reading goes on without it.")),
            ) from exc

    def _opened(self) -> sqlite3.Connection | None:
        if self._db is None:
            if not self._path.exists():
                return None
            db = connect_to_read(self._path)
            try:
                db.execute("PRAGMA query_only = ON")
                db.execute("PRAGMA trusted_schema = OFF")
                known = db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'search_index'")
                is_there = known.fetchone() is not None
            except BaseException:
                db.close()
                raise
            if not is_there:  # the storage lane has not brought the file up to date yet
                db.close()
                return None
            self._db = db
        return self._db

    def _hits(
        self, db: sqlite3.Connection, asked: SearchQuery, start: int, count: int
    ) -> tuple[SearchHit, ...]:
        required = [self._wanted(db, group) for group in asked.required]
        excluded = self._wanted(db, asked.excluded)
        notes = self._wanted(db, asked.notes)
        kinds = asked.kinds
        if notes and not required and HitField.NOTE in (kinds or HitField):  # they are meant
            required, notes = [[one] for one in notes], []
            kinds = frozenset({HitField.NOTE})
        ranked = bool(required)
        conditions = [*self._of_tags(db, asked, ranked=ranked)]
        conditions += [of_notes([one], ranked=ranked) for one in notes]
        if asked.without_notes:
            without = self._wanted(db, asked.without_notes)
            conditions.append(of_notes(without, ranked=ranked, without=True))
        statement = (
            ranked_hits(match_expression(required, excluded), kinds, conditions, start, count)
            if ranked
            else listed_hits(excluded, kinds, conditions, start, count)
        )
        passages = _passages(db, [number for (number,) in db.execute(*statement)])
        marked = _marked(db, passages, [one for group in required for one in group])
        return tuple(_hit(*one) for one in zip(passages, marked, strict=True))

    def _wanted(self, db: sqlite3.Connection, terms: Sequence[SearchTerm]) -> list[Wanted]:
        return [wanted_of(db, term, self._lemmatiser) for term in terms]

    def _of_tags(
        self, db: sqlite3.Connection, asked: SearchQuery, *, ranked: bool
    ) -> Iterator[Condition]:
        """Yield what the tags ask for; tags are compared folded, and one holds those below it."""
        if not (asked.tags or asked.without_tags):
            return
        sql = f"SELECT DISTINCT tag FROM {self._tag_table}"  # noqa: S608 - named by us
        every = [str(tag) for (tag,) in db.execute(sql)]
        wanted = [(tag, False) for tag in asked.tags]
        wanted += [(tag, True) for tag in asked.without_tags]
        for tag, without in wanted:
            below = f"{folded(tag)}/"
            found = [one for one in every if f"{folded(one)}/".startswith(below)]
            yield of_tags(self._tag_table, found, ranked=ranked, without=without)

    def _lines(
        self, db: sqlite3.Connection, term: SearchTerm, start: int, count: int
    ) -> tuple[KwicLine, ...]:
        """Return lines `start` to ``start + count``; what was made for earlier pages is used."""
        version = db.execute("PRAGMA data_version").fetchone()[0]
        made = self._made
        if made is None or (made.word, made.version) != (term.text, version):
            made = self._made = _Lines(term.text, version, [])
        wanted = wanted_of(db, term, self._lemmatiser)
        rows = db.execute(PLACES, (any_of([wanted]), made.below))
        numbers = (number for (number,) in rows)
        for article, places in groupby(numbers, key=lambda number: number >> PASSAGE_BITS):
            if len(made.lines) >= min(start + count, _MOST_LINES):
                break
            made.lines += _in_context(db, sorted(places), wanted)
            made.below = article << PASSAGE_BITS
        rows.close()  # an open question would keep the journal from being emptied
        return tuple(made.lines[start : start + count])


def _passages(db: sqlite3.Connection, numbers: Sequence[int]) -> list[_Passage]:
    """Return passages in the order of `numbers`."""
    found: dict[int, _Passage] = {}
    for at in range(0, len(numbers), _A_QUERY):
        part = numbers[at : at + _A_QUERY]
        rows = db.execute(PASSAGES.format(marks=",".join("?" * len(part))), part)
        found.update((row[0], _Passage(*row)) for row in rows)
    return [found[number] for number in numbers if number in found]


def _marked(
    db: sqlite3.Connection, passages: Sequence[_Passage], wanted: Sequence[Wanted]
) -> list[tuple[Span, ...]]:
    """Return the hits of each passage, in code points of its text."""
    if not wanted:
        return [()] * len(passages)
    cut = [located(one.text) for one in passages]
    lemmas = known_lemmas(db, {token.spelled for found in cut for token in found})
    return [
        marks(
            wanted,
            [
                PassageToken(token.span, token.norm, frozenset(lemmas.get(token.spelled, ())))
                for token in found
            ],
        )
        for found in cut
    ]


def _hit(passage: _Passage, hits: tuple[Span, ...]) -> SearchHit:
    shown = snippet(passage.text, hits)
    return SearchHit(
        ArticleId(passage.article_id),
        passage.title,
        SegmentId(passage.segment_id),
        passage.field,
        passage.language,
        shown.text,
        shown.marks,
        passage.note_id,
    )


def _in_context(
    db: sqlite3.Connection, numbers: Sequence[int], wanted: Wanted
) -> Iterator[KwicLine]:
    """Yield the lines of one article."""
    passages = [one for one in _passages(db, numbers) if one.segment_id]
    for passage, hits in zip(passages, _marked(db, passages, [wanted]), strict=True):
        for hit in hits:
            before, word, after = keyword_in_context(passage.text, hit)
            yield KwicLine(
                ArticleId(passage.article_id),
                passage.title,
                SegmentId(passage.segment_id),
                before,
                word,
                after,
            )
