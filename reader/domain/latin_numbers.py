"""Number words of English and Dutch targets, ordinals and compounds included.

Why it exists: a translation writes "tweehonderdvijftig" or "twenty-ninth" where the source has
digits. What they come to must be known to hold the two against each other.

Source: Taalunie, Woordenlijst, "Getallen in woorden", for the Dutch compounds.
"""

from __future__ import annotations

import functools
import re
from decimal import Decimal
from typing import Final

__all__ = ["latin_number", "number_inside"]

_ENGLISH: Final[dict[str, str]] = {
    "1": "one first",
    "2": "two second",
    "3": "three third thirds",
    "4": "four fourth",
    "5": "five fifth fifths",
    "6": "six sixth",
    "7": "seven seventh",
    "8": "eight eighth",
    "9": "nine ninth",
    "10": "ten tenth",
    "11": "eleven eleventh",
    "12": "twelve twelfth",
    "13": "thirteen thirteenth",
    "14": "fourteen fourteenth",
    "15": "fifteen fifteenth",
    "16": "sixteen sixteenth",
    "17": "seventeen seventeenth",
    "18": "eighteen eighteenth",
    "19": "nineteen nineteenth",
    "20": "twenty twentieth",
    "30": "thirty thirtieth",
    "40": "forty fortieth",
    "50": "fifty fiftieth",
    "60": "sixty sixtieth",
    "70": "seventy seventieth",
    "80": "eighty eightieth",
    "90": "ninety ninetieth",
    "100": "hundred hundredth",
    "1000": "thousand thousandth",
    "1000000": "million mln",
    "1000000000": "billion bn",
    "1000000000000": "trillion",
    "0.5": "half",
    "0.25": "quarter",
}
_DUTCH: Final[dict[str, str]] = {
    "1": "één eerste",
    "2": "twee tweede",
    "3": "drie derde derden",
    "4": "vier vierde",
    "5": "vijf vijfde",
    "6": "zes zesde",
    "7": "zeven zevende",
    "8": "acht achtste",
    "9": "negen negende",
    "10": "tien tiende",
    "11": "elf elfde",
    "12": "twaalf twaalfde",
    "13": "dertien dertiende",
    "14": "veertien veertiende",
    "15": "vijftien vijftiende",
    "16": "zestien zestiende",
    "17": "zeventien zeventiende",
    "18": "achttien achttiende",
    "19": "negentien negentiende",
    "20": "twintig twintigste",
    "30": "dertig dertigste",
    "40": "veertig veertigste",
    "50": "vijftig vijftigste",
    "60": "zestig zestigste",
    "70": "zeventig zeventigste",
    "80": "tachtig tachtigste",
    "90": "negentig negentigste",
    "1000": "mille",
    "1000000": "miljoen mln",
    "1000000000": "miljard mld",
    "1000000000000": "biljoen",
    "0.5": "half halve helft",
    "0.25": "kwart",
    "1.5": "anderhalf anderhalve",
}
_SAYS_A_NUMBER: Final = {
    "triple": 3, "tripled": 3, "trio": 3, "threefold": 3, "thrice": 3, "trilateral": 3,
    "quarter": 4, "quarters": 4, "quadruple": 4, "fourfold": 4, "fivefold": 5, "decade": 10,
    "dozen": 12, "dozens": 12, "thousands": 1000, "hundreds": 100, "millions": 1_000_000,
    "billions": 1_000_000_000, "drievoudig": 3, "tiental": 10, "tientallen": 10, "dozijn": 12,
    "honderden": 100, "duizenden": 1000, "miljoenen": 1_000_000, "miljarden": 1_000_000_000,
    "eenderde": 3, "tweederde": 3, "driekwart": 4, "drieën": 3, "vieren": 4, "vijven": 5,
    "zessen": 6, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "teens": 10,
}  # fmt: skip
"""Words that account for a number and are never doubted themselves."""

_LONGEST_WORD: Final = 60
_LEAST_PREFIX: Final = 3
_ORDINAL: Final = re.compile(r"(?:ste|de)\Z")


def _table(listed: dict[str, str]) -> dict[str, Decimal]:
    return {word: Decimal(value) for value, words in listed.items() for word in words.split()}


_WORDS: Final = {"en": _table(_ENGLISH), "nl": _table(_DUTCH)}
_LONGEST_FIRST: Final = tuple(
    sorted((word for word in _WORDS["nl"] if len(word) >= _LEAST_PREFIX), key=len, reverse=True)
)
_BELOW_TEN: Final = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9,
}  # fmt: skip


@functools.lru_cache(maxsize=8192)
def latin_number(word: str, language: str) -> Decimal | None:
    """Return what one word of a target means as a number, or None.

    Args:
        word: Without hyphens or digits, in any case. Of Dutch *een* only the accented one counts.
        language: ``en`` or ``nl``; of others no word is known.
    """
    form = word.casefold()
    known = _WORDS.get(language, {}).get(form)
    if known is not None or language != "nl" or form == "een" or len(form) > _LONGEST_WORD:
        return known
    whole = _compound(form)
    if whole is None and (stem := _ORDINAL.sub("", form)) != form:
        whole = _compound(stem)
    return None if whole is None else Decimal(whole)


@functools.lru_cache(maxsize=8192)
def number_inside(word: str, language: str) -> Decimal | None:
    """Return the number that a word holds without being one: driejarig, triple, thousands."""
    form = word.casefold()
    known = _SAYS_A_NUMBER.get(form)
    if known is not None or language != "nl" or latin_number(word, language) is not None:
        return None if known is None else Decimal(known)
    start = next((one for one in _LONGEST_FIRST if form.startswith(one)), None)
    return None if start is None or len(form) < len(start) + 3 else _WORDS["nl"][start]


def _compound(word: str) -> int | None:
    """Read a Dutch compound such as drieduizendtweehonderdeenentwintig."""
    total = 0
    for name, scale in (("duizend", 1000), ("honderd", 100)):
        before, found, after = word.partition(name)
        if found:
            count = _compound(before) if before else 1
            if count is None:
                return None
            total += count * scale
            word = after.removeprefix("en") if after not in _WORDS["nl"] else after
    if not word:
        return total or None
    rest = _below_hundred(word)
    return None if rest is None else total + rest


def _below_hundred(word: str) -> int | None:
    if word == "een":
        return 1
    known = _WORDS["nl"].get(word)
    if known is not None:
        return int(known) if known == int(known) else None
    for name, value in _BELOW_TEN.items():
        for join in ("en", "ën"):
            tens = _WORDS["nl"].get(word.removeprefix(name + join))
            if tens is not None and word.startswith(name + join) and tens % 10 == 0:
                return value + int(tens)
    return None
