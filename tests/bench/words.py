"""How fast words are looked up, and how much memory their data take.

Run it with ``python -m tests.bench.words``. Cold caches are named: the first question loads the
lexicon, the dictionary and the model; "hover" is a card of a word in an article that was analysed
before, "first hover" one in a sentence that is met for the first time.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

HOLDOUT = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"
ARTICLE_WORDS = 600


def sentences() -> list[str]:
    """Return held-out sentences of about 600 words in all."""
    found: list[str] = []
    count = 0
    for line in HOLDOUT.read_text(encoding="utf-8").splitlines()[100:]:
        found.append(line.split("\t")[0])
        count += len(found[-1].split())
        if count >= ARTICLE_WORDS:
            break
    return found


def memory_mb() -> float:
    """Return the resident memory of this process (Linux), else 0."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * 4096 / 1e6


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that `work` takes."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    """Print the table."""
    from tests.eval.lemmas import look_up as made

    before = memory_mb()
    look_up = made()
    cold = timed(lambda: look_up.look_up("كتاب"))
    article = sentences()
    analysed = timed(lambda: [look_up.in_context(sentence) for sentence in article])
    hovers = [
        timed(
            lambda word=word, sentence=sentence: look_up.look_up(  # type: ignore[misc]
                word.form, sentence, word.span.start
            )
        )
        for sentence in article
        for word in look_up.in_context(sentence)
    ]
    fresh = [timed(lambda s=s: look_up.analyse(s)) for s in _unmet()]  # type: ignore[misc]
    latin_cold = timed(lambda: look_up.by_query("madrasa"))
    for name, value, unit in (
        ("first question: everything loads", cold, "ms"),
        ("article of 600 words, analysed", analysed, "ms"),
        ("hover, 50th percentile", statistics.median(hovers), "ms"),
        ("hover, 99th percentile", sorted(hovers)[int(0.99 * len(hovers))], "ms"),
        ("first hover in a sentence, median", statistics.median(fresh), "ms"),
        ("first look-up by transliteration", latin_cold, "ms"),
        ("look-up by transliteration", timed(lambda: look_up.by_query("hukuma")), "ms"),
        ("memory of all lexical data", memory_mb() - before, "MB"),
    ):
        sys.stdout.write(f"{name:40} {value:8.2f} {unit}\n")


def _unmet() -> list[str]:
    lines = HOLDOUT.read_text(encoding="utf-8").splitlines()[:60]
    return [line.split("\t")[0] for line in lines]


if __name__ == "__main__":
    main()
