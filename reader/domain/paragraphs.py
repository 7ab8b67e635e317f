"""Plain text to paragraphs: blank lines, single lines or lines that were wrapped by hand.

Why it exists: the same article arrives with a blank line after each paragraph, with a line for
each, or broken at 72 columns by a mail program. Only wrapped lines may be joined: a list or a poem
must keep its lines. Lines were wrapped where a break stands just because the next word did not fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reader.domain.arabic import INVISIBLE
from reader.domain.article import BlockKind
from reader.domain.messages import Message

__all__ = ["Paragraph", "list_item", "paragraphs_of"]

_NEWLINE: Final = re.compile("\r\n|[\r\v\x85\u2029]")
_BLANK: Final = re.compile(rf"[\s{INVISIBLE}]*\Z")
_BULLET: Final = re.compile(rf"[{INVISIBLE}]*[•●▪◦‣·■○►▸✓✔*+-][ \t\u00a0]+(?=\S)")
_NUMBER: Final = re.compile(
    rf"[{INVISIBLE}]*(?:\(?\d{{1,3}}[.)]|\d{{1,3}}-|[أ-ي][)-])[ \t\u00a0]+(?=\S)"
)
_QUOTE: Final = re.compile(r">[> \t]*")
_RULE: Final = re.compile(r"(?:[-*_=~•.·][ \t]*){3,}\Z")
_ENDED: Final = re.compile(r"[.؟!?:…۔][»”\"')\]\s]*\Z")
_INDENT: Final = 4
_NARROWEST, _WIDEST, _FEWEST = 45, 120, 3
_MOST_WRAPPED: Final = 0.8
_JUDGED_LINES: Final = 400


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph before it is known what part of an article it is.

    Attributes:
        text: One line, stripped.
        kind: What its markup says, or None.
        level: Depth of a heading or list item, 1 at the top; 0 where there is none.
        reason: Why it is no part of the article, where its kind is furniture.
        place: Where it stood in the markup, as in `Block`.
    """

    text: str
    kind: BlockKind | None = None
    level: int = 0
    reason: Message | None = None
    place: str = ""


def list_item(line: str) -> Paragraph | None:
    """Return `line` as a list item, its bullet taken off and its number kept, or None."""
    stripped = line.lstrip(" \t\u00a0")
    indent = len(line[: len(line) - len(stripped)].expandtabs(_INDENT))
    level = 1 + indent // _INDENT
    bullet = _BULLET.match(stripped)
    if bullet:
        return Paragraph(stripped[bullet.end() :].strip(), BlockKind.LIST_ITEM, level)
    if _NUMBER.match(stripped):
        return Paragraph(stripped.strip(), BlockKind.LIST_ITEM, level)
    return None


def _groups(text: str) -> Iterator[list[str]]:
    """Yield the runs of lines between blank lines."""
    text = _NEWLINE.sub("\n", text).replace("\f", "\n\n")
    text = text.replace("\u2028", " " if "\n" in text.strip("\n") else "\n")
    group: list[str] = []
    for line in text.split("\n"):
        if _BLANK.match(line):
            if group:
                yield group
            group = []
        else:
            group.append(line)
    if group:
        yield group


def _could_hold_more(line: str, following: str, width: int) -> bool:
    """Tell whether the first word of `following` would have fitted on `line`."""
    word = following.split(maxsplit=1)[0]
    return len(line.strip()) + 1 + len(word) <= width


def _wrap_width(groups: list[list[str]]) -> int:
    """Return the column at which the lines were wrapped by hand, or 0."""
    pairs = [
        (group[at], group[at + 1])
        for group in groups
        for at in range(len(group) - 1)
        if list_item(group[at + 1]) is None
    ][:_JUDGED_LINES]
    if len(pairs) < _FEWEST:
        return 0
    width = max(len(line.strip()) for line, _ in pairs)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(not _could_hold_more(line, following, width) for line, following in pairs)
    return width if full >= _MOST_WRAPPED * len(pairs) else 0


def _joined(group: list[str], width: int) -> Iterator[str]:
    """Join the lines of a group that were one paragraph before they were wrapped."""
    parts: list[str] = []
    for at, line in enumerate(group):
        if parts and list_item(line) is not None:
            yield " ".join(parts)
            parts = []
        parts.append(line.strip() if parts else line.rstrip())
        is_last = at + 1 == len(group)
        ends = _ENDED.search(line) is not None
        if is_last or (ends and _could_hold_more(line, group[at + 1], width)):
            yield " ".join(parts)
            parts = []


def _paragraph(line: str) -> Paragraph | None:
    if _RULE.match(line.strip()):
        return None
    quote = _QUOTE.match(line.lstrip())
    if quote:
        text = line.lstrip()[quote.end() :].strip()
        return Paragraph(text, BlockKind.QUOTE) if text else None
    return list_item(line) or Paragraph(line.strip())


def paragraphs_of(text: str) -> list[Paragraph]:
    """Return the paragraphs of a plain text, in order.

    Args:
        text: NFC, with line breaks of any kind. U+2028 counts as a space where other line breaks
            are used.

    Returns:
        Paragraphs without line breaks: list items and quotations (``>``) marked, the rest without
        a kind. Lines that only draw a rule are left away.
    """
    groups = list(_groups(text))
    width = _wrap_width(groups)
    lines = (line for group in groups for line in (_joined(group, width) if width else group))
    found = (_paragraph(line) for line in lines)
    return [paragraph for paragraph in found if paragraph is not None]
