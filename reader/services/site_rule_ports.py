"""The port of what a person chose for the pages of a site.

Why it exists: the choices are a person's and stay when the article goes; how they are kept is the
adapters'. The opening of an article asks too, on a lane of its own, and must never fail for them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from reader.domain.messages import Message
from reader.domain.site_rules import Rules, SiteRule

__all__ = ["RulesOf", "SiteRules", "no_rules"]

RulesOf = Callable[[str], Rules]
"""Gives the rules of a site by its host; any thread. Empty where they can't be read."""


def no_rules(host: str) -> Rules:
    """Return nothing: for whoever keeps no rules."""
    del host
    return {}


class SiteRules(Protocol):
    """The rules by site. Lane storage.

    Every method raises `StorageUnavailable` where the file can't be used.
    """

    def of(self, host: str) -> Rules:
        """Return the rules of a site: places, and whether what stands there is taken."""
        ...

    def put(self, rule: SiteRule) -> bool | None:
        """Keep a rule in the place of the one for its place; return what that one said.

        Raises:
            DiskFull: There is no room; nothing was kept.
        """
        ...

    def remove(self, host: str, place: str) -> None:
        """Remove the rule for one place."""
        ...

    def forget(self, host: str) -> int:
        """Remove all rules of a site; return how many there were."""
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...
