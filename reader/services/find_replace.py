"""Find and replace in the targets of an article, with a preview of each sentence.

Why it exists: a name that was chosen otherwise is put right in forty sentences at once. Patterns
are a person's and may run wild: they run under a time limit and end in a plain message. Locked
sentences are never touched, and nothing changes before the person has seen what would.

Words are whole where no letter, mark or digit of any script touches them, so that "في" is not found
in "فيلم". The library ``regex`` is used for its time limit; it loads at the first use.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from reader.domain.article import SegmentId
from reader.domain.errors import PatternRejected
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.review import ReviewStep, tidied, why_not
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken

__all__ = ["FindOptions", "Replacement", "find_replace"]

_SECONDS: Final = 0.5
"""For one sentence; a sane pattern takes microseconds."""
_SECONDS_IN_ALL: Final = 5.0
_MOST_PATTERN: Final = 1000
_BEFORE: Final = r"(?<![\p{L}\p{M}\p{N}_])(?:"
_AFTER: Final = r")(?![\p{L}\p{M}\p{N}_])"


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


def find_replace(
    units: Iterable[TranslationUnit], options: FindOptions, cancel: CancelToken | None = None
) -> tuple[Replacement, ...]:
    """Return what would change, in the order of `units`; also where only the spans are wanted.

    Args:
        units: In reading order; locked ones and those without a target are left out.
        options: What to look for.
        cancel: Checked between sentences.

    Raises:
        PatternRejected: The pattern can't be read, finds nothing but empty places, or takes too
            long.
        Cancelled: `cancel` was set.
    """
    search = _compiled(options)
    limit = time.monotonic() + _SECONDS_IN_ALL
    made: list[Replacement] = []
    for unit in units:
        if cancel is not None:
            cancel.check()
        if not unit.target or why_not(unit, ReviewStep.EDIT) is not None:
            continue
        if time.monotonic() > limit:
            raise _too_slow()
        one = _in_unit(unit, search)
        if one.found:
            made.append(one)
    return tuple(made)


_Search = Callable[[str], list[tuple[Span, str]]]


def _compiled(options: FindOptions) -> _Search:
    """Return what finds the places of a text with what to put there."""
    if not options.pattern:
        raise PatternRejected(message(QT_TRANSLATE_NOOP("Review", "There is nothing to look for.")))
    if len(options.pattern) > _MOST_PATTERN:
        raise PatternRejected(message(QT_TRANSLATE_NOOP("Review", "The pattern is too long.")))
    import regex  # type: ignore[import-untyped] # it has no types

    text = options.pattern if options.is_regex else regex.escape(options.pattern)
    flags = regex.UNICODE | regex.VERSION0 | (0 if options.match_case else regex.IGNORECASE)
    try:
        pattern = regex.compile(text, flags)
        if options.whole_words:  # only what can be read by itself is put between the marks
            pattern = regex.compile(_BEFORE + text + _AFTER, flags)
    except regex.error as exc:
        raise _unreadable(exc.msg, -1 if exc.pos is None else exc.pos) from exc
    except (RecursionError, OverflowError) as exc:
        raise _unreadable("it is nested too deeply", -1) from exc
    put = _put_in(pattern, options)
    return lambda target: _found(pattern, put, target)


def _put_in(pattern: Any, options: FindOptions) -> Callable[[Any], str]:  # noqa: ANN401 - untyped
    """Return what makes the text to put in from a match."""
    if not options.is_regex:
        return lambda _: options.replacement
    import regex

    def expanded(match: Any) -> str:  # noqa: ANN401 - untyped
        try:
            return str(match.expand(options.replacement))
        except (regex.error, IndexError) as exc:
            raise _bad_replacement(exc) from exc

    try:
        pattern.sub(options.replacement, "")  # reads it, and finds most mistakes before a search
    except (regex.error, IndexError) as exc:
        raise _bad_replacement(exc) from exc
    return expanded


def _found(pattern: Any, put: Callable[[Any], str], target: str) -> list[tuple[Span, str]]:  # noqa: ANN401 - untyped
    try:
        return [
            (Span(*match.span()), put(match))
            for match in pattern.finditer(target, timeout=_SECONDS)
            if match.end() > match.start()
        ]
    except TimeoutError as exc:
        raise _too_slow() from exc


def _in_unit(unit: TranslationUnit, search: _Search) -> Replacement:
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


def _unreadable(why: str, position: int) -> PatternRejected:
    return PatternRejected(
        message(QT_TRANSLATE_NOOP("Review", "The pattern can't be read: {why}."), why=why),
        position=position,
    )


def _bad_replacement(error: Exception) -> PatternRejected:
    return PatternRejected(
        message(
            QT_TRANSLATE_NOOP("Review", "The replacement can't be read: {why}."),
            why=getattr(error, "msg", error),
        )
    )


def _too_slow() -> PatternRejected:
    return PatternRejected(
        message(QT_TRANSLATE_NOOP("Review", "This pattern takes too long.")),
        message(QT_TRANSLATE_NOOP("Review", "Nothing was changed. Use a simpler one.")),
    )
