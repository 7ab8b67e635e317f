"""What one, two and three packages take, how long they load, and what letting go gives back.

Run it with ``python -m tests.bench.packages [rounds]``. Each round is a process of its own, in
which packages are loaded one after the other, each translates twelve sentences, and all are let go.
The starters and a copy of one stand for three packages; pages of files that are mapped and shared
are counted as the system counts them (resident set, ``/proc/self/statm``).
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader.adapters.engine.package_shelf import LocalPackageShelf
from reader.adapters.system.locations import locations
from reader.adapters.system.preferences_file import PreferencesFile
from reader.domain.language import LanguagePair
from reader.services.bench_sentences import bench_sentences
from reader.services.ports import EngineSettings

_MB = 1_000_000
_ROUNDS = 5
_SETTINGS = EngineSettings()


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def resident() -> int:
    """Return the bytes of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def one_round(folder: Path) -> dict[str, list[float]]:
    """Load up to three packages, let go of them twice, and return megabytes and seconds."""
    places = locations(folder)
    shelf = LocalPackageShelf(places, PreferencesFile(places.preferences), {})
    packages = [one for one in shelf.installed() if one.pair.source == "ar"][:3]
    sentences = bench_sentences("ar")[1]
    first = shelf.engine(packages[0])  # the libraries, and what they keep for good
    first.translate(sentences, _SETTINGS)
    del first
    shelf.close()
    start = resident()
    found: dict[str, list[float]] = {"memory": [], "load": [], "back": []}
    for again in range(2):
        for package in packages:
            began = time.perf_counter()
            engine = shelf.engine(package)
            took = time.perf_counter() - began
            engine.translate(sentences, _SETTINGS)
            del engine
            if not again:
                found["load"].append(took)
                found["memory"].append((resident() - start) / _MB)
        shelf.close()
        found["back"].append((resident() - start) / _MB)
    return found


def main(rounds: int) -> None:
    """Run the rounds and print medians."""
    with tempfile.TemporaryDirectory(prefix="qari-bench-") as folder:
        root = Path(folder)
        shipped = LocalPackageShelf(
            locations(root), PreferencesFile(root / "p.json"), {"HOME": folder}
        )
        pair = LanguagePair("ar", "en")
        starter = next(one for one in shipped.installed() if one.pair == pair)
        shutil.copytree(starter.path, root / "data" / "packages" / "copy-ar_en")
        command = [sys.executable, "-P", "-m", "tests.bench.packages", "--round", folder]
        runs = [
            json.loads(
                subprocess.run(
                    command,
                    check=True,
                    stdout=subprocess.PIPE,
                    env={**os.environ, "PYTHONPATH": str(Path.cwd())},
                ).stdout
            )
            for _ in range(rounds)
        ]
    for name, head in (("memory", "resident MB above the start"), ("load", "seconds to load it")):
        medians = [statistics.median(run[name][n] for run in runs) for n in range(3)]
        told = "  ".join(f"{n + 1}: {value:7.2f}" for n, value in enumerate(medians))
        say(f"{head:32} {told}")
    back = [statistics.median(run["back"][n] for run in runs) for n in range(2)]
    say(f"{'MB that stay after letting go':32} once: {back[0]:6.2f}  twice: {back[1]:6.2f}")
    say(f"{rounds} rounds, {os.cpu_count()} cores")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--round"]:
        say(json.dumps(one_round(Path(sys.argv[2]))))
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else _ROUNDS)
