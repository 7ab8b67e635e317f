"""What the small words mean that Arabic writes together with others, in a word or two.

Why it exists: a beginner sees وبالكتاب and needs "and + with + the + book". The dictionary has the
book; the attached words are a closed list with one meaning each that serves nearly everywhere.

Source: K. C. Ryding, A Reference Grammar of Modern Standard Arabic, 2005, chapters 7 (article),
12 (pronouns), 16 (prepositions), 18 (connectives), 21 (future).
"""

from __future__ import annotations

from typing import Final

from reader.domain.vowelling import bare

__all__ = ["clitic_gloss", "pronoun_gloss"]

_EMPHASIS: Final = "\u0644\u064e"
_CLITICS: Final[dict[str, dict[str, str]]] = {
    "en": {"ال": "the", "و": "and", "ف": "so", "ب": "with", "ل": "for", "ك": "like",
           "س": "will", "من": "from", "أ": "is it that", _EMPHASIS: "indeed"},
    "nl": {"ال": "de/het", "و": "en", "ف": "dus", "ب": "met", "ل": "voor", "ك": "als",
           "س": "zal", "من": "van", "أ": "of", _EMPHASIS: "zeker"},
}  # fmt: skip
_BEFORE_VERB: Final = {"en": {"ل": "to"}, "nl": {"ل": "om te"}}
_OBJECTS: Final[dict[str, dict[str, str]]] = {
    "en": {"ه": "him/it", "ها": "her/it", "هم": "them", "هن": "them", "هما": "both of them",
           "ك": "you", "كم": "you", "كن": "you", "كما": "both of you", "نا": "us", "ني": "me",
           "ي": "me"},
    "nl": {"ه": "hem/het", "ها": "haar/het", "هم": "hen", "هن": "hen", "هما": "hen beiden",
           "ك": "jou", "كم": "jullie", "كن": "jullie", "كما": "jullie beiden", "نا": "ons",
           "ني": "mij", "ي": "mij"},
}  # fmt: skip
_OWNERS: Final[dict[str, dict[str, str]]] = {
    "en": {"ه": "his/its", "ها": "her/its", "هم": "their", "هن": "their", "هما": "their (two)",
           "ك": "your", "كم": "your", "كن": "your", "كما": "your (two)", "نا": "our", "ي": "my"},
    "nl": {"ه": "zijn", "ها": "haar", "هم": "hun", "هن": "hun", "هما": "hun (twee)",
           "ك": "jouw", "كم": "jullie", "كن": "jullie", "كما": "jullie (twee)", "نا": "ons",
           "ي": "mijn"},
}  # fmt: skip


def clitic_gloss(clitic: str, language: str, *, verb: bool = False) -> str:
    """Return what a word attached in front means in ``en`` or ``nl``; empty where it is unknown.

    Args:
        clitic: Vowelled or not; لَ with its vowel is the emphatic one.
        language: Of the meaning; English where it has none of these.
        verb: Whether a verb follows, before which لِ says what for.
    """
    letters, language = bare(clitic), language if language in _CLITICS else "en"
    if verb and clitic != _EMPHASIS and letters in _BEFORE_VERB[language]:
        return _BEFORE_VERB[language][letters]
    table = _CLITICS[language]
    return table.get(clitic) or table.get(letters, "")


def pronoun_gloss(suffix: str, language: str, *, owner: bool) -> str:
    """Return what an attached pronoun means; `owner` after a noun. Empty where it is unknown."""
    table = _OWNERS if owner else _OBJECTS
    return table.get(language, table["en"]).get(bare(suffix), "")
