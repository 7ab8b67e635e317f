"""Runs a parser of a hostile format in a process of its own, with limits of time and memory.

Why it exists: PDF, office files and books come from outside, and their parsers are large: one that
crashes, hangs or eats memory must cost a message and not the window. The child gets bytes, gives
JSON back and may open nothing else: no connection, no file for writing, no program
(`child_main`).

Source: setrlimit(2); https://docs.python.org/3/library/audit_events.html
"""

from __future__ import annotations

import json
import logging
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.extracted_codec import error_from, extracted_from
from reader.adapters.system.connection_guard import may_start
from reader.domain.errors import ReaderError, SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.cancel import CancelToken

__all__ = ["LIMIT_BYTES", "LIMIT_SECONDS", "extract_in_child", "tree_in_child"]

log = logging.getLogger(__name__)

LIMIT_SECONDS: Final = 60
LIMIT_BYTES: Final = 1_000_000_000
_PARSE_VERB: Final = "parse-in-child"
"""What a bundle, which has no interpreter of its own, is started with; `cli.main` knows it."""

_LARGEST_ANSWER_BYTES: Final = 200_000_000
_WAIT_S: Final = 0.05
_STEP_BYTES: Final = 1 << 16
_OUT_OF_TIME: Final = -getattr(signal, "SIGXCPU", 0) or None
"""What a child returns that the system stopped for the processor's time."""


def extract_in_child(
    parser: str,
    content: Content,
    cancel: CancelToken,
    *,
    seconds: int = LIMIT_SECONDS,
    memory_bytes: int = LIMIT_BYTES,
    command: Sequence[str] = (),
) -> Extracted:
    """Return what `parser` finds in `content`.

    Args:
        parser: ``module:function``; a function ``(Content) -> Extracted``.
        content: What to parse.
        cancel: Looked at twenty times a second.
        seconds: Of the clock; the processor gets as many.
        memory_bytes: Of the child's addresses, where the system can limit them.
        command: What starts the child; ours where it is empty.

    Raises:
        SourceRefused: The parser crashed, took too long or too much memory, or refused it.
        ReaderError: What else the parser raised.
        Cancelled: `cancel` was set.
    """
    tree = _asked(parser, content, cancel, (seconds, memory_bytes), command)
    try:
        return extracted_from(tree["extracted"])
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as exc:
        raise _refused(content.name, _CRASHED) from exc


def tree_in_child(
    parser: str,
    content: Content,
    cancel: CancelToken,
    *,
    seconds: int = LIMIT_SECONDS,
    memory_bytes: int = LIMIT_BYTES,
) -> Any:  # noqa: ANN401 - JSON
    """Return the JSON that `parser`, a function ``(Content) -> object``, makes of `content`.

    Nothing in it can be trusted. Arguments and errors as in `extract_in_child`.
    """
    return _asked(parser, content, cancel, (seconds, memory_bytes)).get("tree")


def _asked(
    parser: str,
    content: Content,
    cancel: CancelToken,
    limits: tuple[int, int],
    command: Sequence[str] = (),
) -> dict[str, Any]:
    """Return the answer of a child, an object; its errors are raised."""
    seconds, memory_bytes = limits
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
    request = _Request(json.dumps(head).encode("ascii") + b"\n", content.data, content.name)
    answer = _answer(request, command or _command(), cancel, seconds)
    try:
        tree: Any = json.loads(answer.decode("utf-8", "surrogatepass"))
        if "broken" in tree:  # our own mistake, or a file that was made to provoke one
            broken = str(tree["broken"])[:_LONGEST_LOG]
            log.warning("a parser broke: %s", broken)
            is_large = broken.startswith("MemoryError")
            raise _refused(content.name, _TOO_LARGE if is_large else _CRASHED)
        if "error" in tree:
            raise error_from(tree["error"])
        return dict(tree)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as exc:
        raise _refused(content.name, _CRASHED) from exc


@dataclass(frozen=True, slots=True)
class _Request:
    """What is sent, and what it is called."""

    head: bytes
    data: bytes
    name: str


def _answer(request: _Request, command: Sequence[str], cancel: CancelToken, seconds: int) -> bytes:
    ends = time.monotonic() + seconds
    cancel.check()
    try:
        with may_start(command[0]):
            child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                command,
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                start_new_session=True,  # Ctrl+C is for us, who end it
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
    except OSError as exc:
        log.warning("no process for a parser: %s", exc)
        raise _refused(request.name, _NOT_STARTED) from exc
    with child:
        try:
            output = _exchanged(child, request, cancel, ends)
        except subprocess.TimeoutExpired as exc:
            raise _refused(request.name, _TOO_LONG) from exc
        finally:
            _end(child)
    if child.returncode == _OUT_OF_TIME:
        raise _refused(request.name, _TOO_LONG)
    if child.returncode or len(output) > _LARGEST_ANSWER_BYTES:
        raise _refused(request.name, _CRASHED)
    return output


def _exchanged(
    child: subprocess.Popen[bytes], request: _Request, cancel: CancelToken, ends: float
) -> bytes:
    """Send the request and return the answer, no more of it than is allowed."""
    if os.name == "nt":  # pipes can't be waited for; `communicate` has threads of its own
        return _communicated(child, request, cancel, ends)
    waiting = [memoryview(request.head), memoryview(request.data)]
    got = bytearray()
    with selectors.DefaultSelector() as chosen:
        for pipe, event in (
            (child.stdin, selectors.EVENT_WRITE),
            (child.stdout, selectors.EVENT_READ),
        ):
            if pipe is not None:
                os.set_blocking(pipe.fileno(), False)
                chosen.register(pipe, event)
        while chosen.get_map() and len(got) <= _LARGEST_ANSWER_BYTES:
            for key, _ in chosen.select(_WAIT_S):
                _moved(key, chosen, waiting, got)
            cancel.check()
            if time.monotonic() > ends:
                raise subprocess.TimeoutExpired(child.args, _WAIT_S)
    if len(got) <= _LARGEST_ANSWER_BYTES:  # else it waits for us to take more
        child.wait(max(0.0, ends - time.monotonic()))
    return bytes(got)


def _moved(
    key: selectors.SelectorKey,
    chosen: selectors.BaseSelector,
    waiting: list[memoryview],
    got: bytearray,
) -> None:
    """Move a step of what goes through one of the pipes; close it at its end."""
    if key.events & selectors.EVENT_READ:
        step = os.read(key.fd, _STEP_BYTES)
        got += step
        is_over = not step
    else:
        is_over = not _sent_step(key.fd, waiting)
    if is_over:
        chosen.unregister(key.fileobj)
        key.fileobj.close()  # type: ignore[union-attr]  # pipes of Popen are objects


def _sent_step(pipe: int, waiting: list[memoryview]) -> bool:
    """Send a step; tell whether there is more to send, and a child that wants it."""
    while waiting and not waiting[0]:
        waiting.pop(0)
    if not waiting:
        return False
    try:
        waiting[0] = waiting[0][os.write(pipe, waiting[0][:_STEP_BYTES]) :]
    except BlockingIOError:
        return True
    except OSError:  # it answered, or died, before it had read everything
        return False
    return True


def _communicated(
    child: subprocess.Popen[bytes], request: _Request, cancel: CancelToken, ends: float
) -> bytes:
    given: bytes | None = request.head + request.data
    while True:
        try:
            return child.communicate(given, timeout=_WAIT_S)[0]
        except subprocess.TimeoutExpired:
            given = None  # what was not sent yet is remembered by `child`
            cancel.check()
            if time.monotonic() > ends:
                raise


def _end(child: subprocess.Popen[bytes]) -> None:
    """End a child and what it started; it is waited for by the caller."""
    if child.returncode is None and os.name != "nt":
        with suppress(OSError):
            os.killpg(child.pid, signal.SIGKILL)
    child.kill()


def _command() -> Sequence[str]:
    if getattr(sys, "frozen", False):  # a bundle has no interpreter of its own
        return (sys.executable, _PARSE_VERB)
    flags = ("-P", "-B", "-s") if sys.flags.no_user_site else ("-P", "-B")
    return (sys.executable, *flags, "-m", "reader.adapters.sources.child_main")


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


_TOO_LARGE: Final = message(
    QT_TRANSLATE_NOOP("Child", "Reading it took too much memory, so it was stopped.")
)
_NOT_STARTED: Final = message(
    QT_TRANSLATE_NOOP("Child", "The system let no process be started to read it in.")
)
_LONGEST_LOG: Final = 300


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
