"""The library in a terminal, in folders without rights, and beside other programs."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.terminal_view import cells
from tests.cli.conftest import ARTICLE, Qari, Result
from tests.cli.test_bad_input import assert_one_plain_line
from tests.cli.test_commands import on_terminal

as_nobody = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs another user")


@pytest.fixture(scope="module")
def own(qari: Qari, tmp_path_factory) -> Qari:
    """Return the program with an article in its library, a note on it and a backup, for all."""
    program = qari.beside(tmp_path_factory.mktemp("library"))
    article_id = program("import", "-", given=ARTICLE).out.strip()
    program("notes", "add", article_id, "--quote", "الوفد", "--body", "رأي **قوي**")
    program("library", "backup")
    return program


@pytest.mark.parametrize(
    "arguments",
    [["library", "list"], ["library", "search", "الكتاب"], ["library", "restore"],
     ["notes", "list"], ["notes", "search", "رأي"], ["library", "check"]],
)  # fmt: skip
def test_lists_fit_into_eighty_columns(own, arguments):
    code, shown = on_terminal(own, *arguments, columns=80)
    assert code == 0
    lines = [line.replace("\x1b[2m", "").replace("\x1b[1m", "") for line in shown.splitlines()]
    assert all(cells(line.replace("\x1b[0m", "")) < 80 for line in lines), shown
    assert len(lines) > 1


def test_a_terminal_shows_short_ids_and_pipes_whole_ones(own):
    _, shown = on_terminal(own, "library", "list", columns=80)
    whole = own("library", "list").out.split("\t")[0]
    assert whole[:8] in shown
    assert whole not in shown
    assert "\u2067مكتبة عائمة تجوب النيل\u2069" in shown


def run_as_nobody(own: Qari, folder: Path, *arguments: str) -> Result:
    """Run a command as a user without rights; the modules are loaded before, as root."""
    script = (
        "import os, sys; from reader.cli.main import run\n"
        "import importlib, pkgutil, reader.cli.library, reader.cli.notes, reader.cli.importing\n"
        "import reader.adapters.storage as s\n"
        "for one in pkgutil.iter_modules(s.__path__, 'reader.adapters.storage.'):\n"
        "    importlib.import_module(one.name)\n"
        "spare = ['--data-dir', sys.argv[1]]\n"
        "run([*spare, 'import', sys.argv[2]]); run([*spare, 'library', 'search', 'x'])\n"
        "run([*spare, 'library', 'backup']); run([*spare, 'library', 'check'])\n"
        "run([*spare, 'notes', 'export', '-o', sys.argv[1] + '.apkg'])\n"
        "run([*spare, 'lookup', 'كتاب', '--in', 'هذا كتاب'])\n"
        "from reader.adapters.export.note_html import render; render('رأي **قوي**')\n"
        "print('BEGIN', flush=True); print('BEGIN', file=sys.stderr, flush=True)\n"
        "os.setgid(65534); os.setuid(65534)\n"
        "sys.exit(run(['--data-dir', *sys.argv[3:]]))"
    )
    spare, article = own.data.parent / "spare", own.data.parent / "article.txt"
    article.write_text(ARTICLE, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", script, str(spare), str(article), str(folder), *arguments],
        input=ARTICLE.encode(), capture_output=True, env=own.environment, timeout=50, check=False,
    )  # fmt: skip
    streams = [stream.decode().partition("BEGIN\n")[2] for stream in (done.stdout, done.stderr)]
    return Result(done.returncode, *streams)


@pytest.fixture
def shared():
    """Return a folder that every user may enter."""
    folder = Path("/var/tmp") / f"qari-library-{os.getpid()}"  # noqa: S108 - nobody must reach it
    folder.mkdir(mode=0o755)
    yield folder
    shutil.rmtree(folder)


@as_nobody
@pytest.mark.parametrize(
    ("mode", "arguments"),
    [(0o555, ["library", "backup"]), (0o000, ["library", "list"]),
     (0o000, ["notes", "list"]), (0o000, ["library", "check"])],
)  # fmt: skip
def test_a_data_folder_without_rights_is_a_matter_of_storage(own, shared, mode, arguments):
    data = shared / "data"
    shutil.copytree(own.data, data)
    for path in sorted(data.rglob("*"), reverse=True):
        path.chmod(mode if path.is_dir() else mode & 0o444)
    data.chmod(mode)
    result = run_as_nobody(own, data, *arguments)
    data.chmod(0o755)
    assert_one_plain_line(result, 6)
    assert str(data) in result.err


@as_nobody
def test_a_library_that_can_only_be_read_is_checked_but_for_its_index(own, shared):
    data = shared / "data"
    shutil.copytree(own.data, data)
    for path in sorted(data.rglob("*"), reverse=True):
        path.chmod(0o555 if path.is_dir() else 0o444)
    data.chmod(0o555)
    checked = run_as_nobody(own, data, "library", "check")
    listed = run_as_nobody(own, data, "library", "restore")
    data.chmod(0o755)
    assert (checked.code, checked.err) == (0, "")
    assert "library: whole" in checked.out
    assert "search index: unchecked (" in checked.out
    assert (listed.code, len(listed.out.splitlines())) == (0, 1)


def test_a_library_that_another_program_is_writing_to_is_a_matter_of_storage(own):
    db = sqlite3.connect(own.data / "data" / "qari.sqlite", isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    assert len(own("library", "list").out.splitlines()) >= 1
    assert_one_plain_line(own("import", "-", given="خبر آخر"), 6, "Another program is writing")
    db.execute("ROLLBACK")
    db.close()
    assert own("import", "-", given="خبر آخر").code == 0


def test_a_library_of_a_newer_version_is_refused(own, tmp_path):
    shutil.copytree(own.data, tmp_path / own.data.name)
    own = own.beside(tmp_path)
    db = sqlite3.connect(own.data / "data" / "qari.sqlite", isolation_level=None)
    db.execute("PRAGMA user_version = 99")
    db.close()
    for arguments in (["library", "list"], ["library", "check"], ["notes", "export"]):
        assert_one_plain_line(own(*arguments), 6, "newer version")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_an_export_is_said(own):
    result = own("notes", "export", "--format", "html", "-o", "/dev/full")
    assert_one_plain_line(result, 6, "No space left")


@as_nobody
@pytest.mark.parametrize("name", ["notes.apkg", "notes.md"])
def test_an_export_into_a_folder_without_rights_leaves_nothing_there(own, shared, name):
    data, locked = shared / "data", shared / "locked"
    shutil.copytree(own.data, data)
    for path in (data, *data.rglob("*")):
        os.chown(path, 65534, 65534)
    locked.mkdir(mode=0o555)
    result = run_as_nobody(own, data, "notes", "export", "-o", str(locked / name))
    assert_one_plain_line(result, 6, name, "Permission denied")
    assert not list(locked.iterdir())
