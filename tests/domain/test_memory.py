"""A person's units: what they share, and which come first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.memory import (
    MemoryLine,
    MemoryMatch,
    MemorySide,
    MemoryUnit,
    best_first,
    memory_unit_of,
    plain_text,
)
from reader.domain.translation import Origin, TranslationUnit, UnitState

UNIT = MemoryUnit(LanguagePair("ar", "en"), "وصل الوفد", "The delegation arrived")


def test_white_space_and_composition_do_not_count():
    assert plain_text(" وصل\n\u00a0الوفد\t") == "وصل الوفد"
    assert plain_text("ا\u0654") == "أ"


def test_units_that_say_the_same_share_an_id():
    same = replace(UNIT, source=" وصل  الوفد", by="Noor", file="/tm/client.tmx")
    assert same.unit_id == UNIT.unit_id
    others = [
        replace(UNIT, target="Delegation arrived"),
        replace(UNIT, pair=LanguagePair("ar", "nl")),
        replace(UNIT, source="وصل", target="الوفد The delegation arrived"),
    ]
    assert len({one.unit_id for one in (UNIT, *others)}) == 4


@pytest.mark.parametrize(
    ("file", "name", "own"),
    [("", "", True), ("/tm/a.tmx", "a.tmx", False), ("C:\\tm\\b.tmx", "b.tmx", False)],
)
def test_a_unit_says_where_it_is_from(file, name, own):
    one = replace(UNIT, file=file)
    assert (one.file_name, one.is_own) == (name, own)


@pytest.mark.parametrize(
    ("origin", "by", "made_at"),
    [(None, "", ""), (Origin("", "", ("ar", "en"), by="Noor", made_at="2026-01-01"), "Noor",
     "2026-01-01")],
)  # fmt: skip
def test_a_translation_unit_becomes_one_of_the_memory(origin, by, made_at):
    unit = TranslationUnit(
        SegmentId("s1"), UNIT.source, UNIT.target, UnitState.EDITED, origin=origin
    )
    assert memory_unit_of(unit, UNIT.pair, ArticleId("a1"), "n") == replace(
        UNIT, state=UnitState.EDITED, by=by, made_at=made_at, article_id=ArticleId("a1"),
        segment_id=SegmentId("s1"), note="n",
    )  # fmt: skip


def test_a_line_shows_the_side_that_has_the_words():
    assert MemoryLine(UNIT, MemorySide.SOURCE, ()).text == UNIT.source
    assert MemoryLine(UNIT, MemorySide.TARGET, ()).text == UNIT.target


def test_the_best_come_first_then_own_ones_then_the_newest():
    of_file = replace(UNIT, target="b", file="/tm/a.tmx", made_at="2026-02-02")
    older, newer = replace(UNIT, made_at="2026-01-01"), replace(UNIT, target="c", made_at="2026-02")
    twice = replace(of_file, target=f" {UNIT.target}")
    worse = MemoryMatch(replace(UNIT, target="d"), 80)
    matches = [worse, *(MemoryMatch(one, 99) for one in (of_file, twice, older, newer))]
    assert [one.unit for one in best_first(matches, 9)] == [newer, older, of_file, worse.unit]
    assert best_first(matches, 1) == (MemoryMatch(newer, 99),)
