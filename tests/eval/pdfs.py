"""Measure how much of a PDF is read, and in order: words, paragraphs, furniture, by producer.

Why it exists: each program that writes PDFs breaks Arabic in its own way, and a rule that mends one
harms another. Run it with ``python -m tests.eval.pdfs``; "bare" is what PDFium alone gives for the
same pages, presentation forms folded. Words are counted where they stand in the order of the
original (longest common subsequence); of the paragraphs those that are whole, letter by letter, and
those that are found, with nine words of ten and few others; of the furniture what was not left out.
Non-joiners of Persian do not count: cairo writes none.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from statistics import fmean
from typing import Any

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.pdf_document import PdfReader, parse
from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.services.cancel import CancelToken

_FOUND = 0.9
_NO_JOINER = "\u200c"
PDFS = Path(__file__).parents[1] / "data" / "sources" / "pdfs"


@dataclass(frozen=True)
class Read:
    """What came of one file."""

    name: str
    producer: str
    damaged: bool
    bare: float
    words: float
    paragraphs: float
    found: float
    furniture_left: int
    furniture: int
    title: bool
    date: bool | None
    noticed: bool


def gold(name: str) -> dict[str, Any]:
    """Return what the file `name` holds."""
    return json.loads((PDFS / f"{name}.json").read_text("utf-8"))


def content(name: str, *, part: int = 0, password: str | None = None) -> Content:
    """Return the file `name`; its own password opens it."""
    known = gold(name).get("password", "") if password is None else password
    data = (PDFS / f"{name}.pdf").read_bytes()
    return Content(data, f"{name}.pdf", part=part, password=known)


def names() -> list[str]:
    """Return the files that hold an article."""
    return [path.stem for path in sorted(PDFS.glob("*.json")) if "title" in gold(path.stem)]


def words_in_order(wanted: Sequence[str], found: Sequence[str]) -> float:
    """Return the share of `wanted` that stands in `found` in the same order."""
    matcher = SequenceMatcher(None, wanted, found, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) / len(wanted)


def is_found(wanted: str, texts: Sequence[str]) -> bool:
    """Tell whether one of `texts` is `wanted`, a word of ten set aside."""
    words = wanted.split()
    ratios = (SequenceMatcher(None, words, one.split(), autojunk=False).ratio() for one in texts)
    return wanted in texts or max(ratios, default=0.0) >= _FOUND


def texts_of(found: Extracted) -> list[str]:
    """Return the texts that were not left out."""
    return [one.text for one in found.paragraphs if one.kind is not BlockKind.FURNITURE]


def bare_words(one: Content) -> list[str]:
    """Return the words that PDFium gives without us."""
    from pypdfium2 import PdfDocument

    document = PdfDocument(one.data, password=one.password or None)
    texts = [page.get_textpage().get_text_range() for page in document]
    return unicodedata.normalize("NFKC", " ".join(texts)).split()


def read(name: str) -> Read:
    """Return what came of the file `name`."""
    known, given = gold(name), content(name)
    found = parse(given)
    texts = [_plain(one) for one in texts_of(found)]
    headline = [_plain(one.text) for one in found.paragraphs if one.kind is BlockKind.HEADLINE]
    wanted = [_plain(one) for one in (known["title"], *known["paragraphs"])]
    edges = set(known.get("furniture", ()))
    words = " ".join(wanted).split()
    return Read(
        name,
        known["producer"],
        known.get("damaged", False),
        words_in_order(words, bare_words(given)),
        words_in_order(words, " ".join(texts).split()),
        sum(one in set(texts) for one in wanted) / len(wanted),
        sum(is_found(one, texts) for one in wanted) / len(wanted),
        sum(any(one in text for text in texts) for one in edges),
        len(edges),
        headline[:1] == wanted[:1],
        _date(given) == known["date"] if "date" in known else None,
        bool(found.notices),
    )


def _plain(text: str) -> str:
    return text.replace(_NO_JOINER, "")


def _date(given: Content) -> str:
    """Return the date of the article, as the reader of documents finds it."""
    reader = DocumentReader([PdfReader()], lambda: "")
    return reader.read_content(given, SourceRef(SourceKind.FILE, given.name), CancelToken()).date


def report(found: Sequence[Read]) -> str:
    """Return the table."""
    head = f"{'file':22}{'bare':>7}{'words':>7}{'whole':>7}{'found':>7}{'left':>6}"
    head += f"{'title':>7}{'date':>6}{'notice':>8}"
    lines = [
        f"{one.name:22}{one.bare:7.1%}{one.words:7.1%}{one.paragraphs:7.0%}{one.found:7.0%}"
        f"{one.furniture_left:6}{_said(one.title):>7}{_said(one.date):>6}{_said(one.noticed):>8}"
        for one in found
    ]
    dated = [one.date for one in found if one.date is not None]
    edges, left = sum(one.furniture for one in found), sum(one.furniture_left for one in found)
    total = (
        f"{len(found)} files: paragraphs found {fmean(one.found for one in found):.1%}, "
        f"whole {fmean(one.paragraphs for one in found):.1%}; furniture left {left} of {edges}; "
        f"headlines {fmean(one.title for one in found):.0%}, dates {fmean(dated):.0%}"
    )
    return "\n".join([head, *lines, total])


def _said(value: object) -> str:
    return "-" if value is None else "yes" if value else "no"


if __name__ == "__main__":
    print(report([read(name) for name in names()]))  # noqa: T201
