"""Web pages with bytes changed at random: each is read or refused, soon and in little memory.

Why it exists: pages come from anywhere, and their readers are our own walk over foreign parsers.
Run it with ``python -m tests.fuzz.pages [COUNT] [SEED]``; it prints what broke, with the seed that
makes it again. A mutation changes, cuts, doubles or moves bytes of a page of the corpus, or puts
in markup that parsers stumble over.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.adapters.sources.content import Content
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.formats import Format
from reader.adapters.sources.html_page import HtmlReader
from reader.adapters.sources.mhtml import MhtmlReader
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from tests.eval.pages import PAGES
from tests.fakes import counting_ids

__all__ = ["LONGEST_S", "Failure", "broken", "main", "mutated", "read"]

LONGEST_S = 5.0
_STRANGE = (
    b"<table><tr><td>", b"</div></td></table>", b"<!--", b"-->", b"<script>", b"</script>", b"<p",
    b"&#1575;&#x110000;&#0;&nosuch;", b"<![CDATA[", b"\x00", b"\xff\xfe", b"\xd9", b"<svg>", b"=\"",
    b"<div class='comments'>", b"<h1>", b"<ol start=-99999999999>", b"<li value=1e9>",
    b"\xe2\x80\xa8",
    b"<time datetime='0000-99-99'>", b"<br><br>", b"<form>", b"<frameset>", b"<meta charset=utf-7>",
    b'<script type="application/ld+json">{"@type":"Article","author":[[{}]]}</script>',
    b"<title>", b"</body>", b"<select><option>", b"<a href='", b"\r\n\r\n", b"--", b"boundary=",
    b"<p hidden>", b"<dialog>", b"<ruby>", b"<math><mtext>", b"<noscript>", b"<template>", b"</p>",
)  # fmt: skip


@dataclass(frozen=True)
class Failure:
    """What broke: the seed that makes it again, and how."""

    seed: int
    why: str


@lru_cache(maxsize=1)
def _corpus() -> tuple[tuple[bytes, Format], ...]:
    files = sorted(one for one in PAGES.rglob("*") if one.suffix in {".html", ".mht", ".mhtml"})
    return tuple(
        (one.read_bytes(), Format.HTML if one.suffix == ".html" else Format.MHTML) for one in files
    )


def mutated(seed: int) -> tuple[bytes, Format]:
    """Return a page of the corpus with some bytes changed; the same for the same seed."""
    dice = random.Random(seed)
    data, known = dice.choice(_corpus())
    for _ in range(dice.choice((1, 2, 5, 20))):
        at = dice.randrange(len(data) + 1)
        end = min(len(data), at + dice.choice((1, 2, 8, 100, 1000)))
        way = dice.randrange(6)
        if way == 0:
            data = data[:at] + dice.randbytes(end - at) + data[end:]
        elif way == 1:
            data = data[:at] + data[end:]
        elif way == 2:
            data = data[:at] + data[at:end] * dice.choice((2, 3, 30)) + data[end:]
        elif way == 3:
            data = data[:at] + dice.choice(_STRANGE) * dice.choice((1, 1, 3, 200)) + data[at:]
        elif way == 4:
            data = data[at:] + data[:at]
        else:
            data = data[:at] if at > len(data) // 4 else data
    return data, known


def read(data: bytes, known: Format) -> None:
    """Read a page to a document, or have it refused.

    Raises:
        Exception: Something broke.
    """
    reader = DocumentReader((HtmlReader(), MhtmlReader()), counting_ids())
    source = SourceRef(SourceKind.FILE, "/page.html")
    try:
        document = reader.read_content(Content(data, "page.html"), source, CancelToken(), known)
    except ReaderError:
        return
    for block in document.blocks:
        assert block.text.strip()
        assert "\n" not in block.text
        assert block.left_out == (block.reason is not None)


def broken(count: int, seed: int = 0) -> Iterator[Failure]:
    """Yield what breaks among `count` mutations."""
    for number in range(seed, seed + count):
        data, known = mutated(number)
        start = time.process_time()
        try:
            read(data, known)
        except Exception:  # noqa: BLE001 - what is looked for
            yield Failure(number, traceback.format_exc())
        taken = time.process_time() - start
        if taken > LONGEST_S:
            yield Failure(number, f"took {taken:.1f} s")


def main(arguments: Sequence[str]) -> int:
    """Try and print; the exit code is 1 where something broke."""
    count, seed = (*map(int, arguments), *(10_000, 0)[len(arguments) :])
    start = time.perf_counter()
    failures = 0
    for failure in broken(count, seed):
        failures += 1
        print(f"seed {failure.seed}: {failure.why}")  # noqa: T201
    print(f"{count} pages, {failures} broken, {time.perf_counter() - start:.0f} s")  # noqa: T201
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
