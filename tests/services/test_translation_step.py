"""One engine with all that is done before and after it."""

from reader.domain.span import Span
from reader.services.ports import EngineSettings
from reader.services.translation_step import (
    alternatives_of_step,
    translate_in_parts,
    translate_step,
)
from tests.fakes import FakeEngine

SETTINGS = EngineSettings()
CLAUSE = "قال الوزير إن الحكومة ستبدأ العمل بالخطة الجديدة في الشهر المقبل"


def one(engine, source):
    (result,) = translate_step(engine, [source], SETTINGS)
    return result


def test_results_come_in_order_and_parts_go_to_the_engine_together():
    engine = FakeEngine()
    results = translate_step(engine, ["وصل", "الوفد", "أمس"], SETTINGS)
    assert [result.text for result in results] == ["woo", "woooo", "woo"]
    assert engine.batches == [["وصل", "الوفد", "أمس"]]


def test_a_long_sentence_is_cut_at_clauses_and_its_links_are_shifted():
    source = "، و".join([CLAUSE] * 8) + "."
    engine = FakeEngine(limit=30)
    result = one(engine, source)
    (parts,) = engine.batches
    assert len(parts) > 1
    assert all(len(part.split()) <= 30 for part in parts)
    assert result.why is None
    assert len(result.text.split()) == len(source.split())
    last = max(result.alignment)
    assert last.source.of(source) == "المقبل"
    assert last.t1 > len(result.text) - 3
    for link in result.alignment:
        word = link.source.of(source)
        assert len(link.target.of(result.text)) in {len(word), len(word) + 1}


def test_a_short_sentence_never_asks_for_the_limit():
    class Unprobed(FakeEngine):
        def longest_input(self):
            raise AssertionError

    assert one(Unprobed(), "وصل الوفد").why is None


def test_a_loop_is_tried_again_with_settings_that_forbid_it():
    engine = FakeEngine(rewrite=lambda text: text if "again" in text else " ".join([text] * 6))
    result = one(engine, "وصل الوفد")
    assert result.text == "again-woo again-woooo"
    assert "no_repeat_ngram=3" in result.settings


def test_an_endless_loop_is_a_failure_with_a_reason():
    result = one(FakeEngine(rewrite=lambda text: " ".join([text] * 6)), "وصل الوفد")
    assert result.text == ""
    assert result.why is not None
    assert "repeated" in result.why.english()


def test_an_empty_answer_and_a_copy_are_failures():
    empty = one(FakeEngine(rewrite=lambda _: ""), "وصل الوفد")
    copy = one(FakeEngine(rewrite=lambda _: "وصل الوفد"), "وصل الوفد")
    assert empty.why is not None
    assert copy.why is not None
    assert empty.why != copy.why


def test_a_source_that_the_engine_refuses_fails_alone():
    bad = " ".join(["ا"] * 600)
    results = translate_step(FakeEngine(limit=1000), ["وصل", bad], SETTINGS)
    assert [result.why is None for result in results] == [True, False]


def test_what_the_engine_breaks_is_put_back():
    result = one(FakeEngine(rewrite=lambda text: text.replace("48312", "48213")), "بلغ 48312 شخص")
    assert "48312" in result.text
    assert result.mended == ("48312",)
    assert result.doubts == ()


def test_alternatives_differ_and_are_mended():
    found = alternatives_of_step(FakeEngine(), "زوروا @ali_b الآن", SETTINGS, 3)
    assert len({result.text for result in found}) == 3
    assert all("@ali_b" in result.text for result in found)


def test_alternatives_of_a_long_sentence_are_joined_from_its_parts():
    found = alternatives_of_step(FakeEngine(limit=30), "، و".join([CLAUSE] * 8), SETTINGS, 2)
    assert len(found) == 2


def test_a_sentence_is_translated_in_parts_that_keep_its_names_whole():
    source = f"{CLAUSE}، و{CLAUSE}."
    engine = FakeEngine()
    name = Span(source.index("الحكومة ستبدأ"), source.index("الحكومة ستبدأ") + 13)
    result = translate_in_parts(engine, source, SETTINGS, [name])
    (parts,) = engine.batches
    assert len(parts) == 2
    assert name.of(source) in parts[0]
    assert result is not None
    assert len(result.text.split()) == len(source.split())
    assert max(result.alignment).source.of(source) == "المقبل"


def test_a_name_inside_what_is_protected_is_no_second_guard():
    source = f"{CLAUSE}، وزار www.example.org و{CLAUSE}."
    place = source.index("example")
    result = translate_in_parts(FakeEngine(), source, SETTINGS, [Span(place, place + 7)])
    assert result is not None
    assert "www.example.org" in result.text


def test_a_short_sentence_is_not_cut():
    assert translate_in_parts(FakeEngine(), "وصل الوفد أمس", SETTINGS, []) is None
    assert translate_in_parts(FakeEngine(), "😀", SETTINGS, []) is None


def test_parts_that_fail_are_none():
    engine = FakeEngine(rewrite=lambda _: "")
    assert translate_in_parts(engine, f"{CLAUSE}، و{CLAUSE}.", SETTINGS, []) is None
