"""Servers that fail in every way leave no half package; the whole run has 300."""

from __future__ import annotations

import pytest

from tests.faults.bad_servers import FAULTS, one_run

pytestmark = [pytest.mark.loopback, pytest.mark.engine]

RUNS = 36
"""A tenth and a little, so that each kind of failure comes twice."""


@pytest.mark.parametrize("number", range(RUNS))
def test_a_run_ends_in_words_or_in_a_package_that_works(tmp_path, number):
    outcome = one_run(tmp_path, list(FAULTS)[number % len(FAULTS)], number)
    assert outcome.wrong == ""


def test_a_line_that_breaks_a_few_times_is_borne(tmp_path):
    said = [one_run(tmp_path / str(seed), "breaks_off", seed).said for seed in range(3)]
    assert "" in said


def test_a_refusal_is_said_in_words(tmp_path):
    outcome = one_run(tmp_path, "status", 1)
    assert outcome.said.startswith("The package translate-ar_en-1_0 could not be fetched.")


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_three_hundred_runs_leave_no_half_package(tmp_path):
    faults = list(FAULTS)
    outcomes = [
        one_run(tmp_path / str(number), faults[number % len(faults)], 5000 + number)
        for number in range(300)
    ]
    assert [one for one in outcomes if one.wrong] == []
    assert sum(not one.said for one in outcomes) > 50
