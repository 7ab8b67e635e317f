"""How much a batch saves: twenty articles into a folder at once, and one by one.

Why it exists: a batch loads the engine, the glossary and the stores once; that must pay, and its
state must cost nothing. Run it with ``python -m tests.bench.batch [ARTICLES]``. The articles are
made of the held-out sentences, each in one article only. Both ways run ``qari export``, each with
a data folder of its own, so that neither knows what the other translated. A second run of the
batch, which has nothing to do, is timed too.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.library import pairs

__all__ = ["main"]

ARTICLES, SENTENCES = 20, 4
GOAL_RATIO = 0.5


def write(folder: Path, count: int) -> list[Path]:
    """Write articles as files."""
    sentences = list(dict.fromkeys(row[0] for row in pairs()))
    paths = []
    for number in range(count):
        start = number * SENTENCES % max(1, len(sentences) - SENTENCES)
        mine = sentences[start : start + SENTENCES]
        paths.append(folder / f"{number:03}.txt")
        paths[-1].write_text("\n\n".join(mine), encoding="utf-8")
    return paths


def seconds(data: Path, *arguments: str) -> float:
    """Return how long ``qari export`` takes as a process of its own."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "reader", "--data-dir", str(data), "-q", "export", *arguments,
         "--to", "en", "--format", "html", "--bilingual"],
        check=True, env=os.environ,
    )  # fmt: skip
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    counts = [int(one) for one in sys.argv[1:] if one.isdecimal()]
    count = counts[0] if counts else ARTICLES
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "articles").mkdir()
        (root / "single").mkdir()
        paths = write(root / "articles", count)
        out = str(root / "out")
        for warm in ("warm", "batch", "single"):  # each knows the limits of its packages
            seconds(root / warm, str(paths[0]), "-o", str(root / f"{warm}.html"))
        batch = seconds(root / "batch", str(root / "articles"), "-o", out)
        again = seconds(root / "batch", str(root / "articles"), "-o", out)
        single = sum(
            seconds(root / "single", str(path), "-o", str(root / "single" / f"{path.stem}.html"))
            for path in paths
        )
        for label, value, unit, goal in (
            ("articles", count, "", ""),
            ("batch", batch, "s", ""),
            ("one by one", single, "s", ""),
            ("ratio", batch / single, "", f"< {GOAL_RATIO}"),
            ("batch again, nothing to do", again, "s", ""),
        ):
            sys.stdout.write(f"{label:34} {value:10.2f} {unit:12} {goal}\n")


if __name__ == "__main__":
    main()
