"""How long the steps of a review take on a long article.

Run it with ``python -m tests.bench.review [SENTENCES]``. Sentences are the held-out ones with their
translations as drafts; a third was edited. A step must fit into a frame of 16 ms together with what
the page draws, so what is pure must stay far below it.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import TypeVar

from reader.adapters.lexicon.edit_distance import edit_distance
from reader.adapters.lexicon.find_pattern import compile_pattern
from reader.bootstrap import now
from reader.domain.alignment import Link, written_words
from reader.domain.article import (
    Article,
    ArticleId,
    Block,
    BlockId,
    BlockKind,
    Segment,
    SegmentId,
    SourceKind,
    SourceRef,
    fingerprint_of,
)
from reader.domain.language import Direction
from reader.domain.review import edited
from reader.domain.review_history import ReviewHistory, recut, revised
from reader.domain.span import Span
from reader.domain.translation import Origin, TranslationUnit, UnitState
from reader.domain.word_differences import word_differences
from reader.services.find_replace import FindOptions, find_replace
from reader.services.review_filter import ReviewFilter, matches, matching
from reader.services.review_report import progress_of, report_of, words_of
from reader.services.review_translation import ReviewTranslation

HOLDOUT = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"
SENTENCES = 3000
A_BLOCK = 4
T = TypeVar("T")


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SENTENCES
    article, units = _made(count)
    review = ReviewTranslation(now, lambda: "Layla", lambda: "new")
    history = ReviewHistory()
    ids = [one.segment_id for one in article.segments]
    random.seed(7)
    some = random.sample(ids, min(200, count))
    print(f"{count} sentences, milliseconds: median, 95th percentile, worst")  # noqa: T201

    def confirm(one: SegmentId) -> None:
        nonlocal history
        wanted = ReviewFilter.UNCONFIRMED
        step, _ = review.confirm_and_next(
            article, units, "en", one, lambda other: matches(wanted, units.get(other))
        )
        revised(units, step, "en")
        history = history.push(step)

    _say("confirm and next, applied, in the history", confirm, some)
    _say("edit", lambda one: review.edit(units, "en", one, units[one].target + " now"), some)
    pairs = [(unit.draft, unit) for unit in units.values() if unit.draft is not None]
    _say("differences", lambda pair: word_differences(pair[0].target, pair[1].target), pairs)
    firsts = [one for at, one in enumerate(ids) if at % A_BLOCK == 0][:100]
    _say(
        "merge, applied",
        lambda one: recut(article, review.merge(article, {"en": units}, one)),
        firsts,
    )
    counted = words_of(article)
    _say("progress, words counted before", lambda _: progress_of(article, units, counted), some)
    _say("filter", lambda wanted: matching(wanted, article, units), [*ReviewFilter])
    options = [
        FindOptions("the", "a", whole_words=True),
        FindOptions(r"(\w+)ing\b", r"\1ed", is_regex=True),
    ]
    _say(
        "find and replace", lambda one: find_replace(units.values(), one, compile_pattern), options
    )
    _say("report", lambda _: report_of(article, "en", units, edit_distance), [0, 1, 2])


def _say(name: str, work: Callable[[T], object], inputs: Sequence[T]) -> None:
    taken = []
    for one in inputs:
        begin = time.perf_counter()
        work(one)
        taken.append((time.perf_counter() - begin) * 1000)
    taken.sort()
    last = taken[min(len(taken) - 1, int(len(taken) * 0.95))]
    print(f"{name:45} {taken[len(taken) // 2]:8.3f} {last:8.3f} {taken[-1]:8.3f}")  # noqa: T201


def _made(count: int) -> tuple[Article, dict[SegmentId, TranslationUnit]]:
    rows = [line.split("\t") for line in HOLDOUT.read_text("utf-8").splitlines()]
    rows = [*islice(cycle(rows), count)]
    blocks: list[Block] = []
    segments: list[Segment] = []
    for start in range(0, count, A_BLOCK):
        block_id, text = BlockId(f"b{start}"), ""
        for number, row in enumerate(rows[start : start + A_BLOCK], start):
            begin, text = len(text), f"{text}{row[0]} "
            segments.append(Segment(SegmentId(f"s{number}"), block_id, Span(begin, len(text))))
        blocks.append(Block(block_id, BlockKind.PARAGRAPH, text, Direction.RTL))
    article = Article(
        ArticleId("a"), "", "ar", tuple(blocks), tuple(segments), SourceRef(SourceKind.TEXT),
        fingerprint_of(tuple(blocks)),
    )  # fmt: skip
    units = {}
    for number, (source, target) in enumerate((row[0], row[1]) for row in rows):
        words = zip(written_words(source.strip()), written_words(target), strict=False)
        unit = TranslationUnit(
            SegmentId(f"s{number}"),
            source.strip(),
            target.strip(),
            UnitState.MACHINE,
            Origin("translate-ar_en", "1", ("ar", "en")),
            tuple(Link(*one, *other, 0.8) for one, other in words),
        )
        if number % 3 == 0:
            unit = edited(unit, f"Yesterday {unit.target.lower()}", "Layla", now())
        units[unit.segment_id] = replace(unit)
    return article, units


if __name__ == "__main__":
    main()
