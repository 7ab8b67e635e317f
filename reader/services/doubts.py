"""Doubts about a finished target: what it lacks, and what only it has.

Why it exists: what can't be mended must at least be seen. A doubt is a sentence for the reader and
the place to look at, in the source for what is lost, in the target for what came from nowhere.
"""

from __future__ import annotations

from reader.domain.invented import Invented, invented
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.protected import Protected, find_protected, missing
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide

__all__ = ["doubts_about", "place_doubt", "unknown_doubt"]


def doubts_about(source: str, target: str, language: str) -> tuple[Doubt, ...]:
    """Hold the protected spans of `source` against `target`, both ways.

    Args:
        source: The text as the reader sees it.
        target: Its translation.
        language: BCP 47 subtag of the target.

    Returns:
        A doubt for each span that `target` does not hold, then one for each number, address or
        word of another script that stands only in `target` or more often there.
    """
    lost, _ = missing(find_protected(source), target, language)
    return (
        *(_missing_doubt(one) for one in lost if not one.may_be_spelled),
        *(_invented_doubt(one, target) for one in invented(source, target)),
    )


def unknown_doubt(spot: Span, text: str) -> Doubt:
    """Return the doubt about a word that the engine had no pieces for, at `spot` of `text`."""
    start = min(spot.start, max(0, len(text) - 1))
    span = Span(start, min(len(text), max(spot.end, start + 1)))
    why = message(QT_TRANSLATE_NOOP("Doubt", "The engine could not write a word here."))
    return Doubt(DoubtKind.UNKNOWN_PIECE, DoubtSide.TARGET, span, why)


def place_doubt(one: Protected) -> Doubt:
    """Return the doubt about a span that was put back where it may not belong."""
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "The engine lost “{text}”; its place is a guess."),
        text=one.text,
    )
    return Doubt(DoubtKind.PROTECTED_SPAN, DoubtSide.SOURCE, one.span, why)


def _missing_doubt(one: Protected) -> Doubt:
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "“{text}” is missing from the translation."), text=one.text
    )
    return Doubt(DoubtKind.PROTECTED_SPAN, DoubtSide.SOURCE, one.span, why)


def _invented_doubt(one: Invented, target: str) -> Doubt:
    if one.repeated:
        why = message(
            QT_TRANSLATE_NOOP(
                "Doubt", "“{text}” stands more often in the translation than in the source."
            ),
            text=one.span.of(target),
        )
    else:
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "“{text}” stands only in the translation."),
            text=one.span.of(target),
        )
    return Doubt(DoubtKind.PROTECTED_SPAN, DoubtSide.TARGET, one.span, why)
