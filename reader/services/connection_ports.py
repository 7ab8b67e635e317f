"""Port: the list of connections, and the switch that forbids them all.

Why it exists: window and command line show the same list and turn the same switch; where both are
kept is an adapter's business.
"""

from __future__ import annotations

from typing import Protocol

from reader.domain.connections import Connection

__all__ = ["ConnectionRecord"]


class ConnectionRecord(Protocol):
    """What was connected to, across starts. Small files; call from any thread.

    Attributes:
        count: How many servers were asked, or looked for, since this start.
    """

    count: int

    @property
    def never_connect(self) -> bool:
        """Tell whether the user forbids all connections, now and in every window."""
        ...

    def forbid(self, *, forbid: bool) -> None:
        """Forbid all connections, or allow those again that the user asks for.

        It holds at once, also in other running programs of the same folder, and at later starts.

        Raises:
            StorageUnavailable: It can't be kept. What was to be forbidden is forbidden in this
                program all the same; what was forbidden before stays so.
        """
        ...

    def refused(self, target: str) -> None:
        """List what the guard stopped; it is no connection, and does not count as one."""
        ...

    def entries(self) -> tuple[Connection, ...]:
        """Return the last thousand connections of all starts, oldest first."""
        ...

    def clear(self) -> int:
        """Forget the list; return how many it had. `count` stays.

        Raises:
            StorageUnavailable: It can't be removed; what is left of it stays in the list.
        """
        ...
