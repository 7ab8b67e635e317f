"""The last lines of the log with nothing in them but words of ours.

Why it exists: a log line is a sentence of a module with values put into it, and a value may be a
name, a path, a piece of a text. A filter of what looks private lets the next kind through. So it is
done the other way round: each line is held against the sentences that stand in the module that
wrote it; where one fits it is kept, and of its values only numbers and a few known words are.
What fits none is left out. Of a traceback the kinds of errors, modules and line numbers are kept.

Source: https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from types import CodeType
from typing import Any, Final

from reader.domain import errors

__all__ = ["harmless_lines", "last_error", "log_tail"]

MOST_LINES: Final = 200
_MOST_BYTES: Final = 200_000
_GONE: Final = "…"
_LEVELS: Final = "INFO|WARNING|ERROR|CRITICAL"
_RECORD: Final = re.compile(
    rf"(\d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ ({_LEVELS}) \d+ ([A-Za-z_][\w.]*): (.*)", re.ASCII
)
_OF_OURS: Final = re.compile(r"reader(?:\.[a-z][a-z0-9_]*)+", re.ASCII)
_FRAME: Final = re.compile(r'\s*File "([^"]+)", line (\d+), in (\w+|<\w+>)', re.ASCII)
_RAISED: Final = re.compile(r"([A-Za-z_][A-Za-z0-9_.]*)(?:: .*)?", re.ASCII)
_QT: Final = re.compile(r"qt\.?[a-z.]*: (Q[A-Za-z]+::[A-Za-z]+)|default: (Q[A-Za-z]+::[A-Za-z]+)")
_PLACE: Final = re.compile(r"%(?:%|[-+ #0]*\d*(?:\.\d+)?[sdrifegx])")
_NUMBER: Final = re.compile(r"[+-]?\d{1,12}(?:[.,]\d{1,6})?%?", re.ASCII)
_PACKAGE: Final = re.compile(r"translate-[a-z]{2,3}_[a-z]{2,3}-\d+(?:_\d+)*", re.ASCII)


@cache
def _words() -> frozenset[str]:
    """Return the values that are words of ours: languages, lanes, kinds of errors."""
    kinds = {name for name, one in vars(builtins).items() if _is_error(one)}
    kinds |= {name for name, one in vars(errors).items() if _is_error(one)}
    lanes = ("load", "mt", "search", "words", "work", "net", "voice", "storage")
    stores = ("user database", "machine cache", "imported memory")
    return frozenset((*kinds, *lanes, *stores, "en", "nl", "ar"))


def _is_error(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, BaseException)


def log_tail(path: Path) -> list[str]:
    """Return the last lines of the log at `path`; none where it can't be read."""
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _MOST_BYTES))
            content = file.read()
    except OSError:
        return []
    return content.decode("utf-8", "replace").splitlines()


def harmless_lines(lines: Iterable[str]) -> list[str]:
    """Return what may be shown of log lines, the last `MOST_LINES`."""
    return list(_harmless(lines))[-MOST_LINES:]


def last_error(harmless: Iterable[str]) -> list[str]:
    """Return the last record of harmless lines that has a traceback, with that."""
    found: list[str] = []
    record: list[str] = []
    for line in harmless:
        record = [*record, line] if line.startswith("  ") else [line]
        if len(record) > 1:
            found = record
    return found


def _harmless(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        record = _RECORD.fullmatch(line)
        if record is not None:
            when, level, name, text = record.groups()
            if name == "qt":
                yield f"{when} {level} qt: {_of_qt(text)}"
            elif _OF_OURS.fullmatch(name):
                yield f"{when} {level} {name}: {_of_module(name, text)}"
            elif _is_library(name):
                yield f"{when} {level} {name.split('.')[0]}: {_GONE}"
        elif shown := _of_traceback(line):
            yield f"  {shown}"


def _is_library(name: str) -> bool:
    """Tell whether `name` is that of a library that is installed, not a word of a text."""
    try:
        return find_spec(name.split(".", maxsplit=1)[0]) is not None
    except (ImportError, ValueError):
        return False


def _of_qt(text: str) -> str:
    found = _QT.match(text)
    return f"{found[1] or found[2]} {_GONE}" if found else _GONE


def _of_module(name: str, text: str) -> str:
    """Return `text` as a sentence of the module `name`, without its values; ``…`` for no such."""
    for template, pattern in _sentences(name):
        found = pattern.fullmatch(text)
        if found is not None:
            return _refilled(template, iter(found.groups()))
    return _GONE


def _refilled(template: str, values: Iterator[str]) -> str:
    """Return `template` with what may be shown of `values` in its places."""

    def filled(place: re.Match[str]) -> str:
        return "%" if place[0] == "%%" else _value(next(values, ""))

    return _PLACE.sub(filled, template)


def _value(text: str) -> str:
    known = _NUMBER.fullmatch(text) or _PACKAGE.fullmatch(text) or text in _words()
    return text if known else _GONE


@cache
def _sentences(name: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the texts of a module as templates and patterns, those with most words first."""
    code = _code(name)
    texts = {
        one
        for inside in (_codes(code) if code else ())
        for one in inside.co_consts
        if isinstance(one, str) and "\n" not in one
    }
    longest = sorted(texts, key=lambda text: (-len(_PLACE.sub("", text)), text))
    return tuple((text, re.compile(_pattern(text))) for text in longest)


@cache
def _code(name: str) -> CodeType | None:
    """Return the code of a module of ours, which is not run; None where there is no such."""
    try:
        spec = find_spec(name)
        loader: Any = spec.loader if spec is not None else None  # of a file, an archive, a bundle
        found: object = loader.get_code(name)
    except (ImportError, AttributeError, ValueError):
        return None
    return found if isinstance(found, CodeType) else None


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _codes(one)


def _pattern(template: str) -> str:
    """Return a pattern that fits what `template` becomes."""
    pieces = []
    at = 0
    for place in _PLACE.finditer(template):
        pieces.append(re.escape(template[at : place.start()]))
        pieces.append("%" if place[0] == "%%" else "(.*?)")
        at = place.end()
    return "".join([*pieces, re.escape(template[at:])])


def _of_traceback(line: str) -> str:
    """Return what may be shown of a line of a traceback; empty for nothing."""
    if line.startswith("Traceback (most recent call last)"):
        return "Traceback"
    frame = _FRAME.fullmatch(line)
    if frame is not None:
        return _frame(frame[1], frame[2], frame[3])
    raised = _RAISED.fullmatch(line)
    if raised is not None and raised[1].rsplit(".", maxsplit=1)[-1] in _words():
        return raised[1].rsplit(".", maxsplit=1)[-1]
    return ""


def _frame(path: str, line: str, function: str) -> str:
    """Return where a frame is: module and function of ours, of others the library."""
    parts = re.split(r"[/\\]", path.removesuffix(".py"))
    for top in range(len(parts) - 1):
        name = ".".join(parts[top:])
        if parts[top] == "reader" and _OF_OURS.fullmatch(name) and (code := _code(name)):
            inside = {one.co_name for one in _codes(code)}
            return f"{name}:{line} {function if function in inside else _GONE}"
    for before, library in pairwise(parts):
        if before in {"site-packages", "dist-packages"} and _is_library(library):
            return f"{library.split('.')[0]}:{line}"
    return f"{_GONE}:{line}"
