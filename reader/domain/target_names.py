"""The glossary read the other way: which of its names stand in a translation.

Why it exists: a wrong name is most often another right one: Biden for Trump, Iraq for Iran. What
the glossary calls by that name is compared with what the source speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from reader.domain.accepted_names import NameWord, accepted_names, is_function_word, name_words
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.domain.span import Span

__all__ = ["NameInTarget", "TargetNames"]

_SHORTEST: Final = 3
_ROMAN: Final = re.compile("[ivx]+")


@dataclass(frozen=True, slots=True)
class NameInTarget:
    """A name in a target, and all terms that are called so."""

    span: Span
    terms: tuple[GlossaryTerm, ...]


def _is_too_common(word: str) -> bool:
    """Tell whether a word alone is no name that stands out: of, II."""
    return len(word) < _SHORTEST or is_function_word(word) or _ROMAN.fullmatch(word) is not None


class TargetNames:
    """The names of people, places and organisations in one language. Reading is thread-safe."""

    def __init__(self, terms: Iterable[GlossaryTerm], language: str) -> None:
        """Index the names of `terms` in `language`; of guesses there are none."""
        self._by_first: dict[str, dict[tuple[str, ...], list[GlossaryTerm]]] = {}
        for term in terms:
            name = term.name(language)
            if name and term.kind is not TermKind.TERM:
                for words in accepted_names(name, term.kind.value, shortened=False):
                    self._add(words, term)

    def _add(self, words: tuple[str, ...], term: GlossaryTerm) -> None:
        if len(words) == 1 and _is_too_common(words[0]):
            return
        self._by_first.setdefault(words[0], {}).setdefault(words, []).append(term)

    def find(self, text: str) -> list[NameInTarget]:
        """Return the capitalised names in `text`, the longest at each place, in order."""
        words = name_words(text)
        found: list[NameInTarget] = []
        at = 0
        while at < len(words):
            size, terms = self._longest(words, at)
            if size and text[words[at].span.start].isupper():
                span = Span(words[at].span.start, words[at + size - 1].bare.end)
                found.append(NameInTarget(span, tuple(terms)))
            at += max(1, size)
        return found

    def _longest(self, words: list[NameWord], at: int) -> tuple[int, list[GlossaryTerm]]:
        best: tuple[int, list[GlossaryTerm]] = (0, [])
        for name, terms in self._by_first.get(words[at].text, {}).items():
            size = len(name)
            if size > best[0] and tuple(one.text for one in words[at : at + size]) == name:
                best = (size, terms)
        return best
