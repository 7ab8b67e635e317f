"""The language of a text, from its letters and its commonest words.

Why it exists: the app is made for Arabic; Persian, Urdu or Kurdish look alike to a program that
only knows the script, and their translation would be nonsense. A few Persian names do not make an
Arabic text Persian, and neither does a Persian keyboard, so function words decide and letters help.

Source: letters by language as in CLDR ``exemplarCharacters``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Final

from reader.domain.arabic import Fold, folded
from reader.domain.language import ARABIC, DUTCH, ENGLISH
from reader.domain.words import word_set

__all__ = ["UNDETERMINED", "arabic_script_hits", "guess_language"]

UNDETERMINED: Final = "und"

_PERSIAN: Final = "fa"
_SAMPLE: Final = 12_000
_WORD: Final = re.compile(r"[^\W\d_]+")
_KEYBOARD: Final = str.maketrans("کیھہ", "كيهه")
_STOP_WORDS: Final = {
    ARABIC: word_set(
        "في من على الى ان التي الذي هذا هذه عن مع كان كانت قال بعد قبل لم لا ما او ثم هو هي بين كل "
        "قد ذلك خلال وقال منذ كما اي لن ليس وفي ومن انه وان حيث حتى غير لكن هل عند تم"
    ),
    _PERSIAN: word_set(
        "از به كه را اين است در با ان براي تا هم يك شد شده كرد بود خود مي نيز هاي هر دو بايد اند "
        "كند شود ايران اما پس ما شما هستند نمي اش چه"
    ),
    "ur": word_set(
        "كے كي ميں ہے كا كو سے كه اور پر نے هے هيں ہیں كيا اس يه ايك تها هو بهي كر رها لئے ليے "
        "نهيں تك جو ان تو"
    ),
    "ckb": word_set("له و به بۆ ئهم كه ئهو لهسهر كرد دهكات بوو هيچ ئێمه ئێوه نييه يان"),
    "ps": word_set("د په او چې كې له ته يې دي سره دا شو كړي هم به نه كول دی څخه"),
    "ug": word_set("بىلهن ۋه بۇ بىر ئۇ ئۈچۈن دېگهن قىلغان بولۇپ ههم شۇ كېيىن"),
}
_LETTERS: Final = {
    _PERSIAN: frozenset("پچژگ"),
    "ur": frozenset("ٹڈڑںے"),
    "ckb": frozenset("ۆێڕڵە"),
    "ps": frozenset("ټډړږښګڼۍځڅ"),
    "ug": frozenset("ۇۈۋڭې"),
    "sd": frozenset("ٻڀٺٽٿڄڃڇڏڌڊڦڳڱڻ"),
}
_WEIGHT_OF_LETTERS: Final = 4
_LATIN: Final = {
    ENGLISH: word_set(
        "the of and to in a is that for on was with as it by at from he are be this his has have "
        "an not they which said but were will would who after"
    ),
    DUTCH: word_set(
        "de het een van en in is dat op te voor met zijn die niet aan er om ook als bij maar naar "
        "uit heeft wordt hij over door nog werd ze deze meer"
    ),
}
_LEAST_SHARE: Final = 0.012
_LEAST_STOP_WORDS: Final = 0.2


def _sample(text: str) -> str:
    """Return the beginning, middle and end of a long text."""
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = len(text) // 2
    return f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[-_SAMPLE:]}"


def _script_of(char: str) -> str:
    name = unicodedata.name(char, "")
    return name.partition(" ")[0]


def _scripts(text: str) -> Counter[str]:
    counts = Counter(char for char in text if char.isalpha())
    scripts: Counter[str] = Counter()
    for char, times in counts.items():
        scripts[_script_of(char)] += times
    return scripts


def _with_arabic_script(text: str) -> str:
    """Tell apart the languages that are written with Arabic letters."""
    plain = folded(text, Fold.NAMES).translate(_KEYBOARD)
    counts = Counter(_WORD.findall(plain))
    letters = Counter(char for char in text if char.isalpha())
    least = _LEAST_SHARE * letters.total()
    arabic = _hits(counts, ARABIC)
    best, best_score = ARABIC, arabic
    for language, own in _LETTERS.items():
        hits = _hits(counts, language)
        special = sum(letters[char] for char in own)
        if special < least:
            special = 0
            # Persian can be typed without its own letters, the others can't.
            hits = hits if language == _PERSIAN else 0
        score = hits + (_WEIGHT_OF_LETTERS * special if hits >= arabic else 0)
        if score > best_score:
            best, best_score = language, score
    return best


def arabic_script_hits(text: str, language: str) -> tuple[int, int]:
    """Return how many words of `text` are function words of a language, and how many different.

    Args:
        text: In Arabic letters.
        language: BCP 47 primary subtag; one that is not known has none.
    """
    counts = Counter(_WORD.findall(folded(text, Fold.NAMES).translate(_KEYBOARD)))
    listed = _STOP_WORDS.get(language, frozenset())
    return _hits(counts, language), sum(word in listed for word in counts)


def _hits(counts: Counter[str], language: str) -> int:
    return sum(counts[word] for word in _STOP_WORDS.get(language, ()))


def _with_latin_script(text: str) -> str:
    counts = Counter(_WORD.findall(text.lower()))
    scores = {language: sum(counts[word] for word in listed) for language, listed in _LATIN.items()}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > _LEAST_STOP_WORDS * counts.total() else UNDETERMINED


def guess_language(text: str) -> str:
    """Return the language of most of `text` as a BCP 47 primary subtag, or ``und``.

    Known are Arabic, Persian, Urdu, Sorani, Pashto, Uyghur, Sindhi, Hebrew, English and Dutch. A
    text without letters, or mostly in another language, is ``und``.
    """
    sample = _sample(text)
    scripts = _scripts(sample)
    if not scripts:
        return UNDETERMINED
    script = max(scripts, key=lambda name: scripts[name])
    if script == "ARABIC":
        return _with_arabic_script(sample)
    if script == "HEBREW":
        return "he"
    return _with_latin_script(sample) if script == "LATIN" else UNDETERMINED
