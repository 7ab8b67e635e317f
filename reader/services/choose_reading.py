"""Which reading of a word a sentence means.

Why it exists: a lexicon gives every reading, a model of vowels guesses one spelling. The readings
are ordered by how much they contradict that guess and the marks that the text itself has, and by
how likely their lemma is in news. Weights were set on the half of the held-out sentences that is
for tuning (``tests/eval/lemmas.py``).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from reader.domain.lexicon import Entry, WordReading, coarse_pos
from reader.domain.vowelling import (
    bare,
    contradictions,
    has_marks,
    spelled_apart,
    vowel_key,
    without_case,
)
from reader.domain.word_forms import Cut, cuts
from reader.services.lexicon_ports import LemmaFrequency, WordDictionary

__all__ = ["Candidate", "form_readings", "joined", "ordered"]

OWN_MARKS: Final = 3.0
"""Weight of the marks that stand in the text: they are no guess."""
FREQUENCY: Final = 0.12
WITHOUT_ENTRY: Final = 0.6
FROM_FORMS: Final = 0.25
NAME: Final = 0.4
WEAK: Final = 0.3
INEXACT: Final = 0.3
CLITIC: Final = 0.05
ATTACHED: Final = 0.3
"""What a clitic costs more in a word that is looked up alone."""
FEMININE: Final = 0.3
NO_ADJECTIVE: Final = 0.35
ENDING: Final = 0.05
_TOO_FAR: Final = 1.2
_TANWIN: Final = "\u064d"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reading with its entry and how badly it fits; 0 fits best.

    Attributes:
        reading: How the form is taken apart.
        entry: What the dictionary has for its lemma, or None.
        cost: Contradictions plus what is unlikely; lower is better.
        alone: The same without the sentence: what a reader expects who sees the word alone.
        by_form: True where the dictionary's own forms gave the reading.
    """

    reading: WordReading
    entry: Entry | None
    cost: float
    alone: float
    by_form: bool = False

    @property
    def lemma(self) -> str:
        """Return the vowelled lemma, the dictionary's where it has one."""
        return self.entry.lemma if self.entry else self.reading.lemma


def joined(reading: WordReading, dictionary: WordDictionary) -> Entry | None:
    """Return the entry of a reading's lemma: same vowels first, then the same part of speech."""
    if reading.entry is not None:
        return reading.entry
    kind = coarse_pos(reading.pos)
    best: tuple[float, Entry] | None = None
    for entry in dictionary.entries(reading.lemma):
        other = coarse_pos(entry.pos)
        if (kind == "v") != (other == "v"):
            continue
        off = 0.0
        if vowel_key(entry.lemma) != vowel_key(reading.lemma):
            off = contradictions(entry.lemma, reading.lemma)
            hamzas = spelled_apart(entry.lemma, reading.lemma)
            if off >= _TOO_FAR or hamzas >= 1 or _shaddas(entry.lemma) != _shaddas(reading.lemma):
                continue
        off += 0.5 * (kind != other) + 0.1 * (entry.lemma != reading.lemma)
        if best is None or off < best[0]:
            best = (off, entry)
    return best[1] if best else None


def _shaddas(lemma: str) -> int:
    return vowel_key(lemma).count("\u0651")


def form_readings(word_key: str, dictionary: WordDictionary) -> list[tuple[WordReading, Cut]]:
    """Return the readings that the dictionary's own forms give, clitics and endings taken off."""
    found: dict[tuple[str, str, tuple[str, ...], str], tuple[WordReading, Cut]] = {}
    for cut in cuts(word_key):
        for entry, kind, form in dictionary.by_form(cut.stem):
            if " " in entry.lemma or not _fits(cut, entry, kind):
                continue
            meant = _masdar(entry, form) if kind == "masdar" else entry
            made = _composed(cut, meant, form, inflects=kind == "imperfect")
            found.setdefault((meant.lemma, meant.pos, cut.clitics, cut.ending), (made, cut))
    return list(found.values())


def _fits(cut: Cut, entry: Entry, kind: str) -> bool:
    verb = coarse_pos(entry.pos) == "v"
    if cut.kind == "any":
        return not verb or kind == "masdar" or _takes_verb(cut.clitics, kind)
    if cut.kind == "imperfect":
        return kind == "imperfect"
    if cut.kind == "perfect":
        return verb and kind == "lemma"
    if cut.ending in {"َات", "ُونَ", "ِينَ"} and kind == "plural":
        return False
    return not (verb and kind in {"lemma", "imperfect"})


def _takes_verb(clitics: tuple[str, ...], kind: str) -> bool:
    """Tell whether a verb may follow: no preposition but لِ, which asks for an imperfect, as سَ."""
    if {"بِ", "كَ"} & set(clitics):
        return False
    return kind == "imperfect" or not {"لِ", "سَ"} & set(clitics)


def _masdar(verb: Entry, form: str) -> Entry:
    """Return the entry of a masdar that has none of its own: its verb's glosses and forms."""
    lemma = (
        form if _TANWIN in form[-2:] else without_case(form)
    )  # تَأَبٍّ ends so in the dictionary too
    pos = "n.f" if lemma.endswith("ة") else "n.m"
    forms = f"{verb.lemma} ; {verb.forms}"
    return replace(verb, lemma=lemma, bare=bare(lemma), pos=pos, forms=forms)


def _composed(cut: Cut, entry: Entry, form: str, *, inflects: bool) -> WordReading:
    """Return the reading with its whole form vowelled."""
    stem = form
    if inflects and cut.person:
        stem = cut.person + form[1:]
    if cut.ending:
        stem = _joint(stem, cut.ending)
    if cut.suffixes and stem.endswith("ة"):
        stem = stem[:-1] + "ت"
    before = "".join(cut.clitics)
    if cut.clitics[-2:] == ("لِ", "ال"):
        before = before[: -len("ال")] + "ل"
    whole = before + stem + "".join(cut.suffixes)
    return WordReading(
        lemma=entry.lemma,
        vowelled=whole,
        stem=stem,
        clitics=cut.clitics,
        suffixes=cut.suffixes,
        pos=entry.pos,
        root=entry.root,
        entry=entry,
    )


def _joint(stem: str, ending: str) -> str:
    """Return stem and ending; the stem's last vowel, or its ة, gives way."""
    bare_end = stem.rstrip("\u064b\u064c\u064d\u064e\u064f\u0650\u0652")
    if ending[0] in "\u064b\u064c\u064d\u064e\u064f\u0650\u0652":
        stem = bare_end
    if ending.startswith("َات"):
        stem = stem.removesuffix("ة").rstrip("\u064e")
    elif stem.endswith("ة"):
        stem = stem[:-1] + "ت"
    return stem + ending


def ordered(
    word: str,
    guessed: str,
    readings: Iterable[tuple[WordReading, Cut | None]],
    dictionary: WordDictionary,
    frequency: LemmaFrequency,
    *,
    attribute: bool = False,
    trust: float = 1.0,
) -> list[Candidate]:
    """Return one candidate a lemma and part of speech, best first.

    Args:
        word: As written, its own marks kept.
        guessed: The same letters with the model's marks, or empty where there is no guess.
        readings: Of the lexicon (without a cut) and of the dictionary's forms.
        dictionary: Joins entries.
        frequency: Tells likely lemmas.
        trust: Weight of the guess; less where there is hardly a sentence to guess from.
        attribute: The word and the one before it both have the article: it is an adjective.
    """
    best: dict[tuple[str, bool, tuple[str, ...]], Candidate] = {}
    marked = has_marks(word)
    for reading, cut in readings:
        entry = joined(reading, dictionary)
        alone = _unlikely(reading, entry, cut, frequency) + spelled_apart(word, reading.vowelled)
        alone += _place(reading, entry, attribute=attribute)
        if marked:
            alone += OWN_MARKS * contradictions(reading.vowelled, word, partly=True)
        cost = alone + (1 - trust) * ATTACHED * len(reading.clitics)
        cost += trust * contradictions(reading.vowelled, guessed) if guessed else 0.0
        made = Candidate(reading, entry, cost, alone, cut is not None)
        lemma = made.lemma if coarse_pos(reading.pos) == "func" else vowel_key(made.lemma)
        name = (lemma, coarse_pos(reading.pos) == "v", reading.clitics)
        known = best.get(name)
        if known is None or made.cost < known.cost:
            best[name] = made
    return sorted(best.values(), key=lambda candidate: candidate.cost)


def _unlikely(
    reading: WordReading, entry: Entry | None, cut: Cut | None, frequency: LemmaFrequency
) -> float:
    cost = CLITIC * len(reading.clitics)
    if entry is not None:
        cost -= FREQUENCY * math.log1p(frequency.count(entry.lemma))
    elif reading.pos == "name":  # the dictionary has no names, so that its silence says less
        cost += NAME
    else:
        cost += WITHOUT_ENTRY
    if entry is not None and vowel_key(entry.lemma) != vowel_key(reading.lemma):
        cost += INEXACT
    if reading.pos == "adj" and entry is not None and entry.pos.startswith("n."):
        cost += INEXACT
    if cut is not None:
        cost += FROM_FORMS + WEAK * cut.weak + ENDING * bool(cut.ending)
    return cost


def _place(reading: WordReading, entry: Entry | None, *, attribute: bool) -> float:
    """Return the cost of a noun where an adjective stands.

    Elsewhere return that of taking ة or ات as an ending where it may be part of the lemma.
    """
    if attribute:
        return NO_ADJECTIVE * (coarse_pos(entry.pos if entry else reading.pos) == "n")
    lemma = bare(entry.lemma if entry else reading.lemma)
    form = bare(reading.vowelled)
    ends = form.endswith(("ة", "ات")) and not lemma.endswith(("ة", "ات"))
    return FEMININE * ends
