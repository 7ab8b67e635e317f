"""Measure the doubt marks: false alarms on clean sentences, and how much damage is found.

Why it exists: a mark that is mostly wrong is soon not looked at. Run it with
``python -m tests.eval.checks``; it prints both halves of ``holdout.tsv``, what is said of clean
sentences, and for each kind of damage how often the mark stands at it. ``--show`` prints the
sentences of the tuning half that are marked wrongly, and the damage that is missed there.

The lines are parted once, by the CRC-32 of ``checks:`` and the line: even ones may be looked at
while rules are tuned, odd ones are only measured. Damage is done with a fixed seed a line. The
targets are units that a person edited, so that no score and no doubt of an engine counts.
"""

from __future__ import annotations

import functools
import random
import sys
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.domain.article import SegmentId
from reader.domain.translation import Doubt, DoubtKind, DoubtSide, TranslationUnit, UnitState
from tests.eval.damage import DAMAGES, Damaged, Pair, service
from tests.eval.names import HOLDOUT

LANGUAGES = {"en": 1, "nl": 2}
FIGURES = {DoubtKind.NUMBER, DoubtKind.DATE, DoubtKind.PERCENTAGE, DoubtKind.CURRENCY}


@functools.cache
def pairs(language: str, *, tune: bool) -> tuple[Pair, ...]:
    """Return the pairs of one half."""
    index = service()[0].index()
    lines = HOLDOUT.read_text(encoding="utf-8").splitlines()
    chosen = [line for line in lines if zlib.crc32(f"checks:{line}".encode()) % 2 != tune]
    rows = [line.split("\t") for line in chosen]
    column = LANGUAGES[language]
    return tuple(Pair(row[0], row[column], language, tuple(index.find(row[0]))) for row in rows)


def doubts(pair: Pair, target: str | None = None) -> tuple[Doubt, ...]:
    """Return all marks on a pair, with another target where one is given."""
    text = pair.target if target is None else target
    unit = TranslationUnit(SegmentId("1"), pair.source, text, UnitState.EDITED)
    return service()[1].segment(unit, pair.language, pair.names)


_EXPECTED = {
    "number": FIGURES | {DoubtKind.PROTECTED_SPAN},
    "number word": FIGURES,
    "name": {DoubtKind.NAME},
    "negation lost": {DoubtKind.NEGATION},
    "negation added": {DoubtKind.NEGATION},
    "sentence cut": {DoubtKind.LENGTH},
    "phrase repeated": {DoubtKind.REPEATED},
    "left in Arabic": {DoubtKind.UNTRANSLATED},
    "weekday changed": {DoubtKind.WEEKDAY},
    "currency changed": {DoubtKind.CURRENCY},
    "unit changed": {DoubtKind.MEASURE},
    "month changed": {DoubtKind.DATE},
    "question mark dropped": {DoubtKind.QUESTION},
}


def is_found(damaged: Damaged, found: Sequence[Doubt]) -> bool:
    """Tell whether a mark of the right kind stands at the damage, or names what is gone."""
    right = [one for one in found if one.kind in _EXPECTED[damaged.kind]]
    if damaged.place is None:
        return bool(right)
    return any(one.side is DoubtSide.SOURCE or one.span.overlaps(damaged.place) for one in right)


@dataclass(frozen=True)
class Result:
    """What was measured on one half in one language.

    Attributes:
        clean: How many clean sentences.
        alarms: Those with a mark, and the marks.
        found: By damage, how many of how many were found.
        missed: The damage that was not.
    """

    clean: int
    alarms: tuple[tuple[Pair, tuple[Doubt, ...]], ...]
    found: dict[str, tuple[int, int]]
    missed: tuple[tuple[Pair, Damaged], ...]

    @property
    def false_alarms(self) -> float:
        """Return the share of clean sentences with a mark."""
        return len(self.alarms) / self.clean

    def share(self, *kinds: str) -> float:
        """Return the share of damage found, of one or several kinds together."""
        hits = sum(self.found.get(kind, (0, 0))[0] for kind in kinds)
        return hits / max(1, sum(self.found.get(kind, (0, 0))[1] for kind in kinds))


def measure(language: str, *, tune: bool) -> Result:
    """Measure one half."""
    chosen = pairs(language, tune=tune)
    alarms = [(pair, found) for pair in chosen for found in [doubts(pair)] if found]
    found: dict[str, tuple[int, int]] = {}
    missed: list[tuple[Pair, Damaged]] = []
    for pair, damaged in _damaged(chosen):
        hit = is_found(damaged, doubts(pair, damaged.target))
        hits, of = found.get(damaged.kind, (0, 0))
        found[damaged.kind] = (hits + hit, of + 1)
        if not hit:
            missed.append((pair, damaged))
    return Result(len(chosen), tuple(alarms), found, tuple(missed))


def _damaged(chosen: Sequence[Pair]) -> Iterator[tuple[Pair, Damaged]]:
    for pair in chosen:
        for number_of_it, damage in enumerate(DAMAGES):
            seed = zlib.crc32(f"{number_of_it}:{pair.language}:{pair.source}".encode())
            one = damage(pair, random.Random(seed))
            if one is not None and one.target != pair.target:
                yield pair, one


def report(result: Result, name_of_it: str) -> str:
    """Return the figures of one half in one language."""
    kinds: dict[str, int] = {}
    for _, found in result.alarms:
        for kind in {one.kind.value for one in found}:
            kinds[kind] = kinds.get(kind, 0) + 1
    by_kind = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())) or "none"
    alarms = f"{len(result.alarms)} of {result.clean}: {by_kind}"
    lines = [f"{name_of_it}: false alarms {result.false_alarms:.1%} ({alarms})"]
    numbers = result.share("number", "number word")
    lines.append(f"  numbers, digits and words together: {numbers:.1%}")
    lines += [
        f"  {kind:22} {hits / of:6.1%}  {hits}/{of}" for kind, (hits, of) in result.found.items()
    ]
    return "\n".join(lines)


def main() -> None:
    """Print the figures of both halves; with ``--show`` what is wrong in the tuning half."""
    for tune in (True, False):
        for language in LANGUAGES:
            result = measure(language, tune=tune)
            half = "tuning half" if tune else "test half"
            sys.stdout.write(f"{report(result, f'{half}, {language}')}\n")
            if tune and "--show" in sys.argv:
                for pair, found in result.alarms:
                    said = "; ".join(f"{one.kind}: {one.why.english()}" for one in found)
                    sys.stdout.write(f"  ALARM {said}\n    {pair.source}\n    {pair.target}\n")
                for pair, damaged in result.missed:
                    sys.stdout.write(f"  MISSED {damaged.kind}\n    {pair.source}\n")
                    sys.stdout.write(f"    {damaged.target}\n")


if __name__ == "__main__":
    main()
