"""Find and replace in the targets of an article, with a preview of each sentence.

Why it exists: a name that was chosen otherwise is put right in forty sentences at once. Patterns
are a person's and may run wild: they run under a time limit and end in a plain message. Locked
sentences are never touched, and nothing changes before the person has seen what would.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.errors import PatternRejected
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.review import ReviewStep, tidied, why_not
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken

__all__ = [
    "CompilePattern",
    "FindOptions",
    "Replacement",
    "Search",
    "find_replace",
    "too_slow",
]

_SECONDS_IN_ALL: Final = 5.0


@dataclass(frozen=True, slots=True)
class FindOptions:
    r"""What to look for, and what to put in its place.

    Attributes:
        pattern: A plain text, or a regular expression.
        replacement: Plain, or with groups: ``\1``, ``\g<name>``.
        is_regex: Whether it is a regular expression.
        whole_words: Only where no letter, mark or digit touches it.
        match_case: Whether capitals count.
    """

    pattern: str
    replacement: str = ""
    is_regex: bool = False
    whole_words: bool = False
    match_case: bool = False


@dataclass(frozen=True, slots=True)
class Replacement:
    """What would change in one sentence.

    Attributes:
        segment_id: The sentence.
        before: Its target.
        after: What it would be.
        found: Where the pattern is in `before`.
        put: Where the replacements are in `after`, one for each of `found`.
    """

    segment_id: SegmentId
    before: str
    after: str
    found: tuple[Span, ...]
    put: tuple[Span, ...]


Search = Callable[[str], Sequence[tuple[Span, str]]]
"""Returns where a pattern is in a text, in order and never empty, with what to put there.

Raises `PatternRejected` where it takes too long.
"""

CompilePattern = Callable[[FindOptions], Search]
"""Reads a pattern; raises `PatternRejected` where it can't be read, with the place."""


def find_replace(
    units: Iterable[TranslationUnit],
    options: FindOptions,
    compile_pattern: CompilePattern,
    cancel: CancelToken | None = None,
) -> tuple[Replacement, ...]:
    """Return what would change, in the order of `units`; also where only the spans are wanted.

    Args:
        units: In reading order; locked ones and those without a target are left out.
        options: What to look for.
        compile_pattern: Reads the pattern.
        cancel: Checked between sentences.

    Raises:
        PatternRejected: The pattern can't be read, or takes too long.
        Cancelled: `cancel` was set.
    """
    search = compile_pattern(options)
    limit = time.monotonic() + _SECONDS_IN_ALL
    made: list[Replacement] = []
    for unit in units:
        if cancel is not None:
            cancel.check()
        if not unit.target or why_not(unit, ReviewStep.EDIT) is not None:
            continue
        if time.monotonic() > limit:
            raise too_slow()
        one = _in_unit(unit, search)
        if one.found:
            made.append(one)
    return tuple(made)


def _in_unit(unit: TranslationUnit, search: Search) -> Replacement:
    parts: list[str] = []
    found: list[Span] = []
    put: list[Span] = []
    at = length = 0
    for span, text in search(unit.target):
        parts += [unit.target[at : span.start], text]
        length += span.start - at
        found.append(span)
        put.append(Span(length, length + len(text)))
        length += len(text)
        at = span.end
    after = "".join([*parts, unit.target[at:]])
    tidy = tidied(after)
    if tidy != after:  # white space at an end went, or signs were composed: places may be others
        lead = len(after) - len(after.lstrip())
        put = [_within(one.shifted(-lead), len(tidy)) for one in put]
    return Replacement(unit.segment_id, unit.target, tidy, tuple(found), tuple(put))


def _within(span: Span, length: int) -> Span:
    return Span(*(min(max(0, one), length) for one in span))


def too_slow() -> PatternRejected:
    """Return the error of a pattern that runs wild."""
    return PatternRejected(
        message(QT_TRANSLATE_NOOP("Review", "This pattern takes too long.")),
        message(QT_TRANSLATE_NOOP("Review", "Nothing was changed. Use a simpler one.")),
    )
