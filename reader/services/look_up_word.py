"""Any word of a text: what it is here, what it means, and what else it could be.

Why it exists: the card, the look-up box, the known words and the tashkil dial ask the same
question. Each source answers what it can: the lexicon takes the word apart, the dictionary glosses
it and knows forms that the lexicon lacks, a model of vowels tells which reading the sentence means.
Any of them may be missing.

Cold caches: the first question loads the lexicon, the dictionary and the model; a sentence costs
the model's time once, after that every word of it is answered from memory. Lane work, from one
thread at a time.
"""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from reader.domain.lexicon import Entry, Origin, WordAnalysis, WordReading, coarse_pos
from reader.domain.span import Span
from reader.domain.transliteration import plain_latin, transliterate
from reader.domain.vowelling import (
    bare,
    contradictions,
    has_marks,
    key,
    marked_letters,
    without_case,
)
from reader.domain.word_forms import Cut, stem_of
from reader.domain.words import words
from reader.services.choose_reading import Candidate, form_readings, joined, ordered
from reader.services.lexicon_ports import (
    LemmaFrequency,
    MorphologicalLexicon,
    Vocaliser,
    WordDictionary,
)
from reader.services.long_lived import spare

__all__ = ["AnalysedWord", "LookUpWord", "WordInContext", "vowelled_form"]

BREATH_EVERY: Final = 4
"""Words, some 2 ms of work, after which a sentence lets other threads run."""
BREATH_SECONDS: Final = 0.0005
KEPT_SENTENCES: Final = 256
KEPT_FORMS: Final = 4096
MOST_ANALYSES: Final = 6
LONGEST_WORD: Final = 60
LONGEST_QUERY: Final = 200
FARTHEST: Final = 6.0
"""How much worse than the best an analysis may fit and still be shown."""
HARDLY_A_SENTENCE: Final = 1
LITTLE_TRUST: Final = 0.4
"""Weight of the model's guess on a word alone."""
OFTEN: Final = 15
"""A noun that news has so often is rarely meant as the name that it may also be."""
_NOUNS: Final = frozenset({"n", "adj"})
_AGREES: Final = 1.0
_SILENT_ALIF: Final = re.compile("(\u064fو)\u064e(?=ا\\Z)")
"""The model vowels the و of كتبوا, which is long."""
_SUKUN: Final = "\u0652"
_ARABIC: Final = re.compile("[\u0621-\u064a\u0671-\u06d3]")
_ARABIC_WORD: Final = re.compile("[\u0621-\u064a\u0671-\u06d3]{2,}")
_ARTICLE: Final = "ال"


@dataclass(frozen=True, slots=True)
class WordInContext:
    """One word of a sentence before its card is made.

    Attributes:
        span: Where it stands, in code points of the sentence.
        form: As written.
        guessed: Its letters with the model's marks, or empty.
        candidates: Best first; empty where nobody knows the word.
        named: ``""``, ``word`` where the word alone is a known name, ``part`` where it belongs to
            a longer one.
    """

    span: Span
    form: str
    guessed: str
    candidates: tuple[Candidate, ...]
    named: str = ""


@dataclass(frozen=True, slots=True)
class AnalysedWord:
    """One word of a sentence with its analyses, the chosen one first."""

    span: Span
    analyses: tuple[WordAnalysis, ...]


class LookUpWord:
    """Looks words up. Lane work."""

    def __init__(
        self,
        lexicon: MorphologicalLexicon,
        dictionary: WordDictionary,
        vocaliser: Vocaliser,
        frequency: LemmaFrequency,
    ) -> None:
        """Keep the sources; nothing is loaded yet."""
        self._lexicon = lexicon
        self._dictionary = dictionary
        self._vocaliser = vocaliser
        self._frequency = frequency
        self._in_context = lru_cache(maxsize=KEPT_SENTENCES)(self._read_sentence)
        self._readings = lru_cache(maxsize=KEPT_FORMS)(self._read_form)
        self.roots_of_form = lru_cache(maxsize=KEPT_FORMS)(self._read_roots)
        self._is_frozen = False

    def can_vowel(self) -> bool:
        """Tell whether there is a model of vowels or a lexicon; without both, words stay bare."""
        return self._vocaliser.available() or self._lexicon.available()

    def look_up(
        self, word: str, sentence: str = "", position: int = 0, names: Sequence[Span] = ()
    ) -> tuple[WordAnalysis, ...]:
        """Return the analyses of a word, the one that fits the sentence first.

        Args:
            word: As written; its marks count.
            sentence: Where it stands; empty looks the word up alone.
            position: A code point of the sentence inside the word.
            names: Spans of the sentence that the glossary knows.

        Returns:
            At least one analysis, unless `word` holds no word at all.
        """
        if sentence:
            for found in self.in_context(sentence, names):
                if found.span.contains(position) and found.span.of(sentence) == word:
                    return self._analyses(found)
        for found in self.in_context(word):
            return self._analyses(found)
        return ()

    def analyse(self, sentence: str, names: Sequence[Span] = ()) -> list[AnalysedWord]:
        """Return every word of a sentence, in order, with its analyses."""
        return [
            AnalysedWord(found.span, self._analyses(found))
            for found in self.in_context(sentence, names)
        ]

    def in_context(self, sentence: str, names: Sequence[Span] = ()) -> tuple[WordInContext, ...]:
        """Return every word of a sentence, in order, with what it may be."""
        return self._in_context(sentence, tuple(names))

    def by_query(self, text: str) -> tuple[WordAnalysis, ...]:
        """Return what a typed text means: Arabic letters, vowelled or not, or a transliteration."""
        text = text.strip()[:LONGEST_QUERY]
        if not _ARABIC.search(text):
            return _ranked(self._of_entry(entry) for entry in self._dictionary.by_latin(text))
        phrases = [self._of_entry(e) for e in self._dictionary.entries(text)] if " " in text else []
        singles = [
            analysis
            for found in self.in_context(text)
            for analysis in self._analyses(found)[: 1 if " " in text else MOST_ANALYSES]
        ]
        return _ranked([*phrases, *singles])

    def is_ordinary(self, form: str) -> bool:
        """Tell whether a written word is an ordinary one, not a foreign name or a first name.

        A word that is both (نور, "light") is ordinary only if news has it often. Without the
        lexicon every word is ordinary: the dictionary alone knows too few. Lane work.
        """
        if not self._lexicon.available():
            return True
        readings = [reading for reading, _ in self._readings(bare(form)[:LONGEST_WORD])]
        if not any(_is_bare_name(reading) for reading in readings):
            return bool(readings)
        nouns = (
            one.lemma
            for one in readings
            if one.pos != "name" and not one.clitics and coarse_pos(one.pos) in _NOUNS
        )
        return any(self._frequency.count(lemma) >= OFTEN for lemma in nouns)

    def root_family(self, root: str) -> tuple[Entry, ...]:
        """Return the dictionary's entries of a root (letters with spaces), most frequent first."""
        entries = self._dictionary.by_root(root) if root else ()
        return tuple(sorted(entries, key=lambda e: -self._frequency.count(e.lemma)))

    def family(self, root: str) -> tuple[WordAnalysis, ...]:
        """Return the same as analyses, ready to be shown."""
        return tuple(self._of_entry(entry) for entry in self.root_family(root))

    def _of_entry(self, entry: Entry) -> WordAnalysis:
        return replace(_of_entry(entry), has_family=self._dictionary.counted(entry.root) > 1)

    def _read_sentence(self, sentence: str, names: tuple[Span, ...]) -> tuple[WordInContext, ...]:
        spans = [span for span in words(sentence) if bare(span.of(sentence))]
        if not spans or not _ARABIC.search(sentence):
            return tuple(WordInContext(span, span.of(sentence), "", ()) for span in spans)
        marks = self._vocaliser.marks(sentence) if self._vocaliser.available() else None
        found = []
        before = Span(0, 0)
        for number, span in enumerate(spans):
            if number % BREATH_EVERY == BREATH_EVERY - 1:
                time.sleep(BREATH_SECONDS)
            form = span.of(sentence)
            guessed = _guess(form, marks[span.start : span.end]) if marks else ""
            attribute = sentence[before.end : span.start] == " " and all(
                bare(part.of(sentence)).startswith(_ARTICLE) for part in (before, span)
            )
            trust = 1.0
            if len(spans) <= HARDLY_A_SENTENCE:  # no sentence, no case
                trust, guessed = LITTLE_TRUST, without_case(guessed.removesuffix(_SUKUN))
            candidates = self._candidates(form, guessed, trust, attribute=attribute)
            found.append(WordInContext(span, form, guessed, candidates, _named(span, spans, names)))
            before = span
        if not self._is_frozen:
            self._is_frozen = True
            spare("dictionary")  # all is loaded now and stays
        return tuple(found)

    def _candidates(
        self, form: str, guessed: str, trust: float, *, attribute: bool
    ) -> tuple[Candidate, ...]:
        plain = bare(unicodedata.normalize("NFKC", form))
        if not 0 < len(plain) <= LONGEST_WORD or not _ARABIC.search(plain):
            return ()
        found = ordered(
            form,
            guessed,
            self._readings(plain),
            self._dictionary,
            self._frequency,
            attribute=attribute,
            trust=trust,
        )
        limit = found[0].cost + FARTHEST if found else 0.0
        return tuple(one for one in found[:MOST_ANALYSES] if one.cost <= limit)

    def _read_form(self, plain: str) -> tuple[tuple[WordReading, Cut | None], ...]:
        from_lexicon: list[tuple[WordReading, Cut | None]] = [
            (reading, None) for reading in self._lexicon.readings(plain)
        ]
        return (*from_lexicon, *form_readings(key(plain), self._dictionary))

    def _read_roots(self, form: str) -> frozenset[str]:
        """Return the roots that a written form may be of, whatever its sentence."""
        found = set()
        for reading, _ in self._readings(bare(unicodedata.normalize("NFKC", form))):
            entry = joined(reading, self._dictionary)
            found.add((entry.root if entry is not None else "") or reading.root)
        return frozenset(found)

    def _analyses(self, found: WordInContext) -> tuple[WordAnalysis, ...]:
        known = [self._analysis(found, candidate) for candidate in found.candidates]
        if found.named == "word":
            known.sort(key=lambda analysis: analysis.pos != "name")
            if not known or known[0].pos != "name":
                known.insert(0, _guess_of(found.form))
        if not known:
            known = [_guess_of(found.form)]
        return _ranked(known)

    def _analysis(self, found: WordInContext, candidate: Candidate) -> WordAnalysis:
        reading, entry = candidate.reading, candidate.entry
        vowelled = vowelled_form(found, candidate)
        origin: Origin = "form" if candidate.by_form else "dictionary" if entry else "aramorph"
        made = _of_entry(entry) if entry else WordAnalysis(reading.lemma, vowelled, "")
        root = made.root or reading.root
        return replace(
            made,
            vowelled=vowelled,
            bare=bare(found.form),
            root=root,
            has_family=self._dictionary.counted(root) > (entry is not None),
            pos=entry.pos if entry else reading.pos,
            clitics=reading.clitics,
            suffixes=reading.suffixes,
            stem=stem_of(vowelled, reading.clitics, reading.suffixes),
            transliteration=transliterate(vowelled),
            glosses=made.glosses or (("en", reading.glosses),),
            origin=origin,
        )


def _ranked(analyses: Iterable[WordAnalysis]) -> tuple[WordAnalysis, ...]:
    """Return analyses, the first one chosen; the same lemma and form comes only once."""
    found: dict[tuple[object, ...], WordAnalysis] = {}
    for one in analyses:
        found.setdefault((one.lemma, one.pos, one.clitics, one.vowelled), one)
    return tuple(replace(one, chosen=n == 0) for n, one in enumerate(found.values()))


def _is_bare_name(reading: WordReading) -> bool:
    alone = not reading.suffixes and reading.clitics in {(), (_ARTICLE,)}
    return reading.pos == "name" and alone


def vowelled_form(found: WordInContext, candidate: Candidate) -> str:
    """Return a word vowelled as a candidate reads it.

    The model's marks, which have the case ending, are taken where they do not contradict the
    reading and the word is no part of a name; the marks of the text itself always stay.
    """
    reading = candidate.reading
    best = reading.vowelled
    agrees = found.guessed and contradictions(best, found.guessed) < _AGREES
    if agrees and not found.named:
        best = _SILENT_ALIF.sub("\\1", _with_letters(found.guessed, best))
    return _with_letters(found.form, best, own=True) if has_marks(found.form) else best


def _with_letters(marked: str, lettered: str, *, own: bool = False) -> str:
    """Return the letters of `lettered` (its hamzas are right) with the marks of `marked`.

    Args:
        marked: The same word with other marks.
        lettered: Where it has marks and `marked` has none on a letter, they stay if `own`.
        own: Whether `marked` has only some of its marks.
    """
    left = [pair for pair in marked_letters(marked) if pair[0] != "\u0640"]
    right = marked_letters(lettered)
    if len(left) != len(right):
        return lettered
    return "".join(
        letter + (marks or (kept if own else ""))
        for (_, marks), (letter, kept) in zip(left, right, strict=True)
    )


def _guess(form: str, marks: Sequence[str]) -> str:
    guessed = "".join(char + mark for char, mark in zip(form, marks, strict=True) if bare(char))
    return guessed if has_marks(guessed) else ""


def _named(span: Span, spans: Sequence[Span], names: Sequence[Span]) -> str:
    for name in names:
        if name.overlaps(span):
            inside = sum(name.overlaps(other) for other in spans)
            return "word" if inside == 1 else "part"
    return ""


def _of_entry(entry: Entry) -> WordAnalysis:
    return WordAnalysis(
        lemma=entry.lemma,
        vowelled=entry.lemma,
        bare=entry.bare,
        root=entry.root,
        pos=entry.pos,
        stem=entry.lemma,
        transliteration=transliterate(entry.lemma),
        glosses=tuple((code, s) for code, s in (("en", entry.en), ("nl", entry.nl)) if s),
        forms=entry.forms,
        use=entry.use,
        origin="dictionary",
    )


def _guess_of(form: str) -> WordAnalysis:
    """Return the analysis of a word that nobody knows: probably a foreign name, never vowelled."""
    plain = bare(form)
    if len(plain) > LONGEST_WORD or not _ARABIC_WORD.fullmatch(plain):
        return WordAnalysis(lemma=plain, vowelled=plain, bare=plain, stem=plain)
    article = plain.startswith(_ARTICLE) and len(plain) > len(_ARTICLE) + 2
    stem = plain.removeprefix(_ARTICLE) if article else plain
    return WordAnalysis(
        lemma=stem,
        vowelled=plain,
        bare=plain,
        pos="name",
        clitics=(_ARTICLE,) if article else (),
        stem=stem,
        transliteration=("al-" if article else "") + plain_latin(stem),
        name_guess=True,
    )
