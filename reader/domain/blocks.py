"""What each paragraph of a news text is: headline, byline, subhead, caption, body, furniture.

Why it exists: plain text has no markup, but news has a shape: short lines first, then the body with
short lines between, then the foot of the page. Nothing is dropped: furniture is marked, with a
reason, and shown dimmed. Where a line could be two things, it stays a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from reader.domain.arabic import trimmed
from reader.domain.article import BlockKind
from reader.domain.furniture import furniture_reason, is_related_heading
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.paragraphs import Paragraph
from reader.domain.press_lines import (
    date_of,
    ends_sentence,
    is_byline,
    is_caption,
    is_role,
    is_section,
    is_site,
    key_of,
)

__all__ = ["MarkedParagraph", "Structure", "structure_of"]

_HEAD_LINES: Final = 16
_BODY_WORDS, _LONG_WORDS = 6, 25
_HEADLINE_WORDS: Final = 26
_SUBHEAD_WORDS, _SUBHEAD_LENGTH = 12, 100
_INNER_STOP: Final = re.compile(r"[.!؟?…]\s+\S")
_PERSON: Final = re.compile(
    r"(?:ال)?(?:رئيس|رئيسة|وزير|وزيرة|أمين|مدرب|مدربة|لاعب|لاعبة|ملك|ملكة|أمير|أميرة|زعيم|قائد|"
    r"نائب|متظاهرون|جنود|"
    r"عناصر|مقاتلون|نازحون|سكان)(?!\w)"
)
_VERB: Final = re.compile(r"(?:ي|ت|سي|ست)(?!ا)\w{3,}(?<!ي)(?<!ية)(?<!ين)(?<!ات)\Z")


@dataclass(frozen=True, slots=True)
class MarkedParagraph:
    """A paragraph whose kind is known; `reason` is set for furniture alone."""

    text: str
    kind: BlockKind
    level: int = 0
    reason: Message | None = None


@dataclass(slots=True)
class Structure:
    """An article's paragraphs in reading order and what its head says."""

    paragraphs: list[MarkedParagraph] = field(default_factory=list)
    title: str = ""
    byline: str = ""
    date: str = ""
    site: str = ""


def structure_of(paragraphs: Sequence[Paragraph]) -> Structure:
    """Find out what each of `paragraphs` is; same order, same texts, none left away."""
    # Invisible characters at the ends of a line are kept, but tell nothing about it.
    reading = _Reading([replace(one, text=trimmed(one.text)) for one in paragraphs])
    reading.run()
    result = reading.result
    result.paragraphs = [
        replace(marked, text=one.text)
        for marked, one in zip(result.paragraphs, paragraphs, strict=True)
    ]
    return result


def _words(text: str) -> int:
    return len(text.split(maxsplit=_LONG_WORDS + 1))


def _is_body(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is running text, not a line of its own."""
    if paragraph.kind not in {None, BlockKind.PARAGRAPH, BlockKind.QUOTE}:
        return False
    text = paragraph.text
    count = _words(text)
    if count >= _LONG_WORDS:
        return True
    if not ends_sentence(text) or count < _BODY_WORDS:
        return False
    return text.rstrip("»”\"') ").endswith((".", "…", "۔")) or bool(_INNER_STOP.search(text))


class _Reading:
    """One pass over the paragraphs of an article."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._all = paragraphs
        self._body = [_is_body(one) for one in paragraphs]
        self._last_body = max((at for at, is_body in enumerate(self._body) if is_body), default=-1)
        self._lines_end = 0
        self._headline = any(one.kind is BlockKind.HEADLINE for one in paragraphs)
        self._seen: set[str] = set()
        self._bylines: list[str] = []
        self.result = Structure()

    def run(self) -> None:
        """Read the head, the body and the foot."""
        start = self._head_end()
        for index in range(start):
            self._add(self._in_head(index, start))
        index = start
        while index < len(self._all):
            run = self._related_run(index)
            if run > index:
                for at in range(index, run):
                    self._add(self._related(at))
                index = run
                continue
            self._add(self._in_body(index))
            index += 1
        self.result.byline = " · ".join(self._bylines)

    def _add(self, marked: MarkedParagraph) -> None:
        if marked.kind is BlockKind.HEADLINE and not self.result.title:
            self.result.title = marked.text
            self._headline = True
            self._seen.add(key_of(marked.text))
        self.result.paragraphs.append(marked)

    def _head_end(self) -> int:
        """Return the number of lines before the body; 0 where there is no body soon."""
        head = self._body[:_HEAD_LINES]
        return head.index(True) if True in head else 0

    def _is_name(self, index: int) -> bool:
        """Tell whether the line is a name: the next one says what that person is."""
        following = self._all[index + 1 : index + 2]
        return (
            self._headline
            and bool(following)
            and is_role(following[0].text)
            and _words(self._all[index].text) <= 6  # noqa: PLR2004
            and not ends_sentence(self._all[index].text)
        )

    def _common(self, index: int) -> MarkedParagraph | None:
        """Return what the line is where that doesn't depend on its place."""
        paragraph = self._all[index]
        reason = furniture_reason(paragraph.text)
        if reason is not None:
            return MarkedParagraph(paragraph.text, BlockKind.FURNITURE, reason=reason)
        if paragraph.kind not in {None, BlockKind.LIST_ITEM}:
            return MarkedParagraph(paragraph.text, paragraph.kind, paragraph.level)
        if is_byline(paragraph.text, after_headline=self._headline):
            return self._byline(paragraph.text)
        return None

    def _byline(self, text: str) -> MarkedParagraph:
        """Return a byline, or furniture where the same one was met before."""
        key = key_of(text)
        if key in self._seen:
            reason = message(QT_TRANSLATE_NOOP("Furniture", "The byline again"))
            return MarkedParagraph(text, BlockKind.FURNITURE, reason=reason)
        self._seen.add(key)
        self._bylines.append(text)
        return MarkedParagraph(text, BlockKind.BYLINE)

    def _in_head(self, index: int, end: int) -> MarkedParagraph:
        paragraph = self._all[index]
        text = paragraph.text
        known = self._common(index)
        if known is not None:
            return known
        if is_section(text) and self._line_follows(index, end):
            reason = message(QT_TRANSLATE_NOOP("Furniture", "A section of the site"))
            return MarkedParagraph(text, BlockKind.FURNITURE, reason=reason)
        if self._is_name(index) or (self._headline and is_role(text)):
            return self._byline(text)
        return self._dated_or_titled(paragraph, index)

    def _line_follows(self, index: int, end: int) -> bool:
        """Tell whether a line that can be the headline follows before the body."""
        return self._headline or any(
            self._could_be_headline(one) and not is_section(one.text)
            for one in self._all[index + 1 : end]
        )

    @staticmethod
    def _could_be_headline(paragraph: Paragraph) -> bool:
        text = paragraph.text
        return (
            paragraph.kind is None
            and _words(text) <= _HEADLINE_WORDS
            and not (date_of(text) or is_site(text) or is_caption(text))
            and furniture_reason(text) is None
        )

    def _dated_or_titled(self, paragraph: Paragraph, index: int) -> MarkedParagraph:
        text = paragraph.text
        date = date_of(text)
        if date:
            self.result.date = self.result.date or date
            return self._dated(text)
        if is_site(text) and index + 1 < len(self._all):
            self.result.site = self.result.site or text
            reason = message(QT_TRANSLATE_NOOP("Furniture", "The name of the site"))
            return MarkedParagraph(text, BlockKind.FURNITURE, reason=reason)
        if paragraph.kind is not None:
            return MarkedParagraph(text, paragraph.kind, paragraph.level)
        if not self._headline and self._could_be_headline(paragraph):
            return MarkedParagraph(text, BlockKind.HEADLINE, 1)
        return self._under_headline(paragraph)

    def _dated(self, text: str) -> MarkedParagraph:
        marked = self._byline(text)
        if marked.kind is BlockKind.BYLINE:
            self._bylines.pop()
        return marked

    def _under_headline(self, paragraph: Paragraph) -> MarkedParagraph:
        text = paragraph.text
        if key_of(text) in self._seen:
            reason = message(QT_TRANSLATE_NOOP("Furniture", "The headline again"))
            return MarkedParagraph(text, BlockKind.FURNITURE, reason=reason)
        if is_caption(text) or self._shows_people(text):
            return MarkedParagraph(text, BlockKind.CAPTION)
        if not ends_sentence(text):
            return MarkedParagraph(text, BlockKind.SUBHEAD, 2)
        return MarkedParagraph(text, BlockKind.PARAGRAPH)

    @staticmethod
    def _shows_people(text: str) -> bool:
        """Tell whether a line under the headline names people and says nothing of them."""
        found = text.split()
        return (
            len(found) <= 14  # noqa: PLR2004
            and bool(_PERSON.match(text))
            and not any(_VERB.match(word) for word in found)
        )

    def _related_run(self, index: int) -> int:
        """Return the end of a list of other articles that begins here, or `index`."""
        if not is_related_heading(self._all[index].text):
            return index
        # Lines that were walked over before need not be again: many headings make no square.
        end = max(index + 1, self._lines_end)
        while end < len(self._all) and self._is_line(end):
            end += 1
        self._lines_end = end
        if self._last_body < end:
            return end
        # In the middle of an article only the list items are surely no part of it.
        end = index + 1
        while end < len(self._all) and self._all[end].kind is BlockKind.LIST_ITEM:
            end += 1
        return end

    def _is_line(self, index: int) -> bool:
        return self._all[index].kind in {None, BlockKind.LIST_ITEM} and not self._body[index]

    def _related(self, index: int) -> MarkedParagraph:
        text = self._all[index].text
        reason = furniture_reason(text) or message(
            QT_TRANSLATE_NOOP("Furniture", "Points to other articles")
        )
        return MarkedParagraph(text, BlockKind.FURNITURE, reason=reason)

    def _in_body(self, index: int) -> MarkedParagraph:
        paragraph = self._all[index]
        known = self._common(index)
        if known is not None:
            return known
        if paragraph.kind is not None:
            return MarkedParagraph(paragraph.text, paragraph.kind, paragraph.level)
        if is_caption(paragraph.text):
            return MarkedParagraph(paragraph.text, BlockKind.CAPTION)
        if self._is_subhead(index):
            return MarkedParagraph(paragraph.text, BlockKind.SUBHEAD, 2)
        return MarkedParagraph(paragraph.text, BlockKind.PARAGRAPH)

    def _is_subhead(self, index: int) -> bool:
        text = self._all[index].text
        if len(text) > _SUBHEAD_LENGTH or _words(text) > _SUBHEAD_WORDS:
            return False
        if text.rstrip("»”\"' ").endswith((".", "!", "…", ":", "،", "؛", ",", ";", "۔")):
            return False
        return index > 0 and any(self._body[index + 1 : index + 2])
