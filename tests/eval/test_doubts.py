"""Doubts are rare on good sentences, and other scripts come through the real engine."""

from pathlib import Path

import pytest

from reader.domain.article import SegmentId
from reader.domain.language import LanguagePair
from reader.services.cancel import CancelToken
from reader.services.doubts import doubts_about
from reader.services.ports import EngineSettings
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.engines import real_shelf

HOLDOUT = Path(__file__).parent / "data" / "holdout.tsv"
MOST_FALSE_DOUBTS = 0.02
LANGUAGES = {"en": 1, "nl": 2}
FIVE_SCRIPTS = "زار الوفد Tokyo وМосква وΑθήνα و東京 ثم عاد إلى القاهرة مساء أمس."
NAMES_AND_FIGURES = (
    "تجاوز عدد القتلى 1,900 شخص.",
    "بلغت الحرارة −3.5 °C في أمستردام.",
    "قالت الباحثة Anoma van der Veere إن الدراسة بدأت عام 2019.",
)


def holdout() -> list[list[str]]:
    lines = HOLDOUT.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_good_translation_carries_hardly_ever_a_doubt(language, capsys):
    rows = holdout()
    column = LANGUAGES[language]
    doubted = [row for row in rows if doubts_about(row[0], row[column], language)]
    with capsys.disabled():
        print(f"\nfalse doubts, {language}: {len(doubted)} of {len(rows)}")  # noqa: T201 - a result
    assert len(rows) > 400
    assert len(doubted) <= MOST_FALSE_DOUBTS * len(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_put_into_a_good_translation_is_always_doubted(language):
    column = LANGUAGES[language]
    for row in holdout():
        assert doubts_about(row[0], f"{row[column]} 48312", language)


@pytest.mark.engine
@pytest.mark.parametrize(
    ("target", "steps"), [("en", 1), ("nl", 1), ("nl", 2)], ids=["en", "nl", "en-nl"]
)
def test_words_of_other_scripts_and_figures_stand_once(target, steps):
    service = TranslateArticle(real_shelf(), lambda: "2026-01-01T00:00:00+00:00")
    routes = service.routes(LanguagePair("ar", target))
    route = next(one for one in routes if len(one.steps) == steps)
    requests = [
        SegmentRequest(SegmentId(str(number)), text)
        for number, text in enumerate((FIVE_SCRIPTS, *NAMES_AND_FIGURES))
    ]
    made = service.translate(requests, route, EngineSettings(), CancelToken(), tuple)
    units = {unit.segment_id: unit.target for batch in made for unit in batch}
    for word in ("Tokyo", "Москва", "Αθήνα", "東京"):
        assert units[SegmentId("0")].count(word) == 1, units
    assert units[SegmentId("2")].count("−3.5 °C") == 1
    assert units[SegmentId("3")].count("Anoma van der Veere") == 1
