"""The full-text index of the library: every passage with its words and their lemmas.

Why it exists: any form of a word finds the others, over articles, translations, titles and notes.
The index lies in the user's database, so that an article and its passages are kept or lost in one
transaction; all methods run inside the caller's.

* ``search_index`` is an FTS5 table without content (its text is in ``search_passage``, once, as
  written). Column ``norm`` has the folded words in their places, for phrases; ``lemma`` the lemmas
  of all words, those that equal their word left out. SQLite 3.40 has no ``contentless_delete``: a
  passage is removed by telling FTS5 again what it was told, which `search_forms` makes possible.
* Tokens are cut and folded here and joined by spaces; FTS5's ``ascii`` tokenizer then only cuts at
  spaces, the same in every version of SQLite.
* The row number of a passage says its article, its place in it and its field (`PASSAGE_BITS`), so
  that ranking and order by age need no other table. Articles count up: the newer, the higher.

A removed passage is gone for every search at once, but FTS5 keeps its words in older parts of the
index until these are merged: after a removal for good, call `scrub`.

Source: https://www.sqlite.org/fts5.html, sections 4.4.1, 6.4 and 6.9.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from reader.adapters.storage.search_forms import FORMS, forget_forms, kept_lemmas
from reader.domain.article import ArticleId, SegmentId
from reader.domain.library import HitField
from reader.domain.notes import NoteId
from reader.domain.search_tokens import Token, tokens
from reader.services.library_ports import IndexedText, Lemmatiser

__all__ = ["FIELDS", "FIELD_BITS", "PASSAGE_BITS", "SearchIndex", "field_of"]

log = logging.getLogger(__name__)

FIELDS: Final = (HitField.TITLE, HitField.SOURCE, HitField.TARGET, HitField.NOTE)
"""By their number in a row number."""
FIELD_BITS: Final = 2
PASSAGE_BITS: Final = 22
"""Row number: article << 22 | place << 2 | field."""
MOST_PASSAGES: Final = 1 << (PASSAGE_BITS - FIELD_BITS)
LONGEST_PASSAGE: Final = 200_000
"""Code points of a passage that are indexed; a note of 5 MB is found by its beginning."""
_TRANSLATED: Final = frozenset({HitField.TITLE.value, HitField.TARGET.value})
_NUMBER: Final = {kind.value: number for number, kind in enumerate(FIELDS)}


def field_of(number: int) -> HitField:
    """Return where the passage with a row number stands."""
    return FIELDS[number & ((1 << FIELD_BITS) - 1)]


@dataclass(frozen=True, slots=True)
class _Row:
    """A passage that is in the index."""

    number: int
    segment_id: str
    language: str
    note_id: str
    text: str

    @property
    def field(self) -> str:
        return field_of(self.number).value


class SearchIndex:
    """Writes the index. Inside the caller's transactions, on its thread."""

    statements: tuple[str, ...] = (
        """CREATE TABLE search_article (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL
        )""",
        """CREATE TABLE search_passage (
            number INTEGER PRIMARY KEY,
            segment_id TEXT NOT NULL,
            language TEXT NOT NULL,
            note_id TEXT NOT NULL,
            text TEXT NOT NULL
        )""",
        "CREATE INDEX search_passage_by_note ON search_passage (note_id) WHERE note_id <> ''",
        *FORMS,
        """CREATE VIRTUAL TABLE search_index
            USING fts5 (norm, lemma, content = '', tokenize = 'ascii')""",
    )

    def __init__(self, lemmatiser: Lemmatiser) -> None:
        """Keep the lemmatiser; it is asked for words that were never met."""
        self._lemmatiser = lemmatiser

    def put_article(
        self, db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]
    ) -> None:
        """Put title and sentences of an article in the place of those it had.

        Notes stay; translations stay of sentences that are still there. A sentence that is the
        title word by word is one passage with it, found as a title.
        """
        number = _article_number(db, article_id)
        title = next((one.text for one in texts if one.field == HitField.TITLE), "")
        db.execute("UPDATE search_article SET title = ? WHERE number = ?", (title, number))
        segments = {one.segment_id for one in texts}
        languages = {one.language for one in texts}
        old = [
            row
            for row in _rows(db, number)
            if row.field == HitField.SOURCE
            or (row.field == HitField.TITLE and row.language in languages)
            or (row.field == HitField.TARGET and row.segment_id not in segments)
        ]
        self._replace(db, number, old, _title_once(texts))

    def has_source(self, db: sqlite3.Connection, article_id: ArticleId, language: str) -> bool:
        """Tell whether any passage of the article itself is in the index."""
        number = _article_number(db, article_id)
        found = db.execute(
            "SELECT 1 FROM search_passage WHERE number >= ? AND number < ? AND language = ?"
            " AND note_id = '' LIMIT 1",
            (number << PASSAGE_BITS, (number + 1) << PASSAGE_BITS, language),
        )
        return found.fetchone() is not None

    def add_passages(
        self, db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]
    ) -> None:
        """Add sentences of an article that the index has not yet."""
        self._replace(db, _article_number(db, article_id), (), texts)

    def put_units(
        self,
        db: sqlite3.Connection,
        article_id: ArticleId,
        language: str,
        texts: Sequence[IndexedText],
    ) -> None:
        """Put targets of some segments in the place of those they had in `language`."""
        number = _article_number(db, article_id)
        segments = sorted({one.segment_id for one in texts})
        found = _rows_of(db, number, language, segments)
        self._replace(db, number, [row for row in found if row.field in _TRANSLATED], texts)

    def put_note(
        self, db: sqlite3.Connection, article_id: ArticleId, note_id: NoteId, text: str
    ) -> None:
        """Put a note in the place of what it was; one without text has no passage."""
        number = _article_number(db, article_id)
        old = _note_rows(db, note_id)
        elsewhere = [row for row in old if row.number >> PASSAGE_BITS != number]
        self._replace(db, number, elsewhere, ())
        note = IndexedText(SegmentId(""), HitField.NOTE.value, "und", text, note_id)
        self._replace(db, number, [row for row in old if row not in elsewhere], (note,))

    def drop_note(self, db: sqlite3.Connection, note_id: NoteId) -> None:
        """Remove a note."""
        self._replace(db, 0, _note_rows(db, note_id), ())

    def drop_article(self, db: sqlite3.Connection, article_id: ArticleId) -> None:
        """Remove all of an article: title, sentences, translations and notes."""
        found = db.execute(
            "SELECT number FROM search_article WHERE id = ?", (article_id,)
        ).fetchone()
        if found is not None:
            self._replace(db, found[0], _rows(db, found[0]), ())
            db.execute("DELETE FROM search_article WHERE number = ?", found)

    def scrub(self, db: sqlite3.Connection) -> None:
        """Merge the index into one, so that no word of a removed passage is left in it.

        Takes seconds in a large library. The pages that it frees are overwritten only where the
        connection has ``secure_delete`` on.
        """
        db.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")

    def rebuild(self, db: sqlite3.Connection) -> None:
        """Make the index again from the passages, with the lemmas of today's lexicon."""
        db.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
        db.execute("DELETE FROM search_form")
        for (number,) in db.execute("SELECT number FROM search_article").fetchall():
            self._tell(db, _rows(db, number), ())

    def _replace(
        self,
        db: sqlite3.Connection,
        number: int,
        old: Sequence[_Row],
        texts: Iterable[IndexedText],
    ) -> None:
        """Put `texts` in the place of `old`; what stays the same is not touched."""
        before = {row.number: row for row in old}
        after = {row.number: row for row in self._numbered(db, number, old, texts)}
        gone = [row for row in old if after.get(row.number) != row]
        fresh = [row for row in after.values() if before.get(row.number) != row]
        db.executemany(
            "DELETE FROM search_passage WHERE number = ?", [(row.number,) for row in gone]
        )
        db.executemany(
            "INSERT INTO search_passage VALUES (?, ?, ?, ?, ?)",
            [(row.number, row.segment_id, row.language, row.note_id, row.text) for row in fresh],
        )
        self._tell(db, fresh, gone)

    def _numbered(
        self,
        db: sqlite3.Connection,
        number: int,
        old: Sequence[_Row],
        texts: Iterable[IndexedText],
    ) -> Iterator[_Row]:
        """Yield the rows of `texts`, in the places of `old` as far as they reach."""
        places = _places(db, number, old)
        new = {(one.segment_id, one.language, one.note_id, one.field): one for one in texts}
        for one in new.values():
            text = _indexed(one.text)
            if not text:
                continue
            place = next(places, None)
            if place is None:
                log.warning("an article has too many passages; the rest is not searched")
                return
            row = place << FIELD_BITS | _NUMBER[one.field]
            yield _Row(row, one.segment_id, one.language, one.note_id, text)

    def _tell(self, db: sqlite3.Connection, fresh: Sequence[_Row], gone: Sequence[_Row]) -> None:
        """Tell FTS5 which passages there are now and which no more."""
        new = [(row.number, tokens(row.text)) for row in fresh]
        old = [(row.number, tokens(row.text)) for row in gone]
        lemmas = kept_lemmas(db, chain.from_iterable(row for _, row in new + old), self._lemmatiser)
        db.executemany(
            "INSERT INTO search_index (search_index, rowid, norm, lemma)"
            " VALUES ('delete', ?, ?, ?)",
            [_columns(number, found, lemmas) for number, found in old],
        )
        db.executemany(
            "INSERT INTO search_index (rowid, norm, lemma) VALUES (?, ?, ?)",
            [_columns(number, found, lemmas) for number, found in new],
        )
        left = {token for _, found in new for token in found}
        forget_forms(db, {token for _, found in old for token in found} - left)


def _article_number(db: sqlite3.Connection, article_id: ArticleId) -> int:
    """Return the number of an article, a new one above all others where it has none."""
    db.execute(
        "INSERT INTO search_article (id, title) VALUES (?, '') ON CONFLICT DO NOTHING",
        (article_id,),
    )
    found = db.execute("SELECT number FROM search_article WHERE id = ?", (article_id,))
    return int(found.fetchone()[0])


def _rows(db: sqlite3.Connection, number: int) -> list[_Row]:
    """Return all passages of an article in order."""
    rows = db.execute(
        "SELECT * FROM search_passage WHERE number >= ? AND number < ? ORDER BY number",
        (number << PASSAGE_BITS, (number + 1) << PASSAGE_BITS),
    )
    return [_Row(*row) for row in rows]


def _rows_of(
    db: sqlite3.Connection, number: int, language: str, segments: Sequence[str]
) -> list[_Row]:
    """Return the passages of some segments in one language, in order."""
    rows = db.execute(
        "SELECT * FROM search_passage WHERE number >= ? AND number < ? AND language = ?"
        " AND segment_id IN (SELECT value FROM json_each(?)) ORDER BY number",
        (number << PASSAGE_BITS, (number + 1) << PASSAGE_BITS, language, json.dumps(segments)),
    )
    return [_Row(*row) for row in rows]


def _note_rows(db: sqlite3.Connection, note_id: NoteId) -> list[_Row]:
    rows = db.execute(
        "SELECT * FROM search_passage WHERE note_id = ? AND note_id <> ''", (note_id,)
    )
    return [_Row(*row) for row in rows]


def _places(db: sqlite3.Connection, number: int, old: Sequence[_Row]) -> Iterator[int]:
    yield from sorted(row.number >> FIELD_BITS for row in old)
    last = db.execute(
        "SELECT max(number) FROM search_passage WHERE number >= ? AND number < ?",
        (number << PASSAGE_BITS, (number + 1) << PASSAGE_BITS),
    ).fetchone()[0]
    first = number << (PASSAGE_BITS - FIELD_BITS)
    yield from range(first if last is None else (last >> FIELD_BITS) + 1, first + MOST_PASSAGES)


def _columns(
    number: int, found: Sequence[Token], lemmas: Mapping[str, tuple[str, ...]]
) -> tuple[int, str, str]:
    """Return the row of a passage as FTS5 is told of it."""
    norm = " ".join(token.norm for token in found)
    return (
        number,
        norm,
        " ".join(lemma for token in found for lemma in lemmas.get(token.spelled, ())),
    )


def _indexed(text: str) -> str:
    """Return what is indexed of a text: its beginning, without what SQLite can't write."""
    return text[:LONGEST_PASSAGE].strip().encode("utf-8", "replace").decode()


def _title_once(texts: Sequence[IndexedText]) -> list[IndexedText]:
    """Return `texts` with each title and the sentence that says the same as one passage."""
    said = {
        one.text.strip(): one.segment_id
        for one in reversed(texts)
        if one.field == HitField.SOURCE and one.segment_id
    }
    titles = {one.text.strip() for one in texts if one.field == HitField.TITLE}
    taken = {said[title] for title in titles if title in said}
    return [
        replace(one, segment_id=said.get(one.text.strip(), one.segment_id))
        if one.field == HitField.TITLE
        else one
        for one in texts
        if one.field == HitField.TITLE or one.segment_id not in taken
    ]
