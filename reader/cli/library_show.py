"""``qari library show``: one article as it is kept, with its notes.

Why it exists: what was read is read again without a window, and a script gets everything about an
article in one document.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence

from reader.adapters.export.json_document import block_entries, unit_entries
from reader.adapters.export.plain_text import one_line
from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.library_json import entry, note_entry, version_entry
from reader.cli.listing import as_json, counted, shown_inside, styled, terminal_width
from reader.cli.stores import article_of, entry_of, open_stores
from reader.cli.terminal_view import TerminalView
from reader.domain.article import Article, SegmentId
from reader.domain.article_text import source_text, target_text
from reader.domain.library import ArticleVersion, LibraryEntry
from reader.domain.note_places import NotePlace, place_notes
from reader.domain.notes import Note
from reader.domain.translation import TranslationUnit
from reader.services.export_bilingual import Bilingual

__all__ = ["show"]

Units = Mapping[SegmentId, TranslationUnit]
Inside = Callable[[str], str]
"""Writes a text as it stands inside a line of English."""


def show(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Print an article with its notes; with ``--to`` beside its kept translation."""
    with open_stores(context, console) as stores:
        found = entry_of(stores.library, options.id)
        article = article_of(stores.library, found, options.version)
        units = stores.library.units(found.article_id, options.to) if options.to else {}
        notes = stores.notes.of_article(found.article_id)
        places = _places(article, options.to, units, notes)
        versions = stores.library.versions(found.article_id)
        shown = Bilingual(article, options.to, units)
        if options.format == "json":
            console.result(as_json(_document(found, shown, notes, places, versions)))
            return 0
        width = terminal_width()
        inside = shown_inside if width else one_line
        for line in _head(found, versions, inside):
            console.result(line)
        view = TerminalView(width, options.to or "en", styled=styled())
        for row in shown.rows:
            text = view.row(row)
            if text:
                console.result(text)
        for note, place in zip(notes, places, strict=True):
            console.result(_note(note, place, inside))
    if options.to and not units:
        console.note("Note: no translation of it is kept; qari translate makes one.")
    return 0


def _places(
    article: Article, language: str, units: Units, notes: Sequence[Note]
) -> tuple[NotePlace, ...]:
    target = target_text(article, units, language) if language else None
    return place_notes(notes, source_text(article), target)


def _document(
    found: LibraryEntry,
    shown: Bilingual,
    notes: Sequence[Note],
    places: Sequence[NotePlace],
    versions: Sequence[ArticleVersion],
) -> dict[str, object]:
    return {
        **entry(found),
        "blocks": block_entries(shown.article),
        "segments": [
            {"id": one.segment_id, "block": one.block_id, "span": list(one.span)}
            for one in shown.article.segments
        ],
        "target_language": shown.target,
        "units": unit_entries(shown),
        "versions": [version_entry(one) for one in versions],
        "annotations": [
            note_entry(note, found.title, place) for note, place in zip(notes, places, strict=True)
        ],
    }


def _head(found: LibraryEntry, versions: Sequence[ArticleVersion], inside: Inside) -> Iterator[str]:
    yield f"{inside(found.title)}\n"
    about = [found.byline, found.site, found.date, found.location]
    said = " · ".join(inside(one) for one in about if one)
    if said:
        yield f"{said}\n"
    facts = [found.article_id, found.state.value, counted(found.words, "word")]
    facts += [f"#{inside(tag)}" for tag in found.tags]
    if len(versions) > 1:
        facts.append(counted(len(versions), "version"))
    if found.removed_at:
        facts.append("in the bin")
    yield f"{' · '.join(facts)}\n\n"


def _note(note: Note, place: NotePlace, inside: Inside) -> str:
    quote = one_line(note.passage.anchor.quote)
    head = f"[{note.note_id} · {place.state.value}] {inside(quote)}".rstrip()
    body = "".join(f"  {inside(line)}".rstrip() + "\n" for line in note.body.splitlines())
    return f"{head}\n{body}\n"
