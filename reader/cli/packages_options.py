"""The options of ``qari packages``.

Why it exists: verbs with verbs of their own stand beside their code and not among the others.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

from reader.cli.package_bench import BENCH_FORMATS, add_bench

__all__ = ["PACKAGES_FORMATS", "add_packages"]

_BOTH: Final = ("text", "json")

PACKAGES_FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "packages list": _BOTH,
    "packages available": _BOTH,
    "packages install": _BOTH,
    "packages remove": _BOTH,
    "packages restore": _BOTH,
    "packages discard": _BOTH,
    "packages info": _BOTH,
    **BENCH_FORMATS,
}
"""What ``--format`` may be for each."""

_LIST: Final = """\
List the installed packages with where they lie: "user" is the folder of Argos Translate, which
other programs use, too; "app" is this app's own; "shipped" came with it. Folders that can't be used
are named with the reason."""

_AVAILABLE: Final = """\
List the packages that can be fetched, from the index that was fetched last: those that this app is
for, or those that WORD fits. Nothing is fetched but with --refresh, which asks the index only."""

_INSTALL: Final = """\
Install packages: by their languages (ar-en, the newest one) or id from the index, which are
fetched; or from a file (.argosmodel) or folder, for which nothing is. A download that broke off or
was interrupted goes on with the same command. Nothing is ever installed in part."""

_REMOVE: Final = """\
Remove packages that this app installed. For a day they are only put aside: qari packages restore
brings them back."""


def add_packages(
    parser: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Give ``packages`` its own verbs, each with the common options of `parents`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, summary: str, description: str = "") -> argparse.ArgumentParser:
        found = actions.add_parser(
            name,
            help=summary,
            description=description or summary,
            parents=list(parents),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        found.add_argument(
            "--json",
            dest="format",
            action="store_const",
            const="json",
            default=argparse.SUPPRESS,
            help="the same as --format json",
        )
        return found

    action("list", "list the installed packages", _LIST)
    _add_available(action("available", "list the packages that can be fetched", _AVAILABLE))
    install = action("install", "install packages from the index, a file or a folder", _INSTALL)
    install.add_argument("what", nargs="+", metavar="PAIR|ID|FILE", help="such as ar-en")
    install.add_argument(
        "--pair", default="", metavar="FROM-TO", help="what a file or folder translates"
    )
    remove = action("remove", "remove packages; they can be restored for a day", _REMOVE)
    remove.add_argument("ids", nargs="+", metavar="ID", help="of an installed package")
    restore = action("restore", "bring back packages that were removed")
    restore.add_argument("ids", nargs="+", metavar="ID", help="of a removed package")
    discard = action("discard", "delete what came of downloads that were not finished")
    discard.add_argument("ids", nargs="+", metavar="ID", help="of a package in the index")
    add_bench(actions, parents)
    info = action("info", "tell what is known of a package")
    info.add_argument("id", metavar="ID", help="of a package that is installed or in the index")


def _add_available(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words", nargs="*", metavar="WORD", help="of a language, pair or id, such as nl"
    )
    parser.add_argument("--all", action="store_true", help="all of them")
    parser.add_argument("--refresh", action="store_true", help="fetch the index anew first")
    parser.add_argument(
        "--mirror",
        default=None,
        metavar="ADDRESS",
        help='keep this address of an index and use it from now on; "default" for the public one',
    )
    parser.add_argument(
        "--updates", action="store_true", help="only those that are newer than what is installed"
    )
