"""The kinds of files that a dialog offers.

Why it exists: opening, opening privately and importing offer the same. The suffixes are those of
the readers; a test holds them against each other.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

__all__ = ["SUFFIXES", "file_kinds"]

_GROUPS: Final = (
    ("txt", "text", "md", "markdown", "mdown", "mkd"),
    ("html", "htm", "xhtml", "mhtml", "mht"),
    ("docx", "docm", "odt", "fodt", "rtf", "pdf"),
    ("epub",),
    ("srt", "vtt"),
    ("csv", "tsv"),
    ("rss", "atom"),
)
SUFFIXES: Final = tuple(f".{suffix}" for group in _GROUPS for suffix in group)


def file_kinds() -> str:
    """Return the filters of a file dialog, in the language of the interface."""
    translate = QCoreApplication.translate
    names = (
        translate("SourceFiles", "Texts"),
        translate("SourceFiles", "Web pages"),
        translate("SourceFiles", "Documents"),
        translate("SourceFiles", "Books"),
        translate("SourceFiles", "Subtitles"),
        translate("SourceFiles", "Tables of sentences"),
        translate("SourceFiles", "Feeds"),
    )
    filters = [(translate("SourceFiles", "Everything that can be read"), sum(_GROUPS, ()))]
    filters += zip(names, _GROUPS, strict=True)
    kinds = [f"{name} ({' '.join(f'*.{one}' for one in group)})" for name, group in filters]
    return ";;".join([*kinds, translate("SourceFiles", "All files") + " (*)"])
