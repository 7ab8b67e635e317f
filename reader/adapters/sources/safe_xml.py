"""A tree of an XML part that somebody else wrote, by a parser that follows nothing.

Why it exists: XML can name other files, grow a thousandfold while it is read, and nest without end.
Entities are refused before anything is expanded; nothing is fetched; libxml2 bounds the depth.
`exchange.guarded_xml` does the same in Python, for files that are read once; a book needs speed.

Source: CWE-776, CWE-611; https://lxml.de/parsing.html (parser options).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["UnsafeXml", "attribute", "child", "children", "local_name", "safe_tree"]

_ENTITY: Final = b"<!ENTITY"
_SHOWN: Final = 120
_DEPTH: Final = "Excessive depth"


class UnsafeXml(Exception):
    """An XML part is not read; for the adapters only, which say it in their own words.

    Attributes:
        why: One sentence for a person.
        is_hostile: Whether it is made to harm, not only broken.
    """

    def __init__(self, why: Message, *, is_hostile: bool = False) -> None:
        """Keep what a person is told."""
        self.why = why
        self.is_hostile = is_hostile
        super().__init__(why.english())


def safe_tree(data: bytes) -> _Element:
    """Return the root of `data`.

    Raises:
        UnsafeXml: It is hostile or not well-formed.
    """
    from lxml import etree

    if _ENTITY in (data.replace(b"\0", b"") if b"\0" in data else data):  # UTF-16 has NULs
        raise _with_entities()
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as exc:
        raise _malformed(exc) from exc
    declared: Any = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        raise _with_entities()
    return root


def _malformed(exc: Exception) -> UnsafeXml:
    if _DEPTH in str(exc):  # hostile: a parser that mends drops what lies deeper
        why = QT_TRANSLATE_NOOP("SafeXml", "Its elements are nested too deeply.")
        return UnsafeXml(message(why), is_hostile=True)
    said = str(getattr(exc, "msg", "") or exc)
    why = QT_TRANSLATE_NOOP("SafeXml", "It is no well-formed XML ({why}).")
    return UnsafeXml(message(why, why=said[:_SHOWN]))


def _with_entities() -> UnsafeXml:
    return UnsafeXml(
        message(QT_TRANSLATE_NOOP("SafeXml", "It declares entities, which text has no use for.")),
        is_hostile=True,
    )


def local_name(element: _Element) -> str:
    """Return the name of an element without its namespace; empty for what is none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """Return an attribute by its local name, of whatever namespace; empty where there is none."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def child(element: _Element | None, *path: str) -> _Element | None:
    """Return the first element that local names lead to; None where there is none."""
    for name in path:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def children(element: _Element, name: str) -> Iterator[_Element]:
    """Yield the children with a local name."""
    return (one for one in element if local_name(one) == name)
