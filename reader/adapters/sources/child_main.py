"""The child process of `child`: limits itself, parses what stands on standard input, answers.

Why it exists: the limits must hold before a byte of the file is looked at. What a library prints
goes nowhere: the answer has a way of its own.

Source: https://docs.python.org/3/library/audit_events.html
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from traceback import extract_tb
from typing import Any, BinaryIO, Final

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.extracted_codec import error_to, extracted_to
from reader.domain.errors import ReaderError

__all__ = ["main"]

_FORBIDDEN: Final = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.system",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.symlink",
    "os.link",
    "os.chmod",
    "os.chown",
    "os.chflags",
    "os.kill",
    "os.lockf",
    "os.removexattr",
    "os.setxattr",
    "os.truncate",
    "os.utime",
    "pty.",
    "shutil.",
    "signal.",
    "sqlite3.",
    "winreg.",
    "urllib.",
    "ftplib.",
    "smtplib.",
    "webbrowser.",
)
_DEEPEST: Final = 5_000
"""Calls in each other: a parser may use several for each of the 256 levels that lxml allows."""
_PREFIX: Final = (
    "reader.adapters.sources.",
    "reader.adapters.engine.trial_child",
    "reader.adapters.speech.espeak_child",
)
_MODE, _FLAGS = 1, 2
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class _Refuse:
    """An audit hook that lets a parser read and compute, and nothing else."""

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            mode, flags = arguments[_MODE], arguments[_FLAGS]
            writes = isinstance(mode, str) and any(one in mode for one in "wax+")
            if writes or (isinstance(flags, int) and flags & _WRITING):
                raise PermissionError("a parser may not write")
        elif event.startswith(_FORBIDDEN):
            raise PermissionError(f"a parser may not: {event}")


def _limit(seconds: int, memory_bytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    for what, wanted in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        _, hard = resource.getrlimit(what)
        limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        with suppress(ValueError, OSError):  # macOS has limits that can't be set
            resource.setrlimit(what, (limit, hard))


def main(prefix: str | tuple[str, ...] = _PREFIX) -> int:
    """Read a request from standard input and write the answer to standard output.

    Args:
        prefix: Where parsers may lie; the tests have theirs beside themselves.
    """
    # Not `sys.stdin`: a bundle without a console has none. What else is printed goes where errors
    # go, which the parent does not keep.
    given = os.fdopen(os.dup(0), "rb")
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    head: dict[str, Any] = json.loads(given.readline())
    _limit(int(head["seconds"]), int(head["memory_bytes"]))
    module, _, function = str(head["parser"]).partition(":")
    if not module.startswith(prefix):
        return 2
    parse = getattr(import_module(module), function)
    sys.setrecursionlimit(_DEEPEST)
    sys.addaudithook(_Refuse())
    fields = {name: head[name] for name in ("name", "charset", "url", "part", "password")}
    _write(answer, _tree(parse, given, fields))
    return 0


def _tree(
    parse: Callable[[Content], object], given: BinaryIO, fields: dict[str, Any]
) -> dict[str, object]:
    try:
        found = parse(Content(given.read(), **fields))
        if isinstance(found, Extracted):
            return {"extracted": extracted_to(found)}
        return {"tree": found}  # noqa: TRY300
    except ReaderError as exc:
        return {"error": error_to(exc)}
    except Exception as exc:  # noqa: BLE001 - the last resort of this program; the parent tells
        # Where it broke, not what it said: that may be text of the file.
        last = extract_tb(exc.__traceback__)[-1]
        return {"broken": f"{type(exc).__name__} in {Path(last.filename).name}:{last.lineno}"}


def _write(answer: BinaryIO, tree: dict[str, object]) -> None:
    answer.write(json.dumps(tree, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    answer.close()
    # Nothing is left to do, and the end of an interpreter with a large tree takes its time.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
