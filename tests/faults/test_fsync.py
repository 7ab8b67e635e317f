"""Each acknowledgement comes after the journal was written through to the disk.

SIGKILL can't tell: what a killed process wrote is in the system's memory. So the calls of a writer
are traced, and between the last write to the journal and the acknowledgement there must be an
fsync of it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.adapters.storage.notes import SqliteNotes
from tests.adapters.storage.kept_texts import clock_of

ROOT = Path(__file__).parents[2]
NOTES = 8
STRACE = shutil.which("strace")
CALLS = "trace=openat,write,pwrite64,fsync,fdatasync"
_CALL = re.compile(r"(?P<name>\w+)\((?P<file>\d+)<(?P<path>[^>]*)>")


def traced(path: Path, out: Path) -> list[str]:
    """Return what a writer of some notes did, in order: ``write``, ``sync``, ``said``."""
    writer = [sys.executable, "-m", "tests.faults.writer", str(path), "0", str(NOTES)]
    command = [str(STRACE), "-f", "-y", "-e", CALLS, "-o", str(out), *writer]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if run.returncode:
        pytest.skip(f"strace may not trace here: {run.stderr.decode(errors='replace')[:200]}")
    events = []
    for line in out.read_text(errors="replace").splitlines():
        call = _CALL.search(line)
        if call is None:
            continue
        if call["path"].endswith("-wal"):
            events.append("sync" if "sync" in call["name"] else "write")
        elif call["name"] == "write" and call["file"] == "1":
            events.append("said")
    return events


@pytest.mark.skipif(STRACE is None, reason="needs strace")
def test_nothing_is_acknowledged_before_it_is_on_the_disk(tmp_path):
    events = traced(tmp_path / "qari.sqlite", tmp_path / "trace")
    assert events.count("said") == NOTES * 3
    written, on_disk = False, True
    for event in events:
        if event == "said":
            assert written  # since the one before
            assert on_disk
            written = False
        elif event == "write":
            written, on_disk = True, False
        else:
            on_disk = True


def test_the_journal_is_a_wal_that_is_synced_at_each_commit(tmp_path):
    settings: list[object] = []

    def look(db):
        for name in ("journal_mode", "synchronous", "fullfsync", "secure_delete"):
            settings.extend(db.execute(f"PRAGMA {name}").fetchone())

    store = SqliteNotes(tmp_path / "qari.sqlite", clock_of(), on_open=look)
    store.tags()
    store.close()
    assert settings[:2] == ["wal", 2]
    assert settings[3] == 1
