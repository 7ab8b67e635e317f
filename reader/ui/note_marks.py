"""Where notes stand on the page: washes of highlights, and the passages with a mark in the margin.

Why it exists: a layer answers from memory for each visible row. Passages are kept by the text of
the article as it was imported and of the units; where a row shows another text (a corrected typo)
its spans are carried over. GUI thread only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.domain.article import Article
from reader.domain.article_text import SideText, carried
from reader.domain.note_places import NotePlace
from reader.domain.notes import Note, NoteColour, NoteId, PassageSide
from reader.domain.span import Span
from reader.ui.page_model import PageModel, Side
from reader.ui.text_block import Wash
from reader.ui.theme import Tokens
from reader.ui.underlines import Underline

__all__ = ["NoteMarks", "PlacedNote"]

INSET = 0.1
"""How far a wash keeps from the line above and below, as a share of the pitch."""
SIDES = {PassageSide.SOURCE: Side.SOURCE, PassageSide.TARGET: Side.TARGET}


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note and where it stands in the texts that are shown."""

    note: Note
    place: NotePlace


class NoteMarks:
    """The notes of one article on the page."""

    def __init__(self) -> None:
        """Begin with none."""
        self._article: Article | None = None
        self._texts: dict[Side, SideText] = {}
        self._rows: dict[tuple[int, Side], list[tuple[Span, Note]]] = {}

    def show(
        self, article: Article, texts: Sequence[SideText], placed: Sequence[PlacedNote]
    ) -> set[int]:
        """Show notes of `article`, whose spans are in `texts`; return the rows that change."""
        before = set(self._rows) if article is self._article else set()
        rows: dict[tuple[int, Side], list[tuple[Span, Note]]] = defaultdict(list)
        for one in placed:
            for part in one.place.parts:
                rows[part.block, SIDES[one.place.side]].append((part.span, one.note))
        self._article = article
        self._texts = {SIDES[text.side]: text for text in texts}
        self._rows = dict(rows)
        return {row for row, _ in before | set(rows)}

    def at(self, model: PageModel, row: int, side: Side, position: int) -> list[NoteId]:
        """Return the notes whose passage holds a code point of the shown text, newest first."""
        found = [
            note
            for span, note in self._shown(model, row, side)
            if span.start <= position <= span.end
        ]
        return [one.note_id for one in sorted(found, key=lambda one: one.created_at, reverse=True)]

    def washes(self, model: PageModel, row: int, side: Side, tokens: Tokens) -> Iterator[Wash]:
        """Yield what lies behind the highlights of one text of `row`."""
        for span, note in self._shown(model, row, side):
            if note.colour is not NoteColour.NONE:
                yield Wash(span, tokens.highlight_colour(note.colour.value), INSET)

    def underlines(
        self, model: PageModel, row: int, side: Side, tokens: Tokens
    ) -> Iterator[Underline]:
        """Yield nothing: lines are of names and doubts."""
        del model, row, side, tokens
        yield from ()

    def margin(self, model: PageModel, row: int, side: Side) -> Iterator[Span]:
        """Yield the passages with a written note, where they begin."""
        for span, note in self._shown(model, row, side):
            if note.body:
                yield span

    def _shown(self, model: PageModel, row: int, side: Side) -> Iterator[tuple[Span, Note]]:
        here = self._rows.get((row, side), ())
        text = self._texts.get(side)
        if not here or text is None or model.article is not self._article:
            return
        if side is Side.TARGET and text.language != model.target:
            return
        kept, shown = text.blocks[row], model.compose(row, side)
        for span, note in here:
            moved = span if kept.text == shown.text else carried(span, kept, shown)
            if moved.start < moved.end <= len(shown.text):
                yield moved, note
