"""Which units may be like a sentence: found by their words, in a time that is bounded.

Why it exists: half a million sources can't be compared one by one. A source that is like the
sentence has about its length, which is a range of row numbers (`memory_schema`), and shares words
with it.

* Rare words come first: all units that have one are known at once, and those that share most of
  them are looked at. How rare a word is, is found by asking for its units up to a limit.
* Where the sentence has few rare words, runs of its frequent words stand in for them: units that
  have all words of a run. A run that is in too many units is made longer.
  Of few words, all are a run, and all but one.

The number of questions, of units that each gives, and of candidates is bounded, so a sentence of a
hundred words takes little longer than one of ten. What this loses is measured in
``tests/bench/memory.py``.
"""

from __future__ import annotations

import math
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from reader.adapters.storage.memory_schema import MOST_WORDS, PAIR_BITS, PLACE_BITS, TURNS
from reader.services.cancel import CancelToken

__all__ = ["candidates"]

_MOST_CANDIDATES: Final = 120
_MOST_ASKED: Final = 36
"""Distinct words that are asked for; of more, the longest, which are the rarest as a rule."""
_FREQUENT: Final = 500
"""A word in more units than this, of about the length, is frequent."""
_MOST_RUNS: Final = 8
_RUN: Final = 3
_LONGER_RUN: Final = 6
_MOST_OF_A_RUN: Final = 400
_SHARED: Final = 0.5
"""The share of rare words from which on runs of frequent ones are not needed."""
_SLACK: Final = 0.05
_ROWS: Final = """
    SELECT rowid FROM memory_source
    WHERE memory_source MATCH ? AND rowid >= ? AND rowid < ? LIMIT ?"""


def candidates(
    db: sqlite3.Connection, words: Sequence[str], pair: int, least_percent: int, cancel: CancelToken
) -> list[int]:
    """Return the turns of units that may be like a sentence, the likeliest first.

    Args:
        db: For reading.
        words: All words of the sentence, folded, in order.
        pair: Number of its pair of languages.
        least_percent: How like they must be.
        cancel: Asked between two questions.

    Raises:
        Cancelled: It is not wanted any more.
    """
    share = max(0.1, least_percent / 100 - _SLACK)
    wide = _range(pair, int(len(words) * share), math.ceil(len(words) / share))
    score: Counter[int] = Counter()
    frequent: list[str] = []
    asked = _asked(words)
    for word in asked:
        cancel.check()
        found = _found(db, [word], wide, _FREQUENT + 1)
        if len(found) > _FREQUENT:
            frequent.append(word)
        else:
            weight = 1000 + int(1000 * math.log(1 + _FREQUENT / (1 + len(found))))
            score.update(dict.fromkeys(found, weight))
    is_short = len(asked) < 2 * _RUN
    if frequent and (is_short or len(frequent) > (1 - _SHARED) * len(asked)):
        near = _range(pair, int(len(words) * 0.85), math.ceil(len(words) * 1.15))
        for run, found in _runs(db, asked if is_short else frequent, near, cancel):
            score.update(dict.fromkeys(found, 1000 * run))
    return [number & TURNS for number, _ in score.most_common(_MOST_CANDIDATES)]


def _asked(words: Sequence[str]) -> list[str]:
    """Return the distinct words that are asked for, in their order."""
    distinct = list(dict.fromkeys(words))
    if len(distinct) <= _MOST_ASKED:
        return distinct
    longest = set(sorted(distinct, key=len, reverse=True)[:_MOST_ASKED])
    return [word for word in distinct if word in longest]


def _range(pair: int, fewest: int, most: int) -> tuple[int, int]:
    """Return the numbers in the index of the units of a pair with so many words."""
    first, end = min(fewest, MOST_WORDS), min(most, MOST_WORDS) + 1
    start = pair << PAIR_BITS
    return (start + first) << PLACE_BITS, (start + end) << PLACE_BITS


def _found(
    db: sqlite3.Connection, words: Sequence[str], bounds: tuple[int, int], most: int
) -> list[int]:
    """Return the numbers of units that have all of `words`, at most `most`."""
    expression = " AND ".join(f'"{word}"' for word in words)
    return [number for (number,) in db.execute(_ROWS, (expression, *bounds, most)).fetchall()]


def _runs(
    db: sqlite3.Connection, words: Sequence[str], bounds: tuple[int, int], cancel: CancelToken
) -> Iterator[tuple[int, list[int]]]:
    """Yield how many words a run has, and the units that have all of them."""
    if len(words) < 2 * _RUN:  # too few for two runs: all of them, and all but one each in turn
        for run in (words, *combinations(words, len(words) - 1)):
            cancel.check()
            if run:
                yield _RUN * len(run), _found(db, run, bounds, _MOST_OF_A_RUN)
        return
    step = max(_RUN, math.ceil(len(words) / _MOST_RUNS))
    for start in range(0, len(words), step):
        for length in (_RUN, _LONGER_RUN):
            cancel.check()
            run = words[start : start + length]
            found = _found(db, run, bounds, _MOST_OF_A_RUN)
            yield len(run), found
            if len(found) < _MOST_OF_A_RUN:
                break
