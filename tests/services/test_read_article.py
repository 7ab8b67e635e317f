"""One iterator from an article to its units, with real stores and the starter package."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from reader.adapters.storage.corrections import SqliteCorrections
from reader.adapters.storage.machine_cache import SqliteMachineCache
from reader.bootstrap import Context, build, now
from reader.domain.article import Article, SourceKind, SourceRef
from reader.domain.errors import DiskFull, NewerDatabase, ReaderError
from reader.domain.messages import Message
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import Cancelled, CancelToken
from reader.services.ports import EngineSettings, InstalledPackage, TranslationEngine
from reader.services.prepare_translation import Prepared
from reader.services.read_article import ReadArticle, ReadEvent
from reader.services.translate_article import TranslateArticle

pytestmark = pytest.mark.engine

TEXT = (
    "مكتبة عائمة تجوب النيل\n\n"
    "غادر الوفد القاهره صباح الخميس. وعاد إلى أسوان في المساء.\n\n"
    "«الكتاب يصل إلى القارئ»، قالت مديرة المشروع للصحفيين.\n"
)
WRONG, RIGHT = "غادر الوفد القاهره صباح الخميس.", "غادر الوفد القاهرة صباح الخميس."


class CountingShelf:
    """The real shelf, counting how often an engine is asked for."""

    def __init__(self, context: Context) -> None:
        self._shelf = context.shelf
        self.asked = 0

    def installed(self) -> tuple[InstalledPackage, ...]:
        return self._shelf.installed()

    def engine(self, package: InstalledPackage) -> TranslationEngine:
        self.asked += 1
        return self._shelf.engine(package)


class Desk:
    """A reading with its stores."""

    def __init__(self, folder: Path, pages: int = 0) -> None:
        self.context = build(folder)
        self.shelf = CountingShelf(self.context)
        limit = (lambda db: db.execute(f"PRAGMA max_page_count = {pages}")) if pages else None
        self.cache = SqliteMachineCache(folder / "machine.sqlite", now, on_open=limit)
        self.corrections = SqliteCorrections(folder / "qari.sqlite", now)
        self.article = self.open(TEXT)

    def open(self, text: str) -> Article:
        return self.context.open_article.open(SourceRef(SourceKind.TEXT, text=text), CancelToken())

    def read(self, target: str = "en", cancel: CancelToken | None = None) -> list[ReadEvent]:
        translate = TranslateArticle(self.shelf, now)
        use_case = ReadArticle(translate, self.cache, self.corrections, EngineSettings())
        return list(use_case.run(self.article, target, "", cancel or CancelToken()))

    def close(self) -> None:
        self.cache.close()
        self.corrections.close()


def units_in(events: list[ReadEvent]) -> list[TranslationUnit]:
    return [unit for event in events if isinstance(event, list) for unit in event]


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_the_route_is_known_first_and_every_sentence_comes_once(desk):
    events = desk.read()
    assert isinstance(events[0], Prepared)
    units = units_in(events)
    assert {unit.segment_id for unit in units} == {s.segment_id for s in desk.article.segments}
    assert len(units) == len(desk.article.segments) == 4
    assert {unit.state for unit in units} == {UnitState.MACHINE}


def test_an_article_read_again_costs_no_engine(desk):
    first = {unit.segment_id: unit for unit in units_in(desk.read())}
    desk.shelf.asked = 0
    again = units_in(desk.read())
    assert desk.shelf.asked == 0
    assert all(unit.origin is not None and unit.origin.from_cache for unit in again)
    for unit in again:
        before = first[unit.segment_id]
        assert before.origin is not None
        assert (unit.target, unit.doubts, unit.source) == (
            before.target,
            before.doubts,
            before.source,
        )
        assert [link[:4] for link in unit.alignment] == [link[:4] for link in before.alignment]


def test_the_corrected_sentence_is_what_is_translated(desk):
    desk.read()
    desk.corrections.put(desk.article.fingerprint, WRONG, RIGHT)
    desk.shelf.asked = 0
    units = units_in(desk.read())
    assert RIGHT in {unit.source for unit in units}
    assert WRONG not in {unit.source for unit in units}
    made = [unit for unit in units if unit.origin is not None and not unit.origin.from_cache]
    assert [unit.source for unit in made] == [RIGHT]
    assert desk.shelf.asked == 1


def test_a_full_disk_is_told_once_and_the_reading_goes_on(tmp_path):
    desk = Desk(tmp_path, pages=5)
    desk.article = desk.open("\n\n".join(f"غادر الوفد رقم {n} القاهرة." for n in range(60)))
    events = desk.read()
    assert [type(e) for e in events if isinstance(e, ReaderError)] == [DiskFull]
    assert len(units_in(events)) == 60
    desk.close()


def test_stores_of_a_newer_version_are_told_once_each_and_left_alone(tmp_path):
    for name in ("machine.sqlite", "qari.sqlite"):
        db = sqlite3.connect(tmp_path / name)
        db.execute("PRAGMA user_version = 99")
        db.close()
    desk = Desk(tmp_path)
    events = desk.read()
    problems = [event for event in events if isinstance(event, ReaderError)]
    assert [type(problem) for problem in problems] == [NewerDatabase, NewerDatabase]
    assert len({str(problem) for problem in problems}) == 2
    assert len(units_in(events)) == 4
    desk.close()


def test_a_damaged_memory_gives_a_notice(tmp_path):
    (tmp_path / "machine.sqlite").write_bytes(b"damaged" * 999)
    desk = Desk(tmp_path)
    notices = [event for event in desk.read() if isinstance(event, Message)]
    assert ["machine.sqlite was damaged" in notice.english() for notice in notices] == [True]
    desk.close()


def test_where_no_package_serves_every_sentence_is_missing(desk):
    desk.article = replace(desk.article, language="fa")
    events = desk.read()
    (prepared,) = [event for event in events if isinstance(event, Prepared)]
    assert prepared.route is None
    assert {unit.state for unit in units_in(events)} == {UnitState.MISSING}
    assert len(units_in(events)) == 4
    assert desk.shelf.asked == 0


def test_it_stops_when_it_is_asked_to(desk):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        desk.read(cancel=cancel)
    assert desk.shelf.asked == 0
