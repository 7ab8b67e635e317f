"""Notes find their passages again on both sides, and say so where they can't."""

from __future__ import annotations

import time

import pytest

from reader.domain.article import ArticleId
from reader.domain.article_text import SideText, source_text, target_text
from reader.domain.note_places import PlaceState, passage_of, place_notes
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.domain.span import Span
from tests.note_fakes import article_of, units_of

TEXTS = (
    "روته يعرض ميزانية العام المقبل",
    "قال رئيس الوزراء مارك روته إن المفاوضات ستبدأ غدا. وأضاف أن الحكومة ستعرض ميزانيتها في لاهاي.",
    "ورفضت المعارضة الخطة وطالبت بانتخابات مبكرة 😀. ولم ترد الحكومة على ذلك بعد.",
)
ARTICLE = article_of(*TEXTS)
IDS = [segment.segment_id for segment in ARTICLE.segments]
TARGETS = [
    "Rutte presents next year's budget",
    "Prime Minister Mark Rutte said the negotiations would begin tomorrow.",
    "He added that the government would present its budget in The Hague.",
    "The opposition rejected the plan and called for early elections.",
    "The government has not yet responded to this.",
]
SOURCE = source_text(ARTICLE)
TARGET = target_text(ARTICLE, units_of(ARTICLE, TARGETS), "en")


def at(text: SideText, part: str) -> Span:
    start = text.text.index(part)
    return Span(start, start + len(part))


def note(passage: Passage) -> Note:
    return Note(NoteId("n1"), ArticleId("article-1"), passage)


def placed(passage: Passage, source: SideText = SOURCE, target: SideText | None = TARGET):
    (place,) = place_notes([note(passage)], source, target)
    shown = source if place.side is PassageSide.SOURCE else target
    assert shown is None or place.span.of(shown.text).replace("\n", "") == "".join(
        part.span.of(shown.blocks[part.block].text) for part in place.parts
    )
    return place, place.span.of(shown.text) if shown is not None else ""


@pytest.mark.parametrize(
    ("scope", "quote"),
    [
        (PassageScope.WORD, "الحكومة"),
        (PassageScope.SELECTION, "الحكومة"),
        (PassageScope.SENTENCE, "وأضاف أن الحكومة ستعرض ميزانيتها في لاهاي."),
        (PassageScope.PARAGRAPH, TEXTS[1]),
        (PassageScope.ARTICLE, ""),
    ],
)
def test_a_passage_of_the_article_is_what_was_asked_for(scope, quote):
    passage = passage_of(SOURCE, scope, at(SOURCE, " الحكومة "))
    assert (passage.side, passage.scope, passage.language) == (PassageSide.SOURCE, scope, "")
    assert passage.anchor.quote == quote
    assert passage.home == passage.anchor
    state = PlaceState.ARTICLE if scope is PassageScope.ARTICLE else PlaceState.EXACT
    assert placed(passage)[0].state is state
    assert placed(passage)[1] == quote


def test_a_passage_of_the_translation_has_its_home_in_the_article():
    passage = passage_of(TARGET, PassageScope.WORD, at(TARGET, "government would"), SOURCE)
    assert (passage.side, passage.language) == (PassageSide.TARGET, "en")
    assert passage.home is not None
    assert passage.home.quote.startswith("وأضاف")
    place, words = placed(passage)
    assert (place.state, words, place.segments) == (
        PlaceState.EXACT,
        "government would",
        (IDS[2],),
    )


def test_a_blank_selection_is_its_sentence_and_an_empty_block_is_the_article():
    blank = passage_of(SOURCE, PassageScope.SELECTION, Span(5, 5))
    assert (blank.scope, blank.anchor.quote) == (PassageScope.SENTENCE, TEXTS[0])
    empty = source_text(article_of("خبر", ""))
    assert passage_of(empty, PassageScope.WORD, Span(4, 4)).scope is PassageScope.ARTICLE


def test_a_target_without_its_article_or_sentence_has_no_home():
    span = at(TARGET, "government")
    assert passage_of(TARGET, PassageScope.WORD, span).home is None
    passage = passage_of(TARGET, PassageScope.WORD, span)
    assert placed(passage, SOURCE, None)[0].state is PlaceState.UNPLACED
    other = source_text(article_of("خبر آخر", article_id="article-2"))
    assert passage_of(TARGET, PassageScope.WORD, span, other).home is None


def test_another_translation_sends_a_note_home():
    passage = passage_of(TARGET, PassageScope.SENTENCE, at(TARGET, "opposition"), SOURCE)
    dutch = target_text(ARTICLE, units_of(ARTICLE, {3: "De oppositie verwierp het plan."}), "nl")
    for target in (None, dutch, target_text(ARTICLE, {}, "en")):
        place, words = placed(passage, SOURCE, target)
        assert (place.state, place.side) == (PlaceState.HOME, PassageSide.SOURCE)
        assert words.startswith("ورفضت المعارضة")


def test_a_translation_made_anew_keeps_a_note_that_still_has_its_words():
    passage = passage_of(TARGET, PassageScope.SENTENCE, at(TARGET, "opposition"), SOURCE)
    changed = [*TARGETS[:3], TARGETS[3].replace("early", "snap"), TARGETS[4]]
    again = target_text(ARTICLE, units_of(ARTICLE, changed), "en")
    place, words = placed(passage, SOURCE, again)
    assert (place.state, words) == (PlaceState.CHANGED, changed[3])


def test_words_in_the_translation_of_another_sentence_are_other_words():
    passage = passage_of(TARGET, PassageScope.SENTENCE, at(TARGET, TARGETS[3]), SOURCE)
    moved = target_text(ARTICLE, units_of(ARTICLE, [*TARGETS[:3], "", TARGETS[3]]), "en")
    assert placed(passage, SOURCE, moved)[0].state is PlaceState.HOME


def test_a_home_that_is_gone_leaves_a_note_unplaced():
    passage = passage_of(TARGET, PassageScope.WORD, at(TARGET, "elections"), SOURCE)
    other = article_of("نص آخر تماما لا صلة له بما كتب هنا قبل عام.")
    place, words = placed(passage, source_text(other), None)
    assert (place.state, place.parts, words) == (PlaceState.UNPLACED, (), "")


def test_a_changed_sentence_and_a_changed_paragraph_stay_whole():
    texts = [one.replace("ستعرض ميزانيتها", "ستنشر ميزانيتها للعام") for one in TEXTS]
    changed = source_text(article_of("عاجل", *texts))
    sentence = passage_of(SOURCE, PassageScope.SENTENCE, at(SOURCE, "الحكومة ستعرض"))
    place, words = placed(sentence, changed)
    assert (place.state, words) == (PlaceState.CHANGED, texts[1][texts[1].index("وأضاف") :])
    paragraph = passage_of(SOURCE, PassageScope.PARAGRAPH, at(SOURCE, "الحكومة ستعرض"))
    assert placed(paragraph, changed)[1] == texts[1]
    selection = passage_of(SOURCE, PassageScope.SELECTION, at(SOURCE, TEXTS[1]))
    assert placed(selection, changed)[1] == texts[1][:-1]
    target = passage_of(TARGET, PassageScope.SENTENCE, at(TARGET, "He added"), SOURCE)
    place, words = placed(target, changed, None)
    assert (place.state, words) == (PlaceState.HOME, texts[1][texts[1].index("وأضاف") :])


def test_a_note_that_has_no_place_keeps_its_side():
    passage = passage_of(SOURCE, PassageScope.SENTENCE, at(SOURCE, "ورفضت"))
    place, _ = placed(passage, source_text(article_of("خبر آخر")), None)
    assert (place.state, place.side, place.segments) == (
        PlaceState.UNPLACED,
        PassageSide.SOURCE,
        (),
    )


def test_five_hundred_notes_of_both_sides_are_placed_in_a_few_seconds():
    sentences = [
        f"قال المتحدث رقم {number} إن الخطة ستعرض على البرلمان {number % 7}."
        for number in range(10_000)
    ]
    blocks = [" ".join(sentences[at : at + 5]) for at in range(0, 10_000, 5)]
    article = article_of(*blocks)
    targets = [f"Speaker number {n} said the plan will be presented." for n in range(10_000)]
    source = source_text(article)
    target = target_text(article, units_of(article, targets), "en")
    notes = []
    for number in range(0, 10_000, 20):
        side = source if number % 40 else target
        span = side.span_of(article.segments[number].segment_id)
        assert span is not None
        notes.append(note(passage_of(side, PassageScope.SENTENCE, span, source)))
    later = source_text(article_of("خبر عاجل من لاهاي.", *blocks))
    began = time.perf_counter()
    places = place_notes(notes, later, None)
    assert time.perf_counter() - began < 5
    assert {place.state for place in places} == {PlaceState.EXACT, PlaceState.HOME}
