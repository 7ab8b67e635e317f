"""The readers of all formats that are not text or Markdown.

Why it exists: window, command line and what is fetched read the same formats. Making the readers
loads nothing; each loads its library when it first reads.
"""

from __future__ import annotations

from reader.adapters.sources.content import FormatReader

__all__ = ["format_readers"]


def format_readers() -> tuple[FormatReader, ...]:
    """Return a reader for each format."""
    return ()
