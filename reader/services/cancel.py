"""A token that asks running work to stop.

Why it exists: work stops between batches, of its own accord, so that nothing is left half done. The
token is shared between the thread that asks and the one that works; both may use it at any time.
"""

from __future__ import annotations

import threading

__all__ = ["CancelToken", "Cancelled"]


class Cancelled(Exception):
    """Raised by `CancelToken.check` in work that was asked to stop."""


class CancelToken:
    """A flag that is set once. Call from any thread."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

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
