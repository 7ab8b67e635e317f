"""Where in a draft a protected span of the source belongs, by its word alignment.

Why it exists: mending needs a place before it can put anything back: the words that the engine
wrote for a span, a number that came out wrong, or the neighbour of what was lost.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest
from typing import Final

from reader.domain.alignment import Alignment, sources_of, targets_of, written_words
from reader.domain.likeness import distance
from reader.domain.protected import NUMBER, readings
from reader.domain.span import Span

__all__ = ["DraftPlaces"]

SURE: Final = 0.3
"""Share of a target word's attention from which it counts as written for a source word."""

_SIGNS: Final = "$€£¥₪+±≈−§№"
_MARKS: Final = ".,;:!?…\"'»”)"
_SIGNS_AFTER: Final = re.compile(
    r"\s?(?:%|‰|[°º]\s?[CF]\b|[CF]\s?[°º]|[°º]|(?:degrees|graden) (?:Celsius|Fahrenheit)|[CF]\b)"
)
_GENITIVE: Final = re.compile(r"['’]s\Z")
_UNKNOWN: Final = re.compile(r"<unk>|⁇")
LIKE_LINKED: Final = 0.4
LIKE_ELSEWHERE: Final = 0.2
"""Letters of a name that may differ, as a share of them, in a place that the name is linked to and
in any other."""


class DraftPlaces:
    """Answers about one draft; spans are of the source as the engine read it, and of the draft."""

    def __init__(self, source: str, text: str, alignment: Alignment) -> None:
        """Look into the draft `text` of `source`."""
        self._source = source
        self._text = text
        self._alignment = alignment
        self._words = written_words(source)
        self._target_words = written_words(text)

    def written_for(self, span: Span) -> list[Span]:
        """Return the target words that look at `span` more than elsewhere, surest first."""
        own = [
            (weight, target)
            for target, weight in targets_of(self._alignment, span)
            if weight >= SURE and self._best_source(target).overlaps(span)
        ]
        return [target for _, target in sorted(own, reverse=True)]

    def run_around(self, place: Span, words: Sequence[Span]) -> Span:
        """Widen `place` to those of `words` that stand right beside it."""
        run = place
        for word in sorted(words):
            if word.start >= run.end and not self._text[run.end : word.start].strip(f" %{_SIGNS}"):
                run = Span(run.start, word.end)
        for word in sorted(words, reverse=True):
            if word.end <= run.start and not self._text[word.end : run.start].strip(f" {_SIGNS}"):
                run = Span(word.start, run.end)
        return run

    def wrong_number(
        self, span: Span, form: str, free: Sequence[Span], *, only: bool
    ) -> Span | None:
        """Return the number of the draft that should have been `form`, with the signs beside it.

        Args:
            span: Where the number stands in the source.
            form: How it should read in the target.
            free: Numbers of the draft that belong to no other number of the source.
            only: Whether a single free number may be taken without a link to it.
        """
        match = NUMBER.search(form)
        wanted = readings(match[0]) if match else frozenset()
        own = self.written_for(span)
        choices = [one for one in free if wanted & readings(one.of(self._text))]
        choices += [one for one in free if any(one.overlaps(word) for word in own)]
        if only and len(free) == 1:
            choices += free
        if not choices:
            return None
        plain = [word for word in own if not any(char.isdigit() for char in word.of(self._text))]
        return self._with_signs(self.run_around(choices[0], plain), form)

    def misspelt(self, span: Span, name: str, known: Collection[str]) -> Span | None:
        """Return the run of target words that was meant to be `name`, or None.

        Args:
            span: Where the name stands in the source.
            name: Its spelling there.
            known: Names whose right spelling is left alone.
        """
        linked = [target for target, _ in targets_of(self._alignment, span)]
        likely: list[tuple[float, Span]] = []
        for place in self._runs(len(name.split())):
            is_linked = any(place.overlaps(target) for target in linked)
            most = (LIKE_LINKED if is_linked else LIKE_ELSEWHERE) * len(name)
            form = _UNKNOWN.sub("\x00", place.of(self._text))
            if abs(len(form) - len(name)) <= most and form not in known:
                letters = distance(form.casefold(), name.casefold())
                likely += [(letters, place)] if letters <= most else []
        return min(likely)[1] if likely else None

    def _runs(self, size: int) -> Iterator[Span]:
        """Yield the runs of about `size` words of the draft, without a genitive at their end."""
        words = self._target_words
        for count in range(max(1, size - 1), size + 2):
            for first, last in zip(words, words[count - 1 :], strict=False):
                yield self._without_genitive(Span(first.start, last.end))

    def _without_genitive(self, place: Span) -> Span:
        ending = _GENITIVE.search(place.of(self._text))
        return Span(place.start, place.end - len(ending[0])) if ending else place

    def beside(self, span: Span) -> tuple[int, bool] | None:
        """Return where something that stood at `span` goes, and whether behind a word.

        It goes behind the target of the nearest word before, or ahead of that of the nearest word
        after, whichever is nearer and linked; None where no word is linked.
        """
        before = [word for word in self._words if word.end <= span.start][::-1]
        after = [word for word in self._words if word.start >= span.end]
        for pair in zip_longest(before, after):
            for word in pair:
                linked = targets_of(self._alignment, word) if word else []
                if not word or not linked:
                    continue
                target = max(linked, key=lambda one: one[1])[0]
                if word.end > span.start:
                    return target.start, False
                marks = bool(self._source[word.end : span.start].strip())
                return (self._past_marks(target.end) if marks else target.end), True
        return None

    def token_around(self, place: Span) -> Span:
        """Return the run of characters without white space around `place`."""
        start, end = place
        while start and not self._text[start - 1].isspace():
            start -= 1
        while end < len(self._text) and not self._text[end].isspace():
            end += 1
        return Span(start, end)

    def source_of(self, place: Span) -> str:
        """Return the source word that a target word looks at most, or an empty string."""
        return self._best_source(place).of(self._source)

    def _best_source(self, target: Span) -> Span:
        linked = sources_of(self._alignment, target)
        return max(linked, key=lambda one: one[1])[0] if linked else Span(0, 0)

    def _past_marks(self, place: int) -> int:
        while place < len(self._text) and self._text[place] in _MARKS:
            place += 1
        return place

    def _with_signs(self, place: Span, form: str) -> Span:
        """Take in the signs beside a number that `form` brings along itself."""
        start, end = place
        if not form[0].isdigit() and start and self._text[start - 1] in _SIGNS:
            start -= 1
        rest = _SIGNS_AFTER.match(self._text, end)
        if rest and not form[-1].isdigit():
            end = rest.end()
        return Span(start, end)
