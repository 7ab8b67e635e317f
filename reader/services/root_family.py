"""The words of a root: those of the dictionary, and where they stand in what is being read.

Why it exists: a learner who knows كتب reads مكتبة and كاتب for nothing. The dictionary knows the
family; where its members stand is answered by whoever knows texts: the article that is shown, later
the library.

Analysing a whole article for a handful of words would cost seconds: only sentences with a form that
may be of the root are analysed, which a long article has few of, and the analyses of a sentence are
kept. Lane work.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from reader.domain.article import SegmentId
from reader.domain.lexicon import WordAnalysis
from reader.domain.roots import could_be_of, roots_of
from reader.domain.span import Span
from reader.domain.transliteration import transliterate
from reader.domain.vowelling import bare
from reader.domain.words import words
from reader.services.cancel import CancelToken
from reader.services.count_words import counts_as_word
from reader.services.look_up_word import LookUpWord

__all__ = ["ArticleFamily", "Family", "FamilyPlace", "FamilyPlaces", "FamilyWord", "families"]

BREATH_EVERY: Final = 8
"""Sentences, some 2 ms of work, after which a long article lets other threads run."""
BREATH_SECONDS: Final = 0.0005


@dataclass(frozen=True, slots=True)
class FamilyPlace:
    """Where a word of a family stands: code points of its sentence."""

    segment_id: SegmentId
    span: Span


@dataclass(frozen=True, slots=True)
class FamilyWord:
    """A member of a family.

    Attributes:
        analysis: Its citation form with its senses.
        places: Where it stands, in reading order; empty where it does not.
    """

    analysis: WordAnalysis
    places: tuple[FamilyPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """The words of a root (letters with spaces): those that stand somewhere first."""

    root: str
    words: tuple[FamilyWord, ...]


class FamilyPlaces(Protocol):
    """Knows where words of a root stand: in an article, or in a library."""

    def words(self, root: str, cancel: CancelToken) -> Iterator[Sequence[FamilyWord]]:
        """Yield the words of `root` (letters with spaces) of one text after the other.

        A word may come again with other places. Between two texts more urgent work can be done.

        Raises:
            Cancelled: Between two texts.
        """
        ...


class ArticleFamily:
    """The `FamilyPlaces` of one article, as it was when this was made."""

    def __init__(
        self, look_up: LookUpWord, sentences: Sequence[tuple[SegmentId, str, Sequence[Span]]]
    ) -> None:
        """Keep the sentences, each with the spans of its names."""
        self._look_up = look_up
        self._sentences = sentences

    def words(self, root: str, cancel: CancelToken) -> Iterator[Sequence[FamilyWord]]:
        """Yield the words of `root` of each sentence that may have one; names are left out."""
        could_be, roots = could_be_of(root), self._look_up.roots_of_form
        for number, (segment, sentence, names) in enumerate(self._sentences):
            cancel.check()
            if number % BREATH_EVERY == BREATH_EVERY - 1:
                time.sleep(BREATH_SECONDS)
            forms = (span.of(sentence) for span in words(sentence)) if could_be(sentence) else ()
            if any(could_be(form) and root in roots(form) for form in forms):
                yield self._of(root, segment, sentence, names)

    def _of(
        self, root: str, segment: SegmentId, sentence: str, names: Sequence[Span]
    ) -> list[FamilyWord]:
        found = []
        for word in self._look_up.analyse(sentence, names):
            one = word.analyses[0]
            named = any(name.overlaps(word.span) for name in names)
            if one.root == root and counts_as_word(one) and not named:
                found.append(FamilyWord(_cited(one), (FamilyPlace(segment, word.span),)))
        return found


def families(
    look_up: LookUpWord, text: str, places: FamilyPlaces | None, cancel: CancelToken
) -> Iterator[tuple[Family, ...] | None]:
    """Yield the families of the roots that a typed text may mean; empty where it has none.

    First those of the dictionary, at once; then, once `places` was asked, the same with their
    places; None in between, so that more urgent work can go first.

    Args:
        look_up: Has the dictionary.
        text: Such as ``ك ت ب`` or ``k-t-b``; Latin letters may mean several roots.
        places: Where to look for its words; None lists the dictionary's only.
        cancel: Asked between two texts.

    Raises:
        Cancelled: Between two texts.
    """
    made = tuple(
        Family(root, tuple(FamilyWord(one) for one in members))
        for root in roots_of(text)
        if (members := look_up.family(root))
    )
    yield made
    if places is None or not made:
        return
    placed = []
    for family in made:
        standing: dict[str, FamilyWord] = {}
        for found in places.words(family.root, cancel):
            for word in found:
                known = standing.setdefault(word.analysis.lemma, FamilyWord(word.analysis))
                standing[word.analysis.lemma] = replace(known, places=known.places + word.places)
            yield None
        placed.append(_placed(family, standing))
    yield tuple(placed)


def _placed(family: Family, standing: dict[str, FamilyWord]) -> Family:
    """Return a family with its places, those that have some first."""
    members = []
    for word in family.words:
        here = standing.pop(word.analysis.lemma, None)
        members.append(replace(word, places=here.places) if here is not None else word)
    members += standing.values()  # a masdar that has no entry of its own
    return replace(family, words=tuple(sorted(members, key=lambda one: not one.places)))


def _cited(analysis: WordAnalysis) -> WordAnalysis:
    """Return an analysis as that of its citation form."""
    cited = analysis.lemma
    return replace(
        analysis,
        vowelled=cited,
        bare=bare(cited),
        stem=cited,
        clitics=(),
        suffixes=(),
        transliteration=transliterate(cited),
    )
