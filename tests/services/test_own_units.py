"""What a person translated comes before the machine, and the machine only offers."""

# mypy: disable-error-code="union-attr, arg-type, type-var, misc"
# What may be None in general is there in these tests, and they fail where it is not.
from __future__ import annotations

from dataclasses import replace

import pytest

from reader.adapters.storage.corrections import SqliteCorrections
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.machine_cache import SqliteMachineCache
from reader.domain.errors import StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.messages import Message
from reader.domain.review import edited, locked, takes
from reader.domain.translation import Origin, UnitState
from reader.services.cancel import CancelToken
from reader.services.own_memory import MemoryHit
from reader.services.own_units import OwnUnits, outdated
from reader.services.ports import EngineSettings
from reader.services.prepare_translation import Prepared, PrepareTranslation, requests_of
from reader.services.translate_article import TranslateArticle
from tests.domain.review_units import LAYLA, NOON, article_of, machine
from tests.fakes import FakeEngine, FakeShelf, fake_package

ONE, TWO, THREE = "وصل الوفد أمس. ", "غادر الوزير اليوم. ", "عاد الجميع."
ARTICLE = article_of([ONE, TWO, THREE])
S0, S1, S2 = (one.segment_id for one in ARTICLE.segments)
PAIR = LanguagePair("ar", "en")


class Memory:
    """A memory of one sentence."""

    def __init__(self, *, broken=False):
        self.broken = broken

    def exact(self, source, pair):
        if self.broken:
            raise StorageUnavailable(Message("Memory", "It can't be read."))
        known = {
            ONE.strip(): MemoryHit("They arrived.", "Omar", NOON),
            TWO.strip(): MemoryHit(" "),
            THREE: MemoryHit("All came back."),
        }
        return known.get(source) if pair == PAIR else None


class Desk:
    def __init__(self, folder, *, packages=True):
        self.engine = FakeEngine(fake_package())
        self.translate = TranslateArticle(
            FakeShelf(*([self.engine] if packages else [])), lambda: NOON
        )
        self.cache = SqliteMachineCache(folder / "machine.sqlite", lambda: NOON)
        self.corrections = SqliteCorrections(folder / "qari.sqlite", lambda: NOON)
        self.library = SqliteLibrary(folder / "qari.sqlite", lambda: NOON)
        self.library.keep(ARTICLE)

    def prepare(self, memory=None, library=None, known=frozenset()):
        work = PrepareTranslation(
            self.translate, self.cache, self.corrections, EngineSettings(),
            library=library or self.library, memory=memory, reviewer="Layla",
        )  # fmt: skip
        return list(work.run(ARTICLE, "en", "", known, CancelToken()))

    def close(self):
        for store in (self.cache, self.corrections, self.library):
            store.close()


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    yield made
    made.close()


def units_in(events):
    return {unit.segment_id: unit for event in events if isinstance(event, list) for unit in event}


MINE = edited(machine("s0", ONE, "The delegation arrived."), "They came.", *LAYLA)


def test_a_kept_edit_comes_before_memory_and_machine(desk):
    desk.library.put_units("a", "en", [MINE], reviewed=True)
    events = desk.prepare(Memory())
    assert isinstance(events[0], Prepared)
    units = units_in(events)
    assert units[S0].target == "They came."
    assert S1 not in units
    memory = units[S2]
    assert (memory.target, memory.state) == ("All came back.", UnitState.EDITED)
    assert (memory.origin.by, memory.origin.from_memory) == ("Layla", True)


def test_the_memory_is_not_asked_for_what_is_there(desk):
    units = units_in(desk.prepare(Memory(), known=frozenset({S0})))
    assert set(units) == {S2}


def test_another_package_may_offer_a_draft_of_an_edited_sentence(desk):
    desk.library.put_units(
        "a", "en", [MINE, locked(machine("s1", TWO, "He left."), *LAYLA)], reviewed=True
    )
    (prepared, *_) = events = desk.prepare()
    assert prepared.to_offer == {S0}
    assert units_in(events)[S0].target == "They came."
    wanted = [one for one in requests_of(ARTICLE, {}) if one.segment_id in prepared.to_offer]
    (made,) = [
        unit
        for batch in desk.translate.translate(
            wanted, prepared.route, EngineSettings(), CancelToken(), tuple
        )
        for unit in batch
    ]
    offered = takes(units_in(events)[S0], made)
    assert (offered.target, offered.offer.target) == ("They came.", made.target)
    key = desk.translate.request_key(wanted[0], prepared.route, EngineSettings())
    desk.cache.put([(key, made)])
    lists = [event for event in desk.prepare() if isinstance(event, list)]
    assert [[unit.state for unit in one] for one in lists] == [
        [UnitState.EDITED, UnitState.LOCKED],
        [UnitState.MACHINE],
    ]
    assert outdated({S0: offered}, prepared.route) == frozenset()


def test_a_draft_of_nobody_asks_for_no_offer(desk):
    (route,) = desk.translate.routes(PAIR)
    bare = replace(MINE, draft=replace(MINE.draft, origin=Origin("", "", ())))
    assert outdated({S0: bare, S1: replace(MINE, draft=None)}, route) == frozenset()
    assert outdated({S0: MINE}, None) == frozenset()


def test_an_edit_follows_a_correction_of_its_source(desk):
    desk.library.put_units("a", "en", [MINE], reviewed=True)
    desk.corrections.put(ARTICLE.fingerprint, ONE.strip(), "وصل الوفد مساء أمس.")
    unit = units_in(desk.prepare())[S0]
    assert (unit.source, unit.target) == ("وصل الوفد مساء أمس.", "They came.")


def test_without_a_package_only_the_rest_is_missing(tmp_path):
    desk = Desk(tmp_path, packages=False)
    desk.library.put_units("a", "en", [MINE], reviewed=True)
    units = units_in(desk.prepare())
    desk.close()
    assert [units[one].state for one in (S0, S1, S2)] == [
        UnitState.EDITED,
        UnitState.MISSING,
        UnitState.MISSING,
    ]


def test_an_article_that_is_not_kept_has_units_of_the_machine_only(desk):
    owned = OwnUnits(None, None)
    with pytest.raises(StopIteration) as ended:
        next(owned.kept(ARTICLE.article_id, "en", requests_of(ARTICLE, {})))
    assert ended.value.value == {}


def test_stores_that_can_not_be_read_are_told_and_the_rest_goes_on(desk):
    class Broken:
        def units(self, article_id, language):
            raise StorageUnavailable(Message("Library", "It can't be read."))

    events = desk.prepare(Memory(broken=True), Broken())
    errors = [one for one in events if isinstance(one, StorageUnavailable)]
    assert len(errors) == 2
    assert any(isinstance(one, Prepared) for one in events)


def test_a_machines_unit_never_replaces_a_persons_in_the_library(desk):
    desk.library.put_units("a", "en", [MINE], reviewed=True)
    desk.library.put_units("a", "en", [machine("s0", ONE, "A delegation came.", "2")])
    kept = desk.library.units("a", "en")[S0]
    assert (kept.target, kept.offer.target) == ("They came.", "A delegation came.")
    assert kept.draft == replace(MINE.draft, origin=replace(MINE.draft.origin, from_cache=True))
    desk.library.put_units("a", "en", [machine("s0", ONE, "They came!")], reviewed=True)
    assert desk.library.units("a", "en")[S0].state is UnitState.MACHINE
