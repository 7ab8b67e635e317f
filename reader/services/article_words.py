"""The words of one article: where each stands, under which lemma, and how many are known.

Why it exists: the figure "you know 83 % of its words", the list of new words and their colours are
one count, kept up sentence by sentence while an article is read and word by word while the reader
learns: no key press waits for a long article to be counted again.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from reader.domain.arabic import folded
from reader.domain.article import SegmentId
from reader.domain.known_words import WordState, lemma_key
from reader.domain.lexicon import WordAnalysis
from reader.domain.span import Span
from reader.domain.word_levels import Coverage, LemmaCount
from reader.services.cancel import CancelToken
from reader.services.count_words import words_that_count
from reader.services.lexicon_ports import LemmaFrequency
from reader.services.look_up_word import LookUpWord

__all__ = ["ArticleWords", "MetLemma", "SentenceText", "SentenceWords", "WordPlace", "read_words"]

BREATH_SECONDS: Final = 0.0005
"""After each sentence, which takes some milliseconds: other threads may go on."""


@dataclass(frozen=True, slots=True)
class SentenceText:
    """A sentence to be read.

    Attributes:
        segment_id: Which.
        text: As shown.
        names: Spans of its names, which are no words to learn.
    """

    segment_id: SegmentId
    text: str
    names: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A word that counts: its span, in code points of the sentence as shown, and its lemma."""

    span: Span
    lemma: str


@dataclass(frozen=True, slots=True)
class MetLemma:
    """What is told of a lemma.

    Attributes:
        lemma: Vowelled, as states are kept by it.
        pos: Part of speech.
        glosses: By language, most frequent sense first.
        searched: What a filter looks into: letters without marks and hamza, senses; folded.
    """

    lemma: str
    pos: str
    glosses: tuple[tuple[str, tuple[str, ...]], ...]
    searched: str

    @classmethod
    def of(cls, analysis: WordAnalysis) -> MetLemma:
        """Return what is told of the lemma of `analysis`."""
        senses = (sense for _, senses in analysis.glosses for sense in senses)
        searched = folded(" ".join((analysis.lemma, *senses)))
        return cls(lemma_key(analysis.lemma), analysis.pos, analysis.glosses, searched)


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """The words that count of one sentence, in order, and their lemmas."""

    segment_id: SegmentId
    places: tuple[WordPlace, ...]
    lemmas: tuple[MetLemma, ...]


def read_words(
    look_up: LookUpWord,
    sentences: Iterable[SentenceText],
    met: dict[str, MetLemma],
    cancel: CancelToken,
) -> Iterator[SentenceWords]:
    """Yield the words of each sentence. Lane work.

    Args:
        look_up: Chooses what a word is.
        sentences: In the order in which they are wanted.
        met: Lemmas that were met, filled in; share it between the jobs of one article.
        cancel: Looked at between two sentences.

    Raises:
        Cancelled: Between two sentences.
    """
    for sentence in sentences:
        cancel.check()
        places, lemmas = [], {}
        for word in words_that_count(look_up, sentence.text, sentence.names):
            analysis = word.analyses[0]
            if analysis.lemma not in met:
                met[analysis.lemma] = MetLemma.of(analysis)
            lemma = met[analysis.lemma]
            lemmas[lemma.lemma] = lemma
            places.append(WordPlace(word.span, lemma.lemma))
        yield SentenceWords(sentence.segment_id, tuple(places), tuple(lemmas.values()))
        time.sleep(BREATH_SECONDS)


_Kept = tuple[tuple[int, int, str], ...]
"""Words of a sentence as plain tuples: hundred thousands of them, which no collector walks."""


def _place(kept: tuple[int, int, str]) -> WordPlace:
    start, end, lemma = kept
    return WordPlace(Span(start, end), lemma)


class ArticleWords:
    """The words of one article with what the reader knows of them. From one thread."""

    def __init__(self, states: Mapping[str, WordState]) -> None:
        """Begin without words; `states` is what is known, by lemma.

        `revision` rises with every change, so that what is made of the words can be kept till then.
        """
        self.revision = 0
        self._states = dict(states)
        self._places: dict[SegmentId, _Kept] = {}
        self._lemmas: dict[str, MetLemma] = {}
        self._counts: dict[str, int] = {}
        self._words = dict.fromkeys(WordState, 0)
        self._met = dict.fromkeys(WordState, 0)

    def __len__(self) -> int:
        """Return how many sentences were read."""
        return len(self._places)

    def state(self, lemma: str) -> WordState:
        """Return what the reader knows of a lemma, whether the article has it or not."""
        return self._states.get(lemma_key(lemma), WordState.NEW)

    def places_of(self, segment_id: SegmentId) -> tuple[WordPlace, ...]:
        """Return the words of a sentence in order; none where it was not read yet."""
        return tuple(_place(one) for one in self._places.get(segment_id, ()))

    def places(self, lemma: str, order: Iterable[SegmentId]) -> list[tuple[SegmentId, WordPlace]]:
        """Return where a lemma stands, in the order of the sentences."""
        return [
            (segment_id, _place(one))
            for segment_id in order
            for one in self._places.get(segment_id, ())
            if one[2] == lemma
        ]

    def put(self, found: SentenceWords) -> None:
        """Take the words of a sentence in the place of those that it had."""
        self.revision += 1
        for _, _, lemma in self._places.pop(found.segment_id, ()):
            self._count(lemma, -1)
        self._lemmas.update((one.lemma, one) for one in found.lemmas)
        self._places[found.segment_id] = tuple(
            (one.span.start, one.span.end, one.lemma) for one in found.places
        )
        for place in found.places:
            self._count(place.lemma, 1)

    def set_state(self, lemma: str, state: WordState) -> None:
        """Take what the reader says of one lemma."""
        self.revision += 1
        lemma = lemma_key(lemma)
        count, before = self._counts.get(lemma, 0), self.state(lemma)
        self._states[lemma] = state
        if count:
            self._words[before] -= count
            self._met[before] -= 1
            self._words[state] += count
            self._met[state] += 1

    def take_states(self, states: Mapping[str, WordState]) -> None:
        """Take what the reader knows anew, as after a level was chosen."""
        self.revision += 1
        self._states = dict(states)
        self._words = dict.fromkeys(WordState, 0)
        self._met = dict.fromkeys(WordState, 0)
        for lemma, count in self._counts.items():
            state = self.state(lemma)
            self._words[state] += count
            self._met[state] += 1

    @property
    def figure(self) -> Coverage:
        """Return how much is known of what was read so far."""
        words = self._words
        return Coverage(
            words=sum(words.values()) - words[WordState.IGNORED],
            known=words[WordState.KNOWN],
            new_lemmas=self._met[WordState.NEW],
            learning_lemmas=self._met[WordState.LEARNING],
        )

    def listed(
        self, states: Collection[WordState], text: str, frequency: LemmaFrequency, most: int
    ) -> list[LemmaCount]:
        """Return lemmas, the most frequent in the article first, then the most frequent in news.

        Args:
            states: Only these.
            text: Only those with these letters (marks and hamza aside) or this sense.
            frequency: Orders lemmas that the article has equally often.
            most: At most so many.
        """
        wanted, kept, new = folded(text).strip(), self._states, WordState.NEW
        found = [
            (-count, -frequency.count(lemma), lemma)
            for lemma, count in self._counts.items()
            if kept.get(lemma, new) in states and wanted in self._lemmas[lemma].searched
        ]
        first = heapq.nsmallest(most, found)
        return [self._lemma_count(lemma, -count) for count, _, lemma in first]

    def _lemma_count(self, lemma: str, count: int) -> LemmaCount:
        met = self._lemmas[lemma]
        return LemmaCount(lemma, count, self.state(lemma), met.pos, met.glosses)

    def _count(self, lemma: str, step: int) -> None:
        before = self._counts.get(lemma, 0)
        state = self.state(lemma)
        self._words[state] += step
        self._met[state] += (before + step > 0) - (before > 0)
        if before + step:
            self._counts[lemma] = before + step
        else:
            del self._counts[lemma]
