"""What holds for every test: no screen, no network, no home, no thread left behind.

Why it exists: a test that reaches the user's files, another machine or the next test's threads
tells nothing about the code. These rules apply to all tests, without being asked for.

* Qt draws offscreen.
* A connection to anything but a Unix socket raises `NetworkForbidden`, and the test fails even if
  the code swallowed that; the marker ``loopback`` allows this machine.
* Home and the XDG folders are new and empty for each test.
* A thread that a test started has ended when the test has.
* The whole suite runs in a process for each core (``packaging/run.py test`` without arguments).
* Hypothesis: the profile ``test`` (few examples, the same ones each time), or the one that
  ``HYPOTHESIS_PROFILE`` names; ``ci`` tries 1,000 new ones.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before any test imports Qt

import pytest
from hypothesis import settings

__all__ = ["NetworkForbidden"]

THREAD_PATIENCE: Final = 3.0
"""Seconds that a thread may take to end after its test."""

_XDG: Final = ("CACHE", "CONFIG", "DATA", "STATE")

settings.register_profile("test", deadline=None, max_examples=40, derandomize=True, database=None)
settings.register_profile("ci", deadline=None, max_examples=1000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "test"))


class NetworkForbidden(AssertionError):
    """A test tried to reach another machine. No OSError, so that `except OSError` can't hide it."""


class _NetworkGuard:
    """Replaces the calls of `socket` that name a peer; remembers what they refused."""

    def __init__(self) -> None:
        self.loopback_allowed = False
        self.refused: list[str] = []

    def check(self, host: object) -> None:
        """Raise `NetworkForbidden` unless `host` is this machine and the test may reach it."""
        if self.loopback_allowed and _is_loopback(host):
            return
        self.refused.append(str(host))
        raise NetworkForbidden(f"a test tried to reach {host!r}")

    def install(self) -> None:
        """Put the guard in place for the rest of the process."""
        for name in ("connect", "connect_ex", "sendto"):
            setattr(socket.socket, name, self._guarded_method(name))
        for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
            setattr(socket, name, self._guarded_lookup(getattr(socket, name)))

    def _guarded_method(self, name: str) -> Callable[..., Any]:
        original = getattr(socket.socket, name)

        def guarded(sock: socket.socket, *arguments: Any) -> Any:
            address = arguments[-1]
            if sock.family != getattr(socket, "AF_UNIX", None):
                self.check(address[0] if isinstance(address, tuple) else address)
            return original(sock, *arguments)

        return guarded

    def _guarded_lookup(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(host: object, *arguments: Any, **options: Any) -> Any:
            self.check(host)
            return original(host, *arguments, **options)

        return guarded


def _is_loopback(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


_guard = _NetworkGuard()
_guard.install()


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that tries to reach another machine, even if its code hides the failure."""
    _guard.refused.clear()
    _guard.loopback_allowed = request.node.get_closest_marker("loopback") is not None
    yield
    _guard.loopback_allowed = False
    refused = list(_guard.refused)
    _guard.refused.clear()
    if refused:
        pytest.fail(f"the test tried to reach {', '.join(refused)}")


@pytest.fixture
def refused_hosts(no_network: None) -> list[str]:
    """Return what the guard refused in this test; clear it to let the test pass."""
    return _guard.refused


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own, empty; return it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in _XDG:
        folder = home / name.lower()
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder))
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for name in ("ARGOS_PACKAGES_DIR", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail the test that leaves a thread running: one that is no daemon, or one of a lane."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_PATIENCE
    started = [thread for thread in threading.enumerate() if thread not in before]
    ours = [thread for thread in started if not thread.daemon or thread.name.startswith("qari")]
    for thread in ours:
        thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread.name for thread in ours if thread.is_alive()]
    if left:
        pytest.fail(f"threads left running: {', '.join(left)}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Make what a test wrote fit to be sent: the name of a hostile folder is not UTF-8."""
    report = yield
    report.sections = [
        (name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections
    ]
    return report


_exit_status: list[int] = []


def pytest_sessionfinish(exitstatus: int) -> None:
    """Remember how the run ended."""
    _exit_status.append(int(exitstatus))


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """End the process at once where Qt was used: all is reported, and nothing is left to do.

    WORKAROUND until PySide6 takes its objects down in order: at the interpreter's end it crashes
        now and then in widgets that tests left to the garbage collector (PYSIDE-1470 and its
        like). The app itself deletes its window before it ends.
    """
    if _exit_status and "PySide6.QtWidgets" in sys.modules and "coverage" not in sys.modules:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_exit_status[-1])
