"""Terms as Anki's text file: notes to learn from, and notes that were made there.

Why it exists: names and terms are learned by cards. Anki reads a table whose first lines say how it
is separated and what its columns are; it writes the same, often without naming the columns.

Source: https://docs.ankiweb.net/importing/text-files.html (file headers); Anki separates by tabs
where nothing is said.
"""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from reader.adapters.exchange.columns import (
    VARIANT_SIGN,
    Columns,
    columns_of,
    languages_of,
    row_of,
    titles_of,
)
from reader.adapters.exchange.delimited import first_cells, table_rows
from reader.domain.errors import TermFileRefused
from reader.domain.glossary import GlossaryTerm
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.import_plan import BrokenLine, TermRow
from reader.services.term_values import TermDraft

__all__ = ["AnkiNotes", "looks_like_anki", "write_anki"]

_NAMED: Final = {
    "tab": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|", "colon": ":",
}  # fmt: skip
_HEADER: Final = re.compile(r"#\s*([a-z ]+?)\s*:(.*)", re.IGNORECASE)
_SPECIAL: Final = re.compile(r"(tags|deck|notetype|guid) column", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]*>")
_BREAK: Final = re.compile(r"<br\s*/?>|</(?:div|p|li)>", re.IGNORECASE)
_BY_PLACE: Final = ("form", "name en", "name nl")
_FRONT_ORDER: Final = ("form", "en", "nl")
_NOTES_A_PIECE: Final = 500


def looks_like_anki(text: str) -> bool:
    """Tell whether `text`, the beginning of a file, is Anki's: its first line is a header."""
    return (
        re.match(r"\ufeff?#\s*(separator|html|columns|notetype|deck|tags)\b", text, re.I)
        is not None
    )


class AnkiNotes:
    """Notes in plain text, as Anki exports and imports them."""

    def __init__(self, content: bytes, name: str) -> None:
        """Read the header.

        Args:
            content: The whole file, known to be UTF-8.
            name: How a person calls it, for messages.

        Raises:
            TermFileRefused: No column can be the Arabic form.
        """
        self._content = content
        self._headers: dict[str, str] = {}
        self._header_lines = 0
        first = ""
        with self._lines() as lines:
            for line in lines:
                if not line.startswith("#"):
                    first = line
                    break
                self._header_lines += 1
                self._take_header(line.rstrip("\r\n"))
        said = self._headers.get("separator", "tab").strip() or "\t"
        self.separator = _NAMED.get(said.lower(), said[:1])
        self._is_html = self._headers.get("html", "").strip().lower() == "true"
        self.notices: tuple[Message, ...] = ()
        self.columns = self._find_columns(name, first)

    def rows(self) -> Iterator[TermRow]:
        """Yield the notes, each with the line that it begins on."""
        with self._lines() as lines:
            for _ in range(self._header_lines):
                next(lines, None)
            for row in table_rows(lines, self.separator, self.columns, self._header_lines):
                yield row if isinstance(row, BrokenLine) or not self._is_html else _plain(row)

    def _lines(self) -> io.TextIOWrapper:
        return io.TextIOWrapper(io.BytesIO(self._content), "utf-8-sig", newline="")

    def _take_header(self, line: str) -> None:
        found = _HEADER.fullmatch(line)
        if found is not None:
            self._headers.setdefault(found[1].lower(), found[2])

    def _find_columns(self, name: str, first: str) -> Columns:
        named = self._headers.get("columns")
        if named is not None:
            columns = columns_of(first_cells([named], self.separator))
            if columns is None:
                raise _without_form(name)
            self.notices = columns.notices
            return columns
        width = len(first_cells([first], self.separator)) or 1
        self.notices = (
            message(
                QT_TRANSLATE_NOOP(
                    "TermFiles",
                    "“{name}” does not name its columns; they are taken as Arabic, English, Dutch.",
                ),
                name=name,
            ),
        )
        return Columns(self._by_place(width), ())

    def _by_place(self, width: int) -> tuple[str, ...]:
        """Return meanings by place; what Anki keeps for itself is passed over."""
        taken = {
            int(value)
            for key, value in self._headers.items()
            if _SPECIAL.fullmatch(key) and value.strip().isdecimal()
        }
        free = iter(_BY_PLACE)
        return tuple("" if place in taken else next(free, "") for place in range(1, width + 1))


def write_anki(terms: Sequence[GlossaryTerm]) -> Iterator[str]:
    """Yield a file for Anki in pieces: form, English and Dutch first, for the cards."""
    languages = languages_of(terms)
    titles = titles_of(languages)
    order = [titles.index(title) for title in _FRONT_ORDER]
    order += [place for place in range(len(titles)) if place not in order]
    piece = io.StringIO(newline="")
    piece.write("#separator:tab\n#html:false\n")
    piece.write("#columns:" + "\t".join(titles[place] for place in order) + "\n")
    writer = csv.writer(piece, delimiter="\t", lineterminator="\n")
    for number, term in enumerate(terms, start=1):
        cells = row_of(term, languages)
        writer.writerow([cells[place] for place in order])
        if number % _NOTES_A_PIECE == 0:
            yield piece.getvalue()
            piece.seek(0)
            piece.truncate()
    yield piece.getvalue()


def _plain(draft: TermDraft) -> TermDraft:
    """Return a note whose fields are HTML as plain text."""
    return replace(
        draft,
        form=_text(draft.form),
        kind=_text(draft.kind),
        variants=tuple(_text(VARIANT_SIGN.join(draft.variants)).split(VARIANT_SIGN)),
        names=tuple((tag, _text(one)) for tag, one in draft.names),
        translit=_text(draft.translit),
        notes=tuple((tag, _text(one)) for tag, one in draft.notes),
        domain=_text(draft.domain),
        vowelled=_text(draft.vowelled),
    )


def _text(field: str) -> str:
    return html.unescape(_TAG.sub("", _BREAK.sub(" ", field))).strip()


def _without_form(name: str) -> TermFileRefused:
    return TermFileRefused(
        message(
            QT_TRANSLATE_NOOP("TermFiles", "No column of “{name}” is named as the Arabic form."),
            name=name,
        ),
        message(QT_TRANSLATE_NOOP("TermFiles", "Nothing was changed.")),
        message(
            QT_TRANSLATE_NOOP("TermFiles", "Name one of them “form” or “Arabic” after #columns:.")
        ),
    )
