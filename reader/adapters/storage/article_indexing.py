"""Articles into the index: whole, or in steps when nobody waits.

Why it exists: what is searched of an article is its title, its sentences, its translations and its
notes; nothing else decides that.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from reader.adapters.storage.article_versions import newest_article
from reader.adapters.storage.entry_rows import ids_of
from reader.adapters.storage.indexing import INDEX_LATER, PassageIndex
from reader.adapters.storage.kept_units import indexed_units, unit_languages, units_of
from reader.adapters.storage.stored_text import stored
from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.carried_ids import sentence_texts
from reader.domain.library import HitField
from reader.domain.notes import NoteId
from reader.services.library_ports import IndexedText

__all__ = ["SLICE", "index_article", "index_steps"]

_INDEXED: Final = """
    DELETE FROM chore WHERE name = ? AND NOT EXISTS
        (SELECT 1 FROM article WHERE id = ? AND fingerprint <> ?)"""
SLICE: Final = 32
"""Sentences that are indexed at once: some 10 ms, so that a note's save is not behind more."""


def index_article(db: sqlite3.Connection, index: PassageIndex, article: Article) -> None:
    """Index an article with its translations and notes; what it had in the index is replaced."""
    article_id = article.article_id
    index.put_article(db, article_id, list(_indexed(article)))
    segments = {segment.segment_id for segment in article.segments}
    for language in unit_languages(db, article_id):
        texts = indexed_units(units_of(db, article_id, language), language, segments)
        index.put_units(db, article_id, language, texts)
    notes = "SELECT id, body FROM note WHERE article_id = ? AND removed_at = '' AND body > ''"
    for note_id, body in db.execute(notes, (article_id,)).fetchall():
        index.put_note(db, article_id, NoteId(str(note_id)), str(body))


def index_steps(
    db: sqlite3.Connection, index: PassageIndex, article_id: ArticleId
) -> list[Callable[[sqlite3.Connection], object]]:
    """Return what indexes an article that waits for it, each for a transaction of its own.

    A long one comes in slices where nothing of it is in the index yet; its chore is the last step.
    """
    article = newest_article(db, article_id)
    steps: list[Callable[[sqlite3.Connection], object]] = []
    if article is not None and ids_of(db, "id = ? AND removed_at = ''", (article_id,)):
        texts = list(_indexed(article))
        first, *parts = [texts[at : at + SLICE] for at in range(0, len(texts), SLICE)]
        if parts and not index.has_source(db, article_id, article.language):
            steps.append(partial(index.put_article, article_id=article_id, texts=first))
            steps += [
                partial(index.add_passages, article_id=article_id, texts=part) for part in parts
            ]
        else:
            steps.append(partial(index_article, index=index, article=article))
    values = (f"{INDEX_LATER}{article_id}", article_id, article.fingerprint if article else "")
    return [*steps, lambda db: db.execute(_INDEXED, values)]


def _indexed(article: Article) -> Iterator[IndexedText]:
    """Yield the title and the sentences; furniture is not searched."""
    yield IndexedText(SegmentId(""), HitField.TITLE, article.language, stored(article.title))
    furniture = {block.block_id for block in article.blocks if block.left_out}
    for segment, text in zip(article.segments, sentence_texts(article), strict=True):
        if text and segment.block_id not in furniture:
            yield IndexedText(segment.segment_id, HitField.SOURCE, article.language, stored(text))
