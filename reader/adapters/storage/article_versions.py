"""The versions of an article as rows: which there are, and what each says.

Why it exists: keeping, indexing and looking through need them, and none of them the others.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from reader.adapters.storage.article_codec import article_from
from reader.domain.article import Article, ArticleId

__all__ = ["article_of", "newest_article", "version_of", "versions"]

log = logging.getLogger(__name__)


def newest_article(db: sqlite3.Connection, article_id: ArticleId) -> Article | None:
    """Return the newest version that can be read; None where there is none."""
    return next((one for _, one in versions(db, article_id) if one is not None), None)


def article_of(db: sqlite3.Connection, article_id: ArticleId, number: int) -> Article | None:
    """Return a version, the newest one where `number` is 0; None where it can't be read."""
    return version_of(db, article_id, number) if number else newest_article(db, article_id)


def version_of(db: sqlite3.Connection, article_id: ArticleId, number: int) -> Article | None:
    """Return one version; None where it is not there or can't be read."""
    return next((one for other, one in versions(db, article_id) if other == number), None)


def versions(db: sqlite3.Connection, article_id: ArticleId) -> Iterator[tuple[int, Article | None]]:
    """Yield the numbers of the versions with their texts, newest first; None where unreadable."""
    sql = (
        "SELECT number, content, location FROM article_version "
        "JOIN article ON article.id = article_id WHERE article_id = ? ORDER BY number DESC"
    )
    for number, content, location in db.execute(sql, (article_id,)).fetchall():
        try:
            article = article_from(bytes(content), article_id)
        except (ValueError, TypeError):
            log.exception("version %d of an article can't be read", number)
            yield number, None
        else:
            yield number, _at(article, str(location))


def _at(article: Article, location: str) -> Article:
    """Return an article with the place where it was found last."""
    if not article.source.location or article.source.location == location:
        return article
    return replace(article, source=replace(article.source, location=location))
