"""The composition root without Qt: which adapter serves which port.

Why it exists: parts get what they need handed in and know no one else; here, and in ``app`` for the
window, they meet. Building a context opens and reads nothing but small files: databases open at
their first use, engines load at theirs. Tests replace parts with `dataclasses.replace`.

Source: Percival and Gregory, Architecture Patterns with Python, chapter 13.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from reader.adapters.engine.package_shelf import LocalPackageShelf
from reader.adapters.export.note_html import render
from reader.adapters.lexicon.aramorph import AraMorph, find_lexicon
from reader.adapters.lexicon.dictionary_file import DictionaryFile
from reader.adapters.lexicon.frequency import FrequencyFile
from reader.adapters.lexicon.glossary_files import ShippedGlossary
from reader.adapters.lexicon.lemmatiser import LexiconLemmatiser
from reader.adapters.lexicon.tashkeel import Tashkeel
from reader.adapters.sources.markdown_text import MarkdownReader
from reader.adapters.sources.plain_text import PlainTextReader
from reader.adapters.sources.sentence_splitter import RuleSplitter
from reader.adapters.sources.text_files import text_files
from reader.adapters.system.locations import Locations, locations
from reader.adapters.system.preferences_file import PreferencesFile
from reader.domain.article import ArticleId
from reader.domain.glossary import GlossaryTerm
from reader.domain.messages import Message
from reader.services.anki_cards import AnkiCard
from reader.services.cancel import CancelToken
from reader.services.export_notes import ArticleNotes, NoteFormat, NoteWriter
from reader.services.import_plan import TermFile, TermFormat
from reader.services.lexicon_ports import LemmaFrequency
from reader.services.library_ports import Backups, Lemmatiser, Library, LibrarySearch, Notes
from reader.services.look_up_terms import LookUpTerms
from reader.services.look_up_word import LookUpWord
from reader.services.memory_ports import MemoryFile, MemorySearch, TranslationMemory
from reader.services.note_rendering import NoteRenderer
from reader.services.open_article import OpenArticle
from reader.services.ports import (
    Clock,
    Corrections,
    KnownWords,
    MachineCache,
    OwnTerms,
    PackageShelf,
)
from reader.services.preferences import PreferenceStore
from reader.services.storage_check import StorageCheck
from reader.services.sync_notes import SyncNotes, SyncReport
from reader.services.translate_article import TranslateArticle

__all__ = ["SAMPLE", "Context", "build", "new_id", "now"]

SAMPLE = "library-nile.ar.txt"
"""File name of the article that is shown at the first start."""


@dataclass(frozen=True, slots=True)
class Context:
    """The parts that the window and the command line are built of.

    Attributes:
        locations: Where things lie.
        preferences: Keeps what the user chose.
        open_article: Opens sources.
        text_files: Finds the texts of files and folders, for an import.
        translate_article: Translates with the packages of `shelf`.
        shelf: The installed packages.
        machine_cache: Makes a store of machine translations; it belongs to the thread that uses it
            first, and is closed there.
        corrections: Makes a store of corrections; the same holds for it.
        own_terms: Makes a store of the user's own glossary terms; the same holds for it.
        known_words: Makes a store of what the user knows of words; the same holds for it.
        library: Makes a store of the kept articles; the same holds for it.
        notes: Makes a store of the notes; the same holds for it.
        search: Makes what searches them; the same holds for it, on the lane ``search``.
        memory: Makes a store of the translation memory; the same holds for it.
        memory_search: Makes what searches that; the same holds for it, on the lane ``search``.
        open_memory: Opens a TMX file of units.
        backups: Makes, lists and puts back backups; holds nothing open.
        storage_check: Looks through the files; holds nothing open.
        render_note: Renders Markdown as HTML that can do no harm; any thread.
        sync_notes: Brings the notes and a folder of Markdown files in step; the stores' thread.
        forget_in_folder: Removes the files of articles from such a folder; the same holds for it.
        write_notes: Writes notes to a file in a format of text, whole or not at all.
        write_cards: Writes an Anki package, whole or not at all; returns how many cards it has.
        terms: Finds names and terms; its index is built at the first question, on one lane.
        hidden_terms: Ids of terms that the user said are no names in an article, by fingerprint,
            and what the store has to tell.
        open_terms: Opens a file of glossary terms.
        write_terms: Writes glossary terms to a file, whole or not at all.
        new_id: Mints ids.
        words: Looks words up; loads its data at the first question, on one lane at a time.
        frequency: How often lemmas are met in news.
        clock: The time now.
        sample: The article that is shown at the first start.
    """

    locations: Locations
    preferences: PreferenceStore
    open_article: OpenArticle
    text_files: Callable[[Sequence[str], CancelToken], Iterator[str]]
    translate_article: TranslateArticle
    shelf: PackageShelf
    machine_cache: Callable[[], MachineCache]
    corrections: Callable[[], Corrections]
    own_terms: Callable[[], OwnTerms]
    known_words: Callable[[], KnownWords]
    library: Callable[[], Library]
    notes: Callable[[], Notes]
    search: Callable[[], LibrarySearch]
    memory: Callable[[], TranslationMemory]
    memory_search: Callable[[], MemorySearch]
    open_memory: Callable[[Path], MemoryFile]
    backups: Callable[[], Backups]
    storage_check: Callable[[], StorageCheck]
    render_note: NoteRenderer
    sync_notes: Callable[[Library, Notes, Path], SyncReport]
    forget_in_folder: Callable[[Library, Notes, Path, Iterable[ArticleId]], None]
    write_notes: Callable[[Path, NoteFormat, Sequence[ArticleNotes]], None]
    write_cards: Callable[[tuple[AnkiCard, ...], Path], int]
    terms: LookUpTerms
    hidden_terms: Callable[[str], tuple[frozenset[str], tuple[Message, ...]]]
    open_terms: Callable[[Path], TermFile]
    write_terms: Callable[[Path, Sequence[GlossaryTerm], TermFormat], None]
    new_id: Callable[[], str]
    words: LookUpWord
    frequency: LemmaFrequency
    clock: Clock
    sample: Path


def now() -> str:
    """Return the time now: UTC, ISO 8601, seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def new_id() -> str:
    """Return an id that was never used before: 96 random bits, hexadecimal."""
    return os.urandom(12).hex()


def build(data_dir: Path | None = None) -> Context:
    """Put the parts together.

    Args:
        data_dir: Keeps everything of the user under this folder; None follows the platform.

    Raises:
        InvariantBroken: The files that ship with the app are missing.
    """
    places = locations(data_dir)
    preferences = PreferencesFile(places.preferences)
    frequency = FrequencyFile(places.resources / "dictionary" / "frequency.tsv")
    shelf = LocalPackageShelf(places, preferences)
    lexicon = AraMorph(find_lexicon())
    dictionary = DictionaryFile(places.resources / "dictionary" / "dictionary.tsv")
    lemmatiser = LexiconLemmatiser(lexicon, dictionary)  # one copy of the data for both
    return Context(
        locations=places,
        preferences=preferences,
        open_article=_open_article(),
        text_files=text_files,
        translate_article=TranslateArticle(shelf, now),
        shelf=shelf,
        machine_cache=lambda: _machine_cache(places),
        corrections=lambda: _corrections(places),
        own_terms=lambda: _own_terms(places),
        known_words=lambda: _known_words(places),
        library=lambda: _library(places, lemmatiser),
        notes=lambda: _notes(places, lemmatiser),
        search=lambda: _search(places, lemmatiser),
        memory=lambda: _memory(places),
        memory_search=lambda: _memory_search(places),
        open_memory=_open_memory,
        backups=lambda: _backups(places, lemmatiser),
        storage_check=lambda: _storage_check(places, lemmatiser),
        render_note=render,
        sync_notes=partial(_sync_notes, places),
        forget_in_folder=partial(_forget_in_folder, places),
        write_notes=_write_notes,
        write_cards=_write_cards,
        terms=_terms(places),
        hidden_terms=lambda fingerprint: _hidden(places, fingerprint),
        open_terms=_open_terms,
        write_terms=_write_terms,
        new_id=new_id,
        words=LookUpWord(lexicon, dictionary, Tashkeel(), frequency),
        frequency=frequency,
        clock=now,
        sample=places.samples / SAMPLE,
    )


def _open_article() -> OpenArticle:
    readers = (MarkdownReader(new_id), PlainTextReader(new_id))
    return OpenArticle(readers, RuleSplitter(), new_id)


def _machine_cache(places: Locations) -> MachineCache:
    from reader.adapters.storage.machine_cache import SqliteMachineCache

    return SqliteMachineCache(places.machine_cache, now)


def _corrections(places: Locations) -> Corrections:
    from reader.adapters.storage.corrections import SqliteCorrections

    return SqliteCorrections(places.user_database, now)


def _own_terms(places: Locations) -> OwnTerms:
    from reader.adapters.storage.own_terms import SqliteOwnTerms

    return SqliteOwnTerms(places.user_database, now)


def _open_terms(path: Path) -> TermFile:
    from reader.adapters.exchange.term_files import open_term_file

    return open_term_file(path)


def _write_terms(path: Path, terms: Sequence[GlossaryTerm], wanted: TermFormat) -> None:
    from reader.adapters.exchange.term_files import write_terms
    from reader.adapters.system.atomic_file import write_atomically

    text = "".join(write_terms(terms, wanted, for_spreadsheet=True))
    write_atomically(path, text.encode("utf-8"), private=False)


def _terms(places: Locations) -> LookUpTerms:
    shipped = ShippedGlossary(places.resources / "glossary")
    return LookUpTerms(shipped.terms, lambda: _every_own_term(places), shipped.rules)


def _every_own_term(places: Locations) -> list[GlossaryTerm]:
    """Read the user's terms, on whatever thread asks: the store is opened and closed here."""
    store = _own_terms(places)
    try:
        return list(store.every())
    finally:
        store.close()


def _hidden(places: Locations, fingerprint: str) -> tuple[frozenset[str], tuple[Message, ...]]:
    store = _own_terms(places)
    try:
        return store.hidden() | store.hidden(fingerprint), store.take_notices()
    finally:
        store.close()


def _known_words(places: Locations) -> KnownWords:
    from reader.adapters.storage.known_words import SqliteKnownWords

    return SqliteKnownWords(places.user_database, now)


def _library(places: Locations, lemmatiser: Lemmatiser) -> Library:
    from reader.adapters.storage.library import SqliteLibrary
    from reader.adapters.storage.search_index import SearchIndex

    return SqliteLibrary(places.user_database, now, SearchIndex(lemmatiser))


def _notes(places: Locations, lemmatiser: Lemmatiser) -> Notes:
    from reader.adapters.storage.notes import SqliteNotes
    from reader.adapters.storage.search_index import SearchIndex

    return SqliteNotes(places.user_database, now, SearchIndex(lemmatiser))


def _search(places: Locations, lemmatiser: Lemmatiser) -> LibrarySearch:
    from reader.adapters.storage.library_search import SqliteLibrarySearch

    return SqliteLibrarySearch(places.user_database, lemmatiser)


def _memory(places: Locations) -> TranslationMemory:
    from reader.adapters.storage.memory import SqliteTranslationMemory

    return SqliteTranslationMemory(places.user_database, places.imported_memory, now)


def _memory_search(places: Locations) -> MemorySearch:
    from reader.adapters.storage.memory_search import SqliteMemorySearch

    return SqliteMemorySearch(places.user_database, places.imported_memory)


def _open_memory(path: Path) -> MemoryFile:
    from reader.adapters.exchange.tmx_reader import TmxFile

    return TmxFile(path)


def _backups(places: Locations, lemmatiser: Lemmatiser) -> Backups:
    from reader.adapters.storage.backups import SqliteBackups
    from reader.adapters.storage.search_index import SearchIndex

    return SqliteBackups(places.user_database, places.backups, now, SearchIndex(lemmatiser))


def _storage_check(places: Locations, lemmatiser: Lemmatiser) -> StorageCheck:
    from reader.adapters.storage.search_index import SearchIndex
    from reader.adapters.storage.storage_check import SqliteStorageCheck

    index = SearchIndex(lemmatiser)
    return SqliteStorageCheck(
        places.user_database, places.machine_cache, index, places.imported_memory
    )


def _sync_notes(places: Locations, library: Library, notes: Notes, folder: Path) -> SyncReport:
    from reader.adapters.exchange.note_folder import MarkdownFolder

    return _syncing(places, library, notes).run(MarkdownFolder(folder))


def _forget_in_folder(
    places: Locations, library: Library, notes: Notes, folder: Path, ids: Iterable[ArticleId]
) -> None:
    from reader.adapters.exchange.note_folder import MarkdownFolder

    _syncing(places, library, notes).forget(MarkdownFolder(folder), ids)


def _syncing(places: Locations, library: Library, notes: Notes) -> SyncNotes:
    from reader.adapters.exchange.folder_states import FolderStatesFile

    states = FolderStatesFile(places.data / "notes-folder.json")
    return SyncNotes(library, notes, states, new_id)


def _write_notes(path: Path, wanted: NoteFormat, articles: Sequence[ArticleNotes]) -> None:
    from reader.adapters.export.note_json import notes_json
    from reader.adapters.export.note_markdown import notes_markdown
    from reader.adapters.export.note_page import notes_html
    from reader.adapters.export.note_table import notes_csv
    from reader.adapters.system.atomic_file import write_atomically

    writers: dict[NoteFormat, NoteWriter] = {
        NoteFormat.MARKDOWN: notes_markdown,
        NoteFormat.HTML: notes_html,
        NoteFormat.JSON: notes_json,
        NoteFormat.CSV: notes_csv,
    }
    write_atomically(path, writers[wanted](articles).encode("utf-8"), private=False)


def _write_cards(cards: tuple[AnkiCard, ...], path: Path) -> int:
    from reader.adapters.export.anki_package import write_anki_package

    return write_anki_package(cards, path)
