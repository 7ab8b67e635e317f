"""How fast a long PDF is opened: milliseconds to the first part and to each further one.

Why it exists: a report of three hundred pages must be readable at once. Run it with ``python -m
tests.bench.pdfs [PAGES]``. The file is made of the pages of the corpus. "child" is what the reader
of the article waits for, the start of the process included; "here" is the same in this process;
"bare" is PDFium's own ``get_text_range`` on the same pages, without lines, order or paragraphs.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from reader.adapters.sources.content import Content
from reader.adapters.sources.pdf_document import PdfReader, parse
from reader.services.cancel import CancelToken
from tests.eval.pdfs import PDFS

__all__ = ["long_file", "main"]

PAGES = 300
_FILES = ("reportlab_forms", "chromium_columns", "libreoffice_report", "chromium_indented")


def long_file(pages: int) -> bytes:
    """Return a PDF of so many pages, those of the corpus in turn."""
    from pypdfium2 import PdfDocument

    made = PdfDocument.new()
    files = [PdfDocument(PDFS / f"{name}.pdf") for name in _FILES]
    places = [(file, number) for file in files for number in range(len(file))]
    for at in range(pages):
        file, number = places[at % len(places)]
        made.import_pages(file, [number])
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def ms(work: Callable[[], object]) -> float:
    """Return how many milliseconds `work` takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1_000


def bare(data: bytes, start: int, end: int) -> list[str]:
    """Return what PDFium alone gives for some pages."""
    from pypdfium2 import PdfDocument

    document = PdfDocument(data)
    return [document[number].get_textpage().get_text_range() for number in range(start, end)]


def main(pages: int) -> None:
    """Print the times."""
    data = long_file(pages)
    first = parse(Content(data, "long.pdf"))
    count = first.part.count if first.part else 1
    ends = [number * pages // count for number in range(count + 1)]
    own, alone, child = [], [], []
    for at in range(count):
        content = Content(data, "long.pdf", part=at)
        own.append(ms(partial(parse, content)))
        alone.append(ms(partial(bare, data, ends[at], ends[at + 1])))
        child.append(ms(partial(PdfReader().extract, content, CancelToken())))
    ratios = [mine / theirs for mine, theirs in zip(own, alone, strict=True)]
    letters = sum(len(one.text) for one in first.paragraphs)
    print(  # noqa: T201 - the measurement's result
        f"{pages} pages, {len(data) / 1e6:.1f} MB, {count} parts; the first has {letters} letters\n"
        f"child: first part {child[0]:.0f} ms, further ones {statistics.median(child[1:]):.0f} ms "
        f"(slowest {max(child):.0f})\n"
        f"here:  {statistics.median(own):.0f} ms a part; bare {statistics.median(alone):.0f} ms; "
        f"ratio {statistics.median(ratios):.1f}"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PAGES)
