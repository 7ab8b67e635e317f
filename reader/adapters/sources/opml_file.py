"""OPML: lists of feeds, as other readers write and take them, folders in folders.

Why it exists: who comes from another reader brings a list along, and who leaves takes one. Only
names and addresses are read; an address that is none is passed over.

Source: OPML 2.0, http://opml.org/spec2.opml.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.content import Content
from reader.adapters.sources.feed_xml import hardened_root, local_name, no_feed, text_of
from reader.adapters.system.addresses import address_of
from reader.domain.errors import AddressRefused
from reader.domain.feeds import FollowedFeed, Outline

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["is_opml", "read_opml", "write_opml"]

_DEEPEST: Final = 20
_MOST: Final = 5_000
_LINE: Final = 200
_LONGEST: Final = 2_000
_HEAD_BYTES: Final = 4_096


def is_opml(data: bytes) -> bool:
    """Tell whether bytes look like an OPML file."""
    return b"<opml" in data[:_HEAD_BYTES].replace(b"\x00", b"").lower()


def read_opml(content: Content) -> tuple[Outline, ...]:
    """Return the feeds of an OPML file in its order, each address once.

    Raises:
        NotText: It is no such file.
        SourceRefused: It is too large.
    """
    root = hardened_root(text_of(content))
    if root is None or local_name(root).lower() != "opml":
        raise no_feed(content.name)
    found: dict[str, Outline] = {}
    for one in _outlines(root):
        found.setdefault(one.address, one)
        if len(found) >= _MOST:
            break
    return tuple(found.values())


def _outlines(root: _Element) -> Iterator[Outline]:
    """Yield the feeds; walks without recursion, since files nest as deep as they like."""
    waiting: list[tuple[_Element, tuple[str, ...]]] = [(root, ())]
    while waiting:
        element, folders = waiting.pop()
        name = _line(element.get("title") or element.get("text") or "")
        address = _address(element.get("xmlUrl") or element.get("xmlurl") or "")
        if address:
            site = _address(element.get("htmlUrl") or element.get("htmlurl") or "")
            yield Outline(address, name, site, "/".join(folders))
        is_folder = local_name(element) == "outline" and not address and name
        inside = (*folders, name.replace("/", "∕")) if is_folder else folders
        waiting += [(child, inside[:_DEEPEST]) for child in reversed(element)]


def write_opml(feeds: Iterable[FollowedFeed], title: str) -> bytes:
    """Return an OPML file with feeds in their folders; those that are files are left out."""
    from lxml import etree

    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = title
    body = etree.SubElement(root, "body")
    folders: dict[str, _Element] = {"": body}
    for feed in feeds:
        if not _address(feed.address):
            continue
        place = _folder(folders, feed.folder)
        about = {"type": "rss", "text": feed.title, "title": feed.title, "xmlUrl": feed.address}
        if feed.site:
            about["htmlUrl"] = feed.site
        etree.SubElement(place, "outline", about)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def _folder(folders: dict[str, _Element], path: str) -> _Element:
    """Return the outline of a folder, made with those above it where it is new."""
    from lxml import etree

    above = folders[""]
    names = path.split("/") if path else []
    for depth, name in enumerate(names, 1):
        here = "/".join(names[:depth])
        if here not in folders:
            folders[here] = etree.SubElement(above, "outline", text=name, title=name)
        above = folders[here]
    return above


def _line(text: str) -> str:
    return " ".join(text.split())[:_LINE].rstrip()


def _address(text: str) -> str:
    try:
        url = address_of(text).url
    except AddressRefused:
        return ""
    return url if len(url) <= _LONGEST else ""
