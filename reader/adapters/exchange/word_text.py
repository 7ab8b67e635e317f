"""The final text of a part of a Word document, with what was tracked in it.

Why it exists: a colleague corrects with tracked changes, and what counts is the text as it would be
with all of them accepted. Deleted text and the old place of moved text are left out, inserted text
and the new place are kept, wherever the mark stands: on a run, on the end of a paragraph (which
joins it to the next), on a row or on a cell. Who changed it last and when is kept as well.

Source: ECMA-376 part 1, 17.13.5 (revisions), 17.13.4 (comments), 17.3.3 (content of runs).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from reader.adapters.exchange.guarded_xml import split_name

__all__ = ["Tracked", "child", "is_removed", "paragraphs", "tracked_text", "value_of"]

_GONE: Final = frozenset({"del", "moveFrom"})
_NEW: Final = frozenset({"ins", "moveTo"})
_PASSED: Final = frozenset(
    {
        "AlternateContent", "delInstrText", "delText", "drawing", "instrText", "object", "pict",
        "pPrChange", "rPrChange", "ruby", "tblPrChange", "tcPrChange", "trPrChange",
    }
)  # fmt: skip
"""What holds no text of the paragraph, or an earlier state of it."""
_LINE_END: Final = "\u2028"
_CHARACTERS: Final = {
    "tab": " ", "br": _LINE_END, "cr": _LINE_END, "noBreakHyphen": "\u2011", "softHyphen": "\u00ad",
}  # fmt: skip


@dataclass(slots=True)
class Tracked:
    """A text and its history.

    Attributes:
        text: As it is with all changes accepted; paragraphs end with LF, lines in them with U+2028.
        changes: Who and when (ISO 8601), of each tracked change.
        comments: Ids of the comments on it.
        tags: Tags of content controls in it.
        bookmarks: Names of bookmarks in it.
    """

    text: str = ""
    changes: list[tuple[str, str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)

    @property
    def last_change(self) -> tuple[str, str]:
        """Return who changed it last and when; empty where nothing was tracked."""
        return max(self.changes, key=lambda change: change[1], default=("", ""))


def tracked_text(element: ET.Element) -> Tracked:
    """Return the text of a cell, paragraph or comment."""
    found = Tracked()
    parts: list[str] = []
    _walk(element, found, parts)
    found.text = "".join(parts).strip("\n")
    return found


def is_removed(properties: ET.Element | None, found: Tracked) -> bool:
    """Tell of the properties of a row, cell or paragraph mark whether it was deleted.

    What was tracked is added to `found`.
    """
    removed = False
    for mark in () if properties is None else properties:
        _, name = split_name(mark)
        if name in _GONE or name in _NEW or name in {"cellDel", "cellIns"}:
            _note(mark, found)
            removed = removed or name in _GONE or name == "cellDel"
    return removed


def child(element: ET.Element, name: str) -> ET.Element | None:
    """Return the first child with a local name, of whatever edition of the standard."""
    return next((one for one in element if split_name(one)[1] == name), None)


def value_of(element: ET.Element, name: str) -> str:
    """Return an attribute by its local name; empty where there is none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return value
    return ""


def _walk(element: ET.Element, found: Tracked, parts: list[str]) -> None:
    """Walk through what `element` holds; its depth was bounded when it was read."""
    for one in element:
        _, name = split_name(one)
        if name == "p":
            _walk(one, found, parts)
            if not _ends_removed(one, found):
                parts.append("\n")
        elif name == "t":
            parts.append(one.text or "")
        elif name in _CHARACTERS:
            parts.append(_CHARACTERS[name])
        elif name in _GONE:
            _note(one, found)
        elif name not in _PASSED:
            _look_at(one, name, found)
            _walk(one, found, parts)


def _look_at(one: ET.Element, name: str, found: Tracked) -> None:
    """Keep what an element says beside its text."""
    if name in _NEW:
        _note(one, found)
    elif name in {"commentRangeStart", "commentReference"}:
        comment = value_of(one, "id")
        if comment not in found.comments:
            found.comments.append(comment)
    elif name == "bookmarkStart":
        found.bookmarks.append(value_of(one, "name"))
    elif name == "tag":
        found.tags.append(value_of(one, "val"))


def _ends_removed(paragraph: ET.Element, found: Tracked) -> bool:
    about = child(paragraph, "pPr")
    return about is not None and is_removed(child(about, "rPr"), found)


def _note(mark: ET.Element, found: Tracked) -> None:
    """Keep who made a tracked change and when; the marks of paragraphs count as well."""
    who = value_of(mark, "author"), value_of(mark, "date")
    if any(who):
        found.changes.append(who)


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a text that have words, their lines ended by LF."""
    for one in text.split("\n"):
        if one.strip():
            yield one.strip().replace(_LINE_END, "\n")
