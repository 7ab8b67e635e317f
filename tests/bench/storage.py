"""How long the stores take with a library of 10,000 articles: keep, note, page, forget, backup.

Why it exists: a note is saved while it is typed, the list is paged at each key; neither may be felt
when a reader has read for years. Run it with ``python -m tests.bench.storage [ARTICLES]``; goals:
a page < 50 ms, a note < 20 ms on a disk that syncs in 5.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reader.adapters.storage.backups import SqliteBackups
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.notes import SqliteNotes
from reader.bootstrap import now
from reader.domain.article import Article
from reader.domain.library import LibraryOrder, LibraryQuery, ReadingPlace
from reader.services.library_ports import NoteQuery
from tests.adapters.storage.kept_texts import article_of, note_on, unit_of

__all__ = ["main"]

ARTICLES = 10_000
HOLDOUT = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"


def articles(count: int, rng: random.Random) -> list[Article]:
    """Return articles of held-out sentences, some 300 words each."""
    lines = HOLDOUT.read_text(encoding="utf-8").splitlines()
    sentences = [line.split("\t")[0] for line in lines]
    made = []
    for number in range(count):
        chosen = [" ".join(rng.choices(sentences, k=3)) for _ in range(5)]
        title = f"{rng.choice(sentences)[:60]} {number}"
        made.append(article_of(title, *chosen, location=f"/{number}", site=f"موقع {number % 40}"))
    return made


def timed(times: int, call: Callable[[int], object]) -> str:
    """Return median, 95th percentile and worst of some calls, in milliseconds."""
    took = []
    for number in range(times):
        began = time.perf_counter()
        call(number)
        took.append((time.perf_counter() - began) * 1000)
    took.sort()
    worst = took[int(len(took) * 0.95)] if times > 1 else took[0]
    return f"median {statistics.median(took):7.2f}  p95 {worst:7.2f}  max {took[-1]:7.2f} ms"


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    rng = random.Random(7)
    made = articles(count, rng)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "qari.sqlite"
        library, notes = SqliteLibrary(path, now), SqliteNotes(path, now)
        say("keep a new article", timed(count, lambda n: library.keep(made[n])))
        kept = [one.article_id for one in made]
        units = [[unit_of(one, 0, f"Title {n}")] for n, one in enumerate(made)]
        say("put a unit", timed(200, lambda n: library.put_units(kept[n], "en", units[n])))
        say("keep it again", timed(200, lambda n: library.keep(made[n])))
        say("open it", timed(200, lambda n: library.article(kept[n * count // 200])))
        say("set the place", timed(200, lambda n: library.set_place(kept[n], ReadingPlace(), 0.5)))
        text = "رأي في هذه الجملة #سياسة "
        wrote = [note_on(rng.choice(kept), "قال الوزير", text * rng.randint(1, 20)) for _ in kept]
        say("put a new note", timed(count, lambda n: notes.put(wrote[n])))
        edited = [replace(one, body=f"{one.body} أكثر") for one in wrote[:500]]
        say("put an edited note", timed(500, lambda n: notes.put(edited[n])))
        for order in LibraryOrder:
            query = LibraryQuery(order=order)
            say(f"page by {order}", timed(20, lambda _, query=query: library.page(query, 0, 100)))  # type: ignore[misc]
        middle = LibraryQuery()
        say("page in the middle", timed(20, lambda _: library.page(middle, count // 2, 100)))
        searched = LibraryQuery(search="موقع 7")
        say("page of a search", timed(20, lambda _: library.page(searched, 0, 100)))
        say("count", timed(20, lambda _: library.count(searched)))
        say("page of notes", timed(20, lambda _: notes.page(NoteQuery(), 0, 100)))
        say("notes of a search", timed(20, lambda _: notes.page(NoteQuery(search="اكثر"), 0, 100)))
        say("first page, file opened", timed(5, lambda _: reopened(path, middle)))
        size = path.stat().st_size / 1e6
        backups = SqliteBackups(path, Path(folder) / "backups", now)
        say(f"backup of {size:.0f} MB", timed(1, lambda _: backups.make("by hand")))
        say("forget one", timed(1, lambda _: library.forget([kept[5]])))
        library.close()
        notes.close()


def reopened(path: Path, query: LibraryQuery) -> None:
    """Open the file and read a page."""
    library = SqliteLibrary(path, now)
    library.page(query, 0, 100)
    library.close()


def say(what: str, figures: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{what:28} {figures}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
