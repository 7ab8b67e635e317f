"""What a search looks for, against the words of one passage: where are the hits.

Why it exists: SQLite tells which passage has the words, of its own folded text; the reader wants
them marked in the text as it was written. The same values make the question to the index
(`reader.adapters.storage.search_expression`) and the marks, so that the two can't disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.domain.span import Span

__all__ = ["PassageToken", "Wanted", "WantedPhrase", "WantedPrefix", "WantedWord", "marks"]


@dataclass(frozen=True, slots=True)
class PassageToken:
    """A token of a passage.

    Attributes:
        span: In code points of the passage.
        norm: Normalised.
        lemmas: Normalised, without `norm` itself.
    """

    span: Span
    norm: str
    lemmas: frozenset[str]


@dataclass(frozen=True, slots=True)
class WantedWord:
    """A word in any form: one that is `norm` or one of `lemmas`, or has one of these as lemma."""

    norm: str
    lemmas: tuple[str, ...]

    def spans(self, passage: Sequence[PassageToken]) -> list[Span]:
        """Return where it stands."""
        terms = frozenset((self.norm, *self.lemmas))
        return [token.span for token in passage if token.norm in terms or terms & token.lemmas]


@dataclass(frozen=True, slots=True)
class WantedPrefix:
    """Words that begin with `norm`, or whose lemma does."""

    norm: str

    def spans(self, passage: Sequence[PassageToken]) -> list[Span]:
        """Return where they stand."""
        return [
            token.span
            for token in passage
            if token.norm.startswith(self.norm)
            or any(lemma.startswith(self.norm) for lemma in token.lemmas)
        ]


@dataclass(frozen=True, slots=True)
class WantedPhrase:
    """Words one after another, as spelled.

    Attributes:
        firsts: Spellings of the first word.
        rest: The words after it.
    """

    firsts: tuple[str, ...]
    rest: tuple[str, ...]

    def spans(self, passage: Sequence[PassageToken]) -> list[Span]:
        """Return where the whole phrase stands."""
        norms = [token.norm for token in passage]
        size = len(self.rest) + 1
        return [
            Span(passage[at].span.start, passage[at + size - 1].span.end)
            for at in range(len(norms) - size + 1)
            if norms[at] in self.firsts and tuple(norms[at + 1 : at + size]) == self.rest
        ]


Wanted = WantedWord | WantedPrefix | WantedPhrase


def marks(wanted: Iterable[Wanted], passage: Sequence[PassageToken]) -> tuple[Span, ...]:
    """Return the hits of a passage in order, those that touch the same letters as one."""
    merged: list[Span] = []
    for span in sorted(span for one in wanted for span in one.spans(passage)):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return tuple(merged)
