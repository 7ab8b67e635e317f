"""``qari notes``: add, list and search notes.

Why it exists: an editor, a script or another program adds a note to the words of an article, and
finds it again; a note is never put on another passage than the one that was meant. Export and
import are in `note_files`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.adapters.sources.decoding import decoded
from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.library_json import note_entry
from reader.cli.listing import SHORT_ID, Column, as_json, counted, styled, table, terminal_width
from reader.cli.note_files import export_notes, import_notes, note_query
from reader.cli.note_passage import passage
from reader.cli.sources import standard_input
from reader.cli.stores import Stores, article_of, entry_of, open_stores
from reader.domain.article import ArticleId
from reader.domain.errors import WrongUse
from reader.domain.library import LibraryQuery
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.notes import Note, NoteColour, NoteId, NoteKind, first_line
from reader.services.export_notes import all_notes
from reader.services.library_ports import NoteQuery

__all__ = ["notes"]

STDIN: Final = "-"
_MOST_HITS: Final = 1_000
_COLUMNS: Final = (
    Column("id", SHORT_ID),
    Column("article", SHORT_ID),
    Column("changed", 10),
    Column("quote"),
    Column("note"),
)


def notes(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Do what `options.action` says; return the exit code."""
    with open_stores(context, console) as stores:
        return _ACTIONS[options.action](context, stores, options, console)


def _add(context: Context, stores: Stores, options: argparse.Namespace, console: Console) -> int:
    body = options.body
    if body == STDIN:
        body = decoded(standard_input(console, "the note"), "standard input")
    if not options.quote.strip() and not body.strip():
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("CommandLine", "A note needs words, a passage, or both.")),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Add --body or --quote.")),
        )
    entry = entry_of(stores.library, options.id)
    if entry.removed_at:
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("CommandLine", "This article lies in the bin.")),
            hint=message(
                QT_TRANSLATE_NOOP("CommandLine", "qari library remove --undo takes it out.")
            ),
        )
    article = article_of(stores.library, entry)
    where = passage(stores, article, options, console)
    kind = options.kind or (NoteKind.NOTE if body.strip() else NoteKind.HIGHLIGHT)
    colour = options.colour or (NoteColour.NONE if body.strip() else NoteColour.YELLOW)
    note = stores.notes.put(
        Note(
            NoteId(context.new_id()),
            entry.article_id,
            where,
            body,
            NoteKind(kind),
            NoteColour(colour),
        )
    )
    if options.format == "json":
        console.result(as_json({"note": note_entry(note, entry.title)}))
    else:
        console.result(f"{note.note_id}\n")
    return 0


def _list(context: Context, stores: Stores, options: argparse.Namespace, console: Console) -> int:
    del context
    query = note_query(stores, options, in_bin=options.bin)
    found = islice(all_notes(stores.notes, query), options.limit)
    return _write(found, stores.notes.count(query), stores, options, console)


def _search(context: Context, stores: Stores, options: argparse.Namespace, console: Console) -> int:
    """Find notes by their words and those of their quotes, and by other forms of the words."""
    del context
    query = " ".join(options.query)
    stores.library.count(LibraryQuery())  # brings the file up to date, the index with it
    hits = stores.search.search(f"kind:note {query}", 0, _MOST_HITS)
    found = {note.note_id: note for note in all_notes(stores.notes, NoteQuery(search=query))}
    for hit in hits:
        note = None if hit.note_id in found else stores.notes.get(NoteId(hit.note_id))
        if note is not None:
            found[note.note_id] = note
    newest = sorted(found.values(), key=lambda one: one.changed_at, reverse=True)
    return _write(newest[: options.limit], len(newest), stores, options, console)


def _write(
    found: Iterable[Note],
    count: int,
    stores: Stores,
    options: argparse.Namespace,
    console: Console,
) -> int:
    @cache
    def title(article_id: ArticleId) -> str:
        entry = stores.library.entry(article_id)
        return entry.title if entry is not None else ""

    if options.format == "json":
        listed = [note_entry(one, title(one.article_id)) for one in found]
        console.result(as_json({"count": count, "notes": listed}))
        return 0
    width = terminal_width()
    if count:
        for line in table(_COLUMNS, _rows(found, short=width > 0), width, dim=styled()):
            console.result(line)
    console.note(counted(count, "note"))
    return 0


def _rows(found: Iterable[Note], *, short: bool) -> Iterator[Sequence[str]]:
    for one in found:
        quote = one_line(one.passage.anchor.quote)
        if short:
            ids = (one.note_id[:SHORT_ID], one.article_id[:SHORT_ID], one.changed_at[:10])
            yield (*ids, quote, first_line(one.body))
        else:
            yield (one.note_id, one.article_id, one.changed_at, quote, one_line(one.body))


_ACTIONS: Final[dict[str, Callable[[Context, Stores, argparse.Namespace, Console], int]]] = {
    "add": _add,
    "list": _list,
    "search": _search,
    "export": export_notes,
    "import": import_notes,
}
