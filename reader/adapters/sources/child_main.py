"""The child process of `child`: limits itself, parses what stands on standard input, answers.

Why it exists: the limits must hold before a byte of the file is looked at.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any, Final

from reader.adapters.sources.content import Content
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
    "os.truncate",
    "shutil.",
    "urllib.",
    "ftplib.",
    "smtplib.",
    "webbrowser.",
)
_PREFIX: Final = "reader.adapters.sources."
_MODE, _FLAGS = 1, 2
_WRITING: Final = 0o3
"""``O_WRONLY | O_RDWR``."""


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
        resource.setrlimit(what, (limit, hard))


def main() -> int:
    """Read a request from standard input and write the answer to standard output."""
    head: dict[str, Any] = json.loads(sys.stdin.buffer.readline())
    _limit(int(head["seconds"]), int(head["memory_bytes"]))
    module, _, function = str(head["parser"]).partition(":")
    if not module.startswith(_PREFIX):
        return 2
    parse = getattr(import_module(module), function)
    sys.addaudithook(_Refuse())
    fields = {name: head[name] for name in ("name", "charset", "url", "part", "password")}
    try:
        tree: dict[str, object] = {
            "extracted": extracted_to(parse(Content(sys.stdin.buffer.read(), **fields)))
        }
    except ReaderError as exc:
        tree = {"error": error_to(exc)}
    sys.stdout.buffer.write(json.dumps(tree).encode("ascii"))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
