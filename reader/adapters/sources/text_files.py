"""The files that an import reads: those that were named, and the texts in folders.

Why it exists: a folder of articles has other things in it; what is named by hand is always tried,
what lies in a folder only if its suffix says that it is a text.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from reader.adapters.sources.files import MARKDOWN_SUFFIXES
from reader.services.cancel import CancelToken

__all__ = ["text_files"]

_SUFFIXES: Final = MARKDOWN_SUFFIXES | {".txt", ".text"}


def text_files(paths: Sequence[str], cancel: CancelToken) -> Iterator[str]:
    """Yield the absolute paths of files, each once, those of a folder by name.

    Hidden files and folders are passed over, links to folders are not followed, and a folder that
    may not be read counts as empty.

    Args:
        paths: Files and folders.
        cancel: Checked before each folder.

    Raises:
        Cancelled: `cancel` was set.
    """
    met: set[str] = set()
    for path in map(os.path.abspath, paths):
        inside = _in_folder(path, cancel) if Path(path).is_dir() else iter((path,))
        for one in inside:
            if one not in met:
                met.add(one)
                yield one


def _in_folder(folder: str, cancel: CancelToken) -> Iterator[str]:
    for here, folders, names in os.walk(folder):
        cancel.check()
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in _SUFFIXES:
                yield str(Path(here) / name)
