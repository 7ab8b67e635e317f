"""The list of connections outlives the program, is bounded, private, and bears damage."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.adapters.system.kept_connections import LARGEST_BYTES, MOST, KeptConnections
from reader.domain.connections import PRIVATE, REFUSED, UNASKED, UNFINISHED, Connection
from reader.domain.errors import StorageUnavailable

NOW = "2026-11-26T08:00:00+00:00"
HOST = "xn--igbicxr.example"


def now() -> str:
    return NOW


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "data" / "connections.jsonl"


@pytest.fixture
def switch(tmp_path) -> Path:
    return tmp_path / "config" / "never-connect"


@pytest.fixture
def record(file, switch) -> KeptConnections:
    return KeptConnections(now, file, switch)


def at_next_start(record: KeptConnections) -> KeptConnections:
    return KeptConnections(now, record._file, record._switch)


def connect(record, host=HOST, action="open page", count=0, outcome="200"):
    record.end(record.begin(host, action), count, outcome)


def test_nothing_is_made_before_the_first_connection(record, file):
    assert record.entries() == ()
    assert not record.never_connect
    assert record.clear() == 0
    assert not file.parent.exists()


def test_the_list_outlives_the_program(record):
    connect(record, count=5_120)
    connect(record, "feeds.example", "fetch feed", outcome="304")
    again = at_next_start(record)
    assert again.entries() == (
        Connection(NOW, HOST, 5_120, "open page", "200"),
        Connection(NOW, "feeds.example", 0, "fetch feed", "304"),
    )
    assert (record.count, again.count) == (2, 0)
    assert (len(record.of_this_start()), again.of_this_start()) == (2, ())


def test_one_that_the_programs_end_broke_off_is_listed(record):
    record.begin(HOST, "open page")
    assert at_next_start(record).entries() == (Connection(NOW, HOST, 0, "open page", UNFINISHED),)


def test_of_what_is_read_privately_no_server_is_listed(record, file):
    connect(record, action=PRIVATE, count=99)
    told = Connection(NOW, "", 99, PRIVATE, "200")
    assert (record.entries(), record.of_this_start()) == ((told,), (told,))
    assert HOST not in file.read_text("ascii")


def test_what_the_guard_stopped_is_listed_and_does_not_count(record):
    record.refused("203.0.113.7:443")
    (found,) = at_next_start(record).entries()
    assert found == Connection(NOW, "203.0.113.7:443", 0, UNASKED, REFUSED)
    assert record.count == 0


def test_it_is_cleared_and_the_count_stays(record):
    connect(record)
    other = at_next_start(record)
    connect(other)
    assert record.clear() == 2
    assert (record.entries(), record.of_this_start(), record.count) == ((), (), 1)


def test_what_ends_after_the_list_was_cleared_is_listed_again(record):
    begun = record.begin(HOST, "open page")
    record.clear()
    record.end(begun, 7, "200")
    assert [one.bytes for one in at_next_start(record).entries()] == [7]


def test_the_last_thousand_are_kept_in_two_files_that_stay_small(record, file):
    for number in range(2 * MOST):
        connect(record, f"{number}.example")
    found = at_next_start(record).entries()
    assert [one.host for one in found] == [f"{n}.example" for n in range(MOST, 2 * MOST)]
    assert len(record.of_this_start()) == MOST
    assert {one.name for one in file.parent.iterdir()} == {file.name, f"{file.name}.1"}
    assert sum(one.stat().st_size for one in file.parent.iterdir()) < 2.1 * LARGEST_BYTES


def test_a_name_without_end_is_cut(record):
    connect(record, "a" * 100_000)
    assert len(at_next_start(record).entries()[0].host) == 300


@pytest.mark.parametrize(
    "damage",
    [
        b"\xff\xfe\x00",
        b'{"id": "1", "when": "2026", "ho',
        b"[1, 2]",
        b'"text"',
        b'{"id": 1, "when": 2, "host": 3, "action": 4, "outcome": 5, "bytes": 6}',
        b'{"id": "a", "when": "", "host": "", "action": "", "outcome": "", "bytes": "many"}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_line_spoils_no_other(record, file, damage):
    connect(record, "before.example")
    with file.open("ab") as opened:
        opened.write(b"\n" + damage)
    connect(record, "after.example")
    hosts = [one.host for one in at_next_start(record).entries()]
    assert hosts == ["before.example", "after.example"]


def test_several_programs_write_at_once_and_none_loses_a_line(record):
    def write(number: int) -> None:
        own = at_next_start(record)
        for place in range(25):
            connect(own, f"{number}-{place}.example")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    assert len({one.host for one in record.entries()}) == 200


@pytest.mark.skipif(os.name == "nt", reason="modes of files are Unix's")
def test_files_and_folders_are_for_the_user_alone(record, file, switch):
    connect(record)
    record.forbid(forbid=True)
    modes = [stat.S_IMODE(one.stat().st_mode) for one in (file, switch)]
    assert modes == [0o600, 0o600]
    assert [stat.S_IMODE(one.parent.stat().st_mode) for one in (file, switch)] == [0o700, 0o700]


@pytest.mark.skipif(os.name == "nt", reason="no such pipes")
def test_a_pipe_in_the_place_of_the_list_stops_nobody(record, file):
    file.parent.mkdir(parents=True)
    os.mkfifo(file)
    connect(record)
    assert [one.host for one in record.entries()] == [HOST]


def test_where_it_cant_be_written_it_is_kept_in_memory(tmp_path):
    (tmp_path / "data").write_bytes(b"a file where the folder should be")
    record = KeptConnections(now, tmp_path / "data" / "connections.jsonl")
    connect(record)
    assert [one.outcome for one in record.entries()] == ["200"]


def test_the_switch_holds_at_once_in_other_programs_and_at_the_next_start(record):
    other = at_next_start(record)
    record.forbid(forbid=True)
    assert (record.never_connect, other.never_connect) == (True, True)
    other.forbid(forbid=False)
    assert (record.never_connect, at_next_start(record).never_connect) == (False, False)
    other.forbid(forbid=False)
    assert not other.never_connect


def test_without_a_file_the_switch_is_kept_in_memory():
    record = KeptConnections(now)
    record.forbid(forbid=True)
    assert record.never_connect
    record.forbid(forbid=False)
    assert not record.never_connect


def test_where_the_switch_cant_be_kept_it_holds_in_this_program(tmp_path):
    (tmp_path / "config").write_bytes(b"a file where the folder should be")
    record = KeptConnections(now, switch=tmp_path / "config" / "never-connect")
    assert not record.never_connect
    with pytest.raises(StorageUnavailable):
        record.forbid(forbid=True)
    assert record.never_connect


def test_a_switch_that_cant_be_taken_away_still_forbids(record, switch):
    (switch / "inside").mkdir(parents=True)
    with pytest.raises(StorageUnavailable) as caught:
        record.forbid(forbid=False)
    assert "can't be removed" in str(caught.value)
    assert record.never_connect


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="modes of files are Unix's")
def test_where_nobody_can_tell_what_the_switch_says_nothing_is_connected_to(record, switch):
    record.forbid(forbid=True)
    record.forbid(forbid=False)
    switch.parent.chmod(0)
    code = (
        "import os, sys, pathlib\n"
        "from reader.adapters.system.kept_connections import KeptConnections\n"
        "if os.geteuid() == 0:\n"
        "    os.setuid(65534)\n"
        "print(KeptConnections(str, switch=pathlib.Path(sys.argv[1])).never_connect)"
    )
    try:
        done = subprocess.run(
            [sys.executable, "-c", code, str(switch)],
            cwd=Path(__file__).parents[3],
            capture_output=True,
            text=True,
            check=True,
        )
    finally:
        switch.parent.chmod(0o700)
    assert done.stdout.split() == ["True"]
