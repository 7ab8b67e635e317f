"""A review's units in the translation memory: kept, replaced, forgotten, found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.adapters.storage.memory import SqliteTranslationMemory
from reader.adapters.storage.memory_search import SqliteMemorySearch
from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.domain.translation import UnitState
from reader.services.own_memory import MemoryHit, Remembered
from reader.services.person_memory import LearnUnits, PersonMemory

PAIR = LanguagePair("ar", "en")
SOURCE = "وغادر الوفد المدينة في المساء."
ONE = Remembered(
    ArticleId("a"), SegmentId("s1"), PAIR, SOURCE, "The delegation left.", UnitState.CONFIRMED,
    "Layla", "2026-01-02T00:00:00+00:00",
)  # fmt: skip


@pytest.fixture
def memory(tmp_path):
    made = SqliteTranslationMemory(
        tmp_path / "qari.sqlite", tmp_path / "memory.sqlite", lambda: "2026-01-01T00:00:00+00:00"
    )
    yield made
    made.close()


@pytest.fixture
def search(tmp_path):
    made = SqliteMemorySearch(tmp_path / "qari.sqlite", tmp_path / "memory.sqlite")
    yield made
    made.close()


def test_what_is_learnt_is_found_with_who_and_when(memory, search):
    LearnUnits(memory).remember([ONE])
    hit = PersonMemory(search).exact(f"  {SOURCE}", PAIR)
    assert hit == MemoryHit("The delegation left.", "Layla", "2026-01-02T00:00:00+00:00")
    assert PersonMemory(search).exact(SOURCE, LanguagePair("ar", "nl")) is None


@pytest.mark.parametrize("state", [UnitState.MACHINE, UnitState.REJECTED, UnitState.MISSING])
def test_what_nobody_stands_behind_is_forgotten_where_it_stood(memory, search, state):
    learn = LearnUnits(memory)
    learn.remember([ONE, replace(ONE, segment_id=SegmentId("s2"))])
    learn.remember([replace(ONE, state=state)])
    assert [one.segment_id for one in memory.every()] == ["s2"]
    learn.remember([replace(ONE, segment_id=SegmentId("s2"), target="")])
    assert PersonMemory(search).exact(SOURCE, PAIR) is None


def test_the_other_language_of_a_sentence_stays(memory):
    learn = LearnUnits(memory)
    learn.remember([ONE, replace(ONE, pair=LanguagePair("ar", "nl"), target="De delegatie ging.")])
    learn.remember([replace(ONE, state=UnitState.REJECTED)])
    assert [one.pair.target for one in memory.every()] == ["nl"]


def test_what_a_customer_sent_is_not_the_persons_own(memory, search):
    memory.put([MemoryUnit(PAIR, SOURCE, "The deputation left.", file="/home/layla/customer.tmx")])
    assert PersonMemory(search).exact(SOURCE, PAIR) is None
    assert [one.target for one in search.exact(SOURCE, PAIR)] == ["The deputation left."]
