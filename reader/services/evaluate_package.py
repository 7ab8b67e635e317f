"""Measure how good a package, or a route of two, is on sentences that a person translated.

Why it exists: a card can claim anything. On request the sentences are translated here, as the
reader would get them but without the glossary's names, and held against the references. It runs a
batch at a time, so that an article's sentences go between, and can be stopped.

Source: M. Post, A Call for Clarity in Reporting BLEU Scores, 2018 (sacreBLEU); resources/eval for
the set that ships.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.words import word_count
from reader.services.cancel import CancelToken
from reader.services.engine_settings import effective
from reader.services.evaluation_ports import (
    Evaluation,
    EvaluationSet,
    EvaluationStore,
    Lowest,
    Scorer,
    package_key,
)
from reader.services.ports import Clock, EngineSettings
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle

__all__ = ["EvaluatePackage", "EvaluationProgress"]

LOWEST: Final = 3
"""Sentences with the lowest figures that are shown."""


@dataclass(frozen=True, slots=True)
class EvaluationProgress:
    """How far it is, in sentences."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class EvaluatePackage:
    """The use case. Lane mt.

    Attributes:
        translate: Knows the engines.
        scorer: Makes the figures.
        store: Keeps them; None keeps nothing.
        clock: Dates them.
        timer: Measures how long translating takes.
    """

    translate: TranslateArticle
    scorer: Scorer
    store: EvaluationStore | None
    clock: Clock
    timer: Callable[[], float] = time.monotonic

    def run(
        self, route: Route, measured: EvaluationSet, cancel: CancelToken
    ) -> Iterator[EvaluationProgress | Evaluation]:
        """Yield how far it is, then the `Evaluation`, which is kept by then.

        Args:
            route: What is measured; its pair is that of the set.
            measured: The sentences.
            cancel: Checked before each batch; nothing is kept of a run that was stopped.

        Raises:
            Cancelled: `cancel` was set.
            PackageBroken: A package of the route can't be loaded.
            InvariantBroken: What makes the figures is not installed.
            DiskFull: The figures could not be kept.
            StorageUnavailable: The same.
        """
        settings = EngineSettings()
        requests = [
            SegmentRequest(SegmentId(str(number)), one.source)
            for number, one in enumerate(measured.sentences)
        ]
        targets = [""] * len(requests)
        done, seconds, started = 0, 0.0, self.timer()
        for batch in self.translate.translate(requests, route, settings, cancel, tuple):
            seconds += self.timer() - started
            for unit in batch:
                targets[int(unit.segment_id)] = unit.target
            done += len(batch)
            yield EvaluationProgress(done, len(requests))
            started = self.timer()
        made = self._evaluation(route, measured, targets, seconds)
        if self.store is not None:
            self.store.put(made)
        yield made

    def _evaluation(
        self, route: Route, measured: EvaluationSet, targets: Sequence[str], seconds: float
    ) -> Evaluation:
        sources = [one.source for one in measured.sentences]
        references = [one.reference for one in measured.sentences]
        steps = [effective(EngineSettings(), step).canonical() for step in route.steps]
        return Evaluation(
            route_id=route.route_id,
            packages=tuple(package_key(step) for step in route.steps),
            pair=route.pair,
            set_name=measured.name,
            fingerprint=measured.fingerprint,
            sentences=len(sources),
            failed=sum(not target for target in targets),
            words=sum(map(word_count, sources)),
            seconds=round(seconds, 3),
            scores=self.scorer.scores(targets, references),
            settings=" | ".join(dict.fromkeys(steps)),
            made_at=self.clock(),
            lowest=self._lowest(measured, targets),
        )

    def _lowest(self, measured: EvaluationSet, targets: Sequence[str]) -> tuple[Lowest, ...]:
        found = [
            Lowest(one.source, target, one.reference, self.scorer.sentence(target, one.reference))
            for one, target in zip(measured.sentences, targets, strict=True)
        ]
        return tuple(sorted(found, key=lambda one: one.chrf)[:LOWEST])
