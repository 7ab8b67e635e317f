"""What a Linux desktop wants to know of the program, laid out below a prefix such as ``usr``.

Why it exists: the ``.deb``, the AppImage and the Flatpak put the same files into the same places.

Source: Desktop Entry, Icon Theme, AppStream and Shared MIME-info specifications, freedesktop.org.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from building.archives import copied
from building.associations import mime_types
from building.icons import SIZES
from building.places import APP_ID, ROOT
from building.problem import BuildProblem, run

__all__ = ["BUNDLES", "check_metadata", "check_types", "lay_out"]

BUNDLES: Final = ROOT / "packaging" / "bundles"
_ICONS: Final = ROOT / "resources" / "icons"


def lay_out(prefix: Path, *, name: str = "qari") -> None:
    """Put desktop file, entry of the store, icons and file kinds below `prefix`.

    Args:
        prefix: Such as ``…/usr``.
        name: What the files are called; a Flatpak wants its id there.
    """
    share = prefix / "share"
    copied(BUNDLES / "qari.desktop", share / "applications" / f"{name}.desktop")
    entry = f"{APP_ID}.metainfo.xml"
    copied(BUNDLES / entry, share / "metainfo" / entry)
    copied(BUNDLES / "qari-mime.xml", share / "mime" / "packages" / f"{name}.xml")
    theme = share / "icons" / "hicolor"
    for size in SIZES:
        picture = theme / f"{size}x{size}" / "apps" / f"{name}.png"
        copied(_ICONS / f"qari-{size}.png", picture)
    copied(_ICONS / "qari.svg", theme / "scalable" / "apps" / f"{name}.svg")


def check_types(desktop: str, wanted: Iterable[str]) -> list[str]:
    """Return how the kinds of files in the text of a desktop file differ from those `wanted`."""
    (line,) = (one for one in desktop.splitlines() if one.startswith("MimeType="))
    named = {one for one in line.removeprefix("MimeType=").split(";") if one}
    lacks, has = set(wanted) - named, named - set(wanted)
    return [f"qari.desktop lacks {one}" for one in sorted(lacks)] + [
        f"qari.desktop names {one}, which Qari does not open" for one in sorted(has)
    ]


def check_metadata() -> str:
    """Hold the files against the validators of freedesktop.org; return what they said.

    Raises:
        BuildProblem: A file has a mistake, or a validator is not installed.
    """
    wrong = check_types((BUNDLES / "qari.desktop").read_text(encoding="utf-8"), mime_types())
    if wrong:
        raise BuildProblem("\n".join(wrong))
    said = run(["desktop-file-validate", "qari.desktop"], BUNDLES)
    return said + run(["appstreamcli", "validate", "--no-net", f"{APP_ID}.metainfo.xml"], BUNDLES)
