"""Measure how much of a PDF is read, and in order: words, paragraphs, furniture, by producer.

Why it exists: each program that writes PDFs breaks Arabic in its own way, and a rule that mends one
harms another. Run it with ``python -m tests.eval.pdfs``; "bare" is what PDFium alone gives for the
same pages, presentation forms folded. Words are counted where they stand in the order of the
original (longest common subsequence); of the paragraphs those that are whole; of the furniture what
was not left out.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.pdf_document import parse
from reader.domain.article import BlockKind

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
    furniture_left: int
    title: bool
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
    texts = texts_of(found)
    headline = [one.text for one in found.paragraphs if one.kind is BlockKind.HEADLINE]
    wanted = [known["title"], *known["paragraphs"]]
    words = " ".join(wanted).split()
    return Read(
        name,
        known["producer"],
        known.get("damaged", False),
        words_in_order(words, bare_words(given)),
        words_in_order(words, " ".join(texts).split()),
        sum(one in set(texts) for one in wanted) / len(wanted),
        sum(any(one in text for text in texts) for one in set(known.get("furniture", ()))),
        headline[:1] == [known["title"]],
        bool(found.notices),
    )


def report(found: Sequence[Read]) -> str:
    """Return the table."""
    head = f"{'file':22}{'bare':>7}{'words':>7}{'paras':>7}{'left':>6}{'title':>7}{'notice':>8}"
    lines = [
        f"{one.name:22}{one.bare:7.1%}{one.words:7.1%}{one.paragraphs:7.0%}"
        f"{one.furniture_left:6}{'yes' if one.title else 'no':>7}{'yes' if one.noticed else '-':>8}"
        for one in found
    ]
    return "\n".join([head, *lines])


if __name__ == "__main__":
    print(report([read(name) for name in names()]))  # noqa: T201
