"""The composition root without Qt: which adapter serves which port.

Why it exists: parts get what they need handed in and know no one else; here, and in ``assembly``
for the window, they meet. Building a context opens and reads nothing but small files: databases
open at their first use, engines load at theirs. Tests replace parts with `dataclasses.replace`.

Source: Percival and Gregory, Architecture Patterns with Python, chapter 13.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.adapters.engine.open_packages import (
    judged,
    open_bench,
    open_cards,
    open_evaluation,
    open_packages,
    open_settings,
)
from reader.adapters.engine.package_shelf import LocalPackageShelf
from reader.adapters.exchange import lazy_files
from reader.adapters.exchange.note_syncing import forget_notes, sync_notes
from reader.adapters.export.note_files import write_notes
from reader.adapters.export.note_html import render
from reader.adapters.lexicon.aramorph import AraMorph, find_lexicon
from reader.adapters.lexicon.dictionary_file import DictionaryFile
from reader.adapters.lexicon.edit_distance import edit_distance
from reader.adapters.lexicon.find_pattern import compile_pattern
from reader.adapters.lexicon.frequency import FrequencyFile
from reader.adapters.lexicon.glossary_files import ShippedGlossary
from reader.adapters.lexicon.lemmatiser import LexiconLemmatiser
from reader.adapters.lexicon.spelling import HunspellSpeller, dictionary_folders
from reader.adapters.lexicon.tashkeel import Tashkeel
from reader.adapters.sources.article_files import article_files
from reader.adapters.sources.feed_source import FeedFetcher
from reader.adapters.sources.sentence_splitter import RuleSplitter
from reader.adapters.sources.source_readers import source_readers
from reader.adapters.speech.espeak import EspeakSpeech
from reader.adapters.storage.kept_pages import KeptPages
from reader.adapters.storage.open_stores import (
    open_backups,
    open_corrections,
    open_dismissed_doubts,
    open_feeds,
    open_known_words,
    open_library,
    open_machine_cache,
    open_memory,
    open_memory_search,
    open_notes,
    open_own_terms,
    open_search,
    open_set_aside,
    open_site_rules,
    open_storage_check,
    site_rules_of,
)
from reader.adapters.system.kept_connections import KeptConnections
from reader.adapters.system.locations import Locations, locations
from reader.adapters.system.preferences_exchange import PreferencesExchange
from reader.adapters.system.preferences_file import PreferencesFile
from reader.adapters.system.user_name import user_name
from reader.domain.article import ArticleId
from reader.domain.glossary import GlossaryTerm, MatchingRules
from reader.domain.messages import Message
from reader.services.anki_cards import AnkiCard
from reader.services.backup_ports import Backups, SetAside
from reader.services.cancel import CancelToken
from reader.services.connection_ports import ConnectionRecord
from reader.services.deliveries import Deliveries
from reader.services.dismissal_ports import DismissedDoubts
from reader.services.export_notes import ArticleNotes, NoteFormat
from reader.services.feed_ports import Feeds, FeedSource
from reader.services.find_replace import CompilePattern
from reader.services.import_plan import TermFile, TermFormat
from reader.services.lexicon_ports import LemmaFrequency
from reader.services.library_ports import Library, LibrarySearch, Notes
from reader.services.look_up_terms import LookUpTerms
from reader.services.look_up_word import LookUpWord
from reader.services.memory_ports import MemoryFile, MemorySearch, TranslationMemory
from reader.services.note_rendering import NoteRenderer
from reader.services.open_article import OpenArticle
from reader.services.ports import (
    Clock,
    Corrections,
    InstalledPackage,
    KnownWords,
    MachineCache,
    OwnTerms,
    PackageShelf,
)
from reader.services.preferences import PreferenceExchange, PreferenceStore
from reader.services.review_report import EditDistance, ReviewReport
from reader.services.site_rule_ports import SiteRules
from reader.services.speech_ports import SpeechOutput
from reader.services.spelling_ports import Speller
from reader.services.storage_check import StorageCheck
from reader.services.sync_notes import SyncReport
from reader.services.translate_article import TranslateArticle

if TYPE_CHECKING:
    from reader.adapters.system.network import Network
    from reader.services.bench_package import BenchPackage
    from reader.services.change_package_settings import ChangePackageSettings
    from reader.services.evaluate_package import EvaluatePackage, EvaluationProgress
    from reader.services.evaluation_ports import Evaluation
    from reader.services.manage_packages import ManagePackages
    from reader.services.package_card import PackageCards

__all__ = ["SAMPLE", "Context", "build", "new_id", "now"]

SAMPLE = "library-nile.ar.txt"  # the article that is shown at the first start


def now() -> str:
    """Return the time now: UTC, ISO 8601, seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def new_id() -> str:
    """Return an id that was never used before: 96 random bits, hexadecimal."""
    return os.urandom(12).hex()


_EXCHANGE = PreferencesExchange()
_DELIVERIES = Deliveries(lazy_files.delivered, lazy_files.deliver, lazy_files.open_returned)


@dataclass(frozen=True, slots=True)
class Context:
    """The parts that the window and the command line are built of.

    Attributes:
        locations: Where things lie.
        preferences: Keeps what the user chose.
        network: Gives the one door to the network; nothing is opened by that.
        connections: What was connected to, and the switch that forbids it all; any thread.
        open_article: Opens sources.
        translate_article: Translates with the packages of `shelf`.
        shelf: The installed packages.
        packages: Gives what fetches, installs and removes them; nothing is opened by that.
        machine_cache: Makes a store of machine translations; it belongs to the thread that uses it
            first, and is closed there.
        corrections: Makes a store of corrections; the same holds for it.
        own_terms: Makes a store of the user's own glossary terms; the same holds for it.
        known_words: Makes a store of what the user knows of words; the same holds for it.
        library: Makes a store of the kept articles; the same holds for it.
        notes: Makes a store of the notes; the same holds for it.
        search: Makes what searches these two; the same holds for it, on the lane ``search``.
        dismissed_doubts: Makes a store of the dismissed doubts; the same holds for it.
        site_rules: Makes a store of what was chosen for sites; the same holds for it.
        memory: Makes a store of the translation memory; the same holds for it.
        memory_search: Makes what searches the memory; the same holds, on the lane ``search``.
        feeds: Makes a store of the followed feeds; the same holds for it.
        feed_source: Gets feeds and lists of them, when asked; any lane.
        backups: Makes, lists and puts back backups; holds nothing open.
        set_aside: Names and deletes damaged files that were kept; holds nothing open.
        storage_check: Looks through the files; holds nothing open.
        sync_notes: Brings the notes and a folder of Markdown files in step; the stores' thread.
        forget_in_folder: Removes the files of articles from such a folder; the same holds for it.
        terms: Finds names and terms; its index is built at the first question, on one lane.
        hidden_terms: Ids of terms that the user said are no names in an article, by fingerprint,
            and what the store has to tell.
        words: Looks words up; loads its data at the first question, on one lane at a time.
        frequency: How often lemmas are met in news.
        reviewer: Name that stands at what the person edits: as chosen, else the system's user.
        speller: Holds words against the dictionaries of the system.
        sample: The article that is shown at the first start.
        open_memory: Opens a TMX file of units.
        write_notes: Writes notes to a file in a format of text, whole or not at all.
        open_notes: Opens a file of notes; any thread.
        write_cards: Writes an Anki package, whole or not at all; returns how many cards it has.
        deliveries: Writes articles in the formats of the trade, and opens corrected ones.
        open_terms: Opens a file of glossary terms.
        write_terms: Writes glossary terms to a file, whole or not at all.
        write_file: Writes a file, whole or not at all.
        article_files: Finds the articles among files and folders.
        render_note: Renders Markdown as HTML that can do no harm; any thread.
        new_id: Mints ids.
        clock: The time now.
        compile_pattern: Reads the patterns of find and replace.
        edit_distance: Tells how far two texts are apart, for the report of a review.
        write_report: Writes the report of a review as a page or a table, whole or not at all.
        preference_exchange: Carries preferences to another machine.
        speech: Reads aloud, on a lane of its own.
    """

    locations: Locations
    preferences: PreferenceStore
    network: Callable[[], Network]
    connections: ConnectionRecord
    open_article: OpenArticle
    translate_article: TranslateArticle
    shelf: PackageShelf
    packages: Callable[[], ManagePackages]
    machine_cache: Callable[[], MachineCache]
    corrections: Callable[[], Corrections]
    own_terms: Callable[[], OwnTerms]
    known_words: Callable[[], KnownWords]
    library: Callable[[], Library]
    notes: Callable[[], Notes]
    search: Callable[[], LibrarySearch]
    dismissed_doubts: Callable[[], DismissedDoubts]
    site_rules: Callable[[], SiteRules]
    memory: Callable[[], TranslationMemory]
    memory_search: Callable[[], MemorySearch]
    feeds: Callable[[], Feeds]
    feed_source: FeedSource
    backups: Callable[[], Backups]
    set_aside: Callable[[], SetAside]
    storage_check: Callable[[], StorageCheck]
    sync_notes: Callable[[Library, Notes, Path], SyncReport]
    forget_in_folder: Callable[[Library, Notes, Path, Iterable[ArticleId]], None]
    terms: LookUpTerms
    hidden_terms: Callable[[str], tuple[frozenset[str], tuple[Message, ...]]]
    words: LookUpWord
    frequency: LemmaFrequency
    reviewer: Callable[[], str]
    speller: Speller
    sample: Path
    open_memory: Callable[[Path], MemoryFile] = lazy_files.open_memory_file
    write_notes: Callable[[Path, NoteFormat, Sequence[ArticleNotes]], None] = write_notes
    open_notes: Callable[[Path], Sequence[ArticleNotes]] = lazy_files.open_notes_file
    write_cards: Callable[[tuple[AnkiCard, ...], Path], int] = lazy_files.write_cards
    deliveries: Deliveries = _DELIVERIES
    open_terms: Callable[[Path], TermFile] = lazy_files.open_terms
    write_terms: Callable[[Path, Sequence[GlossaryTerm], TermFormat], None] = lazy_files.write_terms
    write_file: Callable[[Path, bytes], None] = lazy_files.write_file
    article_files: Callable[[Sequence[str], CancelToken], Iterator[str]] = article_files
    render_note: NoteRenderer = render
    new_id: Callable[[], str] = new_id
    clock: Clock = now
    compile_pattern: CompilePattern = compile_pattern
    edit_distance: EditDistance = edit_distance
    write_report: Callable[[Path, ReviewReport], None] = lazy_files.write_report
    preference_exchange: PreferenceExchange = _EXCHANGE
    speech: SpeechOutput = field(default_factory=EspeakSpeech)

    @property
    def package_cards(self) -> PackageCards:
        """Return what makes the cards of packages; any thread."""
        return open_cards(self.locations)

    @property
    def evaluate_package(self) -> EvaluatePackage:
        """Return what measures a package; lane mt."""
        return open_evaluation(self.locations, self.translate_article, self.clock)

    def judge(
        self, package: InstalledPackage, cancel: CancelToken
    ) -> Iterator[EvaluationProgress | Evaluation]:
        """Measure a package on the sentences that ship; lane mt."""
        yield from judged(self.evaluate_package, self.locations.resources, package, cancel)

    @property
    def package_settings(self) -> ChangePackageSettings:
        """Return what changes the settings of single packages."""
        return open_settings(self.preferences)

    @property
    def bench_package(self) -> BenchPackage:
        """Return what measures a package, in a process of its own."""
        return open_bench(self.locations)


def build(data_dir: Path | None = None) -> Context:
    """Put the parts together; what is the user's lies in `data_dir`, None follows the platform.

    Raises:
        InvariantBroken: The files that ship with the app are missing.
    """
    places = locations(data_dir)
    preferences = PreferencesFile(places.preferences)
    shelf = LocalPackageShelf(places, preferences)
    connections = KeptConnections(now, places.connections, places.never_connect)
    network = cache(partial(_network, connections))
    readers = source_readers(new_id, network, KeptPages(places.pages), now)
    rules = partial(site_rules_of, places, now)
    lexicon, dictionary, vowels, frequency, lemmatiser = _word_tables(places.resources)
    return Context(
        locations=places,
        preferences=preferences,
        network=network,
        connections=connections,
        open_article=OpenArticle(readers, RuleSplitter(), new_id, rules),
        translate_article=TranslateArticle(shelf, now),
        shelf=shelf,
        packages=cache(partial(open_packages, places, preferences, shelf, network, now)),
        machine_cache=lambda: open_machine_cache(places, now),
        corrections=lambda: open_corrections(places, now),
        own_terms=lambda: open_own_terms(places, now),
        known_words=lambda: open_known_words(places, now),
        library=lambda: open_library(places, now, lemmatiser),
        notes=lambda: open_notes(places, now, lemmatiser),
        search=lambda: open_search(places, lemmatiser),
        dismissed_doubts=lambda: open_dismissed_doubts(places, now),
        site_rules=lambda: open_site_rules(places, now),
        memory=lambda: open_memory(places, now),
        memory_search=lambda: open_memory_search(places),
        feeds=lambda: open_feeds(places, now),
        feed_source=FeedFetcher(network),
        backups=lambda: open_backups(places, now, lemmatiser),
        set_aside=lambda: open_set_aside(places),
        storage_check=lambda: open_storage_check(places, lemmatiser),
        sync_notes=partial(sync_notes, places.data, new_id),
        forget_in_folder=partial(forget_notes, places.data, new_id),
        terms=_terms(places),
        hidden_terms=lambda fingerprint: _hidden(places, fingerprint),
        words=LookUpWord(lexicon, dictionary, vowels, frequency),
        frequency=frequency,
        reviewer=lambda: preferences.load().reviewer or user_name(),
        speller=HunspellSpeller(dictionary_folders(), places.data),
        sample=places.samples / SAMPLE,
    )


def _network(record: KeptConnections) -> Network:
    from reader.adapters.system.network import Network

    return Network(now, record=record)


def _terms(places: Locations) -> LookUpTerms:
    shipped, rules = _shipped_glossary(places.resources)
    return LookUpTerms(shipped, lambda: _every_own_term(places), rules)


@cache
def _shipped_glossary(
    resources: Path,
) -> tuple[Callable[[], Sequence[GlossaryTerm]], Callable[[], MatchingRules]]:
    """Return what reads the glossary and its rules, each once in this process."""
    shipped = ShippedGlossary(resources / "glossary")
    return cache(shipped.terms), cache(shipped.rules)


@cache
def _word_tables(
    resources: Path,
) -> tuple[AraMorph, DictionaryFile, Tashkeel, FrequencyFile, LexiconLemmatiser]:
    """Return the tables about words: one copy in this process, loaded at the first question."""
    lexicon = AraMorph(find_lexicon())
    dictionary = DictionaryFile(resources / "dictionary" / "dictionary.tsv")
    frequency = FrequencyFile(resources / "dictionary" / "frequency.tsv")
    return lexicon, dictionary, Tashkeel(), frequency, LexiconLemmatiser(lexicon, dictionary)


def _every_own_term(places: Locations) -> list[GlossaryTerm]:
    """Read the user's terms, on whatever thread asks: the store is opened and closed here."""
    store = open_own_terms(places, now)
    try:
        return list(store.every())
    finally:
        store.close()


def _hidden(places: Locations, fingerprint: str) -> tuple[frozenset[str], tuple[Message, ...]]:
    store = open_own_terms(places, now)
    try:
        return store.hidden() | store.hidden(fingerprint), store.take_notices()
    finally:
        store.close()
