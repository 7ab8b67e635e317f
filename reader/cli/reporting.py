"""``qari report``: how far the review of an article is, and what it changed.

Why it exists: the page that a translator keeps or hands over, without a window, and the figures for
a script. It reads what is kept and changes nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.adapters.export.report_lines import report_csv, report_entries, report_lines
from reader.adapters.export.report_page import report_html
from reader.bootstrap import Context
from reader.cli.checking import count_doubts
from reader.cli.console import Console, writable_path
from reader.cli.listing import as_json, shown_inside, terminal_width
from reader.cli.stores import Stores, article_of, entry_of, open_stores
from reader.domain.article import Article, SegmentId
from reader.domain.article_text import source_text, target_text
from reader.domain.glossary import TermOccurrence
from reader.domain.note_places import place_notes
from reader.domain.translation import TranslationUnit
from reader.services.review_filter import (
    ReviewFilter,
    commented_segments,
    matches,
    translatable,
)
from reader.services.review_report import ReviewReport, report_of

__all__ = ["report"]

_ENGLISH: Final = "en"
Units = Mapping[SegmentId, TranslationUnit]


def report(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Write the report of an article's translation; return the exit code."""
    if options.output not in {"", "-"}:
        writable_path(options.output)  # a wrong name is said before the work, not after it
    with open_stores(context, console) as stores:
        article = article_of(stores.library, entry_of(stores.library, options.id))
        if options.output not in {"", "-"}:
            writable_path(options.output, article.source.location or "-")
        language = options.to or _language(context, stores, article)
        made = _made(context, stores, article, language)
    console.write(_WRITERS[options.format](made), options.output)
    if not made.last_at:
        console.note("Note: nobody has edited or confirmed anything in it yet.")
    return 0


def _language(context: Context, stores: Stores, article: Article) -> str:
    """Return the language that the article was translated into, the preferred one of several."""
    known = stores.library.languages(article.article_id)
    preferred = context.preferences.load().target
    return preferred if preferred in known else next(iter(known), _ENGLISH)


def _made(context: Context, stores: Stores, article: Article, language: str) -> ReviewReport:
    article_id = article.article_id
    units = stores.library.units(article_id, language)
    notes = stores.notes.of_article(article_id)
    target = target_text(article, units, language)
    places = place_notes(notes, source_text(article), target)
    return report_of(
        article,
        language,
        units,
        context.edit_distance,
        seconds=stores.library.effort(article_id, language),
        occurrences=_occurrences(context, article, units),
        commented=commented_segments(notes, places),
        doubts=count_doubts(context, article, units, language),
    )


def _occurrences(
    context: Context, article: Article, units: Units
) -> Mapping[SegmentId, Sequence[TermOccurrence]]:
    """Return the terms of the article; none where no sentence was edited, since that takes time."""
    if not any(matches(ReviewFilter.EDITED, unit) for unit in units.values()):
        return {}
    hidden, _ = context.hidden_terms(article.fingerprint)
    texts = [(one, units[one].source) for one in translatable(article) if one in units]
    return context.terms.occurrences(texts, hidden)


def _text(made: ReviewReport) -> str:
    inside = shown_inside if terminal_width() else one_line
    lines = [f"{inside(made.title)}\n"]
    group = ""
    for line in report_lines(made):
        if line.group != group:
            group = line.group
            lines.append(f"\n{group}\n")
        lines.append(f"  {inside(line.name)}: {inside(line.value)}\n")
    return "".join(lines)


_WRITERS: Final[Mapping[str, Callable[[ReviewReport], str]]] = {
    "text": _text,
    "html": report_html,
    "csv": report_csv,
    "json": lambda made: as_json(report_entries(made)),
}
