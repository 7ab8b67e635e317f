"""Measure the Arabic splitter: precision, recall and F1 of boundaries inside a text.

Why it exists: a rule that mends one text breaks another; the numbers say which. Run it with
``python -m tests.eval.segmentation``; `--show` prints what went wrong in the rows whose rules may
be looked at. The rows marked ``aside`` and the held-out news sentences were not looked at while
the rules were written.

Kinds of difficulty: see the first column of ``data/segmentation_gold.tsv``; ``⏎`` marks a boundary.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.domain.segmentation import split_arabic

DATA = Path(__file__).parent / "data"
GOLD = DATA / "segmentation_gold.tsv"
HOLDOUT = DATA / "holdout.tsv"
BOUNDARY = "⏎"
_SEED = 20261126
_CLOSING = '»”)"’'
_MARKS = ".؟!…"


@dataclass(frozen=True)
class Row:
    """A text and the code-point positions of the boundaries inside it."""

    kind: str
    part: str
    text: str
    cuts: frozenset[int]


@dataclass(frozen=True)
class Score:
    """Counts of boundaries: found and right, found and wrong, missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Share of the found boundaries that are right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of the right boundaries that were found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def row_of(kind: str, part: str, marked: str) -> Row:
    """Build a row from a text with `BOUNDARY` marks; ``\\n`` in it is a line break."""
    pieces = marked.replace("\\n", "\n").split(BOUNDARY)
    cuts: set[int] = set()
    at = 0
    for piece in pieces[:-1]:
        at += len(piece)
        cuts.add(at)
    return Row(kind, part, "".join(pieces), frozenset(cuts))


def gold_rows(part: str) -> list[Row]:
    """Read the rows of one part, ``open`` or ``aside``."""
    rows = []
    for line in GOLD.read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t", 2)
        if len(fields) == 3 and fields[1] == part:
            rows.append(row_of(*fields))
    return rows


def holdout_rows(*, headlines: bool = False) -> list[Row]:
    """Join the held-out news sentences to paragraphs of three to six, always the same ones.

    A third of the lines are headlines, which end with no mark at all; nothing but a line break can
    tell where they end, so they are left out unless `headlines` asks for them.
    """
    chance = random.Random(_SEED)
    lines = HOLDOUT.read_text(encoding="utf-8").split("\n")
    sentences = [line.split("\t")[0].strip() for line in lines if line.strip()]
    if not headlines:
        sentences = [text for text in sentences if text.rstrip(_CLOSING)[-1] in _MARKS]
    rows = []
    while sentences:
        size = chance.randint(3, 6)
        rows.append(row_of("news", "holdout", f" {BOUNDARY}".join(sentences[:size])))
        sentences = sentences[size:]
    return rows


def score(row: Row) -> Score:
    """Compare the splitter's boundaries inside a text with the row's."""
    found = {span.end for span in split_arabic(row.text)} - {len(row.text)}
    return Score(len(found & row.cuts), len(found - row.cuts), len(row.cuts - found))


def total(rows: Iterable[Row]) -> Score:
    """Add up the scores of `rows`."""
    return sum((score(row) for row in rows), Score())


def by_kind(rows: Sequence[Row]) -> dict[str, Score]:
    """Return the score of each kind of difficulty."""
    scores: dict[str, Score] = {}
    for row in rows:
        scores[row.kind] = scores.get(row.kind, Score()) + score(row)
    return scores


def _line(name: str, of: Score) -> str:
    return f"{name:<24}{of.right + of.missed:>6}{of.precision:>9.3f}{of.recall:>9.3f}{of.f1:>9.3f}"


def report(*, kinds: bool = False) -> str:
    """Return a table of the parts, with a line for each kind of the open rows on request."""
    lines = [f"{'part':<24}{'gold':>6}{'prec.':>9}{'recall':>9}{'F1':>9}"]
    if kinds:
        lines += [_line(f"  {kind}", of) for kind, of in sorted(by_kind(gold_rows("open")).items())]
    aside, holdout = gold_rows("aside"), holdout_rows()
    lines.append(_line("open", total(gold_rows("open"))))
    lines.append(_line("aside (unseen)", total(aside)))
    lines.append(_line("holdout (unseen)", total(holdout)))
    lines.append(_line("all unseen", total([*aside, *holdout])))
    run_in = total(holdout_rows(headlines=True))
    lines.append(_line("holdout, headlines too", run_in))
    return "\n".join(lines)


def mistakes(rows: Iterable[Row]) -> list[str]:
    """Return the texts that were split otherwise: ✂ cut wrongly, ⏎ missed, | right."""
    shown = []
    for row in rows:
        found = {span.end for span in split_arabic(row.text)} - {len(row.text)}
        if found == row.cuts:
            continue
        marks = {
            at: "|" if at in found & row.cuts else "✂" if at in found else BOUNDARY
            for at in found | row.cuts
        }
        marked = "".join(marks.get(at, "") + char for at, char in enumerate(row.text))
        shown.append(f"{row.kind}: {marked}")
    return shown


if __name__ == "__main__":
    if "--show" in sys.argv:
        sys.stdout.write("\n".join(mistakes(gold_rows("open"))) + "\n")
        sys.stdout.write(_line("open", total(gold_rows("open"))) + "\n")
    else:
        sys.stdout.write(report(kinds=True) + "\n")
