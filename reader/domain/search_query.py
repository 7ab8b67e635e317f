"""What was typed into the search of the library, understood.

Why it exists: a reader types words, quotes them, takes some away, and asks for a tag or a kind. All
of it is read here once, into values that hold words and no syntax, so that nothing typed reaches
the index as a command; the window can say back what was understood.

The language: ``word word`` all stand in one passage, in any form · ``"a phrase"`` as spelled, in
quotes of any style, with و ف ب ل ك ال in front of its first word or not; one quoted word is that
form alone · ``word*`` words that begin so · ``one OR other`` · ``-word``, ``-"phrase"`` not in the
passage · ``tag:x`` articles with this tag (or one below it, ``x/y``), ``-tag:x`` without ·
``kind:title|source|target|note`` where it stands · ``note:word`` in a note: alone it finds the
notes, with other words the articles that have such a note.

Signs that mean nothing where they stand (one quote, a lone minus, OR at an end) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from reader.domain.arabic import INVISIBLE
from reader.domain.errors import WrongUse
from reader.domain.library import HitField
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.search_tokens import Token, tokens

__all__ = ["MOST_TERMS", "SearchQuery", "SearchTerm", "TermKind", "parse_query", "understood"]

LONGEST_QUERY: Final = 1_000
MOST_TERMS: Final = 40
_SHORTEST_PREFIX: Final = 2

_DROPPED: Final = re.compile(rf"[{INVISIBLE}\0]")
_QUOTES: Final = '"“”„‟«»‹›″❝❞〝〞＂'
_ONE_QUOTE: Final = str.maketrans(dict.fromkeys(_QUOTES, '"'))
_MINUS: Final = "-−–"
_STAR: Final = "*٭＊"
_PREFIXES: Final = ("tag", "note", "kind")
_ITEM: Final = re.compile(
    rf"(?P<minus>[{re.escape(_MINUS)}](?=[^\s{re.escape(_MINUS)}]))?"
    rf"(?:(?P<prefix>{'|'.join(_PREFIXES)}):)?"
    r'(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))?',
    re.IGNORECASE,
)
_OR: Final = frozenset({"OR", "|"})


class TermKind(Enum):
    """How a term is looked for."""

    WORD = "word"
    PREFIX = "prefix"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class SearchTerm:
    """One word, beginning or phrase.

    Attributes:
        kind: How it is looked for; a typed word of several tokens (``3.5``) is a phrase.
        text: As typed, for showing.
        tokens: At least one.
    """

    kind: TermKind
    text: str
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A search.

    Attributes:
        required: Of each group one term stands in the passage.
        excluded: None of these does.
        kinds: Where the passage may stand; empty is anywhere.
        tags: The article has all of these tags.
        without_tags: It has none of these.
        notes: A note of the article has each of these.
        without_notes: No note of it has any of these.
    """

    required: tuple[tuple[SearchTerm, ...], ...] = ()
    excluded: tuple[SearchTerm, ...] = ()
    kinds: frozenset[HitField] = frozenset()
    tags: tuple[str, ...] = ()
    without_tags: tuple[str, ...] = ()
    notes: tuple[SearchTerm, ...] = ()
    without_notes: tuple[SearchTerm, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether it asks for nothing."""
        return not (self.required or self.kinds or self.tags or self.notes)


@dataclass(slots=True)
class _Reading:
    """What was read so far."""

    required: list[list[SearchTerm]] = field(default_factory=list)
    excluded: list[SearchTerm] = field(default_factory=list)
    kinds: set[HitField] = field(default_factory=set)
    without_kinds: set[HitField] = field(default_factory=set)
    tags: dict[bool, list[str]] = field(default_factory=lambda: {False: [], True: []})
    notes: dict[bool, list[SearchTerm]] = field(default_factory=lambda: {False: [], True: []})
    joins: bool = False
    """An OR stands before what comes next."""
    joinable: bool = False
    """What came last was a word, so that OR may follow."""


@dataclass(frozen=True, slots=True)
class _Item:
    """One piece of what was typed: its signs taken apart, its place counted from 1."""

    place: int
    minus: bool
    prefix: str
    phrase: str | None
    word: str

    @property
    def is_or(self) -> bool:
        return self.word in _OR and not self.minus and not self.prefix


def parse_query(text: str) -> SearchQuery:
    """Return what `text` asks for; an empty query where nothing was typed.

    Raises:
        WrongUse: It is too long, a filter has no value that it knows, or it only takes away.
    """
    plain = _DROPPED.sub("", text).translate(_ONE_QUOTE)
    _refuse_long(len(plain), LONGEST_QUERY)
    if plain.count('"') % 2:  # the last one is alone
        at = plain.rindex('"')
        plain = f"{plain[:at]} {plain[at + 1 :]}"
    items = list(_items(plain))
    _refuse_long(len(items), MOST_TERMS)
    read = _Reading()
    for number, item in enumerate(items):
        if item.is_or and len(items) > 1:
            read.joins = read.joinable and number + 1 < len(items)
        else:
            _take(read, item)
            read.joins = False
    query = _built(read)
    if plain.strip() and query.is_empty:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("Search", "A minus only takes away: say also what to look for.")
            )
            if query.excluded or query.without_tags or query.without_notes
            else message(QT_TRANSLATE_NOOP("Search", "There is no word here to look for."))
        )
    return query


def _refuse_long(length: int, limit: int) -> None:
    if length > limit:
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("Search", "This is too long to search for.")),
            hint=message(QT_TRANSLATE_NOOP("Search", "Type a few words of it.")),
        )


def _items(plain: str) -> Iterator[_Item]:
    for found in _ITEM.finditer(plain):
        if found.end() > found.start():
            yield _Item(
                found.start() + 1,
                minus=found["minus"] is not None,
                prefix=(found["prefix"] or "").casefold(),
                phrase=found["phrase"],
                word=found["word"] or "",
            )


def _take(read: _Reading, item: _Item) -> None:
    """Add one item to what was read."""
    value = (item.word if item.phrase is None else item.phrase).strip()
    if item.prefix and not tokens(value):
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("Search", "A word must follow {prefix} (at place {place})."),
                prefix=f"{item.prefix}:",
                place=item.place,
            )
        )
    if item.prefix and read.joins:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("Search", "OR stands between words only (at place {place})."),
                place=item.place,
            )
        )
    if item.prefix == "tag":
        read.tags[item.minus].append(value.lstrip("#"))
    elif item.prefix == "kind":
        (read.without_kinds if item.minus else read.kinds).update(_kinds(value, item.place))
    else:
        _take_term(read, item, value)
        return
    read.joinable = False


def _take_term(read: _Reading, item: _Item, value: str) -> None:
    term = _term(value, quoted=item.phrase is not None)
    if term is None:
        return
    if item.prefix:
        read.notes[item.minus].append(term)
    elif item.minus:
        read.excluded.append(term)
    elif read.joins:
        read.required[-1].append(term)
    else:
        read.required.append([term])
    read.joinable = not item.prefix and not item.minus


def _term(value: str, *, quoted: bool) -> SearchTerm | None:
    found = tuple(tokens(value))
    if not found:
        return None
    if quoted or len(found) > 1:
        return SearchTerm(TermKind.PHRASE, value, found)
    starred = value[-1] in _STAR or value[0] in _STAR
    word = value.strip(_STAR)
    if starred and len(found[0].norm) >= _SHORTEST_PREFIX:
        return SearchTerm(TermKind.PREFIX, word, found)
    return SearchTerm(TermKind.WORD, word, found)


def _kinds(value: str, place: int) -> frozenset[HitField]:
    """Return the kinds whose name begins with `value`: it may be typed only half."""
    typed = value.casefold()
    found = frozenset(kind for kind in HitField if kind.value.startswith(typed))
    if not found:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("Search", "{value} is no kind (at place {place})."),
                value=value,
                place=place,
            ),
            hint=message(
                QT_TRANSLATE_NOOP("Search", "The kinds are {kinds}."),
                kinds=", ".join(kind.value for kind in HitField),
            ),
        )
    return found


def _built(read: _Reading) -> SearchQuery:
    asked = read.kinds or (set(HitField) if read.without_kinds else set())
    kinds = asked - read.without_kinds
    if asked and not kinds:
        raise WrongUse(message(QT_TRANSLATE_NOOP("Search", "No kind is left to look in.")))
    return SearchQuery(
        required=tuple(tuple(group) for group in read.required),
        excluded=tuple(read.excluded),
        kinds=frozenset(kinds),
        tags=tuple(read.tags[False]),
        without_tags=tuple(read.tags[True]),
        notes=tuple(read.notes[False]),
        without_notes=tuple(read.notes[True]),
    )


def understood(query: SearchQuery) -> tuple[Message, ...]:
    """Return what a query was understood as, one part a message, to be shown in a line."""
    parts = [_group(group) for group in query.required]
    parts += [
        message(QT_TRANSLATE_NOOP("Search", "without {terms}"), terms=_shown(term))
        for term in query.excluded
    ]
    parts += [
        message(QT_TRANSLATE_NOOP("Search", "a note with {terms}"), terms=_shown(term))
        for term in query.notes
    ]
    parts += [
        message(QT_TRANSLATE_NOOP("Search", "no note with {terms}"), terms=_shown(term))
        for term in query.without_notes
    ]
    parts += [message(QT_TRANSLATE_NOOP("Search", "tagged {tag}"), tag=tag) for tag in query.tags]
    parts += [
        message(QT_TRANSLATE_NOOP("Search", "not tagged {tag}"), tag=tag)
        for tag in query.without_tags
    ]
    parts += [_KINDS[kind] for kind in HitField if kind in query.kinds]
    return tuple(parts)


_KINDS: Final = {
    HitField.TITLE: message(QT_TRANSLATE_NOOP("Search", "in titles")),
    HitField.SOURCE: message(QT_TRANSLATE_NOOP("Search", "in articles")),
    HitField.TARGET: message(QT_TRANSLATE_NOOP("Search", "in translations")),
    HitField.NOTE: message(QT_TRANSLATE_NOOP("Search", "in notes")),
}


def _group(group: Sequence[SearchTerm]) -> Message:
    if len(group) > 1:
        return message(
            QT_TRANSLATE_NOOP("Search", "one of {terms}"), terms=" · ".join(map(_shown, group))
        )
    term = group[0]
    if term.kind is TermKind.WORD:
        return message(QT_TRANSLATE_NOOP("Search", "any form of {term}"), term=_shown(term))
    if term.kind is TermKind.PREFIX:
        return message(
            QT_TRANSLATE_NOOP("Search", "words that begin so: {term}"), term=_shown(term)
        )
    if len(term.tokens) == 1:
        return message(QT_TRANSLATE_NOOP("Search", "exactly {term}"), term=_shown(term))
    return message(QT_TRANSLATE_NOOP("Search", "the phrase {term}"), term=_shown(term))


def _shown(term: SearchTerm) -> str:
    """Return a term with its sign; isolated, since it may run the other way than the line."""
    sign = {TermKind.WORD: "{}", TermKind.PREFIX: "{}*", TermKind.PHRASE: "“{}”"}[term.kind]
    return f"\u2068{sign.format(term.text)}\u2069"
