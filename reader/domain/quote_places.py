"""Where the words of a quote stand in a text, for a passage that is named by its words alone.

Why it exists: a command or another program says "the passage with these words". Vowel marks,
spelling of hamza and punctuation aside, the same words are the same passage; where they stand more
than once, all the places are told, so that nobody guesses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reader.domain.arabic import folded
from reader.domain.article_text import SideText
from reader.domain.notes import PassageScope
from reader.domain.span import Span
from reader.domain.words import words

__all__ = ["MOST_PLACES", "quote_places", "scope_of"]

MOST_PLACES: Final = 100


def quote_places(text: SideText, quote: str) -> tuple[Span, ...]:
    """Return the places of a quote, in order, `MOST_PLACES` at most.

    Whole words come first; a quote that is only a part of words, or has no words, is looked for as
    it is written. It stands in one block, unless it has lines itself.

    Args:
        text: Where it stands.
        quote: Its words; white space at its ends does not count.

    Returns:
        Code points of the whole text.
    """
    plain = quote.strip()
    if not plain:
        return ()
    return tuple(_by_words(text, plain)) or tuple(_as_written(text.text, plain))


def _by_words(text: SideText, quote: str) -> Iterator[Span]:
    own = words(quote)
    wanted = [folded(one.of(quote)) for one in own]
    if not wanted:
        return
    spans, tokens = text.ready.words()
    lead, tail = quote[: own[0].start], quote[own[-1].end :]
    over_blocks = "\n" in quote
    for at in _runs(tokens, wanted):
        start, end = spans[at].start, spans[at + len(wanted) - 1].end
        start -= len(lead) if text.text.endswith(lead, 0, start) else 0
        end += len(tail) if text.text.startswith(tail, end) else 0
        if over_blocks or text.block_at(start) == text.block_at(end - 1):
            yield Span(start, end)


def _runs(tokens: Sequence[str], wanted: Sequence[str]) -> Iterator[int]:
    """Yield where `wanted` begins in `tokens`, not overlapping."""
    found = at = 0
    while at + len(wanted) <= len(tokens) and found < MOST_PLACES:
        if tokens[at] == wanted[0] and tokens[at : at + len(wanted)] == wanted:
            yield at
            found += 1
            at += len(wanted)
        else:
            at += 1


def _as_written(text: str, quote: str) -> Iterator[Span]:
    found, at = 0, text.find(quote)
    while at >= 0 and found < MOST_PLACES:
        yield Span(at, at + len(quote))
        found += 1
        at = text.find(quote, at + len(quote))


def scope_of(text: SideText, span: Span) -> PassageScope:
    """Return what a place covers: a paragraph, a sentence, a word, or else a selection.

    Punctuation at its ends does not count.
    """
    segments = text.segments_in(span)
    if len(segments) == 1:
        sentence = text.span_of(segments[0])
        if sentence is not None and _is_all_of(text.text, span, sentence):
            return PassageScope.SENTENCE
    elif segments and _is_all_of(text.text, span, text.block_span(text.block_at(span.start))):
        return PassageScope.PARAGRAPH
    return PassageScope.WORD if len(words(span.of(text.text))) == 1 else PassageScope.SELECTION


def _is_all_of(text: str, span: Span, whole: Span) -> bool:
    if not whole.contains(span.start) or span.end > whole.end:
        return False
    return not words(text[whole.start : span.start]) and not words(text[span.end : whole.end])
