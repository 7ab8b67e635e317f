"""The options of ``qari glossary``.

Why it exists: the verb has verbs of its own; they stand beside their code and not among the others.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

__all__ = ["GLOSSARY_FORMATS", "add_glossary"]

_KINDS: Final = ("person", "place", "organisation", "term")
_CONFLICTS: Final = ("keep", "take", "both")
_FILES: Final = ("csv", "tsv", "tbx", "anki")

GLOSSARY_FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "glossary add": ("text",),
    "glossary list": ("text", "json"),
    "glossary import": _FILES,
    "glossary export": _FILES,
}
"""What ``--format`` may be for each; the formats of files are found out where none is given."""

_IMPORT: Final = """\
Import terms from a CSV, TSV, TBX or Anki text file. The file is read to its end first; where a line
can't be used, nothing is changed and the lines are named (exit code 3)."""


def add_glossary(
    parser: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Give the verb its own verbs, each with the common options of `parents`."""
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

    _add_add(action("add", "add a term of your own"))
    _add_list(action("list", "list your own terms"))
    _add_import(action("import", "import terms from a file", _IMPORT))
    _add_export(action("export", "write your own terms to a file"))


def _add_add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("form", metavar="FORM", help="the name as Arabic articles print it")
    parser.add_argument("--kind", choices=_KINDS, default="term")
    parser.add_argument("--en", default="", metavar="NAME", help="its name in English")
    parser.add_argument("--nl", default="", metavar="NAME", help="its name in Dutch")
    parser.add_argument(
        "--variant", action="append", default=[], metavar="FORM", help="another form; repeatable"
    )
    parser.add_argument("--translit", default="", metavar="TEXT", help="transliteration")
    parser.add_argument("--note-en", default="", metavar="TEXT", help="a line of explanation")
    parser.add_argument("--note-nl", default="", metavar="TEXT", help="the same in Dutch")
    parser.add_argument("--domain", default="", metavar="TEXT", help="subject field")


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--search", default="", metavar="WORDS", help="only terms with these words")
    parser.add_argument("--kind", choices=_KINDS, default="", help="only this kind")


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="- reads standard input")
    parser.add_argument(
        "--conflicts",
        choices=_CONFLICTS,
        default="keep",
        help="where the file differs: keep yours (default), take theirs, or keep both",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and stop")
    parser.add_argument(
        "--skip-broken", action="store_true", help="import the lines that can be used"
    )


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="- writes to standard output")
    parser.add_argument(
        "--tbx-style", choices=("dca", "dct"), default="dca", help="style of a TBX file"
    )
