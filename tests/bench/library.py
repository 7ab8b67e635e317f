"""How fast a library of 10,000 articles is indexed and searched, and how large it is.

Run it with ``python -m tests.bench.library [ARTICLES]``. The articles are made of the held-out
sentences and names of the glossary, some with a translation and notes; their words are fewer than
those of real articles, and each stands in more passages, which makes every question harder.

The goals are for the 95th percentile over 60 queries, warm. "Raw FTS5" is the same question put to
FTS5 alone: ranked, with the text of the same number of hits and FTS5's own marks left out. Both run
in turn, so that the ratio does not depend on what else the machine does.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader.adapters.lexicon.aramorph import AraMorph, find_lexicon
from reader.adapters.lexicon.dictionary_file import DictionaryFile
from reader.adapters.lexicon.lemmatiser import LexiconLemmatiser
from reader.adapters.storage.library_search import SqliteLibrarySearch
from reader.adapters.storage.search_expression import match_expression, wanted_of
from reader.adapters.storage.search_index import SearchIndex
from reader.adapters.system.locations import find_resources
from reader.domain.article import ArticleId, SegmentId
from reader.domain.notes import NoteId
from reader.domain.search_query import parse_query
from reader.services.library_ports import IndexedText

HOLDOUT = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"
ARTICLES = 10_000
SENTENCES = 15
PAGE = 50
ROUNDS = 3
GOAL_MS, GOAL_RATIO = 50.0, 2.0

FIXED_QUERIES = (
    "الحكومة", "كتاب", "رئيس", "يقول", "المفاوضات", "في", "من الحكومة", "مدينه", "الاعلام",
    '"مجلس الأمن"', '"وقف إطلاق النار"', "الحكومة -المعارضة", '-"مجلس الأمن" الشرطة', "حكو*",
    "كت*", "سفير OR وزير", "kind:title رئيس", "kind:note سؤال", "note:question",
    "رئيس note:question", "tag:politics", "tag:politics الجيش", "-tag:sport الجيش",
    "government", "police", "kind:target soldiers", "regering", "soldaten", "٤٨", "2024",
    "الجيش الحكومة", "قال الرئيس", "الشرطة في المدينة",
)  # fmt: skip


def pairs() -> list[tuple[str, str, str]]:
    """Return the held-out sentences with their translations."""
    rows = (line.split("\t") for line in HOLDOUT.read_text(encoding="utf-8").splitlines())
    return [(row[0], row[1], row[2]) for row in rows]


def names() -> list[str]:
    """Return the Arabic names of the glossary."""
    folder = find_resources() / "glossary"
    lines = (folder / "news.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t")[2] for line in lines]


def articles(count: int) -> Iterator[tuple[ArticleId, list[IndexedText], list[IndexedText], str]]:
    """Yield articles: id, title and sentences, translations (of one in three), a note or none."""
    dice = random.Random(5)
    sentences, known = pairs(), names()
    for number in range(count):
        chosen = dice.choices(sentences, k=SENTENCES)
        title = f"{dice.choice(known)}: {dice.choice(sentences)[0][:60]}"
        source = [IndexedText(SegmentId(""), "title", "ar", title)]
        target = []
        column, language = dice.choice(((1, "en"), (2, "nl")))
        for place, row in enumerate(chosen):
            segment = SegmentId(f"{number:06x}{place:06x}")
            text = f"{row[0]} {dice.choice(known)}، {dice.choice(known)}."
            source.append(IndexedText(segment, "source", "ar", text))
            if number % 3 == 0:
                target.append(IndexedText(segment, "target", language, row[column]))
        note = f"A question about {dice.choice(known)}. #word سؤال" if number % 5 == 0 else ""
        yield ArticleId(f"article-{number:06}"), source, target, note


def build(path: Path, index: SearchIndex, count: int) -> float:
    """Fill a new database, an article a transaction; return how long it took, in seconds."""
    made = list(articles(count))
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    for statement in index.statements:
        db.execute(statement)
    db.execute("CREATE TABLE article_tag (article_id TEXT NOT NULL, tag TEXT NOT NULL)")
    start = time.perf_counter()
    for number, (article_id, source, target, note) in enumerate(made):
        db.execute("BEGIN IMMEDIATE")
        index.put_article(db, article_id, source)
        if target:
            index.put_units(db, article_id, target[0].language, target)
        if note:
            index.put_note(db, article_id, NoteId(f"note-{number}"), note)
        if number % 4 == 0:
            tag = "politics" if number % 8 else "sport"
            db.execute("INSERT INTO article_tag VALUES (?, ?)", (article_id, tag))
        db.execute("COMMIT")
    took = time.perf_counter() - start
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    return took


def queries() -> list[str]:
    """Return 60 queries: all kinds, and words of any frequency."""
    dice = random.Random(6)
    drawn = [
        dice.choice(dice.choice(pairs())[dice.choice((0, 0, 0, 1, 2))].split()).strip('"«».,،؟:؛()')
        for _ in range(200)
    ]
    words = list(dict.fromkeys(word for word in drawn if len(word) > 2 and word.isalpha()))
    return [*FIXED_QUERIES, *words][:60]


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def percentile(values: Sequence[float], share: float) -> float:
    """Return a percentile of `values`."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def raw(db: sqlite3.Connection, expression: str) -> object:
    """Put a question to FTS5 alone, with the text of the hits."""
    return db.execute(
        "SELECT text FROM (SELECT rowid AS number FROM search_index WHERE search_index MATCH ? "
        "ORDER BY rank LIMIT ?) JOIN search_passage USING (number)",
        (expression, PAGE),
    ).fetchall()


def measure(path: Path, lemmatiser: LexiconLemmatiser) -> tuple[list[float], list[float], str]:
    """Return the times of our search and of FTS5's for the queries, and the slowest one."""
    search = SqliteLibrarySearch(path, lemmatiser)
    db = sqlite3.connect(path)
    ours, theirs = [], []
    slowest = ("", 0.0)
    for query in queries():
        asked = parse_query(query)
        groups = [[wanted_of(db, one, lemmatiser) for one in group] for group in asked.required]
        groups = groups or [[wanted_of(db, one, lemmatiser)] for one in asked.notes]
        without = [wanted_of(db, one, lemmatiser) for one in asked.excluded]
        search.search(query, 0, PAGE)
        times = [milliseconds(lambda: search.search(query, 0, PAGE)) for _ in range(ROUNDS)]  # noqa: B023
        ours.append(min(times))
        if groups:
            expression = match_expression(groups, without)
            theirs.append(min(milliseconds(lambda: raw(db, expression)) for _ in range(ROUNDS)))  # noqa: B023
        if "-v" in sys.argv:
            sys.stdout.write(f"{query:30} {ours[-1]:8.2f} {theirs[-1]:8.2f}\n")
        slowest = max(slowest, (query, ours[-1]), key=lambda one: one[1])
    search.close()
    db.close()
    return ours, theirs, f"{slowest[0]} ({slowest[1]:.1f} ms)"


def main() -> None:
    """Print the table."""
    counts = [int(one) for one in sys.argv[1:] if one.isdecimal()]
    count = counts[0] if counts else ARTICLES
    lemmatiser = LexiconLemmatiser(
        AraMorph(find_lexicon()),
        DictionaryFile(find_resources() / "dictionary" / "dictionary.tsv"),
    )
    index = SearchIndex(lemmatiser)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "user.db"
        took = build(path, index, count)
        ours, theirs, slowest = measure(path, lemmatiser)
        search = SqliteLibrarySearch(path, lemmatiser)
        kwic = []
        for query in queries():
            word = query.split(":")[-1].strip('"-* ')
            kwic.append(milliseconds(lambda: search.concordance(word, 0, PAGE)))  # noqa: B023
        search.close()
        db = sqlite3.connect(path, isolation_level=None)
        scrub = milliseconds(lambda: index.scrub(db))
        db.close()
        mine, his = percentile(ours, 0.95), percentile(theirs, 0.95)
        for name, value, unit, goal in (
            ("articles", count, "", ""),
            ("index build", count / took, "articles/s", ""),
            ("size on disk", path.stat().st_size / 1e6, "MB", ""),
            ("search, median", percentile(ours, 0.5), "ms", ""),
            ("search, 95th percentile", mine, "ms", f"< {GOAL_MS:.0f}"),
            ("raw FTS5, median", percentile(theirs, 0.5), "ms", ""),
            ("raw FTS5, 95th percentile", his, "ms", ""),
            ("ratio of the 95th percentiles", mine / his, "", f"<= {GOAL_RATIO:.0f}"),
            ("concordance, first page, 95th", percentile(kwic, 0.95), "ms", f"< {GOAL_MS:.0f}"),
            ("scrub after a removal for good", scrub / 1000, "s", ""),
        ):
            sys.stdout.write(f"{name:34} {value:10.2f} {unit:12} {goal}\n")
        sys.stdout.write(f"slowest query: {slowest}\n")


if __name__ == "__main__":
    main()
