"""How long the doubt marks of an article take, and that hostile sentences stay linear.

Why it exists: marks are computed again after every edit, beside someone who types. Run it with
``python -m tests.bench.checks``; it prints the first time and the times after it.

The article is the three samples together, cut at 600 words, with kept drafts of the starter package
where it is there, and with the Arabic as its own target otherwise.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Sequence

from reader.adapters.system.locations import find_resources
from reader.bootstrap import build
from reader.domain.article import SegmentId, SourceKind, SourceRef
from reader.domain.language import LanguagePair
from reader.domain.translation import TranslationUnit, UnitState
from reader.domain.words import word_count
from reader.services.cancel import CancelToken
from reader.services.check_translation import BREATH_EVERY, BREATH_SECONDS, CheckTranslation
from reader.services.ports import EngineSettings
from reader.services.prepare_translation import requests_of
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.engines import real_shelf
from tests.eval.damage import service

WORDS = 600
RUNS = 15
HOSTILE = {
    "digits": "1" * 50_000,
    "numbers": "ب " + "1 " * 25_000,
    "brackets": "ب" + "(" * 10_000 + ")" * 10_000,
    "quotation marks": "ب" + '"' * 20_000,
    "negations": "لا " * 10_000,
    "number words": "three " * 10_000,
    "capitals": "Abc " * 10_000,
}


def sentences() -> list[str]:
    """Return the sentences of the samples, as many as have 600 words."""
    context = build()
    found: list[str] = []
    for path in sorted((find_resources() / "samples").iterdir()):
        source = SourceRef(SourceKind.FILE, location=str(path))
        article = context.open_article.open(source, CancelToken())
        for request in requests_of(article, {}):
            if sum(map(word_count, found)) < WORDS:
                found.append(request.source)
    return found


def drafts(texts: Sequence[str], language: str) -> list[TranslationUnit]:
    """Return drafts of the direct route."""
    translate = TranslateArticle(real_shelf(), lambda: "2026-01-01T00:00:00+00:00")
    routes = translate.routes(LanguagePair("ar", language))
    route = next(one for one in routes if len(one.steps) == 1)
    requests = [SegmentRequest(SegmentId(str(n)), text) for n, text in enumerate(texts)]
    made = translate.translate(requests, route, EngineSettings(), CancelToken(), tuple)
    units = {unit.segment_id: unit for batch in made for unit in batch}
    return [units[request.segment_id] for request in requests]


def article(say: Sequence[str], language: str) -> str:
    """Measure an article; return a line."""
    units = drafts(say, language)
    terms, _ = service()
    terms.index()
    texts = [(unit.segment_id, unit.source) for unit in units]
    occurrences = terms.occurrences(texts)
    checks = CheckTranslation(terms)

    def run() -> float:
        started = time.perf_counter()
        for _ in checks.article(units, language, occurrences, CancelToken()):
            pass
        return (time.perf_counter() - started) * 1000

    first = run()
    times = [run() for _ in range(RUNS)]
    idle = len(units) // BREATH_EVERY * BREATH_SECONDS * 1000
    slowest = max(_segments(checks, units, language))
    return (
        f"{language}: {sum(word_count(one) for one in say)} words, {len(units)} sentences: first "
        f"{first:.0f} ms, then median {statistics.median(times):.0f} ms, most {max(times):.0f} ms "
        f"(of these about {idle:.0f} ms asleep); slowest sentence alone {slowest:.1f} ms"
    )


def _segments(
    checks: CheckTranslation, units: Sequence[TranslationUnit], language: str
) -> list[float]:
    times: list[float] = []
    for unit in units:
        edited = TranslationUnit(
            unit.segment_id, unit.source, f"{unit.target} again", UnitState.EDITED
        )
        started = time.perf_counter()
        checks.segment(edited, language, ())
        times.append((time.perf_counter() - started) * 1000)
    return times


def hostile(name: str, text: str) -> str:
    """Measure a hostile sentence at two lengths; return a line with the growth."""
    checks = CheckTranslation()

    def seconds(part: str) -> float:
        unit = TranslationUnit(SegmentId("1"), f"{part} ب", f"{part} a", UnitState.EDITED)
        started = time.perf_counter()
        checks.segment(unit, "en", ())
        return time.perf_counter() - started

    short, long = seconds(text[: len(text) // 4]), seconds(text)
    return f"  {name:16} {len(text):6} characters: {long:.2f} s, {long / short:.1f} × a quarter"


def main() -> None:
    """Measure and print."""
    found = sentences()
    for language in ("en", "nl"):
        sys.stdout.write(f"{article(found, language)}\n")
    for name, text in HOSTILE.items():
        sys.stdout.write(f"{hostile(name, text)}\n")


if __name__ == "__main__":
    main()
