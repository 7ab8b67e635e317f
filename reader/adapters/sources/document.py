"""Paragraphs to the document that every source reader returns.

Why it exists: finding the structure, the directions and the cuts of huge paragraphs is the same for
each kind of source; only the way from the source to paragraphs differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.adapters.sources.cleaning import cleaned_line, replaced_notice
from reader.adapters.sources.content import Extracted
from reader.adapters.sources.files import LoadedText
from reader.domain.arabic import trimmed
from reader.domain.article import Block, BlockId, BlockKind
from reader.domain.bidi import base_direction
from reader.domain.blocks import MarkedParagraph, structure_of
from reader.domain.huge import cut_paragraph
from reader.domain.language import Direction, direction_of
from reader.domain.language_guess import guess_language
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.paragraphs import Paragraph
from reader.domain.segmentation import split_arabic
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument

__all__ = ["DocumentBuilder"]

_LEFT_OUT = message(QT_TRANSLATE_NOOP("Furniture", "Not part of the article"))


@dataclass(frozen=True, slots=True)
class DocumentBuilder:
    """Makes a document of paragraphs; `new_id` mints an id for each block."""

    new_id: Callable[[], str]

    def build(
        self, paragraphs: Sequence[Paragraph], loaded: LoadedText, cancel: CancelToken
    ) -> RawDocument:
        """Return the document; its blocks hold the texts of `paragraphs`, all, in order.

        Raises:
            Cancelled: `cancel` was set.
        """
        structure = structure_of(paragraphs)
        cancel.check()
        language = guess_language("\n".join(one.text for one in paragraphs))
        direction = direction_of(language)
        blocks = tuple(
            block for marked in structure.paragraphs for block in self._blocks(marked, direction)
        )
        cancel.check()
        return RawDocument(
            blocks=blocks,
            title=structure.title,
            byline=structure.byline,
            date=structure.date,
            site=structure.site,
            part=loaded.part,
            notices=loaded.notices,
        )

    def build_extracted(self, extracted: Extracted, cancel: CancelToken) -> RawDocument:
        """Return the document of what a format reader found.

        What it left out stays left out, in its place and with its reason; what it does not name
        (title, byline, date, site) is looked for in the text.

        Raises:
            Cancelled: `cancel` was set.
        """
        cancel.check()
        cleaner = _Cleaner()
        clean = [cleaner.clean(one) for one in extracted.paragraphs]
        clean = [one for one in clean if trimmed(one.text)]
        taken = [one for one in clean if one.kind is not BlockKind.FURNITURE]
        structure = structure_of(taken)
        language = guess_language("\n".join(one.text for one in taken))
        direction = direction_of(language)
        cancel.check()
        found = iter(structure.paragraphs)
        blocks = tuple(
            block
            for one in clean
            for block in self._blocks(_marked(one, found), direction, one.place)
        )
        return RawDocument(
            blocks=blocks,
            title=_line(extracted.title) or structure.title,
            byline=_line(extracted.byline) or structure.byline,
            date=_line(extracted.date) or structure.date,
            site=_line(extracted.site) or structure.site,
            part=extracted.part,
            notices=(*extracted.notices, *cleaner.notices()),
            address=_line(extracted.address),
        )

    def _blocks(
        self, marked: MarkedParagraph, article: Direction, place: str = ""
    ) -> Iterator[Block]:
        """Yield the block of a paragraph, or several where it is huge."""
        direction = base_direction(marked.text, article)
        for number, span in enumerate(cut_paragraph(marked.text, split_arabic)):
            yield Block(
                block_id=BlockId(self.new_id()),
                kind=marked.kind,
                text=span.of(marked.text),
                direction=direction,
                left_out=marked.kind is BlockKind.FURNITURE,
                reason=marked.reason,
                level=marked.level,
                continues=number > 0,
                place=place,
            )


@dataclass(slots=True)
class _Cleaner:
    """Cleans paragraphs one by one; tells once what was replaced in all of them."""

    replaced: int = 0

    def clean(self, paragraph: Paragraph) -> Paragraph:
        text, replaced = cleaned_line(paragraph.text)
        self.replaced += replaced
        return paragraph if text == paragraph.text else replace(paragraph, text=text)

    def notices(self) -> tuple[Message, ...]:
        return replaced_notice(self.replaced)


def _line(text: str) -> str:
    """Return a field of a file's head as one clean line."""
    return " ".join(cleaned_line(text)[0].split())


def _marked(one: Paragraph, found: Iterator[MarkedParagraph]) -> MarkedParagraph:
    if one.kind is BlockKind.FURNITURE:
        reason = one.reason or _LEFT_OUT
        return MarkedParagraph(one.text, BlockKind.FURNITURE, reason=reason)
    return next(found)
