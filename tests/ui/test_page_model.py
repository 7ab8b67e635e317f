"""What the page shows of an article: stand-ins, corrections, counterparts."""

from __future__ import annotations

from dataclasses import replace

from reader.domain.article import SegmentId
from reader.domain.library import ReadingPlace
from reader.domain.messages import Message
from reader.domain.resegment import merge_segments
from reader.domain.review import edited
from reader.domain.span import Span
from reader.domain.translation import UnitState
from reader.ui.open_articles import _page_place
from reader.ui.page_model import Side, translated_title
from reader.ui.reading_session import ReadingSession
from tests.ui.pages import make_article, make_model

S2, S3, S6 = SegmentId("s2"), SegmentId("s3"), SegmentId("s6")


def test_a_row_without_any_translation_expects_one_until_nothing_is_awaited():
    model = make_model(translated=False)
    assert model.expects_target(2)
    assert not model.expects_target(4)  # furniture
    model.awaited = False
    assert not model.expects_target(2)
    assert model.compose(2, Side.TARGET).text == ""


def test_a_row_that_is_half_translated_shows_a_gap_for_the_rest():
    model = make_model(translated=False)
    _, units = make_article()
    model.put(unit for unit in units if unit.segment_id == S2)
    assert model.compose(2, Side.TARGET).text.endswith(" …")
    assert model.is_quiet(S3)
    assert not model.is_quiet(S2)


def test_a_failed_sentence_says_so_in_its_place():
    model = make_model()
    why = Message("Test", "It went wrong.")
    model.put([replace(model.units[S2], target="", state=UnitState.FAILED, why=why)])
    text = model.compose(2, Side.TARGET).text
    assert text.startswith("This could not be translated. ")
    assert model.is_quiet(S2)


def test_furniture_and_blank_sentences_are_not_translated():
    model = make_model()
    assert S6 not in {one.segment_id for one in model.translatable()}
    assert len(model.translatable()) == 6


def test_a_machines_unit_is_offered_beside_a_persons_and_never_replaces_it():
    model = make_model()
    machines = model.units[S2]
    model.units[S2] = edited(machines, "By hand.", "Layla", "2026-11-26T12:00:00+00:00")
    model.put([replace(machines, target="Another draft.")])
    assert model.compose(2, Side.TARGET).text.startswith("By hand. ")
    offer = model.units[S2].offer
    assert offer is not None
    assert offer.target == "Another draft."


def test_a_persons_unit_stays_when_its_source_is_corrected():
    model = make_model()
    session = ReadingSession(model.article, models={"en": model}, corrections=model.corrections)
    model.units[S2] = edited(model.units[S2], "By hand.", "Layla", "2026-11-26T12:00:00+00:00")
    model.corrections.update({S2: "وصل الوفد.", S3: "عاد."})
    session.forget_units(S2, "وصل الوفد.")
    session.forget_units(S3, "عاد.")
    assert (model.units[S2].source, model.units[S2].target) == ("وصل الوفد.", "By hand.")
    assert S3 not in model.units


def test_a_reading_place_in_a_sentence_that_was_merged_is_found():
    article, _ = make_article()
    merged, gone, _ = merge_segments(article, S2)
    assert gone == S3
    place = _page_place(merged, ReadingPlace(S3, 0.5))
    assert (place.row, place.share) == (2, 0.5)


def test_units_of_another_article_are_dropped():
    model = make_model(translated=False)
    _, units = make_article()
    assert model.put([replace(units[0], segment_id=SegmentId("elsewhere"))]) == set()
    assert model.units == {}


def test_words_are_linked_in_both_directions_in_the_texts_of_the_row():
    model = make_model()
    source = model.compose(2, Side.SOURCE)
    target = model.compose(2, Side.TARGET)
    start = source.text.index("السفينة")
    _, there = model.counterparts(S3, Side.SOURCE, Span(start, start + 7))
    assert there
    home = target.span_of(S3)
    assert home is not None
    assert all(home.start <= span.start < span.end <= home.end for span, _ in there)
    _, back = model.counterparts(S3, Side.TARGET, there[0][0])
    assert any(span.overlaps(Span(start, start + 7)) for span, _ in back)


def test_a_unit_of_another_wording_of_the_source_links_nothing():
    model = make_model()
    model.corrections[S3] = "وستتوقف السفينة."
    own, there = model.counterparts(S3, Side.SOURCE, Span(80, 85))
    assert own == [(Span(80, 85), 1.0)]
    assert there == []


def test_a_corrected_sentence_is_shown_and_the_original_kept():
    model = make_model()
    model.corrections[S3] = "وستتوقف السفينة."
    assert model.compose(2, Side.SOURCE).text.endswith("وستتوقف السفينة.")
    assert model.sentence(S3) == "وستتوقف السفينة."
    assert model.original(S3).startswith("وستتوقف السفينة في 23")


def test_sentences_are_neighbours_over_blocks_and_end_at_the_ends():
    model = make_model()
    assert model.neighbour(None, 1) == "s0"
    assert model.neighbour(S3, 1) == "s4"
    assert model.neighbour(SegmentId("s0"), -1) is None
    assert model.neighbour(S6, 1) is None


def test_on_demand_shows_only_what_was_asked_for():
    model = make_model()
    model.only_revealed = True
    assert model.compose(2, Side.TARGET).text == ""
    model.revealed.add(S3)
    assert model.compose(2, Side.TARGET).text.startswith("The ship")
    del model.units[S3]
    assert model.compose(2, Side.TARGET).text == "…"


def test_the_title_is_the_headlines_translation():
    assert translated_title(make_model()) == "A floating library sails the Nile from Aswan to Cairo"
    assert translated_title(make_model(translated=False)) == ""


def test_a_translation_of_the_sentence_before_its_correction_is_dropped():
    model = make_model()
    late = model.units.pop(S3)
    model.corrections[S3] = "وستتوقف السفينة."
    assert model.put([late]) == set()
    assert S3 not in model.units
    model.put([replace(late, source="وستتوقف السفينة.", target="The ship will stop.")])
    assert model.units[S3].target == "The ship will stop."
