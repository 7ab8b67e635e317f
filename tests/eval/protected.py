"""Measure how many protected spans come through a translation exactly.

Why it exists: numbers, addresses and signs must not change, and a fluent sentence hides it when
they do. Run it with ``python -m tests.eval.protected``; it prints the spans that were lost.

Exact means: the span stands in the target as many times as in the list, character by character.
Only the shape of digits and of the Arabic separators and per cent sign may be the target's, and
thousands separators may come, go or change. The comparison shares no code with the app's own.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.domain.article import SegmentId
from reader.domain.language import LanguagePair
from reader.domain.translation import DoubtKind, TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.engines import real_shelf

GOLD = Path(__file__).parent / "data" / "protected_gold.tsv"
_NUMBER = re.compile(r"([$€£¥₪§]?)(\d{1,3}(?:[.,٬]\d{3})+|\d+)(?:[.,٫](\d+))?([%°₪]?)")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩٪", "0123456789%")


@dataclass(frozen=True)
class Row:
    """A sentence and the spans that must come through."""

    source: str
    spans: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """How the spans of all rows fared; `lost` pairs each lost span with its unit."""

    spans: int
    lost: tuple[tuple[str, TranslationUnit], ...]
    units: tuple[TranslationUnit, ...]

    @property
    def exact(self) -> float:
        """Share of the spans that came through exactly."""
        return 1 - len(self.lost) / self.spans


def gold_rows() -> list[Row]:
    """Return the sentences with their spans."""
    with GOLD.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Row(row["source"], tuple(json.loads(row["spans"]))) for row in rows]


def lost_spans(spans: Sequence[str], target: str) -> list[str]:
    """Return the spans that do not stand in `target`; each occurrence serves one span."""
    rest = target
    lost: list[str] = []
    for span in sorted(spans, key=len, reverse=True):
        match = re.search(_pattern(span), rest)
        if match is None:
            lost.append(span)
        else:
            rest = rest[: match.start()] + "\x00" + rest[match.end() :]
    return lost


def _pattern(span: str) -> str:
    """Return what finds a span: whole, with thousands separators free in numbers."""
    text = span.translate(_DIGITS)
    number = _NUMBER.fullmatch(text)
    if number is None:
        literal = re.escape(text)
        return rf"(?<![A-Za-z0-9]){literal}(?![0-9])" if text.isascii() else literal
    before, whole, decimals, after = number.groups(default="")
    digits = re.sub(r"\D", "", whole)
    grouped = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", "[.,]?", digits)
    tail = rf"[.,]{decimals}" if decimals else ""
    return rf"(?<!\d)(?<!\d[.,]){re.escape(before)}{grouped}{tail}(?!\d|[.,]\d){re.escape(after)}"


def measure(target: str = "en", *, through_english: bool = False) -> Outcome:
    """Translate all rows with the shipped packages and look the spans up."""
    service = TranslateArticle(real_shelf(), lambda: "2026-01-01T00:00:00+00:00")
    routes = service.routes(LanguagePair("ar", target))
    route = next(one for one in routes if (len(one.steps) > 1) == through_english)
    rows = gold_rows()
    requests = [SegmentRequest(SegmentId(str(n)), row.source) for n, row in enumerate(rows)]
    made = service.translate(requests, route, EngineSettings(), CancelToken(), tuple)
    units = {unit.segment_id: unit for batch in made for unit in batch}
    lost = [
        (span, units[SegmentId(str(n))])
        for n, row in enumerate(rows)
        for span in lost_spans(row.spans, units[SegmentId(str(n))].target)
    ]
    total = sum(len(row.spans) for row in rows)
    return Outcome(total, tuple(lost), tuple(units.values()))


def report(outcome: Outcome, name: str) -> str:
    """Return a line with the result, and one for each span that was lost."""
    doubted = sum(
        any(doubt.kind is DoubtKind.PROTECTED_SPAN for doubt in unit.doubts)
        for unit in outcome.units
    )
    mended = sum(bool(unit.origin and unit.origin.mended) for unit in outcome.units)
    head = (
        f"{name:12} {outcome.spans} spans in {len(outcome.units)} sentences, "
        f"{outcome.exact:.1%} exact; {mended} sentences mended, {doubted} with a doubt"
    )
    lines = [head]
    lines += [f"  lost {span}: {unit.source} → {unit.target}" for span, unit in outcome.lost]
    return "\n".join(lines)


def main() -> None:
    """Measure every route that the shipped packages offer."""
    for target, through in (("en", False), ("nl", False), ("nl", True)):
        name = f"ar-{'en-' if through else ''}{target}"
        sys.stdout.write(f"{report(measure(target, through_english=through), name)}\n")


if __name__ == "__main__":
    main()
