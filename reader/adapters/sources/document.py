"""Paragraphs to the document that every source reader returns.

Why it exists: finding the structure, the directions and the cuts of huge paragraphs is the same for
each kind of source; only the way from the source to paragraphs differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader.adapters.sources.files import LoadedText
from reader.domain.article import Block, BlockId, BlockKind
from reader.domain.bidi import base_direction
from reader.domain.blocks import MarkedParagraph, structure_of
from reader.domain.huge import cut_paragraph
from reader.domain.language import Direction, direction_of
from reader.domain.language_guess import guess_language
from reader.domain.paragraphs import Paragraph
from reader.domain.segmentation import split_arabic
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument

__all__ = ["DocumentBuilder"]


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

    def _blocks(self, marked: MarkedParagraph, article: Direction) -> Iterator[Block]:
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
            )
