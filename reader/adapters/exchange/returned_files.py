"""Open a corrected file, whatever its format.

Why it exists: people know where their file is and not what it is. A zip is taken for a Word
document, everything else for XLIFF; each reader refuses what it isn't.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from reader.adapters.exchange.docx_reader import read_docx
from reader.adapters.exchange.xliff_reader import read_xliff
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import ReturnedFileRefused, SourceUnreadable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.returned_values import ReturnedFile

__all__ = ["LARGEST_BYTES", "open_returned_file", "returned_file"]

log = logging.getLogger(__name__)

LARGEST_BYTES: Final = 32_000_000
_ZIPPED: Final = (b"PK", b"\xd0\xcf\x11\xe0")


def open_returned_file(path: Path) -> ReturnedFile:
    """Return what the file `path` holds.

    Raises:
        SourceUnreadable: It is gone, no plain file, or may not be read.
        ReturnedFileRefused: It is too large, hostile, broken or of another kind.
    """
    try:
        content = read_small_file(path, LARGEST_BYTES)
    except (OSError, ValueError) as exc:
        log.debug("can't read a returned file: %s", exc)
        raise SourceUnreadable(
            message(QT_TRANSLATE_NOOP("ReturnedFiles", "“{name}” can't be read."), name=path.name),
            message(QT_TRANSLATE_NOOP("ReturnedFiles", "Nothing was changed.")),
        ) from exc
    return returned_file(path.name, content)


def returned_file(name: str, content: bytes) -> ReturnedFile:
    """Return what a corrected file holds.

    Args:
        name: How a person calls it.
        content: All of it.

    Raises:
        ReturnedFileRefused: It is too large, hostile, broken or of another kind.
    """
    if len(content) > LARGEST_BYTES:
        raise ReturnedFileRefused(
            message(
                QT_TRANSLATE_NOOP("ReturnedFiles", "“{name}” is larger than 32 MB."), name=name
            ),
            message(QT_TRANSLATE_NOOP("ReturnedFiles", "Nothing was changed.")),
        )
    if content.startswith(_ZIPPED):
        return read_docx(content, name)
    return read_xliff(content, name)
