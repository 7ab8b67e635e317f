"""How fast a folder of articles is imported: articles a second, with the index.

Why it exists: a reader brings years of articles along. Run it with ``python -m tests.bench.imports
[ARTICLES]``. The articles are made of the held-out sentences and names of the glossary, some 300
words each, and read from files as ``qari import`` does it, in a process of its own. Its parts are
timed in this process, so that it shows where the time goes; "raw" is the same rows without index
and without reading files, each article written through to the disk in a transaction of its own.
Both run in turn, so that the ratios do not depend on what else the machine does.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.adapters.storage.library import SqliteLibrary
from reader.bootstrap import build, now
from reader.domain.article import Article, SourceKind, SourceRef
from reader.services.cancel import CancelToken
from tests.bench.library import names, pairs

__all__ = ["main"]

ARTICLES = 1_000
PARAGRAPHS, SENTENCES = 5, 4
GOAL_A_SECOND = 50


def write(folder: Path, count: int) -> int:
    """Write articles as files; return how many words they have."""
    dice = random.Random(11)
    sentences, known = [row[0] for row in pairs()], names()
    words = 0
    for number in range(count):
        parts = [f"{dice.choice(known)}: {dice.choice(sentences)[:60]} {number}"]
        parts += [
            " ".join(dice.choices(sentences, k=SENTENCES)) + f" {dice.choice(known)}."
            for _ in range(PARAGRAPHS)
        ]
        text = "\n\n".join(parts)
        words += len(text.split())
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
    return words


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def command(folder: Path, data: Path) -> None:
    """Run ``qari import`` on a folder."""
    subprocess.run(
        [sys.executable, "-m", "reader", "--data-dir", str(data), "-q", "import", str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ,
    )


def opened(folder: Path, data: Path) -> list[Article]:
    """Read the articles of a folder."""
    context = build(data)
    return [
        context.open_article.open(SourceRef(SourceKind.FILE, str(path)), CancelToken())
        for path in sorted(folder.iterdir())
    ]


def kept(articles: list[Article], data: Path) -> None:
    """Keep articles with their index."""
    library = build(data).library()
    for article in articles:
        library.keep(article, opened=False)
    library.close()


def raw(articles: list[Article], path: Path) -> None:
    """Keep articles without an index."""
    library = SqliteLibrary(path, now)
    for article in articles:
        library.keep(article, opened=False)
    library.close()


def main() -> None:
    """Measure and print."""
    counts = [int(one) for one in sys.argv[1:] if one.isdecimal()]
    count = counts[0] if counts else ARTICLES
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        folder = root / "articles"
        folder.mkdir()
        words = write(folder, count)
        whole = seconds(lambda: command(folder, root / "one"))
        again = seconds(lambda: command(folder, root / "one"))
        articles: list[Article] = []
        reading = seconds(lambda: articles.extend(opened(folder, root / "two")))
        keeping = seconds(lambda: kept(articles, root / "two"))
        bare = seconds(lambda: raw(articles, root / "three" / "qari.sqlite"))
        size = sum(one.stat().st_size for one in (root / "one").rglob("*") if one.is_file())
        for label, value, unit, goal in (
            ("articles", count, "", ""),
            ("words an article", words / count, "", ""),
            ("qari import", count / whole, "articles/s", f"> {GOAL_A_SECOND}"),
            ("qari import, all there already", count / again, "articles/s", ""),
            ("read and cut into sentences", count / reading, "articles/s", ""),
            ("keep with index", count / keeping, "articles/s", ""),
            ("keep without index (raw)", count / bare, "articles/s", ""),
            ("ratio of index to raw", keeping / bare, "", ""),
            ("ratio of the command to its parts", whole / (reading + keeping), "", "<= 1.5"),
            ("size on disk", size / 1e6, "MB", ""),
        ):
            sys.stdout.write(f"{label:34} {value:10.2f} {unit:12} {goal}\n")


if __name__ == "__main__":
    main()
