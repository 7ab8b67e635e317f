"""The programs ``qari`` and ``qari-window``.

Why it exists: one place turns errors into exit codes and one plain line each. An error of ours goes
to the log with its traceback; a closed pipe is no error; Ctrl+C ends with 130 and keeps what was
translated so far.

Source: packaging/CONTRACT.md, Command line, for the exit codes.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.adapters.system import connection_guard
from reader.cli.console import Console, abandon_output
from reader.cli.parser import parse
from reader.domain.errors import (
    AddressRefused,
    ConnectionsOff,
    InputRejected,
    InvariantBroken,
    ReaderError,
)
from reader.services.cancel import Cancelled

if TYPE_CHECKING:
    from reader.bootstrap import Context

__all__ = ["run", "run_window"]

log = logging.getLogger(__name__)

INTERRUPTED = 130
PARSE_VERB = "parse-in-child"
"""Hidden: how a bundle starts the process that reads a document (`adapters.sources.child`)."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run ``qari`` with `arguments`, or those of the process; return the exit code."""
    return _started(_command, arguments)


def run_window(arguments: Sequence[str] | None = None) -> int:
    """Run ``qari-window``: the files in `arguments`, always in the window; return the exit code."""
    return _started(_window, arguments)


def _started(work: Callable[[Sequence[str], Console], int], arguments: Sequence[str] | None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    if list(given) == [PARSE_VERB]:
        return _parse_in_child()
    if arguments is None:  # else the process is another program's, which may connect
        connection_guard.install()
    return _guarded(work, given)


def _parse_in_child() -> int:
    """Be the process that reads a document: before anything else is loaded or opened."""
    from reader.adapters.sources.child_main import main

    return main()


def _guarded(work: Callable[[Sequence[str], Console], int], arguments: Sequence[str]) -> int:
    console = Console()
    connection_guard.tell(lambda error: console.problem(f"qari: {error}"))
    root = logging.getLogger()
    if not root.handlers:  # else what is logged before the log file is known goes to the terminal
        root.addHandler(logging.NullHandler())
    try:
        return work(arguments, console)
    except SystemExit as exc:  # argparse has said what it had to say
        return exc.code if isinstance(exc.code, int) else 2
    except (KeyboardInterrupt, Cancelled):
        console.problem("Interrupted.")
        return INTERRUPTED
    except BrokenPipeError:
        abandon_output()
        return 0
    except ReaderError as error:
        return _refused(error, console)
    except Exception:  # the last resort of the program: one line, the rest to the log
        log.exception("unexpected error")
        return _our_fault(console)


def _refused(error: ReaderError, console: Console) -> int:
    if isinstance(error, InputRejected):  # nothing failed; what was given is the user's own
        log.info("%s", type(error).__name__)
    else:
        log.warning("%s", type(error).__name__, exc_info=error)
    if not isinstance(error, connection_guard.ConnectionForbidden):  # which was said at once
        console.problem(f"qari: {error}")
    if isinstance(error, AddressRefused) and error.is_private:
        console.problem("With --allow-private it is fetched all the same.")
    if isinstance(error, ConnectionsOff):
        console.problem("qari network allow allows them again.")
    return error.exit_code


def _our_fault(console: Console) -> int:
    files = [
        handler.baseFilename
        for handler in logging.getLogger().handlers
        if isinstance(handler, logging.FileHandler)
    ]
    where = f" The details are in {files[0]}." if files else ""
    console.problem(f"qari: Something went wrong inside the program; this is our fault.{where}")
    return InvariantBroken.exit_code


def _command(arguments: Sequence[str], console: Console) -> int:
    options = parse(arguments)
    _tell_console(options, console)
    return _VERBS[options.verb](options, console)


def _tell_console(options: argparse.Namespace, console: Console) -> None:
    console.quiet = options.quiet
    console.allow_private = options.allow_private


def _window(arguments: Sequence[str], console: Console) -> int:
    options = parse(["open", *arguments])
    _tell_console(options, console)
    from reader.cli.sources import given_by_desktop, source_of
    from reader.cli.window import check_window, open_window

    check_window()
    files = [given_by_desktop(name) for name in options.files]
    sources = [source_of(name, console, keep=True) for name in files]
    return open_window(_context(options), sources)


def _context(options: argparse.Namespace) -> Context:
    """Put the parts together and send the log to its file."""
    from reader.adapters.system.logs import start_logging
    from reader.bootstrap import build

    context = build(options.data_dir)
    start_logging(context.locations.log)
    connection_guard.tell(lambda error: context.connections.refused(error.target))
    return context


def _open(options: argparse.Namespace, console: Console) -> int:
    """Open the window; where there can be none, show the sources in the terminal."""
    from reader.cli.reading import open_in_terminal
    from reader.cli.sources import source_of
    from reader.cli.window import WindowUnavailable, open_window, why_no_window

    context = _context(options)
    sources = [source_of(name, console, keep=True) for name in options.files]
    why = why_no_window()
    if not why:
        try:
            return open_window(context, sources)
        except WindowUnavailable as error:
            log.warning("no window: %s", error)
            why = str(error).rstrip(".")
    sources = [replace(one, keep=False) for one in sources]  # nothing else is kept here either
    code = open_in_terminal(context, sources or [source_of(str(context.sample), console)], console)
    console.note(
        f"Shown in the terminal, since {why}. On a desktop, or over ssh -X, "
        "the same command opens the window."
    )
    return code


def _translate(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.reading import translate

    return translate(_context(options), options, console)


def _text(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.reading import show_text

    return show_text(_context(options), options, console)


def _snapshot(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.window import snapshot

    return snapshot(_context(options), options, console)


def _self_test(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.self_test import self_test

    del options
    return self_test(console)


def _terms(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.terms import terms

    return terms(_context(options), options, console)


def _check(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.checking import check

    return check(_context(options), options, console)


def _lookup(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.words import lookup

    return lookup(_context(options), options, console)


def _words(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.words import words

    return words(_context(options), options, console)


def _glossary(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.glossary import glossary

    return glossary(_context(options), options, console)


def _import(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.importing import import_articles

    return import_articles(_context(options), options, console)


def _library(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.library import library

    return library(_context(options), options, console)


def _notes(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.notes import notes

    return notes(_context(options), options, console)


def _feeds(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.feeds import feeds

    return feeds(_context(options), options, console)


def _network(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.network import network

    return network(_context(options), options, console)


def _packages(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.packages import packages

    return packages(_context(options), options, console)


def _report(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.reporting import report

    return report(_context(options), options, console)


def _report_problem(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.problems import report_problem

    return report_problem(_context(options), options, console)


def _import_tmx(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.memory import import_tmx

    return import_tmx(_context(options), options, console)


def _memory(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.memory import memory

    return memory(_context(options), options, console)


def _export(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.exporting import export

    return export(_context(options), options, console)


def _import_back(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.exporting import import_back

    return import_back(_context(options), options, console)


def _pdf(options: argparse.Namespace, console: Console) -> int:
    from reader.cli.pdf import pdf

    return pdf(_context(options), options, console)


_VERBS: dict[str, Callable[[argparse.Namespace, Console], int]] = {
    "open": _open,
    "translate": _translate,
    "text": _text,
    "snapshot": _snapshot,
    "self-test": _self_test,
    "terms": _terms,
    "check": _check,
    "glossary": _glossary,
    "lookup": _lookup,
    "words": _words,
    "import": _import,
    "library": _library,
    "notes": _notes,
    "feeds": _feeds,
    "network": _network,
    "packages": _packages,
    "report": _report,
    "report-problem": _report_problem,
    "import-tmx": _import_tmx,
    "memory": _memory,
    "export": _export,
    "import-back": _import_back,
    "pdf": _pdf,
}
