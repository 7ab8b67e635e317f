"""One step of a route: sources through one engine, made fit before and mended after.

Why it exists: whatever the route, each engine needs the same care: spans that it breaks are taken
out, sentences that it can't bear are cut at clauses, and what comes back is looked at before anyone
sees it. A source that loops gets one more try with settings that forbid it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reader.domain.alignment import Alignment, shifted
from reader.domain.clauses import cut_into_clauses
from reader.domain.masking import Masked, mask
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.sanity import find_loop, is_copied
from reader.domain.span import Span
from reader.domain.translation import Doubt
from reader.services.engine_settings import TRUSTED_INPUT, second_try
from reader.services.mend_translation import mend
from reader.services.ports import Draft, EngineSettings, TranslationEngine

__all__ = ["StepResult", "alternatives_of_step", "translate_in_parts", "translate_step"]

SHORTEST_TO_CUT: Final = 16
"""Pieces that a sentence must have to be cut although the engine would bear it."""

LONGEST_PART: Final = 0.67
"""Length of a part of such a sentence, at most, as a share of the whole."""

_ENDS: Final = ".!?؟…"


@dataclass(frozen=True, slots=True)
class StepResult:
    """What one engine made of one source.

    Attributes:
        text: The mended target; empty where `why` is set.
        alignment: Links in code points of the source and of `text`.
        doubts: Reasons to look twice.
        mended: What was put back.
        score: Mean log probability a piece, or None.
        settings: Canonical line of the settings that were used at last.
        why: What happened, for a source that failed.
        names_put_in: Names that stood in Latin letters in the source that the engine read.
    """

    text: str
    alignment: Alignment = ()
    doubts: tuple[Doubt, ...] = ()
    mended: tuple[str, ...] = ()
    score: float | None = None
    settings: str = ""
    why: Message | None = None
    names_put_in: tuple[str, ...] = ()


def translate_step(
    engine: TranslationEngine, sources: Sequence[str], settings: EngineSettings
) -> list[StepResult]:
    """Translate `sources`, without white space at their ends; one result a source, same order."""
    prepared = [_prepared(engine, source) for source in sources]
    results = _run(engine, prepared, settings)
    again = [number for number, one in enumerate(results) if one.why is not None]
    if again:
        better = _run(engine, [prepared[n] for n in again], second_try(settings))
        for number, one in zip(again, better, strict=True):
            if one.why is None:
                results[number] = one
    return results


def translate_in_parts(
    engine: TranslationEngine, source: str, settings: EngineSettings, whole: Sequence[Span]
) -> StepResult | None:
    """Translate `source` in two or three parts, cut at clauses; None where it is too short.

    An engine that leaves something out of a sentence often keeps it in a shorter one.

    Args:
        engine: The engine.
        source: A text without white space at its ends.
        settings: Settings of the engine.
        whole: Spans of `source` that no cut may go through, in order, not overlapping.
    """
    masked = mask(source, engine.can_write)
    pieces = engine.pieces(masked.text) if masked.text else 0
    if pieces < SHORTEST_TO_CUT:
        return None
    limit = min(pieces * LONGEST_PART, engine.longest_input())
    kept = sorted(masked.edits.forward(span) for span in whole)
    parts = _parts(masked, lambda text: engine.pieces(text) <= limit, kept)
    (result,) = _run(engine, [(masked, parts)], settings)
    return result if result.why is None and len(parts) > 1 else None


def _run(
    engine: TranslationEngine,
    prepared: Sequence[tuple[Masked, list[Span]]],
    settings: EngineSettings,
) -> list[StepResult]:
    texts = [part.of(masked.text).strip() for masked, parts in prepared for part in parts]
    drafts = iter(engine.translate(texts, settings))
    return [
        _result(
            engine, masked, _joined(masked.text, parts, [next(drafts) for _ in parts]), settings
        )
        for masked, parts in prepared
    ]


def alternatives_of_step(
    engine: TranslationEngine, source: str, settings: EngineSettings, count: int
) -> list[StepResult]:
    """Return up to `count` different targets of `source`, best first; failures are left out."""
    masked, parts = _prepared(engine, source)
    found = [engine.alternatives(part.of(masked.text).strip(), settings, count) for part in parts]
    width = max((len(drafts) for drafts in found), default=0)
    results: dict[str, StepResult] = {}
    for number in range(width):
        drafts = [one[min(number, len(one) - 1)] if one else Draft("") for one in found]
        result = _result(engine, masked, _joined(masked.text, parts, drafts), settings)
        if result.why is None:
            results.setdefault(result.text, result)
    return list(results.values())[:count]


def _prepared(engine: TranslationEngine, source: str) -> tuple[Masked, list[Span]]:
    """Return the source made fit, and the parts in which the engine gets it."""
    masked = mask(source, engine.can_write)
    if not masked.text:
        return masked, []
    whole = [Span(0, len(masked.text))]
    if len(masked.text) <= TRUSTED_INPUT or engine.pieces(masked.text) <= TRUSTED_INPUT:
        return masked, whole
    return masked, _parts(masked, _fits(engine))


def _fits(engine: TranslationEngine) -> Callable[[str], bool]:
    limit = engine.longest_input()
    return lambda text: len(text) <= TRUSTED_INPUT or engine.pieces(text) <= limit


def _parts(masked: Masked, fits: Callable[[str], bool], whole: Sequence[Span] = ()) -> list[Span]:
    """Cut a source; `whole` and what is protected stay in one piece, spans of the masked text."""
    guarded = [masked.edits.forward(guard.protected.span) for guard in masked.guards]
    guarded += [span for span in whole if not any(span.overlaps(one) for one in guarded)]
    return [
        part
        for part in cut_into_clauses(masked.text, fits, sorted(guarded))
        if part.of(masked.text).strip()
    ]


def _joined(text: str, parts: Sequence[Span], drafts: Sequence[Draft]) -> Draft:
    """Join the drafts of the parts of one source."""
    if len(drafts) == 1 and not text[: parts[0].start].strip():
        lead = parts[0].start + _indent(parts[0].of(text))
        return replace(drafts[0], alignment=shifted(drafts[0].alignment, lead, 0))
    joined = ""
    links: list[Alignment] = []
    for part, draft in zip(parts, drafts, strict=True):
        if draft.error:
            return draft
        joined = _trimmed(joined, text[: part.start])
        joined += " " if joined else ""
        lead = part.start + _indent(part.of(text))
        links.append(shifted(draft.alignment, lead, len(joined)))
        joined += draft.text
    scores = [draft.score for draft in drafts if draft.score is not None]
    score = sum(scores) / len(scores) if scores else None
    return Draft(joined, tuple(link for part in links for link in part), score)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _trimmed(joined: str, before: str) -> str:
    """Take the full stop off a part that was no sentence; keep the source's comma."""
    before = before.rstrip()
    if not joined or before[-1:] in _ENDS:
        return joined
    joined = joined.rstrip(".").rstrip()
    if before[-1:] in "،,؛;:" and joined[-1:].isalnum():
        joined += ";" if before[-1:] in "؛;" else ":" if before[-1:] == ":" else ","
    return joined


def _result(
    engine: TranslationEngine, masked: Masked, draft: Draft, settings: EngineSettings
) -> StepResult:
    used = settings.canonical()
    why = _failure(masked, draft)
    if why is not None:
        return StepResult("", settings=used, why=why)
    mended = mend(masked, draft.text, draft.alignment, engine.package.pair.target)
    if not mended.text.strip():
        return StepResult("", settings=used, why=_empty())
    return StepResult(
        mended.text, mended.alignment, mended.doubts, mended.mended, draft.score, used
    )


def _failure(masked: Masked, draft: Draft) -> Message | None:
    """Return what is wrong with a draft that must not be shown, or None."""
    if draft.error:
        return message(QT_TRANSLATE_NOOP("Unit", "The engine stopped at this sentence. Try again."))
    if masked.text and not draft.text.strip():
        return _empty()
    if find_loop(draft.text, masked.text) is not None:
        return message(
            QT_TRANSLATE_NOOP("Unit", "The engine repeated itself and was stopped. Try again.")
        )
    if is_copied(masked.text, draft.text):
        return message(
            QT_TRANSLATE_NOOP("Unit", "The engine gave the source back untranslated. Try again.")
        )
    return None


def _empty() -> Message:
    return message(
        QT_TRANSLATE_NOOP("Unit", "The engine returned nothing for this sentence. Try again.")
    )
