"""How fast an article goes out in each format and comes back, and what hostile files cost.

Why it exists: the export dialog shows a preview while a person chooses, and a file from outside
must not hold the app up. Run it with ``python -m tests.bench.deliveries [SENTENCES]``. The
article is made of the held-out pairs; each figure is the median of five runs, with the size of
what is made. The hostile files are made here: a zip that unpacks to gigabytes, a bomb of
entities, 32 MB of XLIFF.
"""

from __future__ import annotations

import statistics
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from functools import partial
from io import BytesIO

from reader.adapters.exchange.returned_files import LARGEST_BYTES, returned_file
from reader.adapters.export.deliveries import delivered
from reader.domain.article import (
    Article,
    ArticleId,
    Block,
    BlockId,
    BlockKind,
    Segment,
    SegmentId,
    SourceKind,
    SourceRef,
)
from reader.domain.errors import ReaderError
from reader.domain.language import Direction
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.export_article import FORMATS, ExportChoice, ExportFormat, delivery_of
from reader.services.export_bilingual import Bilingual
from reader.services.read_back import read_back
from tests.bench.library import pairs

__all__ = ["main"]

SENTENCES = 300
RUNS = 5
_PER_BLOCK = 3


def article(count: int) -> Bilingual:
    """Return an article of `count` sentences, three a paragraph, with its translation."""
    rows = (pairs() * (count // len(pairs()) + 1))[:count]
    blocks, segments, units = [], [], {}
    for start in range(0, count, _PER_BLOCK):
        part = rows[start : start + _PER_BLOCK]
        block = BlockId(f"b{start}")
        text = ""
        for at, row in enumerate(part, start=start):
            key = SegmentId(f"{at:024x}")
            segments.append(Segment(key, block, Span(len(text), len(text) + len(row[0]) + 1)))
            units[key] = TranslationUnit(key, row[0], row[1], UnitState.EDITED)
            text += row[0] + " "
        blocks.append(Block(block, BlockKind.PARAGRAPH, text, Direction.RTL))
    source = SourceRef(SourceKind.TEXT)
    whole = Article(
        ArticleId("bench"), "مقال", "ar", tuple(blocks), tuple(segments), source, "f" * 64
    )
    return Bilingual(whole, "en", units)


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median of how long `work` takes."""
    taken = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1e3)
    return statistics.median(taken)


def came_back(content: bytes, bilingual: Bilingual) -> None:
    """Read a file that nobody touched and hold it against its article."""
    result = read_back(returned_file("x", content), bilingual, {})
    assert (result.proposals, result.remarks) == ((), ())


def refused(content: bytes) -> str:
    """Return whether a file is refused."""
    try:
        returned_file("hostile", content)
    except ReaderError:
        return "refused"
    return "read"


def _bomb() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 1_000_000_000)
    return buffer.getvalue()


def _entities() -> bytes:
    names = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(30))
    return f"<!DOCTYPE x [{names}]><xliff>&a29;</xliff>".encode()


def _long() -> bytes:
    unit = "<trans-unit id='1'><source>سطر</source><target>line</target></trans-unit>"
    head, foot = "<xliff version='1.2'><file><body>", "</body></file></xliff>"
    times = (LARGEST_BYTES - 100) // len(unit.encode())
    return (head + unit * times + foot).encode()


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SENTENCES
    bilingual = article(count)
    words = sum(len(unit.target.split()) for unit in bilingual.units.values())
    sys.stdout.write(f"{count} sentences, {words} words of translation\n")
    for wanted in FORMATS:
        for both in (False, True):
            choice = ExportChoice(wanted, both)
            if wanted is ExportFormat.TMX or choice.is_bilingual is not both:
                continue
            sent = delivery_of(bilingual, choice)
            name = f"{wanted.value}{' bilingual' if both else ''}"
            taken, size = milliseconds(partial(delivered, sent)), len(delivered(sent)) / 1e3
            sys.stdout.write(f"{name:34} {taken:10.1f} ms {size:10.1f} kB\n")
            if FORMATS[wanted].comes_back and both:
                back = milliseconds(partial(came_back, delivered(sent), bilingual))
                sys.stdout.write(f"{'   read back':34} {back:10.1f} ms\n")
    for name, content in (("zip of 1 GB", _bomb()), ("entities", _entities()), ("32 MB", _long())):
        start = time.perf_counter()
        how = refused(content)
        taken = (time.perf_counter() - start) * 1e3
        tracemalloc.start()
        refused(content)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        sys.stdout.write(f"{name:34} {taken:10.1f} ms {peak:10.1f} MB at most, {how}\n")


if __name__ == "__main__":
    main()
