"""``qari glossary``: add, list, import and export terms of one's own.

Why it exists: a glossary outlives a program and belongs to teams; scripts merge, check and publish
it. The rules are those of the window, with the same store.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from reader.adapters.exchange.tbx_writer import TbxStyle
from reader.adapters.exchange.term_files import (
    format_of,
    open_term_file,
    term_file,
    write_terms,
)
from reader.adapters.export.plain_text import one_line
from reader.bootstrap import Context, new_id
from reader.cli.console import Console, writable_path
from reader.cli.sources import standard_input
from reader.domain.errors import SourceUnreadable, WrongUse
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken
from reader.services.exchange_terms import ExchangeTerms
from reader.services.import_plan import (
    BrokenLine,
    Conflict,
    ConflictChoice,
    ImportPlan,
    TermFile,
    TermFormat,
)
from reader.services.own_terms import EditOwnTerms
from reader.services.ports import OwnTerms
from reader.services.term_values import TermDraft, TermQuery

__all__ = ["glossary"]

STDIN: Final = "-"
_TERMS_A_PAGE: Final = 1_000
_MOST_LINES_TOLD: Final = 20
_NOT_CHOSEN: Final = "text"
_CHOICES: Final = {
    ConflictChoice.KEEP: "your own are kept",
    ConflictChoice.TAKE: "theirs are taken",
    ConflictChoice.BOTH: "both are kept",
}


def glossary(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Do what `options.action` says; return the exit code."""
    with _store(context, console) as store:
        return _ACTIONS[options.action](store, options, console)


@contextmanager
def _store(context: Context, console: Console) -> Iterator[OwnTerms]:
    store = context.own_terms()
    try:
        yield store
    finally:
        for notice in store.take_notices():
            console.problem(notice.english())
        store.close()


def _add(store: OwnTerms, options: argparse.Namespace, console: Console) -> int:
    term = EditOwnTerms(store, new_id).add(
        TermDraft(
            form=options.form,
            kind=options.kind,
            variants=tuple(options.variant),
            names=(("en", options.en), ("nl", options.nl)),
            translit=options.translit,
            notes=(("en", options.note_en), ("nl", options.note_nl)),
            domain=options.domain,
        )
    )
    console.result(_line(term))
    return 0


def _list(store: OwnTerms, options: argparse.Namespace, console: Console) -> int:
    query = TermQuery(options.search, TermKind(options.kind) if options.kind else None)
    if options.format == "json":
        terms = [_entry(term) for term in _found(store, query)]
        console.result(json.dumps({"terms": terms}, ensure_ascii=False, indent=2) + "\n")
        return 0
    count = store.count(query)
    for term in _found(store, query):
        console.result(_line(term))
    console.note(_terms(count))
    return 0


def _found(store: OwnTerms, query: TermQuery) -> Iterator[GlossaryTerm]:
    start = 0
    while page := store.page(query, start, _TERMS_A_PAGE):
        yield from page
        start += len(page)


def _line(term: GlossaryTerm) -> str:
    cells = (term.form, term.kind.value, term.name("en"), term.name("nl"))
    return "\t".join(one_line(cell) for cell in cells) + "\n"


def _entry(term: GlossaryTerm) -> dict[str, object]:
    return {
        "id": term.term_id,
        "kind": term.kind.value,
        "form": term.form,
        "vowelled": term.vowelled,
        "variants": list(term.variants),
        "names": dict(term.names),
        "translit": term.translit,
        "notes": dict(term.notes),
        "domain": term.domain,
    }


def _import(store: OwnTerms, options: argparse.Namespace, console: Console) -> int:
    file = _opened(options, console)
    for notice in file.notices:
        console.note(f"Note: {notice.english()}")
    exchange = ExchangeTerms(store, new_id)
    plan = _planned(exchange, file, console)
    choice = ConflictChoice(options.conflicts)
    _tell_broken(plan, console)
    if options.dry_run:
        _tell_conflicts(plan, console)
        console.result(
            f"Would import: {plan.new} new, {plan.same} there already, "
            f"{plan.conflicts} conflicts ({_CHOICES[choice]}), {plan.broken} broken. "
            "Nothing was changed.\n"
        )
        return SourceUnreadable.exit_code if plan.broken else 0
    done = exchange.apply(
        plan, choice, skip_broken=options.skip_broken, tell=lambda number: _tell(console, number)
    )
    console.result(
        f"Imported: {done.added} added, {done.replaced} changed, {done.kept} left as they were, "
        f"{done.skipped} skipped.\n"
    )
    return 0


def _opened(options: argparse.Namespace, console: Console) -> TermFile:
    wanted = None if options.format == _NOT_CHOSEN else TermFormat(options.format)
    if options.file == STDIN:
        return term_file("standard input", standard_input(console, "the terms"), wanted)
    return open_term_file(Path(options.file).expanduser(), wanted)


def _planned(exchange: ExchangeTerms, file: TermFile, console: Console) -> ImportPlan:
    plan = ImportPlan(file)
    for step in exchange.preview(file, CancelToken()):
        if isinstance(step, ImportPlan):
            plan = step
        else:
            _tell(console, step)
    return plan


def _tell(console: Console, number: int) -> None:
    console.progress(f"{number} entries read")


def _tell_broken(plan: ImportPlan, console: Console) -> None:
    for row in plan.broken_rows[:_MOST_LINES_TOLD]:
        console.problem(_broken(row))
    if plan.broken > _MOST_LINES_TOLD:
        console.problem(f"… and {plan.broken - _MOST_LINES_TOLD} more")


def _broken(row: BrokenLine) -> str:
    what = f" {row.what.english()}" if row.what is not None else ""
    return f"line {row.line}: {row.why.english()}{what}"


def _tell_conflicts(plan: ImportPlan, console: Console) -> None:
    for conflict in plan.conflict_rows[:_MOST_LINES_TOLD]:
        console.note(_conflict(conflict))
    if plan.conflicts > _MOST_LINES_TOLD:
        console.note(f"… and {plan.conflicts - _MOST_LINES_TOLD} more")


def _conflict(conflict: Conflict) -> str:
    theirs = _said(conflict.theirs)
    mine = f"yours: {_said(conflict.mine)}" if conflict.mine else f"line {conflict.earlier} differs"
    return f"line {conflict.line}: {conflict.theirs.form}: {theirs}; {mine}"


def _said(term: GlossaryTerm) -> str:
    return ", ".join([term.kind.value, *(f"{tag} {name}" for tag, name in term.names)])


def _export(store: OwnTerms, options: argparse.Namespace, console: Console) -> int:
    to_file = options.file != STDIN
    if to_file:
        writable_path(options.file)  # a wrong name is said before the work, not after it
    wanted = _format_to_write(options)
    terms = tuple(store.every())
    pieces = write_terms(terms, wanted, style=TbxStyle(options.tbx_style), for_spreadsheet=to_file)
    console.write("".join(pieces), options.file)
    console.note(_terms(len(terms)))
    return 0


def _terms(count: int) -> str:
    return f"{count} terms" if count != 1 else "1 term"


def _format_to_write(options: argparse.Namespace) -> TermFormat:
    if options.format != _NOT_CHOSEN:
        return TermFormat(options.format)
    if options.file == STDIN:
        return TermFormat.CSV
    found = format_of(options.file)
    if found is None:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The name {name} does not say which format."),
                name=options.file,
            ),
            hint=message(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "End it in .csv, .tsv, .tbx or .txt (Anki), or add --format."
                )
            ),
        )
    return found


_ACTIONS: Final[dict[str, Callable[[OwnTerms, argparse.Namespace, Console], int]]] = {
    "add": _add,
    "list": _list,
    "import": _import,
    "export": _export,
}
