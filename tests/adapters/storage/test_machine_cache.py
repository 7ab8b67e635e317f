"""What the machine wrote comes back whole, for its exact key and for no other."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.adapters.storage import database
from reader.adapters.storage.machine_cache import SqliteMachineCache
from reader.domain.alignment import Link
from reader.domain.article import SegmentId
from reader.domain.errors import DiskFull, StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.messages import Message
from reader.domain.span import Span
from reader.domain.translation import (
    Doubt,
    DoubtKind,
    DoubtSide,
    Origin,
    TranslationUnit,
    UnitState,
)
from reader.services.ports import CacheKey, EngineSettings

SETTINGS = EngineSettings().canonical()
AR_NL = LanguagePair("ar", "nl")


class Day:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.day = 1

    def __call__(self) -> str:
        return f"2026-01-{self.day:02d}T08:00:00+00:00"


def key_of(source: str, version: str = "0.3") -> CacheKey:
    return CacheKey(source, AR_NL, (f"ar_en@{version}", f"en_nl@{version}"), SETTINGS)


def unit_of(source: str, target: str = "De delegatie vertrok.") -> TranslationUnit:
    return TranslationUnit(
        segment_id=SegmentId("s1"),
        source=source,
        target=target,
        state=UnitState.MACHINE,
        origin=Origin(
            "en_nl", "0.3", ("ar", "en", "nl"), SETTINGS, bridge="The delegation left.",
            bridge_package="ar_en", names_put_in=("NATO",), mended=("2026",),
            made_at="2026-01-01T08:00:00+00:00", seconds=0.25,
        ),
        alignment=(Link(0, 4, 13, 20, 0.9131), Link(5, 10, 0, 12, 0.5)),
        doubts=(
            Doubt(
                DoubtKind.PROTECTED_SPAN, DoubtSide.SOURCE, Span(2, 4),
                Message("Doubts", "The number {number} is missing.", (("number", "٢٠٢٦"),)),
            ),
        ),
        score=-0.31,
    )  # fmt: skip


@pytest.fixture
def clock() -> Day:
    return Day()


@pytest.fixture
def cache(tmp_path, clock):
    cache = SqliteMachineCache(tmp_path / "machine.sqlite", clock)
    yield cache
    cache.close()


def test_a_unit_comes_back_whole_and_says_that_it_was_read_back(cache):
    unit = unit_of("غادر الوفد 😀 القاهرةَ.")
    cache.put([(key_of(unit.source), unit)])
    found = cache.get([key_of(unit.source), key_of("جملة أخرى.")])
    assert unit.origin is not None
    assert found == {
        key_of(unit.source): replace(
            unit, segment_id=SegmentId(""), origin=replace(unit.origin, from_cache=True)
        )
    }


@pytest.mark.parametrize(
    "other",
    [
        key_of("غادر الوفد.", version="0.4"),
        replace(key_of("غادر الوفد."), pair=LanguagePair("ar", "en")),
        replace(key_of("غادر الوفد."), packages=("ar_en@0.3",)),
        replace(key_of("غادر الوفد."), packages=("ar_en@0.3en_nl@0.3",)),
        replace(key_of("غادر الوفد."), settings=EngineSettings(beam=5).canonical()),
        replace(key_of("غادر الوفد."), names="NATO"),
        key_of("غادر الوفدُ."),
        key_of("غادر الوفد"),
    ],
)
def test_any_other_key_finds_nothing(cache, other):
    cache.put([(key_of("غادر الوفد."), unit_of("غادر الوفد."))])
    assert cache.get([other]) == {}


def test_threads_and_batch_size_are_no_part_of_the_key(cache):
    cache.put([(key_of("غادر الوفد."), unit_of("غادر الوفد."))])
    same = EngineSettings(batch_size=32, intra_threads=2).canonical()
    assert cache.get([replace(key_of("غادر الوفد."), settings=same)])


@pytest.mark.parametrize("state", [state for state in UnitState if state is not UnitState.MACHINE])
def test_only_finished_work_of_the_machine_is_taken(cache, state):
    unit = replace(unit_of("غادر الوفد."), state=state)
    cache.put([(key_of(unit.source), unit)])
    assert cache.get([key_of(unit.source)]) == {}


def test_a_unit_made_again_replaces_the_one_before(cache):
    key = key_of("غادر الوفد.")
    cache.put([(key, unit_of(key.source, "Eén."))])
    cache.put([(key, unit_of(key.source, "Twee."))])
    assert cache.get([key])[key].target == "Twee."


def test_two_thousand_keys_are_asked_at_once(cache):
    keys = [key_of(f"الجملة رقم {number}.") for number in range(2000)]
    cache.put([(key, unit_of(key.source, key.source)) for key in keys])
    found = cache.get(keys)
    assert [found[key].target for key in keys] == [key.source for key in keys]


def test_a_row_with_the_hash_of_another_key_is_not_served(cache, tmp_path):
    key = key_of("غادر الوفد.")
    cache.put([(key, unit_of(key.source))])
    cache.close()
    db = sqlite3.connect(tmp_path / "machine.sqlite")
    db.execute("UPDATE unit SET source = 'نص آخر'")
    db.commit()
    db.close()
    assert cache.get([key]) == {}


@pytest.mark.parametrize(
    ("column", "content"),
    [
        ("alignment", "[[1,2]]"), ("alignment", "{"), ("alignment", "7"),
        ("origin", "[]"), ("origin", '{"package":"x"}'), ("origin", ""),
        ("doubts", '[["no_such_kind","source",0,1,"","",[]]]'), ("doubts", "3"),
    ],
)  # fmt: skip
def test_a_row_that_can_not_be_read_is_made_anew(cache, tmp_path, column, content):
    key = key_of("غادر الوفد.")
    cache.put([(key, unit_of(key.source))])
    cache.close()
    db = sqlite3.connect(tmp_path / "machine.sqlite")
    db.execute(f"UPDATE unit SET {column} = ?", (content,))  # noqa: S608 - names of this test
    db.commit()
    db.close()
    assert cache.get([key]) == {}
    cache.put([(key, unit_of(key.source))])
    assert key in cache.get([key])


def test_lone_surrogates_are_neither_kept_nor_an_error(cache):
    key = key_of("نص \ud800 مكسور.")
    cache.put([(key, unit_of(key.source)), (key_of("سليم."), unit_of("سليم."))])
    assert list(cache.get([key, key_of("سليم.")])) == [key_of("سليم.")]


def test_the_units_not_used_for_longest_are_pruned_first(tmp_path, clock):
    cache = SqliteMachineCache(tmp_path / "machine.sqlite", clock, largest_bytes=3_000_000)
    first = [key_of(f"قديمة {number}.") for number in range(400)]
    cache.put([(key, unit_of(key.source, "x" * 2000)) for key in first])
    clock.day = 2
    assert len(cache.get(first[:50])) == 50  # used again today
    clock.day = 3
    for start in range(0, 2000, 100):
        keys = [key_of(f"جديدة {number}.") for number in range(start, start + 100)]
        cache.put([(key, unit_of(key.source, "x" * 2000)) for key in keys])
        if start == 400:
            assert len(cache.get(first[:50])) == 50
            assert 50 < len(cache.get(first[50:])) < 350
    cache.close()
    assert (tmp_path / "machine.sqlite").stat().st_size < 3_600_000


def test_a_full_disk_keeps_what_was_there_and_reading_goes_on(tmp_path, clock):
    cache = SqliteMachineCache(
        tmp_path / "machine.sqlite",
        clock,
        on_open=lambda db: db.execute("PRAGMA max_page_count = 12"),
    )
    cache.put([(key_of("غادر الوفد."), unit_of("غادر الوفد."))])
    with pytest.raises(DiskFull):
        cache.put([(key_of(f"{n}"), unit_of(f"{n}", "x" * 9000)) for n in range(50)])
    clock.day = 9
    assert key_of("غادر الوفد.") in cache.get([key_of("غادر الوفد."), key_of("1")])
    assert key_of("1") not in cache.get([key_of("1")])
    cache.close()


def test_a_damaged_file_is_said_and_begun_anew(tmp_path, clock):
    path = tmp_path / "machine.sqlite"
    path.write_bytes(os.urandom(8192))
    cache = SqliteMachineCache(path, clock)
    cache.put([(key_of("غادر الوفد."), unit_of("غادر الوفد."))])
    assert key_of("غادر الوفد.") in cache.get([key_of("غادر الوفد.")])
    (notice,) = cache.take_notices()
    assert "machine.sqlite was damaged" in notice.english()
    cache.close()


def test_two_programs_share_the_file(tmp_path, clock):
    one = SqliteMachineCache(tmp_path / "machine.sqlite", clock)
    two = SqliteMachineCache(tmp_path / "machine.sqlite", clock)
    one.put([(key_of("أولى."), unit_of("أولى."))])
    two.put([(key_of("ثانية."), unit_of("ثانية."))])
    keys = [key_of("أولى."), key_of("ثانية.")]
    assert set(one.get(keys)) == set(two.get(keys)) == set(keys)
    one.close()
    two.close()


texts = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("ابتثَُّ\u200c\u200f😀٣"), min_size=1
)


@given(source=texts, target=texts, bridge=texts)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_exactly(cache, source, target, bridge):
    unit = unit_of(source, target)
    assert unit.origin is not None
    unit = replace(unit, origin=replace(unit.origin, bridge=bridge))
    cache.put([(key_of(source), unit)])
    found = cache.get([key_of(source)])[key_of(source)]
    assert found.origin is not None
    assert (found.source, found.target, found.origin.bridge) == (source, target, bridge)


def test_the_old_file_of_version_one_is_still_served(tmp_path, clock):
    path = tmp_path / "machine.sqlite"
    dump = Path(__file__).parents[2] / "data" / "db" / "machine-v1.sql"
    db = sqlite3.connect(path)
    db.executescript(dump.read_text("utf-8"))
    db.close()
    cache = SqliteMachineCache(path, clock)
    key = CacheKey(
        "غادر الوفد القاهرة.", LanguagePair("ar", "en"), ("translate-ar_en-0_3@0.3",), SETTINGS
    )
    assert cache.get([key])[key].target == "The delegation left Cairo."
    cache.close()


def files_hold(folder, text):
    return any(text.encode() in path.read_bytes() for path in folder.iterdir() if path.is_file())


def test_what_is_removed_leaves_nothing_in_the_file(tmp_path, cache):
    gone, kept = "غادر الوفد القاهرة سرا.", "وصل الوزير صباحا."
    many = [f"{gone[:-1]} {number}." for number in range(400)]
    for start in range(0, 400, 50):
        cache.put([(key_of(one), unit_of(one)) for one in many[start : start + 50]])
    cache.put([(key_of(one), unit_of(one)) for one in (gone, kept)])
    other = replace(key_of(gone), settings=EngineSettings(beam=5).canonical())
    cache.put([(other, unit_of(gone))])
    own = SqliteMachineCache(tmp_path / "machine.sqlite", lambda: "2026-01-01")
    own.remove([gone, *many, "لم يترجم قط.", "\ud800"])
    own.close()
    assert not files_hold(tmp_path, gone[:-1])
    assert list(cache.get([key_of(gone), other, key_of(kept)])) == [key_of(kept)]
    cache.put([(key_of(gone), unit_of(gone))])
    assert key_of(gone) in cache.get([key_of(gone)])


def test_removing_nothing_opens_nothing(tmp_path):
    cache = SqliteMachineCache(tmp_path / "machine.sqlite", lambda: "2026-01-01")
    cache.remove(["\ud800"])
    assert list(tmp_path.iterdir()) == []


def test_a_cache_that_somebody_reads_says_that_words_may_be_left(tmp_path, cache, monkeypatch):
    monkeypatch.setattr(database, "_WAIT_SECONDS", 0.05)
    cache.put([(key_of("غادر."), unit_of("غادر."))])
    reader = sqlite3.connect(tmp_path / "machine.sqlite", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM unit").fetchone()
    own = SqliteMachineCache(tmp_path / "machine.sqlite", lambda: "2026-01-01")
    with pytest.raises(StorageUnavailable):
        own.remove(["غادر."])
    own.close()
    reader.close()
