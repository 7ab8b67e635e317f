"""What counts as a right rendering of a name: which texts, compared how.

Why it exists: "Rutte's", "the Nato" and "European Union" for EU are right, "Iranian" for Iran is
not. Names are compared word by word: case, accents, apostrophes, dots of an acronym and articles
don't matter, every other letter does.

Source: usage of English and Dutch news; Unicode 17, UAX #15 (NFKD) for the accents.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple

from reader.domain.span import Span
from reader.domain.words import word_set

__all__ = [
    "NameWord",
    "accepted_names",
    "best_form",
    "find_name",
    "is_function_word",
    "name_words",
    "without_function_words",
]

_WORD: Final = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’ʼ][^\W_]+)*['’]?")
_BRACKET: Final = re.compile(r"\s*\(([^()]*)\)")
_ALSO: Final = re.compile(r"^(?:also|ook|or|of):?\s+")
_ARTICLES: Final = word_set("the a an de het een al el")
_GENITIVE: Final = re.compile(r"['’ʼ](?:s|S)?$")
_APOSTROPHES: Final = re.compile("['’ʼ‘]")
_PARTICLES: Final = word_set("al el bin ibn ben abu van von der den de da dos du la le ten ter")
_LESSER: Final = word_set("of and for the in on to van voor en der des de het")
_FUNCTION_WORDS: Final = word_set(
    "the a an of in on at to for from by with and or as that is was it its this who "
    "de het een van in op te naar voor uit door met en of als dat is was die dit aan bij om tot"
)
_PRONOUNS: Final = word_set(
    "he she they him her them his its their hij zij ze hem haar hen hun zijn er daar there here"
)
_DUTCH: Final = "nl"


class NameWord(NamedTuple):
    """A word as it is compared.

    Attributes:
        text: Without case, accents and the genitive.
        span: Where it stands, the genitive included.
        bare: Where it stands without the genitive.
    """

    text: str
    span: Span
    bare: Span


def name_words(text: str) -> list[NameWord]:
    """Return the words of `text` that count, in order; articles are left out."""
    found: list[NameWord] = []
    for match in _WORD.finditer(text):
        bare = _GENITIVE.sub("", match[0])
        key = _key(bare)
        if key and key not in _ARTICLES:
            start = match.start()
            found.append(NameWord(key, Span(*match.span()), Span(start, start + len(bare))))
    return found


@functools.lru_cache(maxsize=8192)
def _key(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    kept = "".join(part for part in parts if not unicodedata.combining(part))
    return _APOSTROPHES.sub("", kept).replace(".", "")


def _keys(text: str) -> tuple[str, ...]:
    return tuple(word.text for word in name_words(text))


@functools.lru_cache(maxsize=8192)
def accepted_names(name: str, kind: str, *, shortened: bool) -> tuple[tuple[str, ...], ...]:
    """Return the word sequences that render `name`, longest first.

    Args:
        name: As the glossary has it: ``NATO (North Atlantic Treaty Organization)``, ``a; b``.
        kind: A value of ``TermKind``.
        shortened: True where the text has a short form of a person's name: then its first word
            alone is right too; the family name alone always is.
    """
    names: set[tuple[str, ...]] = set()
    for one in _alternatives(name):
        keys = _keys(one)
        names.add(keys)
        names.update(_short_forms(one, keys, kind, shortened=shortened))
    return tuple(sorted(filter(None, names), key=len, reverse=True))


def _alternatives(name: str) -> Iterator[str]:
    for part in name.split(";"):
        outside = _BRACKET.sub("", part).strip()
        yield outside
        yield re.sub(r"[()]", "", part)
        for inside in _BRACKET.findall(part):
            for one in inside.split(","):
                plain = _ALSO.sub("", one.strip())
                if plain != one.strip() or _is_acronym(plain) or _spells_out(plain, outside):
                    yield plain


def _is_acronym(text: str) -> bool:
    return " " not in text and sum(char.isupper() for char in text) > 1


def _spells_out(text: str, outside: str) -> bool:
    """Tell whether `text` is the full name of the acronym `outside`, or the other way round."""
    return _is_acronym(outside) and len(text.split()) > 1 and text[:1].isupper()


def _short_forms(
    name: str, keys: tuple[str, ...], kind: str, *, shortened: bool
) -> Iterator[tuple[str, ...]]:
    if len(keys) < 2:  # noqa: PLR2004 - one word has no shorter form
        return
    if kind == "person":
        yield _keys(name.rsplit(maxsplit=1)[-1])  # of "Moon Jae-in" that is not "in"
        particles = [n for n in range(1, len(keys)) if keys[n] in _PARTICLES]
        if particles:
            yield keys[particles[-1] :]
        if shortened:
            yield _keys(name.split(maxsplit=1)[0])
    elif kind == "organisation":
        yield (_initials(name),)


def _initials(name: str) -> str:
    words = [word for word in re.split(r"[\s-]+", name) if word]
    if any(not word[0].isupper() and word.casefold() not in _LESSER for word in words):
        return ""
    initials = "".join(word[0] for word in words if word[0].isupper())
    return _key(initials) if len(initials) > 1 else ""


def find_name(text: str, names: tuple[tuple[str, ...], ...], language: str) -> list[Span]:
    """Return where one of `names` stands in `text`, the longest at each place, in order.

    A genitive is inside the span: ``Rutte's``, in Dutch also ``Ruttes``.
    """
    words = name_words(text)
    found: list[Span] = []
    at = 0
    while at < len(words):
        count = next(
            (len(name) for name in names if _matches(words[at : at + len(name)], name, language)),
            0,
        )
        if count:
            found.append(Span(words[at].span.start, words[at + count - 1].span.end))
        at += max(1, count)
    return found


def _matches(words: list[NameWord], name: tuple[str, ...], language: str) -> bool:
    if len(words) != len(name) or not name or name == ("",):
        return False
    if any(word.text != key for word, key in zip(words[:-1], name[:-1], strict=True)):
        return False
    last = words[-1].text
    return last == name[-1] or (language == _DUTCH and last == f"{name[-1]}s")


def is_function_word(word: str) -> bool:
    """Tell whether `word` is an article, preposition, conjunction or pronoun, in any case."""
    return word.casefold() in _FUNCTION_WORDS or word.casefold() in _PRONOUNS


def without_function_words(text: str, span: Span) -> Span | None:
    """Return `span` of `text` without articles and prepositions at its ends; None if all are."""
    kept = [
        match.span()
        for match in _WORD.finditer(text, span.start, span.end)
        if match[0].casefold() not in _FUNCTION_WORDS
    ]
    return Span(kept[0][0], kept[-1][1]) if kept else None


def best_form(text: str) -> str:
    """Return a rendering as it is shown in a list: without articles and the genitive."""
    words = name_words(text)
    return text[words[0].bare.start : words[-1].bare.end] if words else text.strip()
