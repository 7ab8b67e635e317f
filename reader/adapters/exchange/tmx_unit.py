"""One translation unit of a TMX file, put together from its elements.

Why it exists: tools differ in what they write. Languages come with regions (``ar-SA``), in the
attribute ``lang`` of older versions, or in three letters; who changed a unit and when stands at the
unit or at its target; there may be more than two languages, in any order.

* Where one text is Arabic it is the source, whatever the file calls it: this is what is looked up
  here. Else the file's ``srclang`` says which one is.
* Of several texts in one language each makes a unit. A region is not kept.
* A unit of ours that says it is a draft is not taken: a memory would show it as a person's work.
* Inline codes (``bpt``, ``ept``, ``ph``, ``it``, ``ut``) go with all that is in them, ``sub`` too;
  the text inside ``hi`` stays. So does OmegaT where it reads another tool's TMX at level 1.

Source: TMX 1.4b (LISA OSCAR 2005); OmegaT, ``TMXReader2.parseSegExtLevel1``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from reader.adapters.exchange.tmx_writer import ARTICLE, ATTRIBUTES, SEGMENT, STATE
from reader.adapters.exchange.xml_text import UNREADABLE
from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import ARABIC, LanguagePair
from reader.domain.memory import MEMORY_STATES, MemoryUnit
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.translation import UnitState
from reader.services.memory_ports import BrokenUnit

__all__ = ["TmxUnit"]

_LONGEST_TEXT: Final = 100_000
_MOST_PARTS: Final = 200
_LONGEST_TAG: Final = 35
_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*")
_THREE_LETTERS: Final = {"ara": "ar", "eng": "en", "nld": "nl", "dut": "nl", "fra": "fr",
                         "fre": "fr", "deu": "de", "ger": "de", "spa": "es"}  # fmt: skip
_SEGMENT_TYPES: Final = frozenset({"block", "paragraph", "sentence", "phrase"})
_TIME: Final = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z")
_OF_NOBODY: Final = frozenset(UnitState) - MEMORY_STATES
_OF_UNIT: Final = frozenset(ATTRIBUTES) - {"srclang"}


@dataclass(slots=True)
class _Variant:
    """One ``tuv``."""

    language: str
    attributes: dict[str, str]
    text: str = ""
    props: list[tuple[str, str]] = field(default_factory=list)


class TmxUnit:
    """A ``tu`` in the making; `rows` when it is closed."""

    def __init__(
        self, line: int, attributes: dict[str, str], source_language: str, file: str
    ) -> None:
        """Begin a unit.

        Args:
            line: Where it begins.
            attributes: Of the ``tu``.
            source_language: ``srclang`` of the header.
            file: Absolute path, for the units.
        """
        self.line = line
        self._attributes = attributes
        self._source = attributes.get("srclang") or source_language
        self._file = file
        self._variants: list[_Variant] = []
        self._variant: _Variant | None = None
        self._props: list[tuple[str, str]] = []
        self._notes: list[str] = []
        self._kind = ""
        self._reading = ""
        self._left_out = 0
        self._texts: list[str] = []
        self._length = 0
        self._why: Message | None = None

    def breaks(self, why: Message) -> None:
        """Say that it can't be taken; the first reason counts."""
        self._why = self._why or why

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element in it."""
        if self._reading == "seg":
            self._left_out += name != "hi"
        elif name == "tuv":
            self._variant = _Variant(_language(attributes), attributes)
            self._variants.append(self._variant)
            if not self._variant.language:
                self.breaks(
                    message(QT_TRANSLATE_NOOP("Memory", "A text does not say its language."))
                )
        elif name in {"seg", "prop", "note"}:
            self._reading, self._kind = name, attributes.get("type", "")
            self._texts, self._length = [], 0
        if len(self._variants) + len(self._props) + len(self._notes) > _MOST_PARTS:
            self.breaks(message(QT_TRANSLATE_NOOP("Memory", "The unit has too many parts.")))
            self._variants, self._props, self._notes = [], [], []

    def text(self, text: str) -> None:
        """Take text in it."""
        if not self._reading or self._left_out:
            return
        self._length += len(text)
        if self._length > _LONGEST_TEXT:
            self.breaks(
                message(QT_TRANSLATE_NOOP("Memory", "A text is longer than 100,000 characters."))
            )
            self._texts = []
        else:
            self._texts.append(text)

    def end(self, name: str) -> None:
        """Take the end of an element in it."""
        if self._reading == "seg" and name != "seg":
            self._left_out -= name != "hi"
        elif name == "tuv":
            self._variant = None
        elif name == self._reading:
            self._take("".join(self._texts))
            self._reading = ""

    def _take(self, text: str) -> None:
        if UNREADABLE in text:
            self.breaks(
                message(QT_TRANSLATE_NOOP("Memory", "A text is not in the encoding of the file."))
            )
        elif self._reading == "note":
            self._notes.append(text)
        elif self._reading == "prop":
            props = self._props if self._variant is None else self._variant.props
            props.append((self._kind, text))
        elif self._variant is not None:
            self._variant.text = text

    def rows(self) -> Iterator[MemoryUnit | BrokenUnit]:
        """Yield the units that it is, or why it is none."""
        pairs = list(self._pairs()) if self._why is None else []
        if not pairs and self._why is None:
            self.breaks(message(QT_TRANSLATE_NOOP("Memory", "It has no text in two languages.")))
        if self._why is not None:
            yield BrokenUnit(self.line, self._why)
            return
        for source, target in pairs:
            if _is_draft([*self._props, *target.props]):
                text = QT_TRANSLATE_NOOP("Memory", "It is a draft that no person stands behind.")
                yield BrokenUnit(self.line, message(text))
            else:
                yield self._unit(source, target)

    def _pairs(self) -> Iterator[tuple[_Variant, _Variant]]:
        """Yield each source with each target."""
        filled = [one for one in self._variants if one.text.strip()]
        languages = {one.language for one in filled}
        wanted = ARABIC if ARABIC in languages else _primary(self._source)
        if wanted not in languages and len(languages) > 1 and self._source.lower() in {"", "*all*"}:
            wanted = filled[0].language
        for source in filled:
            if source.language == wanted:
                yield from ((source, one) for one in filled if one.language != wanted)

    def _unit(self, source: _Variant, target: _Variant) -> MemoryUnit:
        attributes = {**_kept(target.attributes), **_kept(self._attributes)}
        props = [*self._props, *target.props]
        made_at = _time(attributes)
        by = attributes.pop("creationid", "")
        return MemoryUnit(
            LanguagePair(source.language, target.language),
            source.text,
            target.text,
            UnitState(_taken(props, STATE, frozenset(MEMORY_STATES)) or UnitState.CONFIRMED),
            by,
            made_at,
            self._file,
            ArticleId(_taken(props, ARTICLE)),
            SegmentId(_taken(props, SEGMENT)),
            "\n".join(one for one in self._notes if one),
            (
                *((f"@{name}", attributes[name]) for name in ATTRIBUTES if name in attributes),
                *((kind, text) for kind, text in props if not kind.startswith("@")),
            ),
        )


def _is_draft(props: list[tuple[str, str]]) -> bool:
    """Tell whether a unit says of itself that it is a machine's, as a delivery of ours does."""
    said = next((text for kind, text in props if kind == STATE and text), "")
    return said in _OF_NOBODY


def _language(attributes: dict[str, str]) -> str:
    return _primary(attributes.get("xml:lang") or attributes.get("lang") or "")


def _primary(tag: str) -> str:
    """Return the language of a tag, without its region; empty where it is none."""
    if len(tag) > _LONGEST_TAG or not _TAG.fullmatch(tag):
        return ""
    first = tag.replace("_", "-").partition("-")[0].lower()
    return _THREE_LETTERS.get(first, first)


def _kept(attributes: dict[str, str]) -> dict[str, str]:
    """Return the attributes that are kept for other tools."""
    return {
        name: value
        for name, value in attributes.items()
        if name in _OF_UNIT and (name != "segtype" or value in _SEGMENT_TYPES)
    }


def _time(attributes: dict[str, str]) -> str:
    """Take the time out of attributes; one that is written otherwise stays among them."""
    found = _TIME.fullmatch(attributes.get("creationdate", ""))
    if found is None:
        return ""
    del attributes["creationdate"]
    return "{}-{}-{}T{}:{}:{}+00:00".format(*found.groups())


def _taken(props: list[tuple[str, str]], wanted: str, allowed: frozenset[str] | None = None) -> str:
    """Take the first property of a kind out of `props`; empty where there is none that may be."""
    for place, (kind, text) in enumerate(props):
        if kind == wanted and text and (allowed is None or text in allowed):
            del props[place]
            return text
    return ""
