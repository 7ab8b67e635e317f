"""Ctrl+C that lets the work in hand come to its end.

Why it exists: an interrupt that strikes anywhere may strike between a commit and the line that says
what was kept. Commands that do many things in turn finish the one in hand, say what was done, and
stop; who presses Ctrl+C again stops at once.

Source: signal(7); PEP 475 (a system call that was interrupted goes on).
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from reader.services.cancel import CancelToken

__all__ = ["certain_interrupts", "gentle_interrupts", "plain_interrupts"]


@contextmanager
def gentle_interrupts() -> Iterator[CancelToken]:
    """Give a token that the first Ctrl+C sets; the second one raises `KeyboardInterrupt`.

    Main thread only. Don't wait for a person inside: the first Ctrl+C would not end that.
    """
    token = CancelToken()

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def certain_interrupts() -> Iterator[CancelToken]:
    """Let Ctrl+C raise `KeyboardInterrupt` at once, and set a token, too.

    What strikes while an object is taken down is printed and forgotten by Python; the token is
    still set then, and ends the work a moment later. Main thread only.
    """
    token = CancelToken()

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        token.cancel()
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def plain_interrupts() -> Iterator[None]:
    """Let Ctrl+C raise `KeyboardInterrupt` at once while a person is waited for.

    Main thread only.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
