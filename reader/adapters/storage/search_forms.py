"""The lemmas of each written word, kept beside the index.

Why it exists: an index without a copy of its text forgets a passage only if it is told exactly what
it was once told, so that the lemmas of a word may never change while one passage has it, even if
the lexicon is exchanged. Kept, they also answer without the lexicon: a search for a word that was
read before loads nothing. Real news has some 200,000 forms in 10,000 articles (about 10 MB).
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Final

from reader.domain.arabic import folded
from reader.domain.search_tokens import Token, tokens, variants
from reader.domain.stems import arabic_stem, latin_stem
from reader.services.library_ports import Lemmatiser

__all__ = ["FORMS", "forget_forms", "kept_lemmas", "known_lemmas", "lemmas_of", "query_lemmas"]

FORMS: Final = (
    """CREATE TABLE search_form (
        spelled TEXT NOT NULL PRIMARY KEY,
        lemmas TEXT NOT NULL
    ) WITHOUT ROWID""",
)
_A_QUERY: Final = 500
_LOOKED_AT: Final = 500
_LETTERS: Final = re.compile(r"[^\W_]+")
_ARABIC: Final = re.compile("[\u0621-\u064a\u0671-\u06d3]")


def known_lemmas(db: sqlite3.Connection, spelled: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the kept lemmas of those words that have been met."""
    found: dict[str, tuple[str, ...]] = {}
    rest = iter(spelled)
    while part := list(islice(rest, _A_QUERY)):
        marks = ",".join("?" * len(part))
        rows = db.execute(
            f"SELECT spelled, lemmas FROM search_form WHERE spelled IN ({marks})",  # noqa: S608 - only question marks
            part,
        )
        found.update((word, tuple(lemmas.split())) for word, lemmas in rows)
    return found


def kept_lemmas(
    db: sqlite3.Connection, found: Iterable[Token], lemmatiser: Lemmatiser
) -> Mapping[str, tuple[str, ...]]:
    """Return the lemmas of every word of `found` by its spelling; new ones are kept."""
    norms = {token.spelled: token.norm for token in found if not token.norm.isdecimal()}
    known = known_lemmas(db, norms)
    fresh = {
        spelled: lemmas_of(Token(norm, spelled), lemmatiser)
        for spelled, norm in norms.items()
        if spelled not in known
    }
    db.executemany(
        "INSERT INTO search_form VALUES (?, ?)",
        [(spelled, " ".join(lemmas)) for spelled, lemmas in fresh.items()],
    )
    return known | fresh


def lemmas_of(token: Token, lemmatiser: Lemmatiser) -> tuple[str, ...]:
    """Return the lemmas of a word, normalised, each once, without the word itself.

    What no lexicon knows has its stem.
    """
    if token.norm.isdecimal():
        return ()
    if _ARABIC.search(token.norm):
        lemmas = lemmatiser.lemmas(token.spelled) or (arabic_stem(token.norm),)
    else:
        lemmas = (latin_stem(token.norm),)
    terms = dict.fromkeys("".join(_LETTERS.findall(folded(lemma))) for lemma in lemmas)
    return tuple(term for term in terms if term and term != token.norm)


def query_lemmas(db: sqlite3.Connection, token: Token, lemmatiser: Lemmatiser) -> tuple[str, ...]:
    """Return the lemmas of a typed word: also of what it stands for, as ه for ة.

    Nothing is kept.
    """
    spellings = variants(token.spelled)
    known = known_lemmas(db, spellings)
    found: dict[str, None] = {}
    for spelled in spellings:
        if spelled in known:
            lemmas = known[spelled]
        elif spelled == token.spelled or lemmatiser.lemmas(spelled):
            lemmas = lemmas_of(Token(token.norm, spelled), lemmatiser)
        else:
            continue
        found.update(dict.fromkeys(lemmas))
    return tuple(found)


def forget_forms(db: sqlite3.Connection, gone: Iterable[Token]) -> None:
    """Remove the spellings of `gone` that no passage has any more."""
    for token in gone:
        if not _is_used(db, token):
            db.execute("DELETE FROM search_form WHERE spelled = ?", (token.spelled,))


def _is_used(db: sqlite3.Connection, token: Token) -> bool:
    """Tell whether a passage has a spelling; of a very common word that is taken for granted.

    The normalised word is in the index wherever another spelling of it stands, so that keeping
    what is spelled as normalised tells nothing.
    """
    texts = db.execute(
        "SELECT text FROM search_index CROSS JOIN search_passage AS p"
        " ON p.number = search_index.rowid WHERE search_index MATCH ? LIMIT ?",
        (f'norm : "{token.norm}"', _LOOKED_AT),
    )
    looked_at = 0
    for (text,) in texts:
        looked_at += 1
        if token.spelled == token.norm or token in tokens(text):
            return True
    return looked_at == _LOOKED_AT
