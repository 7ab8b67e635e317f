"""A little of what ``python -m tests.fuzz.pdfs`` does in full."""

import random

from tests.fuzz.pdfs import LONGEST_S, broken, pages, pdfs, report, texts


def test_broken_subtitles_and_tables_are_read_or_refused_in_words():
    result = texts(1_000, seed=20261126)
    assert not result.faults, report(result)
    assert result.slowest < LONGEST_S
    assert result.outcomes["read"] > 500


def test_pages_of_glyphs_at_random_are_put_together():
    result = pages(1_000, seed=20261126)
    assert not result.faults, report(result)
    assert result.slowest < LONGEST_S


def test_broken_pdfs_are_read_or_refused_in_words():
    result = pdfs(200, seed=20261126)
    assert not result.faults, report(result)
    assert result.slowest < LONGEST_S
    assert result.outcomes["read"] > 40


def test_the_same_seed_breaks_a_file_alike():
    data = b"WEBVTT\n\n00:01.000 --> 00:02.000\nabc\n"
    assert broken(data, random.Random(3)) == broken(data, random.Random(3)) != data
