"""Who says so: a machine, at another time, a person, a memory, nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.article import SegmentId
from reader.domain.language import LanguagePair
from reader.domain.review import confirmed, edited, from_memory, takes
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.provenance import ProvenanceKind, Step, provenance, provenance_lines
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.fakes import FakeEngine, FakeShelf, fake_package

AT, LATER = "2026-03-01T08:00:00", "2026-03-02T09:30:00"
SENTENCE = "غادر الوفد القاهرة صباح الخميس."


def unit_of(source=SENTENCE, target="nl", *packages):
    packages = packages or (fake_package("one", ("ar", "nl"), "1.4"),)
    shelf = FakeShelf(*(FakeEngine(one) for one in packages))
    translate = TranslateArticle(shelf, lambda: AT)
    route = translate.routes(LanguagePair("ar", target))[0]
    request = SegmentRequest(SegmentId("s"), source)
    made = translate.translate([request], route, EngineSettings(), CancelToken(), tuple)
    ((unit,),) = made
    return unit


def english(unit):
    return [line.english() for line in provenance_lines(provenance(unit))]


def test_a_machines_sentence_names_package_version_way_settings_and_time():
    found = provenance(unit_of())
    assert found.kind is ProvenanceKind.MACHINE
    assert found.steps == (Step("one", "1.4", "ar", "nl"),)
    assert found.settings.startswith("beam=4 ")
    assert (found.made_at, found.by, found.draft) == (AT, "", None)
    assert found.score is not None
    lines = english(unit_of())
    assert lines[0] == f"Machine translation of {AT}"
    assert "ar → nl: one, version 1.4" in lines


def test_both_steps_of_a_route_have_their_version():
    unit = unit_of(
        SENTENCE, "nl", fake_package("a", ("ar", "en"), "1.0"), fake_package("b", ("en", "nl"), "2")
    )
    found = provenance(unit)
    assert found.steps == (Step("a", "1.0", "ar", "en"), Step("b", "2", "en", "nl"))
    assert found.bridge
    assert f"In between: {found.bridge}" in english(unit)
    old = replace(unit, origin=replace(unit.origin, bridge_version=""))
    assert provenance(old).steps[0] == Step("a", "", "ar", "en")
    assert "ar → en: a, version ?" in english(old)


def test_what_was_put_in_and_put_back_is_named():
    unit = unit_of()
    made = replace(unit.origin, names_put_in=("NATO", "Rutte"), mended=("2026",), seconds=0.0124)
    lines = english(replace(unit, origin=made))
    assert {"Names put in: NATO, Rutte", "Put back: 2026", "Engine time: 12 ms"} <= set(lines)


def test_what_was_read_back_and_what_was_copied_say_so():
    unit = unit_of()
    back = replace(unit, origin=replace(unit.origin, from_cache=True))
    assert provenance(back).kind is ProvenanceKind.CACHE
    assert provenance(unit_of("2026")).kind is ProvenanceKind.COPIED
    assert english(unit_of("2026")) == ["Copied: there was nothing to translate"]


def test_a_persons_sentence_names_the_person_and_its_draft():
    unit = edited(unit_of(), "De delegatie vertrok.", "Anna", LATER)
    found = provenance(unit)
    assert (found.kind, found.by, found.made_at) == (ProvenanceKind.PERSON, "Anna", LATER)
    assert found.steps == ()
    assert found.draft is not None
    assert found.draft.steps == (Step("one", "1.4", "ar", "nl"),)
    assert english(unit)[:2] == [f"A person’s: Anna, {LATER}", "The draft that it came from:"]


def test_a_confirmed_draft_is_a_persons_word():
    found = provenance(confirmed(unit_of(), "Anna", LATER))
    assert (found.kind, found.state) == (ProvenanceKind.PERSON, UnitState.CONFIRMED)


def test_a_newer_draft_that_waits_is_named():
    old = edited(unit_of(), "De delegatie vertrok.", "Anna", LATER)
    newer = unit_of(SENTENCE, "nl", fake_package("two", ("ar", "nl"), "2.0"))
    found = provenance(takes(old, replace(newer, target="Iets nieuws")))
    assert found.offer is not None
    assert found.offer.steps[0].package == "two"
    assert "A newer draft that waits:" in english(takes(old, replace(newer, target="Iets nieuws")))


def test_the_memory_is_a_person_at_another_time():
    blank = TranslationUnit(SegmentId("s"), SENTENCE, "", UnitState.MISSING)
    unit = from_memory(blank, "De delegatie vertrok.", "Anna", AT)
    found = provenance(unit)
    assert (found.kind, found.by, found.draft) == (ProvenanceKind.MEMORY, "Anna", None)
    assert english(unit) == [f"From the translation memory: Anna, {AT}"]


@pytest.mark.parametrize("state", [UnitState.FAILED, UnitState.MISSING])
def test_where_there_is_no_translation_nobody_stands_behind_it(state):
    unit = TranslationUnit(SegmentId("s"), SENTENCE, "", state)
    assert provenance(unit).kind is ProvenanceKind.NOTHING
    assert english(unit) == ["There is no translation"]
