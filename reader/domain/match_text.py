"""A source from the memory beside the sentence that is asked for, as one text.

Why it exists: a translator sees in one line what of a match to keep, what to leave out and what to
add: the words of the match, those that the sentence has not marked as removed, and after them those
that only the sentence has.

Source: the way that tools of the trade show a fuzzy match, as tracked changes.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.domain.memory import TextDifference
from reader.domain.span import Span

__all__ = ["MatchText", "match_text"]


@dataclass(frozen=True, slots=True)
class MatchText:
    """The text.

    Attributes:
        text: The source of the match, with what only the sentence has put in.
        removed: Words that the sentence has not.
        added: Words that the match has not.
    """

    text: str
    removed: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()


def match_text(sentence: str, kept: str, differences: tuple[TextDifference, ...]) -> MatchText:
    """Return what to show of a match.

    Args:
        sentence: What is asked for.
        kept: The source of the match.
        differences: Where they differ, in order.
    """
    text, at = "", 0
    removed: list[Span] = []
    added: list[Span] = []
    for one in differences:
        text += kept[at : one.kept.start]
        at = one.kept.end
        if one.kept.length:
            removed.append(Span(len(text), len(text) + one.kept.length))
            text += one.kept.of(kept)
        if one.asked.length:
            if text and not text[-1].isspace():
                text += " "
            added.append(Span(len(text), len(text) + one.asked.length))
            text += one.asked.of(sentence)
            if kept[at : at + 1] and not kept[at].isspace():
                text += " "
    return MatchText(text + kept[at:], tuple(removed), tuple(added))
