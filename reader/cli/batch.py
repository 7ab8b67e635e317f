"""``qari export`` into a folder: many articles, a file each, and only what is not done yet.

Why it exists: a folder of news is translated overnight and taken up again after any interruption.
One bad file stops nothing; one engine serves them all; what was made of what is kept beside the
files (`adapters.export.batch_file`), so that a second run takes up where the first one ended.
"""

from __future__ import annotations

import argparse
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from reader.adapters.export.batch_file import BatchFile
from reader.adapters.sources.article_files import is_folder
from reader.adapters.system.atomic_file import write_atomically
from reader.bootstrap import Context
from reader.cli.batch_making import Aside, BatchMaker, make_folder
from reader.cli.batch_report import report_json, tell, told_of
from reader.cli.batch_signatures import Signatures
from reader.cli.batch_sources import STDIN, GivenSource, given_sources, names_source
from reader.cli.console import Console, writable_path
from reader.cli.delivering import Deliverer
from reader.cli.interrupts import gentle_interrupts
from reader.cli.passwords import passwords_of
from reader.cli.sources import told
from reader.cli.stores import Stores, entry_of, open_stores
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import (
    InputRejected,
    NetworkFailed,
    SourceUnreadable,
    StorageUnavailable,
    WrongUse,
)
from reader.domain.file_names import file_name_of
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken
from reader.services.export_article import ExportChoice, ExportFormat, format_of_name
from reader.services.export_batch import (
    BatchOutcome,
    BatchReport,
    BatchResult,
)

__all__ = ["export_batch", "is_batch"]

_BETWEEN_SAVES: Final = 2.0
"""Seconds; the machine cache holds what a run that is killed did not save."""
_CONTENTS: Final = {ExportFormat.HTML: "index.html", ExportFormat.MARKDOWN: "index.md"}


def is_batch(options: argparse.Namespace) -> bool:
    """Tell whether files go into a folder: there are several sources, or a folder is named."""
    output = options.output or STDIN
    several = len(options.sources) > 1 or is_folder(options.sources[0])
    return several or is_folder(output) or output.endswith(("/", os.sep))


def export_batch(
    context: Context, options: argparse.Namespace, choice: ExportChoice, console: Console
) -> int:
    """Write a file for each article; return the exit code.

    Raises:
        WrongUse: The folder or the report can't be one, or a part is named.
        StorageUnavailable: A file can't be written; those before are whole.
        Cancelled: The same.
    """
    folder = _folder(options)
    passwords = passwords_of(options, console, options.sources)
    to_report = options.report not in {"", STDIN}
    if to_report:
        writable_path(options.report)
    make_folder(folder)
    empty: list[str] = []
    with open_stores(context, console) as stores:
        sources = list(_sources(context, stores, options, folder, console, empty))
        with gentle_interrupts() as cancel:
            aside = Aside(console)
            maker = BatchMaker(
                context,
                stores,
                folder,
                BatchFile(folder),
                Deliverer(context, options.to, choice, aside, cancel),
                aside,
                passwords,
                Signatures(context, stores, options.to, choice, all_parts=options.all_parts),
                options.all_parts,
                options.again,
            )
            report = BatchReport(len(sources))
            report.results += [_no_articles(one) for one in empty]
            try:
                _run(maker, sources, report, console, cancel)
            except BaseException as ended:  # a run that was ended keeps and says what was done
                try:
                    _finish(maker, report, choice, options, console)
                except StorageUnavailable as error:
                    if not isinstance(ended, StorageUnavailable):
                        console.problem(f"qari: {error}")
                raise
            _finish(maker, report, choice, options, console)
    return report.exit_code


def _run(
    maker: BatchMaker,
    sources: list[GivenSource],
    report: BatchReport,
    console: Console,
    cancel: CancelToken,
) -> None:
    maker.plan(sources)
    saved = time.monotonic()
    for number, given in enumerate(sources, 1):
        cancel.check()
        maker.aside.label = f"{number} of {len(sources)}: {given.label}"
        _make(maker, given, report, console)
        report.ended = number
        if time.monotonic() - saved > _BETWEEN_SAVES:
            maker.store.save(maker.state)
            saved = time.monotonic()


def _make(maker: BatchMaker, given: GivenSource, report: BatchReport, console: Console) -> None:
    """Make the files of one source; say how it went."""
    label = maker.aside.label
    console.progress(f"{label} …")
    try:
        for result in maker.make(given):
            report.results.append(result)
            files = maker.files_of(given)
            maker.aside.label = label if files == 1 else f"{label} ({result.part} of {files})"
            if result.outcome is BatchOutcome.DONE:
                console.note(f"{maker.aside.label} … {told_of(result)}")
    except (InputRejected, SourceUnreadable, NetworkFailed) as error:
        report.results.append(BatchResult(given.name, BatchOutcome.FAILED, why=told(error)))
        console.note(f"{label} … {BatchOutcome.FAILED.value}")
        maker.aside.said.clear()


def _finish(
    maker: BatchMaker,
    report: BatchReport,
    choice: ExportChoice,
    options: argparse.Namespace,
    console: Console,
) -> None:
    """Keep what was done and say it.

    Raises:
        StorageUnavailable: It can't be kept; it is said all the same.
    """
    try:
        if report.of(BatchOutcome.DONE):
            _write_contents(maker, choice.format)
        maker.store.save(maker.state)
        if options.report:
            console.write(report_json(report, maker.folder), options.report)
    finally:
        tell(report, console)


def _write_contents(maker: BatchMaker, wanted: ExportFormat) -> None:
    """Write the table of contents, unless a file of another has its name."""
    from reader.adapters.export.contents_page import contents_html, contents_markdown

    name = _CONTENTS.get(wanted)
    if name is None:
        return
    path = maker.folder / name
    if path.exists() and name not in maker.state.contents:
        return
    rows = sorted(
        (
            (key, made)
            for key, files in maker.state.files.items()
            for made in files
            if key.format == wanted.value and made.title and (maker.folder / made.output).is_file()
        ),
        key=lambda row: row[1].output,
    )
    write = contents_html if wanted is ExportFormat.HTML else contents_markdown
    maker.state.contents.add(name)
    maker.store.save(maker.state)
    write_atomically(path, write(rows), private=False)


def _folder(options: argparse.Namespace) -> Path:
    """Return the absolute path of the folder that the files go into."""
    if options.part > 1:
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("CommandLine", "--part is for one article in one file."))
        )
    if options.output in {"", STDIN}:
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("CommandLine", "Several articles go into a folder.")),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Name it after -o.")),
        )
    try:
        folder = Path(options.output).expanduser().absolute()
        is_file = not stat.S_ISDIR(folder.stat().st_mode)
    except FileNotFoundError:
        is_file = folder.is_symlink() or format_of_name(folder.name) is not None
    except (OSError, RuntimeError, ValueError) as exc:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "No folder can be called {path}: {why}"),
                path=options.output,
                why=getattr(exc, "strerror", None) or exc,
            )
        ) from exc
    if is_file:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "Several articles go into a folder; {path} is a file."
                ),
                path=options.output,
            ),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Name a folder after -o.")),
        )
    if any(is_folder(one) and _is_same(Path(one), folder) for one in options.sources):
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "{path} is the folder of the articles itself."),
                path=options.output,
            ),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Name another one after -o.")),
        )
    return Path(os.path.normpath(folder))


def _is_same(one: Path, other: Path) -> bool:
    return other.exists() and one.samefile(other)


def _sources(
    context: Context,
    stores: Stores,
    options: argparse.Namespace,
    folder: Path,
    console: Console,
    empty: list[str],
) -> Iterator[GivenSource]:
    """Yield what is named: sources first, then articles of the library."""
    named = [one for one in options.sources if names_source(one)]
    yield from given_sources(context, named, console, empty, folder)
    for name in dict.fromkeys(options.sources):
        if name in named:
            continue
        title, wanted = str(name), str(name)
        try:
            entry = entry_of(stores.library, wanted)
        except WrongUse:  # said when its turn comes
            pass
        else:
            title, wanted = entry.title, entry.article_id
        place = PurePosixPath(file_name_of(title))
        yield GivenSource(wanted, place, SourceRef(SourceKind.TEXT), is_kept=True)


def _no_articles(folder: str) -> BatchResult:
    why = "There are no articles in the folder."
    return BatchResult(folder, BatchOutcome.FAILED, why=why)
