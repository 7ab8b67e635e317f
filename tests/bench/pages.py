"""How fast a web page is read: 200 KB to a document, cold and warm, and against trafilatura alone.

Why it exists: a page opens while the reader waits. Run it with ``python -m tests.bench.pages
[KILOBYTES]``. The page is one of the corpus with its paragraphs, comments and boxes repeated, each
time with other numbers. "Cold" is the first reading in a new process, imports included; "warm" is
the median of the next. "trafilatura" parses and extracts the same bytes, without facts and with.
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from reader.adapters.sources.content import Content
from reader.adapters.sources.document_reader import DocumentReader
from reader.adapters.sources.formats import Format
from reader.adapters.sources.html_page import HtmlReader
from reader.domain.article import SourceKind, SourceRef
from reader.services.cancel import CancelToken
from tests.eval.pages import PAGES
from tests.fakes import counting_ids

__all__ = ["main", "page_of"]

KILOBYTES = 200
GOAL_MS = 150
ROUNDS = 9
_COLD = "from tests.bench.pages import first; first({})"


def page_of(kilobytes: int) -> bytes:
    """Return a page of about `kilobytes`, a third of it article."""
    page = (PAGES / "modern_cms.html").read_text("utf-8")
    head, body, foot = re.split(r'(?<=<div class="entry-content">)|(?=<div class="paywall)', page)
    body = body.rstrip().removesuffix("</div>")
    start, item, end = re.split(r'(?<=<ol class="comment-list">)|(?=</ol></section>)', foot)
    script = "<script>var settings = {list: [1, 2, 3], text: '<p>لا</p>'};</script>\n" * 40
    parts = [head.replace("</head>", f"{script}</head>")]
    size, number = len(page.encode()) + len(script.encode()), 0
    bodies, items = [], []
    while size < kilobytes * 1000:
        number += 1
        bodies.append(re.sub(r"(</p>|</h2>)", rf" ({number})\1", body))
        items.append(re.sub(r"</p>", f" {number}</p>", item * 3))
        size += len(bodies[-1].encode()) + len(items[-1].encode())
    return "".join([*parts, *bodies, "</div>", start, *items, end]).encode()


def read(data: bytes) -> int:
    """Read a page to a document; return how many blocks of it are the article."""
    reader = DocumentReader((HtmlReader(),), counting_ids())
    source = SourceRef(SourceKind.FILE, "/page.html")
    content = Content(data, "page.html")
    document = reader.read_content(content, source, CancelToken(), Format.HTML)
    return sum(not one.left_out for one in document.blocks)


def bare(data: bytes, *, with_metadata: bool) -> None:
    """Extract a page with trafilatura alone."""
    from trafilatura.core import bare_extraction

    bare_extraction(data, favor_recall=True, include_comments=False, with_metadata=with_metadata)


def first(kilobytes: int) -> None:
    """Print how long the first reading takes in this process."""
    data = page_of(kilobytes)
    start = time.perf_counter()
    read(data)
    print(f"{1000 * (time.perf_counter() - start):.0f}")  # noqa: T201


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes, the median of several times."""
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    kilobytes = int(arguments[0]) if arguments else KILOBYTES
    data = page_of(kilobytes)
    cold = subprocess.run(
        [sys.executable, "-c", _COLD.format(kilobytes)], capture_output=True, text=True, check=True
    ).stdout.strip()
    kept = read(data)
    ours = milliseconds(lambda: read(data))
    alone = milliseconds(lambda: bare(data, with_metadata=False))
    whole = milliseconds(lambda: bare(data, with_metadata=True))
    print(f"page of {len(data) / 1000:.0f} KB, {kept} blocks of the article")  # noqa: T201
    print(f"cold {cold} ms · warm {ours:.0f} ms (goal {GOAL_MS} ms)")  # noqa: T201
    print(  # noqa: T201
        f"trafilatura alone {alone:.0f} ms, with facts {whole:.0f} ms: "
        f"ratio {ours / alone:.2f}, {ours / whole:.2f}"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
