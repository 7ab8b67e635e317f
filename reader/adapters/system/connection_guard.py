"""The guard of this process: it stops every connection that does not go through `network`.

Why it exists: that nothing leaves unasked must not rest on everyone's care. Whatever connects,
asks for the address of a name, listens, or starts a program, in our code or in a library's, is met
here. It goes on only where one of the doors named exactly that beforehand: `network`, which opens
what the user asked for, `sources.child`, which starts our own interpreter, and
`speech.sound_player`, which starts a program of the system that plays sound. Anything else is
stopped before a byte is sent, and told as the mistake in Qari that it is. Sockets of this machine's
files (another window of ours, the display) are no connections.

An audit hook sees what is done in Python, by any thread, and can't be taken out again. Compiled
code that calls the system by itself is not seen: a test looks at those calls from outside
(``tests/silence``).

Source: PEP 578; https://docs.python.org/3/library/audit_events.html.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from functools import partial
from typing import Any, Final

from reader.domain.errors import InvariantBroken
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = [
    "ConnectionForbidden",
    "install",
    "is_installed",
    "may_connect",
    "may_look_up",
    "may_start",
    "tell",
    "untell",
]

log = logging.getLogger(__name__)

_UNIX: Final = 1
"""``AF_UNIX``; the module with that name is loaded by `network` alone."""
_NOWHERE: Final = ("::1", 0)
"""What urllib3 binds to as it is loaded, to learn whether there is IPv6; nobody can reach that."""
_OF_LIBC: Final = frozenset(
    {
        *("connect", "bind", "sendto", "sendmsg", "sendmmsg", "syscall", "dlsym"),
        *("getaddrinfo", "gethostbyname", "gethostbyname2", "gethostbyaddr", "res_query"),
        *("system", "popen", "execl", "execv", "execve", "execvp", "posix_spawn", "posix_spawnp"),
    }
)
"""What nobody may borrow from the system's library to go round the hook."""

_permitted: ContextVar[tuple[str, str] | None] = ContextVar("permitted", default=None)
"""What the door that is being gone through named: a kind and its target. One of each thread."""


class ConnectionForbidden(InvariantBroken, PermissionError):
    """Something of ours connected without having been asked; it was stopped.

    It is an `OSError` too, so that a library bears it like a connection that fails.

    Attributes:
        target: What was to be reached.
    """

    def __init__(self, kind: str, target: str) -> None:
        """Say what was stopped; `kind` is one of the judges'."""
        super().__init__(
            message(_TITLES[kind], target=target),
            message(QT_TRANSLATE_NOOP("Guard", "It was stopped, and nothing was sent.")),
            message(QT_TRANSLATE_NOOP("Guard", "This is our mistake; the details are in the log.")),
        )
        self.target = target


Told = Callable[[ConnectionForbidden], None]
"""Is told what was stopped; on the thread that was stopped."""


class _Hook:
    """The audit hook; there is one at most."""

    def __init__(self) -> None:
        self.is_installed = False
        self.told: tuple[Told, ...] = ()

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        judge = _JUDGES.get(event)
        if judge is None:
            return
        found = judge(arguments)
        if found is not None and found != _permitted.get():
            raise self.refusal(event, *found)

    def refusal(self, event: str, kind: str, target: str) -> ConnectionForbidden:
        """Tell what was stopped; return what stops it."""
        error = ConnectionForbidden(kind, target)
        log.error("the guard stopped %s (%s)", event, kind, stack_info=True)
        for one in self.told:
            one(error)
        return error


_hook: Final = _Hook()


def install() -> None:
    """Guard this process from now on; a second call changes nothing."""
    if not _hook.is_installed:
        _hook.is_installed = True
        sys.addaudithook(_hook)


def is_installed() -> bool:
    """Tell whether this process is guarded."""
    return _hook.is_installed


def tell(told: Told) -> None:
    """Have `told` called with whatever is stopped, until `untell`."""
    _hook.told = (*_hook.told, told)


def untell(told: Told) -> None:
    """Call `told` no more."""
    _hook.told = tuple(one for one in _hook.told if one != told)


@contextmanager
def _permitting(kind: str, target: str) -> Iterator[None]:
    before = _permitted.set((kind, target))
    try:
        yield
    finally:
        _permitted.reset(before)


def may_connect(ip: str, port: int) -> AbstractContextManager[None]:
    """Let this thread connect to exactly this address, for the length of the ``with``."""
    return _permitting("connect", f"{ip}:{port}")


def may_look_up(host: str) -> AbstractContextManager[None]:
    """Let this thread ask for the addresses of exactly this name."""
    return _permitting("look up", host)


def may_start(program: str) -> AbstractContextManager[None]:
    """Let this thread start exactly this program."""
    return _permitting("start", program)


_TITLES: Final = {
    "connect": QT_TRANSLATE_NOOP("Guard", "A part of Qari connected to {target} unasked."),
    "look up": QT_TRANSLATE_NOOP("Guard", "A part of Qari looked up “{target}” unasked."),
    "start": QT_TRANSLATE_NOOP("Guard", "A part of Qari started the program {target} unasked."),
    "listen": QT_TRANSLATE_NOOP("Guard", "A part of Qari listened on {target} unasked."),
    "borrow": QT_TRANSLATE_NOOP("Guard", "A part of Qari went round the guard: {target}."),
}

_Found = tuple[str, str] | None


def _peer(kind: str, arguments: tuple[Any, ...]) -> _Found:
    sock, address = arguments[:2]
    return None if int(sock.family) == _UNIX else (kind, _shown(address))


def _bound(arguments: tuple[Any, ...]) -> _Found:
    if arguments[1][:2] == _NOWHERE:
        return None
    return _peer("listen", arguments)


def _shown(address: object) -> str:
    match address:
        case (str() | bytes() as host, int() as port, *_):
            return f"{_text(host)}:{port}"
        case _:
            return _text(address)


def _text(value: object) -> str:
    if isinstance(value, str | bytes | os.PathLike):
        return os.fsdecode(value)
    return "" if value is None else repr(value)


def _named(kind: str, arguments: tuple[Any, ...]) -> _Found:
    return kind, _shown(arguments[0])


def _program(arguments: tuple[Any, ...]) -> _Found:
    executable, given = arguments[:2]
    if executable is None:  # else the first argument, or all in one text
        executable = given if isinstance(given, str | bytes | os.PathLike) else given[0]
    return "start", _text(executable)


def _spawned(arguments: tuple[Any, ...]) -> _Found:
    return "start", _text(arguments[1])


def _borrowed(arguments: tuple[Any, ...]) -> _Found:
    name = arguments[1]
    return ("borrow", name) if name in _OF_LIBC else None


_start: Final = partial(_named, "start")
_JUDGES: Final[dict[str, Callable[[tuple[Any, ...]], _Found]]] = {
    "socket.connect": partial(_peer, "connect"),
    "socket.sendto": partial(_peer, "connect"),
    "socket.sendmsg": partial(_peer, "connect"),
    "socket.bind": _bound,
    "socket.getaddrinfo": partial(_named, "look up"),
    "socket.gethostbyname": partial(_named, "look up"),
    "socket.gethostbyaddr": partial(_named, "look up"),
    "socket.getnameinfo": partial(_named, "look up"),
    "subprocess.Popen": _program,
    "os.exec": _start,
    "os.posix_spawn": _start,
    "os.spawn": _spawned,
    "os.startfile": _start,
    "os.startfile/2": _start,
    "os.system": _start,
    "pty.spawn": _start,
    "ctypes.dlsym": _borrowed,
    "ctypes.dlsym/handle": _borrowed,
}
"""What is judged; every other event costs a look into this table."""
