"""Finding in both languages, whatever way it was typed."""

from __future__ import annotations

import pytest

from reader.domain.span import Span
from reader.services.cancel import Cancelled, CancelToken
from reader.services.find_in_article import FoundText, find_in_article

ROWS = (
    ("قالَ أحمدُ إنّ القِمّةَ ستُعقد.", "Ahmed said the summit will be held."),
    ("وغادر أحمد القاعة ١٢ مرة.", "He left the hall 12 times; Café Ahmed."),
)


def find(query):
    parts = find_in_article(len(ROWS), lambda row: ROWS[row], query, CancelToken())
    return [place for part in parts for place in part]


def test_harakat_and_hamza_do_not_hide_a_word():
    places = find("احمد")
    assert [(place.row, place.side) for place in places] == [(0, 0), (1, 0)]
    assert places[0].span.of(ROWS[0][0]) == "أحمدُ"


def test_digits_of_both_kinds_are_the_same():
    assert {(place.row, place.side) for place in find("12")} == {(1, 0), (1, 1)}


def test_case_and_accents_do_not_hide_a_latin_word():
    assert find("CAFE ahmed") == [FoundText(1, 1, Span(27, 37))]


def test_a_blank_query_finds_nothing():
    assert find("  \u200f ") == []


def test_finding_stops_when_it_is_cancelled():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(find_in_article(1, lambda _row: ROWS[0], "احمد", token))
