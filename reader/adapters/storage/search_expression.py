"""A search as a question to FTS5.

Why it exists: only letters and digits of tokens, each between quotes, come into the question, so
that nothing typed is ever read as FTS5's syntax.

Several lemmas at one word shift the places in the lemma column, so that phrases are looked for in
the normalised column alone.

Source: https://www.sqlite.org/fts5.html, section 3 (query syntax).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from reader.adapters.storage.search_forms import query_lemmas
from reader.domain.search_matching import Wanted, WantedPhrase, WantedPrefix, WantedWord
from reader.domain.search_query import SearchTerm, TermKind
from reader.domain.search_tokens import fronted
from reader.services.library_ports import Lemmatiser

__all__ = ["any_of", "match_expression", "wanted_of"]


def wanted_of(db: sqlite3.Connection, term: SearchTerm, lemmatiser: Lemmatiser) -> Wanted:
    """Return what a term of a query looks for."""
    first, rest = term.tokens[0], tuple(token.norm for token in term.tokens[1:])
    if term.kind is TermKind.WORD:
        return WantedWord(first.norm, query_lemmas(db, first, lemmatiser))
    if term.kind is TermKind.PREFIX:
        return WantedPrefix(first.norm)
    return WantedPhrase(fronted(first.norm) if rest else (first.norm,), rest)


def _expression(wanted: Wanted) -> str:
    if isinstance(wanted, WantedWord):
        return " OR ".join(map(_quoted, dict.fromkeys((wanted.norm, *wanted.lemmas))))
    if isinstance(wanted, WantedPrefix):
        return f"{_quoted(wanted.norm)} *"
    rest = "".join(f" {word}" for word in wanted.rest)
    return f"norm : ({' OR '.join(_quoted(first + rest) for first in wanted.firsts)})"


def _quoted(words: str) -> str:
    """Return words of letters and digits as one string of FTS5; the index cuts it at spaces."""
    return f'"{words}"'


def any_of(group: Iterable[Wanted]) -> str:
    """Return the question for a passage with at least one of `group`."""
    return " OR ".join(map(_expression, group))


def match_expression(required: Sequence[Sequence[Wanted]], excluded: Sequence[Wanted]) -> str:
    """Return the question for a passage with one of each group and with none of `excluded`.

    Args:
        required: At least one group, none of them empty.
        excluded: Perhaps none.
    """
    every = " AND ".join(f"({any_of(group)})" for group in required)
    return f"({every}) NOT ({any_of(excluded)})" if excluded else every
