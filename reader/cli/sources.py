"""From what stands on the command line to a source.

Why it exists: every verb takes files in the same way, addresses of pages and ``-`` for standard
input among them. That can be read only once, so its text goes into the source.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from reader.adapters.sources.decoding import decoded
from reader.adapters.system.addresses import address_of
from reader.cli.console import Console, is_terminal
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import AddressRefused, ReaderError, SourceUnreadable
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = [
    "LARGEST_INPUT_BYTES",
    "given_by_desktop",
    "is_address",
    "source_of",
    "standard_input",
    "told",
]

LARGEST_INPUT_BYTES: Final = 200_000_000
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_address(name: str) -> bool:
    """Tell whether `name` is an address and no file, be it one that is refused."""
    return _SCHEME.match(name) is not None


def given_by_desktop(name: str) -> str:
    """Return the path where a desktop names a file of this machine by its address, else `name`.

    Source: Desktop Entry Specification 1.5, the field code ``%U``; RFC 8089.
    """
    parts = urlsplit(name) if name.lower().startswith("file:") else None
    if parts is None or parts.netloc not in {"", "localhost"} or not parts.path.startswith("/"):
        return name
    return unquote(parts.path, errors="surrogateescape")


def source_of(name: str, console: Console, part: int = 1, *, keep: bool = False) -> SourceRef:
    """Return the source that `name` means; files and pages are not read yet, standard input is.

    Args:
        name: Path of a file, address of a page, or ``-`` for standard input.
        console: Tells a person who sits at the keyboard what is waited for.
        part: Which part of a very large source, from 1.
        keep: Whether a page is kept with the article, to be read without a connection.

    Raises:
        AddressRefused: It is an address of no page.
        SourceUnreadable: Standard input is closed, or larger than 200 MB; or the name is relative
            and the working directory was deleted.
        NotText: Standard input is not UTF-8 text.
    """
    if name == "-":
        text = decoded(standard_input(console), name)
        return SourceRef(SourceKind.STANDARD_INPUT, text=text, part=part - 1)
    if is_address(name):
        url = address_of(name).url
        allowed = console.allow_private
        return SourceRef(SourceKind.URL, url, part=part - 1, allow_private=allowed, keep=keep)
    try:
        location = str(Path(name).absolute())
    except OSError as exc:
        raise SourceUnreadable(
            message(QT_TRANSLATE_NOOP("Sources", "“{name}” can't be read."), name=name),
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The working directory is gone: {why}."),
                why=exc.strerror or exc,
            ),
            message(QT_TRANSLATE_NOOP("CommandLine", "Give the full path, or change directory.")),
        ) from exc
    return SourceRef(SourceKind.FILE, location=location, part=part - 1)


def told(error: ReaderError | None) -> str:
    """Return what is said of one source among many that could not be read."""
    if isinstance(error, AddressRefused) and error.is_private:
        return f"{error} With --allow-private it is fetched all the same."
    return str(error or "")


def standard_input(console: Console, what: str = "the article") -> bytes:
    """Return all of standard input; a person at the keyboard is asked for `what`.

    Raises:
        SourceUnreadable: It is closed, can't be read, or is larger than 200 MB.
    """
    if sys.stdin is None or sys.stdin.closed:
        raise SourceUnreadable(
            message(QT_TRANSLATE_NOOP("CommandLine", "Standard input is closed.")),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Give the name of a file.")),
        )
    if is_terminal(sys.stdin):
        ends = "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D on a line of its own"
        console.note(f"Paste or type {what}; {ends} ends it.")
    try:
        content = sys.stdin.buffer.read(LARGEST_INPUT_BYTES + 1)
    except OSError as exc:
        raise SourceUnreadable(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "Standard input can't be read: {why}."),
                why=exc.strerror or exc,
            )
        ) from exc
    if len(content) > LARGEST_INPUT_BYTES:
        raise SourceUnreadable(
            message(QT_TRANSLATE_NOOP("CommandLine", "Standard input is larger than 200 MB.")),
            hint=message(
                QT_TRANSLATE_NOOP("CommandLine", "Save it as a file, which is opened in parts.")
            ),
        )
    return content
