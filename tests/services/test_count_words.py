import pytest

from reader.domain.known_words import WordState
from reader.domain.span import Span
from reader.domain.word_levels import Level, coverage
from reader.services.cancel import Cancelled, CancelToken
from reader.services.count_words import choose_level, count_words, lemmas_of
from tests.eval.lemmas import look_up
from tests.word_fakes import FakeKnownWords, FakeLemmaFrequency

SENTENCE = "زار رئيس الوزراء بكين، وقال رئيس الوزراء إن 2024 عام جيد لـNATO."
BEIJING = Span(SENTENCE.index("بكين"), SENTENCE.index("بكين") + 4)
FREQUENCY = FakeLemmaFrequency({"زَارَ": 1, "قَالَ": 9})


def counted(known):
    analyses = lemmas_of(look_up(), [(SENTENCE, (BEIJING,))], CancelToken())
    return count_words(analyses, known, FREQUENCY)


def test_each_word_counts_under_its_lemma_without_names_and_numbers():
    counts = {one.lemma: one.count for one in counted({})}
    assert (counts["رَئِيس"], counts["وَزِير"], counts["قَالَ"]) == (2, 2, 1)
    assert not {"بكين", "بَكَى", "2024", "NATO"} & counts.keys()


def test_the_frequent_come_first_and_of_equals_the_one_of_news():
    lemmas = [one.lemma for one in counted({})]
    assert set(lemmas[:2]) == {"رَئِيس", "وَزِير"}
    assert lemmas.index("قَالَ") < lemmas.index("زَارَ")


def test_states_make_the_figure():
    known = FakeKnownWords()
    known.set(["رَئِيس", "وَزِير"], WordState.KNOWN)
    known.set(["قَالَ"], WordState.IGNORED)
    counts = counted(known.every())
    assert coverage(counts).known == 4
    assert coverage(counts).words == sum(one.count for one in counts) - 1
    assert next(one for one in counts if one.lemma == "رَئِيس").state is WordState.KNOWN


def test_a_level_marks_the_frequent_and_leaves_what_was_set():
    known = FakeKnownWords()
    known.set(["l0"], WordState.LEARNING)
    frequency = FakeLemmaFrequency({f"l{n}": 5000 - n for n in range(2000)})
    assert choose_level(known, frequency, Level.NONE) == 0
    assert choose_level(known, frequency, Level.BEGINNER) == 499
    assert known.every()["l0"].state is WordState.LEARNING
    assert known.every()["l499"].state is WordState.KNOWN
    assert "l500" not in known.every()


def test_another_level_takes_back_what_only_a_level_marked():
    known = FakeKnownWords()
    frequency = FakeLemmaFrequency({f"l{n}": 5000 - n for n in range(2000)})
    choose_level(known, frequency, Level.INTERMEDIATE)
    known.set(["l1000"], WordState.KNOWN)
    assert choose_level(known, frequency, Level.BEGINNER) == 999
    assert len(known.every()) == 501
    assert "l1000" in known.every()


def test_counting_stops_between_sentences():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        lemmas_of(look_up(), [(SENTENCE, ())], cancel)
