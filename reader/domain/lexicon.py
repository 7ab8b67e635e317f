"""What is known of a word: a dictionary's entry, a reading of a written form, the word's analysis.

Why it exists: a morphological lexicon, a dictionary and a guess each know a part. A `WordReading`
says how a written form can be taken apart, an `Entry` what a lemma means; a `WordAnalysis` is both,
ready to be shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Entry", "FormKind", "Origin", "WordAnalysis", "WordReading", "coarse_pos"]

Origin = Literal["dictionary", "aramorph", "form", "guess"]
"""``dictionary``: its entry was found by the lexicon's lemma; ``aramorph``: the lexicon alone knows
it; ``form``: found by the dictionary's own forms; ``guess``: nobody knows it."""

FormKind = Literal["lemma", "plural", "imperfect", "masdar", "feminine"]
"""Which form of an entry a written form equals."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the learner's dictionary.

    Attributes:
        lemma: Vowelled citation form, without case vowel.
        bare: The same without marks.
        root: Letters with spaces, or empty.
        pos: ``v1``…``v10``, ``vq1``…``vq4``, ``n.m``, ``n.f``, ``adj``, ``adv``, ``prep``,
            ``conj``, ``part``, ``pron``, ``num``, ``interj``, ``phrase``.
        forms: As written in the file: imperfect ; masdar, or plurals, or feminine ; elative.
        en: English senses, most frequent first.
        nl: Dutch senses, mostly the same ones.
        use: A construction or set phrase with its English, or empty.
    """

    lemma: str
    bare: str
    root: str
    pos: str
    forms: str
    en: tuple[str, ...]
    nl: tuple[str, ...]
    use: str


@dataclass(frozen=True, slots=True)
class WordReading:
    """One way to take a written form apart.

    Attributes:
        lemma: Vowelled lemma as the source gives it.
        vowelled: The whole form, vowelled; the case ending may be missing.
        stem: The form without clitics and pronouns, vowelled.
        clitics: What stands before the stem, vowelled: conjunctions, prepositions, article, future.
        suffixes: Pronouns after the stem, vowelled.
        pos: ``v``, ``n``, ``adj``, ``name``, ``func`` or a dictionary code.
        glosses: English, as the source gives it; empty where an entry speaks.
        root: Letters with spaces, or empty.
        entry: The dictionary's entry, where the reading comes from there.
    """

    lemma: str
    vowelled: str
    stem: str
    clitics: tuple[str, ...]
    suffixes: tuple[str, ...]
    pos: str
    glosses: tuple[str, ...] = ()
    root: str = ""
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class WordAnalysis:
    """One analysis of a word, ready to be shown.

    Attributes:
        lemma: Vowelled citation form; of a guess the bare word.
        vowelled: This form, vowelled; bare where it was not vowelled.
        bare: This form as it was looked up: without marks.
        root: Letters with spaces, or empty.
        pos: The dictionary's codes; ``v``, ``n``, ``name`` or ``func`` where it has no entry, empty
            where nothing is known.
        clitics: Before the stem, in order.
        suffixes: Pronouns after the stem, in order.
        stem: The form without them.
        transliteration: Of this form; of a foreign name letter by letter, approximate.
        glosses: By language (``en``, ``nl``), senses in order of their frequency.
        forms: Plural, or imperfect and masdar; as the dictionary writes them.
        use: A set phrase with its English, or empty.
        origin: Where it comes from.
        chosen: True for the one that fits the sentence best.
        name_guess: True for what is probably a foreign name: never vowelled.
        has_family: True where the dictionary has other words of the root.
    """

    lemma: str
    vowelled: str
    bare: str
    root: str = ""
    pos: str = ""
    clitics: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    stem: str = ""
    transliteration: str = ""
    glosses: tuple[tuple[str, tuple[str, ...]], ...] = ()
    forms: str = ""
    use: str = ""
    origin: Origin = "guess"
    chosen: bool = False
    name_guess: bool = False
    has_family: bool = False

    def gloss(self, language: str) -> tuple[str, ...]:
        """Return the senses in `language`; empty where there are none."""
        return next((senses for code, senses in self.glosses if code == language), ())


def coarse_pos(pos: str) -> str:
    """Return ``v``, ``n``, ``adj`` or ``func`` for a part of speech of any source."""
    if pos.startswith("v"):
        return "v"
    if pos.startswith("n.") or pos in {"n", "name"}:
        return "n"
    if pos == "adj":
        return "adj"
    return "func"
