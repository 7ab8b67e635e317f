"""A written Arabic word taken apart by rule: what may stand before and after its stem.

Why it exists: the dictionary gives each lemma with its plural, or imperfect and masdar. With the
clitics and endings that Arabic attaches taken off, these forms are found in the text, also where no
morphological lexicon is installed or it lacks the word.

Stems here are keys (see `reader.domain.vowelling`). What a rule takes off it can also write with
vowels, so that the whole form can be compared with a vowelled sentence.

Source: K. C. Ryding, A Reference Grammar of Modern Standard Arabic, 2005, chapters 4 (clitics),
7 (plurals), 12 (pronouns), 21-25 (verb inflection).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

__all__ = ["Cut", "cuts", "stem_of"]

StemKind = Literal["noun", "perfect", "imperfect", "any"]

LONGEST: Final = 32
_CONJUNCTIONS: Final = {"و": "وَ", "ف": "فَ"}
_PREPOSITIONS: Final = {"ب": "بِ", "ل": "لِ", "ك": "كَ"}
_PRONOUNS: Final = {
    "هما": "هُمَا",
    "كما": "كُمَا",
    "هم": "هُمْ",
    "هن": "هُنَّ",
    "ها": "هَا",
    "كم": "كُمْ",
    "نا": "نَا",
    "ني": "نِي",
    "ه": "هُ",
    "ك": "كَ",
    "ي": "ي",
}
_NOUN_ENDINGS: Final = {
    "ات": "َات",
    "ان": "َانِ",
    "ين": "ِينَ",
    "ون": "ُونَ",
    "ة": "َة",
    "ت": "َت",
    "تان": "َتَانِ",
    "تين": "َتَيْنِ",
    "ا": "ًا",
    "و": "ُو",
    "ي": "ِي",
}
_PERFECT_ENDINGS: Final = {
    "ت": "َتْ",
    "وا": "ُوا",
    "و": "ُو",
    "ا": "َا",
    "تا": "َتَا",
    "نا": "ْنَا",
    "ن": "ْنَ",
    "تم": "ْتُمْ",
}
_IMPERFECT_ENDINGS: Final = {"ون": "ُونَ", "وا": "ُوا", "ان": "َانِ", "ا": "َا", "ين": "ِينَ", "ن": "ْنَ"}
_PERSONS: Final = "يتنا"
_ONLY_VERB: Final = frozenset({"ني"})
_ONLY_NOUN: Final = frozenset({"ي"})
_SHORTEST: Final = 2


@dataclass(frozen=True, slots=True)
class Cut:
    """One way to take a word apart.

    Attributes:
        clitics: Before the stem, vowelled.
        stem: Key to look up: a citation form or a form of it (an imperfect begins with ي).
        kind: What the stem may be.
        ending: Inflection after the stem, vowelled; a person's prefix stands in `person`.
        suffixes: Pronouns, vowelled.
        person: First letter of an imperfect as written, or empty.
        weak: True where a letter was put back that the form does not write.
    """

    clitics: tuple[str, ...]
    stem: str
    kind: StemKind
    ending: str = ""
    suffixes: tuple[str, ...] = ()
    person: str = ""
    weak: bool = False


def cuts(word: str) -> Iterator[Cut]:
    """Yield the ways to take `word` (a key) apart, the least cut first."""
    if not 0 < len(word) <= LONGEST:
        return
    yield Cut((), word, "any")
    for clitics, rest in _fronts(word):
        article = clitics[-1:] == ("ال",)
        if clitics and len(rest) >= _SHORTEST:
            yield Cut(clitics, rest, "noun" if article else "any")
        yield from _nouns(clitics, rest, article=article)
        if not article:
            yield from _verbs(clitics, rest)


def _fronts(word: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield what may stand before the stem: و or ف, then س, or ب ل ك, then the article."""
    bases: list[tuple[tuple[str, ...], str]] = [((), word)]
    if word[0] in _CONJUNCTIONS:
        bases.append(((_CONJUNCTIONS[word[0]],), word[1:]))
    for clitics, rest in bases:
        yield clitics, rest
        if rest.startswith("ال"):
            yield (*clitics, "ال"), rest[2:]
        first = rest[:1]
        if first and first in _PREPOSITIONS:
            with_it = (*clitics, _PREPOSITIONS[first])
            yield with_it, rest[1:]
            if rest[1:3] == "ال":
                yield (*with_it, "ال"), rest[3:]
            elif rest[:2] == "لل":
                yield (*with_it, "ال"), rest[2:]
        if first == "س" and rest[1:2] and rest[1] in _PERSONS:
            yield (*clitics, "سَ"), rest[1:]


def _tails(rest: str) -> Iterator[tuple[tuple[str, ...], str, str]]:
    yield (), rest, ""
    for written, vowelled in _PRONOUNS.items():
        stem = rest.removesuffix(written)
        if stem != rest and len(stem) >= _SHORTEST:
            yield (vowelled,), stem, written


def _nouns(clitics: tuple[str, ...], rest: str, *, article: bool) -> Iterator[Cut]:
    if "سَ" in clitics:
        return
    for suffixes, stem, written in _tails(rest):
        if written in _ONLY_VERB or (article and suffixes):
            continue
        if suffixes:
            yield from _owned(clitics, stem, suffixes)
        for ending, vowelled in _NOUN_ENDINGS.items():
            base = stem.removesuffix(ending)
            if base == stem or len(base) < _SHORTEST or (ending == "ة" and suffixes):
                continue
            yield from _declined(clitics, base, ending, vowelled, suffixes)


def _owned(clitics: tuple[str, ...], stem: str, suffixes: tuple[str, ...]) -> Iterator[Cut]:
    """Yield the noun before a pronoun, its last letter also as it is written without one."""
    yield Cut(clitics, stem, "noun", "", suffixes)
    if stem[-1] in "ؤئ":  # the hamza's seat follows the case: لقائه, أعضاؤه
        yield Cut(clitics, stem[:-1] + "ء", "noun", "", suffixes)
    if stem[-1] == "ا":
        yield Cut(clitics, stem[:-1] + "ي", "noun", "", suffixes, weak=True)


def _declined(
    clitics: tuple[str, ...], base: str, ending: str, vowelled: str, suffixes: tuple[str, ...]
) -> Iterator[Cut]:
    """Yield the singulars that a noun's ending may belong to."""
    if ending == "ت":
        if suffixes:
            yield Cut(clitics, base + "ة", "noun", "", suffixes)
        return
    if ending in {"تان", "تين"}:
        yield Cut(clitics, base + "ة", "noun", vowelled.removeprefix("َت"), suffixes)
        return
    if ending == "ات":
        yield Cut(clitics, base + "ة", "noun", vowelled, suffixes, weak=True)
    yield Cut(clitics, base, "noun", vowelled, suffixes)


def _verbs(clitics: tuple[str, ...], rest: str) -> Iterator[Cut]:
    if any(clitic in {"بِ", "كَ"} for clitic in clitics):
        return
    for suffixes, stem, written in _tails(rest):
        if written in _ONLY_NOUN:
            continue
        yield from _imperfects(clitics, stem, suffixes)
        if "سَ" not in clitics and "لِ" not in clitics:
            yield from _perfects(clitics, stem, suffixes)


def _imperfects(clitics: tuple[str, ...], form: str, suffixes: tuple[str, ...]) -> Iterator[Cut]:
    person = form[:1]
    if not person or person not in _PERSONS or len(form) <= _SHORTEST:
        return
    for ending, vowelled in (("", ""), *_IMPERFECT_ENDINGS.items()):
        body = form[1:].removesuffix(ending) if ending else form[1:]
        if (ending and body == form[1:]) or len(body) < _SHORTEST - 1:
            continue
        made = "ي" + body
        yield Cut(clitics, made, "imperfect", vowelled, suffixes, person)
        for weak in "ويا":
            yield Cut(clitics, made + weak, "imperfect", vowelled, suffixes, person, weak=True)
            if not ending and len(made) > _SHORTEST:
                hollow = made[:-1] + weak + made[-1]
                yield Cut(clitics, hollow, "imperfect", "", suffixes, person, weak=True)


def _perfects(clitics: tuple[str, ...], form: str, suffixes: tuple[str, ...]) -> Iterator[Cut]:
    yield Cut(clitics, form, "perfect", "", suffixes)
    for ending, vowelled in _PERFECT_ENDINGS.items():
        base = form.removesuffix(ending)
        if base == form or len(base) < _SHORTEST:
            continue
        yield Cut(clitics, base, "perfect", vowelled, suffixes)
        yield Cut(clitics, base + "ي", "perfect", vowelled, suffixes, weak=True)
        yield Cut(clitics, base + "ا", "perfect", vowelled, suffixes, weak=True)
        if len(base) == _SHORTEST:
            yield Cut(clitics, base[0] + "ا" + base[1], "perfect", vowelled, suffixes, weak=True)


def stem_of(vowelled: str, clitics: tuple[str, ...], suffixes: tuple[str, ...]) -> str:
    """Return a vowelled form without its clitics and pronouns."""
    before = sum(_letters(part) for part in clitics)
    if clitics[-2:] == ("لِ", "ال") and not vowelled.removeprefix("وَ").startswith("لِال"):
        before -= 1  # لل is written with one alif less
    after = sum(_letters(part) for part in suffixes)
    starts = [index for index, char in enumerate(vowelled) if not _is_mark(char)]
    if before + after >= len(starts):
        return vowelled
    end = starts[len(starts) - after] if after else len(vowelled)
    return vowelled[starts[before] : end]


def _letters(part: str) -> int:
    return sum(not _is_mark(char) for char in part)


def _is_mark(char: str) -> bool:
    return "\u064b" <= char <= "\u0652" or char == "\u0670"
