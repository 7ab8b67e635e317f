"""``qari network``: what was connected to, and the switch that forbids it all.

Why it exists: that nothing leaves unasked must be open to a look from outside the window. Nothing
is connected to here.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from typing import Final

from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.listing import Column, as_json, counted, styled, table, terminal_width
from reader.domain.connections import Connection

__all__ = ["network"]

_COLUMNS: Final = (
    Column("when", 25),
    Column("server"),
    Column("bytes", 11, to_right=True),
    Column("action", 19),
    Column("outcome", 15),
)


def network(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Do what `options.action` says; return the exit code."""
    return _ACTIONS[options.action](context, options, console)


def _log(context: Context, options: argparse.Namespace, console: Console) -> int:
    record = context.connections
    entries = record.entries()
    if options.format == "json":
        document = {
            "never_connect": record.never_connect,
            "count": len(entries),
            "connections": [asdict(one) for one in entries],
        }
        console.result(as_json(document))
    elif entries:
        for line in table(_COLUMNS, map(_row, entries), terminal_width(), dim=styled()):
            console.result(line)
    console.note(counted(len(entries), "connection"))
    if options.clear:
        console.note(f"{record.clear()} forgotten")
    if record.never_connect:
        console.note("All connections are forbidden; qari network allow allows them again.")
    return 0


def _row(one: Connection) -> tuple[str, ...]:
    return one.when, one.host, str(one.bytes), one.action, one.outcome


def _never(context: Context, options: argparse.Namespace, console: Console) -> int:
    context.connections.forbid(forbid=True)
    _tell(context, options, console)
    console.note("From now on Qari connects to nothing; open windows obey at once.")
    return 0


def _allow(context: Context, options: argparse.Namespace, console: Console) -> int:
    context.connections.forbid(forbid=False)
    _tell(context, options, console)
    console.note("Qari connects again, each time only when you ask for it.")
    return 0


def _tell(context: Context, options: argparse.Namespace, console: Console) -> None:
    if options.format == "json":
        console.result(as_json({"never_connect": context.connections.never_connect}))


_ACTIONS: Final[dict[str, Callable[[Context, argparse.Namespace, Console], int]]] = {
    "log": _log,
    "never": _never,
    "allow": _allow,
}
