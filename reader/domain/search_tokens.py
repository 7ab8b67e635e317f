"""The words of a text as the search index knows them, with the way back to the text.

Why it exists: the index, the query and the marks in a snippet must cut and spell words alike, or a
passage is found and nothing in it is marked. A token is a run of letters or a run of digits of the
loosely folded text: ``بـ35`` is ب and 35, ``3.5`` is 3 and 5. SQLite's own rules for words never
come in: it would cut a word at every haraka, and other versions of it cut otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from reader.domain.arabic import INVISIBLE, fold, folded
from reader.domain.span import Span

__all__ = [
    "LONGEST_TOKEN",
    "LocatedToken",
    "Token",
    "fronted",
    "located",
    "norms",
    "tokens",
    "variants",
]

LONGEST_TOKEN: Final = 64
"""Code points of a token that count; nobody types more."""

_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+")
_SPELLED: Final = frozenset("أإآٱؤئةى")
"""Letters that folding brings together and that tell lemmas apart."""
_INVISIBLE_END: Final = re.compile(rf"[{INVISIBLE}]+\Z")
_ARABIC: Final = re.compile("[\u0621-\u064a]")
_ARTICLE: Final = "ال"
_CONJUNCTIONS: Final = ("", "و", "ف")
_BARE_FRONTS: Final = ("", "ب", "ل", "ك")
_ARTICLE_FRONTS: Final = ("ال", "بال", "كال", "لل")


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number.

    Attributes:
        norm: Folded with ``Fold.LOOSE``: letters and digits only.
        spelled: The same with hamzas, ة and ى as written: what a lexicon is asked for.
    """

    norm: str
    spelled: str


@dataclass(frozen=True, slots=True)
class LocatedToken:
    """A token and where it stands, in code points of the text, its marks with it."""

    span: Span
    norm: str
    spelled: str


class _SpelledTable(dict[int, str]):
    """Folds as ``Fold.LOOSE`` does and keeps the letters that tell lemmas apart."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        made = char if char in _SPELLED else folded(char)
        self[code] = made
        return made


_TABLE: Final = _SpelledTable()


def tokens(text: str) -> list[Token]:
    """Return the tokens of `text`, in order; the quick way, without places."""
    norms = _TOKEN.findall(folded(text))
    spelled = _TOKEN.findall(text.translate(_TABLE))
    return [
        Token(norm[:LONGEST_TOKEN], word[:LONGEST_TOKEN])
        for norm, word in zip(norms, spelled, strict=True)
    ]


def norms(text: str, *, is_folded: bool = False) -> list[str]:
    """Return the tokens of `text`, folded loosely or not yet, as they are compared, in order."""
    found = _TOKEN.findall(text if is_folded else folded(text))
    return [norm[:LONGEST_TOKEN] for norm in found]


def located(text: str) -> list[LocatedToken]:
    """Return the tokens of `text`, in order, with their places."""
    whole = fold(text)
    index = whole.index
    found = []
    matches = _TOKEN.finditer(whole.text)
    for match, token in zip(matches, tokens(text), strict=True):
        first, end = match.span()
        last, stop = index[end - 1], index[end]
        if stop != last + 1:  # dropped signs follow: its marks belong to it, direction marks not
            stop = whole.original(first, end).end
            stop = last + len(_INVISIBLE_END.sub("", text[last:stop]))
        found.append(LocatedToken(Span(index[first], stop), token.norm, token.spelled))
    return found


def fronted(norm: str) -> tuple[str, ...]:
    """Return a normalised word and its spellings with و ف and ب ل ك in front.

    The article goes with them: الأمن gives للأمن and وبالأمن. Latin words stay alone.
    """
    if not _ARABIC.match(norm):
        return (norm,)
    rest = norm.removeprefix(_ARTICLE)
    fronts = _BARE_FRONTS if rest == norm or not rest else _ARTICLE_FRONTS
    rest = rest or norm
    return tuple(conjunction + front + rest for conjunction in _CONJUNCTIONS for front in fronts)


def variants(spelled: str) -> tuple[str, ...]:
    """Return a typed word and what it may stand for: ه for ة, ي for ى, and the other way."""
    others = {"ه": "ة", "ي": "ى", "ى": "ي"}
    last = others.get(spelled[-1:])
    return (spelled,) if last is None else (spelled, spelled[:-1] + last)
