"""``qari library``: list, search, show and remove what is kept.

Why it exists: the library of the window, for a terminal and for scripts; the same rules, the same
stores. Backups and the check are in `library_files`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.library_files import backup, check, restore
from reader.cli.library_json import entry, hit_entry
from reader.cli.library_show import show
from reader.cli.listing import (
    SHORT_ID,
    Column,
    as_json,
    counted,
    paragraph,
    shown_inside,
    styled,
    table,
    terminal_width,
)
from reader.cli.stores import Stores, entries, entry_of, open_stores
from reader.domain.errors import WrongUse
from reader.domain.library import LibraryEntry, LibraryOrder, LibraryQuery, ReadingState, SearchHit
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.search_query import parse_query, understood
from reader.services.forget_article import forget_copies, traces_of

__all__ = ["library"]

_BY_NAME: Final = frozenset({LibraryOrder.TITLE, LibraryOrder.SITE})
"""Orders in which the first is wanted first; of the others the last."""
_COLUMNS: Final = (
    Column("id", SHORT_ID),
    Column("state", 7),
    Column("%", 3, to_right=True),
    Column("words", 6, to_right=True),
    Column("notes", 5, to_right=True),
    Column("added", 10),
    Column("title"),
)


def library(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Do what `options.action` says; return the exit code."""
    return _ACTIONS[options.action](context, options, console)


def _list(context: Context, options: argparse.Namespace, console: Console) -> int:
    order = LibraryOrder(options.sort)
    query = LibraryQuery(
        search=options.search,
        state=ReadingState(options.state) if options.state else None,
        tag=options.tag.strip().lstrip("#"),
        in_bin=options.bin,
        order=order,
        descending=(order not in _BY_NAME) != options.reverse,
    )
    with open_stores(context, console) as stores:
        count = stores.library.count(query)
        found = islice(entries(stores.library, query), options.limit)
        if options.format == "json":
            document = {"count": count, "articles": [entry(one) for one in found]}
            console.result(as_json(document))
            return 0
        if count:
            _write_list(found, console)
    console.note(counted(count, "article"))
    return 0


def _write_list(found: Iterator[LibraryEntry], console: Console) -> None:
    width = terminal_width()
    for line in table(_COLUMNS, (_row(one, short=width > 0) for one in found), width, dim=styled()):
        console.result(line)


def _row(one: LibraryEntry, *, short: bool) -> tuple[str, ...]:
    identity, added = str(one.article_id), one.added_at
    if short:
        identity, added = identity[:SHORT_ID], added[:10]
    percent = f"{one.progress:.0%}".removesuffix("%")
    return (
        identity, one.state.value, percent, str(one.words), str(one.notes), added, one.title,
    )  # fmt: skip


def _search(context: Context, options: argparse.Namespace, console: Console) -> int:
    query = " ".join(options.query)
    asked = parse_query(query)
    if asked.is_empty:
        raise WrongUse(message(QT_TRANSLATE_NOOP("CommandLine", "There is nothing to look for.")))
    said = [one.english() for one in understood(asked)]
    with open_stores(context, console) as stores:
        stores.library.count(LibraryQuery())  # brings the file up to date, the index with it
        hits = stores.search.search(query, 0, options.limit)
        if options.format == "json":
            document = {
                "query": query,
                "understood": said,
                "hits": [hit_entry(one) for one in hits],
            }
            console.result(as_json(document))
            return 0
        _write_hits(hits, console)
    more = " (there may be more: --limit)" if len(hits) == options.limit else ""
    console.note(f"{counted(len(hits), 'passage')} with {', '.join(said)}{more}")
    return 0


def _write_hits(hits: Sequence[SearchHit], console: Console) -> None:
    width = terminal_width()
    if not width:
        for one in hits:
            cells = (one.article_id, one.segment_id, one.field.value, one.snippet)
            console.result("\t".join(cells) + "\n")
        return
    before = ""
    for one in hits:
        if one.article_id != before:
            before = one.article_id
            console.result(f"{before[:SHORT_ID]}  {shown_inside(one.title)}\n")
        console.result(f"  {one.field.value}\n")
        for line in paragraph(one.snippet, width, one.marks, bold=styled()):
            console.result(line)


def _remove(context: Context, options: argparse.Namespace, console: Console) -> int:
    with open_stores(context, console) as stores:
        found = list(dict.fromkeys(entry_of(stores.library, one) for one in options.ids))
        ids = [one.article_id for one in found]
        if options.forget:
            how = "forgotten"
            _forget(context, stores, found, console)
        elif options.undo:
            how = "restored"
            stores.library.restore(ids)
        else:
            how = "in the bin"
            stores.library.remove(ids)
        if options.format == "json":
            removed = [{"id": one.article_id, "title": one.title} for one in found]
            console.result(as_json({"how": how, "articles": removed}))
            return 0
        inside = shown_inside if terminal_width() else one_line
        for one in found:
            console.result(f"{one.article_id}\t{how}\t{inside(one.title)}\n")
    if how == "in the bin":
        console.note("They stay in the bin for 30 days; --undo takes them out, --forget at once.")
    return 0


def _forget(
    context: Context, stores: Stores, found: Sequence[LibraryEntry], console: Console
) -> None:
    """Forget articles everywhere; the library last, so that what was cut short is done again."""
    ids = [one.article_id for one in found]
    corrections, cache = context.corrections(), context.machine_cache()
    memory = context.memory()
    try:
        traces = traces_of(stores.library, corrections, ids)
        corrections.close()
        console.progress("backups and machine translations are written anew")
        aside = context.set_aside()
        damaged = aside.listed()
        forget_copies(traces, cache, context.backups(), aside, memory)
        for path in damaged:
            console.note(f"{path}, a damaged file that was kept, is deleted too.")
        stores.library.forget(ids)
        if folder := context.preferences.load().notes_folder:
            context.forget_in_folder(stores.library, stores.notes, Path(folder), ids)
    finally:
        corrections.close()
        for notice in cache.take_notices():
            console.problem(notice.english())
        cache.close()
        memory.close()
    chosen = context.preferences.load()
    recent = tuple(one for one in chosen.recent if one not in traces.locations)
    if recent != chosen.recent:
        context.preferences.save(replace(chosen, recent=recent))


_ACTIONS: Final[dict[str, Callable[[Context, argparse.Namespace, Console], int]]] = {
    "list": _list,
    "search": _search,
    "show": show,
    "remove": _remove,
    "backup": backup,
    "restore": restore,
    "check": check,
}
