"""Translate 100 sentences with the starter packages and list every mark, to be judged by hand.

Why it exists: clean pairs say how often a mark is wrong on good work; what a translator gets is a
draft. Run it with ``python -m tests.eval.drafts``; it writes the marks as the rows of
``doubts_judged.tsv``, without judgement. `figures` counts the judgements kept there.

There are two sets. ``first`` are 60 lines of ``holdout.tsv`` (the first by the CRC-32 of
``drafts:`` and the line) and 40 sentences of the three samples, as articles; three rules were
mended after it was judged for the first time. ``fresh`` are the next 100 lines, judged when the
rules stood. A mark on the Arabic itself is the same in both languages and is judged once, with
``en``.
"""

from __future__ import annotations

import csv
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.adapters.system.locations import find_resources
from reader.bootstrap import build
from reader.domain.article import SegmentId, SourceKind, SourceRef
from reader.domain.glossary import TermKind
from reader.domain.language import LanguagePair
from reader.domain.translation import Doubt, DoubtSide, TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.prepare_translation import requests_of
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.engines import real_shelf
from tests.eval.damage import service
from tests.eval.names import HOLDOUT

JUDGED = Path(__file__).parent / "data" / "doubts_judged.tsv"
COLUMNS = ("set", "language", "kind", "side", "words", "right", "source", "target", "why")
OF_HOLDOUT = 60
OF_SAMPLES = 40
OF_FRESH = 100
FIRST, FRESH = "first", "fresh"


@dataclass(frozen=True)
class Mark:
    """A mark on a draft."""

    which: str
    language: str
    doubt: Doubt
    unit: TranslationUnit

    def row(self) -> list[str]:
        """Return it as a row of the table, not judged."""
        text = self.unit.source if self.doubt.side is DoubtSide.SOURCE else self.unit.target
        words = self.doubt.span.of(text)
        return [
            self.which, self.language, self.doubt.kind.value, self.doubt.side.value,
            "(all)" if words == text else words, "",
            self.unit.source, self.unit.target, self.doubt.why.english(),
        ]  # fmt: skip


def texts(which: str) -> list[list[str]]:
    """Return the sentences: those of the holdout each by itself, then the samples as articles."""
    lines = HOLDOUT.read_text(encoding="utf-8").splitlines()
    lines.sort(key=lambda line: zlib.crc32(f"drafts:{line}".encode()))
    if which == FRESH:
        chosen = lines[OF_HOLDOUT : OF_HOLDOUT + OF_FRESH]
        return [[line.split("\t")[0]] for line in chosen]
    singles = [[line.split("\t")[0]] for line in lines[:OF_HOLDOUT]]
    context = build()
    articles: list[list[str]] = []
    left = OF_SAMPLES
    for path in sorted((find_resources() / "samples").iterdir()):
        source = SourceRef(SourceKind.FILE, location=str(path))
        article = context.open_article.open(source, CancelToken())
        found = [request.source for request in requests_of(article, {})][: min(left, 14)]
        articles.append(found)
        left -= len(found)
    return [*singles, *articles]


def marks(which: str, articles: Sequence[Sequence[str]], language: str) -> Iterator[Mark]:
    """Yield the marks on drafts of the direct route."""
    terms, checks = service()
    translate = TranslateArticle(real_shelf(), lambda: "2026-01-01T00:00:00+00:00")
    routes = translate.routes(LanguagePair("ar", language))
    route = next(one for one in routes if len(one.steps) == 1)
    for number, article in enumerate(articles):
        ids = [SegmentId(f"{number}.{place}") for place in range(len(article))]
        found = terms.occurrences(list(zip(ids, article, strict=True)))
        requests = [
            SegmentRequest(
                key,
                text,
                tuple(one for one in found[key] if one.term.kind is not TermKind.TERM),
            )
            for key, text in zip(ids, article, strict=True)
        ]
        made = translate.translate(requests, route, EngineSettings(), CancelToken(), tuple)
        units = {unit.segment_id: unit for batch in made for unit in batch}
        ordered = [units[key] for key in ids]
        for unit, result in zip(
            ordered, checks.article(ordered, language, found, CancelToken()), strict=True
        ):
            yield from (Mark(which, language, doubt, unit) for doubt in result.doubts)


def figures(which: str) -> tuple[int, int, dict[str, tuple[int, int]]]:
    """Return how many marks of a set were judged, how many are right, and both by kind."""
    with JUDGED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    judged, right = Counter[str](), Counter[str]()
    for row in (row for row in rows if row["set"] == which):
        judged[row["kind"]] += 1
        right[row["kind"]] += row["right"] == "yes"
    by_kind = {kind: (right[kind], count) for kind, count in sorted(judged.items())}
    return judged.total(), right.total(), by_kind


def main() -> None:
    """Write the marks of both languages to standard output."""
    writer = csv.writer(sys.stdout, delimiter="\t", quoting=csv.QUOTE_NONE, lineterminator="\n")
    writer.writerow(COLUMNS)
    for which in (FIRST, FRESH):
        articles = texts(which)
        for language in ("en", "nl"):
            for mark in marks(which, articles, language):
                if language == "en" or not _of_source(mark):
                    writer.writerow(mark.row())


def _of_source(mark: Mark) -> bool:
    """Tell whether a mark is about the Arabic itself, not about what the target lacks of it."""
    return mark.doubt.kind.value in {
        "doubled_word", "latin_word", "calque", "name_spelling", "machine_made",
    }  # fmt: skip


if __name__ == "__main__":
    main()
