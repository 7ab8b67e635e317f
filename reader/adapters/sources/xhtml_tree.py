"""A page of a book as a tree, whether it is XML or only looks like it.

Why it exists: pages of books should be well-formed and often are not; HTML's names of characters
(``&nbsp;``) are no XML unless a DTD is read, which is not done here.

Source: XHTML 1.1; HTML, 13.5 (named character references).
"""

from __future__ import annotations

import re
from html.entities import html5
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.safe_xml import UnsafeXml, safe_tree

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["epub_types", "page_text", "xhtml_tree"]

_NAMED: Final = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_OF_XML: Final = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})
_DECLARATION: Final = re.compile(r"\A\s*<\?xml[^>]*\?>")
_DECLARED: Final = re.compile(rb"\A\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_META: Final = re.compile(rb"<meta[^>]+?charset\s*=\s*[\"']?([A-Za-z0-9._-]{1,40})", re.IGNORECASE)
_HEAD_BYTES: Final = 2048


def page_text(data: bytes) -> str:
    """Return a page as text, without its XML declaration; never fails."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        data = data.removeprefix(b"\xef\xbb\xbf")
        text = _decoded(data)
    return _DECLARATION.sub("", text, count=1)


def _decoded(data: bytes) -> str:
    named = _DECLARED.match(data[:_HEAD_BYTES]) or _META.search(data[:_HEAD_BYTES])
    try:
        return data.decode(named[1].decode("ascii") if named else "utf-8")
    except (LookupError, UnicodeError):
        return data.decode("utf-8", "replace")


def xhtml_tree(data: bytes) -> _Element:
    """Return the root of a page.

    Raises:
        UnsafeXml: It declares entities, or nothing can be made of it.
    """
    plain = _NAMED.sub(_numbered, page_text(data).encode("utf-8", "replace"))
    try:
        return safe_tree(plain)
    except UnsafeXml as exc:
        if exc.is_hostile or not plain.strip():
            raise
        return _mended(plain, exc)


def _numbered(found: re.Match[bytes]) -> bytes:
    """Return a named character as numbers; XML's own names and unknown ones as they are."""
    shown = None if found[1] in _OF_XML else html5.get(found[1].decode("ascii") + ";")
    return found[0] if shown is None else "".join(f"&#{ord(one)};" for one in shown).encode("ascii")


def _mended(data: bytes, why: UnsafeXml) -> _Element:
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as exc:
        raise why from exc
    if root is None:
        raise why
    return root


def epub_types(element: _Element) -> frozenset[str]:
    """Return what a page says that an element is: ``epub:type`` and the roles that mean the same.

    Source: EPUB 3.3, 5.3 (epub:type); DPUB-ARIA 1.1 (doc- roles).
    """
    found: list[str] = []
    for key, value in element.attrib.items():
        name = str(key)
        if name in {"{http://www.idpf.org/2007/ops}type", "epub:type"}:
            found += str(value).split()
        elif name == "role":
            found += [one.removeprefix("doc-") for one in str(value).split()]
    return frozenset(found)
