"""Measure the look-up of words in their sentences against lemmas chosen by hand.

Why it exists: a wrong first answer teaches a learner something wrong. Run it with
``python -m tests.eval.lemmas``; ``errors`` as an argument lists what is wrong.

The gold is of the half of the held-out sentences that is only measured (``crc32`` of the Arabic is
odd); it was annotated before a weight was set, and weights were set on the other half.
"""

from __future__ import annotations

import csv
import sys
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reader.adapters.lexicon.aramorph import AraMorph, find_lexicon
from reader.adapters.lexicon.dictionary_file import DictionaryFile
from reader.adapters.lexicon.frequency import FrequencyFile
from reader.adapters.lexicon.tashkeel import Tashkeel
from reader.adapters.system.locations import find_resources
from reader.domain.vowelling import has_marks, key, vowel_key
from reader.services.look_up_word import LookUpWord

GOLD = Path(__file__).parent / "data" / "lemma_gold.tsv"
NO_WORD = "-"


@dataclass(frozen=True)
class Token:
    """A word in a sentence, with the lemmas that are right."""

    sentence: str
    position: int
    form: str
    lemmas: tuple[str, ...]


@dataclass(frozen=True)
class Measured:
    """How a way of looking up did on the gold."""

    tokens: int
    first: int
    among: int
    errors: tuple[tuple[Token, str], ...]

    @property
    def first_right(self) -> float:
        """Share of the tokens whose first answer is right."""
        return self.first / self.tokens

    @property
    def any_right(self) -> float:
        """Share of the tokens with the right lemma among the answers."""
        return self.among / self.tokens


def tokens() -> list[Token]:
    """Return the gold; numbers are left out."""
    with GOLD.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Token(row["sentence"], int(row["position"]), row["form"], tuple(row["lemma"].split("|")))
        for row in rows
        if row["lemma"] != NO_WORD
    ]


def is_measured(sentence: str) -> bool:
    """Tell whether a held-out sentence is of the half that is only measured."""
    return zlib.crc32(sentence.encode()) % 2 == 1


@cache
def look_up(*, lexicon: bool = True, model: bool = True) -> LookUpWord:
    """Return the real look-up, or one without the lexicon or without the model of vowels."""
    resources = find_resources() / "dictionary"
    return LookUpWord(
        AraMorph(find_lexicon() if lexicon else None),
        DictionaryFile(resources / "dictionary.tsv"),
        Tashkeel() if model else NoModel(),
        FrequencyFile(resources / "frequency.tsv"),
    )


class NoModel:
    """A `Vocaliser` that is not installed."""

    def available(self) -> bool:
        return False

    def marks(self, sentence: str) -> tuple[str, ...]:
        return ("",) * len(sentence)


def is_right(token: Token, lemma: str) -> bool:
    """Compare a lemma with the gold: letters, shaddas and vowels; names by letters alone."""
    return any(
        vowel_key(lemma) == vowel_key(gold) if has_marks(gold) else key(lemma) == key(gold)
        for gold in token.lemmas
    )


def measure(way: LookUpWord) -> Measured:
    """Look every token up in its sentence."""
    first = among = 0
    errors = []
    gold = tokens()
    for token in gold:
        found = way.look_up(token.form, token.sentence, token.position)
        first += is_right(token, found[0].lemma)
        among += any(is_right(token, one.lemma) for one in found)
        if not is_right(token, found[0].lemma):
            errors.append((token, found[0].lemma))
    return Measured(len(gold), first, among, tuple(errors))


def dutch_coverage(way: LookUpWord, text: str) -> tuple[int, int]:
    """Return how many of the Arabic words of a text get a Dutch gloss, and how many there are."""
    glossed = total = 0
    for line in text.splitlines():
        for word in way.analyse(line):
            if any("\u0621" <= char <= "\u064a" for char in word.span.of(line)):
                total += 1
                glossed += bool(word.analyses and word.analyses[0].gloss("nl"))
    return glossed, total


def samples() -> dict[str, str]:
    """Return the sample articles by file name."""
    folder = find_resources() / "samples"
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ar.*"))}


def report() -> str:
    """Return the table of all ways, and the Dutch coverage of the samples."""
    lines = [f"{'lemma in context':34} {'tokens':>6} {'first':>7} {'any':>7}"]
    for name, way in (
        ("lexicon, dictionary and model", look_up()),
        ("without the model of vowels", look_up(model=False)),
        ("without the lexicon", look_up(lexicon=False)),
        ("the dictionary alone", look_up(lexicon=False, model=False)),
    ):
        one = measure(way)
        lines.append(f"{name:34} {one.tokens:6} {one.first_right:7.1%} {one.any_right:7.1%}")
    lines.append(f"{'Dutch gloss':34} {'words':>6} {'share':>7}")
    for name, text in samples().items():
        glossed, total = dutch_coverage(look_up(), text)
        lines.append(f"{name:34} {total:6} {glossed / total:7.1%}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(f"{report()}\n")
    if "errors" in sys.argv:
        for token, lemma in measure(look_up()).errors:
            sys.stdout.write(f"{token.form}\t{lemma}\t{'|'.join(token.lemmas)}\n")
