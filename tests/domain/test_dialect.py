from pathlib import Path

import pytest

from reader.domain.dialect import is_mostly_dialect
from tests.domain.dialect_samples import DIALECT, STANDARD

HOLDOUT = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"


def _news() -> list[str]:
    lines = HOLDOUT.read_text("utf-8").splitlines()
    return [line.split("\t")[0] for line in lines]


@pytest.mark.parametrize("text", STANDARD)
def test_a_quotation_or_a_name_makes_no_dialect(text: str):
    assert not is_mostly_dialect([text])


def test_news_is_never_said_to_be_dialect():
    news = _news()
    assert len(news) >= 400
    assert not [text for text in news if is_mostly_dialect([text])]
    assert not [at for at in range(0, len(news), 8) if is_mostly_dialect(news[at : at + 8])]


def test_texts_in_dialect_are_told():
    assert len(DIALECT) >= 20
    missed = [text for text in DIALECT if not is_mostly_dialect([text])]
    assert len(missed) <= 1, missed


def test_a_quotation_in_dialect_does_not_tip_an_article():
    assert not is_mostly_dialect([*_news()[:20], DIALECT[0]])


def test_a_few_words_are_too_few_to_tell():
    assert not is_mostly_dialect(["إزيك عامل إيه دلوقتي؟"])
    assert not is_mostly_dialect([])
