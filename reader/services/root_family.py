"""The words of a root: those of the dictionary, and where they stand in what is being read.

Why it exists: a learner who knows كتب reads مكتبة and كاتب for nothing. The dictionary knows the
family; where its members stand is answered by whoever knows texts: the article that is shown, later
the library.

Analysing a whole article for a handful of words would cost seconds: only sentences with a word that
has the strong letters of the root are analysed, which a long article has few of, and the analyses
of a sentence are kept. Lane work.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

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

    def words(self, root: str, cancel: CancelToken) -> Sequence[FamilyWord]:
        """Return the words of `root` (letters with spaces) that stand there, one for each lemma.

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

    def words(self, root: str, cancel: CancelToken) -> tuple[FamilyWord, ...]:
        """Return the words of `root` in the article, in the order in which they first stand there.

        Names are left out.
        """
        could_be = could_be_of(root)
        found: dict[str, FamilyWord] = {}
        for segment, sentence, names in self._sentences:
            cancel.check()
            if not could_be(sentence):
                continue
            if not any(could_be(span.of(sentence)) for span in words(sentence)):
                continue
            for word in self._look_up.analyse(sentence, names):
                one = word.analyses[0]
                named = any(name.overlaps(word.span) for name in names)
                if one.root == root and counts_as_word(one) and not named:
                    known = found.setdefault(one.lemma, FamilyWord(_cited(one)))
                    place = FamilyPlace(segment, word.span)
                    found[one.lemma] = replace(known, places=(*known.places, place))
        return tuple(found.values())


def families(
    look_up: LookUpWord, text: str, places: FamilyPlaces | None, cancel: CancelToken
) -> tuple[Family, ...]:
    """Return the families of the roots that a typed text may mean; empty where it is no root.

    Args:
        look_up: Has the dictionary.
        text: Such as ``ك ت ب`` or ``k-t-b``; Latin letters may mean several roots.
        places: Where to look for its words; None lists the dictionary's only.
        cancel: Asked between two texts.

    Raises:
        Cancelled: Nothing is returned then.
    """
    made = (Family(root, _words(look_up, root, places, cancel)) for root in roots_of(text))
    return tuple(family for family in made if family.words)


def _words(
    look_up: LookUpWord, root: str, places: FamilyPlaces | None, cancel: CancelToken
) -> tuple[FamilyWord, ...]:
    members = look_up.family(root)
    if not members:
        return ()
    standing = {one.analysis.lemma: one for one in places.words(root, cancel)} if places else {}
    family = []
    for analysis in members:
        here = standing.pop(analysis.lemma, None)
        family.append(FamilyWord(analysis, here.places if here else ()))
    family += standing.values()  # a masdar that has no entry of its own
    return tuple(sorted(family, key=lambda one: not one.places))


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
