"""Read an article in one go: corrections, what was made before, then the engine, and keep it.

Why it exists: the window spreads this over its lanes, the command line has one thread and wants one
iterator. Storage that fails is told once and the reading goes on without it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.domain.article import Article, SegmentId
from reader.domain.errors import PackageBroken, ReaderError, StorageUnavailable
from reader.domain.messages import Message
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.library_ports import Library
from reader.services.own_memory import OwnMemory
from reader.services.ports import Corrections, EngineSettings, MachineCache
from reader.services.prepare_translation import FindNames, Prepared, PrepareTranslation, requests_of
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle

__all__ = ["ReadArticle", "ReadEvent"]

ReadEvent = Prepared | list[TranslationUnit] | ReaderError | Message
"""What happens while an article is read, in this order: problems and notices of the storage may
come at any time, `Prepared`, then units, those made before first. After a `PackageBroken` all of it
comes again, from the next package that serves."""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """The use case. One thread, the one that the stores belong to.

    Attributes:
        translate: Knows the routes and runs them.
        cache: Units made before, and where new ones are kept.
        corrections: Corrected sentences.
        settings: What is asked of the engines.
        find_names: Finds the glossary terms to keep; None keeps none.
        library: Where the person's units of the article are kept; None where it is not kept.
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
        self, article: Article, target: str, prefer: str, cancel: CancelToken
    ) -> Iterator[ReadEvent]:
        """Translate `article`, yielding each result as it comes; a problem is told once.

        Args:
            article: What is to be translated.
            target: Language, BCP 47.
            prefer: Id of the package to use where there are several, or empty.
            cancel: Checked between batches.

        Raises:
            PackageBroken: A package can't be loaded, and there is no other.
            Cancelled: `cancel` was set.
        """
        told: set[str] = set()
        for event in self._run(article, target, prefer, cancel):
            if isinstance(event, ReaderError):
                if str(event) in told:
                    continue
                told.add(str(event))
            yield event

    def _run(
        self, article: Article, target: str, prefer: str, cancel: CancelToken
    ) -> Iterator[ReadEvent]:
        prepare = PrepareTranslation(
            self.translate,
            self.cache,
            self.corrections,
            self.settings,
            self.find_names,
            self.library,
            self.memory,
            self.reviewer,
        )
        known: set[SegmentId] = set()
        prepared: Prepared | None = None
        for event in prepare.run(article, target, prefer, frozenset(), cancel):
            if isinstance(event, Prepared):
                prepared = event
            elif isinstance(event, list):
                known.update(unit.segment_id for unit in event)
            yield event
        yield from self._notices()
        if prepared is None or prepared.route is None:
            return
        missing = [
            request
            for request in requests_of(article, prepared.corrections, prepared.names)
            if request.segment_id not in known
        ]
        if not missing:
            return
        try:
            yield from self._by_engine(missing, prepared.route, cancel)
        except PackageBroken as error:
            following = self.translate.choose(prepared.route.pair, prefer)
            if following in {None, prepared.route}:
                raise
            yield error
            yield from self._run(article, target, prefer, cancel)

    def _by_engine(
        self, requests: Sequence[SegmentRequest], route: Route, cancel: CancelToken
    ) -> Iterator[ReadEvent]:
        keeping = True
        asked = {one.segment_id: one for one in requests}
        for units in self.translate.translate(requests, route, self.settings, cancel, tuple):
            yield units
            if not keeping:
                continue
            try:
                self.cache.put(
                    [
                        (
                            self.translate.request_key(
                                asked[unit.segment_id], route, self.settings
                            ),
                            unit,
                        )
                        for unit in units
                        if unit.state is UnitState.MACHINE
                    ]
                )
            except StorageUnavailable as error:
                keeping = False
                yield error

    def _notices(self) -> Iterator[Message]:
        yield from self.cache.take_notices()
        yield from self.corrections.take_notices()
