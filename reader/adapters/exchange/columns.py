"""The columns of a table of terms: their names, in order, and a row as a term.

Why it exists: CSV, TSV and Anki's text carry the same table. Files from elsewhere name its columns
in English, ours in short; both are understood, and a column that is not known is said rather than
silently lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.glossary import GlossaryTerm
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.term_values import TermDraft

__all__ = ["VARIANT_SIGN", "Columns", "columns_of", "languages_of", "row_of", "titles_of"]

VARIANT_SIGN: Final = "|"

_FIELDS: Final = {
    "form": "form", "ar": "form", "arabic": "form", "term": "form", "source": "form",
    "headword": "form", "front": "form", "vorm": "form",
    "kind": "kind", "type": "kind", "category": "kind", "soort": "kind",
    "variants": "variants", "forms": "variants", "synonyms": "variants", "aliases": "variants",
    "translit": "translit", "transliteration": "translit", "romanization": "translit",
    "domain": "domain", "subject": "domain", "subject field": "domain", "field": "domain",
    "vowelled": "vowelled", "vocalised": "vowelled", "vocalized": "vowelled",
    "english": "name en", "back": "name en", "translation": "name en", "target": "name en",
    "dutch": "name nl", "nederlands": "name nl",
    "note": "note en", "notes": "note en", "definition": "note en", "comment": "note en",
    "note (english)": "note en", "note (dutch)": "note nl",
    "id": "", "guid": "", "tags": "", "deck": "", "notetype": "", "origin": "",
}  # fmt: skip
"""What a column means by its name in lower case; nothing where it is left out on purpose."""

_TAG: Final = re.compile(r"[a-z]{2,3}([-_][a-z0-9]{2,8})*")
_NOTE_TAG: Final = re.compile(r"note[_ ]\(?([a-z]{2,3}([-_][a-z0-9]{2,8})*)\)?")
_ALWAYS: Final = ("en", "nl")


@dataclass(frozen=True, slots=True)
class Columns:
    """The meaning of each column, in order, and the names of those that are not known."""

    meanings: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def notices(self) -> tuple[Message, ...]:
        """Return what is left out."""
        return tuple(
            message(
                QT_TRANSLATE_NOOP("TermFiles", "The column “{name}” is not known; it is left out."),
                name=name,
            )
            for name in self.unknown
        )

    def draft(self, cells: Sequence[str], line: int) -> TermDraft:
        """Return a row as a draft; there are as many cells as columns."""
        single: dict[str, str] = {}
        names: list[tuple[str, str]] = []
        notes: list[tuple[str, str]] = []
        for meaning, cell in zip(self.meanings, cells, strict=True):
            kind, _, tag = meaning.partition(" ")
            if kind == "name":
                names.append((tag, cell))
            elif kind == "note":
                notes.append((tag, cell))
            elif kind:
                single.setdefault(kind, cell)
        return TermDraft(
            form=single.get("form", ""),
            kind=single.get("kind", ""),
            variants=tuple(filter(str.strip, single.get("variants", "").split(VARIANT_SIGN))),
            names=tuple(names),
            translit=single.get("translit", ""),
            notes=tuple(notes),
            domain=single.get("domain", ""),
            vowelled=single.get("vowelled", ""),
            line=line,
        )


def columns_of(titles: Iterable[str]) -> Columns | None:
    """Return the columns that a first row names, or None where it names no Arabic form."""
    meanings: list[str] = []
    unknown: list[str] = []
    for title in titles:
        meaning = _meaning(title)
        if meaning is None:
            unknown.append(title.strip() or "?")
        meanings.append(meaning or "")
    if "form" not in meanings:
        return None
    return Columns(tuple(meanings), tuple(unknown))


def _meaning(title: str) -> str | None:
    name = " ".join(title.strip().strip("\ufeff").lower().split())
    found = _FIELDS.get(name)
    if found is not None:
        return found
    note = _NOTE_TAG.fullmatch(name)
    if note is not None:
        return f"note {note[1]}"
    return f"name {name}" if _TAG.fullmatch(name) else None


def languages_of(terms: Iterable[GlossaryTerm]) -> tuple[str, ...]:
    """Return the languages that names or notes are in, English and Dutch always and first."""
    found = dict.fromkeys(_ALWAYS)
    for term in terms:
        found.update(dict.fromkeys(tag for tag, _text in (*term.names, *term.notes)))
    return tuple(found)


def titles_of(languages: Sequence[str]) -> list[str]:
    """Return the names of our own columns; `row_of` fills them."""
    notes = [f"note_{tag}" for tag in languages]
    return ["kind", "form", "variants", *languages, "translit", *notes, "domain", "vowelled"]


def row_of(term: GlossaryTerm, languages: Sequence[str]) -> list[str]:
    """Return a term as a row of the columns of `titles_of`."""
    return [
        term.kind.value,
        term.form,
        VARIANT_SIGN.join(term.variants),
        *(term.name(tag) for tag in languages),
        term.translit,
        *(term.note(tag) for tag in languages),
        term.domain,
        term.vowelled,
    ]
