"""What an EPUB says of itself: its chapters in reading order, their names, its title and writer.

Why it exists: a book is a zip of web pages with a list of them (the package document), an order
(the spine) and a table of contents in one of two formats. All three are wrong in many books: names
differ in case or are percent-encoded, files are missing, the table of contents is broken. What can
be read is read; what is locked for sale is refused.

Source: EPUB 3.3 (container, package document, navigation document); OPF 2.0.1 (NCX); OCF 3.3,
4.2.6.3.2 (encryption.xml) and 4.3 (obfuscation of fonts).
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from reader.adapters.sources.content import Content
from reader.adapters.sources.paragraph_list import one_line
from reader.adapters.sources.safe_xml import UnsafeXml, attribute, child, children, local_name
from reader.adapters.sources.xhtml_tree import epub_types, xhtml_tree
from reader.adapters.sources.zipped_document import ZippedDocument, document_refused
from reader.domain.errors import SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["EpubPackage"]

_CONTAINER: Final = "META-INF/container.xml"
_FONTS_ONLY: Final = frozenset(
    {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"}
)
_RIGHTS: Final = frozenset({"META-INF/rights.xml", "META-INF/license.lcpl", "META-INF/sinf.xml"})
_PAGES: Final = frozenset({"application/xhtml+xml", "text/html", "application/xml", "text/xml"})
_PAGE_NAME: Final = re.compile(r"\.(?:xhtml|html?|xml)\Z", re.IGNORECASE)
_DIGITS: Final = re.compile(r"(\d+)")
_MOST_CHAPTERS: Final = 10_000
_MOST_WRITERS: Final = 3


class EpubPackage:
    """A book.

    Attributes:
        chapters: Names of the files of its pages, in reading order.
        names: What the table of contents calls them; not all of them.
        title, creator, date, language: As the book says, else empty.
    """

    def __init__(self, content: Content) -> None:
        """Read the list of its files.

        Raises:
            SourceRefused: It is locked, hostile, damaged, or no book.
        """
        self._name = content.name
        self._zip = ZippedDocument(content)
        self._by_key = {_key(one): one for one in reversed(list(self._zip))}
        self._check_rights()
        self._opf = self._package_document()
        root = self._zip.tree(self._opf)
        self._read_metadata(child(root, "metadata"))
        items = {attribute(one, "id"): one for one in _of(child(root, "manifest"), "item")}
        spine = child(root, "spine")
        self._navigation = self._navigation_of(items, spine)
        self.chapters = self._in_order(items, spine)
        self.names = dict(self._named())

    def data(self, path: str) -> bytes:
        """Return a file.

        Raises:
            SourceRefused: It is broken or unpacks to too much.
        """
        return self._zip.data(path)

    def find(self, base: str, href: str) -> tuple[str, str]:
        """Return the file that a link of the file `base` leads to, and the place in it.

        The file is empty where the link leads out of the book, or nowhere.
        """
        try:
            parts = urlsplit(href.strip())
        except ValueError:
            return "", ""
        if parts.scheme or parts.netloc:
            return "", ""
        if not parts.path:
            return base, unquote(parts.fragment)
        for path in (parts.path, unquote(parts.path)):
            joined = posixpath.join("/", posixpath.dirname(base), path)
            found = self._by_key.get(_key(posixpath.normpath(joined).lstrip("/")))
            if found:
                return found, unquote(parts.fragment)
        return "", ""

    def _check_rights(self) -> None:
        locks = self._zip.tree_or_none(self._by_key.get(_key("META-INF/encryption.xml"), ""))
        used = {
            attribute(one, "Algorithm")
            for data in (() if locks is None else locks.iter())
            if local_name(data) == "EncryptedData"
            for one in data
            if local_name(one) == "EncryptionMethod"
        }
        if not used <= _FONTS_ONLY or any(_key(one) in self._by_key for one in _RIGHTS):
            raise document_refused(
                self._name,
                message(
                    QT_TRANSLATE_NOOP("Books", "The book is locked by the shop that sold it (DRM).")
                ),
                message(
                    QT_TRANSLATE_NOOP(
                        "Books",
                        "Nothing was opened or changed. It can be read only in the program of that "
                        "shop; get the book without a lock.",
                    )
                ),
            )

    def _package_document(self) -> str:
        root = self._zip.tree_or_none(self._by_key.get(_key(_CONTAINER), ""))
        for one in () if root is None else root.iter():
            if local_name(one) == "rootfile":
                path, _ = self.find("", attribute(one, "full-path"))
                if path:
                    return path
        found = next((one for one in self._zip if one.lower().endswith(".opf")), "")
        if not found:
            raise self._no_book()
        return found

    def _no_book(self) -> SourceRefused:
        why = QT_TRANSLATE_NOOP("Books", "It is no book (EPUB), or a broken one.")
        return document_refused(self._name, message(why))

    def _read_metadata(self, metadata: _Element | None) -> None:
        said: dict[str, list[tuple[str, str]]] = {}
        for one in () if metadata is None else metadata.iter():
            about = attribute(one, "role") or attribute(one, "event")
            text = one_line(one.text or "")
            if text and local_name(one):
                said.setdefault(local_name(one), []).append((text, about))
        self.title = next((text for text, _ in said.get("title", ())), "")
        writers = [text for text, role in said.get("creator", ()) if role in {"", "aut"}]
        self.creator = "، ".join(writers[:_MOST_WRITERS])
        dates = sorted(said.get("date", ()), key=lambda one: one[1] != "publication")
        self.date = next((text[:10] for text, _ in dates), "")
        self.language = next((text for text, _ in said.get("language", ())), "")
        self.language = self.language.partition("-")[0].lower()

    def _navigation_of(self, items: dict[str, _Element], spine: _Element | None) -> list[str]:
        """Return the files with a table of contents, the best first."""
        new = [one for one in items.values() if "nav" in attribute(one, "properties").split()]
        named = items.get("" if spine is None else attribute(spine, "toc"))
        old = [one for one in items.values() if "ncx" in attribute(one, "media-type")]
        found = [*new, *old] if named is None else [*new, named, *old]
        paths = (self.find(self._opf, attribute(one, "href"))[0] for one in found)
        return list(dict.fromkeys(path for path in paths if path))

    def _in_order(self, items: dict[str, _Element], spine: _Element | None) -> list[str]:
        first: list[str] = []
        last: list[str] = []
        for one in _of(spine, "itemref"):
            item = items.get(attribute(one, "idref"))
            path = "" if item is None else self._page(item)
            if path and path not in self._navigation:
                (last if attribute(one, "linear") == "no" else first).append(path)
        found = list(dict.fromkeys([*first, *last]))
        found = found or list(dict.fromkeys(filter(None, map(self._page, items.values()))))
        if not found:  # no list at all: the pages that are there, by their names
            found = sorted(filter(_PAGE_NAME.search, self._zip), key=_natural)
            found = [
                one
                for one in found
                if one not in self._navigation and not one.startswith("META-INF/")
            ]
        if not found:
            raise self._no_book()
        return found[:_MOST_CHAPTERS]

    def _page(self, item: _Element) -> str:
        """Return the file of an item of the manifest that holds a page, else an empty string."""
        path, _ = self.find(self._opf, attribute(item, "href"))
        is_page = attribute(item, "media-type") in _PAGES or _PAGE_NAME.search(path)
        return path if is_page and path not in self._navigation else ""

    def _named(self) -> Iterator[tuple[str, str]]:
        """Yield files and their names; those that count last."""
        for navigation in reversed(self._navigation):
            try:
                root = xhtml_tree(self._zip.data(navigation))
            except (UnsafeXml, SourceRefused):  # a book can be read without
                continue
            links = _ncx_links if local_name(root) == "ncx" else _nav_links
            for href, name in reversed(list(links(root))):
                path, _ = self.find(navigation, href)
                if path and name:
                    yield path, name


def _of(element: _Element | None, name: str) -> Iterator[_Element]:
    return iter(()) if element is None else children(element, name)


def _key(path: str) -> str:
    """Return a name without regard to case and composition."""
    return unicodedata.normalize("NFC", path).casefold()


def _natural(path: str) -> list[tuple[int, str]]:
    """Return a key that sorts page10 after page9."""
    parts = _DIGITS.split(path)
    return [(int(one[:18]), "") if one.isdecimal() else (0, one) for one in parts]


def _text(element: _Element | None) -> str:
    return "" if element is None else one_line("".join(map(str, element.itertext())))


def _ncx_links(root: _Element) -> Iterator[tuple[str, str]]:
    for one in root.iter():
        if local_name(one) == "navPoint":
            content = child(one, "content")
            name = _text(child(one, "navLabel", "text"))
            yield "" if content is None else attribute(content, "src"), name


def _nav_links(root: _Element) -> Iterator[tuple[str, str]]:
    found = [one for one in root.iter() if local_name(one) == "nav"]
    contents = [one for one in found if "toc" in epub_types(one)]
    for nav in (contents or found or [root])[:1]:
        for one in nav.iter():
            if local_name(one) == "a":
                yield attribute(one, "href"), _text(one)
