"""The HTML that a Markdown library writes, to paragraphs.

Why it exists: the library's output is small, well-formed HTML, with what the author wrote as raw
HTML in between; the standard library's parser is enough for it and never recurses.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from reader.domain.article import BlockKind
from reader.domain.paragraphs import Paragraph
from reader.domain.words import word_set

__all__ = ["paragraphs_of_html"]

_HEADING: Final = re.compile(r"h([1-6])\Z")
_BLOCKS: Final = word_set(
    "p h1 h2 h3 h4 h5 h6 li blockquote pre tr table div section article figure figcaption dt dd "
    "header footer aside hr ul ol dl details summary"
)
_SILENT: Final = frozenset({"script", "style", "template"})
_SPACE: Final = re.compile(r"[ \t\r\n]+")
_SPACES: Final = re.compile(" {2,}")
_START: Final = re.compile(r"\d{1,9}\Z")
"""The number of a first item, no longer than CommonMark allows."""

_LINE: Final = "\n"
_CELL: Final = " | "
_DEEPEST: Final = 64
"""Open tags that are remembered; each piece of text looks through them."""


def paragraphs_of_html(html: str) -> list[Paragraph]:
    """Return the paragraphs of `html`, in order, with the kind that their tags say.

    The first heading is the headline if it is of the first level or nothing stands before it. A
    table row is one paragraph, its cells divided by bars; code gives a paragraph a line; ordered
    items keep their number.
    """
    collector = _Collector()
    collector.feed(html)
    collector.close()
    return collector.paragraphs()


class _Collector(HTMLParser):
    """Collects text between block tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found: list[Paragraph] = []
        self._text: list[str] = []
        self._captions: list[str] = []
        self._open: list[str] = []
        self._lists: list[int | None] = []
        self._marker = ""
        self._says_something = False
        self._silent = 0
        self._note = 0
        self._has_headline = False
        self._has_text = False

    def paragraphs(self) -> list[Paragraph]:
        """Return what was collected."""
        self._flush()
        return self._found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {key: value or "" for key, value in attrs}
        if tag in _SILENT or "footnote-backref" in named.get("class", ""):
            self._silent += self._push(f"{tag}!")
            return
        if tag in _BLOCKS:
            self._begin_block(tag, named)
        else:
            self._begin_inline(tag, named)

    def _begin_block(self, tag: str, named: dict[str, str]) -> None:
        self._flush()
        if tag == "hr":
            return
        if tag in {"ul", "ol"}:
            first = int(start[0]) if (start := _START.match(named.get("start", ""))) else 1
            self._lists.append(first if tag == "ol" else None)
        elif tag == "li" and self._lists and self._lists[-1] is not None:
            self._marker = f"{self._lists[-1]}. "
            self._lists[-1] += 1
        is_note = tag == "div" and "footnote" in named.get("class", "").split()
        self._note += self._push("div#" if is_note else tag) and is_note

    def _begin_inline(self, tag: str, named: dict[str, str]) -> None:
        if tag == "br":
            self._text.append(_LINE)
        elif tag == "img":
            self._captions.append(named.get("alt", ""))
        elif tag in {"td", "th"} and self._says_something:
            self._text.append(_CELL)
        elif tag == "a" and "footnote-ref" in named.get("class", "") and self._push("a]"):
            self._text.append("[")

    def _push(self, tag: str) -> bool:
        """Remember an open tag; False where too many are open already."""
        if len(self._open) >= _DEEPEST:
            return False
        self._open.append(tag)
        return True

    def parse_html_declaration(self, i: int) -> int:
        """Pass over a declaration; the base class raises at a marked section that it can't read.

        Source: HTML, 13.2.5.42 (a declaration that is no DOCTYPE is a bogus comment).
        """
        if self.rawdata.startswith("<![", i):
            return self.parse_bogus_comment(i)
        return super().parse_html_declaration(i)

    def handle_endtag(self, tag: str) -> None:
        marked = next((mark for mark in ("!", "]") if self._open[-1:] == [tag + mark]), "")
        if marked:
            self._open.pop()
            self._silent -= marked == "!"
            if marked == "]":
                self._text.append("]")
        elif tag in _BLOCKS and tag != "hr":
            self._end_block(tag)

    def _end_block(self, tag: str) -> None:
        self._flush()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        at = next(
            (i for i in range(len(self._open) - 1, -1, -1) if self._open[i].rstrip("#") == tag),
            None,
        )
        if at is not None:
            self._note -= any(one == "div#" for one in self._open[at:])
            del self._open[at:]

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._text.append(data if "pre" in self._open else _SPACE.sub(" ", data))
            self._says_something = self._says_something or not data.isspace()

    def _flush(self) -> None:
        text = "".join(self._text)
        if "pre" not in self._open:
            text = _SPACES.sub(" ", text)
        self._text.clear()
        self._says_something = False
        for line in text.split(_LINE):
            stripped = line.strip()
            if stripped:
                self._found.append(self._paragraph(stripped))
                self._has_text = True
        for caption in self._captions:
            if caption.strip():
                self._found.append(Paragraph(_SPACE.sub(" ", caption).strip(), BlockKind.CAPTION))
        self._captions.clear()

    def _paragraph(self, text: str) -> Paragraph:
        marker, self._marker = self._marker, ""
        if self._note:
            return Paragraph(marker + text, BlockKind.FOOTNOTE)
        heading = next((m for one in self._open if (m := _HEADING.match(one))), None)
        if heading:
            return self._heading(text, int(heading[1]))
        if "tr" in self._open:
            return Paragraph(text, BlockKind.TABLE)
        if "li" in self._open:
            return Paragraph(marker + text, BlockKind.LIST_ITEM, max(1, len(self._lists)))
        return Paragraph(text, self._plain_kind())

    def _plain_kind(self) -> BlockKind | None:
        if "blockquote" in self._open:
            return BlockKind.QUOTE
        if "figcaption" in self._open:
            return BlockKind.CAPTION
        return BlockKind.PARAGRAPH if "pre" in self._open else None

    def _heading(self, text: str, level: int) -> Paragraph:
        if not self._has_headline and (level == 1 or not self._has_text):
            self._has_headline = True
            return Paragraph(text, BlockKind.HEADLINE, 1)
        return Paragraph(text, BlockKind.SUBHEAD, level)
