"""A newer package renews what an older one made; what a person did stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.adapters.storage.machine_cache import SqliteMachineCache
from reader.bootstrap import now
from reader.domain.article import SegmentId
from reader.domain.language import LanguagePair
from reader.domain.review import confirmed, edited, locked, rejected, takes
from reader.domain.translation import UnitState
from reader.services.cancel import Cancelled, CancelToken
from reader.services.ports import EngineSettings
from reader.services.renew_article import RenewArticle, older_units
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.fakes import FakeEngine, FakeShelf, fake_package

SETTINGS = EngineSettings()
PAIR = LanguagePair("ar", "nl")
TEXTS = {
    "a": "وصل الوفد أمس.", "b": "عاد الوفد إلى طوكيو.", "c": "غادر الوفد ليلا.", "d": "2026",
    "e": "ارتفعت الأسعار.", "f": "اجتمع الوزراء.",
}  # fmt: skip
REQUESTS = [SegmentRequest(SegmentId(name), text) for name, text in TEXTS.items()]


def service(*packages, rewrite=lambda text: text):
    shelf = FakeShelf(*(FakeEngine(one, rewrite=rewrite) for one in packages))
    return TranslateArticle(shelf, now)


def direct(version="1.0", name="direct"):
    return fake_package(name, ("ar", "nl"), version)


def made_by(translate):
    route = translate.routes(PAIR)[0]
    made = translate.translate(REQUESTS, route, SETTINGS, CancelToken(), tuple)
    return {unit.segment_id: unit for batch in made for unit in batch}, route


def ids(requests):
    return [one.segment_id for one in requests]


def test_nothing_is_older_than_itself():
    units, route = made_by(service(direct()))
    found = older_units(REQUESTS, units, route)
    assert found.requests == ()
    assert (found.kept, found.made_by) == (0, ())


@pytest.mark.parametrize("newer", [direct("1.1"), direct("1.0", "other")], ids=["version", "id"])
def test_another_package_or_version_makes_the_sentences_stale(newer):
    units, _ = made_by(service(direct()))
    route = service(newer).routes(PAIR)[0]
    found = older_units(REQUESTS, units, route)
    assert ids(found.stale) == ["a", "b", "c", "e", "f"]  # the year was copied, by nobody
    assert found.made_by == (("direct 1.0", 5),)


def test_what_a_person_did_is_kept_and_a_new_draft_only_offered():
    units, _ = made_by(service(direct()))
    units["a"] = edited(units["a"], "eigen woorden", "Anna", now())
    units["b"] = confirmed(units["b"], "Anna", now())
    units["c"] = locked(confirmed(units["c"], "Anna", now()), "Anna", now())
    units["e"] = rejected(units["e"], "Anna", now())
    translate = service(direct("2.0"), rewrite=lambda text: f"nieuw {text}")
    route = translate.routes(PAIR)[0]
    found = older_units(REQUESTS, units, route)
    assert ids(found.stale) == ["f"]
    assert ids(found.to_offer) == ["a", "b", "e"]
    assert found.kept == 4
    before = {name: (unit.target, unit.state) for name, unit in units.items()}
    renew = RenewArticle(translate, SETTINGS)
    for batch in renew.made_anew(found.requests, route, CancelToken()):
        for unit in batch:
            units[unit.segment_id] = takes(units[unit.segment_id], unit)
    assert units["f"].target.startswith("nieuw ")
    for name in ("a", "b", "c", "d", "e"):
        assert (units[name].target, units[name].state) == before[name]
    assert units["a"].offer is not None
    assert units["c"].offer is None
    again = older_units(REQUESTS, units, route)
    assert again.requests == ()


def test_a_bridge_of_another_version_is_older_too():
    first, last = fake_package("a", ("ar", "en"), "1.0"), fake_package("b", ("en", "nl"), "2.0")
    units, route = made_by(service(first, last))
    assert older_units(REQUESTS, units, route).stale == ()
    newer = service(replace(first, version="1.1"), last).routes(PAIR)[0]
    found = older_units(REQUESTS, units, newer)
    assert len(found.stale) == 5
    assert found.made_by == (("a 1.0 + b 2.0", 5),)
    forgotten = {
        name: replace(unit, origin=replace(unit.origin, bridge_version=""))
        for name, unit in units.items()
    }
    assert older_units(REQUESTS, forgotten, newer).stale == ()  # of a time before it was kept


def test_failures_missing_ones_and_other_texts_are_left_to_others():
    units, _ = made_by(service(direct()))
    units["a"] = replace(units["a"], target="", state=UnitState.FAILED)
    units["b"] = replace(units["b"], source="نص آخر")
    units["c"] = replace(units["c"], origin=None)
    del units["e"]
    route = service(direct("2.0")).routes(PAIR)[0]
    assert ids(older_units(REQUESTS, units, route).stale) == ["f"]


def test_a_sentence_that_fails_now_keeps_its_older_translation():
    units, _ = made_by(service(direct()))
    translate = service(direct("2.0"), rewrite=lambda text: "" if text.count(" ") > 1 else text)
    route = translate.routes(PAIR)[0]
    renew = RenewArticle(translate, SETTINGS)
    found = older_units(REQUESTS, units, route)
    made = [one for batch in renew.made_anew(found.stale, route, CancelToken()) for one in batch]
    assert sorted(one.segment_id for one in made) == ["e", "f"]


def test_what_the_newer_one_made_before_costs_no_engine(tmp_path):
    translate = service(direct("2.0"))
    units, route = made_by(translate)
    cache = SqliteMachineCache(tmp_path / "machine.sqlite", now)
    keys = [translate.request_key(one, route, SETTINGS) for one in REQUESTS[:2]]
    cache.put(list(zip(keys, [units["a"], units["b"]], strict=True)))
    renew = RenewArticle(translate, SETTINGS)
    (found,) = renew.made_before(REQUESTS, route, cache, CancelToken())
    assert isinstance(found, list)
    assert [one.segment_id for one in found] == ["a", "b"]
    cache.close()


def test_it_can_be_stopped_before_a_batch():
    translate = service(direct())
    cancel = CancelToken()
    cancel.cancel()
    renew = RenewArticle(translate, SETTINGS)
    with pytest.raises(Cancelled):
        list(renew.made_anew(REQUESTS, translate.routes(PAIR)[0], cancel))
