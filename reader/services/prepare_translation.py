"""What is known of an article's translation before any engine runs.

Why it exists: an article that was read before must show at once and cost no engine. Packages are
looked up, sentences that the reader corrected are put in, and units that were made before are
fetched in slices; the caller then asks the engine for what is missing. What a person translated
comes first: this article's own units, then the same sentences from the person's memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from reader.domain.article import Article, SegmentId
from reader.domain.composition import trimmed
from reader.domain.errors import ReaderError
from reader.domain.glossary import TermOccurrence
from reader.domain.language import LanguagePair
from reader.domain.messages import Message
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.library_ports import Library
from reader.services.own_memory import OwnMemory
from reader.services.own_units import OwnUnits, outdated
from reader.services.ports import Corrections, EngineSettings, MachineCache
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle

__all__ = ["FindNames", "PrepareTranslation", "Prepared", "requests_of", "units_made_before"]

FindNames = Callable[
    [Sequence[tuple[SegmentId, str]]], Mapping[SegmentId, Sequence[TermOccurrence]]
]
"""Returns the glossary terms of an article's sentences, given in reading order."""

_NO_NAMES: Final[Mapping[SegmentId, Sequence[TermOccurrence]]] = {}

SLICE = 128
"""Units fetched at once: a few milliseconds of the storage lane."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What comes first.

    Attributes:
        routes: Ways to translate, best first.
        route: The one to take, None where there is none.
        corrections: Corrected sentences by segment.
        names: Glossary terms to keep, by segment; empty where none are kept.
        requests: All sentences to translate, in reading order.
        to_offer: Sentences of a person whose draft is of another package than `route` has: the
            engine may make a new one, which is offered (`domain.review.takes`).
    """

    routes: Sequence[Route]
    route: Route | None
    corrections: dict[SegmentId, str]
    names: Mapping[SegmentId, Sequence[TermOccurrence]] = field(default_factory=dict)
    requests: Sequence[SegmentRequest] = ()
    to_offer: frozenset[SegmentId] = frozenset()


def requests_of(
    article: Article,
    corrections: dict[SegmentId, str],
    names: Mapping[SegmentId, Sequence[TermOccurrence]] = _NO_NAMES,
) -> list[SegmentRequest]:
    """Return the sentences to translate, in reading order: no furniture, other language or blank.

    Args:
        article: The article.
        corrections: Corrected sentences by segment.
        names: Glossary terms to keep, by segment; spans in the text that is translated.
    """
    blocks = {block.block_id: block for block in article.blocks}
    wanted: list[SegmentRequest] = []
    for segment in article.segments:
        block = blocks[segment.block_id]
        source = corrections.get(segment.segment_id)
        if source is None:
            source = trimmed(block.text, segment.span).of(block.text)
        if source and block.is_for_translation:
            kept = tuple(names.get(segment.segment_id, ()))
            wanted.append(SegmentRequest(segment.segment_id, source, kept))
    return wanted


def units_made_before(
    translate: TranslateArticle,
    cache: MachineCache,
    settings: EngineSettings,
    requests: Sequence[SegmentRequest],
    route: Route,
    cancel: CancelToken,
) -> Iterator[list[TranslationUnit] | ReaderError]:
    """Yield the units of `requests` that `cache` holds, at most `SLICE` at once.

    Storage that can't be read is yielded as its error, which ends it.
    """
    for start in range(0, len(requests), SLICE):
        cancel.check()
        part = requests[start : start + SLICE]
        keys = [translate.request_key(one, route, settings) for one in part]
        try:
            kept = cache.get(keys)
        except ReaderError as error:
            yield error
            return
        units = [
            replace(kept[key], segment_id=one.segment_id)
            for one, key in zip(part, keys, strict=True)
            if key in kept
        ]
        if units:
            yield units


@dataclass(frozen=True, slots=True)
class PrepareTranslation:
    """The use case. Lane storage.

    Attributes:
        translate: Knows the routes.
        cache: Units made before.
        corrections: Corrected sentences.
        settings: What is asked of the engines.
        find_names: Finds the glossary terms to keep, quickly, since the lane waits for it; None
            keeps none.
        library: Where the person's units of this article are kept; None where it is not kept.
        memory: The person's own memory; None asks none.
        reviewer: Name of the person, where the memory doesn't know it.
    """

    translate: TranslateArticle
    cache: MachineCache
    corrections: Corrections
    settings: EngineSettings
    find_names: FindNames | None = None
    library: Library | None = None
    memory: OwnMemory | None = None
    reviewer: str = ""

    def run(
        self,
        article: Article,
        target: str,
        prefer: str,
        known: frozenset[SegmentId],
        cancel: CancelToken,
    ) -> Iterator[Prepared | list[TranslationUnit] | ReaderError | Message]:
        """Yield `Prepared` once, then lists of units made before, at most `SLICE` each.

        A person's come first; a machine's unit of the same segment that follows is to be offered.

        Args:
            article: What is to be translated.
            target: Language, BCP 47.
            prefer: Id of the package to use where there are several, or empty.
            known: Segments that need not be fetched.
            cancel: Checked before each slice.

        Storage that can't be read is yielded as its error, and so are notices of the stores.
        """
        pair = LanguagePair(article.language, target)
        routes = self.translate.routes(pair)
        route = self.translate.choose(pair, prefer)
        try:
            corrections = self._corrected(article)
        except ReaderError as error:
            yield error
            corrections = {}
        yield from self.corrections.take_notices()
        names = self._names(article, corrections)
        wanted = requests_of(article, corrections, names)
        owned = OwnUnits(self.library, self.memory, self.reviewer)
        kept = yield from owned.kept(article.article_id, target, wanted)
        to_offer = outdated(kept, route)
        yield Prepared(routes, route, corrections, names, wanted, to_offer)
        if kept:
            yield list(kept.values())
        missing = [one for one in wanted if one.segment_id not in {*known, *kept}]
        found = yield from owned.remembered(missing, pair, cancel)
        missing = [one for one in missing if one.segment_id not in found]
        if route is None:
            yield self.translate.missing_units(missing, pair)
            return
        asked = {one.segment_id for one in missing} | (to_offer - known)
        requests = [one for one in wanted if one.segment_id in asked]
        yield from units_made_before(
            self.translate, self.cache, self.settings, requests, route, cancel
        )
        yield from self.cache.take_notices()

    def _names(
        self, article: Article, corrections: dict[SegmentId, str]
    ) -> Mapping[SegmentId, Sequence[TermOccurrence]]:
        if self.find_names is None:
            return {}
        wanted = requests_of(article, corrections)
        return self.find_names([(one.segment_id, one.source) for one in wanted])

    def _corrected(self, article: Article) -> dict[SegmentId, str]:
        kept = self.corrections.of(article.fingerprint)
        if not kept:
            return {}
        found = {
            request.segment_id: kept.get(request.source) for request in requests_of(article, {})
        }
        return {segment: text for segment, text in found.items() if text is not None}
