"""A token that asks running work to stop, and through which the work says how far it is.

Why it exists: work stops between batches, of its own accord, so that nothing is left half done. The
token is shared between the thread that asks and the one that works; both may use it at any time.
It goes wherever the work goes, so how far that is can be said through it, too.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

__all__ = ["CancelToken", "Cancelled"]


class Cancelled(Exception):
    """Raised by `CancelToken.check` in work that was asked to stop."""


class CancelToken:
    """A flag that is set once, and a listener. Call from any thread."""

    __slots__ = ("_event", "_listener")

    def __init__(self) -> None:
        self._event = threading.Event()
        self._listener: Callable[[int, int], object] | None = None

    def listen(self, listener: Callable[[int, int], object] | None) -> None:
        """Have `tell` call `listener`, on the thread of the work; None ends that."""
        self._listener = listener

    def tell(self, done: int, total: int) -> None:
        """Say how far the work is; nothing happens where nobody listens.

        Args:
            done: How much is done, in any unit.
            total: How much there is; 0 where that is not known.
        """
        if self._listener is not None:
            self._listener(done, total)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if the work was asked to stop."""
        if self._event.is_set():
            raise Cancelled
