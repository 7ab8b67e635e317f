"""A translation memory as TMX, versions 1.1 to 1.4b, read as a stream.

Why it exists: memories of translators come from many tools, are large, and often a little broken.
One bad unit must not cost the other half million: where the XML breaks, what broke is reported with
its line and reading goes on at the next ``<tu``. That needs the exact place of an error, which is
why this reads with expat and not with lxml, as for TBX. Nothing is kept but the unit in hand.

XML from elsewhere can be hostile: a DTD inside the file and entities are refused as soon as they
are met, before anything is expanded; no other file is ever opened. A ``DOCTYPE`` that only names
the DTD of TMX is harmless. Nesting, and the size of what is not closed, are bounded.

Source: TMX 1.4b (LISA OSCAR 2005); CWE-776 and CWE-611 for what is refused.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.parsers import expat

from reader.adapters.exchange.tmx_unit import TmxUnit
from reader.adapters.exchange.xml_text import UnknownEncoding, xml_pieces
from reader.adapters.system.small_file import plain_file_size
from reader.domain.errors import MemoryFileRefused, SourceUnreadable
from reader.domain.memory import MemoryUnit
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.memory_ports import BrokenUnit

__all__ = ["TmxFile"]

_DEEPEST: Final = 40
_LONGEST_TOKEN_BYTES: Final = 4 << 20
_UNIT: Final = re.compile(rb"<tu(?=[\s>])")
_GOING_ON: Final = b"<tmx><body>"
"""What a new parser is given first, so that it understands the units after a break."""

Row = MemoryUnit | BrokenUnit


class _Broken(Exception):
    """What is being read can't go on; the next unit may, from a byte of the parser's input on."""

    def __init__(self, why: Message, line: int, resume: int) -> None:
        self.why = why
        self.line = line
        self.resume = resume


class TmxFile:
    """A TMX file; read from the beginning each time."""

    def __init__(self, path: Path) -> None:
        """Remember the file.

        Raises:
            SourceUnreadable: It is gone, no plain file, or may not be read.
        """
        self.path = str(path.absolute())
        self.bytes_read = 0
        try:
            self.size_bytes = plain_file_size(path)
        except (OSError, ValueError) as exc:
            raise _unreadable(self.path, exc) from exc

    def rows(self) -> Iterator[Row]:
        """Yield its units and what can't be taken, in order.

        Raises:
            MemoryFileRefused: It is hostile, or no TMX at all.
            SourceUnreadable: It can't be read any further.
        """
        self.bytes_read = 0
        reader = _Reader(self.path)
        try:
            with Path(self.path).open("rb") as file:
                for piece in xml_pieces(file):
                    self.bytes_read = file.tell()
                    yield from reader.feed(piece)
                yield from reader.finish()
        except OSError as exc:
            raise _unreadable(self.path, exc) from exc
        except UnknownEncoding as exc:
            raise _refused(
                self.path,
                message(
                    QT_TRANSLATE_NOOP("Memory", "Its encoding “{name}” is not known."), name=exc
                ),
            ) from exc


class _Reader:
    """Follows the events of a parser, and takes a new one where the XML breaks."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._ready: deque[Row] = deque()
        self._source = ""
        self._root_seen = False
        self._lines = 0  # before the piece in hand
        self._lines_before = 0
        self._fed = self._base = self._depth = 0
        self._start()

    def feed(self, piece: bytes) -> Iterator[Row]:
        """Read a piece of the file and yield what is finished by it."""
        rest = piece.lstrip() if not self._root_seen and not self._fed else piece
        self._lines_before = self._lines + piece[: len(piece) - len(rest)].count(b"\n")
        if not self._fed:
            self._base = self._lines_before
        while rest:
            rest = self._parse(rest)
            while self._ready:
                yield self._ready.popleft()
        self._lines += piece.count(b"\n")

    def finish(self) -> Iterator[Row]:
        """Yield what is left at the end."""
        if not self._root_seen:
            raise _refused(self._path, message(QT_TRANSLATE_NOOP("Memory", "It is no TMX.")))
        if self._seeking:
            return
        try:
            self._parser.Parse(b"", True)
        except expat.ExpatError:
            text = QT_TRANSLATE_NOOP("Memory", "The file ends here, in the middle.")
            yield BrokenUnit(self._line, message(text))

    # --- parsers ---

    def _start(self, prefix: bytes = b"") -> None:
        self._parser = parser = expat.ParserCreate("utf-8")
        self._unit: TmxUnit | None = None
        self._depth = 0
        self._seeking = False
        self._base = 0
        self._fed = 0
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.EntityDeclHandler = self._on_entity
        parser.ExternalEntityRefHandler = self._on_external
        parser.SkippedEntityHandler = self._on_skipped
        if prefix:
            parser.Parse(prefix, False)
            self._fed = len(prefix)
            self._depth = 2
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text

    def _parse(self, piece: bytes) -> bytes:
        """Let the parser read `piece`; return what is to be read after a break, else nothing."""
        if self._seeking:
            return self._go_on(piece, 0)
        before = self._fed
        self._fed += len(piece)
        try:
            self._parser.Parse(piece, False)
        except expat.ExpatError as exc:
            why = expat.errors.messages.get(exc.code, "unknown error")
            text = QT_TRANSLATE_NOOP("Memory", "The XML is broken here ({why}).")
            self._report(self._base + exc.lineno, message(text, why=why))
            at = self._parser.ErrorByteIndex - before + 1
        except _Broken as exc:
            self._report(exc.line, exc.why)
            at = exc.resume - before  # by now expat has gone on, with no handlers
        else:
            if self._fed - self._parser.CurrentByteIndex <= _LONGEST_TOKEN_BYTES:
                return b""
            text = QT_TRANSLATE_NOOP("Memory", "Something that begins here is never closed.")
            self._report(self._line, message(text))
            at = len(piece)
        return self._go_on(piece, max(at, 0))

    def _go_on(self, piece: bytes, start: int) -> bytes:
        """Begin anew at the next unit at or after `start`; return the rest of the piece from it."""
        found = _UNIT.search(piece, start)
        if found is None:
            self._seeking = True
            self._lines_before += piece.count(b"\n")
            return b""
        self._start(_GOING_ON)
        self._lines_before += piece[: found.start()].count(b"\n")
        self._base = self._lines_before
        return piece[found.start() :]

    def _report(self, line: int, why: Message) -> None:
        if not self._root_seen:
            raise _refused(self._path, why, line)
        self._ready.append(BrokenUnit(line, why))

    @property
    def _line(self) -> int:
        return self._base + self._parser.CurrentLineNumber

    # --- what is refused ---

    def _on_doctype(
        self, _name: str, _system: str | None, _public: str | None, has_internal_subset: int
    ) -> None:
        if has_internal_subset:
            text = QT_TRANSLATE_NOOP("Memory", "It declares a DTD of its own.")
            raise _refused(self._path, message(text), self._line)

    def _on_entity(self, *_declaration: object) -> None:
        text = QT_TRANSLATE_NOOP("Memory", "It declares entities.")
        raise _refused(self._path, message(text), self._line)

    def _on_external(self, *_reference: object) -> int:
        text = QT_TRANSLATE_NOOP("Memory", "It refers to another file.")
        raise _refused(self._path, message(text), self._line)

    def _on_skipped(self, name: str, _is_parameter: int) -> None:
        text = QT_TRANSLATE_NOOP("Memory", "It uses the unknown entity “{entity}”.")
        if self._unit is not None:
            self._unit.breaks(message(text, entity=name[:40]))

    # --- what is read ---

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if not self._root_seen:
            self._on_root(name)
        elif self._depth > _DEEPEST:
            text = QT_TRANSLATE_NOOP("Memory", "Elements are nested too deep here.")
            raise _Broken(message(text), self._line, self._parser.CurrentByteIndex + 1)
        elif name == "tu":
            self._begin(attributes)
        elif self._unit is not None:
            self._unit.start(name, attributes)
        elif name == "header":
            self._source = attributes.get("srclang", "")

    def _on_root(self, name: str) -> None:
        if name != "tmx":
            text = QT_TRANSLATE_NOOP("Memory", "It is no TMX, but begins with <{element}>.")
            raise _refused(self._path, message(text, element=name[:40]), self._line)
        self._root_seen = True

    def _begin(self, attributes: dict[str, str]) -> None:
        if self._unit is not None:
            text = QT_TRANSLATE_NOOP("Memory", "The unit is not closed.")
            raise _Broken(message(text), self._unit.line, self._parser.CurrentByteIndex)
        self._unit = TmxUnit(self._line, attributes, self._source, self._path)

    def _on_text(self, text: str) -> None:
        if self._unit is not None:
            self._unit.text(text)

    def _on_end(self, name: str) -> None:
        self._depth -= 1
        if self._unit is None:
            return
        if name == "tu":
            self._ready.extend(self._unit.rows())
            self._unit = None
        else:
            self._unit.end(name)


def _refused(path: str, why: Message, line: int = 0) -> MemoryFileRefused:
    name = Path(path).name
    if line:
        text = QT_TRANSLATE_NOOP("Memory", "“{name}” can't be used: see line {line}.")
        title = message(text, name=name, line=line)
    else:
        title = message(QT_TRANSLATE_NOOP("Memory", "“{name}” can't be used."), name=name)
    hint = message(
        QT_TRANSLATE_NOOP(
            "Memory", "Nothing was changed. Export it anew as TMX 1.4, without a DTD."
        )
    )
    return MemoryFileRefused(title, why, hint)


def _unreadable(path: str, error: Exception) -> SourceUnreadable:
    return SourceUnreadable(
        message(
            QT_TRANSLATE_NOOP("Memory", "{path} can't be read: {why}."),
            path=path,
            why=getattr(error, "strerror", None) or error,
        )
    )
