"""What a child process found, or refused, as JSON and back.

Why it exists: the child has read a hostile file and may do what that file wants, so its answer is
checked like anything from outside; pickles would be programs.
"""

from __future__ import annotations

from typing import Any, Final

from reader.adapters.sources.content import Extracted
from reader.domain.article import BlockKind, Part
from reader.domain.errors import (
    EmptySource,
    NotText,
    PackageBroken,
    PasswordNeeded,
    ReaderError,
    SourceRefused,
)
from reader.domain.messages import Message
from reader.domain.paragraphs import Paragraph

__all__ = ["error_from", "error_to", "extracted_from", "extracted_to"]

_ERRORS: Final = {
    one.__name__: one
    for one in (EmptySource, NotText, PackageBroken, PasswordNeeded, SourceRefused)
}


def _message_to(one: Message | None) -> list[object] | None:
    if one is None:
        return None
    return [one.context, one.text, [list(pair) for pair in one.parameters]]


def _message_from(tree: Any) -> Message | None:  # noqa: ANN401 - JSON
    if tree is None:
        return None
    context, text, parameters = tree
    return Message(_text(context), _text(text), tuple((_text(n), _text(v)) for n, v in parameters))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def error_to(error: ReaderError) -> list[object]:
    """Return an error of a parser."""
    return [type(error).__name__, *map(_message_to, (error.title, error.text, error.hint))]


def error_from(tree: Any) -> ReaderError:  # noqa: ANN401 - JSON
    """Return the error of `error_to`; one of an unknown kind is a `SourceRefused`.

    Raises:
        ValueError, TypeError: `tree` is something else.
    """
    name, title, text, hint = tree
    told = _message_from(title)
    if told is None:
        raise ValueError("an error without a title")
    return _ERRORS.get(_text(name), SourceRefused)(told, _message_from(text), _message_from(hint))


def extracted_to(found: Extracted) -> dict[str, object]:
    """Return what a parser found."""
    return {
        "paragraphs": [
            [one.text, one.kind, one.level, _message_to(one.reason), one.place]
            for one in found.paragraphs
        ],
        "fields": [
            found.title,
            found.byline,
            found.date,
            found.site,
            found.language,
            found.address,
        ],
        "part": found.part and [found.part.number, found.part.count, *found.part.names],
        "notices": [_message_to(one) for one in found.notices],
    }


def _part(number: int, count: int, names: tuple[str, ...]) -> Part:
    if not 1 <= number <= count or (names and len(names) != count):
        raise ValueError("no such part")
    return Part(number, count, names)


def extracted_from(tree: Any) -> Extracted:  # noqa: ANN401 - JSON
    """Return what `extracted_to` wrote.

    Raises:
        ValueError, TypeError, KeyError: `tree` is something else.
    """
    title, byline, date, site, language, address = map(_text, tree["fields"])
    part = None
    if tree["part"] is not None:
        number, count, *names = tree["part"]
        part = _part(int(number), int(count), tuple(map(_text, names)))
    notices = (_message_from(one) for one in tree["notices"])
    return Extracted(
        tuple(
            Paragraph(
                _text(text),
                None if kind is None else BlockKind(kind),
                int(level),
                _message_from(reason),
                _text(place),
            )
            for text, kind, level, reason, place in tree["paragraphs"]
        ),
        title,
        byline,
        date,
        site,
        part,
        tuple(one for one in notices if one is not None),
        language,
        address if address.startswith(("http://", "https://")) else "",
    )
