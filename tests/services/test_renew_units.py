"""Only machine translations whose names have changed are made again."""

from dataclasses import replace

import pytest

from reader.adapters.storage.machine_cache import SqliteMachineCache
from reader.bootstrap import now
from reader.domain.article import SegmentId
from reader.domain.errors import StorageUnavailable
from reader.domain.glossary import NEWS, OWN, GlossaryTerm, TermIndex, TermKind
from reader.domain.language import LanguagePair
from reader.domain.messages import Message
from reader.domain.translation import UnitState
from reader.services.cancel import Cancelled, CancelToken
from reader.services.ports import EngineSettings, NamesPutIn
from reader.services.renew_units import Made, Renewal, RenewUnits, note_made
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.fakes import FakeEngine, FakeShelf, fake_package

ALWAYS = NamesPutIn.ALWAYS
SETTINGS = EngineSettings()
TOKYO = GlossaryTerm("tokyo", TermKind.PLACE, "طوكيو", (), (("en", "Tokyo"),), origin=NEWS)
RUTTE = GlossaryTerm("rutte", TermKind.PERSON, "روته", (), (("en", "Rutte"),), origin=NEWS)
OTHER = GlossaryTerm("edo", TermKind.PLACE, "طوكيو", (), (("en", "Edo City"),), origin=OWN)
TEXTS = {"a": "وصل روته أمس.", "b": "عاد الوفد إلى طوكيو.", "c": "غادر الوفد طوكيو ليلا."}


def requests(*terms):
    index = TermIndex(terms)
    return [
        SegmentRequest(SegmentId(name), text, tuple(index.find(text)))
        for name, text in TEXTS.items()
    ]


class Page:
    """What is shown of an article, and what it was made from."""

    def __init__(self, tmp_path, *terms):
        self.engine = FakeEngine(fake_package(names_put_in=ALWAYS))
        self.translate = TranslateArticle(FakeShelf(self.engine), now)
        self.cache = SqliteMachineCache(tmp_path / "machine.sqlite", now)
        (self.route,) = self.translate.routes(LanguagePair("ar", "en"))
        self.units, self.made = {}, {}
        self.take(requests(*terms), keep=True)

    def take(self, wanted, *, keep=False):
        asked = {one.segment_id: one for one in wanted}
        for batch in self.translate.translate(wanted, self.route, SETTINGS, CancelToken(), tuple):
            note_made(self.made, batch, asked, self.route)
            self.units.update({unit.segment_id: unit for unit in batch})
            if keep:
                made = [self.made[unit.segment_id] for unit in batch]
                keys = [
                    self.translate.request_key(one.request, one.route, SETTINGS) for one in made
                ]
                self.cache.put(list(zip(keys, batch, strict=True)))

    def renewed(self, wanted, cache=None, cancel=None):
        renew = RenewUnits(self.translate, cache or self.cache, SETTINGS)
        cancel = cancel or CancelToken()
        renewal, *rest = renew.run(wanted, self.units, self.made, self.route, cancel)
        assert isinstance(renewal, Renewal)
        return renewal, rest

    def stale(self, wanted):
        renewal, _ = self.renewed(wanted)
        return [one.segment_id for one in renewal.stale]


@pytest.fixture
def page(tmp_path):
    made = Page(tmp_path, TOKYO, RUTTE)
    yield made
    made.cache.close()


def test_a_new_entry_concerns_the_sentences_that_it_stands_in(page):
    assert page.stale(requests(TOKYO, RUTTE)) == []
    assert page.stale(requests(OTHER, TOKYO, RUTTE)) == ["b", "c"]
    assert page.stale(requests(TOKYO)) == ["a"]
    assert page.stale(requests()) == ["a", "b", "c"]


def test_an_entry_that_changes_nothing_here_translates_nothing_again(page):
    explained = replace(TOKYO, notes=(("en", "Capital of Japan."),))
    assert page.stale(requests(explained, RUTTE)) == []


@pytest.mark.parametrize(
    "state",
    [
        UnitState.EDITED,
        UnitState.CONFIRMED,
        UnitState.LOCKED,
        UnitState.REJECTED,
        UnitState.FAILED,
        UnitState.MISSING,
    ],
)
def test_what_is_not_a_machine_translation_stays_byte_equal(page, state):
    page.units["b"] = replace(page.units["b"], state=state, target="my own words")
    before = repr(page.units["b"]).encode()
    assert page.stale(requests(OTHER, RUTTE)) == ["c"]
    assert repr(page.units["b"]).encode() == before


def test_what_a_person_wrote_stays_though_its_state_says_machine(page):
    origin = replace(page.units["b"].origin, by="Anna")
    page.units["b"] = replace(page.units["b"], origin=origin)
    page.units["c"] = replace(page.units["c"], origin=None)
    assert page.stale(requests(OTHER, RUTTE)) == []


def test_what_is_not_there_yet_or_of_unknown_making_is_left_to_others(page):
    del page.units["b"]
    del page.made["c"]
    assert page.stale(requests(OTHER, RUTTE)) == []


def test_a_sentence_that_was_corrected_in_the_meantime_is_left_to_its_own_job(page):
    page.units["b"] = replace(page.units["b"], source="نص آخر")
    assert page.stale(requests(OTHER, RUTTE)) == ["c"]


def test_names_put_in_at_another_time_make_other_units(page):
    wished = replace(page.engine.package, names_put_in=NamesPutIn.NEVER)
    page.engine.package = wished
    renewal, _ = page.renewed(requests(TOKYO, RUTTE))
    assert [one.segment_id for one in renewal.stale] == ["a", "b", "c"]
    assert renewal.route.steps == (wished,)
    assert list(renewal.routes) == [renewal.route]


def test_a_sentence_without_names_does_not_care_when_they_are_put_in(tmp_path):
    page = Page(tmp_path, RUTTE)
    page.engine.package = replace(page.engine.package, names_put_in=NamesPutIn.NEVER)
    assert page.stale(requests(RUTTE)) == ["a"]
    page.cache.close()


def test_a_route_that_is_gone_stays_in_use(page):
    page.translate = TranslateArticle(FakeShelf(), now)
    renewal, _ = page.renewed(requests(TOKYO, RUTTE))
    assert renewal.route == page.route
    assert renewal.stale == ()


def test_what_was_made_so_before_costs_no_engine(page):
    page.take(requests())
    batches = len(page.engine.batches)
    renewal, found = page.renewed(requests(TOKYO, RUTTE))
    assert len(renewal.stale) == 3
    assert [unit.segment_id for units in found for unit in units] == ["a", "b", "c"]
    assert "Tokyo" in found[0][1].target
    assert len(page.engine.batches) == batches


def test_storage_that_can_not_be_read_is_told(page):
    class Broken:
        def get(self, keys):
            raise StorageUnavailable(Message("Test", "The disk is gone."))

    _, found = page.renewed(requests(OTHER, RUTTE), Broken())
    assert [type(one) for one in found] == [StorageUnavailable]


def test_a_long_article_can_be_cancelled_while_it_is_compared(page):
    cancel = CancelToken()
    cancel.cancel()
    many = requests(OTHER) * 10
    with pytest.raises(Cancelled):
        page.renewed(many, cancel=cancel)
    assert page.renewed(many)[0].stale


def test_what_was_made_from_another_text_is_not_noted():
    made: dict[SegmentId, Made] = {}
    engine = FakeEngine(fake_package())
    translate = TranslateArticle(FakeShelf(engine), now)
    (route,) = translate.routes(LanguagePair("ar", "en"))
    first, second, _ = requests()
    batches = translate.translate([first, second], route, SETTINGS, CancelToken(), tuple)
    units = [unit for batch in batches for unit in batch]
    asked = {first.segment_id: first, second.segment_id: replace(second, source="نص آخر")}
    note_made(made, units, asked, route)
    assert list(made) == [first.segment_id]
    note_made(made, units, {}, route)
    assert list(made) == [first.segment_id]
