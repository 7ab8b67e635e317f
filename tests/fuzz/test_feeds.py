"""A thousand feeds that were changed at random are read or refused."""

from __future__ import annotations

from tests.fuzz.feeds import broken, mutated


def test_a_thousand_changed_feeds_break_nothing():
    assert list(broken(1_000, seed=20_261_126)) == []


def test_a_seed_makes_the_same_feed_again():
    assert mutated(7) == mutated(7)
    assert len({mutated(seed) for seed in range(50)}) > 40
