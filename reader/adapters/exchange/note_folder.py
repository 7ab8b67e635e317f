"""A folder of Markdown files on the disk.

Why it exists: the folder belongs to the user. It may be a vault with thousands of files of their
own, lie on a stick that is pulled out, or be changed by another program in the same second. Only
files that say they are ours are touched, links are not followed, and the folder itself is never
made: where it is missing, it is away.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from reader.adapters.exchange.note_markdown_file import (
    NotUnderstood,
    looks_like_ours,
    parse_file,
    spell_file,
)
from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import SourceUnreadable, StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.note_folder_values import FolderFile, FoundFile, Scan

__all__ = ["LARGEST_BYTES", "MarkdownFolder"]

log = logging.getLogger(__name__)

LARGEST_BYTES: Final = 16_000_000
_BEGINNING: Final = 65_536
_MOST_FILES: Final = 100_000
_SUFFIX: Final = ".md"


class MarkdownFolder:
    """A `NoteFolder`. Lane work."""

    def __init__(self, path: Path) -> None:
        """Work on the folder `path`."""
        self._path = path

    @property
    def where(self) -> str:
        """Return its path."""
        return str(self._path)

    def scan(self) -> Scan:
        """Return what lies in it, folders inside included, those that begin with a dot not.

        Raises:
            SourceUnreadable: It is not there (any more), or may not be read.
        """
        found: list[FoundFile] = []
        names: set[str] = set()
        unreadable: list[str] = []
        for number, path in enumerate(self._files(), start=1):
            if number > _MOST_FILES:
                raise self._away("There are too many files in it.")
            name = path.relative_to(self._path).as_posix()
            names.add(name.casefold())
            if path.suffix.lower() != _SUFFIX:
                continue
            try:
                one = _read(path, name)
            except (NotUnderstood, OSError) as exc:
                log.debug("a file of notes is left alone: %s", exc)
                unreadable.append(name)
                continue
            if one is not None:
                found.append(one)
        return Scan(tuple(found), frozenset(names), tuple(unreadable))

    def write(self, name: str, file: FolderFile, expected: str) -> str | None:
        """Write a file as a whole; return its digest, None where something else is there by now.

        Raises:
            DiskFull: There is no room; what was there before is untouched.
            StorageUnavailable: It can't be written; what was there before is untouched.
        """
        path = self._path / name
        try:
            now = _digest(read_small_file(path, LARGEST_BYTES)) if os.path.lexists(path) else ""
        except OSError:
            return None
        if now != expected:
            return None
        content = spell_file(file)
        digest = _digest(content)
        if digest != now:
            write_atomically(path, content, private=False)
        return digest

    def remove(self, name: str) -> None:
        """Remove a file for good; nothing happens where there is none.

        Raises:
            StorageUnavailable: It can't be removed.
        """
        try:
            (self._path / name).unlink(missing_ok=True)
        except OSError as exc:
            raise StorageUnavailable(
                message(
                    QT_TRANSLATE_NOOP("NoteFiles", "“{name}” can't be removed: {why}."),
                    name=name,
                    why=exc.strerror or exc,
                )
            ) from exc

    def _files(self) -> Iterator[Path]:
        """Yield the files in the order of their names."""

        def fail(error: OSError) -> None:
            if error.filename == str(self._path):
                raise self._away(error.strerror or str(error)) from error

        if not self._path.is_dir():
            raise self._away("There is no such folder.")
        for folder, inside, files in os.walk(self._path, onerror=fail):
            inside[:] = sorted(one for one in inside if not one.startswith("."))
            for name in sorted(files):
                path = Path(folder, name)
                if not name.startswith(".") and not path.is_symlink():
                    yield path

    def _away(self, why: str) -> SourceUnreadable:
        return SourceUnreadable(
            message(
                QT_TRANSLATE_NOOP("NoteFiles", "The folder of notes “{name}” can't be read."),
                name=self._path.name,
            ),
            message(QT_TRANSLATE_NOOP("NoteFiles", "Nothing was changed: {why}"), why=why),
            message(QT_TRANSLATE_NOOP("NoteFiles", "Connect it again, or choose another folder.")),
        )


def _read(path: Path, name: str) -> FoundFile | None:
    """Return a file of notes; None for a file of the user's own.

    Raises:
        NotUnderstood: It seems to be ours and can't be read.
        OSError: It can't be read.
    """
    beginning = read_small_file(path, _BEGINNING).decode("utf-8-sig", "replace")
    if not looks_like_ours(beginning.replace("\r\n", "\n")):
        return None
    content = read_small_file(path, LARGEST_BYTES)
    if len(content) > LARGEST_BYTES:
        raise NotUnderstood
    file = parse_file(content)
    return None if file is None else FoundFile(name, _digest(content), file)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
