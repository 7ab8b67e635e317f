"""The options of ``qari network``.

Why it exists: verbs with verbs of their own stand beside their code and not among the others.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

__all__ = ["NETWORK_FORMATS", "add_network"]

_BOTH: Final = ("text", "json")

NETWORK_FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "network log": _BOTH,
    "network never": _BOTH,
    "network allow": _BOTH,
}
"""What ``--format`` may be for each."""

_LOG: Final = """\
List the last thousand connections, of all starts: when, which server, how many bytes came, by which
action of yours, and what came of it. Pages that were read privately are listed without their
server. What the guard stopped stands there as "refused": a mistake in Qari, please report it."""

_NEVER: Final = """\
Forbid all connections, from now on, in windows that are open too: pages and feeds are not fetched,
nor anything else. What was fetched before still opens."""


def add_network(
    parser: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Give ``network`` its own verbs, each with the common options of `parents`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, summary: str, description: str = "") -> argparse.ArgumentParser:
        return actions.add_parser(
            name,
            help=summary,
            description=description or summary,
            parents=list(parents),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    log = action("log", "list the connections that there were", _LOG)
    log.add_argument("--clear", action="store_true", help="forget the list, once it is written")
    action("never", "forbid all connections", _NEVER)
    action("allow", "allow connections again, each only when you ask for it")
