"""From what stands on the command line to a source.

Why it exists: every verb takes files in the same way, ``-`` for standard input among them.
"""

from __future__ import annotations

from pathlib import Path

from reader.domain.article import SourceKind, SourceRef

__all__ = ["source_of"]


def source_of(name: str, part: int = 1) -> SourceRef:
    """Return the source that `name` means; nothing is read yet.

    Args:
        name: Path of a file, or ``-`` for standard input.
        part: Which part of a very large source, from 1.
    """
    if name == "-":
        return SourceRef(SourceKind.STANDARD_INPUT, part=part - 1)
    return SourceRef(SourceKind.FILE, location=str(Path(name).absolute()), part=part - 1)
