"""Look for each name in a draft, and put it where the engine wrote something like it.

Why it exists: engines nearly copy a name ("Shigeu" for "Shigeru") or write another one in its
place, fluently. What stands there is known by the word alignment; a genitive stays, an adjective
made from a place is left alone, accents that an engine can't read are put back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.accepted_names import find_name, is_function_word
from reader.domain.alignment import Alignment, sources_of, targets_of, written_words
from reader.domain.derived_words import is_derived
from reader.domain.edits import Edit
from reader.domain.name_insertion import NameSlot
from reader.domain.name_sound import plain_letters, spelling_likeness, to_ascii
from reader.domain.span import Span
from reader.services.draft_places import DraftPlaces

__all__ = ["FoundNames", "NamedDraft", "find_names", "without_genitive"]

NEAR: Final = 0.5
"""Likeness from which words that are aligned with a name are a misspelling of it."""

VERY_NEAR: Final = 0.7
"""Likeness from which words that are aligned with nothing else are one."""

IN_PLACE: Final = 0.5
"""Attention from which a capitalised word stands in the place of a name, however unlike it."""

_SHORTEST: Final = 5
"""Letters that a name must have to be known by likeness alone: Iran is near to Iraq."""

_GENITIVE: Final = re.compile(r"['’]s?\Z")
_OWN_ARTICLE: Final = re.compile(r"The\s")
_ANY_ARTICLE: Final = re.compile(r"\b(?:the|de|het|een|an?)\s+\Z", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"\A(?:al|el)-", re.IGNORECASE)
_JOINTS: Final = frozenset({" ", "-", "\u00a0", " al-", " de ", " of "})


def without_genitive(text: str) -> str:
    """Return a rendering without ``'s`` or ``'`` at its end."""
    return _GENITIVE.sub("", text)


@dataclass(frozen=True, slots=True)
class FoundNames:
    """Where the names stand, and what must be done to the draft for it.

    Attributes:
        edits: Replacements in the draft, not overlapping.
        places: For each slot where its name stands before the edits, or will; None where nowhere.
        left: For each slot whether nothing is asked, since an adjective stands for it.
    """

    edits: tuple[Edit, ...]
    places: tuple[Span | None, ...]
    left: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class NamedDraft:
    """A draft and the names that it should hold.

    Attributes:
        source: As the engine read it.
        slots: Names with their spans in `source`, in order.
        text: The draft.
        alignment: Links between `source` and `text`.
        language: BCP 47 subtag of the draft.
    """

    source: str
    slots: Sequence[tuple[NameSlot, Span]]
    text: str
    alignment: Alignment
    language: str


def find_names(draft: NamedDraft, *, force: bool = False) -> FoundNames:
    """Find and mend the names of a draft.

    Args:
        draft: The draft.
        force: Whether what is aligned with a name is replaced however unlike it is.
    """
    bench = _Bench(draft)
    bench.find_standing()
    bench.mend_aligned(force=force)
    bench.mend_unaligned()
    return bench.result()


class _Bench:
    """One draft: names that stand first, so that no other name is mended into them."""

    def __init__(self, draft: NamedDraft) -> None:
        self._slots = draft.slots
        self._text = draft.text
        self._alignment = draft.alignment
        self._language = draft.language
        self._aligned = DraftPlaces(draft.source, draft.text, draft.alignment)
        self._places: list[Span | None] = [None] * len(draft.slots)
        self._left = [False] * len(draft.slots)
        self._shared: list[Span | None] = [None] * len(draft.slots)
        self._edits: list[Edit] = []

    def find_standing(self) -> None:
        """Find the names that the draft spells as it should; put their accents back."""
        found = [find_name(self._text, slot.accepted, self._language) for slot, _ in self._slots]
        for number, (slot, span) in enumerate(self._slots):
            others = [
                place
                for other, places in enumerate(found)
                if self._slots[other][0].term_id != slot.term_id
                for place in places
            ]
            own = [place for place in found[number] if not _is_inside(place, others)]
            if own:
                place = self._nearest(own, span)
                self._restore_spelling(slot, place)
                chosen = self._shared if self._is_anothers(number, place) else self._places
                chosen[number] = place

    def mend_aligned(self, *, force: bool) -> None:
        """Replace what the alignment says was written for a name."""
        for number, (slot, span) in enumerate(self._slots):
            if self._places[number] is not None:
                continue
            words = [word for word in self._aligned.written_for(span) if self._is_free(word)]
            if slot.is_place and any(self._is_derived(slot, word) for word in words):
                self._left[number] = True
                continue
            run = self._best_run(slot, span, words)
            if run is None and force and words and self._weight(span, words[0]) >= IN_PLACE:
                run = words[0]
            if run is not None:
                self._replace(number, run)

    def mend_unaligned(self) -> None:
        """Replace what is so like a name that it can be nothing else."""
        for number, (slot, span) in enumerate(self._slots):
            known = (self._places[number], self._shared[number])
            if known != (None, None) or self._left[number]:
                continue
            if len(slot.name) < _SHORTEST:
                continue
            windows = [
                (self._likeness(slot, window), window)
                for window in _windows(written_words(self._text), len(slot.name.split()))
                if self._is_free(window) and not self._is_claimed(window, span)
            ]
            likeness, near = max(windows, default=(0.0, Span(0, 0)))
            if likeness >= VERY_NEAR and not self._is_derived(slot, near):
                self._replace(number, near)

    def result(self) -> FoundNames:
        """Return what was found and what must be done."""
        places = [own or shared for own, shared in zip(self._places, self._shared, strict=True)]
        return FoundNames(tuple(self._edits), tuple(places), tuple(self._left))

    def _best_run(self, slot: NameSlot, span: Span, words: Sequence[Span]) -> Span | None:
        """Return the words to replace: the most alike, else capitalised ones in its place."""
        runs = self._joined(words)
        if slot.is_heard:
            runs = [run for whole in runs for run in _parts(whole, self._text)]
        ranked = [(self._likeness(slot, run), run.length, run) for run in runs]
        likeness, _, run = max(ranked, default=(0.0, 0, Span(0, 0)))
        if likeness >= NEAR:
            return run
        names = [self._capitalised(whole) for whole in self._joined(words)]
        for name in filter(None, names):
            if self._weight(span, name) >= IN_PLACE and not slot.name.islower():
                return name
        return None

    def _weight(self, span: Span, place: Span) -> float:
        """Return how strongly `place` is aligned with `span`."""
        linked = targets_of(self._alignment, span)
        return max((weight for word, weight in linked if word.overlaps(place)), default=0.0)

    def _is_derived(self, slot: NameSlot, place: Span) -> bool:
        word = without_genitive(place.of(self._text))
        return slot.is_place and is_derived(word, slot.name, self._language)

    def _joined(self, words: Sequence[Span]) -> list[Span]:
        """Join words that stand beside each other."""
        runs: list[Span] = []
        for word in sorted(words):
            if runs and self._text[runs[-1].end : word.start] in _JOINTS:
                runs[-1] = Span(runs[-1].start, word.end)
            else:
                runs.append(word)
        return runs

    def _capitalised(self, run: Span) -> Span | None:
        """Return the part of `run` from its first to its last capitalised word."""
        words = [word.shifted(run.start) for word in written_words(run.of(self._text))]
        capitals = [
            word
            for word in words
            if word.of(self._text)[:1].isupper() and not is_function_word(word.of(self._text))
        ]
        return Span(capitals[0].start, capitals[-1].end) if capitals else None

    def _likeness(self, slot: NameSlot, place: Span) -> float:
        written = without_genitive(place.of(self._text))
        names = {slot.name, slot.insert, _ARTICLE.sub("", slot.insert)}
        return max(spelling_likeness(written, name) for name in names)

    def _replace(self, number: int, place: Span) -> None:
        slot = self._slots[number][0]
        genitive = _GENITIVE.search(place.of(self._text))
        bare = Span(place.start, place.end - len(genitive[0])) if genitive else place
        name = slot.name
        if bare.start == 0 and name[:1].islower():
            name = name[:1].upper() + name[1:]
        self._edits.append(Edit(bare, name))
        self._places[number] = bare

    def _restore_spelling(self, slot: NameSlot, place: Span) -> None:
        """Put the glossary's accents, hyphens and article back where the draft leaves them out."""
        written = place.of(self._text)
        genitive = _GENITIVE.search(written)
        bare = written[: genitive.start()] if genitive else written
        name = slot.name
        if _OWN_ARTICLE.match(name) and not _OWN_ARTICLE.match(bare):
            self._restore_article(place.start)
            name = _OWN_ARTICLE.sub("", name)
        span = Span(place.start, place.start + len(bare))
        if bare != name and _is_carelessly(bare, name) and self._is_unedited(span):
            self._edits.append(Edit(span, name))

    def _restore_article(self, start: int) -> None:
        """Make "de New York Times", or without an article, "The New York Times"."""
        other = _ANY_ARTICLE.search(self._text[:start])
        if other and other[0].casefold().strip() == "the":
            return
        place = Span(other.start() if other else start, start)
        if self._is_unedited(place):
            self._edits.append(Edit(place, "The "))

    def _is_anothers(self, number: int, place: Span) -> bool:
        """Tell whether `place` is that of an earlier slot of the same term, by the links.

        Then this slot's name may stand elsewhere, misspelt; if not, one place serves both.
        """
        slot, span = self._slots[number]
        linked = targets_of(self._alignment, span)
        taken = any(
            other.term_id == slot.term_id and self._places[earlier] == place
            for earlier, (other, _) in enumerate(self._slots[:number])
        )
        return taken and not any(place.overlaps(word) for word, _ in linked)

    def _nearest(self, places: Sequence[Span], span: Span) -> Span:
        """Return the place that is aligned with `span`; else the first."""
        linked = [target for target, _ in targets_of(self._alignment, span)]
        aligned = [place for place in places if any(place.overlaps(word) for word in linked)]
        return next(iter([*aligned, *places]))

    def _is_free(self, place: Span) -> bool:
        standing = [*self._places, *self._shared]
        taken = any(other is not None and other.overlaps(place) for other in standing)
        return not taken and self._is_unedited(place)

    def _is_unedited(self, place: Span) -> bool:
        return not any(edit.old.overlaps(place) for edit in self._edits)

    def _is_claimed(self, place: Span, span: Span) -> bool:
        """Tell whether `place` was written for something else."""
        linked = sources_of(self._alignment, place)
        return bool(linked) and not any(source.overlaps(span) for source, _ in linked)


def _is_carelessly(written: str, name: str) -> bool:
    """Tell whether `written` is `name` without its accents, or with its hyphens put otherwise."""
    if not name.isascii() and to_ascii(written) == written:
        return plain_letters(written) == plain_letters(name)
    loose = re.compile(r"[\s-]+")
    parts = ("".join(loose.split(plain_letters(text))) for text in (written, name))
    return "-" in name and len({*parts}) == 1 and loose.search(written) is not None


def _is_inside(place: Span, others: Sequence[Span]) -> bool:
    return any(
        other.start <= place.start and place.end <= other.end and other.length > place.length
        for other in others
    )


def _parts(run: Span, text: str) -> list[Span]:
    """Return every run of whole words inside `run`."""
    words = [word.shifted(run.start) for word in written_words(run.of(text))]
    return [
        Span(words[first].start, words[last].end)
        for first in range(len(words))
        for last in range(first, len(words))
    ]


def _windows(words: Sequence[Span], count: int) -> list[Span]:
    """Return the runs of `count` words, and those of one more or one less."""
    return [
        Span(words[first].start, words[first + size - 1].end)
        for size in {max(1, count - 1), count, count + 1}
        for first in range(len(words) - size + 1)
    ]
