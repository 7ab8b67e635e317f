"""The files that an import or a batch reads: those that were named, and the articles in folders.

Why it exists: a folder of articles has other things in it; what is named by hand is always tried,
what lies in a folder only if its suffix says that it can be read. A page that a browser saved has a
folder beside it with frames, scripts and advertisements: those are pages too, and no articles.

Source: what programs call such folders: ``page_files`` (Firefox, Chromium), ``page.files`` (Word,
Outlook), ``page-Dateien`` and the like in other languages (Word, Internet Explorer).
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path, PurePath
from typing import Final

from reader.adapters.sources.formats import SUFFIXES, Format
from reader.services.cancel import CancelToken

__all__ = ["article_files", "is_folder", "is_there"]

_PAGES: Final = frozenset({Format.HTML, Format.MHTML})
_BESIDE_PAGE: Final = re.compile(
    r"(?P<page>.+)[_.-](?:files|file|fichiers|bestanden|dateien|archivos|arquivos|filer|pliki|"
    r"soubory|dosyalar|elemei|tiedostot|ملفات)",
    re.IGNORECASE,
)


def is_there(name: str) -> bool:
    """Tell whether something has this name; nothing has one that no system takes."""
    try:
        return Path(name).exists()
    except OSError:
        return False


def is_folder(name: str) -> bool:
    """Tell whether a folder has this name."""
    try:
        return Path(name).is_dir()
    except OSError:
        return False


def article_files(paths: Sequence[str], cancel: CancelToken) -> Iterator[str]:
    """Yield the absolute paths of files, each once, those of a folder by name.

    Hidden files and folders are passed over, and so is what a browser saved beside a page. Links to
    folders are not followed, and a folder that may not be read counts as empty.

    Args:
        paths: Files and folders.
        cancel: Checked before each folder.

    Raises:
        Cancelled: `cancel` was set.
    """
    met: set[str] = set()
    for path in map(os.path.abspath, paths):
        inside = _in_folder(path, cancel) if is_folder(path) else iter((path,))
        for one in inside:
            if one not in met:
                met.add(one)
                yield one


def _in_folder(folder: str, cancel: CancelToken) -> Iterator[str]:
    for here, folders, names in os.walk(folder):
        cancel.check()
        pages = {PurePath(one).stem.casefold() for one in names if _format(one) in _PAGES}
        folders[:] = sorted(
            one for one in folders if not (one.startswith(".") or _is_beside_page(one, pages))
        )
        for name in sorted(names):
            if not name.startswith(".") and _format(name) is not None:
                yield str(Path(here) / name)


def _format(name: str) -> Format | None:
    return SUFFIXES.get(PurePath(name).suffix.lower())


def _is_beside_page(folder: str, pages: Collection[str]) -> bool:
    """Tell whether a folder belongs to one of the pages that it lies beside."""
    found = _BESIDE_PAGE.fullmatch(folder)
    return found is not None and found["page"].casefold() in pages
