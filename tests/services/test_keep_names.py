"""Names through one step and through two: put in, found, mended, or told that they are lost."""

from dataclasses import replace

import pytest

from reader.adapters.storage.corrections import SqliteCorrections
from reader.adapters.storage.machine_cache import SqliteMachineCache
from reader.bootstrap import build, now
from reader.domain.article import SegmentId, SourceKind, SourceRef
from reader.domain.glossary import NEWS, GlossaryTerm, TermIndex, TermKind
from reader.domain.language import LanguagePair
from reader.domain.name_insertion import name_slots
from reader.domain.translation import DoubtKind, DoubtSide
from reader.services.cancel import CancelToken
from reader.services.keep_names import translate_named
from reader.services.ports import EngineSettings, NamesPutIn
from reader.services.read_article import ReadArticle
from reader.services.translate_article import SegmentRequest, TranslateArticle, names_of
from tests.fakes import FakeEngine, FakeShelf, fake_package

ALWAYS, WHEN_LOST, NEVER = NamesPutIn.ALWAYS, NamesPutIn.WHEN_LOST, NamesPutIn.NEVER


def term(kind, form, en, nl, variants=()):
    return GlossaryTerm(en, kind, form, tuple(variants), (("en", en), ("nl", nl)), origin=NEWS)


INDEX = TermIndex(
    [
        term(TermKind.PERSON, "مارك روته", "Mark Rutte", "Mark Rutte", ["روته"]),
        term(TermKind.PERSON, "فلاديمير بوتين", "Vladimir Putin", "Vladimir Poetin", ["بوتين"]),
        term(TermKind.PERSON, "فيليكس تشيسيكيدي", "Félix Tshisekedi", "Félix Tshisekedi"),
        term(TermKind.PLACE, "طوكيو", "Tokyo", "Tokio"),
        term(TermKind.ORGANISATION, "منظمة الصحة العالمية", "World Health Organization", "WHO"),
    ]
)


def kept(source, engine, when):
    slots = name_slots(INDEX.find(source), source, engine.package.pair.target)
    (named,) = translate_named(engine, [source], [slots], EngineSettings(), when)
    return named.step


def service_of(*engines):
    return TranslateArticle(FakeShelf(*engines), lambda: "2026-01-01T00:00:00+00:00")


def unit_of(service, source, target="en", index=INDEX):
    pair = LanguagePair("ar", target)
    route = service.routes(pair)[0]
    request = SegmentRequest(SegmentId("s"), source, tuple(index.find(source)))
    ((unit,),) = service.translate([request], route, EngineSettings(), CancelToken(), tuple)
    return unit


def test_names_are_put_in_at_once():
    engine = FakeEngine()
    step = kept("قال وروته", engine, ALWAYS)
    assert engine.batches == [["قال و Rutte"]]
    assert (step.text, step.names_put_in) == ("woo w Rutte", ("Rutte",))
    assert not step.doubts


def test_the_links_point_at_the_arabic_that_the_reader_sees():
    source = "قال وروته في طوكيو"
    step = kept(source, FakeEngine(), ALWAYS)
    pairs = {(one.source.of(source), one.target.of(step.text)) for one in step.alignment}
    assert ("وروته", "Rutte") in pairs
    assert ("طوكيو", "Tokyo") in pairs


def test_nothing_is_put_in_where_the_plain_sentence_has_its_names():
    engine = FakeEngine(rewrite=lambda text: text.replace("wooo", "Rutte"))
    step = kept("قال روته", engine, WHEN_LOST)
    assert engine.batches == [["قال روته"]]
    assert (step.text, step.names_put_in, step.mended) == ("woo Rutte", (), ())


def test_a_lost_name_is_put_in_and_the_better_sentence_kept():
    engine = FakeEngine()
    step = kept("قال روته", engine, WHEN_LOST)
    assert engine.batches == [["قال روته"], ["قال Rutte"]]
    assert (step.text, step.names_put_in) == ("woo Rutte", ("Rutte",))


def test_a_name_that_is_lost_both_ways_carries_a_doubt():
    engine = FakeEngine(rewrite=lambda text: text.replace("Rutte", "he"))
    step = kept("قال روته", engine, ALWAYS)
    (doubt,) = step.doubts
    assert (doubt.kind, doubt.side) == (DoubtKind.NAME, DoubtSide.SOURCE)
    assert doubt.span.of("قال روته") == "روته"
    assert "Rutte" in doubt.why.english()
    assert len(engine.batches) == 2


def test_a_translated_organisation_may_be_named_otherwise():
    engine = FakeEngine(rewrite=lambda text: text.replace("World Health Organization", "they"))
    assert kept("قالت منظمة الصحة العالمية", engine, ALWAYS).doubts == ()


def test_a_package_that_was_not_measured_gets_no_names_but_is_mended():
    engine = FakeEngine(rewrite=lambda text: text.replace("wooo", "Ruttte"))
    step = kept("قال روته", engine, NEVER)
    assert engine.batches == [["قال روته"]]
    assert (step.text, step.mended) == ("woo Rutte", ("Rutte",))


def test_a_misspelt_copy_is_mended_and_keeps_its_genitive():
    engine = FakeEngine(rewrite=lambda text: text.replace("Rutte", "Ruttae's"))
    step = kept("حزب روته", engine, ALWAYS)
    assert step.text == "woo Rutte's"
    assert step.mended == ("Rutte",)
    assert any(one.source.of("حزب روته") == "روته" for one in step.alignment)


def test_accents_that_the_engine_does_not_read_come_back():
    step = kept("قال فيليكس تشيسيكيدي", FakeEngine(), ALWAYS)
    assert step.text == "woo Félix Tshisekedi"
    assert step.names_put_in == ("Felix Tshisekedi",)


def test_a_sentence_that_fails_with_names_is_translated_plainly():
    engine = FakeEngine(rewrite=lambda text: "" if "Rutte" in text else text)
    step = kept("قال روته", engine, ALWAYS)
    assert (step.why, step.text) == (None, "woo wooo")
    assert [one.kind for one in step.doubts] == [DoubtKind.NAME]


def test_protected_spans_keep_their_places_beside_names():
    source = "وروته 48312 😀 في www.example.org"
    step = kept(source, FakeEngine(), ALWAYS)
    assert "48312" in step.text
    assert "😀" in step.text
    assert "www.example.org" in step.text
    for link in step.alignment:
        assert link.source.of(source).strip()
        assert link.target.of(step.text).strip()


def test_a_unit_says_which_names_were_put_in():
    service = service_of(FakeEngine(fake_package(names_put_in=ALWAYS)))
    unit = unit_of(service, "  قال روته ")
    assert unit.target == "woo Rutte"
    assert unit.origin is not None
    assert unit.origin.names_put_in == ("Rutte",)


def test_without_names_nothing_changes():
    source = "قال روته"
    plain = SegmentRequest(SegmentId("s"), source)
    engine = FakeEngine(fake_package(names_put_in=ALWAYS))
    service = service_of(engine)
    route = service.routes(LanguagePair("ar", "en"))[0]
    ((unit,),) = service.translate([plain], route, EngineSettings(), CancelToken(), tuple)
    assert engine.batches == [[source]]
    assert unit.doubts == ()
    key = service.request_key(plain, route, EngineSettings())
    assert key == service.cache_key(source, route, EngineSettings())
    assert key.names == ""


def test_the_key_follows_the_names_and_how_they_are_put_in():
    service = service_of(
        FakeEngine(fake_package("one", names_put_in=ALWAYS)),
        FakeEngine(fake_package("two", names_put_in=WHEN_LOST)),
    )
    source = "قال روته"
    named = SegmentRequest(SegmentId("s"), source, tuple(INDEX.find(source)))
    other = TermIndex([term(TermKind.PERSON, "مارك روته", "Marc Roote", "", ["روته"])])
    renamed = SegmentRequest(SegmentId("s"), source, tuple(other.find(source)))
    routes = service.routes(LanguagePair("ar", "en"))
    keys = {
        service.request_key(request, route, EngineSettings()).names
        for request in (named, renamed)
        for route in routes
    }
    assert len(keys) == 4
    assert "" not in keys


def test_names_of_a_sentence_that_was_corrected_since_are_left_out():
    found = tuple(INDEX.find("قال روته"))
    assert names_of(SegmentRequest(SegmentId("s"), " قال روته", ())) == ()
    shifted = tuple(INDEX.find(" قال روته"))
    assert names_of(SegmentRequest(SegmentId("s"), " قال روته", shifted)) == found
    assert names_of(SegmentRequest(SegmentId("s"), "قالوا شيئا", found)) == ()


@pytest.mark.parametrize("when", [ALWAYS, WHEN_LOST])
def test_the_second_step_has_the_names_of_its_language(when):
    first = FakeEngine(fake_package("ar-en", names_put_in=ALWAYS))
    second = FakeEngine(fake_package("en-nl", ("en", "nl"), names_put_in=when))
    unit = unit_of(service_of(first, second), "قال بوتين في طوكيو", "nl")
    assert unit.target == "woo Poetin wo Tokio"
    assert unit.origin is not None
    assert unit.origin.bridge == "woo Putin wo Tokyo"
    read = {ALWAYS: "woo Poetin wo Tokio", WHEN_LOST: "woo Putin wo Tokyo"}
    assert second.batches == [[read[when]]]
    pairs = {(one.source.of(unit.source), one.target.of(unit.target)) for one in unit.alignment}
    assert ("بوتين", "Poetin") in pairs
    assert not unit.doubts


def test_a_name_lost_in_the_second_step_is_told_once():
    first = FakeEngine(fake_package("ar-en", names_put_in=ALWAYS))
    second = FakeEngine(
        fake_package("en-nl", ("en", "nl"), names_put_in=ALWAYS),
        rewrite=lambda text: text.replace("Poetin", "hij").replace("Putin", "hij"),
    )
    unit = unit_of(service_of(first, second), "قال بوتين", "nl")
    (doubt,) = unit.doubts
    assert (doubt.kind, doubt.span.of(unit.source)) == (DoubtKind.NAME, "بوتين")
    assert "Poetin" in doubt.why.english()


def test_alternatives_have_their_names_mended_and_are_different():
    engine = FakeEngine(rewrite=lambda text: text.replace("wooo", "Ruttte"))
    service = service_of(engine)
    route = service.routes(LanguagePair("ar", "en"))[0]
    source = " قال روته "
    request = SegmentRequest(SegmentId("s"), source, tuple(INDEX.find(source)))
    drafts = service.alternatives(request, route, EngineSettings(), 3)
    assert [one.text for one in drafts] == ["woo Rutte", "woo Rutte v2", "woo Rutte v3"]


def test_alternatives_that_are_alike_once_mended_stand_where_the_best_of_them_stood():
    class Beam(FakeEngine):
        def alternatives(self, source, settings, count):
            (draft,) = self.translate([source], settings)
            return [
                replace(draft, text=text)
                for text in ("woo Rutt", "truly woo Rutte", "woo Rutte")[:count]
            ]

    service = service_of(Beam())
    request = SegmentRequest(SegmentId("s"), "قال روته", tuple(INDEX.find("قال روته")))
    route = service.routes(LanguagePair("ar", "en"))[0]
    drafts = service.alternatives(request, route, EngineSettings(), 3)
    assert [one.text for one in drafts] == ["woo Rutte", "truly woo Rutte"]


def test_of_equals_the_higher_score_is_kept():
    class Scored(FakeEngine):
        def translate(self, sources, settings):
            drafts = super().translate(sources, settings)
            return [
                replace(draft, score=-0.1 if "Rutte" in source else -0.9)
                for source, draft in zip(sources, drafts, strict=True)
            ]

    engine = Scored(rewrite=lambda text: text.replace("Rutte", "he"))
    assert kept("قال روته", engine, WHEN_LOST).text == "woo he"


def test_a_name_without_a_link_gets_one():
    engine = FakeEngine(rewrite=lambda text: f"then {text.replace('Tokyo', 'to Tokkyo')}")
    source = "قال طوكيو"
    step = kept(source, engine, ALWAYS)
    assert step.text == "then woo to Tokyo"
    assert ("طوكيو", "Tokyo") in {
        (one.source.of(source), one.target.of(step.text)) for one in step.alignment
    }


def test_doubts_of_the_step_move_with_the_names():
    source = "وروته 48312 في طوكيو"
    engine = FakeEngine(
        rewrite=lambda text: text.replace("Tokyo", "Tokkyo <unk> end").replace("48312", "one")
    )
    step = kept(source, engine, ALWAYS)
    (doubt,) = [one for one in step.doubts if one.kind is DoubtKind.UNKNOWN_PIECE]
    assert doubt.side is DoubtSide.TARGET
    assert doubt.span.end <= len(step.text)
    assert "48312" in step.text


def test_a_doubt_about_the_source_is_about_the_arabic_that_the_reader_sees():
    source = "في طوكيو 48312 روته"
    engine = FakeEngine(rewrite=lambda text: text.replace(" 48312", ""))
    step = kept(source, engine, ALWAYS)
    about = [one for one in step.doubts if one.side is DoubtSide.SOURCE]
    assert [one.span.of(source) for one in about] == ["48312"] * len(about)
    assert "48312" in step.text


def test_two_mentions_share_a_place_in_the_text_between():
    first = FakeEngine(
        fake_package("ar-en", names_put_in=ALWAYS),
        rewrite=lambda text: text.replace(" w Putin", " w he"),
    )
    second = FakeEngine(fake_package("en-nl", ("en", "nl"), names_put_in=ALWAYS))
    unit = unit_of(service_of(first, second), "قال بوتين وبوتين", "nl")
    assert unit.target == "woo Poetin w he"
    assert not unit.doubts


def test_names_are_found_in_what_is_translated_and_decide_the_cache(tmp_path):
    engine = FakeEngine(fake_package(names_put_in=ALWAYS))
    cache = SqliteMachineCache(tmp_path / "machine.sqlite", now)
    corrections = SqliteCorrections(tmp_path / "qari.sqlite", now)
    opened = build(tmp_path).open_article.open(
        SourceRef(SourceKind.TEXT, text="قال روته في طوكيو أمس.\n\nوصل الوفد مساء أمس.\n"),
        CancelToken(),
    )

    def read(index):
        def find(texts):
            return {segment: index.find(text) for segment, text in texts}

        reader = ReadArticle(
            service_of(engine), cache, corrections, EngineSettings(), find if index else None
        )
        before = len(engine.batches)
        units = [
            unit
            for event in reader.run(opened, "en", "", CancelToken())
            if isinstance(event, list)
            for unit in event
        ]
        return sorted(unit.target for unit in units), len(engine.batches) - before

    other = TermIndex([term(TermKind.PLACE, "طوكيو", "Tokyo City", "")])
    assert "woo Rutte wo Tokyo wooo" in read(INDEX)[0]
    assert read(INDEX)[1] == 0
    assert "woo wooo wo Tokyo City wooo" in read(other)[0]
    assert read(None)[1] == 1  # only the sentence with names; the other one's key never changed
    cache.close()
    corrections.close()


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("Vladimir Putin", "Vladimir Poetin"),
        ("Putin's", "Poetin's"),
        ("Putin", "Poetin"),
    ],
)
def test_a_first_name_and_a_genitive_of_the_english_stay(english, dutch):
    first = FakeEngine(
        fake_package("ar-en", names_put_in=ALWAYS),
        rewrite=lambda text: text.replace("Putin", english),
    )
    second = FakeEngine(fake_package("en-nl", ("en", "nl"), names_put_in=ALWAYS))
    assert unit_of(service_of(first, second), "قال بوتين", "nl").target.replace("’", "'") == (
        f"woo {dutch}"
    )


def test_a_name_between_that_was_written_in_full_is_taken_whole():
    first = FakeEngine(
        fake_package("ar-en", names_put_in=ALWAYS),
        rewrite=lambda text: text.replace("World Health Organization", "WHO's"),
    )
    second = FakeEngine(fake_package("en-nl", ("en", "nl"), names_put_in=ALWAYS))
    made = unit_of(service_of(first, second), "قالت منظمة الصحة العالمية", "nl")
    assert made.target.startswith("wooo WHO")


def test_names_that_overlap_in_the_text_between_are_put_in_once():
    index = TermIndex(
        [
            term(TermKind.PLACE, "طوكيو", "Tokyo", "Tokio"),
            term(TermKind.ORGANISATION, "جامعة طوكيو", "Tokyo University", "Universiteit Tokio"),
        ]
    )
    first = FakeEngine(fake_package("ar-en", names_put_in=ALWAYS))
    second = FakeEngine(fake_package("en-nl", ("en", "nl"), names_put_in=ALWAYS))
    made = unit_of(service_of(first, second), "جامعة طوكيو في طوكيو", "nl", index)
    assert made.target == "Universiteit Tokio wo Tokio"
