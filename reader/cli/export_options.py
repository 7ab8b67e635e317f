"""The options of ``qari export`` and ``qari import-back``.

Why it exists: verbs with many options stand beside their code and not among the others.
"""

from __future__ import annotations

import argparse
from typing import Final

from reader.cli.source_options import add_parts, add_password

__all__ = ["EXPORT_FORMATS", "add_export", "add_import_back"]

EXPORT_FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "export": ("tmx", "xliff", "xliff2", "docx", "html", "md", "txt", "epub", "json"),
    "import-back": ("text", "json"),
}
"""What ``--format`` may be for each; a test compares the first with what there is."""

_LANGUAGES: Final = ("en", "nl")

_EXPORT: Final = """\
Deliver a translation. An article of the library goes out with what was edited and confirmed there;
a file is translated first, as qari translate does. The format follows from the end of OUT or from
--format. A sentence that does not go out as a draft (--only confirmed) stands in its own language.
The exit code is 4 or 5 where a sentence has no translation, as of translate.

Several sources, a folder of articles, or a book go into the folder OUT, a file an article or
chapter, named after the source; --format is needed then. Run it again and what is done is skipped;
what has changed, or was chosen otherwise, is made anew. A source that can't be read is reported and
passed over; the exit code is then 3. A page of the web counts as unchanged (--again fetches it).
Ctrl+C ends it after the sentences in hand, and what was done stays."""

_BACK: Final = """\
Hold a corrected file (.docx with the bilingual table, or .xlf) against an article and list what it
would change. Nothing is changed without --apply. Tracked changes count as accepted."""


def add_export(parser: argparse.ArgumentParser) -> None:
    """Give ``export`` its options."""
    parser.description = _EXPORT
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="FILE|FOLDER|URL|ID",
        help="a file, a folder of files, the address of a page, the id of an article of the "
        "library, or - for standard input",
    )
    parser.add_argument(
        "--to", required=True, choices=_LANGUAGES, help="language of the translation"
    )
    parser.add_argument(
        "-o",
        dest="output",
        default="",
        metavar="OUT",
        help="write to this file, or into this folder (end a new one with /)",
    )
    parser.add_argument(
        "--bilingual", action="store_true", help="source and translation, not the latter alone"
    )
    parser.add_argument(
        "--paragraphs",
        action="store_true",
        help="with --bilingual: DOCX and HTML as paragraphs in turn, not as a table",
    )
    parser.add_argument(
        "--only", choices=("all", "confirmed"), default="all", help="which translations go out"
    )
    parser.add_argument(
        "--with-notes", action="store_true", help="with the comments (notes of kind review)"
    )
    parser.add_argument(
        "--again", action="store_true", help="into a folder: make all anew, also what is done"
    )
    parser.add_argument(
        "--report",
        default="",
        metavar="FILE",
        help="into a folder: write what was done, skipped and failed as JSON; - prints it",
    )
    add_parts(parser)
    add_password(parser)


def add_import_back(parser: argparse.ArgumentParser) -> None:
    """Give ``import-back`` its options."""
    parser.description = _BACK
    parser.add_argument("file", metavar="FILE", help="the corrected file")
    parser.add_argument(
        "--article", required=True, metavar="ID", help="of an article, or how it begins"
    )
    parser.add_argument(
        "--to", choices=_LANGUAGES, default="", help="language; else as the file or window has it"
    )
    parser.add_argument("--apply", action="store_true", help="take all that is proposed")
    parser.add_argument(
        "--by",
        default="",
        metavar="NAME",
        help="who made changes that the file has no name for; else you, as the window knows you",
    )
