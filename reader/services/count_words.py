"""The lemmas of an article with their counts and states, and what a level marks as known.

Why it exists: the list of new words by frequency, the figure "you know 83 % of its words", the soft
colouring and ``qari words`` all count the same way: each word under its chosen lemma, names and
numbers left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reader.domain.known_words import KnownWord, WordState, lemma_key
from reader.domain.lexicon import WordAnalysis
from reader.domain.span import Span
from reader.domain.word_levels import LemmaCount, Level, level_lemmas
from reader.services.cancel import CancelToken
from reader.services.glossary_ports import KnownWords
from reader.services.lexicon_ports import LemmaFrequency
from reader.services.look_up_word import AnalysedWord, LookUpWord

__all__ = ["choose_level", "count_words", "counts_as_word", "lemmas_of", "words_that_count"]

Named = Sequence[tuple[str, Sequence[Span]]]
"""Sentences, each with the spans of its names."""


def counts_as_word(analysis: WordAnalysis) -> bool:
    """Tell whether a word is one to learn: no name, no number, nothing unknown."""
    return bool(analysis.pos) and analysis.pos != "name" and not analysis.name_guess


def words_that_count(
    look_up: LookUpWord, sentence: str, names: Sequence[Span]
) -> list[AnalysedWord]:
    """Return the words of a sentence that are no names, in order, each with its analyses."""
    return [
        word
        for word in look_up.analyse(sentence, names)
        if counts_as_word(word.analyses[0]) and not any(name.overlaps(word.span) for name in names)
    ]


def lemmas_of(look_up: LookUpWord, sentences: Named, cancel: CancelToken) -> list[WordAnalysis]:
    """Return the chosen analysis of every word that counts, in reading order. Lane work.

    Raises:
        Cancelled: Between two sentences.
    """
    found = []
    for sentence, names in sentences:
        cancel.check()
        found += [word.analyses[0] for word in words_that_count(look_up, sentence, names)]
    return found


def count_words(
    analyses: Iterable[WordAnalysis], known: Mapping[str, KnownWord], frequency: LemmaFrequency
) -> list[LemmaCount]:
    """Return the lemmas, the most frequent in the text first, then the most frequent in news.

    Args:
        analyses: Of the words that count.
        known: What the reader knows, by lemma.
        frequency: Orders lemmas that the text has equally often.
    """
    first: dict[str, WordAnalysis] = {}
    counts: Counter[str] = Counter()
    for analysis in analyses:
        first.setdefault(analysis.lemma, analysis)
        counts[analysis.lemma] += 1
    made = [
        LemmaCount(
            lemma,
            count,
            known[lemma].state if lemma in known else WordState.NEW,
            first[lemma].pos,
            first[lemma].glosses,
        )
        for lemma, count in counts.items()
    ]
    return sorted(made, key=lambda one: (-one.count, -frequency.count(one.lemma), one.lemma))


def choose_level(known: KnownWords, frequency: LemmaFrequency, level: Level) -> int:
    """Mark the most frequent lemmas known, as a level does; return how many changed.

    What the reader ever set by hand stays as it is; what only another level marked follows this
    one. Lane storage.

    Raises:
        StorageUnavailable: Nothing was changed.
    """
    return known.take_level(map(lemma_key, level_lemmas(frequency.ranked(), level)))
