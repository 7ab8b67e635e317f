"""Put back into a draft what the engine broke, dropped or could not spell.

Why it exists: a wrong digit in a fluent sentence is the worst fault of a translation, since nobody
sees it. Labels become the addresses that they stand for, numbers are compared and replaced where
the word alignment points to, names in Latin letters get their spelling back, cut emoji return
behind the word that they followed. Each stands as often as in the source. What can't be placed with
confidence carries a doubt.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.alignment import Alignment, Link, moved
from reader.domain.edits import Edit, EditMap
from reader.domain.masking import Masked
from reader.domain.protected import Protected, ProtectedKind, missing, rendered
from reader.domain.span import Span
from reader.domain.translation import Doubt
from reader.services.doubts import doubts_about, place_doubt, unknown_doubt
from reader.services.draft_places import DraftPlaces

__all__ = ["Mended", "mend"]

_UNKNOWN: Final = re.compile(r"<unk>|⁇")
_CLOSING: Final = frozenset({"", ",", ".", ";", "!", "?"})
MOST_NAMES: Final = 20
"""Misspelt names that are looked for in one sentence; a list of hundreds would take seconds."""
_ARABIC_LETTER: Final = re.compile(r"[\u0620-\u064a\u066e-\u06d3]")


@dataclass(frozen=True, slots=True)
class Mended:
    """A target after mending.

    Attributes:
        text: Without ``<unk>``; head and tail of the source are back in their places.
        alignment: In code points of the original source and of `text`.
        doubts: What could not be mended with confidence.
        mended: The texts that were put back where the engine had broken or lost them.
        changes: What was done to the draft.
    """

    text: str
    alignment: Alignment
    doubts: tuple[Doubt, ...]
    mended: tuple[str, ...]
    changes: EditMap


def mend(masked: Masked, text: str, alignment: Alignment, language: str) -> Mended:
    """Mend what the engine wrote for ``masked.text``.

    Args:
        masked: The source as it was given to the engine.
        text: The draft.
        alignment: Links between ``masked.text`` and `text`.
        language: BCP 47 subtag of the target.
    """
    bench = _Bench(masked, text, alignment, language)
    bench.place_labels()
    bench.place_numbers()
    bench.place_names()
    bench.place_cuts()
    bench.settle_unknowns()
    return bench.result()


class _Bench:
    """One draft on the bench: collects edits of the target, then makes them all."""

    def __init__(self, masked: Masked, text: str, alignment: Alignment, language: str) -> None:
        self._masked = masked
        self._text = text
        self._alignment = alignment
        self._language = language
        self._places = DraftPlaces(masked.text, text, alignment)
        self._edits: list[Edit] = []
        self._anchors: list[tuple[Span, Edit]] = []
        self._mended: list[str] = []
        self._unsure: list[Protected] = []
        self._unknown: list[Span] = []

    def place_labels(self) -> None:
        """Replace each label by what it stands for; one written twice may stand for a lost one."""
        lost: list[Protected] = []
        extra: list[Span] = []
        for guard in self._masked.guards:
            if not guard.label:
                continue
            pattern = rf"(?<![A-Za-z0-9]){guard.label}(?![A-Za-z0-9])"
            found = [Span(*match.span()) for match in re.finditer(pattern, self._text, re.I)]
            if found:
                self._put(guard.protected, found[0])
                extra += found[1:]
            else:
                lost.append(guard.protected)
        for one in lost:
            if extra:
                self._mended.append(one.text)
                self._unsure.append(one)
                self._put(one, extra.pop(0))
            else:
                self._put_by_alignment(one)
        for place in extra:
            self._delete(place)

    def place_numbers(self) -> None:
        """Replace the numbers that came out wrong, put in those that did not come out."""
        kept = self._kept(ProtectedKind.NUMBER)
        lost, free = missing(kept, self._text, self._language)
        free = [span for span in free if self._is_free(span)]
        only = sum(not one.may_be_spelled for one in lost) == 1
        for one in lost:
            place = self._places.wrong_number(
                self._masked.edits.forward(one.span),
                rendered(one.text, self._language),
                free,
                only=only and not one.may_be_spelled,
            )
            if place is not None and self._is_free(place):
                free = [span for span in free if not span.overlaps(place)]
                self._mended.append(one.text)
                self._put(one, place)
            elif not one.may_be_spelled:
                self._put_by_alignment(one)

    def place_names(self) -> None:
        """Give names in Latin letters, which the engine spelled anew, their own spelling back."""
        names = self._kept(ProtectedKind.NAME)
        lost, _ = missing(names, self._text, self._language)
        known = {one.text for one in names}
        for one in lost[:MOST_NAMES]:
            place = self._places.misspelt(self._masked.edits.forward(one.span), one.text, known)
            if place is not None and self._is_free(place):
                self._mended.append(one.text)
                self._put(one, place)

    def place_cuts(self) -> None:
        """Put emoji and signs that were cut out beside the words that they stood by."""
        for guard in self._masked.guards:
            if guard.cut and not self._put_beside(guard.protected):
                self._unsure.append(guard.protected)

    def settle_unknowns(self) -> None:
        """Replace ``<unk>`` by the source's own word where that is no Arabic; else remove it.

        A source word is put in as often as it stands in the source; what the engine wrote for it
        beyond that goes.
        """
        shown = Counter[str]()
        for match in _UNKNOWN.finditer(self._text):
            place = Span(*match.span())
            if not self._is_free(place):
                continue
            word = self._places.token_around(place)
            known = self._places.source_of(word)
            if not (self._may_show(known) and self._is_free(word)):
                self._delete(place)
                self._unknown.append(place)
            elif shown[known] < self._masked.text.count(known):
                shown[known] += 1
                self._edits.append(Edit(word, known))
                self._mended.append(known)
            else:
                self._delete(word)

    def result(self) -> Mended:
        """Make the edits and return the mended target."""
        masked = self._masked
        end = Span(len(self._text), len(self._text))
        changes = EditMap.of([Edit(Span(0, 0), masked.head), *self._edits, Edit(end, masked.tail)])
        text = changes.apply(self._text)
        links = [*moved(self._alignment, masked.edits, changes, (masked.source, text))]
        for source, edit in self._anchors:
            if edit in changes.edits:
                span = changes.new_spans[changes.edits.index(edit)]
                form = span.of(text).strip()
                start = text.index(form, span.start)
                links.append(Link(*source, start, start + len(form), 1.0))
        doubts = [unknown_doubt(changes.forward(place), text) for place in self._unknown]
        doubts += [place_doubt(one) for one in self._unsure]
        doubts += doubts_about(masked.source, text, self._language)
        return Mended(text, _distinct(links), tuple(doubts), tuple(self._mended), changes)

    def _kept(self, kind: ProtectedKind) -> list[Protected]:
        """Return the spans of a kind that the engine was given as they are."""
        guards = (one for one in self._masked.guards if not one.label and not one.cut)
        return [one.protected for one in guards if one.protected.kind is kind]

    def _put(self, one: Protected, place: Span) -> None:
        """Replace `place`; a word that it stuck to, and did not in the source, is set apart."""
        source = self._masked.source
        apart_before = source[one.span.start - 1 : one.span.start].isspace()
        apart_after = source[one.span.end : one.span.end + 1].isspace()
        sticks = re.search(r"[^\W\d_][.,;:]?\Z", self._text[: place.start])
        before = " " if apart_before and sticks else ""
        after = " " if apart_after and self._text[place.end : place.end + 1].isalnum() else ""
        edit = Edit(place, f"{before}{rendered(one.text, self._language)}{after}")
        self._edits.append(edit)
        self._anchors.append((one.span, edit))

    def _put_by_alignment(self, one: Protected) -> None:
        """Replace what the engine wrote for `one`; where it wrote nothing, guess the place."""
        own = self._places.written_for(self._masked.edits.forward(one.span))
        own = [word for word in own if self._is_free(word)]
        self._mended.append(one.text)
        if own:
            self._put(one, self._places.run_around(own[0], own))
        else:
            self._put_beside(one)
            self._unsure.append(one)

    def _put_beside(self, one: Protected) -> bool:
        """Insert `one` beside its neighbour; False where no neighbour is linked."""
        form = rendered(one.text, self._language)
        found = self._places.beside(self._masked.edits.forward(one.span))
        place, behind = found or (len(self._text), True)
        taken = [edit.old for edit in self._edits if edit.old.start < place < edit.old.end]
        for span in taken:
            place = span.end if behind else span.start
        source = self._masked.source
        is_word = one.kind is ProtectedKind.FOREIGN  # a word that only a clitic may stick to
        glued = not is_word and not source[one.span.start - 1 : one.span.start].isspace()
        before = "" if glued or not place else " "
        text = f"{before}{form}" if behind else f"{form} "
        edit = Edit(Span(place, place), text)
        self._edits.append(edit)
        self._anchors.append((one.span, edit))
        return found is not None

    def _delete(self, place: Span) -> None:
        """Take `place` out with the space before it, and with the comma where one follows."""
        start, rest = place.start, self._text[place.end : place.end + 1]
        lead = re.search(r",? \Z" if rest in _CLOSING else r" \Z", self._text[:start])
        if lead and (rest in _CLOSING or rest.isspace()):
            start = lead.start()
        self._edits.append(Edit(Span(start, place.end), ""))

    def _is_free(self, place: Span) -> bool:
        return not any(edit.old.overlaps(place) for edit in self._edits)

    def _may_show(self, word: str) -> bool:
        """Tell whether a target may show this source word as it is."""
        labels = {guard.label for guard in self._masked.guards}
        return (
            bool(word)
            and word not in labels
            and not (_ARABIC_LETTER.search(word) or word in self._text)
        )


def _distinct(links: Sequence[Link]) -> Alignment:
    """Keep the strongest of several links between the same two spans, in order."""
    best: dict[tuple[int, int, int, int], float] = {}
    for link in links:
        best[link[:4]] = max(link.weight, best.get(link[:4], 0.0))
    return tuple(Link(*key, weight) for key, weight in sorted(best.items()))
