"""Which blocks of an article are plainly in another language than the article.

Why it exists: a page in Arabic quotes a statement in English, a song in Persian or a notice in
Dutch; a package for Arabic makes nonsense of each. Only whole paragraphs count, and only where
there is no doubt: a heading, a name, a hashtag or a line of numbers is of the article.

Source: letters by language as in CLDR ``exemplarCharacters``; measured on the lines of
``tests/domain/language_lines.py``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Final

from reader.domain.language import ARABIC, DUTCH, ENGLISH
from reader.domain.language_guess import UNDETERMINED, arabic_script_hits, guess_language
from reader.domain.words import word_set

__all__ = ["block_languages", "plain_language"]

_NO_WORD: Final = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,80}|[@#]\w+|\b[\w-]{1,63}\.(?:com|net|org|nl|info)\S*"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LEAST_WORDS: Final = 8
_LEAST_ARABIC_SCRIPT_WORDS: Final = 7
_LEAST_LETTERS: Final = 30
_JUDGED: Final = 6_000
_OF_ONE_SCRIPT: Final = 0.85
_LEAST_SMALL: Final = 0.45
_LEAST_HITS: Final = 3
_LEAST_LATIN_HITS: Final = 2
_LONG: Final = 14
_LEAST_KINDS: Final = 3
_LEAST_SHARE: Final = 0.12
_MORE_THAN_ARABIC: Final = 2
_BY_SCRIPT: Final = {
    "HEBREW": "he",
    "GREEK": "el",
    "HANGUL": "ko",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
}
_LATIN_WORDS: Final = {
    ENGLISH: word_set(
        "the of and to in a is that for on was with as it by at from he are be this his has have "
        "an not they which said but were will would who after about more than its their into "
        "before over new had been when while or one up out all she her can could there also says"
    ),
    DUTCH: word_set(
        "de het een van en in is dat op te voor met zijn die niet aan er om ook als bij maar naar "
        "uit heeft wordt hij over door nog werd ze deze meer was worden hebben tot na dan hun "
        "tegen of zou kan geen onder tussen zich dit had waren haar volgens jaar"
    ),
    "fr": word_set(
        "le la les des du une est que qui dans pour sur pas avec par au aux ce cette ont nous "
        "vous été sont plus mais il elle"
    ),
    "de": word_set(
        "der die das und ist nicht den dem ein eine mit auf für von zu im sich des auch wird sind "
        "wurde haben nach bei aus es"
    ),
    "es": word_set(
        "el los las una que del por con para se su como más pero este esta fue han son al lo "
        "también sobre entre"
    ),
    "tr": word_set(
        "ve bir bu için ile olarak da de çok daha gibi olan kadar ancak ne sonra oldu olduğu"
    ),
    "it": word_set(
        "il che di della per una non con sono del gli nel più alla anche è stato delle dei"
    ),
}


def block_languages(texts: Iterable[str], article: str) -> list[str]:
    """Return for each text its language where it is plainly not `article`'s, else "".

    Args:
        texts: Of the blocks.
        article: Language of the article, BCP 47; where it is not known, every result is "".
    """
    if article == UNDETERMINED:
        return ["" for _ in texts]
    found = (plain_language(text) for text in texts)
    return ["" if one == article else one for one in found]


def plain_language(text: str) -> str:
    """Return the language of a paragraph where there is no doubt, else "".

    ``und`` says that it is plainly none of those that are known by their words.
    """
    sample = _NO_WORD.sub(" ", text[:_JUDGED])
    words = _WORD.findall(sample)
    letters = sum(map(len, words))
    if len(words) < _LEAST_ARABIC_SCRIPT_WORDS or letters < _LEAST_LETTERS:
        return ""
    scripts = _scripts(sample)
    script, count = scripts.most_common(1)[0]
    if count < _OF_ONE_SCRIPT * scripts.total():
        return ""
    if script == "ARABIC":
        return _in_arabic_script(words)
    if script == "LATIN":
        return _in_latin_script(words)
    return _BY_SCRIPT.get(script, UNDETERMINED)


def _scripts(text: str) -> Counter[str]:
    scripts: Counter[str] = Counter()
    for char, times in Counter(char for char in text if char.isalpha()).items():
        scripts[unicodedata.name(char, "?").partition(" ")[0]] += times
    return scripts


def _in_latin_script(words: list[str]) -> str:
    """Names, titles of books and addresses are mostly capitals: they are no language."""
    if len(words) < _LEAST_WORDS:
        return ""
    small = sum(word[0].islower() for word in words)
    if small < _LEAST_SMALL * len(words):
        return ""
    counts = Counter(word.lower() for word in words)
    hits = {one: sum(counts[word] for word in listed) for one, listed in _LATIN_WORDS.items()}
    best = max(hits, key=lambda one: hits[one])
    if hits[best] >= max(_LEAST_LATIN_HITS, _LEAST_SHARE * len(words)):
        return best
    return UNDETERMINED if len(words) >= _LONG else ""


def _in_arabic_script(words: list[str]) -> str:
    """Tell Persian, Urdu and others from Arabic; a few of their names in it are Arabic still."""
    text = " ".join(words)
    best = guess_language(text)
    arabic, _ = arabic_script_hits(text, ARABIC)
    if best == ARABIC:
        return ARABIC if arabic else ""
    hits, kinds = arabic_script_hits(text, best)
    enough = hits >= max(_LEAST_HITS, _LEAST_SHARE * len(words)) and kinds >= _LEAST_KINDS
    return best if enough and hits > _MORE_THAN_ARABIC * arabic else ""
