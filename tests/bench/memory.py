"""How fast a translation memory of 500,000 units is filled and searched, and how large it is.

Run it with ``python -m tests.bench.memory [UNITS] [FOLDER]``; what is filled into a folder is used
again. The units are made of the held-out sentences
with names of the glossary and words of the dictionary in the place of some of theirs, drawn so that
few words are frequent and most are rare, as in real text; half of the sentences are two that were
joined. They come as a TMX file through the import that the window and the command use.

The goals are for the 95th percentile, warm. Sentences that are asked for are units with some words
changed, left out or put in. "Raw FTS5" is the question put to FTS5 alone: any of the words, ranked,
with the texts of the best 50. Both run in turn.
"""

from __future__ import annotations

import random
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from reader.adapters.exchange.tmx_reader import TmxFile
from reader.adapters.exchange.tmx_writer import write_tmx
from reader.adapters.storage.memory import SqliteTranslationMemory
from reader.adapters.storage.memory_likeness import AskedText, likeness
from reader.adapters.storage.memory_schema import TURNS
from reader.adapters.storage.memory_search import SqliteMemorySearch
from reader.adapters.system.locations import find_resources
from reader.bootstrap import now
from reader.domain.language import LanguagePair
from reader.domain.memory import LEAST_PERCENT, MemoryUnit
from reader.domain.search_tokens import norms
from reader.services.cancel import CancelToken
from reader.services.import_memory import ImportMemory, MemoryImported

HOLDOUT = Path(__file__).parents[1] / "eval" / "data" / "holdout.tsv"
UNITS = 500_000
QUERIES = 200
ROUNDS = 3
RAW_QUERIES = 20
PAIR = LanguagePair("ar", "en")
GOAL_MATCH_MS, GOAL_CONCORDANCE_MS = 30.0, 50.0
WORDS = ("المفاوضات", "الحكومة", "في", "رئيس الوزراء", "مجلس الأمن", "من", "كتاب", "the government",
         "ceasefire", "of", "سفير", "قال إن")  # fmt: skip


def rows_of(path: Path, arabic: int, english: int) -> list[tuple[str, str]]:
    """Return two columns of a table, without its head, where neither is empty."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    cells = (line.split("\t") for line in lines)
    rows = ((row[arabic], row[english]) for row in cells)
    return [row for row in rows if all(row)]


class Maker:
    """Makes units that no two runs make otherwise."""

    def __init__(self, seed: int = 7) -> None:
        self.dice = random.Random(seed)
        self.sentences = rows_of(HOLDOUT, 0, 1)
        self.names = rows_of(find_resources() / "glossary" / "news.tsv", 2, 4)
        dictionary = rows_of(find_resources() / "dictionary" / "dictionary.tsv", 1, 5)
        self.words = [(bare, gloss.split(",")[0].split(";")[0]) for bare, gloss in dictionary]
        self.dice.shuffle(self.words)

    def word(self) -> tuple[str, str]:
        """Return a word: the tenth is drawn ten times more rarely than the first (Zipf)."""
        rank = int(len(self.words) ** self.dice.random()) - 1
        arabic, english = self.words[rank]
        front = self.dice.choice(("", "", "ال", "و", "ب", "ل"))
        return front + arabic, english

    def varied(self, texts: tuple[str, str]) -> tuple[str, str]:
        """Return a sentence with about every third word another, and perhaps a name more."""
        source, target = texts[0].split(), texts[1].split()
        for place in range(len(source)):
            if self.dice.random() < 0.35:
                arabic, english = self.word()
                source[place] = arabic
                target[place * len(target) // len(source)] = english
        if self.dice.random() < 0.5:
            arabic, english = self.dice.choice(self.names)
            source.insert(self.dice.randrange(len(source) + 1), arabic)
            target.insert(self.dice.randrange(len(target) + 1), english)
        return " ".join(source), " ".join(target)

    def units(self, count: int) -> Iterator[MemoryUnit]:
        """Yield units."""
        for number in range(count):
            parts = [self.varied(self.dice.choice(self.sentences))]
            if number % 2:
                parts.append(self.varied(self.dice.choice(self.sentences)))
            source, target = (" ".join(part[side] for part in parts) for side in (0, 1))
            yield MemoryUnit(PAIR, source, target, made_at="2026-01-01T00:00:00+00:00")

    def changed(self, text: str, share: float = 0.1) -> str:
        """Return a sentence with a share of its words changed, one at least."""
        words = text.split()
        for _ in range(max(1, int(len(words) * share))):
            place = self.dice.randrange(len(words))
            words[place : place + self.dice.choice((0, 1, 1))] = [self.word()[0]]
        return " ".join(words)


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def processor_milliseconds(search: SqliteMemorySearch, text: str) -> float:
    """Return how long the processor is busy with a fuzzy match, whatever else the machine does."""
    start = time.process_time()
    search.matches(text, PAIR, CancelToken())
    return 1000 * (time.process_time() - start)


def percentile(values: Sequence[float], share: float) -> float:
    """Return a percentile of `values`."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def say(name: str, value: float, unit: str, goal: str = "") -> None:
    """Print a line of the table."""
    sys.stdout.write(f"{name:44} {value:12,.2f} {unit:10} {goal}\n")
    sys.stdout.flush()


def fill(path: Path, tmx: Path, count: int) -> None:
    """Write a TMX file and import it; print how it went."""
    with tmx.open("w", encoding="utf-8") as file:
        file.writelines(write_tmx(Maker().units(count)))
    say("TMX file", tmx.stat().st_size / 1e6, "MB")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    memory = SqliteTranslationMemory(path.with_name("qari.sqlite"), path, now)
    start = time.perf_counter()
    steps = [start]
    report = None
    for event in ImportMemory(memory).run(TmxFile(tmx), CancelToken()):
        steps.append(time.perf_counter())
        if isinstance(event, MemoryImported):
            report = event
    took = time.perf_counter() - start
    memory.close()
    assert report is not None
    say("import", report.read / took, "units/s")
    say("of them new", report.new, "units")
    gaps = [1000 * (later - one) for one, later in pairwise(steps)]
    say("one step of the import, 95th / largest", percentile(gaps, 0.95), "ms", f"{max(gaps):.0f}")
    say("peak memory before the import", before, "MB")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    say("peak memory after it", peak, "MB")
    say("file", path.stat().st_size / 1e6, "MB")


def asked(path: Path) -> dict[str, list[str]]:
    """Return the sentences that are asked for, by their kind."""
    db = sqlite3.connect(path)
    maker = Maker(11)
    sql = "SELECT source FROM memory_unit WHERE turn % 499 = 0"
    known = [source for (source,) in db.execute(sql).fetchall()]
    db.close()
    maker.dice.shuffle(known)
    plain = [maker.changed(one) for one in known[:QUERIES]]
    short = [" ".join(one.split()[:3]) for one in known[:QUERIES]]
    long = [
        " ".join([maker.changed(one), *known[at : at + 4]]) for at, one in enumerate(known[:50])
    ]
    frequent = ["من", "في", "على", "إلى", "أن", "عن", "بعد", "مع", "قال", "هذا", "التي", "إن", "لا"]
    common = [" ".join(maker.dice.choices(frequent, k=maker.dice.randrange(2, 14))) for _ in plain]
    new = [" ".join(maker.word()[0] for _ in range(18)) for _ in range(QUERIES)]
    return {"": plain, ", 3 words": short, ", 100 words": long, ", frequent words only": common,
            ", unlike any unit": new}  # fmt: skip


def raw(db: sqlite3.Connection, text: str) -> object:
    """Put a question to FTS5 alone, with the texts of the hits."""
    expression = " OR ".join(f'"{word}"' for word in norms(text))
    return db.execute(
        "SELECT source, target FROM (SELECT rowid & ? AS turn FROM memory_source "
        "WHERE memory_source MATCH ? ORDER BY rank LIMIT 50) JOIN memory_unit USING (turn)",
        (TURNS, expression),
    ).fetchall()


def found_again(path: Path) -> tuple[int, int]:
    """Return of how many sentences, a quarter of them changed, the unit or a better one is found.

    Those that are too far from their unit by then are not asked for.
    """
    search = SqliteMemorySearch(path.with_name("qari.sqlite"), path)
    db = sqlite3.connect(path)
    rows = db.execute("SELECT source FROM memory_unit WHERE turn % 997 = 0").fetchall()
    db.close()
    maker = Maker(13)
    good = asked_for = 0
    for (source,) in rows:
        changed = maker.changed(source, 0.25)
        percent = likeness(AskedText.of(changed), source, LEAST_PERCENT)
        if percent:
            best = search.matches(changed, PAIR, CancelToken())
            asked_for += 1
            good += bool(best) and best[0].percent >= percent
    search.close()
    return good, asked_for


def measure(path: Path) -> None:
    """Print how long questions take."""
    search = SqliteMemorySearch(path.with_name("qari.sqlite"), path)
    db = sqlite3.connect(path)
    for kind, sentences in asked(path).items():
        ours, busy, theirs, found = [], [], [], 0
        for number, one in enumerate(sentences):
            found += bool(search.matches(one, PAIR, CancelToken()))
            times = [
                milliseconds(lambda: search.matches(one, PAIR, CancelToken()))  # noqa: B023
                for _ in range(ROUNDS)
            ]
            ours.append(min(times))
            busy.append(min(processor_milliseconds(search, one) for _ in range(ROUNDS)))
            if number < RAW_QUERIES:
                theirs.append(milliseconds(lambda: raw(db, one)))  # noqa: B023
        say(f"fuzzy match{kind}, median", percentile(ours, 0.5), "ms")
        say(
            f"fuzzy match{kind}, 95th",
            percentile(ours, 0.95),
            "ms",
            f"< {GOAL_MATCH_MS:.0f}, slowest {max(ours):.0f}, found {found} of {len(sentences)}",
        )
        say(f"the same, processor time only{kind}", percentile(busy, 0.95), "ms")
        say(f"ratio to raw FTS5{kind}", percentile(ours, 0.5) / percentile(theirs, 0.5), "")
    lines = []
    for word in WORDS:
        for start in (0, 50):
            times = [
                milliseconds(lambda: search.concordance(word, PAIR, start, 50))  # noqa: B023
                for _ in range(ROUNDS + 1)
            ]
            lines.append(min(times))
    say("concordance, median", percentile(lines, 0.5), "ms")
    say("concordance, 95th", percentile(lines, 0.95), "ms", f"< {GOAL_CONCORDANCE_MS:.0f}")
    search.close()
    db.close()


def main() -> None:
    """Print the table."""
    count = next((int(one) for one in sys.argv[1:] if one.isdecimal()), UNITS)
    kept = next((Path(one) for one in sys.argv[1:] if not one.isdecimal()), None)
    with tempfile.TemporaryDirectory() as folder:
        path = (kept or Path(folder)) / "memory.sqlite"
        if not path.exists():
            fill(path, Path(folder) / "units.tmx", count)
        measure(path)
        good, asked_for = found_again(path)
        say("units found again", 100 * good / asked_for, "%", f"of {asked_for} changed sentences")


if __name__ == "__main__":
    main()
