"""The doubt marks are rarely wrong on good work, find damage, and are right on real drafts."""

import pytest

from reader.domain.translation import DoubtKind
from tests.eval.checks import LANGUAGES, measure, report
from tests.eval.drafts import FIRST, FRESH, figures

MOST_FALSE_ALARMS = 0.03
LEAST_NUMBERS = 0.90
LEAST_NAMES = 0.90
LEAST_NEGATIONS = 0.60
LEAST_RIGHT = 0.60


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_are_rare_on_clean_sentences_and_find_damage(language, capsys):
    result = measure(language, tune=False)
    with capsys.disabled():
        print(f"\n{report(result, f'test half, {language}')}")  # noqa: T201 - a result
    assert result.clean > 200
    assert result.false_alarms <= MOST_FALSE_ALARMS
    assert result.share("number", "number word") >= LEAST_NUMBERS
    assert result.share("name") >= LEAST_NAMES
    assert result.share("negation lost") >= LEAST_NEGATIONS


@pytest.mark.parametrize("which", [FIRST, FRESH])
def test_most_marks_on_drafts_were_judged_right(which):
    judged, right, by_kind = figures(which)
    assert judged > 30
    assert right >= LEAST_RIGHT * judged
    assert set(by_kind) <= {kind.value for kind in DoubtKind}
