"""``qari packages`` lists, fetches, installs, removes and restores; JSON names are a contract."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.bad_servers import BadServer
from tests.loopback_server import Call, page, serving
from tests.tiny_packages import tiny_archive

pytestmark = [pytest.mark.loopback, pytest.mark.engine]

ID = "translate-ar_en-1_0"
FILE = "/a.argosmodel"
ENTRIES = [
    {"from_code": "ar", "from_name": "Arabic", "to_code": "en", "to_name": "English",
     "package_version": "1.0", "links": [FILE], "license": "CC0", "size": len(tiny_archive())},
    {"from_code": "da", "from_name": "Danish\u202e", "to_code": "en", "to_name": "English",
     "package_version": "1.3", "links": [FILE]},
    {"from_code": "da"},
]  # fmt: skip
INDEX = page(json.dumps(ENTRIES).encode(), "application/json")
INSTALLED = {"id", "from", "to", "version", "where", "bytes"}
OFFER = {
    "id", "from", "to", "version", "bytes", "licence", "date", "quality", "links", "installed",
    "came",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _empty(qari):
    yield
    shutil.rmtree(qari.data, ignore_errors=True)


@pytest.fixture
def archive(tmp_path) -> Path:
    path = tmp_path / "حزمة.argosmodel"
    path.write_bytes(tiny_archive())
    return path


def test_a_package_is_found_fetched_listed_removed_and_restored(qari):
    with serving({"/index.json": INDEX, FILE: page(tiny_archive())}) as server:
        mirror = server.url("/index.json")
        done = qari(
            "packages", "available", "--refresh", "--mirror", mirror, "--allow-private", "--json"
        )
        assert done.code == 0, done
        found = json.loads(done.out)
        assert (found["address"], found["left_out"], found["count"]) == (mirror, 1, 2)
        (offer,) = found["packages"]
        assert set(offer) == OFFER
        assert (offer["id"], offer["licence"], offer["installed"]) == (ID, "CC0", False)
        done = qari("packages", "install", "ar-en", "--allow-private")
        assert done.code == 0, done
        assert done.out.split("\t")[:3] == [ID, "ar-en", "1.0"]
        assert "Fetching translate-ar_en-1_0 from 127.0.0.1." in done.err
        assert server.targets == ["/index.json", FILE]
    listed = json.loads(qari("packages", "list", "--json").out)
    assert set(listed) == {"packages", "broken", "removed"}
    assert all(set(one) == INSTALLED for one in listed["packages"])
    assert {(one["id"], one["where"]) for one in listed["packages"]} >= {
        (ID, "app"), ("translate-ar_en-0_3", "shipped"),
    }  # fmt: skip
    removed = qari("packages", "remove", ID, "--json")
    assert [one["id"] for one in json.loads(removed.out)["removed"]] == [ID]
    listed = json.loads(qari("packages", "list", "--json").out)
    assert [one["id"] for one in listed["removed"]] == [ID]
    assert qari("packages", "restore", ID).code == 0
    assert ID in qari("packages", "list").out


def test_nothing_is_fetched_but_what_is_asked_for(qari):
    with serving({"/index.json": INDEX}) as server:
        assert qari("packages", "available", "--mirror", server.url("/index.json")).code == 0
        for words in (["list"], ["available"], ["available", "--updates"], ["info", ID]):
            qari("packages", *words)
        assert server.calls == []
    done = qari("packages", "available")
    assert (done.code, done.out) == (0, "")
    assert "qari packages available --refresh fetches it" in done.err


def test_the_index_is_fetched_with_the_first_package_and_searched_later(qari):
    with serving({"/index.json": INDEX, FILE: page(b"<html>Log in</html>")}) as server:
        qari("packages", "available", "--mirror", server.url("/index.json"))
        done = qari("packages", "install", "da-en", "--allow-private")
        assert (done.code, done.out) == (4, "")
        assert "Fetching the list of packages from 127.0.0.1." in done.err
        assert "it is not even a zip" in done.err
    found = qari("packages", "available", "danish")
    assert "translate-da_en-1_3\tDanish → English\t1.3\t\t\n" in found.out
    assert "\u202e" not in found.out
    assert len(qari("packages", "available", "--all").out.splitlines()) == 2
    assert qari("packages", "available", "هولندية").out == ""


def test_a_file_is_installed_and_told_about_without_a_network(qari, archive):
    done = qari("packages", "install", str(archive), "--json")
    assert done.code == 0, done
    (one,) = json.loads(done.out)["installed"]
    assert set(one) == INSTALLED
    told = json.loads(qari("packages", "info", ID, "--json").out)["package"]
    assert (told["origin"], told["where"], told["removable"]) == (archive.name, "app", True)
    assert len(told["sha256"]) == 64
    plain = qari("packages", "info", ID)
    assert "installed_at: " in plain.out
    again = qari("packages", "install", str(archive))
    assert (again.code, again.out) == (4, "")
    assert "is installed already" in again.err


def test_a_translation_is_made_with_what_was_installed(qari, archive, write):
    assert qari("packages", "install", str(archive)).code == 0
    done = qari("translate", str(write("وصل الوفد.")), "--to", "en", "--package", ID, "--json")
    assert done.code == 2  # translate has no --json
    done = qari(
        "translate", str(write("وصل الوفد.")), "--to", "en", "--package", ID, "--format", "json"
    )
    assert json.loads(done.out)["packages"] == [f"{ID}@1.0"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["install", "/absent/a.argosmodel"], 3, "can't be read"),
        (["install", "x.argosmodel", "--pair", "arabic"], 2, "Write it as ar-en."),
        (["remove", "translate-ar_en-0_3"], 4, "ships with the app and stays"),
        (["remove", "absent"], 4, "No package named"),
        (["restore", "../../x"], 4, "no package"),
        (["info", "absent"], 4, "No package named"),
        (["install"], 2, "required"),
        (["list", "--format", "html"], 2, "choose from text, json"),
    ],
)
def test_what_can_not_be_done_is_said_with_its_exit_code(qari, arguments, code, said):
    done = qari("packages", *arguments)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert "Traceback" not in done.err


def test_a_server_without_the_package_is_exit_code_7(qari):
    with serving({"/index.json": INDEX}) as server:
        qari("packages", "available", "--mirror", server.url("/index.json"))
        done = qari("packages", "install", ID, "--allow-private")
    assert done.code == 7
    assert "The server does not have it." in done.err
    assert ID not in qari("packages", "list").out


def test_a_pair_that_the_index_lacks_is_exit_code_4(qari):
    with serving({"/index.json": INDEX}) as server:
        qari("packages", "available", "--mirror", server.url("/index.json"))
        done = qari("packages", "install", "ar-nl", "--allow-private")
    assert (done.code, done.out) == (4, "")
    assert "The index has no package “ar-nl”." in done.err


def test_the_public_network_of_the_user_is_asked_about_first(qari):
    with serving({"/index.json": INDEX}) as server:
        qari("packages", "available", "--mirror", server.url("/index.json"))
        done = qari("packages", "available", "--refresh")
    assert (done.code, server.calls) == (3, [])
    assert "With --allow-private it is fetched all the same." in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT")
def test_ctrl_c_keeps_what_came_and_the_same_command_goes_on(qari):
    import random

    bad = BadServer(tiny_archive(), random.Random(1))
    running: list[subprocess.Popen[bytes]] = []

    def answer(call: Call) -> None:
        if bad.requests:
            bad.whole(call)
            return
        call.send(bad.head(bad.start(call)) + bad.body[:50_000])
        call.wait(0.3)
        os.kill(running[0].pid, signal.SIGINT)
        call.wait(1)

    with serving({"/index.json": INDEX, FILE: answer}) as server:
        qari("packages", "available", "--mirror", server.url("/index.json"))
        command = qari.command("packages", "install", "ar-en", "--allow-private")
        process = subprocess.Popen(
            command, env=qari.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        running.append(process)
        out, err = process.communicate(timeout=30)
        assert (process.returncode, out) == (130, b"")
        assert "are kept; the same command goes on from there" in err.decode()
        assert f"Not finished: {ID}" in qari("packages", "list").err
        done = qari("packages", "install", "ar-en", "--allow-private")
    assert done.code == 0, done
    assert bad.requests[1].startswith("bytes=4")
