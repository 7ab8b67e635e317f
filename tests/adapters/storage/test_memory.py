"""The translation memory keeps a person's units, and those of files, and forgets both."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from reader.adapters.storage import memory as memory_module
from reader.adapters.storage.backups import SqliteBackups
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.memory import SqliteTranslationMemory
from reader.adapters.storage.memory_search import SqliteMemorySearch
from reader.adapters.storage.search_index import SearchIndex
from reader.domain.article import ArticleId, SegmentId
from reader.domain.errors import DiskFull, StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.domain.translation import UnitState
from reader.services.cancel import Cancelled, CancelToken
from tests.adapters.storage.kept_texts import NILE, article_of, clock_of

TO_ENGLISH, TO_DUTCH = LanguagePair("ar", "en"), LanguagePair("ar", "nl")
ONE, TWO = "/tm/client.tmx", "/tm/other.tmx"
ARRIVED = MemoryUnit(
    TO_ENGLISH,
    "وصلت المكتبة إلى الأقصر.",
    "The library reached Luxor.",
    UnitState.EDITED,
    "Noor",
    "2026-03-12T08:00:00+00:00",
    article_id=ArticleId("a1"),
    segment_id=SegmentId("s1"),
    note="اسم\nname",
    props=(("@tuid", "7"), ("x-client", "Al-Nil")),
)
READERS = MemoryUnit(TO_ENGLISH, "قال المدير إن القراء كثيرون.", "Readers are many, he said.")


class _NoLemmas:
    version = "none"

    def lemmas(self, word):
        return ()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def memory(folder):
    store = SqliteTranslationMemory(folder / "qari.sqlite", folder / "memory.sqlite", clock_of())
    yield store
    store.close()


@pytest.fixture
def search(folder):
    finder = SqliteMemorySearch(folder / "qari.sqlite", folder / "memory.sqlite")
    yield finder
    finder.close()


def of(file, *units):
    return [replace(one, file=file) for one in units]


def found(search, text, pair=TO_ENGLISH):
    return [one.unit.target for one in search.matches(text, pair, CancelToken())]


def test_a_unit_comes_back_with_all_that_belongs_to_it(memory):
    assert memory.put([ARRIVED, READERS]) == 2
    assert list(memory.every()) == [ARRIVED, READERS]
    assert memory.own_of(ArticleId("a1")) == (ARRIVED,)
    assert memory.own_of(ArticleId("a1"), "nl") == memory.own_of(ArticleId("")) == ()
    assert (memory.count(), memory.count(None), memory.imports()) == (2, 0, ())


def test_a_segments_unit_takes_the_place_of_the_one_before(memory, search):
    memory.put([ARRIVED])
    dutch = replace(ARRIVED, pair=TO_DUTCH, target="De bibliotheek is in Luxor.")
    edited = replace(ARRIVED, target="The library has arrived in Luxor.")
    again = replace(edited, state=UnitState.CONFIRMED, made_at="2026-03-12T09:00:00+00:00")
    assert memory.put([dutch, edited]) == 2
    assert memory.put([again]) == 0
    assert memory.own_of(ArticleId("a1"), "en") == (again,)
    assert memory.count() == 2
    assert found(search, ARRIVED.source) == [edited.target]
    assert search.concordance("reached", TO_ENGLISH, 0, 9) == ()


def test_the_last_of_two_of_a_segment_in_one_call_is_kept(memory):
    later = replace(ARRIVED, target="The library is in Luxor now.")
    memory.put([ARRIVED, later])
    assert memory.own_of(ArticleId("a1")) == (later,)
    memory.put([replace(later, segment_id=SegmentId("s2")), later])
    assert memory.count() == 2


def test_what_no_person_stands_behind_is_not_taken(memory):
    machine = replace(READERS, state=UnitState.MACHINE)
    empty = [replace(READERS, target=" \n"), replace(READERS, source="")]
    assert memory.put([machine, *empty]) == 0
    assert memory.count() == 0


def test_what_is_rejected_or_undone_is_suggested_no_more(memory, search):
    memory.put([ARRIVED, READERS])
    for state in (UnitState.REJECTED, UnitState.MACHINE):
        assert memory.put([replace(ARRIVED, state=state, target="x")]) == 0
        assert list(memory.every()) == [READERS]
        assert found(search, ARRIVED.source) == []
        memory.put([ARRIVED])


def test_units_that_say_the_same_are_merged_and_the_newest_is_kept(memory):
    spaced = replace(READERS, source=READERS.source.replace(" ", "\n "), by="Omar")
    newer = replace(READERS, made_at="2026-01-01T00:00:00+00:00", by="Zoë")
    assert memory.put(of(ONE, READERS, spaced)) == 1
    assert memory.put(of(ONE, newer)) == memory.put(of(ONE, spaced)) == 0
    assert memory.put([spaced, newer]) == 1
    assert [one.by for one in memory.every(ONE)] == [one.by for one in memory.every()] == ["Zoë"]


def test_files_are_listed_and_each_can_be_removed(memory, search):
    memory.put(of(ONE, READERS, ARRIVED))
    memory.put(of(TWO, READERS))
    memory.note_import(ONE)
    assert [(one.file, one.units) for one in memory.imports()] == [(ONE, 2), (TWO, 1)]
    assert (memory.count(ONE), memory.count(TWO), memory.count(None)) == (2, 1, 2)
    assert (memory.count("/gone.tmx"), list(memory.every("/gone.tmx"))) == (0, [])
    assert list(memory.every(TWO)) == of(ONE, READERS)
    assert memory.remove_import(ONE, CancelToken()) == 1
    assert [(one.file, one.units) for one in memory.imports()] == [(TWO, 1)]
    assert list(memory.every(TWO)) == of(TWO, READERS)
    assert found(search, ARRIVED.source) == []
    assert memory.remove_import(TWO, CancelToken()) == 1
    assert memory.remove_import(TWO, CancelToken()) == 0
    assert (memory.imports(), memory.count(None)) == ((), 0)


def test_the_second_file_of_a_unit_can_go_first(memory):
    memory.put(of(ONE, READERS, ARRIVED))
    memory.put(of(TWO, READERS))
    assert memory.remove_import(TWO, CancelToken()) == 0
    assert [(one.file, one.units) for one in memory.imports()] == [(ONE, 2)]


def test_a_removal_that_was_stopped_can_be_done_again(memory):
    memory.put(of(TWO, READERS))
    memory.put(of(ONE, ARRIVED))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        memory.remove_import(ONE, cancel)
    assert memory.remove_import(ONE, CancelToken()) == 1
    assert list(memory.every(TWO)) == of(TWO, READERS)


def test_nothing_imported_makes_no_file(memory, folder):
    assert (memory.imports(), memory.count(None), memory.count(ONE)) == ((), 0, 0)
    assert list(memory.every(ONE)) == []
    assert memory.remove_import(ONE, CancelToken()) == 0
    memory.remove_of([ArticleId("a1")])
    memory.remove(READERS)
    assert not (folder / "memory.sqlite").exists()


def test_one_unit_can_be_removed_wherever_it_is(memory, search):
    memory.put([READERS, ARRIVED, *of(ONE, READERS)])
    assert memory.remove(READERS) == 2
    assert found(search, READERS.source) == []
    assert list(memory.every()) == [ARRIVED]


def test_what_is_forgotten_is_in_no_file_any_more(memory, folder):
    hidden = "جملة سرية لا تبقى abracadabra"
    library = SqliteLibrary(folder / "qari.sqlite", clock_of(), SearchIndex(_NoLemmas()))
    backups = SqliteBackups(
        folder / "qari.sqlite", folder / "backups", clock_of(), SearchIndex(_NoLemmas())
    )
    gone = library.keep(article_of(*NILE)).article.article_id
    unit = replace(ARRIVED, source=hidden, target=hidden, article_id=gone, note=hidden)
    others = [replace(READERS, target=f"{READERS.target} {number}") for number in range(50)]
    memory.put([*others, unit])
    memory.put(of(ONE, *others, unit))
    backups.make("daily")
    memory.close()
    files = [one for one in folder.rglob("*") if one.is_file()]
    assert sum(b"abracadabra" in one.read_bytes() for one in files) == 3
    library.forget([gone])
    memory.remove_of([gone])
    assert backups.forget([gone]) == 1
    for one in folder.rglob("*"):
        assert not one.is_file() or b"abracadabra" not in one.read_bytes(), one
    assert (memory.count(), memory.count(None)) == (50, 50)
    library.close()


def test_forgetting_says_so_while_another_program_reads_and_can_be_done_again(memory, folder):
    memory.put(of(ONE, ARRIVED))
    memory.remove_of([ArticleId("another")])
    other = sqlite3.connect(folder / "memory.sqlite", isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM memory_unit").fetchone()
    memory.put(of(ONE, READERS))
    with pytest.raises(StorageUnavailable, match="in use"):
        memory.remove_of([ArticleId("a1")])
    other.close()
    memory.remove_of([ArticleId("a1")])
    assert list(memory.every(ONE)) == of(ONE, READERS)


def test_forgetting_that_was_cut_short_is_brought_to_its_end_the_next_time(
    memory, folder, monkeypatch
):
    memory.put(of(ONE, replace(ARRIVED, target="abracadabra"), READERS))
    path = folder / "memory.sqlite"
    with monkeypatch.context() as cut:
        cut.setattr(memory_module, "_write_anew", lambda _db: False)
        with pytest.raises(StorageUnavailable, match="in use"):
            memory.remove_of([ArticleId("a1")])
    memory.close()
    assert b"abracadabra" in path.read_bytes()
    memory.remove_of([ArticleId("a1")])
    memory.close()
    assert b"abracadabra" not in path.read_bytes()
    assert list(memory.every(ONE)) == of(ONE, READERS)


def test_units_outlive_a_damaged_file_and_are_found_again(memory, search, folder):
    memory.put([ARRIVED, READERS])
    memory.close()
    path = folder / "qari.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    page = db.execute("PRAGMA page_size").fetchone()[0]
    root = db.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'note_by_article'"
    ).fetchone()[0]
    db.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * page : root * page] = b"\x55" * page
    path.write_bytes(content)
    library = SqliteLibrary(path, clock_of())
    kept = library.keep(article_of(*NILE))  # meets the damage
    library.forget([kept.article.article_id])
    library.close()
    assert list(memory.every()) == [ARRIVED, READERS]
    assert found(search, READERS.source) == [READERS.target]


def test_a_full_disk_costs_nothing_that_was_kept(folder):
    limits: list[int] = []

    def on_open(db):
        db.execute(f"PRAGMA max_page_count = {limits[0] if limits else 1_000_000}")

    memory = SqliteTranslationMemory(
        folder / "qari.sqlite", folder / "memory.sqlite", clock_of(), on_open
    )
    memory.put([ARRIVED])
    memory.close()
    limits.append(1)
    with pytest.raises(DiskFull):
        memory.put([replace(READERS, note="x" * 1_000_000)])
    assert list(memory.every()) == [ARRIVED]
    memory.close()


def test_a_row_that_cant_be_read_is_left_out(memory, folder):
    memory.put([ARRIVED, READERS])
    memory.close()
    with sqlite3.connect(folder / "qari.sqlite") as db:
        db.execute("UPDATE memory_unit SET props = '{' WHERE props <> ''")
    db.close()
    assert list(memory.every()) == [READERS]


def test_lone_surrogates_cost_their_letter_only(memory, search):
    odd = replace(READERS, target="a\ud800b", by="\udfff", note="\ud800", props=(("x", "\ud800"),))
    memory.put([odd])
    (kept,) = memory.every()
    assert (kept.target, kept.by, kept.props) == ("a\ufffdb", "\ufffd", (("x", "\ufffd"),))
    assert search.exact(READERS.source, TO_ENGLISH) == (kept,)
    assert memory.take_notices() == ()
