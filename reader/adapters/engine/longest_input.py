"""How long an input a package bears, found out once and kept.

Why it exists: a package trained on short sentences drops the end of a long one without a word. How
long is too long is its own property and stands nowhere, so plain clauses are strung together to
growing length and the place is found from which the engine no longer looks at the last part. On
news sentences joined to the same lengths the attention falls off at the same place.

Source: packaging/CONTRACT.md, The engine and what the starter packages can't do.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

__all__ = ["SAFE_INPUT", "LimitStore", "probe"]

log = logging.getLogger(__name__)

SAFE_INPUT: Final = 90
"""Pieces that a package is trusted with where it could not be probed."""

_LENGTHS: Final = (60, 75, 90, 110, 130, 160, 200, 250, 310, 400)
_WINDOWS: Final = 8
_PASS: Final = 0.6
"""The last quarter must get this share of the attention words that the first half gets."""

_CLAUSES: Final = {
    "ar": (
        "افتتح الوزير مدرسة جديدة في المدينة",
        "فاز الفريق الوطني بالمباراة أمس",
        "ارتفعت أسعار النفط هذا الأسبوع",
        "وصل المطر إلى شمال البلاد مساء الأحد",
        "وقعت الشركتان عقدا كبيرا في باريس",
        "زار الرئيس المستشفى بعد الزلزال",
        "أعلنت الجامعة نتائج الامتحانات صباح اليوم",
        "طالب العمال بزيادة الأجور قبل الشتاء",
    ),
    "en": (
        "the minister opened a new school in the city",
        "the national team won the match yesterday",
        "oil prices rose this week",
        "rain reached the north of the country on Sunday evening",
        "the two companies signed a large contract in Paris",
        "the president visited the hospital after the earthquake",
        "the university announced the exam results this morning",
        "workers demanded higher wages before the winter",
    ),
}

_JOINTS: Final = {"ar": "، و", "en": ", and "}

Looks = Callable[[Sequence[str]], list[list[float]]]
"""Translate sources as one batch; return, for each, how much of each quarter was looked at."""


def probe(language: str, count: Callable[[str], int], looks: Looks) -> int:
    """Return the longest input in pieces that is translated to its end.

    Args:
        language: BCP 47 subtag of the source; others than those known here get `SAFE_INPUT`.
        count: Number of pieces of a text.
        looks: See `Looks`; raises ``ValueError`` or ``RuntimeError`` where the input is too long.
    """
    if language not in _CLAUSES:
        return SAFE_INPUT
    longest = _LENGTHS[0]
    for length in _LENGTHS:
        sources = [_of_length(language, first, length, count) for first in range(_WINDOWS)]
        try:
            quarters = looks(sources)
        except (ValueError, RuntimeError) as exc:
            log.debug("an input of %d pieces is refused: %s", length, exc)
            break
        first = sum(one[0] + one[1] for one in quarters) / 2
        last = sum(one[3] for one in quarters)
        log.debug("%d pieces: first half %.2f, last quarter %.2f", length, first, last)
        if last < _PASS * first:
            break
        longest = length
    return longest


def _of_length(language: str, first: int, length: int, count: Callable[[str], int]) -> str:
    """String clauses together, from number `first` on, up to `length` pieces."""
    clauses, joint = _CLAUSES[language], _JOINTS[language]
    text = clauses[first % len(clauses)]
    number = first + 1
    while count(longer := f"{text}{joint}{clauses[number % len(clauses)]}.") <= length:
        text = longer.removesuffix(".")
        number += 1
    return f"{text}."


class LimitStore:
    """Keeps what was found, in one small file that can always be made again."""

    def __init__(self, file: Path) -> None:
        """Use `file`; it and its folder need not exist."""
        self._file = file

    def get(self, key: str) -> int | None:
        """Return the limit kept for `key`, or None."""
        return self._all().get(key)

    def put(self, key: str, limit: int) -> None:
        """Keep a limit; a file that can't be written is no failure."""
        found = {**self._all(), key: limit}
        draft = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(found, indent=1, sort_keys=True), encoding="utf-8")
            draft.replace(self._file)
        except OSError as exc:
            log.warning("the engine's limits can't be kept: %s", exc)

    def _all(self) -> dict[str, int]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        entries = found.items() if isinstance(found, dict) else ()
        return {key: limit for key, limit in entries if type(limit) is int and limit > 0}
