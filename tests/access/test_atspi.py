"""The running app as a screen reader finds it, through the real bus, on a screen that is not there.

Needs Xvfb, a D-Bus daemon, at-spi2-core and the system's Python with gi and Atspi (Debian: xvfb,
dbus, at-spi2-core, python3-gi, gir1.2-atspi-2.0); where one is missing the test says which.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
SCREEN = ("-screen", "0", "1280x900x24", "-nolisten", "tcp")
INTERACTIVE = {"push button", "check box", "radio button", "text", "entry", "combo box", "list"}

pytestmark = pytest.mark.slow


def missing() -> str:
    """Return what this machine lacks, or nothing."""
    for command in ("Xvfb", "dbus-run-session"):
        if shutil.which(command) is None:
            return command
    if not any(Path(one).exists() for one in LAUNCHERS):
        return "at-spi-bus-launcher"
    code = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(SYSTEM_PYTHON).exists():
        return SYSTEM_PYTHON
    asked = subprocess.run([SYSTEM_PYTHON, "-c", code], capture_output=True, check=False)
    return "gi and Atspi of the system's Python" if asked.returncode else ""


SCRIPT = """
"$LAUNCHER" --launch-immediately >/dev/null 2>&1 & bus=$!
sleep 1
"$SYSTEM_PYTHON" "$WALK" "$PYTHON" -m reader --data-dir "$DATA" open "$ARTICLE"
kill $bus
"""


@pytest.fixture(scope="module")
def found():
    """Run the app once; return its tree and what it said."""
    lack = missing()
    if lack:
        pytest.skip(f"no {lack} here")
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        (folder / "run").mkdir(mode=0o700)
        reading, writing = os.pipe()
        screen = subprocess.Popen(
            [shutil.which("Xvfb") or "", "-displayfd", str(writing), *SCREEN],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            display = told.readline().strip()
        environment = {
            "PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": str(folder / "run"),
            "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "SYSTEM_PYTHON": SYSTEM_PYTHON,
            "LAUNCHER": next(one for one in LAUNCHERS if Path(one).exists()),
            "WALK": str(Path(__file__).with_name("walk_the_tree.py")), "PYTHON": sys.executable,
            "DATA": str(folder / "data"),
            "ARTICLE": str(ROOT / "resources" / "samples" / "library-nile.ar.txt"),
        }  # fmt: skip
        try:
            ran = subprocess.run(
                [shutil.which("dbus-run-session") or "", "--", "bash", "-c", SCRIPT],
                env=environment, cwd=ROOT, capture_output=True, check=False, timeout=55,
            )  # fmt: skip
        finally:
            screen.terminate()
            screen.wait(10)
    start = ran.stdout.find(b'{"tree"')
    assert start >= 0, ran.stderr.decode(errors="replace")[-2000:]
    return json.loads(ran.stdout[start:])


def flat(entry):
    yield entry
    for inner in entry["inside"]:
        yield from flat(inner)


def named(found, role, name):
    return [one for one in flat(found["tree"]) if one["role"] == role and name in one["name"]]


@pytest.mark.timeout(70)
def test_the_window_has_the_name_of_the_article(found):
    assert found["tree"]["role"] == "frame"
    assert "مكتبة عائمة" in found["tree"]["name"]


@pytest.mark.timeout(70)
def test_what_can_be_used_has_a_name_and_says_its_state(found):
    shown = [
        one
        for one in flat(found["tree"])
        if one["role"] in INTERACTIVE and {"SHOWING", "FOCUSABLE"} <= set(one["states"])
    ]
    assert len(shown) > 10
    assert [one for one in shown if not one["name"]] == []
    (library,) = named(found, "check box", "Library")
    assert "CHECKED" not in library["states"]
    choices = named(found, "radio button", "English")  # one of them on the first page, not shown
    (english,) = (one for one in choices if "SHOWING" in one["states"])
    assert "CHECKED" in english["states"]


@pytest.mark.timeout(70)
def test_the_sentences_are_there_with_their_languages(found):
    labels = [one for one in flat(found["tree"]) if one["role"] in {"label", "static"}]
    arabic = [one for one in labels if one["name"].startswith("أبحرت")]
    assert arabic
    assert any("ship" in one["name"] for one in labels)
    assert all(one["language"].startswith("ar") for one in arabic)


@pytest.mark.timeout(70)
def test_what_happens_is_said(found):
    assert any("translated" in text for text in found["said"])
    assert not any("went wrong" in text for text in found["said"])
