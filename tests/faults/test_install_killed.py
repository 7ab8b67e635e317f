"""A process that is killed while it installs leaves whole packages or none."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.adapters.engine.argos_package import read_package
from reader.adapters.engine.package_record import read_record, verify
from reader.adapters.system.network import Network
from reader.services.cancel import CancelToken
from tests.faults.bad_servers import NOW, BadServer, managed, offered
from tests.loopback_server import serving
from tests.tiny_packages import tiny_archive

pytestmark = [
    pytest.mark.loopback,
    pytest.mark.engine,
    pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL"),
]
ROOT = Path(__file__).parents[2]


def killed(folder: Path, url: str, after_s: float) -> None:
    command = [sys.executable, "-P", "-m", "tests.faults.install", str(folder), url]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(ROOT), "HOME": str(folder)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"begun\n"
    time.sleep(after_s)
    assert process.poll() is None
    process.kill()
    process.communicate()


def look(folder: Path) -> int:
    """Return how many packages there are; each one is whole."""
    own = folder / "data" / "packages"
    seen = [path for path in own.iterdir() if not path.name.startswith(".")]
    for path in seen:
        read_package(path, "app")
        assert read_record(path) is not None
        verify(path)
    return len(seen)


def kill_and_look(folder: Path, times: int, seed: int) -> list[int]:
    dice = random.Random(seed)
    found = []
    with serving({"/a": BadServer(tiny_archive(), dice).whole}) as server:
        for _ in range(times):
            killed(folder, server.url("/a"), dice.uniform(0, 1.5))
            found.append(look(folder))
        manage, shelf = managed(folder, Network(lambda: NOW))
        for one in shelf.installed():
            if one.where == "app":
                manage.remove(one.package_id)
        manage.install(offered(server.url("/a")), CancelToken(), allow_private=True)
    assert look(folder) == 1
    names = {path.name for path in (folder / "data" / "packages").iterdir()}
    assert names <= {"translate-ar_en-1_0", ".lock", ".downloads", ".removed"}
    return found


def test_a_few_kills_leave_whole_packages_or_none(tmp_path):
    assert set(kill_and_look(tmp_path, 6, seed=3)) <= {0, 1}


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_hundred_kills_leave_whole_packages_or_none(tmp_path):
    assert set(kill_and_look(tmp_path, 100, seed=5)) == {0, 1}
