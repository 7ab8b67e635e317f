"""A whole session in the window connects to nothing and asks for no name; its files are private.

The system's calls are looked at from outside with ``strace``, where it is there and may trace; an
audit hook looks at what is done in Python anywhere.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.silence.session import PAGE

pytestmark = [pytest.mark.engine, pytest.mark.timeout(240)]

ROOT = Path(__file__).parents[2]
STRACE = shutil.which("strace")
CALLS = ["-f", "-e", "trace=network"]
OUTSIDE = re.compile(r"AF_(?!UNIX)[A-Z0-9]+")
"""The family of a socket that leads elsewhere than to this machine's files."""
TRIED = re.compile(
    r"socket\(AF_INET6, SOCK_STREAM|bind\(\d+, \{sa_family=AF_INET6, sin6_port=htons\(0\)"
    r'.*inet_pton\(AF_INET6, "::1"'
)
"""What urllib3 does as it is loaded, to learn whether there is IPv6; nobody can be reached so."""
NAME_SERVICES = ("resolve", "avahi", "dns")
ASKED_NSCD = re.compile(r'"hosts(\\0)?"')
"""nscd is asked for the names of users and of machines through one socket."""
UNIX_PATH = re.compile(r'connect\(\d+, \{sa_family=AF_UNIX, sun_path=@?"([^"]*)"')


@dataclass(frozen=True)
class Looked:
    """A session that was looked at: what it did, the system's calls (None unseen), its home."""

    done: dict[str, Any]
    calls: list[str] | None
    home: Path
    folder: Path


def outward(calls: Sequence[str]) -> list[str]:
    """Return the calls that lead to another machine, or ask somebody for its address."""
    return [
        call
        for call in calls
        if (OUTSIDE.search(call) and not TRIED.search(call))
        or ASKED_NSCD.search(call)
        or any(name in path for path in UNIX_PATH.findall(call) for name in NAME_SERVICES)
    ]


def may_trace() -> bool:
    """Tell whether strace is there and the system lets it look."""
    if STRACE is None:
        return False
    tried = subprocess.run(
        [STRACE, *CALLS, "-o", os.devnull, sys.executable, "-c", ""],
        capture_output=True,
        check=False,
        timeout=50,
    )
    return tried.returncode == 0


def traced(command: Sequence[str], trace: Path, **how: Any) -> subprocess.CompletedProcess[str]:
    prefix = [str(STRACE), *CALLS, "-o", str(trace)] if may_trace() else []
    return subprocess.run(
        [*prefix, *command], capture_output=True, text=True, check=True, cwd=ROOT, **how
    )


def environment(home: Path) -> dict[str, str]:
    """Return what a person's program has, not a test's: some libraries are silent in tests."""
    kept = ("PATH", "LANG", "LD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR", "VIRTUAL_ENV")
    known = {name: os.environ[name] for name in kept if name in os.environ}
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    return known | {
        "HOME": str(home),
        "USER": "reader",
        "LOGNAME": "reader",
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(runtime),
    }


@pytest.fixture(scope="module")
def looked(tmp_path_factory) -> Looked:
    """Run a session once for all tests here, every new file open to all if it is not forbidden."""
    folder, home = tmp_path_factory.mktemp("session"), tmp_path_factory.mktemp("home")
    trace = folder / "trace"
    command = [sys.executable, "-P", "-m", "tests.silence.session", str(folder)]
    run = traced(command, trace, env=environment(home), timeout=200, umask=0)
    calls = trace.read_text("utf-8", "replace").splitlines() if trace.exists() else None
    return Looked(json.loads(run.stdout), calls, home, folder)


def test_a_session_does_what_a_reader_does(looked):
    done = looked.done
    assert (done["failure"], done["code"]) == ("", 0)
    assert len(done["page.html"]) >= 3
    assert len(done["budget.docx"]) >= 3
    assert len(done["water.txt"]) == len(done["dutch"]) == 5
    assert done["water.txt"] != done["dutch"]
    assert any("library" in one for one in done["looked up"])
    assert (done["notes"] > 0, done["hits"] > 0, done["exported"] > 1_000) == (True, True, True)


def test_nothing_in_python_connects_or_asks_for_a_name(looked):
    assert (looked.done["seen"], looked.done["stopped"]) == ([], [])
    assert looked.done["connections"] == [0, 0]


def test_no_call_of_the_system_leads_elsewhere(looked):
    if looked.calls is None:
        pytest.skip("strace is not there, or may not look")
    assert any("AF_UNIX" in call for call in looked.calls)  # it looked: one window asks for others
    assert outward(looked.calls) == []


@pytest.mark.skipif(os.name == "nt", reason="modes of files are Unix's")
def test_all_that_is_written_is_for_the_user_alone(looked):
    found = {path: stat.S_IMODE(path.lstat().st_mode) for path in looked.home.rglob("*")}
    names = {path.name for path in found}
    assert names >= {"qari.sqlite", "machine.sqlite", "preferences.json", "qari.log", "backups"}
    open_to_others = {
        str(path.relative_to(looked.home)): oct(mode)
        for path, mode in found.items()
        if mode & 0o077 or mode & 0o7000
    }
    assert open_to_others == {}


def test_nothing_is_written_but_in_the_folders_of_qari(looked):
    ours = [".cache/qari", ".config/qari", ".local/share/qari", ".local/state/qari", "runtime"]
    files = [path for path in looked.home.rglob("*") if not path.is_dir()]
    strange = [
        path
        for path in files
        if not any(path.is_relative_to(looked.home / folder) for folder in ours)
    ]
    assert strange == []
    given = {"trace", "water.txt", "page.html", "budget.docx", "exported.docx"}
    assert {path.name for path in looked.folder.iterdir()} <= given


def test_a_mistake_on_a_lane_is_stopped_told_and_listed_and_the_window_lives_on(tmp_path):
    folder, home = tmp_path / "session", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    command = [sys.executable, "-P", "-m", "tests.silence.session", str(folder), "mistake"]
    run = subprocess.run(
        command, cwd=ROOT, env=environment(home), capture_output=True, text=True, check=True
    )
    done = json.loads(run.stdout)
    assert (done["failure"], done["code"], done["stopped"]) == ("", 0, ["198.51.100.7:443"])
    assert done["notices"] == ["A part of Qari connected to 198.51.100.7:443 unasked."]
    assert done["connections"] == [0, 1]


@pytest.mark.skipif(not may_trace(), reason="strace is not there, or may not look")
@pytest.mark.parametrize(
    "command",
    [
        ["self-test"],
        ["translate", "page.html", "--to", "nl"],
        ["lookup", "الوفد", "--in", "وغادر الوفد القاهرة في المساء."],
    ],
    ids=lambda command: command[0],
)
def test_no_call_of_a_command_leads_elsewhere(command, tmp_path):
    trace, page = tmp_path / "trace", tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    given = [str(page) if one == page.name else one for one in command]
    program = [sys.executable, "-P", "-m", "reader", "--data-dir", str(tmp_path / "data"), *given]
    run = traced(program, trace, env=environment(tmp_path), timeout=50)
    assert (run.stdout != "", "unasked" in run.stderr) == (True, False)
    assert outward(trace.read_text("utf-8", "replace").splitlines()) == []


ATTEMPT = """
import socket
def tried(work):
    try:
        work()
    except OSError:
        pass
datagram = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
tried(lambda: socket.create_connection(("127.0.0.1", 9), 1))
tried(lambda: datagram.sendto(b"x", ("127.0.0.1", 53)))
tried(lambda: socket.socket(socket.AF_UNIX).connect("/nowhere/io.systemd.resolve"))
one, other = socket.socketpair()
one.sendmsg([b"....", b"hosts" + bytes(1)])
"""


@pytest.mark.skipif(not may_trace(), reason="strace is not there, or may not look")
def test_what_leads_elsewhere_would_be_seen(tmp_path):
    trace = tmp_path / "trace"
    traced([sys.executable, "-c", ATTEMPT], trace, timeout=50)
    calls = trace.read_text("utf-8").splitlines()
    found = "\n".join(outward(calls))
    for sign in (
        "socket(AF_INET",
        "connect(",
        "htons(9)",
        "sendto(",
        "htons(53)",
        "resolve",
        "hosts",
    ):
        assert sign in found
