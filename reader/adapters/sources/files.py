"""The text of a source, a part of it where it is large.

Why it exists: a file of fifty megabytes must open in two seconds, so only the bytes of the part
that is asked for are read. Where parts begin and end follows from the size and a short look around
the place, so they tile the file whichever is opened first.
"""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO, Final

from reader.adapters.sources.cleaning import cleaned
from reader.adapters.sources.decoding import decoded, read_text
from reader.adapters.sources.mojibake import mended
from reader.domain.article import Part, SourceKind, SourceRef
from reader.domain.errors import EmptySource, SourceUnreadable
from reader.domain.huge import PART_BYTES, page_end, part_count
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.cancel import CancelToken

__all__ = [
    "MARKDOWN_SUFFIXES",
    "LoadedText",
    "empty_source",
    "load",
    "name_of",
    "suffix_of",
    "unreadable",
    "why_unreadable",
]

log = logging.getLogger(__name__)

MARKDOWN_SUFFIXES: Final = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_WINDOW: Final = 1 << 16
_PART_CODE_POINTS: Final = PART_BYTES // 2
_CONTINUATION: Final = range(0x80, 0xC0)


@dataclass(frozen=True, slots=True)
class LoadedText:
    """What a source holds: `text` is NFC and clean, `part` and `notices` as in `RawDocument`."""

    text: str
    part: Part | None = None
    notices: tuple[Message, ...] = ()


def name_of(source: SourceRef) -> str:
    """Return how a person calls a file or a page; empty for pasted text."""
    return PurePath(source.location).name or source.location


def suffix_of(source: SourceRef) -> str:
    """Return the suffix of a file in lower case, an empty string for other sources."""
    return Path(source.location).suffix.lower() if source.kind is SourceKind.FILE else ""


def empty_source(source: SourceRef) -> EmptySource:
    """Return the error that says that there is nothing to read in `source`."""
    if source.kind is SourceKind.FILE:
        title = message(QT_TRANSLATE_NOOP("Sources", "“{name}” is empty."), name=name_of(source))
    else:
        title = message(QT_TRANSLATE_NOOP("Sources", "There is no text."))
    return EmptySource(
        title,
        message(QT_TRANSLATE_NOOP("Sources", "Nothing was opened or changed.")),
        message(QT_TRANSLATE_NOOP("Sources", "Open a file with text in it, or paste an article.")),
    )


def load(source: SourceRef, cancel: CancelToken) -> LoadedText:
    """Return the text of `source`, or of the part that it asks for.

    Raises:
        SourceUnreadable: The file is gone, no plain file, or may not be read.
        NotText: The bytes are no text, or of an encoding that is not known.
        EmptySource: There is no text.
        Cancelled: `cancel` was set.
    """
    cancel.check()
    told: tuple[Message, ...] = ()
    if source.kind is SourceKind.FILE:
        text, part, told = _from_file(source)
    else:
        text, part = _from_text(source)
    cancel.check()
    if source.mend:
        text, garbled = mended(text)
        told += garbled
    text, notices = cleaned(text)
    if not text or text.isspace():
        raise empty_source(source)
    return LoadedText(text, part, _told(part) + told + notices)


def _told(part: Part | None) -> tuple[Message, ...]:
    if part is None:
        return ()
    return (
        message(
            QT_TRANSLATE_NOOP(
                "Sources",
                "This text is very long. It is opened in parts; this is part {number} of {count}.",
            ),
            number=part.number,
            count=part.count,
        ),
    )


def _bounds(
    size: int, limit: int, wanted: int, end_near: Callable[[int], int]
) -> tuple[int, int, Part | None]:
    """Return start and end of the wanted part (clamped) and its number, None for the whole.

    Args:
        size: Of the whole, in the units of `end_near`.
        limit: Most units a part, about.
        wanted: Counts from 0.
        end_near: Gives the good place to cut at or after a position.
    """
    count = part_count(size, limit)
    if count == 1:
        return 0, size, None
    index = min(max(wanted, 0), count - 1)
    start = end_near(size * index // count) if index else 0
    end = end_near(size * (index + 1) // count) if index + 1 < count else size
    return start, end, Part(index + 1, count)


def _from_text(source: SourceRef) -> tuple[str, Part | None]:
    text = source.text

    def end_near(position: int) -> int:
        return position + page_end(text[position : position + _WINDOW])

    start, end, part = _bounds(len(text), _PART_CODE_POINTS, source.part, end_near)
    return text[start:end], part


def _from_file(source: SourceRef) -> tuple[str, Part | None, tuple[Message, ...]]:
    name = name_of(source)
    path = Path(source.location)
    try:
        # Looked at before it is opened: opening a pipe would wait for its other end.
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise unreadable(
                name, message(QT_TRANSLATE_NOOP("Sources", "It is a device or a pipe, not a file."))
            )
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            start, end, part = _bounds(
                size, PART_BYTES, source.part, lambda position: _end_in(file, position)
            )
            file.seek(start)
            data = file.read(end - start) if size else file.read(PART_BYTES)
    except (OSError, ValueError) as exc:  # ValueError: a NUL in the path
        log.debug("can't read a source: %s", exc)
        raise unreadable(name, why_unreadable(exc)) from exc
    if part is None:
        text, notices = read_text(data, name)
        return text, None, notices
    return decoded(data, name), part, ()


def _end_in(file: BinaryIO, position: int) -> int:
    """Return the good place to cut a UTF-8 file at or after `position`, between two characters."""
    file.seek(position)
    window = file.read(_WINDOW)
    skipped = next((at for at, byte in enumerate(window) if byte not in _CONTINUATION), 0)
    text = window[skipped:].decode("utf-8", "surrogateescape")
    return position + skipped + len(text[: page_end(text)].encode("utf-8", "surrogateescape"))


def why_unreadable(exc: OSError | ValueError) -> Message:
    """Return in words why a file could not be read."""
    if isinstance(exc, FileNotFoundError):
        return message(QT_TRANSLATE_NOOP("Sources", "There is no such file (any more)."))
    if isinstance(exc, IsADirectoryError):
        return message(QT_TRANSLATE_NOOP("Sources", "It is a folder, not a file."))
    if isinstance(exc, PermissionError):
        return message(QT_TRANSLATE_NOOP("Sources", "You may not read it."))
    reason = exc.strerror if isinstance(exc, OSError) else None
    return message(QT_TRANSLATE_NOOP("Sources", "The system says: {why}"), why=reason or str(exc))


def unreadable(name: str, why: Message) -> SourceUnreadable:
    """Return the error that says that a file can't be read, and why."""
    return SourceUnreadable(
        message(QT_TRANSLATE_NOOP("Sources", "“{name}” can't be read."), name=name),
        why,
        message(QT_TRANSLATE_NOOP("Sources", "Check the name and the rights, then open it again.")),
    )
