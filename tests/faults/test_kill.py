"""A killed process loses no note that it said was saved."""

from __future__ import annotations

import sys

import pytest

from tests.faults.kill import kill_writers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


def test_a_few_kills_lose_nothing(tmp_path):
    outcome = kill_writers(tmp_path, 5)
    assert outcome.lost == []
    assert outcome.acknowledged >= 5


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_two_hundred_kills_lose_nothing(tmp_path):
    outcome = kill_writers(tmp_path, 200, seed=11)
    assert outcome.lost == []
    assert outcome.kills == 200
