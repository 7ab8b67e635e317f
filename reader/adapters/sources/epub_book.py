"""Books (EPUB 2 and 3): a chapter at a time.

Why it exists: a book of 500 pages must open at once, so only the chapter that is read is taken
apart; the others are looked at just long enough to know that they hold text and how they begin.

Source: EPUB 3.3; OPF 2.0.1.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.child import extract_in_child
from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.epub_package import EpubPackage
from reader.adapters.sources.formats import Format
from reader.adapters.sources.paragraph_list import has_words, one_line
from reader.adapters.sources.safe_xml import UnsafeXml
from reader.adapters.sources.xhtml_blocks import XhtmlPage
from reader.adapters.sources.xhtml_notes import PageNotes
from reader.adapters.sources.xhtml_tree import page_text, xhtml_tree
from reader.adapters.sources.zipped_document import document_refused, nested_too_deep
from reader.domain.article import Part
from reader.domain.errors import SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["EpubReader", "parse"]

_BODY: Final = re.compile(r"<body\b", re.IGNORECASE)
_SAID: Final = re.compile(r"(?:>|\A)([^<>]+)")
_SILENT: Final = re.compile(r"<(script|style)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_SCRIPT: Final = re.compile(r"<s(?:cript|tyle)\b", re.IGNORECASE)
_HEADING: Final = re.compile(r"<h([1-3])\b[^>]*>(.{1,2000}?)</h\1\s*>", re.IGNORECASE | re.DOTALL)
_TITLE: Final = re.compile(r"<title\b[^>]*>([^<]{1,400})</title", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^>]*>")
_LONGEST_NAME: Final = 120
_LOOKED_AT: Final = 20_000


class EpubReader:
    """Reads a chapter of a book in a child process."""

    formats = frozenset({Format.EPUB})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return a chapter; as `FormatReader`."""
        return extract_in_child(f"{__name__}:{parse.__name__}", content, cancel)


def parse(content: Content) -> Extracted:
    """Return the chapter that is wanted.

    Raises:
        SourceRefused: The book is locked, hostile, or damaged.
    """
    try:
        return _extracted(EpubPackage(content), content)
    except RecursionError as exc:
        raise nested_too_deep(content.name) from exc


def _extracted(book: EpubPackage, content: Content) -> Extracted:
    chapters = _with_text(book)
    if not chapters:
        return Extracted(())
    number = min(max(content.part, 0), len(chapters) - 1)
    path, name = chapters[number]
    page = _page(book, path, content.name)
    names = tuple(name or str(at) for at, (_, name) in enumerate(chapters, start=1))
    return Extracted(
        page.found.result(),
        title="" if page.found.has_headline else name,
        byline=book.creator,
        date=book.date,
        site=book.title,
        part=Part(number + 1, len(chapters), names) if len(chapters) > 1 else None,
        language=book.language,
    )


def _page(book: EpubPackage, path: str, name: str) -> XhtmlPage:
    try:
        root = xhtml_tree(book.data(path))
    except UnsafeXml as exc:
        why = message(
            QT_TRANSLATE_NOOP("Books", "Its page {part} can't be used: {why}"),
            part=path,
            why=exc.why.english(),
        )
        raise document_refused(name, why) from exc

    def tree_of(other: str) -> _Element | None:
        try:
            return xhtml_tree(book.data(other))
        except (UnsafeXml, SourceRefused):  # its notes are missing, the chapter is not
            return None

    notes = PageNotes()
    notes.look(root, path, lambda href: book.find(path, href), tree_of)
    page = XhtmlPage(notes)
    page.walk(root)
    return page


def _with_text(book: EpubPackage) -> list[tuple[str, str]]:
    """Return the chapters that hold text, not a picture only, with their names."""
    found = []
    for path in book.chapters:
        text = page_text(book.data(path))
        if _holds_text(text):
            found.append((path, book.names.get(path) or _own_name(text, book.title)))
    return found


def _holds_text(page: str) -> bool:
    body = _BODY.search(page)
    start = body.start() if body else 0
    if _SCRIPT.search(page, start):
        page, start = _SILENT.sub("", page[start:]), 0
    return any(has_words(unescape(one[1])) for one in _SAID.finditer(page, start))


def _own_name(page: str, book_title: str) -> str:
    """Return what a chapter without a name in the table of contents begins with."""
    page = page[:_LOOKED_AT]
    heading = _HEADING.search(page)
    if heading:
        name = one_line(unescape(_TAG.sub(" ", heading[2])))
        if has_words(name):
            return name[:_LONGEST_NAME]
    title = _TITLE.search(page)
    name = one_line(unescape(title[1])) if title else ""
    return name[:_LONGEST_NAME] if has_words(name) and name != book_title else ""
