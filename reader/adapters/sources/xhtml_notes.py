"""The notes of a page of a book: which links lead to them, and where they stand.

Why it exists: EPUB 3 says what a note is and EPUB 2 does not: there it is a raised number that
links to a place, from which another link leads back. The first of the two in reading order is the
reference. Notes may stand in a file of their own.

Source: EPUB 3.3 (epub:type noteref, footnote); DPUB-ARIA 1.1 (doc-noteref, doc-footnote).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.paragraph_list import one_line
from reader.adapters.sources.safe_xml import attribute, local_name
from reader.adapters.sources.xhtml_tree import epub_types

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["NOTE_TYPES", "PageNotes", "is_way_back", "note_label", "without_label"]

NOTE_TYPES: Final = frozenset({"footnote", "endnote", "rearnote", "note"})
_BLOCKS: Final = frozenset({"p", "li", "aside", "div", "dd", "section", "td", "tr"})
_LABEL: Final = re.compile(r"[\[(]?\s*(\d{1,4}|[*†‡§]{1,3}|[أ-ي])\s*[\])]?\Z")
_RAISED: Final = frozenset({"sup"})
_NAMED: Final = re.compile(r"note|fn", re.IGNORECASE)
_BACK: Final = frozenset({"↩", "↩︎", "↑", "^", "⏎", "←", "رجوع", "عودة"})
_NAMED_BACK: Final = re.compile(r"back(?:ref|link)?\b", re.IGNORECASE)
_LONGEST: Final = 20_000
_MOST: Final = 2_000
_OTHER_FILES: Final = 20


@dataclass(slots=True)
class PageNotes:
    """The notes of one page.

    Attributes:
        labels: Of the links that refer to notes, such as "1".
        blocks: Elements of this page that are notes, and the labels that refer to them.
        elsewhere: Labels and notes that stand in other files.
    """

    labels: dict[_Element, str] = field(default_factory=dict)
    blocks: dict[_Element, str] = field(default_factory=dict)
    elsewhere: list[tuple[str, _Element]] = field(default_factory=list)
    _ids: dict[str, dict[str, _Element]] = field(default_factory=dict)

    def look(
        self,
        root: _Element,
        path: str,
        find: Callable[[str], tuple[str, str]],
        tree_of: Callable[[str], _Element | None],
    ) -> None:
        """Find the notes of a page.

        Args:
            root: The page.
            path: Its name.
            find: Gives the file and the place that a link leads to.
            tree_of: Gives the root of another file; None where it can't be read.
        """
        self._ids[path] = _by_id(root)
        for one in root.iter():
            name = local_name(one)
            if name == "a" and len(self.labels) < _MOST:
                self._reference(one, path, find, tree_of)
            elif name in _BLOCKS and NOTE_TYPES & epub_types(one):
                self.blocks.setdefault(one, "")

    def _reference(
        self,
        link: _Element,
        path: str,
        find: Callable[[str], tuple[str, str]],
        tree_of: Callable[[str], _Element | None],
    ) -> None:
        label = note_label(link)
        is_said = "noteref" in epub_types(link)
        if not (is_said or (label and _is_raised(link))) or self._is_in_note(link):
            return
        file, place = find(attribute(link, "href"))
        note = self._note(file, place, tree_of) if file and place else None
        if note is None or (file == path and note in set(link.iterancestors())):
            return
        label = label or str(len(self.labels) + 1)
        self.labels[link] = label
        if file == path:
            self.blocks[note] = self.blocks.get(note) or label
        else:
            self.elsewhere.append((label, note))

    def _is_in_note(self, link: _Element) -> bool:
        return any(one in self.blocks for one in link.iterancestors())

    def _note(
        self, file: str, place: str, tree_of: Callable[[str], _Element | None]
    ) -> _Element | None:
        """Return the block that a place stands in; None where it is too much for a note."""
        if file not in self._ids:
            root = tree_of(file) if len(self._ids) <= _OTHER_FILES else None
            self._ids[file] = {} if root is None else _by_id(root)
        element = self._ids[file].get(place)
        while element is not None and local_name(element) not in _BLOCKS:
            if local_name(element) in {"body", "html", "h1", "h2", "h3", "h4", "h5", "h6"}:
                return None
            element = element.getparent()
        if element is None or not _is_short(element):
            return None
        return element


def _by_id(root: _Element) -> dict[str, _Element]:
    found: dict[str, _Element] = {}
    for one in root.iter():
        if isinstance(one.tag, str):
            for name in ("id", "name"):
                if one.get(name):
                    found.setdefault(str(one.get(name)), one)
    return found


def _is_short(element: _Element) -> bool:
    length = 0
    for part in element.itertext():
        length += len(part)
        if length > _LONGEST:
            return False
    return True


def _is_raised(link: _Element) -> bool:
    """Tell whether a link stands above the line, or is named as one to a note."""
    parent = link.getparent()
    around = [link, *link, *(() if parent is None else (parent,))]
    return any(local_name(one) in _RAISED for one in around) or bool(
        _NAMED.search(attribute(link, "class") + " " + attribute(link, "id"))
    )


def note_label(link: _Element) -> str:
    """Return the number or sign of a link to a note; empty where it is something else."""
    found = _LABEL.match(one_line("".join(_texts(link))))
    return found[1] if found else ""


def _texts(element: _Element) -> Iterator[str]:
    return (str(one) for one in element.itertext())


def is_way_back(link: _Element) -> bool:
    """Tell of a link in a note whether it only leads back to the text."""
    if "backlink" in epub_types(link) or _NAMED_BACK.search(attribute(link, "class")):
        return True
    return one_line("".join(_texts(link))).strip("[]() \u200e\u200f") in _BACK


def without_label(text: str, label: str) -> str:
    """Return the text of a note without the number that it begins with."""
    if not label:
        return text
    return re.sub(rf"\A\s*[\[(]?{re.escape(label)}[\])]?(?!\d)\s*[.:\-–—ـ]?\s*", "", text, count=1)
