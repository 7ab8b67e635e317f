"""The stores of a data folder, each made where it is first used.

Why it exists: where a store lies and what it is made of is said once; nothing here opens a file, a
store does that at its first call, on the thread that makes it. SQLite and the index are imported
only then.
"""

from __future__ import annotations

from reader.adapters.system.locations import Locations
from reader.domain.site_rules import Rules
from reader.services.backup_ports import Backups, SetAside
from reader.services.dismissal_ports import DismissedDoubts
from reader.services.library_ports import Lemmatiser, Library, LibrarySearch, Notes
from reader.services.memory_ports import MemorySearch, TranslationMemory
from reader.services.ports import Clock, Corrections, KnownWords, MachineCache, OwnTerms
from reader.services.site_rule_ports import SiteRules
from reader.services.storage_check import StorageCheck

__all__ = [
    "open_backups",
    "open_corrections",
    "open_dismissed_doubts",
    "open_known_words",
    "open_library",
    "open_machine_cache",
    "open_memory",
    "open_memory_search",
    "open_notes",
    "open_own_terms",
    "open_search",
    "open_set_aside",
    "open_site_rules",
    "open_storage_check",
    "site_rules_of",
]


def open_machine_cache(places: Locations, clock: Clock) -> MachineCache:
    """Return the store of machine translations."""
    from reader.adapters.storage.machine_cache import SqliteMachineCache

    return SqliteMachineCache(places.machine_cache, clock)


def open_corrections(places: Locations, clock: Clock) -> Corrections:
    """Return the store of corrected sentences."""
    from reader.adapters.storage.corrections import SqliteCorrections

    return SqliteCorrections(places.user_database, clock)


def open_own_terms(places: Locations, clock: Clock) -> OwnTerms:
    """Return the store of the user's own terms."""
    from reader.adapters.storage.own_terms import SqliteOwnTerms

    return SqliteOwnTerms(places.user_database, clock)


def open_known_words(places: Locations, clock: Clock) -> KnownWords:
    """Return the store of known words."""
    from reader.adapters.storage.known_words import SqliteKnownWords

    return SqliteKnownWords(places.user_database, clock)


def open_library(places: Locations, clock: Clock, lemmatiser: Lemmatiser) -> Library:
    """Return the store of kept articles."""
    from reader.adapters.storage.library import SqliteLibrary
    from reader.adapters.storage.search_index import SearchIndex

    return SqliteLibrary(places.user_database, clock, SearchIndex(lemmatiser))


def open_notes(places: Locations, clock: Clock, lemmatiser: Lemmatiser) -> Notes:
    """Return the store of notes."""
    from reader.adapters.storage.notes import SqliteNotes
    from reader.adapters.storage.search_index import SearchIndex

    return SqliteNotes(places.user_database, clock, SearchIndex(lemmatiser))


def open_search(places: Locations, lemmatiser: Lemmatiser) -> LibrarySearch:
    """Return what searches the library."""
    from reader.adapters.storage.library_search import SqliteLibrarySearch

    return SqliteLibrarySearch(places.user_database, lemmatiser)


def open_dismissed_doubts(places: Locations, clock: Clock) -> DismissedDoubts:
    """Return the store of dismissed doubts."""
    from reader.adapters.storage.dismissed_doubts import SqliteDismissedDoubts

    return SqliteDismissedDoubts(places.user_database, clock)


def open_memory(places: Locations, clock: Clock) -> TranslationMemory:
    """Return the store of the translation memory."""
    from reader.adapters.storage.memory import SqliteTranslationMemory

    return SqliteTranslationMemory(places.user_database, places.imported_memory, clock)


def open_memory_search(places: Locations) -> MemorySearch:
    """Return what searches the translation memory."""
    from reader.adapters.storage.memory_search import SqliteMemorySearch

    return SqliteMemorySearch(places.user_database, places.imported_memory)


def open_backups(places: Locations, clock: Clock, lemmatiser: Lemmatiser) -> Backups:
    """Return what makes and puts back backups."""
    from reader.adapters.storage.backups import SqliteBackups
    from reader.adapters.storage.search_index import SearchIndex

    return SqliteBackups(places.user_database, places.backups, clock, SearchIndex(lemmatiser))


def open_set_aside(places: Locations) -> SetAside:
    """Return the damaged files that were kept."""
    from reader.adapters.storage.set_aside import DamagedCopies

    return DamagedCopies(places.user_database, places.machine_cache, places.preferences)


def open_site_rules(places: Locations, clock: Clock) -> SiteRules:
    """Return the store of what was chosen for sites."""
    from reader.adapters.storage.site_rules import SqliteSiteRules

    return SqliteSiteRules(places.user_database, clock)


def site_rules_of(places: Locations, clock: Clock, host: str) -> Rules:
    """Return what was chosen for a site, on whatever thread asks; empty where that is unknown."""
    from reader.adapters.storage.site_rules import rules_reader

    return rules_reader(places.user_database, clock)(host)


def open_storage_check(places: Locations, lemmatiser: Lemmatiser) -> StorageCheck:
    """Return what looks through the files."""
    from reader.adapters.storage.search_index import SearchIndex
    from reader.adapters.storage.storage_check import SqliteStorageCheck

    index = SearchIndex(lemmatiser)
    return SqliteStorageCheck(
        places.user_database, places.machine_cache, index, places.imported_memory
    )
