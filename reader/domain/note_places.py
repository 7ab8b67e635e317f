"""Where the notes of an article stand now, and the passage of a new one.

Why it exists: texts change under notes: an article is imported again, a translation is made anew or
in another language. All notes are placed at once, on texts that are folded once. A note of a
translation whose words are gone stands at its sentence in the article; what has no place is
reported as unplaced and kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.domain.anchors import TextAnchor, anchor_at, place
from reader.domain.article import SegmentId
from reader.domain.article_text import BlockSpan, SideText
from reader.domain.composition import trimmed
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.domain.span import Span

__all__ = ["NotePlace", "PlaceState", "passage_of", "place_notes"]

_WHOLE: Final = TextAnchor("")
_NOWHERE: Final = Span(0, 0)


class PlaceState(StrEnum):
    """How a note was placed."""

    EXACT = "exact"
    """On its words, however they are spelled now."""

    CHANGED = "changed"
    """On its words, some of which have changed."""

    HOME = "home"
    """At its sentence in the article, since its words in the translation are gone."""

    ARTICLE = "article"
    """It belongs to the whole article."""

    UNPLACED = "unplaced"
    """Nowhere for sure."""


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where one note stands.

    Attributes:
        note_id: The note.
        state: How it was placed.
        side: Of `span`: that of the note, or the article's where it stands at home.
        span: Code points of the whole text of that side; empty where it has no place there.
        parts: The same by block, in order; none for an unplaced note and one of the article.
        segments: The segments that it covers, in order.
    """

    note_id: NoteId
    state: PlaceState
    side: PassageSide
    span: Span = _NOWHERE
    parts: tuple[BlockSpan, ...] = ()
    segments: tuple[SegmentId, ...] = ()


def passage_of(
    text: SideText, scope: PassageScope, span: Span, source: SideText | None = None
) -> Passage:
    """Return the passage that was marked.

    Args:
        text: Of the side on which it was marked.
        scope: What was asked for. A sentence, a paragraph and the article are found around the
            beginning of `span`; white space at the ends of a selection or word is left out.
        span: Code points of the whole text; of a blank one, the sentence is taken.
        source: The text of the article, for a passage of a translation: there is its home.
    """
    if scope is PassageScope.ARTICLE:
        return Passage(text.side, scope, _WHOLE, text.language, _WHOLE)
    if scope in {PassageScope.WORD, PassageScope.SELECTION}:
        marked = trimmed(text.text, span)
        scope = scope if marked.length else PassageScope.SENTENCE
    else:
        marked = Span(span.start, span.start)
    if scope is PassageScope.SENTENCE:
        marked = _sentence_at(text, span.start)
    elif scope is PassageScope.PARAGRAPH:
        marked = trimmed(text.text, text.block_span(text.block_at(span.start)))
    if not marked.length:  # an empty block: there is nothing that could be marked
        return Passage(text.side, PassageScope.ARTICLE, _WHOLE, text.language, _WHOLE)
    anchor = anchor_at(text.ready, marked)
    return Passage(text.side, scope, anchor, text.language, _home(text, marked, source, anchor))


def _sentence_at(text: SideText, position: int) -> Span:
    segment = text.segment_at(position)
    found = None if segment is None else text.span_of(segment)
    return found or trimmed(text.text, text.block_span(text.block_at(position)))


def _home(
    text: SideText, marked: Span, source: SideText | None, anchor: TextAnchor
) -> TextAnchor | None:
    """Return the anchor of the first sentence of a passage in the article."""
    if text.side is PassageSide.SOURCE:
        return anchor
    segments = text.segments_in(marked)
    span = source.span_of(segments[0]) if source is not None and segments else None
    return None if source is None or span is None else anchor_at(source.ready, span)


def place_notes(
    notes: Iterable[Note], source: SideText, target: SideText | None = None
) -> tuple[NotePlace, ...]:
    """Return where each note stands, in the order of `notes`.

    Args:
        notes: Of one article.
        source: Its text.
        target: Its translation as it is now, in one language; None where there is none.
    """
    return tuple(_place(note, source, target) for note in notes)


def _place(note: Note, source: SideText, target: SideText | None) -> NotePlace:
    passage = note.passage
    if not passage.anchor.quote:
        return NotePlace(note.note_id, PlaceState.ARTICLE, passage.side)
    if passage.side is PassageSide.SOURCE:
        return _on(note, source) or NotePlace(note.note_id, PlaceState.UNPLACED, passage.side)
    home = _at_home(note, source)
    if target is None or target.language != passage.language:
        return home
    found = _on(note, target)
    if found is None:
        return home
    # Words that are found in the translation of another sentence are other words.
    is_elsewhere = home.state is PlaceState.HOME and not set(home.segments) & set(found.segments)
    return home if is_elsewhere else found


def _on(note: Note, text: SideText) -> NotePlace | None:
    placed = place(note.passage.anchor, text.ready)
    if placed is None:
        return None
    span = placed.span if placed.exact else _widened(placed.span, note.passage.scope, text)
    state = PlaceState.EXACT if placed.exact else PlaceState.CHANGED
    return NotePlace(note.note_id, state, text.side, span, text.parts(span), text.segments_in(span))


def _widened(span: Span, scope: PassageScope, text: SideText) -> Span:
    """Return all of the sentence or paragraph that a changed passage mostly lies in."""
    middle = (span.start + span.end) // 2
    if scope is PassageScope.SENTENCE:
        return _sentence_at(text, middle)
    if scope is PassageScope.PARAGRAPH:
        return trimmed(text.text, text.block_span(text.block_at(middle)))
    return span


def _at_home(note: Note, source: SideText) -> NotePlace:
    home = note.passage.home
    if home is None or not home.quote:
        return NotePlace(note.note_id, PlaceState.UNPLACED, PassageSide.TARGET)
    placed = place(home, source.ready)
    if placed is None:
        return NotePlace(note.note_id, PlaceState.UNPLACED, PassageSide.TARGET)
    span = placed.span if placed.exact else _widened(placed.span, PassageScope.SENTENCE, source)
    return NotePlace(
        note.note_id,
        PlaceState.HOME,
        PassageSide.SOURCE,
        span,
        source.parts(span),
        source.segments_in(span),
    )
