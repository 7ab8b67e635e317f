"""The rules of `tests/conftest.py` hold: each is broken here once, on purpose."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import NetworkForbidden

pytest_plugins = ["pytester"]


def test_connecting_to_another_machine_raises(refused_hosts: list[str]) -> None:
    with socket.socket() as sock, pytest.raises(NetworkForbidden):
        sock.connect(("192.0.2.1", 80))
    assert refused_hosts == ["192.0.2.1"]
    refused_hosts.clear()


def test_looking_up_a_name_raises(refused_hosts: list[str]) -> None:
    with pytest.raises(NetworkForbidden):
        socket.create_connection(("example.org", 80))
    refused_hosts.clear()


def test_loopback_needs_the_marker(refused_hosts: list[str]) -> None:
    with socket.socket() as sock, pytest.raises(NetworkForbidden):
        sock.connect(("127.0.0.1", 9))
    refused_hosts.clear()


@pytest.mark.loopback
def test_loopback_is_open_with_the_marker() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = ("localhost", server.getsockname()[1])
        with socket.create_connection(address, timeout=5) as client, server.accept()[0] as peer:
            client.sendall(b"x")
            assert peer.recv(1) == b"x"


@pytest.mark.loopback
def test_the_marker_opens_no_other_machine(refused_hosts: list[str]) -> None:
    with socket.socket() as sock, pytest.raises(NetworkForbidden):
        sock.connect(("192.0.2.1", 80))
    refused_hosts.clear()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets here")
def test_unix_sockets_are_open(private_home: Path) -> None:
    address = str(private_home / "s")
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(address)
        server.listen()
        client.connect(address)
        assert client.getpeername() == address


def test_home_is_new_and_empty(private_home: Path) -> None:
    assert Path.home() == private_home
    assert [path.name for path in private_home.iterdir()] == ["runtime"]
    assert os.environ["XDG_DATA_HOME"].startswith(str(private_home))


def test_qt_draws_offscreen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_hypothesis_repeats_itself_and_sets_no_deadline() -> None:
    profile = settings.get_profile("test")
    assert (profile.derandomize, profile.deadline) == (True, None)


@given(st.integers())
def test_hypothesis_runs_beside_the_rules_for_every_test(number: int) -> None:
    assert "DISPLAY" not in os.environ, number


RULE_BREAKERS = {
    "hidden_network": (
        """
        import socket
        def test_it():
            try:
                socket.create_connection(("192.0.2.1", 80))
            except AssertionError:
                pass
        """,
        "the test tried to reach 192.0.2.1",
    ),
    "lane_thread_left": (
        """
        import threading
        stop = threading.Event()
        def test_it():
            threading.Thread(target=stop.wait, args=(20,), name="qari-mt", daemon=True).start()
        """,
        "threads left running: qari-mt",
    ),
}


@pytest.mark.parametrize("name", RULE_BREAKERS)
def test_a_broken_rule_fails_the_test(name: str, pytester: pytest.Pytester) -> None:
    test, complaint = RULE_BREAKERS[name]
    pytester.makeconftest((Path(__file__).parents[1] / "conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile(test)
    result = pytester.runpytest_subprocess("-p", "no:randomly", "-p", "no:cacheprovider")
    result.stdout.fnmatch_lines([f"*{complaint}*"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_a_thread_that_ends_is_no_complaint() -> None:
    thread = threading.Thread(target=lambda: None, name="qari-short")
    thread.start()
