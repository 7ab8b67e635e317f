"""What a file of a batch is made of, as a hash: the source, the choices, what a person did.

Why it exists: a second run must make anew exactly what would come out otherwise. Dates of files lie
in both directions (a copy, a checkout), so the bytes are hashed; that takes a thousandth of the
time that a translation does.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from reader.bootstrap import Context
from reader.cli.batch_sources import GivenSource
from reader.cli.stores import Stores, entries
from reader.domain.article import Article, ArticleId, SourceKind
from reader.domain.errors import StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.library import LibraryQuery
from reader.domain.notes import NoteKind
from reader.domain.translation import UnitState
from reader.services.export_article import ExportChoice

__all__ = ["Signatures"]

log = logging.getLogger(__name__)

_OF_A_PERSON: Final = frozenset(
    {UnitState.EDITED, UnitState.CONFIRMED, UnitState.LOCKED, UnitState.REJECTED}
)


class Signatures:
    """Makes the signatures of one batch. One thread, that of the stores."""

    def __init__(
        self,
        context: Context,
        stores: Stores,
        target: str,
        choice: ExportChoice,
        *,
        all_parts: bool,
    ) -> None:
        """Read which articles of the library came from where."""
        preferences = context.preferences.load()
        self._context, self._stores, self._target = context, stores, target
        self._with_notes = choice.with_notes
        self._kept = _kept_by_location(stores)
        self._choices = [
            target,
            choice.format.value,
            choice.is_bilingual,
            choice.only_confirmed,
            choice.with_notes,
            choice.in_paragraphs,
            all_parts,
            preferences.keep_names,
            _own_terms(context) if preferences.keep_names else 0,
        ]

    def of_source(self, given: GivenSource) -> str:
        """Return the signature of what is made of a source now.

        A file that can't be read has the one of an empty file; opening it says why.
        """
        source = given.source
        if source.kind is SourceKind.FILE:
            content = _digest_of_file(source.location)
        else:
            text = f"{source.location}\n{source.text}"
            content = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return self._signature(content, self._kept.get(source.location or given.name, ()))

    def of_kept(self, article_id: ArticleId, fingerprint: str) -> str:
        """Return the signature of what is made of an article of the library now."""
        return self._signature(fingerprint, [article_id])

    def route(self, language: str) -> frozenset[str]:
        """Return ``id@version`` of the packages that would translate from `language` now."""
        pair = LanguagePair(language, self._target)
        liked = self._context.preferences.load().package_for(str(pair))
        chosen = self._context.translate_article.choose(pair, liked)
        steps = chosen.steps if chosen is not None else ()
        return frozenset(f"{step.package_id}@{step.version}" for step in steps)

    def _signature(self, content: str, articles: Iterable[ArticleId]) -> str:
        work = [self._work(one) for one in articles]
        document = json.dumps([content, self._choices, work])
        return hashlib.sha256(document.encode("ascii")).hexdigest()

    def _work(self, article_id: ArticleId) -> list[object]:
        """Return what a person did to an article that goes out with it."""
        try:
            units = self._stores.library.units(article_id, self._target)
            notes = self._stores.notes.of_article(article_id) if self._with_notes else ()
            article = self._stores.library.article(article_id, 0)
        except StorageUnavailable as error:
            log.warning("the library: %s", error)
            return []
        edited = sorted(
            (segment, unit.state.value, unit.source, unit.target)
            for segment, unit in units.items()
            if unit.state in _OF_A_PERSON
        )
        said = sorted(
            (note.note_id, note.body, note.changed_at)
            for note in notes
            if note.kind is NoteKind.REVIEW
        )
        return [edited, said, *([_chosen(article)] if article is not None else [])]


def _chosen(article: Article) -> list[object]:
    """Return what a person corrected or chose of an article itself."""
    facts = [article.title, article.byline, article.date, article.site]
    blocks = [
        (block.text, block.kind.value, block.left_out)
        for block in article.blocks
        if block.by_person
    ]
    return [facts, blocks]


def _digest_of_file(location: str) -> str:
    path = Path(location)
    try:
        if not path.is_file():  # never wait for a pipe
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as exc:
        log.debug("a source can't be read: %s", exc)
        return ""


def _kept_by_location(stores: Stores) -> dict[str, list[ArticleId]]:
    found: defaultdict[str, list[ArticleId]] = defaultdict(list)
    try:
        for entry in entries(stores.library, LibraryQuery()):
            if entry.location:
                found[entry.location].append(entry.article_id)
    except StorageUnavailable as error:
        log.warning("the library: %s", error)
    return {location: sorted(ids) for location, ids in found.items()}


def _own_terms(context: Context) -> int:
    """Return a number that changes with the user's terms; 0 where they can't be read."""
    store = context.own_terms()
    try:
        return store.revision()
    except StorageUnavailable as error:
        log.warning("own terms: %s", error)
        return 0
    finally:
        store.close()
