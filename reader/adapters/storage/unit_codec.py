"""The parts of a translation unit as JSON for a database, and back.

Why it exists: alignment, origin and doubts are small trees that are only read as a whole; a column
each would freeze their shape into the schema. What can't be read back raises `ValueError`, so that
the store can treat the row as absent.
"""

from __future__ import annotations

import json
from dataclasses import asdict

from reader.domain.alignment import Alignment, Link
from reader.domain.messages import Message
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide, MachineDraft, Origin

__all__ = [
    "alignment_from",
    "alignment_to",
    "doubts_from",
    "doubts_to",
    "draft_from",
    "draft_to",
    "origin_from",
    "origin_to",
]


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def alignment_to(alignment: Alignment) -> str:
    """Return links as ``[[s0, s1, t0, t1, weight], …]``, weights to four decimals."""
    return _dump([[*link[:4], round(link.weight, 4)] for link in alignment])


def alignment_from(text: str) -> Alignment:
    """Return the links of `alignment_to`.

    Raises:
        ValueError: `text` is something else.
    """
    try:
        return tuple(
            Link(int(s0), int(s1), int(t0), int(t1), float(weight))
            for s0, s1, t0, t1, weight in json.loads(text)
        )
    except TypeError as exc:
        raise ValueError from exc


def origin_to(origin: Origin) -> str:
    """Return an origin as an object of its fields; ``from_cache`` is left out."""
    entries = asdict(origin)
    del entries["from_cache"]
    if not origin.from_memory:  # most are not, and former versions don't know the field
        del entries["from_memory"]
    if not origin.bridge_version:
        del entries["bridge_version"]
    return _dump(entries)


def origin_from(text: str) -> Origin:
    """Return the origin of `origin_to`, marked as read from the cache.

    Raises:
        ValueError: `text` is something else.
    """
    try:
        entries = json.loads(text)
        for name in ("route", "names_put_in", "mended"):
            entries[name] = tuple(entries[name])
        return Origin(**entries, from_cache=True)
    except (TypeError, KeyError) as exc:
        raise ValueError from exc


def doubts_to(doubts: tuple[Doubt, ...]) -> str:
    """Return doubts as ``[[kind, side, start, end, context, text, [[name, value], …]], …]``."""
    return _dump(
        [
            [
                d.kind,
                d.side,
                *d.span,
                d.why.context,
                d.why.text,
                [list(p) for p in d.why.parameters],
            ]
            for d in doubts
        ]
    )


def doubts_from(text: str) -> tuple[Doubt, ...]:
    """Return the doubts of `doubts_to`.

    Raises:
        ValueError: `text` is something else.
    """
    try:
        return tuple(
            Doubt(
                DoubtKind(kind),
                DoubtSide(side),
                Span(int(start), int(end)),
                Message(context, why, tuple((name, value) for name, value in parameters)),
            )
            for kind, side, start, end, context, why, parameters in json.loads(text)
        )
    except TypeError as exc:
        raise ValueError from exc


def draft_to(draft: MachineDraft | None) -> str:
    """Return a draft as ``[target, origin, alignment, doubts, score]``; empty where there is none.

    The three in the middle are texts of their own, as they stand in the columns of a unit.
    """
    if draft is None:
        return ""
    return _dump(
        [
            draft.target,
            origin_to(draft.origin),
            alignment_to(draft.alignment),
            doubts_to(draft.doubts),
            draft.score,
        ]
    )


def draft_from(text: str) -> MachineDraft | None:
    """Return the draft of `draft_to`.

    Raises:
        ValueError: `text` is something else.
    """
    if not text:
        return None
    try:
        target, origin, alignment, doubts, score = json.loads(text)
        return MachineDraft(
            str(target),
            origin_from(origin),
            alignment_from(alignment),
            doubts_from(doubts),
            None if score is None else float(score),
        )
    except TypeError as exc:
        raise ValueError from exc
