"""Runs a parser of a hostile format in a process of its own, with limits of time and memory.

Why it exists: PDF, office files and books come from outside, and their parsers are large: one that
crashes, hangs or eats memory must cost a message and not the window. The child gets bytes, gives
JSON back and may open nothing else: no connection, no file for writing, no program
(`child_main`).

Source: setrlimit(2); https://docs.python.org/3/library/audit_events.html
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.extracted_codec import error_from, extracted_from
from reader.domain.errors import ReaderError, SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.cancel import CancelToken

__all__ = ["LIMIT_BYTES", "LIMIT_SECONDS", "extract_in_child"]

LIMIT_SECONDS: Final = 60
LIMIT_BYTES: Final = 1_000_000_000
_LARGEST_ANSWER: Final = 200_000_000
_WAIT_S: Final = 0.05


def extract_in_child(
    parser: str,
    content: Content,
    cancel: CancelToken,
    *,
    seconds: int = LIMIT_SECONDS,
    memory_bytes: int = LIMIT_BYTES,
) -> Extracted:
    """Return what `parser` finds in `content`.

    Args:
        parser: ``module:function``; a function ``(Content) -> Extracted``.
        content: What to parse.
        cancel: Looked at twenty times a second.
        seconds: Of the clock; the processor gets as many.
        memory_bytes: Of the child's addresses, where the system can limit them.

    Raises:
        SourceRefused: The parser crashed, took too long or too much memory, or refused it.
        ReaderError: What else the parser raised.
        Cancelled: `cancel` was set.
    """
    head = {
        "parser": parser,
        "name": content.name,
        "charset": content.charset,
        "url": content.url,
        "part": content.part,
        "password": content.password,
        "seconds": seconds,
        "memory_bytes": memory_bytes,
    }
    sent = json.dumps(head).encode("ascii") + b"\n" + content.data
    answer = _answer(sent, content.name, cancel, seconds)
    try:
        tree: Any = json.loads(answer)
        if "error" in tree:
            raise error_from(tree["error"])
        return extracted_from(tree["extracted"])
    except (ValueError, TypeError, KeyError, RecursionError) as exc:
        raise _refused(content.name, _CRASHED) from exc


def _answer(sent: bytes, name: str, cancel: CancelToken, seconds: int) -> bytes:
    ends = time.monotonic() + seconds
    cancel.check()
    with subprocess.Popen(  # noqa: S603 - our own interpreter and module
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    ) as child:
        try:
            output = _communicated(child, sent, cancel, ends)
        except subprocess.TimeoutExpired as exc:
            raise _refused(name, _TOO_LONG) from exc
        finally:
            child.kill()
    if child.returncode or len(output) > _LARGEST_ANSWER:
        raise _refused(name, _CRASHED)
    return output


def _communicated(
    child: subprocess.Popen[bytes], sent: bytes, cancel: CancelToken, ends: float
) -> bytes:
    given: bytes | None = sent
    while True:
        try:
            return child.communicate(given, timeout=_WAIT_S)[0]
        except subprocess.TimeoutExpired:
            given = None  # what was not sent yet is remembered by `child`
            cancel.check()
            if time.monotonic() > ends:
                raise


def _command() -> Sequence[str]:
    if getattr(sys, "frozen", False):  # a bundle has no interpreter of its own
        return (sys.executable, "parse-in-child")
    return (sys.executable, "-P", "-B", "-s", "-m", "reader.adapters.sources.child_main")


def _environment() -> dict[str, str]:
    """Return what the child may know: where the packages are, and nothing of the user's."""
    kept = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "TMPDIR", "TEMP")
    known = {name: os.environ[name] for name in kept if name in os.environ}
    root = str(Path(__file__).resolve().parents[3])
    return known | {"PYTHONPATH": root, "PYTHONUTF8": "1", "OMP_NUM_THREADS": "1"}


_CRASHED: Final = message(
    QT_TRANSLATE_NOOP("Child", "It is damaged, or made to harm: reading it broke the reader.")
)
_TOO_LONG: Final = message(
    QT_TRANSLATE_NOOP("Child", "Reading it took too long, so it was stopped.")
)


def _refused(name: str, why: Message) -> ReaderError:
    return SourceRefused(
        message(QT_TRANSLATE_NOOP("Child", "“{name}” can't be read."), name=name),
        why,
        message(
            QT_TRANSLATE_NOOP(
                "Child", "Nothing was opened or changed. Get the file again, or paste its text."
            )
        ),
    )
