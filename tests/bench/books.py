"""How soon a book and a Word file open, their child process included.

Why it exists: a book of 500 pages must show its first chapter within a second. Run it with ``python
-m tests.bench.books [ROUNDS]``. The book has 40 chapters and some 150,000 words, the Word file 100
pages. "bare" is the same chapter unpacked and parsed by zipfile and lxml in this process, with
nothing made of it; each number is the best of the rounds, taken in turn.
"""

from __future__ import annotations

import io
import random
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from reader.adapters.sources.content import Content
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.docx_document import parse as parse_docx
from reader.adapters.sources.epub_book import parse as parse_epub
from reader.adapters.sources.source_readers import format_readers
from reader.domain.article import SourceKind, SourceRef
from reader.services.cancel import CancelToken
from tests.book_files import Book, epub
from tests.eval.book_texts import ESSAYS, TALES
from tests.eval.document_markup import Line, lines_of
from tests.word_files import docx_of

__all__ = ["book_of_500_pages", "main", "word_file_of_100_pages"]

CHAPTERS, WORDS = 40, 150_000
PAGE_WORDS = 300
GOAL_MS = 1_000


def _lines(words: int, dice: random.Random) -> list[Line]:
    """Return lines of the stories and essays in any order, until there are enough words."""
    known = [line for _, text in (*TALES, *ESSAYS) for line in lines_of(text)]
    plain = [line for line in known if line.sign in {"P", "Q", "H"} and line.level != 1]
    made = [dice.choice([line for line in known if line.level == 1 and line.sign == "H"])]
    count = 0
    while count < words:
        text = " ".join(dice.choice(plain).text for _ in range(3))
        made.append(Line("P", 0, text))
        count += len(text.split())
    return made


def book_of_500_pages() -> bytes:
    """Return a book."""
    dice = random.Random(4)
    chapters = [(f"الفصل {at}", _lines(WORDS // CHAPTERS, dice)) for at in range(1, CHAPTERS + 1)]
    return epub(Book(chapters))


def word_file_of_100_pages() -> bytes:
    """Return a Word file."""
    return docx_of(_lines(100 * PAGE_WORDS, random.Random(5)))


def _bare(data: bytes, part: str) -> None:
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        etree.fromstring(archive.read(part))


def _best_ms(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    best = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            best[name] = min(best[name], (time.perf_counter() - start) * 1000)
    return best


def measured(rounds: int = 5) -> dict[str, float]:
    """Return the best times in ms."""
    reader = DocumentReader(format_readers(), lambda: "x")
    book, word = book_of_500_pages(), word_file_of_100_pages()
    with tempfile.TemporaryDirectory() as folder:
        sources = {}
        for name, data in (("book.epub", book), ("word.docx", word)):
            file = Path(folder, name)
            file.write_bytes(data)
            sources[name] = SourceRef(SourceKind.FILE, location=str(file))
        works: dict[str, Callable[[], object]] = {
            "book: first chapter, opened": lambda: reader.read(sources["book.epub"], CancelToken()),
            "book: parsed, without child": lambda: parse_epub(Content(book, "x")),
            "book: bare zip and lxml": lambda: _bare(book, "OEBPS/chapter1.xhtml"),
            "Word: 100 pages, opened": lambda: reader.read(sources["word.docx"], CancelToken()),
            "Word: parsed, without child": lambda: parse_docx(Content(word, "x")),
            "Word: bare zip and lxml": lambda: _bare(word, "word/document.xml"),
        }
        return _best_ms(works, rounds)


def main() -> int:
    """Print the times; fail where a book takes longer than it may."""
    times = measured(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    for name, milliseconds in times.items():
        print(f"{name:32} {milliseconds:8.1f} ms")  # noqa: T201 - the result
    for kind in ("book", "Word"):
        own = times[f"{kind}: parsed, without child"]
        bare = times[f"{kind}: bare zip and lxml"]
        print(f"{kind}: {own / bare:.1f} times a bare parse")  # noqa: T201
    return times["book: first chapter, opened"] > GOAL_MS


if __name__ == "__main__":
    sys.exit(main())
