"""Names kept by the real engines on a part of the held-out sentences; prints the figures.

All sentences: ``python -m tests.eval.name_keeping``.
"""

import pytest

from tests.eval.name_keeping import measure, report, rows, stands

SENTENCES = 40
FLOORS = {("en", False): 0.96, ("nl", False): 0.96, ("nl", True): 0.94}
"""Below the figures of all sentences by what a part of them may differ."""


def test_the_halves_are_parted_and_hold_names():
    measured, tuned = ({row.source for row in rows("en", tune=tune)} for tune in (False, True))
    assert not measured & tuned
    assert sum(bool(row.names) for row in rows("en")) >= 60


def test_a_name_stands_whole_with_its_genitive_and_not_as_an_adjective():
    named = {name.term.name("en"): name for row in rows("en") for name in row.names}
    name = next(one for english, one in named.items() if english == "Iran")
    assert stands(name, "Iran’s men", "en")
    assert not stands(name, "Iranian men", "en")
    assert not stands(name, "Tirana", "en")


@pytest.mark.engine
@pytest.mark.parametrize(("target", "through"), FLOORS, ids=str)
def test_nearly_all_names_are_right_and_the_rest_is_no_worse(target, through, capsys):
    plain = measure(target, through_english=through, keep=False, at_most=SENTENCES)
    kept = measure(target, through_english=through, at_most=SENTENCES)
    with capsys.disabled():
        name = f"ar-{'en-' if through else ''}{target}"
        lines = [
            report(plain, f"{name} without", losses=False),
            report(kept, f"{name} with", losses=False),
        ]
        print("\n" + "\n".join(lines))  # noqa: T201 - the evaluation's result
    assert kept.share() >= FLOORS[target, through]
    assert kept.share() > plain.share()
    assert kept.bleu >= plain.bleu
    assert kept.chrf >= plain.chrf
