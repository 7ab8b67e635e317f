from hypothesis import given
from hypothesis import strategies as st

from reader.domain.known_words import WordState
from reader.domain.word_levels import (
    Coverage,
    LemmaCount,
    Level,
    coverage,
    level_lemmas,
    next_state,
)


def test_states_go_round():
    state = WordState.NEW
    seen = []
    for _ in range(4):
        seen.append(state)
        state = next_state(state)
    assert seen == [WordState.NEW, WordState.LEARNING, WordState.KNOWN, WordState.IGNORED]
    assert state is WordState.NEW


def test_the_figure_counts_words_and_leaves_ignored_ones_out():
    figure = coverage(
        [
            LemmaCount("فِي", 8, WordState.KNOWN),
            LemmaCount("سَفِينَة", 2, WordState.NEW),
            LemmaCount("كِتَاب", 1, WordState.LEARNING),
            LemmaCount("لَا", 5, WordState.IGNORED),
        ]
    )
    assert figure == Coverage(words=11, known=8, new_lemmas=1, learning_lemmas=1)
    assert figure.percent == 72


def test_nothing_to_know_is_no_division_by_zero():
    assert coverage([]).percent == 0


@given(st.lists(st.tuples(st.integers(1, 50), st.sampled_from(WordState)), max_size=20))
def test_a_hundred_percent_only_if_all_is_known(given_counts):
    counts = [LemmaCount(str(n), count, state) for n, (count, state) in enumerate(given_counts)]
    figure = coverage(counts)
    assert 0 <= figure.percent <= 100
    assert (figure.percent == 100) == (figure.words == figure.known > 0)


def test_a_higher_level_knows_what_a_lower_one_does():
    ranked = [str(n) for n in range(5000)]
    sizes = [len(level_lemmas(ranked, level)) for level in Level]
    assert sizes == [0, 500, 1500, 3500]
    assert level_lemmas(ranked, Level.BEGINNER)[:2] == ("0", "1")
    assert level_lemmas(ranked[:7], Level.ADVANCED) == tuple(ranked[:7])
