"""The text of a source or target of XLIFF, without the codes that stand in it.

Why it exists: other tools keep formatting as codes inside of the text. What they hold between them
is text and is kept; what they hold themselves is the format of some file and none of it. How many
there were is counted, so that a person can be told: an article has no place for them.

Source: XLIFF 1.2, 2.4 (g, x, bx, ex, bpt, ept, ph, it, mrk); XLIFF 2.1, 4.2.3 (cp, ph, pc, sc, ec,
mrk, sm, em).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from typing import Final

from reader.adapters.exchange.guarded_xml import split_name

__all__ = ["Inline", "inline_of"]

_WITH_TEXT: Final = frozenset({"g", "pc", "mrk"})
_NO_CODES: Final = frozenset({"mrk", "sm", "em"})
"""Annotations: they say something of the text and format nothing."""


@dataclass(slots=True)
class Inline:
    """What stands in a source or target.

    Attributes:
        text: Its text.
        codes: How many codes stood in it.
        refs: Ids of the notes that annotations in it point to.
        said: Comments that annotations in it hold themselves.
    """

    text: str = ""
    codes: int = 0
    refs: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def inline_of(element: ET.Element | None) -> Inline:
    """Return what stands in `element`; nothing where there is none."""
    found = Inline()
    if element is not None:
        parts: list[str] = []
        _gather(element, found, parts)
        found.text = "".join(parts)
    return found


def _gather(element: ET.Element, found: Inline, parts: list[str]) -> None:
    """Walk through `element`; its depth was bounded when it was read."""
    parts.append(element.text or "")
    for child in element:
        _, name = split_name(child)
        if name in _WITH_TEXT:
            _gather(child, found, parts)
        if name not in _NO_CODES:
            found.codes += 1
        elif name == "mrk" and child.get("type") == "comment":
            _annotation(child, found)
        parts.append(child.tail or "")


def _annotation(mark: ET.Element, found: Inline) -> None:
    ref = mark.get("ref", "")
    if ref.startswith("#n="):
        found.refs.append(ref.removeprefix("#n="))
    elif mark.get("value"):
        found.said.append(mark.get("value", ""))
