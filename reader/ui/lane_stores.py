"""The stores of the storage lane, made on its thread at first use.

Why it exists: several parts of the window write to the same files; each file is opened once, on the
one lane that may write, and closed last there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.services.dismissal_ports import DismissedDoubts
from reader.services.feed_ports import Feeds
from reader.services.library_ports import Library, Notes
from reader.services.memory_ports import MemorySearch, TranslationMemory
from reader.services.ports import Corrections, KnownWords, MachineCache
from reader.services.site_rule_ports import SiteRules

__all__ = ["LaneStores", "StoreMakers"]


@dataclass(frozen=True, slots=True)
class StoreMakers:
    """What makes each store; called on the storage lane only."""

    machine_cache: Callable[[], MachineCache]
    corrections: Callable[[], Corrections]
    known_words: Callable[[], KnownWords]
    notes: Callable[[], Notes]
    library: Callable[[], Library]
    dismissed: Callable[[], DismissedDoubts]
    memory: Callable[[], TranslationMemory]
    memory_search: Callable[[], MemorySearch]
    site_rules: Callable[[], SiteRules]
    feeds: Callable[[], Feeds]


class LaneStores:
    """The stores of one window. Lane storage, but for the constructor."""

    def __init__(self, makers: StoreMakers) -> None:
        """Open nothing yet."""
        self._makers = makers
        self._made: tuple[MachineCache, Corrections] | None = None
        self._known: KnownWords | None = None
        self._notes: Notes | None = None
        self._library: Library | None = None
        self._dismissed: DismissedDoubts | None = None
        self._memory: TranslationMemory | None = None
        self._memory_search: MemorySearch | None = None
        self._site_rules: SiteRules | None = None
        self._feeds: Feeds | None = None

    def __call__(self) -> tuple[MachineCache, Corrections]:
        """Return the machine cache and the corrections."""
        if self._made is None:
            self._made = (self._makers.machine_cache(), self._makers.corrections())
        return self._made

    def known_words(self) -> KnownWords:
        """Return the store of known words."""
        if self._known is None:
            self._known = self._makers.known_words()
        return self._known

    def notes(self) -> Notes:
        """Return the store of notes."""
        if self._notes is None:
            self._notes = self._makers.notes()
        return self._notes

    def library(self) -> Library:
        """Return the store of kept articles."""
        if self._library is None:
            self._library = self._makers.library()
        return self._library

    def dismissed(self) -> DismissedDoubts:
        """Return the store of dismissed doubts."""
        if self._dismissed is None:
            self._dismissed = self._makers.dismissed()
        return self._dismissed

    def memory(self) -> TranslationMemory:
        """Return the translation memory."""
        if self._memory is None:
            self._memory = self._makers.memory()
        return self._memory

    def memory_search(self) -> MemorySearch:
        """Return what finds units of the translation memory."""
        if self._memory_search is None:
            self._memory_search = self._makers.memory_search()
        return self._memory_search

    def site_rules(self) -> SiteRules:
        """Return the store of what was chosen for sites."""
        if self._site_rules is None:
            self._site_rules = self._makers.site_rules()
        return self._site_rules

    def feeds(self) -> Feeds:
        """Return the store of followed feeds."""
        if self._feeds is None:
            self._feeds = self._makers.feeds()
        return self._feeds

    def corrections(self) -> Corrections:
        """Return the store of corrections."""
        return self()[1]

    def close(self) -> None:
        """Close what was opened; called last on the lane."""
        for store in (
            *(self._made or ()),
            self._known,
            self._notes,
            self._library,
            self._dismissed,
            self._memory,
            self._memory_search,
            self._site_rules,
            self._feeds,
        ):
            if store is not None:
                store.close()
