"""The stores of the library as a command uses them: opened at need, closed at the end.

Why it exists: every verb of the library needs the same care: what the stores have to tell is told,
they are closed also after Ctrl+C, and an article or note is found by the beginning of its id.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from reader.bootstrap import Context
from reader.cli.console import Console
from reader.domain.article import Article, ArticleId
from reader.domain.errors import StorageUnavailable, WrongUse
from reader.domain.library import LibraryEntry, LibraryQuery
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.library_ports import Library, LibrarySearch, Notes

__all__ = ["Stores", "article_of", "entries", "entry_of", "kept_article", "open_stores"]

_PAGE: Final = 1_000
_SHORTEST_ID: Final = 4
_LONGEST_SAID: Final = 60


@dataclass(frozen=True, slots=True)
class Stores:
    """What a command works on. One thread."""

    library: Library
    notes: Notes
    search: LibrarySearch


@contextmanager
def open_stores(context: Context, console: Console) -> Iterator[Stores]:
    """Give the stores to a command; close them when it ends, however it ends."""
    stores = Stores(context.library(), context.notes(), context.search())
    try:
        yield stores
    finally:
        for notice in (*stores.library.take_notices(), *stores.notes.take_notices()):
            console.problem(notice.english())
        stores.search.close()
        stores.notes.close()
        stores.library.close()


def kept_article(context: Context, article: Article, console: Console) -> Article:
    """Return an article with the ids that the library knows it by; as it is where it doesn't.

    A library that can't be read is told, and the article is read without it.
    """
    library = context.library()
    try:
        return library.find(article) or article
    except StorageUnavailable as error:
        console.note(f"Note: {error}")
        return article
    finally:
        library.close()


def entries(library: Library, query: LibraryQuery) -> Iterator[LibraryEntry]:
    """Yield all entries that `query` finds."""
    start = 0
    while page := library.page(query, start, _PAGE):
        yield from page
        start += len(page)


def entry_of(library: Library, wanted: str) -> LibraryEntry:
    """Return the article with an id, or the only one whose id begins so; also one of the bin.

    Raises:
        WrongUse: There is none, or more than one.
    """
    name = wanted.strip()
    exact = library.entry(ArticleId(name))
    if exact is not None:
        return exact
    found = [] if len(name) < _SHORTEST_ID else list(_beginning(library, name))
    if len(found) == 1:
        return found[0]
    if found:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "{count} articles have ids that begin with {id}."),
                count=len(found),
                id=name,
            ),
            hint=message(QT_TRANSLATE_NOOP("CommandLine", "Give more of it.")),
        )
    raise WrongUse(
        message(
            QT_TRANSLATE_NOOP("CommandLine", "There is no article {id} in the library."),
            id=name[:_LONGEST_SAID],
        ),
        hint=message(
            QT_TRANSLATE_NOOP("CommandLine", "qari library list shows the ids, --bin the bin's.")
        ),
    )


def _beginning(library: Library, name: str) -> Iterator[LibraryEntry]:
    for in_bin in (False, True):
        for entry in entries(library, LibraryQuery(in_bin=in_bin)):
            if entry.article_id.startswith(name):
                yield entry


def article_of(library: Library, entry: LibraryEntry, version: int = 0) -> Article:
    """Return the text of an article, its newest version where `version` is 0.

    Raises:
        WrongUse: It has no such version.
        StorageUnavailable: It can't be read back.
    """
    article = library.article(entry.article_id, version)
    if article is not None:
        return article
    numbers = [one.number for one in library.versions(entry.article_id)]
    if version and version not in numbers:
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "There is no version {version}; this article has {count}."
                ),
                version=version,
                count=len(numbers),
            )
        )
    raise StorageUnavailable(
        message(
            QT_TRANSLATE_NOOP("CommandLine", "The text of the article {id} can't be read back."),
            id=entry.article_id,
        ),
        hint=message(QT_TRANSLATE_NOOP("CommandLine", "Import it again; its notes are kept.")),
    )
