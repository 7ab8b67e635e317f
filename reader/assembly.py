"""Puts a window together: its lanes, its presenter, the controllers that serve it.

Why it exists: together with ``bootstrap`` the only place where parts meet. Nothing is opened here
and no thread runs yet; everything heavy (the engine, importers) is loaded by the lanes when it is
first needed, after the window was painted. GUI thread only.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import SignalInstance

from reader.adapters.export.help_folder import HelpFolder
from reader.adapters.system.problem_facts import LocalProblemFacts
from reader.bootstrap import Context
from reader.services.interlinear import Interlinear
from reader.services.preferences import Preferences
from reader.ui.article_opener import ArticleOpener
from reader.ui.card_controller import CardController
from reader.ui.comfort_controller import ComfortController
from reader.ui.delivery_parts import DeliveryParts
from reader.ui.feeds_keeper import FeedTools
from reader.ui.find_controller import FindController
from reader.ui.full_screen import FullScreen
from reader.ui.glossary_controller import GlossaryController
from reader.ui.glossary_exchange import GlossaryTools
from reader.ui.glossary_marking import GlossaryMarking
from reader.ui.help_parts import HelpParts, HelpTools
from reader.ui.kept_names import KeptNames
from reader.ui.known_share_keeper import KnownShareKeeper
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.lane import Gate, Lane
from reader.ui.lane_stores import LaneStores, StoreMakers
from reader.ui.language_switch import LanguageSwitch
from reader.ui.level_controller import LevelController
from reader.ui.library_indexer import LibraryIndexer
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.library_parts import LibraryParts, LibraryTools
from reader.ui.look_up_controller import LookUpController
from reader.ui.main_window import MainWindow
from reader.ui.narrow_screen import NarrowScreen
from reader.ui.net_parts import NetParts, NetTools
from reader.ui.note_parts import NoteParts, NoteTools
from reader.ui.notes_exporter import NotesWriting
from reader.ui.notes_folder import NotesFolder
from reader.ui.notes_importer import NotesReading
from reader.ui.opening_controller import OpeningController
from reader.ui.package_measuring import MeasuringTools
from reader.ui.passage_opener import PassageOpener
from reader.ui.print_controller import PrintController
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.renewal_controller import RenewalController
from reader.ui.report_controller import ReportTools
from reader.ui.review_parts import ReviewLanes, ReviewParts, ReviewTools
from reader.ui.search_parts import SearchParts
from reader.ui.sentence_presenter import SentencePresenter
from reader.ui.settings_controller import SettingsController, tokens_for
from reader.ui.shell_parts import ShellParts, ShellTools
from reader.ui.tashkil_controller import TashkilController
from reader.ui.term_finder import TermFinder
from reader.ui.terms_controller import TermsController
from reader.ui.translation_controller import TranslationController
from reader.ui.translation_runner import TranslationRunner
from reader.ui.unit_keeper import UnitKeeper
from reader.ui.unit_renewer import UnitRenewer
from reader.ui.voice_parts import read_aloud
from reader.ui.vowel_runner import VowelRunner
from reader.ui.window_controller import WindowController
from reader.ui.window_parts import Lanes, Parts
from reader.ui.word_strip_controller import WordStripController
from reader.ui.words_controller import WordsController
from reader.ui.words_reading import WordsReading

__all__ = ["build_window"]

NO_GATES: Mapping[str, Gate] = {}


def build_window(
    context: Context, preferences: Preferences, gates: Mapping[str, Gate] = NO_GATES
) -> Parts:
    """Make a window of `context`; it shares `gates` with others. No thread runs yet."""
    window = MainWindow(tokens_for(preferences.theme), menu_bar=sys.platform == "darwin")
    lanes, storage = _lanes(window, gates), Lane("storage", window)
    stores = _stores(context)
    storage.on_close(stores.close)
    translate = context.translate_article
    library = LibraryKeeper(stores.library, storage, window)
    LibraryIndexer(stores.library, library, storage)
    keeper = UnitKeeper(translate, stores, storage, library, window)
    settings = SettingsController(window, preferences, context.preferences, storage)
    names = KeptNames(context.terms, context.hidden_terms, lambda: settings.preferences.keep_names)
    runner = TranslationRunner(translate, keeper, names, storage, lanes.mt, window)
    opener = ArticleOpener(context.open_article, lanes.load, library, window)
    presenter = ReadingPresenter(opener, runner, window)
    sentences = SentencePresenter(presenter, translate, keeper, lanes.mt, window)
    translating = TranslationController(window, presenter, sentences, settings)
    opening = OpeningController(window, presenter, settings, context.sample)
    shell = WindowController(window, presenter)
    for problem in (keeper.went_wrong, sentences.problem, settings.problem):
        problem.connect(opening.show_problem)
    runner.told.connect(shell.show_report)
    parts = Parts(window, presenter, settings, opening, shell, lanes, storage)
    _serve_window(parts)
    helping = _serve_program(parts, context)
    _serve_net(parts, context, stores, translating).connect(helping.first.look)
    finder, card, glossary = _serve_aids(parts, context, keeper)
    renewing = (lanes.words, storage, lanes.mt)
    renewer = UnitRenewer(translate, keeper, names, renewing, window)
    renewer.went_wrong.connect(opening.show_problem)
    shown = (window, presenter, settings)
    renewal = RenewalController(*shown, renewer, finder, context.terms.current_revision)
    glossary.changed.connect(renewal.renew)
    library.replaced.connect(glossary.begin_anew)
    sentences.retried.connect(renewal.on_retried)
    counting, known = _serve_words(parts, context, stores, card, finder)
    KnownShareKeeper(counting, known, library)
    library.replaced.connect(known.reload)
    passages, folder = _serve_notes(parts, context, stores, library)
    searching = _serve_search(parts, context, stores, library, passages)
    shelves = _serve_library(parts, context, stores, library)
    _serve_review(parts, context, stores, (library, finder, searching, keeper))
    shelves.forgetting.forgotten.connect(folder.forget)
    return parts


def _lanes(window: MainWindow, gates: Mapping[str, Gate]) -> Lanes:
    return Lanes(*(Lane(name, window, gates.get(name)) for name in Lanes._fields))


def _stores(context: Context) -> LaneStores:
    """Return the stores of the storage lane."""
    makers = StoreMakers(
        context.machine_cache,
        context.corrections,
        context.known_words,
        context.notes,
        context.library,
        context.dismissed_doubts,
        context.memory,
        context.memory_search,
        context.site_rules,
        context.feeds,
    )
    return LaneStores(makers)


def _serve_window(parts: Parts) -> None:
    """Add what a window does whatever it shows: find, paper, full screen, narrow screens."""
    window = parts.window
    FindController(window, parts.presenter, parts.lanes.search)
    PrintController(window, parts.settings)
    FullScreen(window)
    NarrowScreen(window)


def _serve_program(parts: Parts, context: Context) -> HelpParts:
    """Add to a window what is the program's: its commands, preferences, language, help."""
    own = ShellTools(context.locations.i18n, context.preference_exchange)
    made = ShellParts(parts.window, parts.settings, own, parts.storage)
    made.problem.connect(parts.opening.show_problem)
    return _serve_help(parts, context, made.language)


def _serve_help(parts: Parts, context: Context, language: LanguageSwitch) -> HelpParts:
    """Add to a window what helps with the program itself, and the first page."""
    places = context.locations
    problem = LocalProblemFacts(places, context.shelf)
    files = (places.help, HelpFolder(places.help))
    tools = HelpTools(*files, problem, context.write_file, context.shelf.installed)
    reading = (parts.presenter, parts.settings, language)
    made = HelpParts(parts.window, reading, tools, parts.lanes.search)
    made.problem.connect(parts.opening.show_problem)
    parts.opening.nothing_open.connect(made.first.show)
    return made


def _serve_net(
    parts: Parts, context: Context, stores: LaneStores, translating: TranslationController
) -> SignalInstance:
    """Add to a window what waits for servers; return what says that packages have changed."""
    feeds = FeedTools(context.feed_source, context.write_file, context.new_id, context.clock)
    measuring = MeasuringTools(context.judge, context.bench_package.run)
    packages = (context.packages, context.package_cards, measuring)
    tools = NetTools(feeds, stores.feeds, *packages, context.connections, context.translate_article)
    reading = (parts.presenter, parts.opening, parts.settings)
    lanes = (parts.storage, parts.lanes.net, parts.lanes.mt)
    made = NetParts(parts.window, reading, tools, lanes)
    made.problem.connect(parts.opening.show_problem)
    made.told.connect(parts.shell.show_report)
    made.packages.changed.connect(translating.look_again)
    translating.package_wanted.connect(made.packages.open_for)
    return made.packages.changed


def _serve_aids(
    parts: Parts, context: Context, keeper: UnitKeeper
) -> tuple[TermFinder, CardController, GlossaryController]:
    """Add what helps with the Arabic: names, cards, the own glossary, look-up, vowels, a voice."""
    window, presenter, words = parts.window, parts.presenter, parts.lanes.words
    finder = TermFinder(
        context.terms, context.hidden_terms, context.words.is_ordinary, words, window
    )
    finder.problem.connect(parts.opening.show_problem)
    finder.told.connect(parts.shell.show_report)
    card = CardController(window.reading, finder, context.words, words)
    naming = TermsController(window, presenter, finder, keeper, words)
    tools = GlossaryTools(
        context.own_terms, context.new_id, context.open_terms, context.write_terms
    )
    glossary = GlossaryController(window, presenter, tools, (context.terms, finder), parts.storage)
    marking = GlossaryMarking(window, presenter, glossary)
    naming.wanted.connect(marking.act)
    looking_up = LookUpController(window, context.words, words)
    WordStripController(window, finder, card, Interlinear(context.words), words)
    for served in (naming.on_wanted, marking.on_wanted, looking_up.on_wanted):
        card.wanted.connect(served)
    ComfortController(window, parts.settings)
    vowels = VowelRunner(context.words, words, window)
    vowels.problem.connect(parts.opening.show_problem)
    TashkilController(window, parts.settings, finder, vowels)
    reading = (presenter, parts.settings)
    speaking, lanes = (context.speech, context.words), (parts.lanes.voice, words)
    aloud = read_aloud(window, reading, speaking, lanes)
    aloud.problem.connect(parts.opening.show_problem)
    return finder, card, glossary


def _serve_words(
    parts: Parts,
    context: Context,
    stores: LaneStores,
    card: CardController,
    finder: TermFinder,
) -> tuple[WordsReading, KnownWordsKeeper]:
    """Add the known words to a window; return what counts them, and what knows them."""
    window, settings = parts.window, parts.settings
    keeper = KnownWordsKeeper(stores.known_words, context.frequency, parts.storage, window)
    lookup = (context.words, parts.lanes.words)
    reading = WordsReading(window.reading.canvas, parts.presenter, finder, lookup, keeper)
    WordsController(window, reading, card, context.frequency, (keeper, settings))
    LevelController(window, settings, keeper)
    keeper.went_wrong.connect(parts.opening.show_problem)
    reading.problem.connect(parts.opening.show_problem)
    keeper.told.connect(parts.shell.show_report)
    return reading, keeper


def _serve_notes(
    parts: Parts, context: Context, stores: LaneStores, library: LibraryKeeper
) -> tuple[PassageOpener, NotesFolder]:
    """Add the notes to a window; return what goes to passages of any article, and the folder."""
    writing = NotesWriting(stores.library, stores.notes, context.write_notes, context.write_cards)
    taking = NotesReading(context.open_notes, stores.library, stores.notes, context.new_id)
    stepping = (context.sync_notes, context.forget_in_folder)
    tools = NoteTools(context.new_id, context.render_note, context.words, *stepping)
    reading = (parts.presenter, library, parts.settings)
    lanes = (parts.storage, parts.lanes.words, parts.lanes.work)
    made = NoteParts(parts.window, reading, tools, (stores, writing, taking), lanes)
    made.problem.connect(parts.opening.show_problem)
    made.told.connect(parts.shell.show_report)
    return made.passages, made.folder


def _serve_search(
    parts: Parts,
    context: Context,
    stores: LaneStores,
    library: LibraryKeeper,
    passages: PassageOpener,
) -> SearchParts:
    """Add the search of the library, the concordance and the backups to a window."""
    making = (context.search, context.memory_search, context.backups, context.clock)
    reading = (parts.presenter, library, passages)
    lanes = (parts.lanes.search, parts.lanes.work, parts.storage)
    made = SearchParts(parts.window, reading, making, stores, lanes)
    parts.settings.tokens_changed.connect(made.apply_tokens)
    made.backups.problem.connect(parts.opening.show_problem)
    return made


def _serve_library(
    parts: Parts, context: Context, stores: LaneStores, library: LibraryKeeper
) -> LibraryParts:
    """Add the library to a window."""
    files = (context.article_files, context.open_article)
    tools = LibraryTools(
        *files,
        context.machine_cache,
        context.backups,
        context.set_aside,
        context.memory,
        context.clock,
    )
    reading = (parts.presenter, library, parts.settings)
    lanes = (parts.lanes.work, parts.storage)
    made = LibraryParts(parts.window, reading, tools, stores, lanes)
    made.problem.connect(parts.opening.show_problem)
    made.told.connect(parts.shell.show_report)
    return made


def _serve_review(
    parts: Parts,
    context: Context,
    stores: LaneStores,
    reviewing: tuple[LibraryKeeper, TermFinder, SearchParts, UnitKeeper],
) -> None:
    """Add the review to a window, and the files that go out and come back."""
    library, finder, searching, keeper = reviewing
    settings = parts.settings

    def who() -> str:
        return settings.preferences.reviewer or context.reviewer()

    report = ReportTools(
        context.edit_distance,
        context.write_report,
        lambda: settings.preferences.reviewer,
        context.reviewer,
        lambda name: settings.change(reviewer=name),
    )
    making = (context.memory, context.open_memory, context.translate_article, context.shelf)
    person = (context.clock, who, context.new_id, context.terms, context.speller)
    tools = ReviewTools(*person, *making, context.compile_pattern, report)
    lanes = ReviewLanes(parts.storage, parts.lanes.words, parts.lanes.mt, parts.lanes.work)
    reading = (parts.presenter, library, finder)
    made = ReviewParts(parts.window, reading, tools, stores, lanes)
    made.suggest(searching.memory)
    made.renew(parts.window, keeper)
    made.problem.connect(parts.opening.show_problem)
    made.told.connect(parts.shell.show_report)
    files = context.deliveries.made, context.deliveries.write, context.deliveries.open_returned
    delivering = (parts.presenter, made.desk, settings, parts.opening)
    DeliveryParts(parts.window, delivering, files, tools, stores, (parts.storage, lanes.work))
