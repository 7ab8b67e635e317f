"""The options of ``qari import``, ``qari library`` and ``qari notes``.

Why it exists: verbs with verbs of their own stand beside their code and not among the others.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Final

from reader.cli.source_options import add_password

__all__ = [
    "COLOURS",
    "CONFLICTS",
    "KINDS",
    "LIBRARY_FORMATS",
    "NOTE_FORMATS",
    "ORDERS",
    "STATES",
    "add_import",
    "add_library",
    "add_notes",
]

STATES: Final = ("unread", "reading", "read")
ORDERS: Final = ("opened", "added", "date", "title", "site", "progress", "length", "known")
COLOURS: Final = ("none", "yellow", "green", "blue", "pink")
KINDS: Final = ("note", "highlight", "review")
NOTE_FORMATS: Final = ("md", "html", "json", "csv", "apkg")
CONFLICTS: Final = ("keep", "take", "both")
"""Spelled out, so that help and other verbs load none of what they mean; a test compares them."""
_LANGUAGES: Final = ("en", "nl")
_BOTH: Final = ("text", "json")
_LISTED: Final = 1_000_000

LIBRARY_FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "import": _BOTH,
    "library list": _BOTH,
    "library search": _BOTH,
    "library show": _BOTH,
    "library remove": _BOTH,
    "library backup": _BOTH,
    "library restore": _BOTH,
    "library check": _BOTH,
    "notes add": _BOTH,
    "notes list": _BOTH,
    "notes search": _BOTH,
    "notes export": NOTE_FORMATS,
    "notes import": _BOTH,
}
"""What ``--format`` may be for each."""

_IMPORT: Final = """\
Keep articles in the library without opening them, and print their ids, one a line. Of a folder
every file that can be read is taken (texts, pages, documents, books, subtitles, feeds), of a book
every chapter. What is there already is not kept twice; a file that has changed is kept as a new
version. A file that can't be read is reported and passed over; the exit code is then 3."""

_SEARCH: Final = """\
Find passages by the words in them, in any form and spelling, best first. All words must stand in a
passage. Also: "a phrase", begin*, one OR other, -without, tag:x, kind:title|source|target|note,
note:word. Put -- before a query that begins with a minus."""

_REMOVE: Final = """\
Put articles into the bin, with their notes; the bin is emptied after 30 days. --undo takes them out
again. --forget removes them for good, from the library, the backups and the machine translations,
and deletes damaged files that were kept aside; it asks nothing and can't be undone."""

_RESTORE: Final = """\
Put a backup in the place of the library. Without a file the backups are listed. What was there
before is kept as a backup too. Close the window first."""

_CHECK: Final = """\
Look whether every page, text and index entry can be read. A search index that does not fit is made
anew; nothing else is changed. The exit code is 6 if something is damaged."""

_ADD: Final = """\
Add a note to the passage that has these words; vowel marks and spelling of hamza do not count.
Without --quote it belongs to the whole article; without --body the passage is highlighted."""

_EXPORT: Final = """\
Write notes for other programs. The format follows from the end of OUT (.md, .html, .json, .csv,
.apkg for Anki) or from --format, and is Markdown else."""

_NOTES_IMPORT: Final = """\
Import notes from a JSON file that notes export wrote, here or on another machine. The whole file
is read first; where it is not as it should be, nothing is changed (exit code 3)."""

Adder = Callable[[str, str, str], argparse.ArgumentParser]


def _actions(parser: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]) -> Adder:
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

    return action


def add_import(parser: argparse.ArgumentParser) -> None:
    """Give ``import`` its options."""
    parser.description = _IMPORT
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH|URL",
        help="file, folder or address; - reads standard input",
    )
    parser.add_argument(
        "--tag", action="append", default=[], metavar="T", help="tag all of them; repeatable"
    )
    add_password(parser)


def add_library(
    parser: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Give ``library`` its own verbs, each with the common options of `parents`."""
    action = _actions(parser, parents)
    _add_list(action("list", "list the articles", ""))
    _add_search(action("search", "find passages by their words", _SEARCH))
    _add_show(action("show", "show an article with its notes", ""))
    _add_remove(action("remove", "put articles into the bin, or forget them", _REMOVE))
    action("backup", "make a backup now", "")
    _add_restore(action("restore", "list the backups, or put one back", _RESTORE))
    action("check", "look whether everything can be read", _CHECK)


def add_notes(parser: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]) -> None:
    """Give ``notes`` its own verbs, each with the common options of `parents`."""
    action = _actions(parser, parents)
    _add_add(action("add", "add a note to an article", _ADD))
    _add_notes_list(action("list", "list the notes, newest change first", ""))
    search = action("search", "find notes by words of their text or quote", "")
    search.add_argument("query", nargs="+", metavar="QUERY", help="words, as library search has it")
    _add_limit(search)
    _add_export(action("export", "write notes for other programs", _EXPORT))
    _add_notes_import(action("import", "import notes from a JSON file", _NOTES_IMPORT))


def _add_limit(parser: argparse.ArgumentParser, default: int = _LISTED) -> None:
    parser.add_argument(
        "--limit", type=_number, default=default, metavar="N", help="show at most N"
    )


def _number(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if not 1 <= number <= _LISTED:
        raise argparse.ArgumentTypeError(f"from 1 to {_LISTED}")
    return number


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--search", default="", metavar="WORDS", help="only those with these words in title or tags"
    )
    parser.add_argument("--tag", default="", metavar="T", help="only those with this tag")
    parser.add_argument("--state", choices=STATES, default="", help="how far they were read")
    parser.add_argument("--bin", action="store_true", help="what lies in the bin")
    parser.add_argument("--sort", choices=ORDERS, default="added")
    parser.add_argument("--reverse", action="store_true", help="the other way round")
    _add_limit(parser)


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="+", metavar="QUERY", help="words, phrases, filters")
    _add_limit(parser, 50)


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="of an article, or how it begins")
    parser.add_argument("--to", choices=_LANGUAGES, default="", help="with the kept translation")
    parser.add_argument(
        "--version", type=_number, default=0, metavar="N", help="an earlier version, from 1"
    )


def _add_remove(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="+", metavar="ID", help="of an article, or how it begins")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--forget", action="store_true", help="for good, everywhere")
    how.add_argument("--undo", action="store_true", help="take them out of the bin")


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="?", default="", metavar="FILE", help="a backup: its path, or its name alone"
    )
    parser.add_argument("--list", action="store_true", help="only list the backups")


def _add_add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="of an article, or how it begins")
    parser.add_argument("--quote", default="", metavar="TEXT", help="words of the passage")
    parser.add_argument("--body", default="", metavar="MD", help="Markdown; - reads standard input")
    parser.add_argument(
        "--to", choices=_LANGUAGES, default="", help="the quote stands in this kept translation"
    )
    parser.add_argument(
        "--place", type=_number, default=0, metavar="N", help="which of several places, from 1"
    )
    parser.add_argument("--colour", choices=COLOURS, default="", help="of the passage")
    parser.add_argument("--kind", choices=KINDS, default="", help="what it is for")


def _add_note_filter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--article", default="", metavar="ID", help="only of this article")
    parser.add_argument("--tag", default="", metavar="T", help="only those with this tag")


def _add_notes_list(parser: argparse.ArgumentParser) -> None:
    _add_note_filter(parser)
    parser.add_argument("--bin", action="store_true", help="what lies in the bin")
    _add_limit(parser)


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_note_filter(parser)
    parser.add_argument("--search", default="", metavar="WORDS", help="only those with these words")
    parser.add_argument("-o", dest="output", default="", metavar="OUT", help="write to this file")


def _add_notes_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="- reads standard input")
    parser.add_argument(
        "--conflicts",
        choices=CONFLICTS,
        default="keep",
        help="where a note differs: keep yours (default), take theirs, or keep both",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and stop")
