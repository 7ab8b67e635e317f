"""How fast the glossary is: building its index, and matching an article.

Why it exists: a translator brings a hundred thousand terms; neither the start nor the reading may
feel them. Run it with ``python -m tests.bench.terms``; goals: index < 2 s, article < 50 ms.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from pathlib import Path

from reader.adapters.lexicon.glossary_files import ShippedGlossary
from reader.adapters.system.locations import find_resources
from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.services.look_up_terms import LookUpTerms

OWN_TERMS = 100_000
WORDS = 600
HOLDOUT = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"


def own_terms(count: int) -> list[GlossaryTerm]:
    """Return invented terms of one to three words, with a variant each."""
    rng = random.Random(7)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"

    def form() -> str:
        lengths = [rng.randint(3, 8) for _ in range(rng.randint(1, 3))]
        return " ".join("".join(rng.choices(letters, k=length)) for length in lengths)

    return [
        GlossaryTerm(f"own-{n}", TermKind.TERM, form(), (form(),), (("en", f"term {n}"),))
        for n in range(count)
    ]


def article(words: int) -> list[tuple[SegmentId, str]]:
    """Return held-out sentences with `words` words in all, or a few more."""
    texts: list[tuple[SegmentId, str]] = []
    total = 0
    for number, line in enumerate(HOLDOUT.read_text(encoding="utf-8").splitlines()):
        if total >= words:
            break
        source = line.split("\t")[0]
        total += len(source.split())
        texts.append((SegmentId(str(number)), source))
    return texts


def main() -> None:
    """Measure and print."""
    shipped = ShippedGlossary(find_resources() / "glossary")
    own = own_terms(OWN_TERMS)
    start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    terms = shipped.terms()
    read = time.perf_counter() - began
    service = LookUpTerms(lambda: terms, lambda: own, shipped.rules)
    began = time.perf_counter()
    index = service.index()
    built = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    texts = article(WORDS)
    times = []
    for _ in range(20):
        began = time.perf_counter()
        found = service.occurrences(texts)
        times.append(time.perf_counter() - began)
    count = sum(map(len, found.values()))
    sys.stdout.write(
        f"shipped glossary read: {read:.2f} s ({len(terms)} terms)\n"
        f"index of {len(index)} terms: {built:.2f} s, {(peak - start) / 1024:.0f} MB (goal < 2 s)\n"
        f"article of {WORDS} words: first {times[0] * 1000:.1f} ms, "
        f"median {sorted(times)[10] * 1000:.1f} ms, {count} terms (goal < 50 ms)\n"
    )


if __name__ == "__main__":
    main()
