from __future__ import annotations

import pytest

from reader.domain.article import ArticleId, SegmentId
from reader.domain.library import HitField, SearchHit
from reader.services.cancel import Cancelled, CancelToken
from reader.services.search_library import AHEAD, MOST_HITS, PAGE, hits_in_pages


def hit(number):
    return SearchHit(
        ArticleId(f"a{number}"), "خبر", SegmentId("s"), HitField.SOURCE, "ar", "كتاب", ()
    )


class Library:
    """So many passages that all fit."""

    def __init__(self, count):
        self._hits = [hit(number) for number in range(count)]
        self.asked = []

    def search(self, query, start, count):
        self.asked.append((query, start, count))
        return tuple(self._hits[start : start + count])

    def concordance(self, word, start, count):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError


def pages(count, start=0):
    return list(hits_in_pages(Library(count), "كتاب", start, CancelToken()))


def test_few_hits_are_one_page_that_is_the_last():
    (only,) = pages(7)
    assert (only.start, len(only.hits), only.is_last, only.is_full) == (0, 7, True, False)


def test_nothing_found_is_a_page_too():
    (only,) = pages(0)
    assert only.hits == ()
    assert only.is_last


def test_pages_are_read_ahead_until_the_number_is_known():
    found = pages(120)
    assert [len(one.hits) for one in found] == [PAGE, PAGE, 20]
    assert [one.start for one in found] == [0, PAGE, 2 * PAGE]
    assert [one.is_last for one in found] == [False, False, True]


def test_no_more_are_read_ahead_than_anybody_looks_at():
    found = pages(1_000)
    assert sum(len(one.hits) for one in found) == AHEAD
    assert not found[-1].is_last


def test_the_next_page_is_one_page():
    (page,) = pages(1_000, AHEAD)
    assert (page.start, len(page.hits), page.is_last) == (AHEAD, PAGE, False)


def test_there_is_an_end_to_what_is_shown():
    (page,) = pages(10_000, MOST_HITS - PAGE)
    assert page.is_full
    assert pages(10_000, MOST_HITS) == []


def test_a_search_that_was_overtaken_stops_between_two_pages():
    library, cancel = Library(1_000), CancelToken()
    steps = hits_in_pages(library, "كتاب", 0, cancel)
    next(steps)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(steps)
    assert len(library.asked) == 1
