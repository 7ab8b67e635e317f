"""Broken PDFs, subtitles and tables: each is read or refused in words, soon, and within bounds.

Why it exists: files come from outside, and PDFium is C++. Run it with ``python -m tests.fuzz.pdfs
[COUNT] [SEED]``: COUNT broken subtitles, tables, pages of glyphs at random and broken PDFs each.
PDFs are parsed in batches by children that are limited as the app's own are; a child that ends is
what the app calls damaged, and is counted, not a fault.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.adapters.sources.child import LIMIT_BYTES
from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.pdf_columns import columns_of
from reader.adapters.sources.pdf_furniture import PageLines, plans_of
from reader.adapters.sources.pdf_glyphs import upright
from reader.adapters.sources.pdf_lines import fragments_of, lines_of, pieces_of, text_lines
from reader.adapters.sources.pdf_paragraphs import body_size_of, paragraphs_of_pages
from reader.adapters.sources.sentence_table import TableReader
from reader.adapters.sources.subtitles import SubtitleReader
from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken

DATA = Path(__file__).parents[1] / "data" / "sources"
LONGEST_S = 5.0
BATCH = 50
_CHILD = "parse"
_TOKENS = (
    *(b"\n", b"\r\n", b"-->", b'"', b'""', b",", b"\t", b";", b"|", b"\x00", b"<v ", b"{\\"),
    *(
        b"00:00:01,000 --> 00:00:02,000\n",
        b"\xff\xfe",
        b"WEBVTT\n",
        b"NOTE\n",
        b"[",
        b"]",
        "♪".encode(),
        b"<",
    ),
    *(b"obj", b"endobj", b"stream", b"<<", b">>", b"/Length 999999999", b"/Kids [1 0 R]", b"R"),
    *("ـ".encode(), "ة".encode(), "\u202e".encode(), b"-1", b"99999999999", b"/Encrypt", b"%%EOF"),
)
_LETTERS = "اللهبتةىئؤ ABCab123.،()«»-\u064b\u064eـ\u200fﻻ\ue000\ufffd "


@dataclass
class Result:
    """What came of many broken inputs."""

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    faults: list[str] = field(default_factory=list)


def broken(data: bytes, dice: random.Random) -> bytes:
    """Return `data` with bytes changed, cut, doubled, moved or put in."""
    result = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(result) + 1)
        end = min(len(result), at + dice.choice((1, 2, 8, 64, 512)))
        how = dice.randrange(6)
        if how == 0:
            result[at:end] = bytes(dice.randrange(256) for _ in range(end - at))
        elif how == 1:
            del result[at:end]
        elif how == 2:
            result[at:at] = result[at:end] * dice.choice((1, 2, 20))
        elif how == 3:
            result[at:at] = dice.choice(_TOKENS) * dice.choice((1, 1, 3, 50))
        elif how == 4:
            to = dice.randrange(len(result) + 1)
            result[to:to] = result[at:end]
        elif at < len(result):
            result[at] ^= 1 << dice.randrange(8)
    return bytes(result[: dice.randrange(len(result) + 1)] if dice.random() < 0.05 else result)


def _checked(result: Result, name: str, work: Callable[[], Extracted | None]) -> None:
    start = time.perf_counter()
    try:
        found = work()
        result.outcomes["read" if found is None or found.paragraphs else "empty"] += 1
        if found is not None and any("\n" in one.text for one in found.paragraphs):
            result.faults.append(f"{name}: a line break in a paragraph")
    except ReaderError as error:
        result.outcomes[type(error).__name__] += 1
        if error.text is None:
            result.faults.append(f"{name}: {error}: does not say what was kept")
    except Exception as error:  # noqa: BLE001 - what is looked for
        result.faults.append(f"{name}: {type(error).__name__}: {error}")
    result.slowest = max(result.slowest, time.perf_counter() - start)


def texts(count: int, seed: int) -> Result:
    """Read `count` broken subtitles and as many broken tables."""
    dice, result = random.Random(seed), Result()
    subtitles = [(path.name, path.read_bytes()) for path in sorted((DATA / "subtitles").iterdir())]
    tables = [(path.name, path.read_bytes()) for path in sorted((DATA / "tables").iterdir())]
    for number in range(count):
        for reader, files in ((SubtitleReader(), subtitles), (TableReader(), tables)):
            name, data = dice.choice(files)
            content = Content(broken(data, dice), name, part=dice.choice((0, 0, 1, -1, 10**9)))
            _checked(result, f"{name} {number}", lambda: reader.extract(content, CancelToken()))  # noqa: B023
    return result


def _page(dice: random.Random) -> PageLines:
    """Put a page of glyphs at random together; some stand in lines, some anywhere."""
    placed = []
    for _ in range(dice.randint(0, 12)):
        x, y = dice.uniform(-50, 600), dice.uniform(-50, 800)
        size = dice.choice(
            (0.0, 1e-9, 5.0, 10.0, 10.0, 10.0, 30.0, 1e9, float("nan"), float("inf"))
        )
        step = dice.choice((0.0, 5.0, -5.0, 1e-6, 200.0))
        matrix = dice.choice(
            ((1.0, 0.0, 0.0, 1.0), (0.0, 1.0, -1.0, 0.0), (-1, 0, 0, -1), (0, 0, 0, 0))
        )
        for at in range(dice.randint(1, 25)):
            left = x + at * step
            box = (left, y, left + dice.choice((0.0, 5.0, -3.0, 1e7)), y + 8)
            placed.append((dice.choice(_LETTERS), box, (left, y), size, matrix))
    glyphs = upright(placed)
    fragments = pieces_of(fragments_of(glyphs))
    stretches = columns_of(fragments, right_to_left=dice.random() < 0.8)
    found = tuple(
        tuple(text_lines(lines_of(one), page_right_to_left=True, turned=dice.random() < 0.5))
        for one in stretches
    )
    heights = [one.y for one in fragments] or [0.0]
    return PageLines(tuple(one for one in found if one), min(heights), max(heights))


def pages(count: int, seed: int) -> Result:
    """Put `count` pages of glyphs at random together, by twos and threes."""
    dice, result = random.Random(seed), Result()

    def work() -> Extracted:
        read = [_page(dice) for _ in range(dice.randint(1, 3))]
        body = body_size_of([line for page in read for line in page.lines])
        plans = plans_of(read, [], body)
        return Extracted(tuple(paragraphs_of_pages(plans, body, with_headline=True)))

    for number in range(count):
        _checked(result, f"page {number}", work)
    return result


def pdfs(count: int, seed: int) -> Result:
    """Parse `count` broken PDFs in children, `BATCH` at a time."""
    result = Result()
    for start in range(0, count, BATCH):
        numbers = list(range(start, min(count, start + BATCH)))
        while numbers:
            numbers = _in_child(numbers, seed, result)
    return result


def _in_child(numbers: list[int], seed: int, result: Result) -> list[int]:
    """Parse files in a child; return those that are left where it ended before its time."""
    command = [sys.executable, "-m", "tests.fuzz.pdfs", _CHILD, str(seed), *map(str, numbers)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    lines = done.stdout.splitlines()
    for line in lines:
        outcome, seconds, fault = line.split("\t", 2)
        result.outcomes[outcome] += 1
        result.slowest = max(result.slowest, float(seconds))
        result.faults += [fault] if fault else []
    if done.returncode >= 0:
        return []
    result.outcomes[f"child ended by {signal.Signals(-done.returncode).name}"] += 1
    return numbers[len(lines) + 1 :]


def _parse_all(seed: int, numbers: list[int]) -> None:
    from reader.adapters.sources.pdf_document import parse

    resource.setrlimit(resource.RLIMIT_AS, (LIMIT_BYTES, LIMIT_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    for number, (name, content) in zip(numbers, _broken_pdfs(numbers, seed), strict=True):
        one = Result()
        signal.alarm(60)
        _checked(one, f"{name} {number}", lambda: parse(content))  # noqa: B023
        (outcome,) = one.outcomes or ("fault",)
        fault = one.faults[0].replace("\n", " ").replace("\t", " ") if one.faults else ""
        print(f"{outcome}\t{one.slowest:.3f}\t{fault}", flush=True)  # noqa: T201


def _broken_pdfs(numbers: list[int], seed: int) -> Iterator[tuple[str, Content]]:
    files = [(path.name, path.read_bytes()) for path in sorted((DATA / "pdfs").glob("*.pdf"))]
    for number in numbers:
        dice = random.Random(seed * 1_000_003 + number)
        name, data = dice.choice(files)
        part = dice.choice((0, 0, 1, -1, 10**9))
        yield name, Content(broken(data, dice), name, part=part, password=dice.choice(("", "qari")))


def report(result: Result) -> str:
    """Return what came of them, and what must not be."""
    counts = ", ".join(f"{name} {times}" for name, times in result.outcomes.most_common())
    faults = "".join(f"\n  FAULT {one}" for one in result.faults[:20])
    return f"{counts}; slowest {result.slowest:.2f} s{faults}"


def main(arguments: list[str]) -> None:
    """Run all four and print what came of them."""
    count, seed = (
        (*map(int, arguments), 2_000, 1)[:2] if len(arguments) != 1 else (int(arguments[0]), 1)
    )
    runs = (
        ("subtitles, tables", texts, count),
        ("pages", pages, count),
        ("PDFs", pdfs, count),
    )
    for name, run, times in runs:
        print(f"{name}: {report(run(times, seed))}", flush=True)  # noqa: T201
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"most memory of a child: {most / 1024:.0f} MB")  # noqa: T201


if __name__ == "__main__":
    if sys.argv[1:2] == [_CHILD]:
        _parse_all(int(sys.argv[2]), list(map(int, sys.argv[3:])))
    else:
        main(sys.argv[1:])
