"""The patterns of find and replace, by the library ``regex``.

Why it exists: a person's pattern may take exponential time; Python's own ``re`` can't be stopped,
``regex`` has a time limit. Words are whole where no letter, mark or digit of any script touches
them, so that "في" is not found in "فيلم". The library loads at the first use.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from reader.domain.errors import PatternRejected
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Span
from reader.services.find_replace import FindOptions, Search, too_slow

__all__ = ["compile_pattern"]

_SECONDS: Final = 0.5
"""For one sentence; a sane pattern takes microseconds."""
_MOST_PATTERN: Final = 1000
_BEFORE: Final = r"(?<![\p{L}\p{M}\p{N}_])(?:"
_AFTER: Final = r")(?![\p{L}\p{M}\p{N}_])"


def compile_pattern(options: FindOptions) -> Search:
    """Return what finds the places of a text with what to put there.

    Raises:
        PatternRejected: The pattern can't be read; the search says so of the replacement.
    """
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
    put = _put_in(options)
    return lambda target: _found(pattern, put, target)


def _put_in(options: FindOptions) -> Callable[[Any], str]:
    """Return what makes the text to put in from a match."""
    if not options.is_regex:
        return lambda _: options.replacement
    import regex

    def expanded(match: Any) -> str:  # noqa: ANN401 - untyped
        try:
            return str(match.expand(options.replacement))
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
        raise too_slow() from exc


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
