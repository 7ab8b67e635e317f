"""Routes, units and their order, with fake engines."""

import pytest

from reader.domain.article import SegmentId
from reader.domain.language import LanguagePair
from reader.domain.translation import DoubtKind, DoubtSide, UnitState
from reader.services.cancel import Cancelled, CancelToken
from reader.services.ports import EngineSettings
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.fakes import FakeEngine, FakeShelf, fake_package

EN, NL = LanguagePair("ar", "en"), LanguagePair("ar", "nl")
SETTINGS = EngineSettings()
NOW = "2026-11-26T10:00:00+00:00"


def service(*engines):
    ticks = iter(range(10**6))
    return TranslateArticle(FakeShelf(*engines), lambda: NOW, lambda: next(ticks) / 100)


def engine(package_id, pair, rewrite=lambda text: text, **more):
    return FakeEngine(fake_package(package_id, pair, **more), rewrite=rewrite)


def requests(*sources):
    return [SegmentRequest(SegmentId(str(n)), text) for n, text in enumerate(sources)]


def translate(made_by, sources, pair=EN, first=tuple, settings=SETTINGS):
    route = made_by.choose(pair)
    assert route is not None
    batches = made_by.translate(requests(*sources), route, settings, CancelToken(), first)
    return [unit for batch in batches for unit in batch]


def test_direct_packages_come_before_the_way_through_english():
    made_by = service(
        engine("a", ("ar", "en")),
        engine("b", ("en", "nl")),
        engine("c", ("ar", "nl"), also_from=("en",)),
    )
    assert [route.route_id for route in made_by.routes(NL)] == ["c", "a+b", "a+c"]
    assert made_by.routes(NL)[1].languages == ("ar", "en", "nl")
    assert [route.route_id for route in made_by.routes(EN)] == ["a"]
    assert made_by.routes(LanguagePair("fa", "en")) == []


def test_a_package_that_also_reads_the_language_serves_after_those_made_for_it():
    made_by = service(engine("c", ("en", "nl"), also_from=("ar",)), engine("d", ("ar", "nl")))
    assert [route.route_id for route in made_by.routes(NL)] == ["d", "c"]


def test_the_chosen_route_or_package_is_taken_and_a_vanished_one_passed_over():
    made_by = service(
        engine("a", ("ar", "en")), engine("b", ("en", "nl")), engine("c", ("ar", "nl"))
    )
    chosen = {name: made_by.choose(NL, name) for name in ("", "a+b", "b", "gone")}
    ids = {name: route and route.route_id for name, route in chosen.items()}
    assert ids == {"": "c", "a+b": "a+b", "b": "a+b", "gone": "c"}
    assert made_by.choose(LanguagePair("ar", "fr")) is None


def test_a_unit_carries_its_origin_and_leaves_out_white_space_at_the_ends():
    (unit,) = translate(service(engine("a", ("ar", "en"), version="2.1")), ["  وصل الوفد \u00a0"])
    assert (unit.source, unit.target, unit.state) == ("وصل الوفد", "woo woooo", UnitState.MACHINE)
    origin = unit.origin
    assert origin is not None
    assert (origin.package, origin.version, origin.route) == ("a", "2.1", ("ar", "en"))
    assert (origin.made_at, origin.settings, origin.bridge) == (NOW, SETTINGS.canonical(), "")
    assert origin.seconds > 0
    assert len(unit.alignment) == 2


def test_each_segment_comes_once_and_the_first_alone():
    made_by = service(engine("a", ("ar", "en")))
    route = made_by.choose(EN)
    wanted = requests(*["وصل الوفد"] * 30)
    batches = list(made_by.translate(wanted, route, SETTINGS, CancelToken(), tuple))
    assert len(batches[0]) == 1
    ids = [unit.segment_id for batch in batches for unit in batch]
    assert sorted(ids, key=int) == [str(n) for n in range(30)]


def test_the_visible_segments_are_asked_for_before_each_batch():
    asked = []

    def visible():
        asked.append(1)
        return [SegmentId("7"), SegmentId("8")]

    units = translate(service(engine("a", ("ar", "en"))), ["وصل"] * 10, first=visible)
    assert [unit.segment_id for unit in units[:3]] == ["7", "8", "0"]
    assert len(asked) > 2


def test_cancelling_stops_before_the_next_batch():
    fake = engine("a", ("ar", "en"))
    made_by = service(fake)
    token = CancelToken()
    batches = made_by.translate(requests(*["وصل"] * 50), made_by.choose(EN), SETTINGS, token, tuple)
    next(batches)
    token.cancel()
    with pytest.raises(Cancelled):
        next(batches)
    assert len(fake.batches) == 1


def test_segments_without_words_are_copied_and_load_no_engine():
    shelf = FakeShelf(engine("a", ("ar", "en")))
    made_by = TranslateArticle(shelf, lambda: NOW)
    units = translate(made_by, ["😀 ١٢٣", "https://a.example", "…"])
    assert [unit.target for unit in units] == ["😀 123", "https://a.example", "…"]
    assert {unit.state for unit in units} == {UnitState.MACHINE}
    assert all(unit.origin is not None for unit in units)
    assert shelf.loaded == []


def test_a_segment_without_arabic_letters_is_copied_and_loads_no_engine():
    shelf = FakeShelf(engine("a", ("ar", "en")))
    units = translate(TranslateArticle(shelf, lambda: NOW), ["Anoma van der Veere", "Αθήνα (NATO)"])
    assert [unit.target for unit in units] == ["Anoma van der Veere", "Αθήνα (NATO)"]
    assert shelf.loaded == []


def test_a_name_and_a_number_are_held_against_the_arabic_when_english_stands_in_between():
    made_by = service(
        engine("a", ("ar", "en")),
        engine("b", ("en", "nl"), rewrite=lambda text: text.replace("Nil", "Niin") + " 1500"),
    )
    (unit,) = translate(made_by, ["أعلنت Studio Nil خطة"], NL)
    assert "Studio Nil " in unit.target
    assert unit.origin is not None
    assert "Studio Nil" in unit.origin.mended
    (doubt,) = unit.doubts
    assert (doubt.side, doubt.span.of(unit.target)) == (DoubtSide.TARGET, "1500")


def test_a_failed_segment_is_a_value_and_the_rest_goes_on():
    fake = engine("a", ("ar", "en"), rewrite=lambda text: "" if "wooooo" in text else text)
    units = translate(service(fake), ["وصل", "الوزير", "أمس"])
    states = {unit.segment_id: unit.state for unit in units}
    assert states == {"0": UnitState.MACHINE, "1": UnitState.FAILED, "2": UnitState.MACHINE}
    failed = next(unit for unit in units if unit.state is UnitState.FAILED)
    assert failed.why is not None
    assert failed.target == ""
    assert failed.origin is not None


def test_two_steps_keep_the_text_in_between_and_join_the_links():
    made_by = service(
        engine("a", ("ar", "en")),
        engine("b", ("en", "nl"), rewrite=lambda text: text.replace("w", "n")),
    )
    (unit,) = translate(made_by, ["بلغ 48312 شخصا 😀"], NL)
    assert unit.target == "noo 48312 nooo 😀"
    assert unit.origin is not None
    assert unit.origin.bridge == "woo 48312 wooo 😀"
    assert (unit.origin.bridge_package, unit.origin.package) == ("a", "b")
    words = {link.source.of(unit.source): link.target.of(unit.target) for link in unit.alignment}
    assert words["شخصا"] == "nooo"
    assert words["48312"] == "48312"


def test_a_span_that_the_second_step_loses_is_doubted_in_the_arabic():
    made_by = service(
        engine("a", ("ar", "en")),
        engine("b", ("en", "nl"), rewrite=lambda text: text.replace("48312", "")),
    )
    (unit,) = translate(made_by, ["بلغ 48312 شخصا"], NL)
    assert "48312" in unit.target
    (doubt,) = unit.doubts
    assert doubt.kind is DoubtKind.PROTECTED_SPAN
    assert doubt.span.of(unit.source) == "48312"


def test_a_failure_of_the_first_step_never_reaches_the_second():
    second = engine("b", ("en", "nl"))
    made_by = service(engine("a", ("ar", "en"), rewrite=lambda _: ""), second)
    (unit,) = translate(made_by, ["وصل الوفد"], NL)
    assert unit.state is UnitState.FAILED
    assert not any(second.batches)


def test_the_key_holds_all_that_decides_the_text_and_nothing_else():
    made_by = service(engine("a", ("ar", "en"), version="1.0"), engine("b", ("en", "nl")))
    route = made_by.choose(NL)
    key = made_by.cache_key(" وصل ", route, SETTINGS)
    assert (key.source, key.pair, key.packages) == ("وصل", NL, ("a@1.0", "b@1.0"))
    assert key == made_by.cache_key("وصل", route, EngineSettings(batch_size=3, intra_threads=1))
    assert key != made_by.cache_key("وصل", route, EngineSettings(beam=2))


def test_a_package_that_names_its_settings_gets_them_unless_others_are_asked_for():
    tuned = EngineSettings(beam=2, length_penalty=0.5)
    made_by = service(engine("a", ("ar", "en"), settings=tuned))
    route = made_by.choose(EN)
    (unit,) = translate(made_by, ["وصل"])
    assert unit.origin is not None
    assert unit.origin.settings == tuned.canonical()
    assert made_by.cache_key("وصل", route, SETTINGS).settings.startswith(tuned.canonical())
    wished = EngineSettings(beam=8)
    assert made_by.cache_key("وصل", route, wished).settings.startswith(wished.canonical())


def test_without_a_package_units_say_what_is_missing():
    (unit,) = service().missing_units(requests(" وصل "), NL)
    assert (unit.state, unit.source, unit.target) == (UnitState.MISSING, "وصل", "")
    assert unit.why is not None
    assert "nl" in unit.why.english()


def test_alternatives_are_different_drafts_of_the_same_segment():
    made_by = service(engine("a", ("ar", "en")), engine("b", ("en", "nl")))
    for pair in (EN, NL):
        found = made_by.alternatives(
            SegmentRequest(SegmentId("1"), "زوروا @ali_b الآن"), made_by.choose(pair), SETTINGS, 3
        )
        assert len({draft.text for draft in found}) == 3
        assert all("@ali_b" in draft.text and draft.alignment for draft in found)
    only_digits = SegmentRequest(SegmentId("1"), "١٢٣")
    assert made_by.alternatives(only_digits, made_by.choose(EN), SETTINGS, 3) == []
