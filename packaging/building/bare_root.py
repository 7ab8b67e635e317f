"""The bundle tried where nothing is installed but what it says that it needs.

Why it exists: on the machine that built it every library is there. ``debootstrap`` makes a Debian
of the smallest kind with the packages of `building.system`; in it the bundle runs its own test,
draws a picture without a display, and opens its window on X11.

Needs to be root, ``debootstrap``, a mirror of Debian, and ``Xvfb`` for the window.

Source: debootstrap(8), chroot(2), X(7).
"""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from building.places import ROOT, Places
from building.problem import BuildProblem, run
from building.system import debian_packages

__all__ = ["make_root", "mirror", "try_in_root"]

RELEASE: Final = "bookworm"
_MIRROR: Final = "http://deb.debian.org/debian"
_SOURCES: Final = Path("/etc/apt")
_DISPLAY: Final = ":97"
_PICTURE: Final = "/tmp/picture.png"  # noqa: S108 - in the new root, where nobody else is
_SAMPLE: Final = "/opt/qari/_internal/reader/_resources/samples/library-nile.ar.txt"
_UP_S: Final = 10.0


def mirror() -> str:
    """Return the mirror of Debian that this machine uses."""
    files = [*_SOURCES.glob("sources.list"), *_SOURCES.glob("sources.list.d/*")]
    for path in files:
        text = path.read_text(encoding="utf-8", errors="replace")
        for address in re.findall(r"^(?:URIs:|deb(?: \[[^\]]*\])?) *(http\S+)", text, re.MULTILINE):
            if re.fullmatch(r"https?://[^/]*debian[^/]*/debian/?", address):
                return str(address)
    return _MIRROR


def make_root(places: Places) -> Path:
    """Make the bare root, anew, and put the bundle into it; return its folder.

    Raises:
        BuildProblem: There is no bundle, or ``debootstrap`` failed.
    """
    if not places.bundle.is_dir():
        raise BuildProblem("There is no bundle yet: packaging/build.py folder makes it.")
    root = places.work / "root"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    packages = ",".join(debian_packages())
    command: list[str | Path] = [
        "debootstrap",
        "--variant=minbase",
        f"--include={packages}",
        RELEASE,
        root,
        mirror(),
    ]
    run(command, ROOT)
    shutil.copytree(places.bundle, root / "opt" / "qari", symlinks=True)
    return root


def try_in_root(places: Places) -> str:
    """Run the bundle in the bare root; return what it said. The root is removed afterwards.

    Raises:
        BuildProblem: The root can't be made, or the bundle fails in it.
    """
    root = make_root(places)
    with _mounted(root):
        said = _inside(root, ["/opt/qari/qari", "self-test"])
        _inside(root, ["/opt/qari/qari", "snapshot", _SAMPLE, "-o", _PICTURE])
        shutil.copyfile(root / _PICTURE.lstrip("/"), places.work / "offscreen.png")
        said += f"drawn without a display: {_size(places.work / 'offscreen.png')}\n"
        with _display():
            shown = ["/opt/qari/qari", "snapshot", _SAMPLE, "-o", _PICTURE]
            _inside(root, shown, DISPLAY=_DISPLAY, QT_QPA_PLATFORM="xcb")
            shutil.copyfile(root / _PICTURE.lstrip("/"), places.work / "x11.png")
            said += f"drawn on X11: {_size(places.work / 'x11.png')}\n"
            said += _window(root)
    shutil.rmtree(root)
    return said


def _size(path: Path) -> str:
    return f"{path.stat().st_size} bytes"


@contextmanager
def _mounted(root: Path) -> Iterator[None]:
    """Show the processes in `root`, which a program may ask for; not where that is forbidden."""
    run(["mount", "-t", "proc", "proc", root / "proc"], ROOT)
    try:
        yield
    finally:
        run(["umount", root / "proc"], ROOT)


@contextmanager
def _display() -> Iterator[None]:
    """Have an X server outside of the root, which is reached by its abstract socket."""
    server = subprocess.Popen(
        ["Xvfb", _DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(2)
        yield
    finally:
        server.terminate()
        server.wait()


def _environment(more: dict[str, str]) -> dict[str, str]:
    known = {"PATH": "/usr/bin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
    return known | more


def _inside(root: Path, command: Sequence[str], **more: str) -> str:
    return run(["/usr/sbin/chroot", root, *command], ROOT, _environment(more))


def _window(root: Path) -> str:
    """Open the window in `root`, look whether it stays, and end it."""
    command: list[str | Path] = ["/usr/sbin/chroot", str(root), "/opt/qari/qari-window", _SAMPLE]
    opened = subprocess.Popen(
        command,
        env=_environment({"DISPLAY": _DISPLAY}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        said, _ = opened.communicate(timeout=_UP_S)
    except subprocess.TimeoutExpired:
        opened.terminate()
        opened.communicate()
        return f"the window stood on X11 for {_UP_S:.0f} seconds\n"
    raise BuildProblem(f"The window did not stay (exit code {opened.returncode}):\n{said}")
