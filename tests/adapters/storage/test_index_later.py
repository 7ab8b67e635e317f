"""An article that is opened is found by its words a little later, however it ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.adapters.storage.article_indexing import SLICE
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.library_search import SqliteLibrarySearch
from reader.adapters.storage.search_index import SearchIndex
from tests.adapters.storage.kept_texts import article_of, clock_of, unit_of
from tests.adapters.storage.search_library import FewLemmas

LONG = [f"كتب الرئيس رسالة رقم {number}." for number in range(2 * SLICE + 5)]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "qari.sqlite"


@pytest.fixture
def open_library(path):
    opened = []

    def open_it():
        opened.append(SqliteLibrary(path, clock_of(), SearchIndex(FewLemmas())))
        return opened[-1]

    yield open_it
    for store in opened:
        store.close()


def found(path, query):
    search = SqliteLibrarySearch(path, FewLemmas())
    try:
        return len(search.search(query, 0, 500))
    finally:
        search.close()


def test_a_short_article_waits_and_is_indexed_whole(open_library, path):
    library = open_library()
    library.keep(article_of("خبر", "كتب الرئيس رسالة."), index_later=True)
    assert found(path, "رسالة") == 0
    assert list(library.index_waiting()) == [0, 0]
    assert found(path, "رسالة") == 1
    assert list(library.index_waiting()) == []


def test_a_long_article_comes_in_slices_with_what_is_written_in_between(open_library, path):
    library = open_library()
    kept = library.keep(article_of("خبر طويل", *LONG), index_later=True).article
    steps = library.index_waiting()
    next(steps)
    assert 0 < found(path, "رسالة") < len(LONG)
    library.put_units(kept.article_id, "en", [unit_of(kept, -1, "The letter")])
    assert len(list(steps)) >= 3
    assert found(path, "رسالة") == len(LONG)
    assert found(path, "letter") == 1


def test_what_was_cut_short_is_indexed_at_the_next_start(open_library, path):
    library = open_library()
    library.keep(article_of("خبر طويل", *LONG), index_later=True)
    next(library.index_waiting())
    library.close()
    assert open_library().tags() == ()
    assert found(path, "رسالة") == len(LONG)


def test_a_text_that_changes_meanwhile_is_indexed_as_it_is_now(open_library, path):
    library = open_library()
    kept = library.keep(article_of("خبر طويل", *LONG), index_later=True).article
    steps = library.index_waiting()
    next(steps)
    changed = replace(article_of("خبر آخر", "كتاب واحد."), article_id=kept.article_id)
    library.keep(changed, index_later=True)
    list(steps)
    list(library.index_waiting())
    assert found(path, "رسالة") == 0
    assert found(path, "واحد") == 1


def test_what_goes_to_the_bin_meanwhile_is_not_found(open_library, path):
    library = open_library()
    kept = library.keep(article_of("خبر", "كتب الرئيس رسالة."), index_later=True).article
    library.remove([kept.article_id])
    list(library.index_waiting())
    assert found(path, "رسالة") == 0
    library.forget([kept.article_id])
    assert list(library.index_waiting()) == []
