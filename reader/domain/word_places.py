"""Where words that a search showed stand in a text.

Why it exists: a hit shows a snippet; the page shows the sentence, perhaps with a typo corrected or
in another version. The words are looked for anew, as they are spelled, whatever marks they carry.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.domain.search_tokens import located, tokens
from reader.domain.span import Span

__all__ = ["word_places"]


def word_places(text: str, passages: Iterable[str]) -> list[Span]:
    """Return where one of `passages`, words or several of them in a row, stands in `text`.

    Args:
        text: What is shown; spans are code points of it.
        passages: As they were written elsewhere; vowel marks do not matter, hamzas do.

    Returns:
        The spans in order; none overlaps another.
    """
    wanted = {tuple(token.spelled for token in tokens(one)) for one in passages}
    longest_first = sorted(wanted - {()}, key=len, reverse=True)
    if not longest_first:
        return []
    there = located(text)
    spelled = [token.spelled for token in there]
    found: list[Span] = []
    at = 0
    while at < len(there):
        size = next(
            (len(one) for one in longest_first if tuple(spelled[at : at + len(one)]) == one), 0
        )
        if size:
            found.append(Span(there[at].span.start, there[at + size - 1].span.end))
        at += size or 1
    return found
