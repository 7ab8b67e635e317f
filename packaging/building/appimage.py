"""The AppImage: the bundle as one file that is downloaded, made executable and started.

Why it exists: it needs no installation and no rights. The file is a small program (the runtime)
followed by a compressed file system; the runtime is built by the AppImage project and is on no
package index, so it has to be given: ``QARI_APPIMAGE_RUNTIME`` names the file
``runtime-x86_64`` of https://github.com/AppImage/type2-runtime/releases. Without it the folder and
the file system are made, and ``cat runtime qari.squashfs > Qari.AppImage`` is all that is left.

Source: https://github.com/AppImage/AppImageSpec/blob/master/draft.md
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

from building.archives import copied, settled
from building.desktop import lay_out
from building.places import ROOT, Places, epoch
from building.problem import BuildProblem, run

__all__ = ["RUNTIME", "build_appdir", "build_appimage"]

RUNTIME: Final = "QARI_APPIMAGE_RUNTIME"
_START: Final = """\
#!/bin/sh
# Starts the program inside of the AppImage, with whatever it was given.
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib/qari/qari" "$@"
"""


def build_appdir(places: Places) -> Path:
    """Lay out the folder that becomes the file system.

    Raises:
        BuildProblem: There is no bundle.
    """
    if not places.bundle.is_dir():
        raise BuildProblem("There is no bundle yet: packaging/build.py folder makes it.")
    root = places.work / "Qari.AppDir"
    shutil.rmtree(root, ignore_errors=True)
    copied(places.bundle, root / "usr" / "lib" / "qari")
    lay_out(root / "usr")
    copied(places.notices, root / "usr" / "share" / "doc" / "qari" / "copyright")
    copied(root / "usr" / "share" / "applications" / "qari.desktop", root / "qari.desktop")
    copied(ROOT / "resources" / "icons" / "qari-256.png", root / "qari.png")
    (root / ".DirIcon").symlink_to("qari.png")
    start = root / "AppRun"
    start.write_text(_START, encoding="ascii", newline="\n")
    start.chmod(0o755)
    settled(root, epoch())
    return root


def build_appimage(places: Places) -> Path:
    """Pack the folder; return the AppImage, or the bare file system where no runtime is given.

    Raises:
        BuildProblem: There is no bundle, or ``mksquashfs`` failed.
    """
    root = build_appdir(places)
    places.dist.mkdir(parents=True, exist_ok=True)
    packed = places.dist / f"{places.name}.squashfs"
    packed.unlink(missing_ok=True)
    command: list[str | Path] = [
        "mksquashfs", root, packed, "-all-root", "-noappend", "-no-progress", "-no-xattrs",
        "-comp", "zstd", "-Xcompression-level", "15",
    ]  # fmt: skip
    run(command, ROOT, places.environment())
    given = os.environ.get(RUNTIME, "")
    if not given:
        return packed
    image = places.dist / f"{places.name}.AppImage"
    with image.open("wb") as whole:
        for part in (Path(given), packed):
            with part.open("rb") as stream:
                shutil.copyfileobj(stream, whole)
    image.chmod(0o755)
    packed.unlink()
    return image
