"""The shipped glossary: tab-separated files read line by line, with every problem named.

Why it exists: one bad line must not take away the glossary. A line that can't be used is left out
and reported with its number; the rest is kept. Files are read when the glossary is first needed,
never at the start, and off the GUI thread.

Source: ``resources/glossary/README.md`` for the columns.
"""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from reader.domain.errors import SourceUnreadable
from reader.domain.glossary import NEWS, GlossaryTerm, MatchingRules, TermKind
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.term_matching import form_key
from reader.services.cancel import CancelToken

__all__ = ["LineProblem", "ReadTerms", "ShippedGlossary", "read_rules", "read_terms"]

log = logging.getLogger(__name__)

MOST_TERMS: Final = 200_000
"""More entries than this are left out: an index of them would not fit."""

_MOST_PROBLEMS: Final = 100
_MOST_BYTES: Final = 1 << 16
_CHECK_EVERY: Final = 4096
_BOM: Final = b"\xef\xbb\xbf"
_COLUMNS: Final = ("id", "type", "ar", "variants", "en", "nl")
_OPTIONAL: Final = ("translit", "note_en", "note_nl", "domain", "vowelled")
_KINDS: Final = frozenset(kind.value for kind in TermKind)
_RULES: Final = frozenset({"context", "article"})


@dataclass(frozen=True, slots=True)
class LineProblem:
    """Why a line was left out; lines count from 1."""

    line: int
    why: Message


@dataclass(slots=True)
class ReadTerms:
    """What a file held.

    Attributes:
        terms: The entries that can be used, in order.
        problems: The first lines that can't be used, and why.
        left_out: How many lines that is in all.
    """

    terms: list[GlossaryTerm] = field(default_factory=list)
    problems: list[LineProblem] = field(default_factory=list)
    left_out: int = 0

    def leave_out(self, line: int, why: Message) -> None:
        """Note that a line can't be used."""
        self.left_out += 1
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(LineProblem(line, why))


class _BadLine(Exception):
    """A line can't be used; raised and caught in this module."""

    def __init__(self, why: Message) -> None:
        self.why = why
        super().__init__(why.english())


def read_terms(path: Path, origin: str = NEWS, cancel: CancelToken | None = None) -> ReadTerms:
    """Read a glossary file. Any lane; checks `cancel` every few thousand lines.

    Raises:
        SourceUnreadable: The file can't be opened or read at all.
        Cancelled: `cancel` was set.
    """
    read = ReadTerms()
    seen: set[str] = set()
    columns: list[str] = []
    for number, raw in _lines(path, cancel):
        try:
            cells = _cells(raw)
            if not columns:
                columns = _header(cells)
                continue
            term = _term(columns, cells, origin)
            _check_room(term, seen)
        except _BadLine as bad:
            read.leave_out(number, bad.why)
            if not columns:
                break  # without its header nothing of the file can be understood
        else:
            seen.add(term.term_id)
            read.terms.append(term)
    _log(path, read)
    return read


def read_rules(path: Path) -> tuple[MatchingRules, ReadTerms]:
    """Read the forms that need care, and the problems of the file.

    Raises:
        SourceUnreadable: The file can't be opened or read at all.
    """
    read = ReadTerms()
    forms: dict[str, set[str]] = {rule: set() for rule in _RULES}
    for number, raw in _lines(path, None):
        try:
            cells = _cells(raw)
            if number == 1 and cells == ["form", "rule"]:
                continue
            form, rule = _rule(cells)
        except _BadLine as bad:
            read.leave_out(number, bad.why)
        else:
            forms[rule].add(form)
    _log(path, read)
    return MatchingRules(frozenset(forms["context"]), frozenset(forms["article"])), read


class _Why:
    """A reason, to be filled in."""

    def __init__(self, marked: tuple[str, str]) -> None:
        self._marked = marked

    def __call__(self, **parameters: object) -> Message:
        """Return the message with its parameters."""
        return message(self._marked, **parameters)


_NOT_UTF8: Final = _Why(QT_TRANSLATE_NOOP("Glossary", "The line is not UTF-8."))
_TOO_LONG: Final = _Why(QT_TRANSLATE_NOOP("Glossary", "The line is longer than {most} bytes."))
_NO_HEADER: Final = _Why(
    QT_TRANSLATE_NOOP("Glossary", "The first line does not name the columns {columns}.")
)
_COLUMN_COUNT: Final = _Why(
    QT_TRANSLATE_NOOP("Glossary", "There are {found} columns instead of {expected}.")
)
_DOUBLED: Final = _Why(QT_TRANSLATE_NOOP("Glossary", "The id {id} was used before."))
_UNKNOWN_KIND: Final = _Why(QT_TRANSLATE_NOOP("Glossary", "The type {kind} is not known."))
_UNKNOWN_RULE: Final = _Why(
    QT_TRANSLATE_NOOP("Glossary", "The rule {rule} is not known, or the form can't be found.")
)
_NO_ID: Final = _Why(QT_TRANSLATE_NOOP("Glossary", "There is no id."))
_NO_FORM: Final = _Why(
    QT_TRANSLATE_NOOP("Glossary", "The Arabic form {form} can't be found in a text.")
)
_NO_NAME: Final = _Why(QT_TRANSLATE_NOOP("Glossary", "There is no name in any other language."))
_TOO_MANY: Final = _Why(QT_TRANSLATE_NOOP("Glossary", "Only the first {most} entries are read."))


def _lines(path: Path, cancel: CancelToken | None) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are not empty, with their numbers; none is longer than the limit + 1."""
    try:
        with path.open("rb") as file:
            number = 0
            while raw := file.readline(_MOST_BYTES + 1):
                number += 1
                if not raw.endswith(b"\n") and len(raw) > _MOST_BYTES:
                    _skip_line(file)
                if cancel is not None and number % _CHECK_EVERY == 0:
                    cancel.check()
                raw = raw.removeprefix(_BOM) if number == 1 else raw
                if raw.strip():
                    yield number, raw.rstrip(b"\r\n")
    except OSError as exc:
        raise SourceUnreadable(
            message(
                QT_TRANSLATE_NOOP("Glossary", "The glossary {file} can't be read: {why}."),
                file=path.name,
                why=exc.strerror or exc,
            ),
            hint=message(QT_TRANSLATE_NOOP("Glossary", "Install the app again.")),
        ) from exc


def _skip_line(file: BinaryIO) -> None:
    while (rest := file.readline(_MOST_BYTES)) and not rest.endswith(b"\n"):
        pass


def _cells(raw: bytes) -> list[str]:
    if len(raw) > _MOST_BYTES:
        raise _BadLine(_TOO_LONG(most=_MOST_BYTES))
    try:
        text = unicodedata.normalize("NFC", raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise _BadLine(_NOT_UTF8()) from None
    return [cell.strip() for cell in text.split("\t")]


def _header(cells: list[str]) -> list[str]:
    if len(set(cells)) != len(cells) or not set(_COLUMNS) <= set(cells):
        raise _BadLine(_NO_HEADER(columns=", ".join(_COLUMNS)))
    return cells


def _term(columns: list[str], cells: list[str], origin: str) -> GlossaryTerm:
    if len(cells) != len(columns):
        raise _BadLine(_COLUMN_COUNT(found=len(cells), expected=len(columns)))
    row = dict.fromkeys(_OPTIONAL, "") | dict(zip(columns, cells, strict=True))
    _check(row)
    return GlossaryTerm(
        term_id=row["id"],
        kind=TermKind(row["type"]),
        form=row["ar"],
        variants=tuple(filter(None, map(str.strip, row["variants"].split("|")))),
        names=_pairs(en=row["en"], nl=row["nl"]),
        translit=row["translit"],
        notes=_pairs(en=row["note_en"], nl=row["note_nl"]),
        domain=row["domain"],
        origin=origin,
        vowelled=row["vowelled"],
    )


def _check(row: dict[str, str]) -> None:
    if not row["id"]:
        raise _BadLine(_NO_ID())
    if row["type"] not in _KINDS:
        raise _BadLine(_UNKNOWN_KIND(kind=row["type"][:60]))
    if not any(form_key(form) for form in (row["ar"], *row["variants"].split("|"))):
        raise _BadLine(_NO_FORM(form=row["ar"][:60]))
    if not row["en"] and not row["nl"]:
        raise _BadLine(_NO_NAME())


def _check_room(term: GlossaryTerm, seen: set[str]) -> None:
    if term.term_id in seen:
        raise _BadLine(_DOUBLED(id=term.term_id[:60]))
    if len(seen) >= MOST_TERMS:
        raise _BadLine(_TOO_MANY(most=MOST_TERMS))


def _rule(cells: list[str]) -> tuple[str, str]:
    if len(cells) != 2:  # noqa: PLR2004 - form and rule
        raise _BadLine(_COLUMN_COUNT(found=len(cells), expected=2))
    form, rule = cells
    if rule not in _RULES or not form_key(form):
        raise _BadLine(_UNKNOWN_RULE(rule=rule[:60]))
    return form, rule


def _pairs(**texts: str) -> tuple[tuple[str, str], ...]:
    return tuple((language, text) for language, text in texts.items() if text)


def _log(path: Path, read: ReadTerms) -> None:
    for problem in read.problems:
        log.warning("%s, line %d: %s", path.name, problem.line, problem.why.english())
    if read.left_out:
        log.warning("%s: %d lines were left out", path.name, read.left_out)


@dataclass(frozen=True, slots=True)
class ShippedGlossary:
    """The glossary that ships with the app, and the names of CLDR. Off the GUI thread.

    Attributes:
        folder: Holds ``news.tsv``, ``world.tsv`` and ``matching.tsv``.
    """

    folder: Path

    def terms(self) -> list[GlossaryTerm]:
        """Return all entries, the news first; a file that can't be read leaves its part out."""
        from reader.adapters.lexicon.cldr_names import cldr_terms

        return [*self._of("news.tsv"), *self._of("world.tsv"), *cldr_terms()]

    def rules(self) -> MatchingRules:
        """Return the forms that need care; none where the file can't be read."""
        try:
            return read_rules(self.folder / "matching.tsv")[0]
        except SourceUnreadable as error:
            log.warning("matching rules: %s", error)
            return MatchingRules()

    def _of(self, name: str) -> list[GlossaryTerm]:
        try:
            return read_terms(self.folder / name).terms
        except SourceUnreadable as error:
            log.warning("glossary: %s", error)
            return []
