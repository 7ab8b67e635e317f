"""Open a file of terms, whatever its format, and write one.

Why it exists: people know where their file is and not what it is. The format follows from the name
and, where that says nothing, from how the file begins. What is no text is refused with what it
looks like, before anything is read from it.
"""

from __future__ import annotations

import logging
import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from reader.adapters.exchange.anki_text import AnkiNotes, looks_like_anki, write_anki
from reader.adapters.exchange.delimited import Table, write_delimited
from reader.adapters.exchange.tbx import TbxFile
from reader.adapters.exchange.tbx_writer import TbxStyle, write_tbx
from reader.adapters.sources.decoding import decoded
from reader.domain.errors import SourceUnreadable, TermFileRefused
from reader.domain.glossary import GlossaryTerm
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.import_plan import TermFile, TermFormat, TermRow

__all__ = [
    "LARGEST_BYTES",
    "OpenedTermFile",
    "format_of",
    "open_term_file",
    "term_file",
    "write_terms",
]

log = logging.getLogger(__name__)

LARGEST_BYTES: Final = 200_000_000
_BEGINNING: Final = 4096
_XML: Final = re.compile(rb"(\xef\xbb\xbf)?\s*<")
_WIDE_XML: Final = (b"\xff\xfe<\x00", b"\xfe\xff\x00<", b"<\x00?\x00", b"\x00<\x00?")
_SUFFIXES: Final = {
    ".csv": TermFormat.CSV, ".tsv": TermFormat.TSV, ".tab": TermFormat.TSV,
    ".tbx": TermFormat.TBX, ".xml": TermFormat.TBX, ".txt": TermFormat.ANKI,
}  # fmt: skip
_BOM: Final = "\ufeff"


class OpenedTermFile:
    """A `TermFile` of any format."""

    def __init__(self, name: str, opened: Table | AnkiNotes | TbxFile) -> None:
        """Give `opened` its name."""
        self._name = name
        self._opened = opened

    @property
    def name(self) -> str:
        """Return how a person calls it."""
        return self._name

    @property
    def notices(self) -> tuple[Message, ...]:
        """Return what was left out or guessed."""
        return self._opened.notices

    def rows(self) -> Iterator[TermRow]:
        """Yield its entries in order, from the beginning each time.

        Raises:
            TermFileRefused: It is hostile, or broken so that nothing after this can be read.
        """
        return self._opened.rows()


def open_term_file(path: Path, wanted: TermFormat | None = None) -> TermFile:
    """Open the file `path`.

    Raises:
        SourceUnreadable: It is gone, no plain file, or may not be read.
        NotText: It is not UTF-8 text (or, for TBX, not XML).
        TermFileRefused: It is larger than 200 MB, empty, or its first row names no columns.
    """
    try:
        found = path.stat()
        if path.is_dir():
            raise _unreadable(path.name, _WHY_FOLDER)
        if not stat.S_ISREG(found.st_mode):  # opening a pipe would wait for its other end
            raise _unreadable(path.name, _WHY_NO_FILE)
        if found.st_size > LARGEST_BYTES:
            raise _too_large(path.name)
        content = path.read_bytes()
    except FileNotFoundError as exc:
        raise _unreadable(path.name, _WHY_GONE) from exc
    except PermissionError as exc:
        raise _unreadable(path.name, _WHY_FORBIDDEN) from exc
    except (OSError, ValueError) as exc:  # ValueError: a NUL in the path
        log.debug("can't read a term file: %s", exc)
        raise _unreadable(path.name, _WHY_ELSE) from exc
    return term_file(path.name, content, wanted or _SUFFIXES.get(path.suffix.lower()))


def term_file(name: str, content: bytes, wanted: TermFormat | None = None) -> TermFile:
    """Open `content`, called `name` in messages.

    Args:
        name: How a person calls it.
        content: All of it.
        wanted: Its format; None finds it out. Which of the tables it is follows from the content.

    Raises:
        NotText: It is not UTF-8 text.
        TermFileRefused: It is too large, empty, or its first row names no columns.
    """
    if len(content) > LARGEST_BYTES:
        raise _too_large(name)
    if _begins_as_xml(content):
        return OpenedTermFile(name, TbxFile(content, name))
    _check_text(content, name)
    beginning = content[:_BEGINNING].decode("utf-8", "ignore")
    if not content.strip(b"\xef\xbb\xbf \t\r\n"):
        raise _empty(name)
    if wanted is TermFormat.TBX:
        raise _no_xml(name)
    if looks_like_anki(beginning):
        return OpenedTermFile(name, AnkiNotes(content, name))
    try:
        return OpenedTermFile(name, Table(content, name))
    except TermFileRefused:
        if wanted is not TermFormat.ANKI:
            raise
        return OpenedTermFile(name, AnkiNotes(content, name))


def format_of(name: str) -> TermFormat | None:
    """Return the format that a file name stands for, or None."""
    return _SUFFIXES.get(Path(name).suffix.lower())


def write_terms(
    terms: Sequence[GlossaryTerm],
    wanted: TermFormat,
    *,
    style: TbxStyle = TbxStyle.DCA,
    for_spreadsheet: bool = False,
) -> Iterator[str]:
    """Yield the text of a file of `terms` in pieces.

    Args:
        terms: In the order in which they are written.
        wanted: The format.
        style: Of TBX.
        for_spreadsheet: Begin CSV with a byte order mark, without which Excel reads it as Latin.
    """
    if wanted is TermFormat.TBX:
        yield from write_tbx(terms, style)
    elif wanted is TermFormat.ANKI:
        yield from write_anki(terms)
    else:
        if for_spreadsheet and wanted is TermFormat.CSV:
            yield _BOM
        yield from write_delimited(terms, "," if wanted is TermFormat.CSV else "\t")


def _begins_as_xml(content: bytes) -> bool:
    return _XML.match(content) is not None or content.startswith(_WIDE_XML)


def _check_text(content: bytes, name: str) -> None:
    """Refuse what is no UTF-8 with the message of every other reader; keeps no decoded copy.

    Raises:
        NotText: It is not UTF-8 text.
    """
    decoded(content, name)


_WHY_FOLDER: Final = QT_TRANSLATE_NOOP("TermFiles", "It is a folder, not a file.")
_WHY_NO_FILE: Final = QT_TRANSLATE_NOOP("TermFiles", "It is a device or a pipe, not a file.")
_WHY_GONE: Final = QT_TRANSLATE_NOOP("TermFiles", "There is no such file (any more).")
_WHY_FORBIDDEN: Final = QT_TRANSLATE_NOOP("TermFiles", "You may not read it.")
_WHY_ELSE: Final = QT_TRANSLATE_NOOP("TermFiles", "The system can't read it.")


def _unreadable(name: str, why: tuple[str, str]) -> SourceUnreadable:
    return SourceUnreadable(
        message(QT_TRANSLATE_NOOP("TermFiles", "“{name}” can't be read."), name=name),
        message(why),
        message(QT_TRANSLATE_NOOP("TermFiles", "Nothing was changed.")),
    )


def _refused(title: tuple[str, str], name: str, hint: tuple[str, str]) -> TermFileRefused:
    return TermFileRefused(
        message(title, name=name),
        message(QT_TRANSLATE_NOOP("TermFiles", "Nothing was changed.")),
        message(hint),
    )


def _too_large(name: str) -> TermFileRefused:
    return _refused(
        QT_TRANSLATE_NOOP("TermFiles", "“{name}” is larger than 200 MB."),
        name,
        QT_TRANSLATE_NOOP("TermFiles", "Split it and import the parts."),
    )


def _empty(name: str) -> TermFileRefused:
    return _refused(
        QT_TRANSLATE_NOOP("TermFiles", "“{name}” is empty."),
        name,
        QT_TRANSLATE_NOOP("TermFiles", "Choose a file with at least one entry."),
    )


def _no_xml(name: str) -> TermFileRefused:
    return _refused(
        QT_TRANSLATE_NOOP("TermFiles", "“{name}” is no TBX: it is no XML."),
        name,
        QT_TRANSLATE_NOOP("TermFiles", "Choose a .tbx file, or import it as CSV or TSV."),
    )
