"""A tree of an XML file that somebody else wrote.

Why it exists: XML can name other files, grow a thousandfold when it is read, and nest without end.
A DTD of its own, entities and whatever would be fetched are refused as soon as they are met, before
anything is expanded; nesting and the number of elements are bounded. The parser is the standard
library's, fed in steps; nothing here opens a file or an address.

Source: CWE-776 and CWE-611 for what is refused; XML 1.0, 4.4.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Final
from xml.parsers import expat

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["BadXml", "guarded_tree", "split_name"]

_BYTES_A_STEP: Final = 1 << 18
_DEEPEST: Final = 200
_MOST_ELEMENTS: Final = 1_000_000


class BadXml(Exception):
    """An XML file is not read; for the adapters only, which say it in their own words.

    Attributes:
        line: Where, from 1.
        why: One sentence for a person.
    """

    def __init__(self, line: int, why: Message) -> None:
        self.line = line
        self.why = why
        super().__init__(f"line {line}: {why.english()}")


def guarded_tree(content: bytes) -> ET.Element:
    """Return the root of `content`, names as ``{namespace}local``.

    Args:
        content: All of it, in any encoding that its XML declaration names.

    Raises:
        BadXml: It is hostile or not well-formed.
    """
    return _Reader().read(content)


def split_name(element: ET.Element) -> tuple[str, str]:
    """Return the namespace of an element, empty for none, and its local name."""
    namespace, brace, local = element.tag.rpartition("}")
    return namespace.removeprefix("{") if brace else "", local


class _Reader:
    """Follows the events of the parser and builds the tree."""

    def __init__(self) -> None:
        self._builder = ET.TreeBuilder()
        self._depth = self._elements = 0
        self._parser = parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._builder.data
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.EntityDeclHandler = self._on_entity
        parser.ExternalEntityRefHandler = self._on_external
        parser.SkippedEntityHandler = self._on_entity

    def read(self, content: bytes) -> ET.Element:
        """Read all of `content`."""
        try:
            for start in range(0, len(content) + 1, _BYTES_A_STEP):
                part = content[start : start + _BYTES_A_STEP]
                self._parser.Parse(part, start + _BYTES_A_STEP > len(content))
            return self._builder.close()
        except expat.ExpatError as exc:
            why = message(
                QT_TRANSLATE_NOOP("ReturnedFiles", "It is no well-formed XML ({why})."),
                why=expat.errors.messages.get(exc.code, "unknown error"),
            )
            raise BadXml(exc.lineno, why) from exc
        except (LookupError, ValueError) as exc:  # an encoding that Python does not know
            raise self._bad(
                QT_TRANSLATE_NOOP("ReturnedFiles", "Its encoding can't be read.")
            ) from exc

    def _bad(self, why: tuple[str, str]) -> BadXml:
        return BadXml(self._parser.CurrentLineNumber, message(why))

    def _on_doctype(
        self, _name: str, _system: str | None, _public: str | None, has_internal_subset: int
    ) -> None:
        if has_internal_subset:
            raise self._bad(QT_TRANSLATE_NOOP("ReturnedFiles", "It declares a DTD of its own."))

    def _on_entity(self, *_declaration: object) -> None:
        raise self._bad(
            QT_TRANSLATE_NOOP("ReturnedFiles", "It uses entities that XML itself doesn't have.")
        )

    def _on_external(self, *_reference: object) -> int:
        raise self._bad(QT_TRANSLATE_NOOP("ReturnedFiles", "It refers to another file."))

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > _DEEPEST or self._elements > _MOST_ELEMENTS:
            raise self._bad(
                QT_TRANSLATE_NOOP("ReturnedFiles", "It has too many elements, or too deep ones.")
            )
        named = {_braced(key): value for key, value in attributes.items()}
        self._builder.start(_braced(name), named)

    def _on_end(self, name: str) -> None:
        self._depth -= 1
        self._builder.end(_braced(name))


def _braced(name: str) -> str:
    return "{" + name if "}" in name else name
