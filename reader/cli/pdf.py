"""``qari pdf``: an article and its translation as pages that can be printed and searched.

Why it exists: a script makes the same pages as the window. Qt draws them, without a display.
"""

from __future__ import annotations

import argparse
import os
from typing import Final

from reader.bootstrap import Context
from reader.cli.console import Console, writable_path
from reader.cli.delivering import Deliverer
from reader.cli.exporting import ready_of
from reader.cli.source_options import add_parts, add_password
from reader.cli.window import unavailable
from reader.services.export_article import ExportChoice, ExportFormat
from reader.services.printing import Arrangement, Paper, PrintChoice

__all__ = ["add_pdf", "pdf"]

_PDF: Final = """\
Write an article and its translation as a PDF, as the window prints them: in columns, under each
other, or one language alone. A file is translated first, as qari translate does; an article of the
library goes out with what was edited there. The Arabic is set in a face that can be searched and
copied. The exit code is 4 or 5 where a sentence has no translation, as of translate."""


def add_pdf(parser: argparse.ArgumentParser) -> None:
    """Give ``pdf`` its options."""
    parser.description = _PDF
    parser.add_argument(
        "sources",
        nargs=1,
        metavar="FILE|URL|ID",
        help="a file, the address of a page, the id of an article of the library, or - for "
        "standard input",
    )
    parser.add_argument(
        "--to", required=True, choices=("en", "nl"), help="language of the translation"
    )
    parser.add_argument("-o", dest="output", required=True, metavar="PDF", help="the file")
    arrangements = [one.value for one in Arrangement]
    parser.add_argument(
        "--arrangement", choices=arrangements, default="side", help="how the two texts stand"
    )
    papers = [one.value for one in Paper]
    parser.add_argument("--paper", choices=papers, default="a4", help="size of the paper")
    add_parts(parser)
    add_password(parser)


def pdf(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Write the pages; return the exit code.

    Raises:
        WindowUnavailable: Qt can't be loaded.
        ReaderError: The source can't be read, or the file not written.
    """
    output = writable_path(options.output, options.sources[0])
    kind = ExportChoice(ExportFormat.HTML, bilingual=True)
    ready = ready_of(context, options, Deliverer(context, options.to, kind, console))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from reader.app import qt_application
        from reader.ui.pdf_pages import write_pdf
    except ImportError as exc:
        raise unavailable(exc) from exc
    qt_application()
    choice = PrintChoice(Arrangement(options.arrangement), Paper(options.paper))
    write_pdf(output, ready.delivery(kind).bilingual, choice)
    console.note(f"Written: {output}")
    return ready.reading.exit_code
