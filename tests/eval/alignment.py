"""Measure the word alignment against sentences aligned by hand: precision, recall, F1.

Why it exists: the thresholds of the alignment were chosen on the rows marked ``tune``; what counts
is the rows marked ``test``, and how far they are above a plain diagonal. Run it with
``python -m tests.eval.alignment``.

Links are pairs of word numbers, words being what white space separates.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.domain.span import Span
from tests.engines import real_engine

GOLD = Path(__file__).parent / "data" / "alignment_gold.tsv"
Pairs = frozenset[tuple[int, int]]


@dataclass(frozen=True)
class Row:
    """A sentence pair aligned by hand."""

    part: str
    pair: str
    source: str
    target: str
    links: Pairs


@dataclass(frozen=True)
class Score:
    """Counts of links: right, wrong and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of the found links that are right."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Share of the right links that were found."""
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def gold_rows(part: str) -> list[Row]:
    """Return the rows of a part, ``tune`` or ``test``."""
    with GOLD.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Row(row["set"], row["pair"], row["source"], row["target"], _pairs(row["links"]))
        for row in rows
        if row["set"] == part
    ]


def _pairs(links: str) -> Pairs:
    return frozenset((int(a), int(b)) for a, b in (link.split("-") for link in links.split()))


def by_attention(row: Row) -> Pairs:
    """Align a row with the engine of its pair."""
    links = real_engine(*row.pair.split("-")).align(row.source, row.target)
    return frozenset(
        (_number(row.source, link.source), _number(row.target, link.target)) for link in links
    )


def by_diagonal(row: Row) -> Pairs:
    """Align each target word with the source word at the same share of the sentence."""
    sources, targets = len(row.source.split()), len(row.target.split())
    step = (sources - 1) / max(1, targets - 1)
    return frozenset((round(number * step), number) for number in range(targets))


def _number(text: str, span: Span) -> int:
    """Return the number of the word that begins a span."""
    word_end = next((n for n in range(span.start, len(text)) if text[n].isspace()), len(text))
    return len(text[:word_end].split()) - 1


def score(rows: Sequence[Row], align: Callable[[Row], Pairs]) -> Score:
    """Compare `align` with the hand's links on all rows."""
    right = wrong = missed = 0
    for row in rows:
        found = align(row)
        right += len(found & row.links)
        wrong += len(found - row.links)
        missed += len(row.links - found)
    return Score(right, wrong, missed)


def report() -> str:
    """Return the table of all parts and pairs."""
    lines = [f"{'word alignment':28} {'rows':>4} {'precision':>9} {'recall':>7} {'F1':>6}"]
    tests = gold_rows("test")
    for name, rows, align in (
        ("tune, attention", gold_rows("tune"), by_attention),
        ("test, attention", tests, by_attention),
        ("  ar-en", [row for row in tests if row.pair == "ar-en"], by_attention),
        ("  ar-nl", [row for row in tests if row.pair == "ar-nl"], by_attention),
        ("test, diagonal", tests, by_diagonal),
    ):
        one = score(rows, align)
        lines.append(
            f"{name:28} {len(rows):4} {one.precision:9.3f} {one.recall:7.3f} {one.f1:6.3f}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(f"{report()}\n")
