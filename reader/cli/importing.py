"""``qari import``: many files, books and pages into the library at once.

Why it exists: a reader has folders of articles, and scripts fetch new ones every night. Each
article is kept in one transaction, so that a full disk leaves those before it whole, and Ctrl+C
ends after the one in hand; what came of every file is reported, however the import ends.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from reader.adapters.sources.formats import SUFFIXES
from reader.bootstrap import Context
from reader.cli.batch_sources import given_sources
from reader.cli.console import Console
from reader.cli.interrupts import gentle_interrupts
from reader.cli.listing import as_json, counted
from reader.cli.opening import opened_parts
from reader.cli.passwords import passwords_of
from reader.cli.sources import told
from reader.cli.stores import Stores, open_stores
from reader.domain.article import Article
from reader.domain.errors import ReaderError, SourceUnreadable, StorageUnavailable, WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.import_articles import (
    FileImport,
    ImportOutcome,
    ImportReport,
    with_part,
)
from reader.services.library_ports import Kept

__all__ = ["import_articles"]

STDIN: Final = "-"
_MOST_TOLD: Final = 20


@dataclass(slots=True)
class _Import:
    """An import under way."""

    stores: Stores
    console: Console
    tags: tuple[str, ...]
    as_json: bool
    total: int = 0
    files: list[FileImport] = field(default_factory=list)
    kept: list[tuple[str, Kept]] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def take(self, path: str, kept: Kept, before: FileImport | None) -> FileImport:
        """Note down one kept article, tag it and print its id."""
        entry = kept.entry
        if self.tags:
            self.stores.library.set_tags([entry.article_id], (*entry.tags, *self.tags))
        self.kept.append((path, kept))
        if not self.as_json:
            self.console.result(f"{entry.article_id}\n")
        self.notices += [f"{Path(path).name}: {one.english()}" for one in kept.article.notices]
        return with_part(before, path, kept)

    @property
    def report(self) -> ImportReport:
        """Return what came of the files up to now."""
        return ImportReport(tuple(self.files), self.total - len(self.files))


def import_articles(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Keep files, folders and pages in the library; return the exit code.

    Raises:
        WrongUse: A tag has no letter.
        ReaderError: The only source could not be read, or the library can't be written.
    """
    tags = tuple(_tag(one) for one in options.tag)
    passwords = passwords_of(options, console, options.paths)
    empty: list[str] = []
    sources = list(given_sources(context, options.paths, console, empty, keep=True))
    if empty and not sources:
        raise _no_articles(empty[0])
    with open_stores(context, console) as stores, gentle_interrupts() as cancel:
        run = _Import(stores, console, tags, options.format == "json", len(sources))
        try:
            for given in sources:
                cancel.check()
                parts = opened_parts(context, given.source, passwords, cancel)
                run.files.append(_file(given.name, parts, run))
                console.progress(f"{len(run.files)} / {len(sources)} files")
        finally:
            _report(run, empty)
    return SourceUnreadable.exit_code if run.report.failed or empty else 0


def _tag(text: str) -> str:
    tag = " ".join(text.split()).lstrip("#")
    if not any(char.isalnum() for char in tag):
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("CommandLine", "“{tag}” is no tag."), tag=text),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "A tag has letters, as in politics/nl.")),
        )
    return tag


def _no_articles(path: str) -> SourceUnreadable:
    return SourceUnreadable(
        message(
            QT_TRANSLATE_NOOP("CommandLine", "There are no articles in the folder {path}."),
            path=path,
        ),
        hint=message(
            QT_TRANSLATE_NOOP(
                "CommandLine", "Taken from a folder are files that end in {suffixes}."
            ),
            suffixes=" ".join(SUFFIXES),
        ),
    )


def _file(path: str, parts: Iterator[Article], run: _Import) -> FileImport:
    """Import one source, all its parts; say what came of it.

    Raises:
        Cancelled: Its parts up to now are kept.
        ReaderError: The library can't be written, or there is no other source.
    """
    done: FileImport | None = None
    try:
        for article in parts:
            part = article.part
            if part is not None:
                run.console.progress(
                    f"{len(run.files)} / {run.total} files: part {part.number} of {part.count}"
                )
            done = run.take(path, run.stores.library.keep(article, opened=False), done)
    except StorageUnavailable:
        raise
    except ReaderError as error:
        if run.total == 1:
            raise
        return FileImport(path, ImportOutcome.FAILED, error)
    return done or FileImport(path, ImportOutcome.THERE)


def _report(run: _Import, empty: list[str]) -> None:
    """Say what came of it; nothing is reported where the only file failed."""
    report, console = run.report, run.console
    if not report.files:
        return
    if run.as_json and sys.exc_info()[0] is not BrokenPipeError:
        console.result(as_json(_document(run, empty)))
    for one in run.notices[:_MOST_TOLD]:
        console.note(f"Note: {one}")
    if len(run.notices) > _MOST_TOLD:
        console.note(f"… and {len(run.notices) - _MOST_TOLD} more notes")
    for path in empty:
        console.problem(f"qari: {_no_articles(path)}")
    for failed in report.failed[:_MOST_TOLD]:
        console.problem(f"qari: {told(failed.error)}")
    if len(report.failed) > _MOST_TOLD:
        console.problem(f"… and {len(report.failed) - _MOST_TOLD} more")
    console.note(_summary(report))


def _summary(report: ImportReport) -> str:
    parts = [
        f"{report.count(ImportOutcome.NEW)} new",
        f"{report.count(ImportOutcome.CHANGED)} changed",
        f"{report.count(ImportOutcome.THERE)} there already",
        f"{report.count(ImportOutcome.FAILED)} failed",
    ]
    if report.left:
        parts.append(f"{report.left} left")
    return f"{counted(len(report.files), 'file')}: {', '.join(parts)}."


def _document(run: _Import, empty: list[str]) -> dict[str, object]:
    report = run.report
    return {
        "articles": [
            {
                "id": kept.entry.article_id,
                "path": "" if path == STDIN else path,
                "part": kept.article.part.number if kept.article.part else 1,
                "title": kept.entry.title,
                "outcome": with_part(None, path, kept).outcome.value,
                "notices": [one.english() for one in kept.article.notices],
            }
            for path, kept in run.kept
        ],
        "failed": [{"path": one.path, "why": told(one.error)} for one in report.failed]
        + [{"path": path, "why": str(_no_articles(path))} for path in empty],
        "left": report.left,
    }
