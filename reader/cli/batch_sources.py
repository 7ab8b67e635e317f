"""What a verb goes through: files, the files of folders, addresses, articles of the library.

Why it exists: an import and a batch take what is given in the same way, each only once, and a batch
must know where a file stood in its folder, since its own folder has the same places.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from reader.adapters.sources.article_files import is_folder, is_there
from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.sources import source_of
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import AddressRefused
from reader.services.cancel import CancelToken

__all__ = ["STDIN", "GivenSource", "given_sources", "is_below", "names_source"]

STDIN: Final = "-"


@dataclass(frozen=True, slots=True)
class GivenSource:
    """One source among many.

    Attributes:
        name: How a person knows it: a path, an address, ``-`` for standard input.
        place: Where it stands below what was given, without its suffix.
        source: It; not read yet.
        is_kept: Whether `name` is the id of an article of the library instead.
    """

    name: str
    place: PurePosixPath
    source: SourceRef
    is_kept: bool = False

    @property
    def label(self) -> str:
        """Return how it is called where it is at work on: as short as it can be told."""
        if self.source.kind is SourceKind.FILE:
            return str(self.place.with_name(PurePath(self.name).name))
        return self.place.name if self.is_kept else self.name


def names_source(name: str) -> bool:
    """Tell whether `name` is a file, an address or standard input, and no id of an article."""
    return name == STDIN or any(sign in name for sign in "./\\") or is_there(name)


def is_below(path: str | Path, folder: Path) -> bool:
    """Tell whether a path lies in a folder, by its name or where links lead."""
    lies = Path(path).is_relative_to(folder)
    return lies or Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def given_sources(
    context: Context,
    names: Sequence[str],
    console: Console,
    empty: list[str],
    without: Path | None = None,
    *,
    keep: bool = False,
) -> Iterator[GivenSource]:
    """Yield every source once, those of a folder by name.

    Args:
        context: Finds the files of folders.
        names: Files, folders, addresses, ``-`` for standard input.
        console: Tells a person at the keyboard what is waited for.
        empty: Folders without articles are added to it.
        without: A folder that is passed over in other folders.
        keep: Whether pages are kept, to be read without a connection.

    Raises:
        SourceUnreadable: Standard input can't be read, or a name is relative to a folder that is
            gone.
    """
    several = sum(map(is_folder, names)) > 1
    met: set[str] = set()
    for name in dict.fromkeys(names):
        source = _source_of(name, console, keep=keep)
        if source.kind is not SourceKind.FILE:
            yield GivenSource(name, _place_of(source), source)
            continue
        found = [
            path
            for path in context.article_files([source.location], CancelToken())
            if path == source.location or without is None or not is_below(path, without)
        ]
        if not found:
            empty.append(name)
        for path in found:
            if path not in met:
                met.add(path)
                inner = SourceRef(SourceKind.FILE, path)
                yield GivenSource(path, _place(path, source.location, several=several), inner)


def _source_of(name: str, console: Console, *, keep: bool) -> SourceRef:
    """Return the source that is meant; an address that is refused is so when its turn comes."""
    try:
        return source_of(name, console, keep=keep)
    except AddressRefused:
        return SourceRef(SourceKind.URL, name)


def _place(path: str, given: str, *, several: bool) -> PurePosixPath:
    """Return where a file stands below a folder; of several folders the name comes first."""
    root = Path(os.path.normpath(given))
    if not is_folder(given):
        return PurePosixPath(Path(path).stem)
    inside = PurePath(path).relative_to(root).with_suffix("")
    return PurePosixPath(*([root.name] if several else []), *inside.parts)


def _place_of(source: SourceRef) -> PurePosixPath:
    """Return what a file that is made of an address or of standard input is called after."""
    if source.kind is not SourceKind.URL:
        return PurePosixPath("standard input")
    parts = urlsplit(source.location)
    end = PurePosixPath(unquote(parts.path)).stem
    return PurePosixPath((end or parts.hostname or "page").replace("/", " "))
