"""How soon an article can be read in the bundle, and in the checkout: seen on the screen.

Run it with ``python -m tests.bench.packaged [RUNS]`` after ``packaging/build.py folder``. It is no
test: machines are noisy. It needs Xvfb, whose screen is a file: what is dark in the two columns is
counted there twenty times a second and more, and a column can be read once nine tenths of its ink
are there. Bundle and checkout take turns, each with a data folder of its own that is new.

Cold is after the system forgot the files: all of them where that is allowed, else those of the
program and of its packages.
"""

from __future__ import annotations

import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.sources import ROOT

BUNDLE = ROOT / "build" / "folder" / "qari"
SAMPLE = ROOT / "resources" / "samples" / "library-nile.ar.txt"
DISPLAY = ":96"
WIDTH, HEIGHT = 1280, 800
TOP, BOTTOM = 90, 560
ENOUGH = 0.9
LONGEST_S, STILL_S = 60.0, 3.0
DARK = 110


@dataclass(frozen=True)
class Start:
    """Seconds from the start to the Arabic and to its translation."""

    source: float
    target: float


class Screen:
    """The screen of an Xvfb, read from its file."""

    def __init__(self, folder: Path) -> None:
        """Open the screen that Xvfb keeps in `folder`."""
        self._path = folder / "Xvfb_screen0"
        head = struct.unpack_from(">25I", self._path.read_bytes()[:100])
        self._row, colours = head[12], head[19]
        self._begin = head[0] + 12 * colours

    def ink(self) -> tuple[int, int]:
        """Return how many dark pixels the left column has, and the right one; none is no page."""
        with self._path.open("rb") as stream:
            stream.seek(self._begin + TOP * self._row)
            lines = stream.read((BOTTOM - TOP) * self._row)
        left = right = 0
        half, end = WIDTH // 2 * 4, WIDTH * 4
        for at in range(0, len(lines), 2 * self._row):  # green of every other line will do
            left += sum(value < DARK for value in lines[at + 1 + 100 : at + half - 40 : 4])
            right += sum(value < DARK for value in lines[at + 1 + half : at + end - 100 : 4])
        most = (BOTTOM - TOP) // 2 * WIDTH // 4
        return (left, right) if max(left, right) < most else (0, 0)  # black before the window


@contextmanager
def screen() -> Iterator[Screen]:
    """Run an X server for one start."""
    with tempfile.TemporaryDirectory() as folder:
        size = f"{WIDTH}x{HEIGHT}x24"
        server = subprocess.Popen(
            [
                shutil.which("Xvfb") or "",
                DISPLAY,
                "-screen",
                "0",
                size,
                "-fbdir",
                folder,
                "-nolisten",
                "tcp",
            ],
            stderr=subprocess.DEVNULL,
        )
        try:
            time.sleep(1.5)
            yield Screen(Path(folder))
        finally:
            server.terminate()
            server.wait()


def started(command: Sequence[str]) -> Start:
    """Start a program on the sample and watch the screen until it stands still."""
    with screen() as seen, tempfile.TemporaryDirectory() as data:
        environment = os.environ | {"DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        began = time.perf_counter()
        program = subprocess.Popen(
            [*command, "--data-dir", data, str(SAMPLE)],
            cwd=ROOT,
            env=environment,
            stderr=subprocess.DEVNULL,
        )
        try:
            series = _watched(seen, began)
        finally:
            program.terminate()
            program.wait()
    return Start(_reached(series, 1), _reached(series, 0))


def _watched(seen: Screen, began: float) -> list[tuple[float, tuple[int, int]]]:
    series: list[tuple[float, tuple[int, int]]] = []
    changed = time.perf_counter()
    while time.perf_counter() - began < LONGEST_S:
        ink = seen.ink()
        now = time.perf_counter()
        if not series or ink != series[-1][1]:
            changed = now
        series.append((now - began, ink))
        if min(ink) > 500 and now - changed > STILL_S:
            return series
        time.sleep(0.005)
    raise SystemExit("The window showed no article.")


def _reached(series: Sequence[tuple[float, tuple[int, int]]], column: int) -> float:
    """Return when the last stretch began in which a column has nearly all of its ink."""
    final = series[-1][1][column]
    short = [at for at, (_, ink) in enumerate(series) if ink[column] < ENOUGH * final]
    return series[short[-1] + 1 if short else 0][0]


def forget(folders: Sequence[Path]) -> str:
    """Let the system forget what it has read; return how."""
    os.sync()
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3", "ascii")
    except OSError:
        for folder in folders:
            for path in folder.rglob("*"):
                if path.is_file():
                    with path.open("rb") as stream:
                        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return "the files of the program were forgotten"
    return "all files were forgotten"


def row(name: str, starts: Sequence[Start]) -> None:
    """Write the medians of some starts."""
    source, target = median(starts, "source"), median(starts, "target")
    least, most = min(one.source for one in starts), max(one.source for one in starts)
    told(f"{name:<20}{source:7.2f} s ({least:.2f}-{most:.2f}){target:11.2f} s")


def median(starts: Sequence[Start], column: str) -> float:
    """Return the median of one column."""
    return statistics.median(getattr(one, column) for one in starts)


def told(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def measured(runs: int, how: str) -> tuple[list[Start], list[Start]]:
    """Start bundle and checkout in turns; cold where `how` is that."""
    commands = ([str(BUNDLE / "qari")], [sys.executable, "-P", "-m", "reader"])
    packages = Path(statistics.__file__).parent
    folders = [BUNDLE, ROOT / "reader", ROOT / "resources", ROOT / ".venv", packages]
    found: tuple[list[Start], list[Start]] = ([], [])
    for _ in range(runs):
        for command, starts in zip(commands, found, strict=True):
            if how == "cold":
                forget(folders)
            starts.append(started(command))
    return found


def main() -> None:
    """Write the table."""
    if shutil.which("Xvfb") is None or not BUNDLE.is_dir():
        raise SystemExit("This needs Xvfb, and the bundle of packaging/build.py folder.")
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    measured(1, "warm")  # compiled files, and what the system keeps of them
    told(f"{'':<20}{'the Arabic':<22}its translation")
    for how in ("warm", "cold"):
        ours, theirs = measured(runs, how)
        row(f"bundle, {how}", ours)
        row(f"checkout, {how}", theirs)
        ratio = median(ours, "source") / median(theirs, "source")
        told(f"The bundle takes {ratio:.2f} of the checkout's time.")
    told(f"Cold: {forget([])}.")


if __name__ == "__main__":
    main()
