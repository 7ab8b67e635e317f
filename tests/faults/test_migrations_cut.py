"""A migration that is cut off anywhere leaves the version before, and the next start goes on."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.adapters.storage.migrations import USER, migrate

ROOT = Path(__file__).parents[2]
OLD_FILES = ROOT / "tests" / "data" / "db"
VERSIONS = range(1, USER.version)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


def old_file(version: int, path: Path) -> None:
    db = sqlite3.connect(path)
    db.executescript((OLD_FILES / f"user-v{version}.sql").read_text("utf-8"))
    db.close()


def statements(version: int) -> int:
    return sum(len(step) for step in USER.steps[version:])


def content(path: Path) -> tuple[int, list[str]]:
    db = sqlite3.connect(path)
    found = int(db.execute("PRAGMA user_version").fetchone()[0]), list(db.iterdump())
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()
    return found


def check_cut(version: int, number: int, folder: Path) -> None:
    """Kill before one statement; the file is as a version before it, and opens then."""
    path = folder / f"{version}-{number}.sqlite"
    old_file(version, path)
    command = [sys.executable, "-m", "tests.faults.cut_step", str(path), str(number)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
    after, dump = content(path)
    whole = folder / f"whole-{version}-{number}.sqlite"
    old_file(version, whole)
    db = sqlite3.connect(whole, isolation_level=None)
    steps = 0
    while statements_until(version, version + steps + 1) <= number:
        steps += 1
    for step in USER.steps[version : version + steps]:
        for statement in step:
            db.execute(statement)
    db.execute(f"PRAGMA user_version = {version + steps}")
    db.close()
    assert (after, dump) == content(whole)
    db = sqlite3.connect(path, isolation_level=None)
    migrate(db, USER, path)
    assert db.execute("PRAGMA user_version").fetchone() == (USER.version,)
    db.close()


def statements_until(version: int, end: int) -> int:
    return sum(len(step) for step in USER.steps[version:end])


@pytest.mark.parametrize("version", VERSIONS)
def test_a_kill_in_the_middle_of_the_steps_leaves_a_whole_version(version, tmp_path):
    last = statements(version) - 1
    for number in {0, last // 2, last}:
        check_cut(version, number, tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("version", VERSIONS)
def test_a_kill_before_any_statement_leaves_a_whole_version(version, tmp_path):
    for number in range(statements(version)):
        check_cut(version, number, tmp_path)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_full_disk_in_the_middle_of_a_step_leaves_the_version_before(version, tmp_path):
    path = tmp_path / "qari.sqlite"
    old_file(version, path)
    before = content(path)
    db = sqlite3.connect(path, isolation_level=None)
    pages = int(db.execute("PRAGMA page_count").fetchone()[0])
    db.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(sqlite3.OperationalError, match="full"):
        migrate(db, USER, path)
    db.close()
    after = content(path)
    assert after[0] >= version
    if after[0] == version:
        assert after == before
    migrated = sqlite3.connect(path, isolation_level=None)
    migrate(migrated, USER, path)
    migrated.close()
    assert content(path)[0] == USER.version


def test_a_crash_leaves_the_backup_that_was_made_before(tmp_path):
    path = tmp_path / "qari.sqlite"
    old_file(1, path)
    command = [sys.executable, "-m", "tests.faults.cut_step", str(path), "1"]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
    (backup,) = (tmp_path / "backups").glob("*before-migration.sqlite")
    shutil.copy(backup, tmp_path / "copy.sqlite")
    assert content(tmp_path / "copy.sqlite")[0] == 1
