"""How much of the disk a bundle takes, part by part.

Why it exists: a reader is no several gigabytes, and a part that doubled in size is seen here first.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from launcher.progress import MEGABYTE
from launcher.sizes import BUDGET_BYTES

__all__ = ["bundle_table", "part_of"]

_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "starter packages": ("reader/_resources/models",),
    "dictionary, glossary, samples, icons, help": ("reader/_resources",),
    "Qt": ("PySide6", "shiboken6", "libQt6", "libpyside6", "libshiboken6", "libicu"),
    "translation engine": ("ctranslate2", "sentencepiece", "numpy", "libctranslate2"),
    "model of the vowels, and what runs it": ("onnxruntime", "text2tashkeel"),
    "fonts and icons": ("fontpkg", "pylopdf_fonts_ar", "lucide"),
    "Python": ("python3", "lib-dynload", "libpython", "base_library.zip", "libcrypto", "libssl",
               "libsqlite3", "libffi", "liblzma", "libbz2", "libuuid", "libexpat"),
}  # fmt: skip
_PROGRAMS: Final = "our code and the libraries in Python (in the two programs)"
_OTHERS: Final = "other libraries"


def part_of(path: str) -> str:
    """Return which part a file belongs to, named by its path in the bundle."""
    inner = path.removeprefix("_internal/")
    if inner == path:
        return _PROGRAMS
    for part, beginnings in _PARTS.items():
        if inner.startswith(beginnings):
            return part
    return _OTHERS


def bundle_table(bundle: Path) -> tuple[str, int]:
    """Return the table, the largest part first, and the bytes in all."""
    sizes: dict[str, int] = {}
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            part = part_of(path.relative_to(bundle).as_posix())
            sizes[part] = sizes.get(part, 0) + path.stat().st_size
    total = sum(sizes.values())
    rows = sorted(sizes.items(), key=lambda item: -item[1])
    lines = [f"{name:<62}{size / MEGABYTE:8.1f} MB" for name, size in [*rows, ("in all", total)]]
    return "\n".join(lines) + f"  (at most {BUDGET_BYTES // MEGABYTE} MB)", total
