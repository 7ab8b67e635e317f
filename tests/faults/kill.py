"""Kill a process that writes notes at random moments, again and again; count what was lost.

``python -m tests.faults.kill 1000`` prints the result and ends with 1 where something was lost. A
kill tells nothing of a power cut: that each acknowledgement comes after an fsync is looked at by
`test_fsync`.
"""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from reader.adapters.storage.notes import SqliteNotes
from reader.bootstrap import now
from reader.domain.notes import NoteId
from tests.faults.writer import EDITS, body_of, note_id_of

__all__ = ["Outcome", "kill_writers", "main"]

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 0.15
"""Of writing, before the kill."""


@dataclass(slots=True)
class Outcome:
    """What many kills did.

    Attributes:
        kills: How many processes were killed in the middle.
        acknowledged: How many saves were acknowledged.
        lost: What is not there as it was acknowledged, or damaged.
    """

    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)


def kill_writers(folder: Path, kills: int, seed: int = 7) -> Outcome:
    """Start and kill as many writers of one database; look after each."""
    rng = random.Random(seed)
    path = folder / "qari.sqlite"
    outcome = Outcome()
    last: dict[int, int] = {}
    first = 0
    for _ in range(kills):
        fresh = _run_and_kill(path, first, rng)
        outcome.kills += 1
        outcome.acknowledged += len(fresh)
        edits = dict(fresh)  # the last one of each
        first = max(edits, default=first) + 2  # one more may be there without having been said
        last.update(edits)
        outcome.lost += _missing(path, edits)
    outcome.lost += _missing(path, last) + _damage(path)
    return outcome


def _run_and_kill(path: Path, first: int, rng: random.Random) -> list[tuple[int, int]]:
    """Let a writer write for a while, kill it, and return what it acknowledged, in order."""
    command = [sys.executable, "-m", "tests.faults.writer", str(path), str(first)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    assert process.stdout is not None
    begun = process.stdout.readline()  # it writes by now
    time.sleep(rng.uniform(0, LONGEST_SECONDS))
    process.kill()
    rest = process.stdout.read()
    process.stdout.close()
    if process.wait() >= 0:
        raise RuntimeError(f"the writer ended by itself: {process.returncode}")
    lines = (begun + rest).decode().splitlines()
    return [(int(number), int(edit)) for number, edit in map(str.split, lines)]


def _missing(path: Path, edits: dict[int, int]) -> list[str]:
    """Return the notes that are not as they were acknowledged, or as they were to be next."""
    store = SqliteNotes(path, now)
    lost = []
    for number, edit in edits.items():
        note = store.get(NoteId(note_id_of(number)))
        good = {body_of(number, later) for later in range(edit, EDITS)}
        if note is None or note.body not in good:
            lost.append(f"note {number} after edit {edit}")
        elif len(store.versions(note.note_id)) < edit:
            lost.append(f"a version of note {number}")
    lost += [one.english() for one in store.take_notices() if "nothing is damaged" not in str(one)]
    store.close()
    return lost


def _damage(path: Path) -> list[str]:
    db = sqlite3.connect(path)
    rows = db.execute("PRAGMA integrity_check").fetchall()
    rows += db.execute("PRAGMA foreign_key_check").fetchall()
    db.close()
    return [str(row) for row in rows if row != ("ok",)]


def main() -> int:
    """Kill as often as the first argument says."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        outcome = kill_writers(Path(folder), kills)
    lost = len(outcome.lost)
    lines = [f"{outcome.kills} kills, {outcome.acknowledged} saves acknowledged, {lost} lost"]
    sys.stdout.write("\n".join([*lines, *outcome.lost]) + "\n")
    return 1 if outcome.lost else 0


if __name__ == "__main__":
    sys.exit(main())
