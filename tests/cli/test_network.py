"""``qari network``: the list of connections, and the switch; the program is guarded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE, Qari
from tests.loopback_server import page, serving

PLAIN = page(ARTICLE.encode(), "text/plain; charset=utf-8")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def own(qari: Qari, tmp_path) -> Qari:
    """Return the program with nothing kept."""
    return qari.beside(tmp_path)


def log(qari: Qari, *arguments: str) -> dict:
    result = qari("network", "log", *arguments, "--format", "json")
    assert result.code == 0, result
    return json.loads(result.out)


def test_before_the_first_connection_the_list_is_empty(own):
    assert log(own) == {"never_connect": False, "count": 0, "connections": []}
    assert own("network", "log").err == "0 connections\n"


@pytest.mark.loopback
def test_the_list_keeps_its_schema_over_runs_and_is_cleared(own):
    with serving({"/a": PLAIN}) as server:
        assert own("text", server.url("/a"), "--allow-private").code == 0
        assert own("text", server.url("/gone"), "--allow-private").code == 7
    found = log(own)
    assert found.keys() == {"never_connect", "count", "connections"}
    assert found["count"] == 2
    one, other = found["connections"]
    assert one.keys() == {"when", "host", "bytes", "action", "outcome"}
    assert (one["host"], one["action"], one["outcome"]) == ("127.0.0.1", "open page", "200")
    assert (one["bytes"], other["outcome"]) == (len(ARTICLE.encode()), "404")
    cells = own("network", "log").out.splitlines()[0].split("\t")
    assert cells == [one["when"], "127.0.0.1", str(one["bytes"]), "open page", "200"]
    cleared = own("network", "log", "--clear")
    assert (cleared.out.count("\n"), "2 forgotten" in cleared.err) == (2, True)
    assert log(own)["connections"] == []


@pytest.mark.loopback
def test_where_all_is_forbidden_nothing_is_asked_until_it_is_allowed(own):
    with serving({"/a": PLAIN}) as server:
        never = own("network", "never", "--format", "json")
        assert (never.code, json.loads(never.out)) == (0, {"never_connect": True})
        for verb in (["text"], ["feeds", "add"], ["import"]):
            refused = own(*verb, server.url("/a"), "--allow-private")
            assert refused.code == 7, refused
            assert "you switched that off" in refused.err
        assert "qari network allow" in own("text", server.url("/a"), "--allow-private").err
        assert server.calls == []
        assert log(own) == {"never_connect": True, "count": 0, "connections": []}
        assert "qari network allow" in own("network", "log").err
        allowed = own("network", "allow", "--format", "json")
        assert (allowed.code, json.loads(allowed.out)) == (0, {"never_connect": False})
        assert own("text", server.url("/a"), "--allow-private").code == 0


@pytest.mark.loopback
def test_a_page_that_was_read_before_opens_where_all_is_forbidden(own):
    with serving({"/a": PLAIN}) as server:
        assert own("import", server.url("/a"), "--allow-private").code == 0
        own("network", "never")
        again = own("text", server.url("/a"), "--allow-private")
        assert (again.code, ARTICLE.splitlines()[0] in again.out) == (0, True)
        assert len(server.calls) == 1


def guarded(own: Qari, tmp_path: Path, body: str) -> subprocess.CompletedProcess[str]:
    """Run the program as it is started, with a mistake built in: ``library list`` runs `body`."""
    code = (
        "import sys\n"
        "import reader.cli.library as library\n"
        "def broken(context, options, console):\n"
        f"    import socket, subprocess\n{body}\n"
        "    console.result('went on\\n')\n"
        "    return 0\n"
        "library._ACTIONS['list'] = broken\n"
        "from reader.cli.main import run\n"
        "sys.argv[1:] = ['--data-dir', sys.argv[1], 'library', 'list']\n"
        "sys.exit(run())\n"
    )
    return subprocess.run(
        [sys.executable, "-c", code, str(own.data)],
        cwd=ROOT, env=own.environment, capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip


def test_a_mistake_that_connects_is_stopped_told_and_listed(own, tmp_path):
    done = guarded(own, tmp_path, "    with socket.socket() as s: s.connect(('198.51.100.7', 80))")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "qari: A part of Qari connected to 198.51.100.7:80 unasked. It was stopped, and nothing "
        "was sent. This is our mistake; the details are in the log.\n"
    )
    (one,) = log(own)["connections"]
    assert (one["host"], one["action"], one["outcome"]) == (
        "198.51.100.7:80", "unasked", "refused",
    )  # fmt: skip
    told = (own.data / "state" / "qari.log").read_text("utf-8")
    assert "the guard stopped socket.connect" in told
    assert "Stack (most recent call last)" in told


def test_a_library_that_swallows_it_hides_nothing(own, tmp_path):
    body = (
        "    try:\n"
        "        socket.getaddrinfo('telemetry.example', 443)\n"
        "    except OSError:\n"
        "        pass"
    )
    done = guarded(own, tmp_path, body)
    assert (done.returncode, done.stdout) == (0, "went on\n")
    assert "looked up “telemetry.example” unasked" in done.stderr
    assert [one["host"] for one in log(own)["connections"]] == ["telemetry.example"]


def test_a_program_that_is_started_unasked_is_stopped(own, tmp_path):
    done = guarded(own, tmp_path, "    subprocess.run(['/bin/true'])")
    assert done.returncode == 1
    assert "started the program /bin/true unasked" in done.stderr


def test_both_programs_are_guarded_and_the_tests_processes_are_not():
    code = (
        "import sys\n"
        "from reader.adapters.system import connection_guard as guard\n"
        "from reader.cli import main\n"
        "main.run(['--version'])\n"
        "before = guard.is_installed()\n"
        "sys.argv[1:] = ['--version']\n"
        "getattr(main, WHICH)()\n"
        "print(before, guard.is_installed())\n"
    )
    for which in ("run", "run_window"):
        done = subprocess.run(
            [sys.executable, "-c", code.replace("WHICH", repr(which))],
            cwd=ROOT, capture_output=True, text=True, timeout=50, check=True,
        )  # fmt: skip
        assert done.stdout.splitlines()[-1] == "False True"
