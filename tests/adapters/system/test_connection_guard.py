"""The guard stops every way to the outside but the doors, and tells of each."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from reader.adapters.system import connection_guard
from reader.adapters.system.connection_guard import (
    ConnectionForbidden,
    _Hook,
    may_connect,
    may_look_up,
    may_start,
)
from reader.domain.errors import InvariantBroken
from tests.loopback_server import page, serving

ROOT = Path(__file__).parents[3]
PROGRAM = Path(__file__).with_name("guarded_attempts.py")
HERE = ("127.0.0.1", 443)


@pytest.fixture
def told(monkeypatch) -> list[str]:
    """Return a list of what was stopped."""
    found: list[str] = []
    monkeypatch.setattr(connection_guard, "_hook", _Hook())
    connection_guard.tell(lambda error: found.append(error.target))
    return found


@pytest.fixture
def hook(told) -> _Hook:
    """Return the hook, which is called here and not put into this process."""
    return connection_guard._hook


@pytest.fixture
def sock():
    with socket.socket() as made:
        yield made


def stopped(hook, event, *arguments) -> str:
    with pytest.raises(ConnectionForbidden) as caught:
        hook(event, arguments)
    assert "our mistake" in str(caught.value)
    return str(caught.value.title.english())


def attempts(tmp_path, *words: str) -> tuple[dict, list[str]]:
    """Run the program of attempts beside a server; return what it printed, and what came."""
    path = tmp_path / "s"
    with (
        serving({"/": page("<p>خبر</p>".encode())}) as server,
        socket.socket(socket.AF_UNIX) as unix,
    ):
        unix.bind(str(path))
        unix.listen()
        done = subprocess.run(
            [sys.executable, str(PROGRAM), str(server.port), str(path), *words],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=50,
            check=True,
        )
        return json.loads(done.stdout), server.targets


@pytest.mark.loopback
@pytest.mark.skipif(sys.platform != "linux", reason="names of programs and libraries are Linux's")
def test_every_way_out_is_stopped_but_the_doors(tmp_path):
    result, targets = attempts(tmp_path)
    found = result["found"]
    allowed = [name for name, outcome in found.items() if outcome == "done"]
    assert allowed == [
        "a socket of this machine's files",
        "a pair",
        "the name of this machine",
        "the door",
        "the parsers' child",
        "the C library for memory",
    ]
    stopped_ = [name for name in found if name not in allowed]
    assert {found[name] for name in stopped_} == {"ConnectionForbidden"}
    assert len(stopped_) == len(result["told"]) == 23
    assert targets == ["/", "/"]


@pytest.mark.loopback
@pytest.mark.skipif(sys.platform != "linux", reason="names of programs and libraries are Linux's")
def test_without_the_guard_the_same_attempts_succeed(tmp_path):
    result, targets = attempts(tmp_path, "without guard")
    assert {name for name, outcome in result["found"].items() if outcome != "done"} == set()
    assert result["told"] == []
    assert len(targets) > 2


def test_it_says_what_was_to_be_reached(hook, sock, told):
    assert stopped(hook, "socket.connect", sock, HERE).endswith("to 127.0.0.1:443 unasked.")
    assert stopped(hook, "socket.connect", sock, (b"::1", 80, 0, 0)).endswith("to ::1:80 unasked.")
    said = stopped(hook, "socket.getaddrinfo", "أخبار.مثال", 443, 0, 0, 0)
    assert said == "A part of Qari looked up “أخبار.مثال” unasked."
    assert "started the program" in stopped(hook, "os.system", b"curl news.example")
    assert "started the program" in stopped(hook, "os.spawn", 0, "/bin/x", [], {})
    assert "started the program" in stopped(hook, "os.exec", "/bin/y", [], {})
    assert told == [
        "127.0.0.1:443",
        "::1:80",
        "أخبار.مثال",
        "curl news.example",
        "/bin/x",
        "/bin/y",
    ]


@pytest.mark.parametrize("address", [None, 7, ("x",), b"\0hidden"])
def test_addresses_of_any_shape_are_stopped(hook, sock, address):
    stopped(hook, "socket.sendmsg", sock, address)


@pytest.mark.parametrize(
    ("executable", "given", "program"),
    [
        (None, ["curl", "-s"], "curl"),
        (None, "curl -s", "curl -s"),
        (None, Path("/bin/curl"), "/bin/curl"),
        (b"/bin/curl", ["x"], "/bin/curl"),
    ],
)
def test_a_program_is_told_however_it_is_named(hook, told, executable, given, program):
    stopped(hook, "subprocess.Popen", executable, given, None, None)
    assert told == [program]


def test_a_permission_is_for_one_thing_and_ends(hook, sock):
    with may_connect("127.0.0.1", 443):
        hook("socket.connect", (sock, HERE))
        with may_look_up("news.example"):
            hook("socket.getaddrinfo", ("news.example", 443, 0, 0, 0))
            stopped(hook, "socket.connect", sock, HERE)
        hook("socket.connect", (sock, HERE))
        stopped(hook, "socket.connect", sock, ("127.0.0.1", 444))
        stopped(hook, "subprocess.Popen", "127.0.0.1:443", ["x"], None, None)
    with may_start(sys.executable):
        hook("subprocess.Popen", (sys.executable, ["x"], None, None))
    stopped(hook, "socket.connect", sock, HERE)


def test_a_library_can_bear_it_and_still_it_is_told(hook, sock, told):
    with pytest.raises(OSError, match="unasked") as caught:
        hook("socket.connect", (sock, HERE))
    assert isinstance(caught.value, InvariantBroken)
    assert told == ["127.0.0.1:443"]


def test_what_urllib3_tries_as_it_is_loaded_is_let_be(hook, sock):
    hook("socket.bind", (sock, ("::1", 0)))
    assert "listened" in stopped(hook, "socket.bind", sock, ("::", 0))


def test_other_events_are_none_of_its_business(hook, told):
    hook("open", ("/etc/hosts", "r", 0))
    hook("ctypes.dlsym", (object(), "malloc_trim"))
    assert told == []
    assert "went round" in stopped(hook, "ctypes.dlsym/handle", 1, "sendto")


def test_nobody_is_told_any_more_who_does_not_want_to_be(hook, sock, told):
    def other(error: ConnectionForbidden) -> None:
        told.append("other")

    connection_guard.tell(other)
    stopped(hook, "socket.connect", sock, HERE)
    connection_guard.untell(other)
    stopped(hook, "socket.connect", sock, HERE)
    assert told == ["127.0.0.1:443", "other", "127.0.0.1:443"]


def test_the_tests_themselves_are_not_guarded():
    assert not connection_guard.is_installed()
