"""What lies in a package's folder about it: its README and its metadata.

Why it exists: both were written by others and may be missing, huge or no text at all; a card is
shown all the same.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from reader.adapters.system.small_file import read_small_file
from reader.services.package_card import CardFiles
from reader.services.ports import InstalledPackage

__all__ = ["read_card_files"]

_README_BYTES: Final = 64 * 1024
_METADATA_BYTES: Final = 1024 * 1024
_READMES: Final = ("README.md", "README.txt", "README", "readme.md")


def read_card_files(package: InstalledPackage) -> CardFiles:
    """Return what can be read; empty texts where nothing can."""
    folder = Path(package.path)
    readme = next(filter(None, (_text(folder / name, _README_BYTES) for name in _READMES)), "")
    return CardFiles(readme, _metadata(folder / "metadata.json"))


def _text(path: Path, limit: int) -> str:
    try:
        return read_small_file(path, limit)[:limit].decode("utf-8-sig", "replace")
    except (OSError, ValueError):
        return ""


def _metadata(path: Path) -> dict[str, str]:
    try:
        found = json.loads(_text(path, _METADATA_BYTES) or "{}")
    except (ValueError, RecursionError):
        return {}
    entries = found.items() if isinstance(found, dict) else ()
    return {key.lower(): value for key, value in entries if isinstance(value, str)}
