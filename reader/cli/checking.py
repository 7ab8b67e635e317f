"""``qari check``: what is probably wrong in a translation, and in the Arabic itself.

Why it exists: a reviewer runs it over what a colleague sends, and a script fails where doubts are
left. Kept sentences are checked as a person left them; what the reader dismissed is only counted.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.adapters.export.plain_text import one_line
from reader.bootstrap import Context
from reader.cli.batch_sources import names_source
from reader.cli.console import Console
from reader.cli.listing import as_json, counted, shown_inside, terminal_width
from reader.cli.opening import opened
from reader.cli.reading import Reading, keeps_names, read_into
from reader.cli.sources import source_of
from reader.cli.stores import article_of, entry_of
from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.doubt_keys import DoubtKey
from reader.domain.errors import StorageUnavailable
from reader.domain.glossary import TermOccurrence
from reader.domain.translation import Doubt, DoubtSide, TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.check_translation import CheckTranslation
from reader.services.dismiss_doubts import without_dismissed
from reader.services.guess_names import guessed_names
from reader.services.prepare_translation import requests_of

__all__ = ["check", "count_doubts"]

log = logging.getLogger(__name__)

_AROUND = 48
_WITHOUT = frozenset({UnitState.FAILED, UnitState.MISSING})


@dataclass(frozen=True, slots=True)
class _Found:
    """A doubt with the unit that it is about, and its number in the article, from 1."""

    number: int
    unit: TranslationUnit
    doubt: Doubt

    @property
    def text(self) -> str:
        """Return the text that the doubt's span lies in."""
        is_source = self.doubt.side is DoubtSide.SOURCE
        return self.unit.source if is_source else self.unit.target


def check(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Print the doubts about a translation; return the exit code of its translation."""
    article, kept, dismissed = _article(context, options, console)
    reading = Reading(article, options.to, keeps_names(context, options.names))
    reading.units.update(kept)
    wanted = [request.segment_id for request in requests_of(article, {})]
    if not all(one in kept for one in wanted):
        read_into(context, reading, options.package, console, lambda: None)
        reading.units.update(kept)
    reading.wanted = len(wanted)
    units = [_unit(reading, request.segment_id, request.source)
             for request in requests_of(article, {})]  # fmt: skip
    found, hidden = _doubts(context, article, units, options.to, dismissed)
    if options.format == "json":
        console.result(as_json(_document(article, options.to, found, hidden)))
    else:
        for line in _lines(found, hidden):
            console.result(line)
    return reading.exit_code


def count_doubts(
    context: Context, article: Article, kept: Mapping[SegmentId, TranslationUnit], language: str
) -> int:
    """Return how many doubts are left in what is kept of a translation, as `check` shows them."""
    units = [
        kept[request.segment_id]
        for request in requests_of(article, {})
        if request.segment_id in kept and kept[request.segment_id].state not in _WITHOUT
    ]
    dismissed = _dismissed(context, article.article_id, language)
    return len(_doubts(context, article, units, language, dismissed)[0])


def _article(
    context: Context, options: argparse.Namespace, console: Console
) -> tuple[Article, dict[SegmentId, TranslationUnit], frozenset[DoubtKey]]:
    """Return the article of a file, or of the library with its kept units and dismissals.

    Raises:
        WrongUse: It is neither a file nor the id of one article.
        StorageUnavailable: The library can't be read.
    """
    name = options.file
    if names_source(name):
        article = opened(context, source_of(name, console, options.part), console)
        return article, {}, frozenset()
    library = context.library()
    try:
        entry = entry_of(library, name)
        article = article_of(library, entry)
        units = library.units(entry.article_id, options.to)
    finally:
        library.close()
    sources = {request.segment_id for request in requests_of(article, {})}
    kept = {
        segment_id: unit
        for segment_id, unit in units.items()
        if segment_id in sources and unit.state not in _WITHOUT
    }
    return article, kept, _dismissed(context, entry.article_id, options.to)


def _dismissed(context: Context, article_id: ArticleId, language: str) -> frozenset[DoubtKey]:
    store = context.dismissed_doubts()
    try:
        return store.of(article_id, language)
    finally:
        store.close()


def _unit(reading: Reading, segment_id: SegmentId, source: str) -> TranslationUnit:
    """Return what is known of a segment; one that could not be translated has its source only."""
    unit = reading.units.get(segment_id)
    if unit is None or not unit.source:
        return TranslationUnit(segment_id, source, "", UnitState.MISSING)
    return unit


def _doubts(
    context: Context,
    article: Article,
    units: Sequence[TranslationUnit],
    language: str,
    dismissed: frozenset[DoubtKey],
) -> tuple[list[_Found], int]:
    """Return the doubts to show, in reading order, and how many were dismissed."""
    occurrences = _occurrences(context, article, units)
    service = CheckTranslation(context.terms)
    found: list[_Found] = []
    hidden = 0
    results = service.article(units, language, occurrences, CancelToken())
    for number, (unit, result) in enumerate(zip(units, results, strict=True), 1):
        shown, gone = without_dismissed(unit, result.doubts, dismissed)
        found += [_Found(number, unit, doubt) for doubt in shown]
        hidden += len(gone)
    return found, hidden


def _occurrences(
    context: Context, article: Article, units: Sequence[TranslationUnit]
) -> dict[SegmentId, list[TermOccurrence]]:
    """Return the names and terms of the sources, guesses too."""
    texts = [(unit.segment_id, unit.source) for unit in units]
    hidden: frozenset[str] = frozenset()
    try:
        hidden, _ = context.hidden_terms(article.fingerprint)
    except StorageUnavailable as error:
        log.warning("hidden terms: %s", error)
    found = context.terms.occurrences(texts, hidden)
    guessed = guessed_names(texts, found, context.words.is_ordinary, hidden, CancelToken())
    return {key: [*found.get(key, ()), *guessed.get(key, ())] for key, _ in texts}


def _document(
    article: Article, language: str, found: Sequence[_Found], hidden: int
) -> dict[str, object]:
    return {
        "title": article.title,
        "language": article.language,
        "target_language": language,
        "count": len(found),
        "doubts": [
            {
                "unit": one.unit.segment_id,
                "kind": one.doubt.kind.value,
                "side": one.doubt.side.value,
                "span": list(one.doubt.span),
                "why": one.doubt.why.english(),
                "text": one.doubt.span.of(one.text),
            }
            for one in found
        ],
        "dismissed": hidden,
    }


def _lines(found: Sequence[_Found], hidden: int) -> Iterator[str]:
    inside = shown_inside if terminal_width() else one_line
    number = 0
    for one in found:
        if one.number != number:
            number = one.number
            yield f"\n{number}\n"
        doubt = one.doubt
        yield f"  [{doubt.kind.value}, {doubt.side.value}] {inside(doubt.why.english())}\n"
        yield f"      {inside(_around(one))}\n"
    count = counted(len(found), "doubt")
    dismissed = f", {hidden} dismissed" if hidden else ""
    yield f"\n{count}{dismissed}.\n" if found else f"No doubts{dismissed}.\n"


def _around(one: _Found) -> str:
    """Return the words meant in their place: brackets around them, some of the text beside."""
    text, span = one.text, one.doubt.span
    before = text[max(0, span.start - _AROUND) : span.start]
    after = text[span.end : span.end + _AROUND]
    left = "…" if span.start > _AROUND else ""
    right = "…" if span.end + _AROUND < len(text) else ""
    if span.length > 2 * _AROUND:
        return f"[{text[span.start : span.start + 2 * _AROUND]}…]"
    return f"{left}{before}[{span.of(text)}]{after}{right}"
