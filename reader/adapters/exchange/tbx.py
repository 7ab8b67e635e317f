"""Terms as TBX, the exchange format of termbases: version 2 and 3 are read.

Why it exists: translators' tools speak TBX. A concept has a section for each language with its
terms; ours is a concept whose Arabic terms are the forms and whose other terms are the names.

XML from elsewhere can be hostile. Entities, internal DTDs and everything that would be fetched are
refused as soon as they are met, before anything is expanded; nesting and the length of a text are
bounded. A ``DOCTYPE`` that only names the DTD of TBX 2 is harmless: it is never read.

Source: ISO 30042:2019 (version 3: ``conceptEntry``, ``langSec``, ``termSec``; in style DCT a data
category is an element, in DCA a value of ``type``), ISO 30042:2008 (version 2: ``termEntry``,
``langSet``, ``tig``/``ntig``); CWE-776 and CWE-611 for what is refused.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from reader.domain.errors import TermFileRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.import_plan import BrokenLine, TermRow
from reader.services.term_values import TermDraft

__all__ = ["LABELS", "NOTE_LABEL", "TbxFile"]

LABELS: Final = {"Kind": "kind", "Domain": "domain", "Transliteration": "translit",
                 "Vowelled": "vowelled"}  # fmt: skip
"""How our own fields are named in notes of the core dialect, and what they mean."""

NOTE_LABEL: Final = "Note in "
"""Begins the label of a note in a language that the concept has no term in; its tag follows."""

_ARABIC: Final = "ar"
_BYTES_A_STEP: Final = 1 << 16
_DEEPEST: Final = 40
_LONGEST_TEXT: Final = 100_000
_LANG: Final = "http://www.w3.org/XML/1998/namespace lang"
_ROOTS: Final = frozenset({"tbx", "martif", "tbxmat"})
_CONCEPTS: Final = frozenset({"conceptEntry", "termEntry"})
_SECTIONS: Final = frozenset({"langSec", "langSet"})
_TERM_SECTIONS: Final = frozenset({"termSec", "tig", "ntig"})
_TEXTS: Final = frozenset(
    {"term", "note", "descrip", "termNote", "subjectField", "definition", "administrativeStatus"}
)
_NOTE_IN: Final = re.compile(rf"{NOTE_LABEL}[a-z0-9-]{{2,20}}")
_OLD_TERMS: Final = ("deprecated", "superseded")


@dataclass(slots=True)
class _Term:
    text: str = ""
    old: bool = False


@dataclass(slots=True)
class _Concept:
    line: int
    terms: dict[str, list[_Term]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)

    def row(self) -> TermRow:
        """Return the concept as a draft, or as broken where it has no Arabic term."""
        forms = self._current(_ARABIC)
        if not forms:
            return BrokenLine(
                self.line, message(QT_TRANSLATE_NOOP("TermFiles", "It has no Arabic term."))
            )
        names = {tag: self._current(tag)[:1] for tag in self.terms if tag != _ARABIC}
        return TermDraft(
            form=forms[0],
            kind=self.fields.get("kind", ""),
            variants=tuple(forms[1:]),
            names=tuple((tag, found[0]) for tag, found in names.items() if found),
            translit=self.fields.get("translit", ""),
            notes=tuple(self.notes.items()),
            domain=self.fields.get("domain", ""),
            vowelled=self.fields.get("vowelled", ""),
            line=self.line,
        )

    def _current(self, language: str) -> list[str]:
        """Return the terms of a language; those out of use only where there are no others."""
        found = [term for term in self.terms.get(language, ()) if term.text]
        return [term.text for term in found if not term.old] or [term.text for term in found]


class TbxFile:
    """A TBX file; read from the beginning each time."""

    def __init__(self, content: bytes, name: str) -> None:
        """Remember the file.

        Args:
            content: All of it, in any encoding that its XML declaration names.
            name: How a person calls it, for messages.
        """
        self._content = content
        self._name = name
        self.notices: tuple[Message, ...] = ()

    def rows(self) -> Iterator[TermRow]:
        """Yield one row a concept.

        Raises:
            TermFileRefused: It is hostile, no well-formed XML, or no TBX; the message names the
                line.
        """
        reader = _Reader(self._name)
        for start in range(0, len(self._content) + 1, _BYTES_A_STEP):
            part = self._content[start : start + _BYTES_A_STEP]
            yield from reader.feed(part, final=start + _BYTES_A_STEP > len(self._content))


class _Reader:
    """Follows the events of the parser; finished rows wait until they are taken."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._stack: list[tuple[str, str, str]] = []  # element, its type, its language
        self._concept: _Concept | None = None
        self._term = _Term()
        self._text: list[str] = []
        self._text_length = 0
        self._ready: deque[TermRow] = deque()
        self._parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.EntityDeclHandler = self._on_entity
        parser.ExternalEntityRefHandler = self._on_external
        parser.SkippedEntityHandler = self._on_skipped

    def feed(self, part: bytes, *, final: bool) -> Iterator[TermRow]:
        """Read a part of the file and yield what is finished by it."""
        try:
            self._parser.Parse(part, final)
        except expat.ExpatError as exc:
            raise self._refused(
                QT_TRANSLATE_NOOP("TermFiles", "It is no well-formed XML ({why})."),
                why=expat.errors.messages.get(exc.code, "unknown error"),
            ) from exc
        except (LookupError, ValueError) as exc:  # an encoding that Python does not know
            raise self._refused(
                QT_TRANSLATE_NOOP("TermFiles", "Its encoding can't be read.")
            ) from exc
        while self._ready:
            yield self._ready.popleft()

    # --- what is refused ---

    def _on_doctype(
        self, _name: str, _system: str | None, _public: str | None, has_internal_subset: int
    ) -> None:
        if has_internal_subset:
            raise self._refused(QT_TRANSLATE_NOOP("TermFiles", "It declares a DTD of its own."))

    def _on_entity(self, *_declaration: object) -> None:
        raise self._refused(QT_TRANSLATE_NOOP("TermFiles", "It declares entities."))

    def _on_external(self, *_reference: object) -> int:
        raise self._refused(QT_TRANSLATE_NOOP("TermFiles", "It refers to another file."))

    def _on_skipped(self, name: str, _is_parameter: int) -> None:
        raise self._refused(
            QT_TRANSLATE_NOOP("TermFiles", "It uses the unknown entity “{entity}”."), entity=name
        )

    def _refused(self, told: tuple[str, str], **parameters: object) -> TermFileRefused:
        return TermFileRefused(
            message(
                QT_TRANSLATE_NOOP("TermFiles", "“{name}” can't be used: see line {line}."),
                name=self._name,
                line=self._parser.CurrentLineNumber,
            ),
            message(told, **parameters),
            message(
                QT_TRANSLATE_NOOP(
                    "TermFiles",
                    "Nothing was changed. Export it anew as TBX 2 or 3, without a DTD.",
                )
            ),
        )

    # --- what is read ---

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        element = name.rpartition(" ")[2]
        if not self._stack and element not in _ROOTS:
            raise self._refused(
                QT_TRANSLATE_NOOP("TermFiles", "It is no TBX, but begins with <{element}>."),
                element=element[:40],
            )
        if len(self._stack) >= _DEEPEST:
            raise self._refused(QT_TRANSLATE_NOOP("TermFiles", "Its elements are nested too deep."))
        language = attributes.get(_LANG) or attributes.get("lang") or ""
        tag = language.replace("_", "-").partition("-")[0].lower()
        inherited = self._stack[-1][2] if self._stack else ""
        self._stack.append((element, attributes.get("type", ""), tag or inherited))
        if element in _CONCEPTS:
            self._concept = _Concept(self._parser.CurrentLineNumber)
        elif element in _TERM_SECTIONS:
            self._term = _Term()
        elif element in _TEXTS:
            self._text, self._text_length = [], 0

    def _on_text(self, text: str) -> None:
        self._text_length += len(text)
        if self._text_length > _LONGEST_TEXT:
            raise self._refused(
                QT_TRANSLATE_NOOP("TermFiles", "A text is longer than 100,000 characters.")
            )
        self._text.append(text)

    def _on_end(self, _name: str) -> None:
        element, kind, language = self._stack.pop()
        concept = self._concept
        if concept is None:
            self._text, self._text_length = [], 0
            return
        if element in _CONCEPTS:
            self._ready.append(concept.row())
            self._concept = None
        elif element in _TERM_SECTIONS:
            concept.terms.setdefault(language, []).append(self._term)
        elif element in _TEXTS:
            self._keep(concept, kind or element, language, " ".join("".join(self._text).split()))
            self._text, self._text_length = [], 0

    def _keep(self, concept: _Concept, category: str, language: str, text: str) -> None:
        """Keep the text of a data category: an element's name (DCT) or its type (DCA)."""
        if category == "term":
            self._term.text = self._term.text or text
        elif category == "administrativeStatus":
            self._term.old = text.lower().startswith(_OLD_TERMS)
        elif category == "subjectField":
            concept.fields.setdefault("domain", text)
        elif category == "note":
            self._keep_note(concept, language, text)
        elif category == "definition":
            concept.notes.setdefault(language or "en", text)

    def _keep_note(self, concept: _Concept, language: str, text: str) -> None:
        label, colon, value = text.partition(": ")
        if colon and label in LABELS:
            concept.fields.setdefault(LABELS[label], value)
        elif colon and _NOTE_IN.fullmatch(label):
            concept.notes.setdefault(label.removeprefix(NOTE_LABEL), value)
        elif text:
            in_section = any(element in _SECTIONS for element, _kind, _tag in self._stack)
            concept.notes.setdefault(language if in_section and language else "en", text)
