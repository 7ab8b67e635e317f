"""The system libraries that Qt needs and its wheel doesn't bring, asked for before Qt starts.

Why it exists: without them Qt aborts the process, or Python shows an ImportError that names a file
nobody knows. The loader is asked for each library; what is missing is told with the packages that
bring it. The tables are compared with the libraries of the installed Qt by a test.

Source: the DT_NEEDED entries of PySide6-Essentials 6.11; package names of Debian 12 and Fedora 43.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable, Mapping
from typing import Final

__all__ = ["BASE", "WAYLAND", "X11", "Missing", "explain", "missing_for"]

BASE: Final[Mapping[str, tuple[str, str]]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libbrotlicommon.so.1": ("libbrotli1", "libbrotli"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib-ng-compat"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}
"""Needed to draw at all, on a screen or not: (Debian's package, Fedora's) by library."""

X11: Final[Mapping[str, tuple[str, str]]] = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
"""Needed beside `BASE` for a window on X11."""

WAYLAND: Final[Mapping[str, tuple[str, str]]] = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}
"""Needed beside `BASE` for a window on Wayland."""

_TABLES: Final = {**BASE, **X11, **WAYLAND}

Missing = list[str]
"""Names of libraries, sorted."""


def _absent(names: Iterable[str]) -> Missing:
    absent = []
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            absent.append(name)
    return sorted(absent)


def missing_for(environment: Mapping[str, str], *, window: bool) -> Missing:
    """Return the libraries that Qt will miss, on Linux.

    Args:
        environment: Of the process; names the display.
        window: A window is wanted, not only a picture. Of two displays one is enough.
    """
    if not sys.platform.startswith("linux"):
        return []
    base = _absent(BASE)
    if not window:
        return base
    platforms = [
        _absent(table)
        for name, table in (("WAYLAND_DISPLAY", WAYLAND), ("DISPLAY", X11))
        if environment.get(name)
    ]
    return sorted(base + min(platforms, key=len, default=[]))


def explain(missing: Missing, consequence: str) -> str:
    """Say which packages bring the `missing` libraries, on Debian and on Fedora."""
    debian = " ".join(sorted({_TABLES[name][0] for name in missing}))
    fedora = " ".join(sorted({_TABLES[name][1] for name in missing}))
    return (
        f"{consequence} These system libraries are missing: {', '.join(missing)}.\n"
        f"  Debian, Ubuntu:  sudo apt install {debian}\n"
        f"  Fedora:          sudo dnf install {fedora}"
    )


if __name__ == "__main__":  # for .ci/run: Debian's packages of what a picture needs
    print(" ".join(sorted({BASE[name][0] for name in missing_for({}, window=False)})))
