"""Archives and folders that come out alike whenever and wherever they are made.

Why it exists: names in the order of the disk, the time of the build and the builder's own number
make two archives of the same files differ. Here all of them are fixed.

Source: https://reproducible-builds.org/docs/archives/
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import tarfile
from pathlib import Path

__all__ = ["copied", "digest", "fingerprints", "packed", "settled"]


def settled(folder: Path, epoch: int) -> None:
    """Give everything below `folder` the time `epoch` and the usual modes."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    os.utime(folder, (epoch, epoch))


def copied(source: Path, target: Path) -> Path:
    """Copy a file or a folder to `target`, links as links; what was there is replaced."""
    if target.is_dir():
        shutil.rmtree(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, symlinks=True)
    else:
        shutil.copyfile(source, target)
        target.chmod(0o644)
    return target


def packed(folder: Path, target: Path, epoch: int) -> Path:
    """Write `folder` under its own name into the ``.tar.gz`` file `target`."""
    target.parent.mkdir(parents=True, exist_ok=True)

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=epoch) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = folder.name / path.relative_to(folder)
            archive.add(path, name.as_posix(), recursive=False, filter=plain)
    return target


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, of where a link leads, or an empty text for a folder."""
    if path.is_symlink():
        return f"link to {path.readlink()}"
    if path.is_dir():
        return ""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def fingerprints(folder: Path) -> dict[str, str]:
    """Return the digest of everything below `folder`, by its path there."""
    return {path.relative_to(folder).as_posix(): digest(path) for path in sorted(folder.rglob("*"))}
