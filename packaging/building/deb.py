"""The package for Debian, Ubuntu and what is made of them: the bundle, and what a desktop wants.

Why it exists: it names the system's libraries that the program needs, so apt gets them, and takes
everything away again when it is removed. ``dpkg-deb`` packs it; nothing is compiled here.

Source: https://www.debian.org/doc/debian-policy/ (5.3 control files, 12.5 copyright).
"""

from __future__ import annotations

import gzip
import hashlib
import platform
import shutil
from pathlib import Path
from typing import Final

from launcher.own_project import version_of

from building.archives import copied, settled
from building.desktop import lay_out
from building.places import ROOT, Places, epoch
from building.problem import BuildProblem, run
from building.system import RECOMMENDED, debian_packages, newest_c_library

__all__ = ["build_deb", "control"]

_ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
_KILOBYTE: Final = 1024

_CONTROL: Final = """\
Package: qari
Version: {version}
Architecture: {architecture}
Maintainer: The Qari contributors <qari@localhost.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommended}
Suggests: hunspell-ar
Section: text
Priority: optional
Description: Arabic news beside an offline translation
 Qari shows an Arabic article beside its English or Dutch translation, row beside
 row. The translation is made on this machine: nothing that is read leaves it.
 .
 Words that belong together light up in both languages; cards explain names and
 words; notes, a library, words to learn, a translation memory and a review for
 translators are part of it.
"""


def build_deb(places: Places) -> Path:
    """Pack the bundle that was made; return the package.

    Raises:
        BuildProblem: There is no bundle, or ``dpkg-deb`` failed.
    """
    if not places.bundle.is_dir():
        raise BuildProblem("There is no bundle yet: packaging/build.py folder makes it.")
    root = places.work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    copied(places.bundle, root / "usr" / "lib" / "qari")
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    for name in ("qari", "qari-window"):
        (programs / name).symlink_to(f"../lib/qari/{name}")
    lay_out(root / "usr")
    _document(places, root / "usr" / "share" / "doc" / "qari")
    settled(root, epoch())
    described = root / "DEBIAN"
    described.mkdir(mode=0o755)
    (described / "control").write_text(control(root), encoding="utf-8")
    (described / "md5sums").write_text(_sums(root), encoding="utf-8")
    settled(described, epoch())
    places.dist.mkdir(parents=True, exist_ok=True)
    package = places.dist / f"qari_{version_of(ROOT)}_{_architecture()}.deb"
    command: list[str | Path] = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zzstd",
        "-z15",
        "--build",
        root,
        package,
    ]
    run(command, ROOT, places.environment())
    shutil.rmtree(root)
    return package


def _architecture() -> str:
    return _ARCHITECTURES.get(platform.machine(), platform.machine())


def control(root: Path) -> str:
    """Return the description of the package whose files lie in `root`."""
    taken = sum(
        path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()
    )
    return _CONTROL.format(
        version=version_of(ROOT),
        architecture=_architecture(),
        kilobytes=taken // _KILOBYTE,
        depends=", ".join(_depends(root)),
        recommended=", ".join(RECOMMENDED),
    )


def _depends(root: Path) -> list[str]:
    """Return the packages that are needed, the C library in the version that it must have."""
    least = f"libc6 (>= {newest_c_library(root)})"
    return [least if name == "libc6" else name for name in debian_packages()]


def _document(places: Places, folder: Path) -> None:
    copied(places.notices, folder / "copyright")
    text = (ROOT / "packaging" / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(text, mtime=0))


def _sums(root: Path) -> str:
    lines = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and name.parts[0] != "DEBIAN":
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {name.as_posix()}\n")
    return "".join(lines)
