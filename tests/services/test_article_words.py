"""The words of an article are counted as it is read, and again as the reader learns."""

from __future__ import annotations

import pytest

from reader.domain.article import SegmentId
from reader.domain.known_words import WordState
from reader.domain.span import Span
from reader.domain.word_levels import Coverage, coverage
from reader.services.article_words import ArticleWords, SentenceText, read_words
from reader.services.cancel import Cancelled, CancelToken
from reader.services.count_words import count_words, lemmas_of
from tests.eval.lemmas import look_up
from tests.word_fakes import FakeLemmaFrequency

FIRST, SECOND = SegmentId("1"), SegmentId("2")
TEXT = "زار رئيس الوزراء بكين، وقال رئيس الوزراء إن 2024 عام جيد لـNATO."
OTHER = "قال وزير الخارجية إن الاجتماع جيد."
BEIJING = Span(TEXT.index("بكين"), TEXT.index("بكين") + 4)
SENTENCES = (SentenceText(FIRST, TEXT, (BEIJING,)), SentenceText(SECOND, OTHER))
FREQUENCY = FakeLemmaFrequency({"زَارَ": 1, "قَالَ": 9})
EVERY = frozenset(WordState)


@pytest.fixture
def words():
    made = ArticleWords({"رَئِيس": WordState.KNOWN, "قَالَ": WordState.IGNORED})
    for found in read_words(look_up(), SENTENCES, {}, CancelToken()):
        made.put(found)
    return made


def lemmas(words, text="", states=EVERY, most=99):
    return [one.lemma for one in words.listed(states, text, FREQUENCY, most)]


def test_each_word_stands_under_its_lemma_where_the_sentence_has_it(words):
    forms = {place.lemma: place.span.of(TEXT) for place in words.places_of(FIRST)}
    assert forms["وَزِير"] == "الوزراء"
    assert len(words) == 2
    assert words.places_of(SegmentId("3")) == ()


def test_names_and_numbers_are_no_words(words):
    spans = [place.span for place in words.places_of(FIRST)]
    assert not any(span.overlaps(BEIJING) for span in spans)
    assert "2024" not in {span.of(TEXT) for span in spans}


def test_the_figure_and_the_list_are_those_of_counting_at_once(words):
    analyses = lemmas_of(look_up(), [(one.text, one.names) for one in SENTENCES], CancelToken())
    counted = count_words(analyses, {}, FREQUENCY)
    words.take_states({})
    assert words.listed(EVERY, "", FREQUENCY, 99) == counted
    assert words.figure == coverage(counted)


def test_a_word_that_is_learnt_moves_the_figure_by_all_its_places(words):
    before = words.figure
    words.set_state("وَزِير", WordState.KNOWN)
    assert words.figure.known == before.known + 3
    assert words.figure.words == before.words
    assert words.figure.new_lemmas == before.new_lemmas - 1
    words.set_state("وَزِير", WordState.LEARNING)
    assert words.figure.learning_lemmas == 1


def test_a_word_of_another_article_changes_no_figure(words):
    before = words.figure
    words.set_state("سَفِينَة", WordState.KNOWN)
    assert words.figure == before
    assert words.state("سَفِينَة") is WordState.KNOWN


def test_a_sentence_that_was_corrected_is_counted_anew(words):
    again = read_words(look_up(), [SentenceText(FIRST, "زار بكين.", ())], {}, CancelToken())
    for found in again:
        words.put(found)
    assert words.places("وَزِير", [FIRST, SECOND]) == [(SECOND, words.places_of(SECOND)[1])]
    words.put(next(read_words(look_up(), [SentenceText(SECOND, "2024", ())], {}, CancelToken())))
    words.put(next(read_words(look_up(), [SentenceText(FIRST, "", ())], {}, CancelToken())))
    assert words.figure == Coverage(0, 0, 0, 0)
    assert lemmas(words) == []


def test_the_places_of_a_lemma_are_in_reading_order(words):
    places = words.places("وَزِير", [FIRST, SECOND])
    assert [segment for segment, _ in places] == [FIRST, FIRST, SECOND]


def test_the_list_is_by_frequency_and_holds_the_states_asked_for(words):
    assert lemmas(words)[0] == "وَزِير"
    assert lemmas(words, most=2) == lemmas(words)[:2]
    assert "رَئِيس" not in lemmas(words, states={WordState.NEW})
    assert lemmas(words, states={WordState.KNOWN}) == ["رَئِيس"]


@pytest.mark.parametrize("typed", ["رئيس", "رييس", "PRESIDENT", "président", " رَئِيس "])
def test_a_filter_takes_bare_letters_without_hamza_and_senses(words, typed):
    assert "رَئِيس" in lemmas(words, typed)
    assert "وَزِير" not in lemmas(words, typed)


def test_reading_stops_between_two_sentences():
    cancel = CancelToken()
    reading = read_words(look_up(), SENTENCES, {}, cancel)
    next(reading)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(reading)
