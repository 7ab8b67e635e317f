"""``qari import-tmx`` and ``qari memory``: the translation memory from the command line.

Why it exists: memories come from customers and other tools, large and by the dozen; scripts take
them in, and a translator looks into them without opening the window.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.interrupts import gentle_interrupts
from reader.cli.listing import Column, as_json, counted, styled, table, terminal_width
from reader.domain.errors import ReaderError, SourceUnreadable, StorageUnavailable, WrongUse
from reader.domain.language import ARABIC, LanguagePair
from reader.domain.memory import MemoryLine, MemoryMatch, MemoryUnit
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken
from reader.services.import_memory import ImportMemory, MemoryImported, MemoryProgress
from reader.services.memory_ports import MemoryImport, TranslationMemory

__all__ = ["import_tmx", "memory"]

_MOST_TOLD: Final = 20
_PERCENT: Final = 100
_FILES: Final = (Column("file"), Column("units", 9, to_right=True), Column("imported", 25))
_FOUND: Final = (
    Column("%", 3, to_right=True), Column("source"), Column("target"), Column("from", 14),
)  # fmt: skip


def import_tmx(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Take TMX files into the memory; return the exit code.

    Raises:
        ReaderError: The only file could not be read, or the memory can't be written.
        Cancelled: It was interrupted; what was read is in.
    """
    done: list[MemoryImported] = []
    failed: list[tuple[str, ReaderError]] = []
    with _opened(context, console) as store, gentle_interrupts() as cancel:
        try:
            for name in dict.fromkeys(options.files):
                try:
                    done.append(_import(context, store, Path(name), cancel, console))
                except StorageUnavailable:
                    raise
                except ReaderError as error:
                    if len(options.files) == 1:
                        raise
                    failed.append((name, error))
                cancel.check()
        finally:
            _tell(done, failed, options, console)
    return SourceUnreadable.exit_code if failed else 0


@contextmanager
def _opened(context: Context, console: Console) -> Iterator[TranslationMemory]:
    store = context.memory()
    try:
        yield store
    finally:
        for notice in store.take_notices():
            console.problem(notice.english())
        store.close()


def _import(
    context: Context, store: TranslationMemory, path: Path, cancel: CancelToken, console: Console
) -> MemoryImported:
    """Import one file; say how far it is."""
    file = context.open_memory(path.expanduser())
    report = MemoryImported(file.path)
    for event in ImportMemory(store).run(file, cancel):
        if isinstance(event, MemoryProgress):
            share = _PERCENT * event.bytes_read // max(1, event.size_bytes)
            console.progress(f"{path.name}: {event.units:,} units, {share} %")
        else:
            report = event
    return report


def _tell(
    done: list[MemoryImported],
    failed: list[tuple[str, ReaderError]],
    options: argparse.Namespace,
    console: Console,
) -> None:
    if options.format == "json" and (done or failed):
        files = [_imported_entry(one) for one in done]
        refused = [{"path": path, "why": str(error)} for path, error in failed]
        console.result(as_json({"files": files, "failed": refused}))
    for one in done:
        if options.format != "json":
            console.result(f"{one.file}\t{one.new}\t{one.merged}\t{one.skipped}\n")
        name = Path(one.file).name
        for broken in one.listed[:_MOST_TOLD]:
            console.problem(f"{name}, line {broken.line}: {broken.why.english()}")
        if one.skipped > _MOST_TOLD:
            console.problem(f"{name}: … and {one.skipped - _MOST_TOLD:,} more units left out")
        told = f"{one.new:,} new, {one.merged:,} there already, {one.skipped:,} left out"
        stopped = "" if one.is_whole else " It was stopped; do it again to go on."
        console.note(f"{name}: {counted(one.read, 'unit')}: {told}.{stopped}")
    for _, error in failed:
        console.problem(f"qari: {error}")


def _imported_entry(one: MemoryImported) -> dict[str, object]:
    return {
        "path": one.file,
        "read": one.read,
        "new": one.new,
        "merged": one.merged,
        "skipped": one.skipped,
        "problems": [{"line": row.line, "why": row.why.english()} for row in one.listed],
        "whole": one.is_whole,
    }


def memory(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Run one of the verbs of ``qari memory``; return the exit code."""
    return _ACTIONS[options.action](context, options, console)


def _list(context: Context, options: argparse.Namespace, console: Console) -> int:
    with _opened(context, console) as store:
        own, files = store.count(), store.imports()
    if options.format == "json":
        listed = [{"file": one.file, "made_at": one.made_at, "units": one.units} for one in files]
        console.result(as_json({"own": own, "imports": listed}))
        return 0
    if files:
        rows = ((one.file, str(one.units), one.made_at) for one in files)
        for line in table(_FILES, rows, terminal_width(), dim=styled()):
            console.result(line)
    console.note(f"{counted(own, 'unit')} of your own, {counted(len(files), 'imported file')}")
    return 0


def _search(context: Context, options: argparse.Namespace, console: Console) -> int:
    text, pair = " ".join(options.text), LanguagePair(ARABIC, options.to)
    with closing(context.memory_search()) as search:
        matches = search.matches(text, pair, CancelToken(), count=options.limit)
        lines = search.concordance(text, pair, 0, options.limit)
    if options.format == "json":
        document = {
            "matches": [_match_entry(one) for one in matches],
            "lines": [_line_entry(one) for one in lines],
        }
        console.result(as_json(document))
        return 0
    met = {one.unit.unit_id for one in matches}
    rows = [(str(one.percent), *_shown(one.unit)) for one in matches]
    rows += [("", *_shown(one.unit)) for one in lines if one.unit.unit_id not in met]
    if rows:
        for row in table(_FOUND, rows, terminal_width(), dim=styled()):
            console.result(row)
    console.note(f"{counted(len(matches), 'match', 'matches')}, {len(rows) - len(matches)} more")
    return 0


def _shown(unit: MemoryUnit) -> tuple[str, str, str]:
    return one_line(unit.source), one_line(unit.target), unit.file_name or "own"


def _unit_entry(unit: MemoryUnit) -> dict[str, object]:
    return {
        "source": unit.source,
        "target": unit.target,
        "source_language": unit.pair.source,
        "target_language": unit.pair.target,
        "state": unit.state.value,
        "by": unit.by,
        "made_at": unit.made_at,
        "file": unit.file,
        "article": unit.article_id,
        "segment": unit.segment_id,
        "note": unit.note,
    }


def _match_entry(one: MemoryMatch) -> dict[str, object]:
    spans = [[*each.asked, *each.kept] for each in one.differences]
    return {"percent": one.percent, **_unit_entry(one.unit), "differences": spans}


def _line_entry(one: MemoryLine) -> dict[str, object]:
    marks = [list(mark) for mark in one.marks]
    return {"side": one.side.value, "marks": marks, **_unit_entry(one.unit)}


def _remove(context: Context, options: argparse.Namespace, console: Console) -> int:
    with _opened(context, console) as store, gentle_interrupts() as cancel:
        wanted = _import_of(store, options.file)
        removed = store.remove_import(wanted.file, cancel)
    if options.format == "json":
        console.result(as_json({"file": wanted.file, "removed": removed}))
    else:
        console.result(f"{wanted.file}\t{removed}\n")
    return 0


def _import_of(store: TranslationMemory, name: str) -> MemoryImport:
    """Return the import of a path, or the only one of a file with that name.

    Raises:
        WrongUse: There is none, or more than one.
    """
    given = str(Path(name).expanduser().absolute())
    every = store.imports()
    found = [one for one in every if one.file == given]
    found = found or [one for one in every if Path(one.file).name == name]
    if len(found) == 1:
        return found[0]
    text = QT_TRANSLATE_NOOP("CommandLine", "No imported file is {name}.")
    if found:
        text = QT_TRANSLATE_NOOP("CommandLine", "Several imported files are named {name}.")
    hint = QT_TRANSLATE_NOOP("CommandLine", "qari memory list shows them; give the whole path.")
    raise WrongUse(message(text, name=name), hint=message(hint))


def _export(context: Context, options: argparse.Namespace, console: Console) -> int:
    from reader.adapters.exchange.tmx_writer import write_tmx

    with _opened(context, console) as store:
        units = [one for one in store.every() if options.to in {"", one.pair.target}]
        console.write("".join(write_tmx(units)), options.output)
    console.note(counted(len(units), "unit"))
    return 0


_ACTIONS: Final[dict[str, Callable[[Context, argparse.Namespace, Console], int]]] = {
    "list": _list,
    "search": _search,
    "remove": _remove,
    "export": _export,
}
