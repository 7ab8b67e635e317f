"""What was chosen for a site is kept, read by the opening of its next page, and taken back."""

from __future__ import annotations

import threading

import pytest

from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.site_rules import SqliteSiteRules, rules_reader
from reader.domain.site_rules import SiteRule
from tests.adapters.storage.kept_texts import NILE, article_of, clock_of

HOST = "al-akhbar.example"
LINKS, NOTE = "div.read-also>ul>li", "article>div.ملاحظة>p"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "qari.sqlite"


@pytest.fixture
def store(path):
    store = SqliteSiteRules(path, clock_of())
    yield store
    store.close()


def test_rules_come_back_for_their_site_only(store):
    assert store.of(HOST) == {}
    assert store.put(SiteRule(HOST, LINKS, taken=True)) is None
    assert store.put(SiteRule(HOST, NOTE, taken=False)) is None
    store.close()
    assert store.of(HOST) == {LINKS: True, NOTE: False}
    assert store.of("other.example") == {}
    assert store.take_notices() == ()


def test_a_place_has_one_rule_and_the_one_before_is_told(store):
    store.put(SiteRule(HOST, LINKS, taken=True))
    assert store.put(SiteRule(HOST, LINKS, taken=False)) is True
    assert store.put(SiteRule(HOST, LINKS, taken=False)) is False
    assert store.of(HOST) == {LINKS: False}


def test_one_rule_goes_or_all_of_a_site(store):
    for host in (HOST, "other.example"):
        for place in (LINKS, NOTE):
            store.put(SiteRule(host, place, taken=True))
    store.remove(HOST, LINKS)
    store.remove(HOST, "unknown")
    assert store.of(HOST) == {NOTE: True}
    assert store.forget(HOST) == 1
    assert store.forget(HOST) == 0
    assert store.of("other.example") == {LINKS: True, NOTE: True}


def test_a_strange_place_is_kept_as_it_can_be(store):
    store.put(SiteRule(HOST, "p.\ud800x", taken=True))
    assert list(store.of(HOST).values()) == [True]


def test_the_opening_reads_them_on_a_thread_of_its_own(store, path):
    store.put(SiteRule(HOST, LINKS, taken=True))
    found = []
    rules_of = rules_reader(path, clock_of())
    thread = threading.Thread(target=lambda: found.append(rules_of(HOST)))
    thread.start()
    thread.join(20)
    assert found == [{LINKS: True}]
    store.put(SiteRule(HOST, NOTE, taken=False))
    assert rules_of(HOST) == {LINKS: True, NOTE: False}
    assert rules_of("") == {}


def test_where_there_is_no_library_nothing_is_made_by_asking(path):
    assert rules_reader(path, clock_of())(HOST) == {}
    assert not path.parent.exists()


@pytest.mark.parametrize("content", [b"no database at all" * 100, b""])
def test_a_file_that_is_none_costs_no_opening(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    assert rules_reader(path, clock_of())(HOST) == {}


def test_they_outlive_the_articles_of_their_site(store, path):
    library = SqliteLibrary(path, clock_of())
    article = library.keep(article_of(*NILE)).article
    store.put(SiteRule(HOST, LINKS, taken=True))
    library.forget([article.article_id])
    library.close()
    assert store.of(HOST) == {LINKS: True}
