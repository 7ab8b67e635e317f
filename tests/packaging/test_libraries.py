"""The system libraries that Qt needs: which are missing, and who brings them."""

from __future__ import annotations

import struct
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from launcher.libraries import BASE, WAYLAND, X11, explain, missing_for


def test_missing_libraries_are_told_with_the_packages_that_bring_them() -> None:
    text = explain(["libxcb-cursor.so.0", "libxcb-xkb.so.1", "libxcb.so.1"], "No window.")
    assert "sudo apt install libxcb-cursor0 libxcb-xkb1 libxcb1\n" in text
    assert "sudo dnf install libxcb xcb-util-cursor" in text


def test_one_complete_display_of_two_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    gone: set[str] = set()

    def load(name: str) -> None:
        if name in gone:
            raise OSError(name)

    monkeypatch.setattr("launcher.libraries.ctypes.CDLL", load)
    monkeypatch.setattr("launcher.libraries.sys.platform", "linux")
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    gone.add("libxcb-cursor.so.0")
    assert missing_for(both, window=True) == []
    assert missing_for({"DISPLAY": ":0"}, window=True) == ["libxcb-cursor.so.0"]
    gone.add("libEGL.so.1")
    assert missing_for(both, window=True) == ["libEGL.so.1"]
    assert missing_for({}, window=False) == ["libEGL.so.1"]


def _needed(path: Path) -> set[str]:
    """Return the libraries that an ELF file of 64 bits asks for (DT_NEEDED)."""
    data = path.read_bytes()
    offset, size, count = (
        *struct.unpack_from("<Q", data, 40),
        *struct.unpack_from("<HH", data, 58),
    )
    names = set()
    for number in range(count):
        _, kind, _, _, start, length, link = struct.unpack_from(
            "<IIQQQQI", data, offset + number * size
        )
        if kind != 6:  # SHT_DYNAMIC
            continue
        strings = struct.unpack_from("<IIQQQ", data, offset + link * size)[4]
        for entry in range(start, start + length, 16):
            tag, value = struct.unpack_from("<QQ", data, entry)
            if tag == 1:  # DT_NEEDED
                begin = strings + value
                names.add(data[begin : data.index(b"\0", begin)].decode())
    return names


ALWAYS_THERE = (
    "libc.so",
    "libm.so",
    "libdl.so",
    "libpthread.so",
    "librt.so",
    "libresolv.so",
    "libstdc++.so",
    "libgcc_s.so",
    "ld-linux",
    "libQt6",
    "libicu",
    "libpyside",
    "libshiboken",
)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF")
@pytest.mark.parametrize(
    ("files", "tables"),
    [
        (
            [
                "QtGui.abi3.so",
                "QtWidgets.abi3.so",
                "QtNetwork.abi3.so",
                "Qt/lib/libQt6Core.so.6",
                "Qt/lib/libQt6Gui.so.6",
                "Qt/lib/libQt6Widgets.so.6",
                "Qt/lib/libQt6DBus.so.6",
                "Qt/lib/libQt6Network.so.6",
                "Qt/plugins/platforms/libqoffscreen.so",
            ],
            BASE,
        ),
        (["Qt/plugins/platforms/libqxcb.so", "Qt/lib/libQt6XcbQpa.so.6"], {**BASE, **X11}),
        (
            ["Qt/plugins/platforms/libqwayland.so", "Qt/lib/libQt6WaylandClient.so.6"],
            {**BASE, **WAYLAND},
        ),
    ],
    ids=["base", "x11", "wayland"],
)
def test_the_tables_name_what_this_qt_asks_for(
    files: list[str], tables: dict[str, tuple[str, str]]
) -> None:
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent
    needed = set().union(*(_needed(folder / name) for name in files))
    assert {"libGL.so.1"} <= needed
    assert {name for name in needed if not name.startswith(ALWAYS_THERE)} <= set(tables)
