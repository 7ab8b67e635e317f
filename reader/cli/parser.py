"""The verbs and options of the command line.

Why it exists: options that every verb knows stand before or after it, a file alone means ``open``,
and all help texts are read in one place.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from reader._version import VERSION
from reader.cli.export_options import EXPORT_FORMATS, add_export, add_import_back
from reader.cli.feeds_options import FEEDS_FORMATS, add_feeds
from reader.cli.glossary_options import GLOSSARY_FORMATS, add_glossary
from reader.cli.library_options import LIBRARY_FORMATS, add_import, add_library, add_notes
from reader.cli.memory_options import MEMORY_FORMATS, add_import_tmx, add_memory
from reader.cli.network_options import NETWORK_FORMATS, add_network
from reader.cli.packages_options import PACKAGES_FORMATS, add_packages
from reader.cli.pdf import add_pdf
from reader.cli.problem_options import PROBLEM_SUMMARY, add_report_problem
from reader.cli.source_options import add_part, add_parts, add_password
from reader.domain.vowelled_text import TashkilDial
from reader.services.preferences import ReadingMode, ThemeName

__all__ = ["VERBS", "parse"]

VERBS: Final = (
    "open",
    "translate",
    "text",
    "snapshot",
    "self-test",
    "terms",
    "check",
    "glossary",
    "lookup",
    "words",
    "import",
    "library",
    "notes",
    "feeds",
    "network",
    "packages",
    "report",
    "report-problem",
    "import-tmx",
    "memory",
    "export",
    "import-back",
    "pdf",
)
TARGETS: Final = ("en", "nl")
PANELS: Final = (
    *("names", "words", "notes", "library", "review", "feeds", "left-out"),
    *("search", "concordance", "packages", "help"),
)
INTERFACES: Final = ("en", "nl", "ar")

_WITH_VALUE: Final = frozenset({"--data-dir", "--format"})
_FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "open": ("text",),
    "translate": ("text", "json", "html", "md"),
    "text": ("text", "json"),
    "snapshot": (),
    "pdf": (),
    "self-test": ("text",),
    "terms": ("text", "json"),
    "check": ("text", "json"),
    "lookup": ("text", "json"),
    "words": ("text", "json"),
    "report": ("text", "html", "csv", "json"),
    "report-problem": ("text",),
    **GLOSSARY_FORMATS,
    **LIBRARY_FORMATS,
    **FEEDS_FORMATS,
    **NETWORK_FORMATS,
    **PACKAGES_FORMATS,
    **MEMORY_FORMATS,
    **EXPORT_FORMATS,
}
SMALLEST_PERCENT, LARGEST_PERCENT = 60, 300
_SMALLEST, _LARGEST = 200, 8000
_LARGEST_SCALE: Final = 4.0

_DESCRIPTION: Final = """\
Read an Arabic article beside a translation made on this computer.
A file without a command opens it; no file opens a sample article."""

_EXIT_CODES: Final = """\
exit codes:
  0 done · 1 our own fault · 2 wrong use · 3 input can't be read · 4 package missing
  5 some sentences failed · 6 storage · 7 network · 130 interrupted"""

_SOURCE: Final = "a file, the address of a page, or - for standard input"

_TRANSLATE: Final = """\
Translate an article. A sentence that has no translation stands in its place in the source
language (state "missing" or "failed" in JSON); the exit code is then 4 or 5. One article; several,
or a folder of them, are for qari export -o FOLDER."""


_CHECK: Final = """\
Check a translation: numbers, names, negations, units, marks, length, and the Arabic itself.
An article of the library is named by its id; its kept sentences are checked as they are, what is
missing is translated first. A file is translated as qari translate does."""
_OF_A_CHECK: Final = (
    "a file, the address of a page, the id of an article in the library, or - for standard input",
    "language of the translation",
)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; each verb's own, and `verb`, `data_dir`, `format`, `quiet` for all.

    Raises:
        SystemExit: Wrong use (2), or help or the version was printed (0).
    """
    parser = _parser()
    options = parser.parse_args(_with_verb(arguments))
    options.format = "md" if options.format == "markdown" else options.format
    named = f"{options.verb} {getattr(options, 'action', '')}".strip()
    formats = _FORMATS[named]
    if options.format is None:
        options.format = "text"
    elif options.format not in formats:
        known = f"choose from {', '.join(formats)}" if formats else "it has no --format"
        parser.error(f"{named} can't write {options.format}: {known}")
    return options


def _with_verb(arguments: Sequence[str]) -> list[str]:
    """Put ``open`` where the verb should stand, if none is there."""
    index = 0
    while index < len(arguments):
        argument = arguments[index]
        if argument in _WITH_VALUE:
            index += 2
            continue
        if argument in {"-h", "--help", "--version"}:
            return list(arguments)
        if argument in {"-", "--"} or not argument.startswith("-"):
            break
        index += 1
    if index < len(arguments) and arguments[index] in VERBS:
        return list(arguments)
    return [*arguments[:index], "open", *arguments[index:]]


def _common(*, root: bool) -> argparse.ArgumentParser:
    """Return the options of every verb; only the root sets what holds without them."""
    parser = argparse.ArgumentParser(
        add_help=False, argument_default=None if root else argparse.SUPPRESS
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything in DIR")
    parser.add_argument("--format", metavar="FORMAT", help="text, json, html, md, csv, tsv …")
    parser.add_argument(
        "-q",
        "--quiet",
        action="store_true",
        default=False if root else argparse.SUPPRESS,
        help="say only what went wrong",
    )
    parser.add_argument(
        "--allow-private",
        action="store_true",
        default=False if root else argparse.SUPPRESS,
        help="fetch addresses of your own computer or network, too",
    )
    return parser


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="qari",
        description=_DESCRIPTION,
        epilog=_EXIT_CODES,
        parents=[_common(root=True)],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"qari {VERSION}")
    verbs = parser.add_subparsers(dest="verb", metavar="COMMAND", required=True)
    common = _common(root=False)

    def verb(name: str, summary: str, description: str = "") -> argparse.ArgumentParser:
        return verbs.add_parser(
            name,
            help=summary,
            description=description or summary,
            parents=[common],
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    _add_open(verb("open", "open files in the window, or in the terminal without a display"))
    _add_translate(verb("translate", "translate a file", _TRANSLATE))
    _add_text(verb("text", "show what is found in a source; as json also what is left out"))
    _add_snapshot(verb("snapshot", "draw the window with a file into a picture"))
    verb("self-test", "translate a sample and check that everything loads")
    _add_terms(verb("terms", "list the names and terms of a file, and how they were rendered"))
    checking = verb("check", "list what is probably wrong in a translation", _CHECK)
    _add_terms(checking, "FILE|ID", _OF_A_CHECK)
    _add_lookup(verb("lookup", "explain an Arabic word, in a sentence or alone"))
    _add_words(verb("words", "list the words of a file, how often, and what you know of them"))
    add_glossary(verb("glossary", "keep names and terms of your own"), [common])
    add_import(verb("import", "keep files and folders of articles in the library"))
    add_library(verb("library", "list, search, back up and check what is kept"), [common])
    add_notes(verb("notes", "add, list, export and import notes"), [common])
    add_feeds(verb("feeds", "follow feeds; they are fetched only when you ask"), [common])
    add_network(verb("network", "list the connections that there were, or forbid them"), [common])
    add_packages(verb("packages", "list, fetch, install and remove packages"), [common])
    _add_report(verb("report", "say how far a review is and what it changed"))
    add_report_problem(verb("report-problem", PROBLEM_SUMMARY))
    add_import_tmx(verb("import-tmx", "take TMX files into the translation memory"))
    add_memory(verb("memory", "list, search and export the translation memory"), [common])
    add_export(verb("export", "deliver a translation: DOCX, XLIFF, TMX, HTML, EPUB …"))
    add_import_back(verb("import-back", "list what a corrected DOCX or XLIFF would change"))
    add_pdf(verb("pdf", "write an article and its translation as pages that can be searched"))
    return parser


def _add_open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help=_SOURCE)


def _add_translate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help=_SOURCE)
    parser.add_argument("more", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument("--to", required=True, choices=TARGETS, help="language of the translation")
    parser.add_argument("-o", dest="output", default="", metavar="OUT", help="write to this file")
    parser.add_argument("--package", default="", metavar="ID", help="use this package")
    _add_names(parser)
    add_parts(parser)
    add_password(parser)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="of an article in the library, or its beginning")
    parser.add_argument("--to", choices=TARGETS, default="", help="language of the translation")
    parser.add_argument("-o", dest="output", default="", metavar="OUT", help="write to this file")


def _add_text(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help=_SOURCE)
    add_parts(parser)
    add_password(parser)


def _add_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help=_SOURCE)
    add_part(parser)


def _add_terms(
    parser: argparse.ArgumentParser,
    what: str = "FILE",
    of_it: tuple[str, str] = (_SOURCE, "language of the names"),
) -> None:
    parser.add_argument("file", metavar=what, help=of_it[0])
    parser.add_argument("--to", required=True, choices=TARGETS, help=of_it[1])
    parser.add_argument("--package", default="", metavar="ID", help="use this package")
    _add_names(parser)
    add_part(parser)


def _add_lookup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("word", metavar="WORD", help="Arabic, vowelled or not, or transliterated")
    parser.add_argument(
        "--in", dest="sentence", default="", metavar="SENTENCE", help="choose what it means there"
    )


def _add_names(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--names",
        choices=("keep", "off"),
        default="",
        help="keep names as the glossary has them, or not; else as the window does",
    )


def _add_snapshot(parser: argparse.ArgumentParser) -> None:
    what = f"{_SOURCE}; or the id of an article in the library"
    parser.add_argument("file", metavar="FILE", help=what)
    parser.add_argument("-o", dest="output", required=True, metavar="PNG", help="the picture")
    modes = [mode.value for mode in ReadingMode]
    themes = [theme.value for theme in ThemeName if theme is not ThemeName.SYSTEM]
    parser.add_argument("--mode", choices=modes, default="side")
    parser.add_argument("--theme", choices=themes, default="light")
    parser.add_argument("--ui", choices=INTERFACES, default="en", help="language of the window")
    parser.add_argument("--to", choices=TARGETS, default="en", help="language of the translation")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    parser.add_argument("--scale", type=_scale, default=1.0, metavar="N", help="0.5 to 4")
    parser.add_argument(
        "--hover", type=_sentence, default=0, metavar="SENTENCE", help="number of the tinted one"
    )
    parser.add_argument(
        "--fixed", type=_sentence, default=0, metavar="SENTENCE", help="number of the clicked one"
    )
    parser.add_argument(
        "--edit", type=_sentence, default=0, metavar="SENTENCE", help="number of the edited one"
    )
    parser.add_argument("--card", default="", metavar="TERM", help="open the card of this word")
    parser.add_argument("--panel", choices=PANELS, default="", help="open a panel or window")
    parser.add_argument(
        "--query", default="", metavar="TEXT", help="what is looked for; a page of the help"
    )
    dials = [dial.value for dial in TashkilDial]
    parser.add_argument("--tashkil", choices=dials, default="off", help="vowel marks to show")
    parser.add_argument(
        "--word-by-word", action="store_true", help="open the strip of words of a sentence"
    )
    parser.add_argument("--percent", type=_percent, default=100, metavar="N", help="size of text")


def _sentence(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError("sentences are counted from 1")
    return number


def _percent(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if not SMALLEST_PERCENT <= number <= LARGEST_PERCENT:
        raise argparse.ArgumentTypeError(f"from {SMALLEST_PERCENT} to {LARGEST_PERCENT}")
    return number


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,5})[xX×](\d{1,5})", text)
    if found is None:
        raise argparse.ArgumentTypeError("write it as 1280x800")
    width, height = int(found[1]), int(found[2])
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
        raise argparse.ArgumentTypeError(f"each side from {_SMALLEST} to {_LARGEST}")
    return width, height


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= _LARGEST_SCALE:  # noqa: PLR2004 - half size, the smallest that is read
        raise argparse.ArgumentTypeError("from 0.5 to 4")
    return scale
