"""Dismissed doubts are kept, taken back, and forgotten with their article."""

from __future__ import annotations

import sqlite3

import pytest

from reader.adapters.storage.dismissed_doubts import SqliteDismissedDoubts
from reader.adapters.storage.forgetting import holds_any
from reader.adapters.storage.library import SqliteLibrary
from reader.domain.article import ArticleId, SegmentId
from reader.domain.doubt_keys import DoubtKey
from tests.adapters.storage.kept_texts import NILE, article_of, clock_of

NUMBER = DoubtKey(SegmentId("s1"), "number", "target", "sixteen")
NAME = DoubtKey(SegmentId("s1"), "name", "target", "\ud800 كلمة")
NILE_ID = ArticleId("a1")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "qari.sqlite"


@pytest.fixture
def store(path):
    store = SqliteDismissedDoubts(path, clock_of())
    yield store
    store.close()


def test_a_dismissal_comes_back_for_its_article_and_language_only(store):
    assert store.of(NILE_ID, "en") == frozenset()
    assert store.dismiss(NILE_ID, "en", [NUMBER, NAME]) == 2
    assert store.dismiss(NILE_ID, "en", [NUMBER]) == 0
    assert NUMBER in store.of(NILE_ID, "en")
    assert len(store.of(NILE_ID, "en")) == 2
    assert store.of(NILE_ID, "nl") == store.of(ArticleId("a2"), "en") == frozenset()
    assert store.take_notices() == ()


def test_a_dismissal_is_taken_back(store):
    store.dismiss(NILE_ID, "en", [NUMBER, NAME])
    assert store.restore(NILE_ID, "en", [NUMBER]) == 1
    assert store.restore(NILE_ID, "en", [NUMBER]) == store.restore(NILE_ID, "en", []) == 0
    assert NUMBER not in store.of(NILE_ID, "en")


def test_what_was_dismissed_is_forgotten_with_the_article(store, path):
    library = SqliteLibrary(path, clock_of())
    article_id = library.keep(article_of(*NILE)).article.article_id
    store.dismiss(article_id, "en", [NUMBER])
    store.dismiss(ArticleId("other"), "en", [NUMBER])
    library.forget([article_id])
    assert store.of(article_id, "en") == frozenset()
    assert store.of(ArticleId("other"), "en") == {NUMBER}
    library.close()
    store.close()
    assert b"sixteen" in path.read_bytes()
    db = sqlite3.connect(path)
    assert holds_any(db, [ArticleId("other")])
    assert not holds_any(db, [article_id])
    db.close()
