"""``qari library backup``, ``restore`` and ``check``: the files behind the library.

Why it exists: notes of years must outlive a mistake and a bad disk, also for those who run the app
on a server or by a timer.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.library_json import backup_entry, check_entry
from reader.cli.listing import Column, as_json, counted, styled, table, terminal_width
from reader.cli.stores import open_stores
from reader.domain.errors import StorageUnavailable, WrongUse
from reader.domain.library import LibraryQuery
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.backup_ports import Backup
from reader.services.library_ports import NoteQuery
from reader.services.storage_check import FileCheck, FileState, IndexState, StorageReport

__all__ = ["backup", "check", "restore"]

BY_HAND: Final = "by hand"
_COLUMNS: Final = (
    Column("name"),
    Column("articles", 8, to_right=True),
    Column("notes", 6, to_right=True),
    Column("MB", 7, to_right=True),
)
"""In a terminal: the name says when it was made, and why."""
_MOST_TOLD: Final = 20


def backup(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Make a backup; print its path."""
    made = context.backups().make(BY_HAND)
    if options.format == "json":
        console.result(as_json({"backup": backup_entry(made)}))
    else:
        console.result(f"{made.path}\n")
        console.note(_holds(made))
    return 0


def restore(context: Context, options: argparse.Namespace, console: Console) -> int:
    """List the backups, or put one back.

    Raises:
        WrongUse: There is no such file.
    """
    if options.list or not options.file:
        return _list(list(context.backups().listed()), options, console)
    wanted = _path(context, options.file)
    before = context.backups().restore(str(wanted))
    with open_stores(context, console) as stores:
        articles, notes = stores.library.count(LibraryQuery()), stores.notes.count(NoteQuery())
    if options.format == "json":
        document = {
            "restored": str(wanted),
            "articles": articles,
            "notes": notes,
            "before": backup_entry(before),
        }
        console.result(as_json(document))
        return 0
    console.result(f"Restored: {counted(articles, 'article')}, {counted(notes, 'note')}.\n")
    console.note(f"What was there before is kept: {before.path}")
    return 0


def _path(context: Context, name: str) -> Path:
    """Return the file that `name` means: a path, or a name in the folder of the backups.

    Raises:
        WrongUse: There is no such file.
    """
    given = Path(name).expanduser()
    for path in (given, context.locations.backups / given.name):
        if path.is_file() and (path is given or given.name == name):
            return path.absolute()
    raise WrongUse(
        message(QT_TRANSLATE_NOOP("CommandLine", "There is no backup {path}."), path=name),
        message(QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed.")),
        message(QT_TRANSLATE_NOOP("CommandLine", "qari library restore --list shows them.")),
    )


def _list(found: Sequence[Backup], options: argparse.Namespace, console: Console) -> int:
    if options.format == "json":
        console.result(as_json({"backups": [backup_entry(one) for one in found]}))
        return 0
    width = terminal_width()
    if found:
        rows = (_row(one, short=width > 0) for one in found)
        for line in table(_COLUMNS, rows, width, dim=styled()):
            console.result(line)
    console.note(counted(len(found), "backup"))
    return 0


def _row(one: Backup, *, short: bool) -> tuple[str, ...]:
    counts = tuple("?" if count < 0 else str(count) for count in (one.articles, one.notes))
    if short:
        return (Path(one.path).name, *counts, f"{one.bytes / 1e6:.1f}")
    return (one.path, one.made_at, one.why, *counts, str(one.bytes))


def _holds(one: Backup) -> str:
    megabytes = f"{one.bytes / 1e6:.1f} MB"
    if one.articles < 0 or one.notes < 0:
        return megabytes
    return f"{counted(one.articles, 'article')}, {counted(one.notes, 'note')}, {megabytes}"


def check(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Look through the files; return 6 where something is damaged."""
    report = context.storage_check().run(
        lambda done, count: console.progress(f"{done} / {count} articles read back")
    )
    backups = list(context.backups().listed())
    if options.format == "json":
        document = {**check_entry(report), "backups": [backup_entry(one) for one in backups]}
        console.result(as_json(document))
    else:
        console.result("".join(f"{line}\n" for line in _lines(report, backups)))
    if report.is_whole:
        return 0
    console.problem(f"qari: {_what_to_do(report)}")
    return StorageUnavailable.exit_code


def _lines(report: StorageReport, backups: Sequence[Backup]) -> Iterator[str]:
    yield from _file("library", report.library)
    if report.library.state is not FileState.ABSENT:
        why = f" ({report.why})" if report.why else ""
        yield f"search index: {report.index.value}{why}"
    for article_id in report.unreadable[:_MOST_TOLD]:
        yield f"  the text of {article_id} can't be read back"
    if len(report.unreadable) > _MOST_TOLD:
        yield f"  … and {len(report.unreadable) - _MOST_TOLD} more"
    yield from _file("machine translations", report.machine_cache)
    yield from _file("imported memories", report.memory)
    if backups:
        yield f"backups: {len(backups)}, the newest of {backups[0].made_at}"
    else:
        yield "backups: none yet"


def _file(name: str, one: FileCheck) -> Iterator[str]:
    if one.state is FileState.ABSENT:
        yield f"{name}: nothing kept yet"
        return
    yield f"{name}: {one.state.value}, {one.bytes / 1e6:.1f} MB"
    for what, count in one.rows:
        yield f"  {count:>9,}  {what.replace('_', ' ')}"
    for problem in one.problems:
        yield f"  {one_line(problem)}"


def _what_to_do(report: StorageReport) -> str:
    if report.library.state is FileState.DAMAGED:
        return (
            "The library is damaged. Put a backup back with qari library restore, or open the "
            "library: what can still be read is saved into a new file, and the damaged one is kept."
        )
    if report.unreadable:
        return "Texts can't be read back. Import those articles again; their notes are kept."
    if report.index is IndexState.DAMAGED:
        return "The search index can't be made anew. Put a backup back with qari library restore."
    if report.memory.state is FileState.DAMAGED:
        return "The imported memories are damaged. Import their files again with qari import-tmx."
    return "The machine translations are damaged. They are made anew where they are needed."
