"""Articles as rows: which one a text is, its versions, and what the index gets of it.

Why it exists: one text is one article, however it was opened; a changed one is a version. These
rules are about rows of several tables at once and run inside one transaction of the library.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from reader.adapters.storage.article_codec import article_to
from reader.adapters.storage.article_indexing import index_article
from reader.adapters.storage.article_versions import newest_article, versions
from reader.adapters.storage.entry_rows import ids_of, renew_searched
from reader.adapters.storage.indexing import PassageIndex
from reader.adapters.storage.kept_units import (
    indexed_units,
    put_unit_rows,
    targets_of,
    unit_languages,
    units_of,
)
from reader.adapters.storage.stored_text import stored
from reader.domain.arabic import folded
from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.carried_ids import carry_ids
from reader.domain.taking import carry_choices, headline_of
from reader.domain.translation import TranslationUnit
from reader.domain.words import word_count
from reader.services.library_ports import KeptUnits

__all__ = [
    "Outcome",
    "addresses_of",
    "find_article",
    "keep_article",
    "keep_choices",
    "keep_segments",
    "keep_units",
    "renew_title",
    "restore_notes",
    "units_here",
]

log = logging.getLogger(__name__)

_BY_TEXT: Final = "SELECT id FROM article WHERE fingerprint = :fingerprint"
_BY_ID: Final = "SELECT id FROM article WHERE id = :id"
_BY_FORMER_TEXT: Final = """
    SELECT article_id FROM article_version WHERE fingerprint = :fingerprint
    ORDER BY rowid DESC LIMIT 1"""
_BY_LOCATION: Final = """
    SELECT id FROM article WHERE location = :location AND part = :part AND location > ''
    ORDER BY removed_at, opened_at DESC, added_at DESC LIMIT 1"""
_RENEW: Final = """
    UPDATE article SET title = :title, title_key = :title_key, title_segments = :title_segments,
        language = :language, byline = coalesce(nullif(:byline, ''), byline),
        date = coalesce(nullif(:date, ''), date), site = coalesce(nullif(:site, ''), site),
        location = coalesce(nullif(:location, ''), location), part = :part,
        fingerprint = :fingerprint, words = :words
    WHERE id = :id"""
_CHOSEN: Final = """
    UPDATE article SET title = :title, title_key = :title_key, title_segments = :title_segments,
        byline = :byline, date = :date, words = :words
    WHERE id = :id"""
_RESTORE_NOTES: Final = """
    UPDATE note SET removed_at = '', with_article = 0 WHERE article_id = ? AND with_article = 1"""
_INSERT: Final = """
    INSERT INTO article VALUES (:id, :title, :title_key, :title_segments, '[]', :language, :byline,
        :date, :site, :location, :part, :fingerprint, :words, :now, '', 'unread', 0.0, NULL, '',
        0.0, '', '')"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What keeping did: the article with the ids it has here, and whether it is new or changed."""

    article: Article
    is_new: bool
    is_changed: bool


def keep_article(
    db: sqlite3.Connection, article: Article, now: str, index: PassageIndex
) -> Outcome:
    """Keep the text of an article as a new one, as a new version, or as what is there already."""
    article_id = _find(db, article)
    if article_id is None:
        db.execute(_INSERT, _columns(article, now))
        renew_searched(db, article.article_id)
        _add_version(db, article, now)
        index_article(db, index, article)
        return Outcome(article, is_new=True, is_changed=False)
    was_in_bin = _take_out_of_bin(db, article_id)
    newest = newest_article(db, article_id)
    kept = _with_ids(db, article, article_id, newest)
    is_changed = _newest_fingerprint(db, article_id) != article.fingerprint
    is_same = newest is not None and _alike(kept, newest)
    if is_changed:
        _add_version(db, kept, now)
    elif not is_same:
        _replace_version(db, kept)
    db.execute(_RENEW, _columns(kept, now))
    for language in unit_languages(db, article_id):
        renew_title(db, article_id, language)
    renew_searched(db, article_id)
    if is_changed or was_in_bin or not is_same:
        index_article(db, index, kept)
    return Outcome(kept, is_new=False, is_changed=is_changed)


def keep_segments(
    db: sqlite3.Connection, article: Article, units: KeptUnits, index: PassageIndex
) -> None:
    """Keep the segments of an article whose text is that of its newest version, and units."""
    newest = newest_article(db, article.article_id)
    if newest is None or newest.fingerprint != article.fingerprint:
        return
    kept = replace(newest, segments=article.segments)
    _replace_version(db, kept)
    for language, made in units.items():
        put_unit_rows(db, article.article_id, stored(language), made)
    row = json.dumps(_title_segments(kept))
    db.execute("UPDATE article SET title_segments = ? WHERE id = ?", (row, kept.article_id))
    _renew_article(db, kept, index)


def keep_choices(db: sqlite3.Connection, article: Article, index: PassageIndex) -> None:
    """Keep what a person took of an article, and corrected facts; its segments stay as here."""
    newest = newest_article(db, article.article_id)
    if newest is None or newest.fingerprint != article.fingerprint:
        return
    kept = replace(article, segments=newest.segments)
    _replace_version(db, kept)
    db.execute(_CHOSEN, _columns(kept, ""))
    _renew_article(db, kept, index)


def _renew_article(db: sqlite3.Connection, kept: Article, index: PassageIndex) -> None:
    """Write anew what list and index have of an article whose row was changed."""
    for language in unit_languages(db, kept.article_id):
        renew_title(db, kept.article_id, language)
    renew_searched(db, kept.article_id)
    if ids_of(db, "id = ? AND removed_at = ''", (kept.article_id,)):
        index_article(db, index, kept)


def keep_units(
    db: sqlite3.Connection,
    article_id: ArticleId,
    language: str,
    units: Sequence[TranslationUnit],
    index: PassageIndex,
) -> None:
    """Keep units in the place of those of the same segments, in the list and the index too."""
    put_unit_rows(db, article_id, language, units)
    renew_title(db, article_id, language)
    if ids_of(db, "id = ? AND removed_at = ''", (article_id,)):
        segments = {unit.segment_id for unit in units}
        index.put_units(db, article_id, language, indexed_units(units, language, segments))


def units_here(
    db: sqlite3.Connection, article_id: ArticleId, language: str
) -> dict[SegmentId, TranslationUnit]:
    """Return the kept translation of an article's newest version, by segment."""
    article = newest_article(db, article_id)
    here = {one.segment_id for one in article.segments} if article else set()
    units = units_of(db, article_id, language)
    return {unit.segment_id: unit for unit in units if unit.segment_id in here}


def find_article(db: sqlite3.Connection, article: Article) -> Article | None:
    """Return an article with the ids that its text has here; None where that is not kept."""
    article_id = _find(db, article)
    if article_id is None or _newest_fingerprint(db, article_id) != article.fingerprint:
        return None
    return _with_ids(db, article, article_id, newest_article(db, article_id))


def renew_title(db: sqlite3.Connection, article_id: ArticleId, language: str) -> None:
    """Write anew what the list shows as the translated title in one language."""
    row = db.execute(
        "SELECT title_segments, translated_title FROM article WHERE id = ?", (article_id,)
    ).fetchone()
    targets = targets_of(db, article_id, language, row[0])
    wanted = [targets.get(one, "").strip() for one in json.loads(row[0])]
    titles = dict(json.loads(row[1]))
    titles.pop(language, None)
    if wanted and all(wanted):
        titles[language] = " ".join(wanted)
    db.execute(
        "UPDATE article SET translated_title = ? WHERE id = ?",
        (stored(json.dumps(sorted(titles.items()), ensure_ascii=False)), article_id),
    )
    renew_searched(db, article_id)


def _find(db: sqlite3.Connection, article: Article) -> ArticleId | None:
    """Return the kept article that a text belongs to: by text, by id, by where it lies."""
    values = {
        "fingerprint": article.fingerprint,
        "id": article.article_id,
        "location": stored(article.source.location),
        "part": article.source.part,
    }
    for sql in (_BY_TEXT, _BY_ID, _BY_FORMER_TEXT, _BY_LOCATION):
        if (row := db.execute(sql, values).fetchone()) is not None:
            return ArticleId(str(row[0]))
    return None


def _with_ids(
    db: sqlite3.Connection, article: Article, article_id: ArticleId, newest: Article | None
) -> Article:
    """Return `article` with the ids of the version with the same text, else of the newest."""
    same = (
        one
        for _, one in versions(db, article_id)
        if one is not None and one.fingerprint == article.fingerprint
    )
    base = next(same, newest)
    if base is None:
        return replace(article, article_id=article_id)
    return carry_choices(base, carry_ids(base, article))


def addresses_of(db: sqlite3.Connection, article_id: ArticleId) -> set[str]:
    """Return where an article was found, all its versions; names of files among them."""
    found: set[str] = set()
    for _, version in versions(db, article_id):
        if version is not None:
            found |= {version.source.location, version.address}
    row = db.execute("SELECT location FROM article WHERE id = ?", (article_id,)).fetchone()
    return (found | {str(row[0])} if row else found) - {""}


def _newest_fingerprint(db: sqlite3.Connection, article_id: ArticleId) -> str:
    row = db.execute("SELECT fingerprint FROM article WHERE id = ?", (article_id,)).fetchone()
    return str(row[0])


def _alike(one: Article, other: Article) -> bool:
    """Tell whether two differ in nothing but where they came from."""
    return replace(one, source=other.source, notices=other.notices) == other


def _take_out_of_bin(db: sqlite3.Connection, article_id: ArticleId) -> bool:
    """Take an article out of the bin with its notes; return whether it was there."""
    sql = "UPDATE article SET removed_at = '' WHERE id = ? AND removed_at > ''"
    was_there = db.execute(sql, (article_id,)).rowcount > 0
    restore_notes(db, article_id)
    return was_there


def restore_notes(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Take the notes out of the bin that went there with their article."""
    db.execute(_RESTORE_NOTES, (article_id,))


def _add_version(db: sqlite3.Connection, article: Article, now: str) -> None:
    db.execute(
        "INSERT INTO article_version SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ? "
        "FROM article_version WHERE article_id = ?",
        (
            article.article_id, article.fingerprint, now, article_to(article),
            article.article_id,
        ),
    )  # fmt: skip


def _replace_version(db: sqlite3.Connection, article: Article) -> None:
    db.execute(
        "UPDATE article_version SET content = ? WHERE article_id = ? AND number = "
        "(SELECT max(number) FROM article_version WHERE article_id = ?)",
        (article_to(article), article.article_id, article.article_id),
    )


def _columns(article: Article, now: str) -> dict[str, object]:
    words = sum(word_count(block.text) for block in article.blocks if not block.left_out)
    return {
        "id": article.article_id,
        "title": stored(article.title),
        "title_key": folded(stored(article.title)),
        "title_segments": json.dumps(_title_segments(article)),
        "language": stored(article.language),
        "byline": stored(article.byline),
        "date": stored(article.date),
        "site": stored(article.site),
        "location": stored(article.source.location),
        "part": article.source.part,
        "fingerprint": article.fingerprint,
        "words": words,
        "now": now,
    }


def _title_segments(article: Article) -> list[SegmentId]:
    """Return the segments of the headline; the first one of the text where there is none.

    A title that a person wrote, and that is not in the text, has none.
    """
    headline = headline_of(article)
    block = headline
    if headline is None and "title" not in article.corrected:
        block = next((one for one in article.blocks if not one.left_out), None)
    found = [one.segment_id for one in article.segments if block and one.block_id == block.block_id]
    return found if headline else found[:1]
