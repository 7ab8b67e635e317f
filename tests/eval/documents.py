"""How much of a document or book arrives, of what kind, and how much that is no part of it.

Why it exists: a reader that drops a footnote or takes the head of each page for text looks right on
one file. Run ``python -m tests.eval.documents`` for the table, with ``--make`` to write the corpus
anew from `document_texts` and `book_texts`. Each file has a gold beside it: title, byline, date,
the blocks with their kinds, and what must be left out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.adapters.sources.source_readers import source_readers
from reader.domain.article import SourceKind, SourceRef
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument
from tests.eval.books import make_books
from tests.eval.document_markup import gold_blocks, left_out, lines_of
from tests.eval.document_texts import TEXTS
from tests.odt_files import odt_of
from tests.rtf_files import rtf_of
from tests.word_files import docx_of

__all__ = ["CORPUS", "Result", "cases", "make_documents", "read", "result_of"]

CORPUS = Path(__file__).parents[1] / "data" / "sources"
_WRITERS = {"docx": docx_of, "odt": odt_of, "rtf": rtf_of}
_ALL = tuple(_WRITERS)
_FORMATS = {
    "statement": _ALL, "minutes": ("docx", "odt"), "budget": ("docx", "odt"), "health": ("docx",),
    "study": ("docx", "odt"), "sport": ("odt",), "weather": ("odt", "rtf"), "speech": ("docx",),
    "culture": ("odt",), "transport": ("docx", "rtf"), "court": ("docx", "odt"),
}  # fmt: skip


@dataclass(frozen=True)
class Result:
    """What came of one file: blocks of the gold found, of these with the right kind, and leaks."""

    name: str
    blocks: int
    found: int
    kinds: int
    text: int
    leaked: int
    missed: tuple[str, ...]

    @property
    def recall(self) -> float:
        return self.found / self.blocks


def make_documents() -> None:
    """Write the documents and their golds."""
    folder = CORPUS / "documents"
    for name, (markup, said) in TEXTS.items():
        lines = lines_of(markup)
        gold = {
            "title": next(one["text"] for one in gold_blocks(lines) if one["kind"] == "headline"),
            "byline": next((one.text for one in lines if one.sign == "BY"), "")
            or {"User": "", "Admin": ""}.get(said.get("creator", ""), said.get("creator", "")),
            "date": next((one.text for one in lines if one.sign == "DT"), said["created"]),
            "blocks": gold_blocks(lines),
            "left_out": left_out(lines),
        }
        for suffix in _FORMATS[name]:
            file = folder / f"{name}.{suffix}"
            file.write_bytes(_WRITERS[suffix](lines, **said))
            text = json.dumps(gold, ensure_ascii=False, indent=1)
            file.with_name(file.name + ".json").write_text(text + "\n", encoding="utf-8")


def cases(folder: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield the files of a folder of the corpus with their golds; a book has one a chapter."""
    for gold in sorted((CORPUS / folder).glob("*.json")):
        told = json.loads(gold.read_text(encoding="utf-8"))
        for part in told if isinstance(told, list) else [told]:
            yield gold.with_suffix(""), part


def read(file: Path, part: int = 0) -> RawDocument:
    """Read a file as the app does."""
    numbers = iter(range(1_000_000))
    source = SourceRef(SourceKind.FILE, location=str(file), part=part)
    readers = source_readers(lambda: str(next(numbers)))
    reader = next(one for one in readers if one.accepts(source))
    return reader.read(source, CancelToken())


def result_of(file: Path, gold: dict[str, Any]) -> Result:
    """Read a file and compare."""
    document = read(file, gold.get("part", 0))
    kept = [(one.text, one.kind.value) for one in document.blocks if not one.left_out]
    found = kinds = at = 0
    missed = []
    for block in gold["blocks"]:
        place = next((n for n in range(at, len(kept)) if kept[n][0] == block["text"]), -1)
        if place < 0:
            missed.append(block["text"])
            continue
        at = place + 1
        found += 1
        kinds += kept[place][1] == block["kind"]
        if kept[place][1] != block["kind"]:
            missed.append(f"{kept[place][1]}, not {block['kind']}: {block['text']}")
    text = "\n".join(one for one, _ in kept)
    leaked = sum(len(one) for one in gold["left_out"] if one.strip() in text)
    return Result(
        f"{file.name}#{gold.get('part', 0)}",
        len(gold["blocks"]),
        found,
        kinds,
        len(text),
        leaked,
        tuple(missed),
    )


def report() -> str:
    """Return a table of the corpus."""
    lines = []
    results = [result_of(*case) for folder in ("documents", "books") for case in cases(folder)]
    for one in results:
        lines.append(
            f"{one.name:24} blocks {one.found:3}/{one.blocks:3}  kinds {one.kinds:3}  "
            f"left in {one.leaked / max(1, one.text):6.1%}"
        )
        lines += [f"    {missed}" for missed in one.missed]
    blocks, found = sum(one.blocks for one in results), sum(one.found for one in results)
    kinds = sum(one.kinds for one in results) / max(1, found)
    leaked = sum(one.leaked for one in results) / max(1, sum(one.text for one in results))
    lines.append(
        f"{len(results)} texts: recall {found / max(1, blocks):.1%}, kinds {kinds:.1%}, "
        f"left in {leaked:.2%}"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    if "--make" in sys.argv:
        make_documents()
        make_books(CORPUS / "books")
    print(report())  # noqa: T201 - what it is for
