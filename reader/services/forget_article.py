"""Forget articles everywhere: what of them lies in which store, and how it goes.

Why it exists: "forget" is a promise about every file. The machine cache knows sentences and no
articles, so its part of the text is worked out before the library forgets; the library goes last,
so that an article whose forgetting was cut short is still listed and can be forgotten again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.domain.article import Article, ArticleId
from reader.domain.language import DUTCH, ENGLISH
from reader.services.library_ports import Backups, Library
from reader.services.memory_ports import TranslationMemory
from reader.services.ports import Corrections, MachineCache
from reader.services.prepare_translation import requests_of

__all__ = ["Traces", "forget_copies", "traces_of"]


@dataclass(frozen=True, slots=True)
class Traces:
    """What is left of articles outside of the library.

    Attributes:
        article_ids: The articles.
        sentences: What was or may have been translated, as the machine cache knows it.
        locations: The files that they came from.
    """

    article_ids: tuple[ArticleId, ...]
    sentences: frozenset[str] = field(default=frozenset(), repr=False)
    locations: frozenset[str] = field(default=frozenset(), repr=False)


def traces_of(
    library: Library,
    corrections: Corrections,
    article_ids: Sequence[ArticleId],
    languages: Sequence[str] = (ENGLISH, DUTCH),
) -> Traces:
    """Return the traces of kept articles, all their versions. Lane storage.

    Args:
        library: Knows their texts.
        corrections: Knows the sentences that were corrected.
        article_ids: The articles.
        languages: Those that they may have been translated into.

    Raises:
        StorageUnavailable: A store can't be read.
    """
    sentences: set[str] = set()
    locations: set[str] = set()
    for article_id in article_ids:
        for article in _versions(library, article_id):
            sentences.update(one.source for one in requests_of(article, {}))
            sentences.update(corrections.of(article.fingerprint).values())
            locations.add(article.source.location)
        for language in languages:
            kept = library.units(article_id, language).values()
            sentences.update(unit.source for unit in kept)
    both = sentences | {one.strip() for one in sentences}
    return Traces(tuple(article_ids), frozenset(both - {""}), frozenset(locations - {""}))


def forget_copies(
    traces: Traces, cache: MachineCache, backups: Backups, memory: TranslationMemory
) -> int:
    """Remove the traces from machine cache, imported memories and backups.

    Returns:
        How many backups were rewritten.

    Takes seconds where the files are large; not for the lane of the notes.

    Raises:
        DiskFull: There is no room to write a file anew.
        StorageUnavailable: A file can't be written; it may still hold some of them.
    """
    cache.remove(sorted(traces.sentences))
    memory.remove_of(traces.article_ids)
    return backups.forget(traces.article_ids)


def _versions(library: Library, article_id: ArticleId) -> Iterator[Article]:
    for version in library.versions(article_id):
        article = library.article(article_id, version.number)
        if article is not None:
            yield article
