"""The system's libraries that a bundle counts on: named for Debian, and checked.

Why it exists: what is left out of a bundle must be there on every desktop, or be asked for. The
``.deb`` names these packages, and the bare root that bundles are tried in has them and no others.

Source: the DT_NEEDED entries of the bundle; `launcher.libraries` for what Qt needs.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from launcher.libraries import BASE, WAYLAND, X11

__all__ = [
    "C_LIBRARY",
    "MORE",
    "RECOMMENDED",
    "debian_packages",
    "needed_libraries",
    "newest_c_library",
    "not_named",
]

C_LIBRARY: Final = frozenset(
    {
        "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libdl.so.2", "libm.so.6",
        "libpthread.so.0", "libresolv.so.2", "librt.so.1", "libutil.so.1", "libgcc_s.so.1",
        "libstdc++.so.6",
    }
)  # fmt: skip
"""Of glibc and GCC: on every Linux that these bundles can run on."""

MORE: Final = {
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
}
"""Beside those of `launcher.libraries`: what draws windows faster, where it is there."""

OPTIONAL: Final = frozenset(
    {
        "libgtk-3.so.0", "libgdk-3.so.0", "libgdk_pixbuf-2.0.so.0", "libgobject-2.0.so.0",
        "libgio-2.0.so.0", "libpango-1.0.so.0", "libpangocairo-1.0.so.0", "libcairo.so.2",
        "libcairo-gobject.so.2", "libatk-1.0.so.0", "libharfbuzz.so.0", "libcups.so.2",
    }
)  # fmt: skip
"""Of the plugins for dialogs as GTK has them, and for printers: Qt does without where one is
absent; a PDF needs no printer."""

RECOMMENDED: Final = ("libcups2", "espeak-ng", "alsa-utils | pulseaudio-utils | pipewire-bin")
"""What the ``.deb`` asks for and does without: printers, a voice, and what plays it."""

_COMPILER_AND_C: Final = ("libc6", "libgcc-s1", "libstdc++6")
_INSIDE: Final = frozenset(
    {
        "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1",
        "libxcb-render-util.so.0", "libxcb-util.so.1",
    }
)  # fmt: skip
_GLIBC: Final = re.compile(rb"\0GLIBC_2\.(\d+)(?=\0)")
_ELF_64, _LITTLE = 2, 1
_DYNAMIC, _STRTAB, _NEEDED, _LOAD = 2, 5, 1, 1


def debian_packages(*, window: bool = True) -> list[str]:
    """Return the packages of Debian that a bundle needs, sorted; without a window fewer do."""
    tables = [BASE, X11, WAYLAND] if window else [BASE]
    names = {
        debian
        for table in tables
        for library, (debian, _) in table.items()
        if library not in _INSIDE
    }
    return sorted(names | set(_COMPILER_AND_C) | (set(MORE.values()) if window else set()))


def not_named(bundle: Path) -> dict[str, list[str]]:
    """Return libraries that files of `bundle` need, that lie neither in it nor in a list here."""
    inside = {path.name for path in bundle.rglob("*") if ".so" in path.name}
    known = inside | C_LIBRARY | BASE.keys() | X11.keys() | WAYLAND.keys() | MORE.keys() | OPTIONAL
    absent: dict[str, list[str]] = {}
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            for name in needed_libraries(path):
                if name not in known:
                    absent.setdefault(name, []).append(path.relative_to(bundle).as_posix())
    return absent


def needed_libraries(path: Path) -> list[str]:
    """Return the libraries that a file is linked with; none for what is no ELF file of 64 bits."""
    with path.open("rb") as stream:
        head = stream.read(64)
        if head[:4] != b"\x7fELF" or head[4] != _ELF_64 or head[5] != _LITTLE:
            return []
        data = head + stream.read()
    segments = list(_segments(data))
    found: list[str] = []
    for kind, offset, _, size in segments:
        if kind == _DYNAMIC:
            entries = list(struct.iter_unpack("<qQ", data[offset : offset + size]))
            names = next((value for tag, value in entries if tag == _STRTAB), 0)
            start = _file_offset(names, segments)
            found += [_text(data, start + value) for tag, value in entries if tag == _NEEDED]
    return found


def newest_c_library(folder: Path) -> str:
    """Return the version of glibc that the newest symbol used below `folder` is from."""
    newest = 0
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and needed_libraries(path):
            found = _GLIBC.findall(path.read_bytes())
            newest = max([newest, *(int(minor) for minor in found)])
    return f"2.{newest}"


def _segments(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Yield kind, offset in the file, address and size of each part that is loaded."""
    (at,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for number in range(count):
        kind, _, offset, address, _, length = struct.unpack_from(
            "<IIQQQQ", data, at + number * size
        )
        yield kind, offset, address, length


def _file_offset(address: int, segments: list[tuple[int, int, int, int]]) -> int:
    for kind, offset, start, length in segments:
        if kind == _LOAD and start <= address < start + length:
            return offset + address - start
    return address


def _text(data: bytes, at: int) -> str:
    return data[at : data.index(b"\0", at)].decode("ascii", "replace")
