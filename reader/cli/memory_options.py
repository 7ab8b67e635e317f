"""The options of ``qari import-tmx`` and ``qari memory``.

Why it exists: verbs with verbs of their own stand beside their code and not among the others.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

__all__ = ["MEMORY_FORMATS", "add_import_tmx", "add_memory"]

_BOTH: Final = ("text", "json")
_LANGUAGES: Final = ("en", "nl")
_FOUND: Final = 10
_MOST: Final = 1_000

MEMORY_FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "import-tmx": _BOTH,
    "memory list": _BOTH,
    "memory search": _BOTH,
    "memory remove": _BOTH,
    "memory export": (),
}
"""What ``--format`` may be for each."""

_IMPORT: Final = """\
Take the units of TMX files into the translation memory. What is there already is merged; a unit
that can't be taken is named with its line, and the rest kept. Ctrl+C stops: what was read stays,
and the same command goes on. The exit code is 3 if a file could not be read."""

_SEARCH: Final = """\
Find units whose source is like a sentence, with how like it is in percent; and units that have the
words, in either language, one after another."""


def add_import_tmx(parser: argparse.ArgumentParser) -> None:
    """Give ``import-tmx`` its options."""
    parser.description = _IMPORT
    parser.add_argument("files", nargs="+", metavar="FILE", help="a TMX file")


def add_memory(parser: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]) -> None:
    """Give ``memory`` its own verbs, each with the common options of `parents`."""
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

    action("list", "say how many units of your own there are, and list the imported files")
    search = action("search", "find units like a sentence, or with some words", _SEARCH)
    search.add_argument("text", nargs="+", metavar="TEXT", help="a sentence, or words of one")
    search.add_argument("--to", required=True, choices=_LANGUAGES, help="language of the targets")
    search.add_argument(
        "--limit", type=_number, default=_FOUND, metavar="N", help="show at most N of each"
    )
    remove = action("remove", "remove the units that came from a file and from no other")
    remove.add_argument("file", metavar="FILE", help="its path or name, as memory list has it")
    export = action("export", "write your own units as TMX")
    export.add_argument("-o", dest="output", default="", metavar="OUT", help="write to this file")
    export.add_argument("--to", default="", choices=_LANGUAGES, help="only targets in this one")


def _number(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if not 1 <= number <= _MOST:
        raise argparse.ArgumentTypeError(f"from 1 to {_MOST}")
    return number
