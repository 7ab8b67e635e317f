"""Puts the window together: lanes, presenter, controllers; runs it, or takes its picture.

Why it exists: together with ``bootstrap`` the only place where parts meet. Everything heavy (the
engine, importers) is loaded by the lanes when it is first needed, after the window was painted.
GUI thread only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.adapters.system import connection_guard
from reader.bootstrap import Context
from reader.domain.article import SourceRef
from reader.services.interlinear import Interlinear
from reader.services.preferences import Preferences
from reader.services.snapshot import SnapshotOptions
from reader.ui.app_icon import introduce
from reader.ui.article_opener import ArticleOpener
from reader.ui.backups_controller import BackupsController
from reader.ui.card_controller import CardController
from reader.ui.delivery_parts import DeliveryParts
from reader.ui.error_reporter import ErrorReporter
from reader.ui.feeds_keeper import FeedTools
from reader.ui.find_controller import FindController
from reader.ui.glossary_controller import GlossaryController
from reader.ui.glossary_exchange import GlossaryTools
from reader.ui.glossary_marking import GlossaryMarking
from reader.ui.idle_collector import IdleCollector
from reader.ui.kept_names import KeptNames
from reader.ui.known_share_keeper import KnownShareKeeper
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.lane import Lane
from reader.ui.lane_stores import LaneStores, StoreMakers
from reader.ui.level_controller import LevelController
from reader.ui.library_indexer import INDEX, LibraryIndexer
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.library_parts import LibraryParts, LibraryTools
from reader.ui.localization import Localization
from reader.ui.look_up_controller import LookUpController
from reader.ui.main_window import MainWindow, delete_now
from reader.ui.net_parts import NetParts, NetTools
from reader.ui.note_parts import NoteParts, NoteTools
from reader.ui.notes_exporter import NotesWriting
from reader.ui.notes_folder import NotesFolder
from reader.ui.notes_importer import NotesReading
from reader.ui.opening_controller import OpeningController
from reader.ui.package_measuring import MeasuringTools
from reader.ui.passage_opener import PassageOpener
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.renewal_controller import RenewalController
from reader.ui.report_controller import ReportTools
from reader.ui.review_parts import ReviewLanes, ReviewParts, ReviewTools
from reader.ui.search_parts import SearchParts
from reader.ui.sentence_presenter import SentencePresenter
from reader.ui.settings_controller import SettingsController, system_is_dark
from reader.ui.single_instance import InstanceServer, hand_over, server_name
from reader.ui.tashkil_controller import TashkilController
from reader.ui.term_finder import TermFinder
from reader.ui.terms_controller import TermsController
from reader.ui.theme import tokens_of
from reader.ui.translation_controller import TranslationController
from reader.ui.translation_runner import TranslationRunner
from reader.ui.unit_keeper import UnitKeeper
from reader.ui.unit_renewer import UnitRenewer
from reader.ui.vowel_runner import VowelRunner
from reader.ui.window_controller import WindowController
from reader.ui.word_strip_controller import WordStripController
from reader.ui.words_controller import WordsController
from reader.ui.words_reading import WordsReading

__all__ = ["Parts", "build_window", "collect_when_idle", "run_window", "snapshot"]

SWITCH_SECONDS = 0.001
"""How soon a busy lane lets the GUI thread run: five times sooner than Python's default."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A window with everything that moves it."""

    window: MainWindow
    presenter: ReadingPresenter
    settings: SettingsController
    opening: OpeningController
    shell: WindowController
    lanes: tuple[Lane, ...]
    storage: Lane

    def shut_down(self) -> bool:
        """Cancel what can be cancelled, keep what must be kept; False if a thread hangs."""
        done = [lane.close() for lane in self.lanes]
        self.storage.cancel(INDEX)  # what waits is indexed at the next start
        return self.storage.drain() and all(done)


def build_window(context: Context, preferences: Preferences) -> Parts:
    """Make the window of `context`; nothing is opened and no thread runs yet."""
    tokens = tokens_of(preferences.theme, system_dark=system_is_dark())
    window = MainWindow(tokens, menu_bar=sys.platform == "darwin")
    lanes = tuple(Lane(name, window) for name in ("load", "mt", "search", "words", "work", "net"))
    load, mt, search, words, work, _ = lanes
    storage = Lane("storage", window)
    stores = _stores(context)
    storage.on_close(stores.close)
    translate = context.translate_article
    library = LibraryKeeper(stores.library, storage, window)
    LibraryIndexer(stores.library, library, storage)
    keeper = UnitKeeper(translate, stores, storage, library, window)
    settings = SettingsController(window, preferences, context.preferences, storage)
    names = KeptNames(context.terms, context.hidden_terms, lambda: settings.preferences.keep_names)
    runner = TranslationRunner(translate, keeper, names, storage, mt, window)
    opener = ArticleOpener(context.open_article, load, library, window)
    presenter = ReadingPresenter(opener, runner, window)
    sentences = SentencePresenter(presenter, translate, keeper, mt, window)
    translating = TranslationController(window, presenter, sentences, settings)
    opening = OpeningController(window, presenter, settings, context.sample)
    shell = WindowController(window, presenter)
    keeper.went_wrong.connect(opening.show_problem)
    sentences.problem.connect(opening.show_problem)
    settings.problem.connect(opening.show_problem)
    runner.told.connect(shell.show_report)
    FindController(window, presenter, search)
    parts = Parts(window, presenter, settings, opening, shell, lanes, storage)
    _serve_net(parts, context, stores, translating)
    finder, card, glossary = _serve_aids(parts, context, keeper, words)
    renewer = UnitRenewer(translate, keeper, names, (words, storage, mt), window)
    renewer.went_wrong.connect(opening.show_problem)
    revision = context.terms.current_revision
    renewal = RenewalController(window, presenter, settings, renewer, finder, revision)
    glossary.changed.connect(renewal.renew)
    library.replaced.connect(glossary.begin_anew)
    sentences.retried.connect(renewal.on_retried)
    counting = _serve_words(parts, context, stores, (card, finder, words))
    KnownShareKeeper(*counting, library)
    library.replaced.connect(counting[1].reload)
    passages, folder = _serve_notes(parts, context, stores, (words, work, library))
    making = (context.search, context.memory_search, context.backups, context.clock)
    reading = (presenter, library, passages)
    tools = SearchParts(window, reading, making, stores, (search, work, storage))
    settings.tokens_changed.connect(tools.apply_tokens)
    tools.backups.problem.connect(opening.show_problem)
    made = _serve_library(parts, context, stores, (library, work))
    _serve_review(parts, context, stores, (library, finder, tools, keeper))
    made.forgetting.forgotten.connect(folder.forget)
    return parts


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


def _serve_net(
    parts: Parts, context: Context, stores: LaneStores, translating: TranslationController
) -> None:
    """Add to a window what waits for servers."""
    feeds = FeedTools(context.feed_source, context.write_file, context.new_id, context.clock)
    measuring = MeasuringTools(context.judge, context.bench_package.run)
    packages = (context.packages, context.package_cards, measuring)
    tools = NetTools(feeds, stores.feeds, *packages, context.connections, context.translate_article)
    reading = (parts.presenter, parts.opening, parts.settings)
    made = NetParts(parts.window, reading, tools, (parts.storage, parts.lanes[-1], parts.lanes[1]))
    made.problem.connect(parts.opening.show_problem)
    made.told.connect(parts.shell.show_report)
    made.packages.changed.connect(translating.look_again)
    translating.package_wanted.connect(made.packages.open_for)


def _serve_aids(
    parts: Parts, context: Context, keeper: UnitKeeper, words: Lane
) -> tuple[TermFinder, CardController, GlossaryController]:
    """Add what helps with the Arabic: names, cards, the own glossary, look-up, vowels."""
    window, presenter = parts.window, parts.presenter
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
    vowels = VowelRunner(context.words, words, window)
    vowels.problem.connect(parts.opening.show_problem)
    TashkilController(window, parts.settings, finder, vowels)
    return finder, card, glossary


def _serve_words(
    parts: Parts,
    context: Context,
    stores: LaneStores,
    named: tuple[CardController, TermFinder, Lane],
) -> tuple[WordsReading, KnownWordsKeeper]:
    """Add the known words to a window; return what counts them."""
    window, settings = parts.window, parts.settings
    card, finder, words = named
    keeper = KnownWordsKeeper(stores.known_words, context.frequency, parts.storage, window)
    lookup = (context.words, words)
    reading = WordsReading(window.reading.canvas, parts.presenter, finder, lookup, keeper)
    WordsController(window, reading, card, context.frequency, (keeper, settings))
    LevelController(window, settings, keeper)
    keeper.went_wrong.connect(parts.opening.show_problem)
    reading.problem.connect(parts.opening.show_problem)
    keeper.told.connect(parts.shell.show_report)
    return reading, keeper


def _serve_notes(
    parts: Parts, context: Context, stores: LaneStores, named: tuple[Lane, Lane, LibraryKeeper]
) -> tuple[PassageOpener, NotesFolder]:
    """Add the notes to a window; return what goes to passages of any article, and the folder."""
    words, work, library = named
    writing = NotesWriting(stores.library, stores.notes, context.write_notes, context.write_cards)
    taking = NotesReading(context.open_notes, stores.library, stores.notes, context.new_id)
    stepping = (context.sync_notes, context.forget_in_folder)
    tools = NoteTools(context.new_id, context.render_note, context.words, *stepping)
    reading = (parts.presenter, library, parts.settings)
    lanes = (parts.storage, words, work)
    made = NoteParts(parts.window, reading, tools, (stores, writing, taking), lanes)
    made.problem.connect(parts.opening.show_problem)
    made.told.connect(parts.shell.show_report)
    return made.passages, made.folder


def _serve_review(
    parts: Parts,
    context: Context,
    stores: LaneStores,
    named: tuple[LibraryKeeper, TermFinder, SearchParts, UnitKeeper],
) -> None:
    """Add the review to a window."""
    library, finder, searching, keeper = named
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
    _, mt, _, words, work, _ = parts.lanes
    lanes = ReviewLanes(parts.storage, words, mt, work)
    reading = (parts.presenter, library, finder)
    made = ReviewParts(parts.window, reading, tools, stores, lanes)
    made.suggest(searching.memory)
    made.renew(parts.window, keeper)
    made.problem.connect(parts.opening.show_problem)
    made.told.connect(parts.shell.show_report)
    files = context.deliveries.made, context.deliveries.write, context.deliveries.open_returned
    delivering = (parts.presenter, made.desk, settings, parts.opening)
    DeliveryParts(parts.window, delivering, files, tools, stores, (parts.storage, work))


def _serve_library(
    parts: Parts, context: Context, stores: LaneStores, keeping: tuple[LibraryKeeper, Lane]
) -> LibraryParts:
    """Add the library to a window."""
    library, work = keeping
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
    made = LibraryParts(parts.window, reading, tools, stores, (work, parts.storage))
    made.problem.connect(parts.opening.show_problem)
    made.told.connect(parts.shell.show_report)
    return made


def _application(context: Context | None = None) -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication(sys.argv[:1])
    introduce(application, context.locations.resources if context else None)
    return application


def collect_when_idle(window: MainWindow) -> IdleCollector:
    """Collect garbage when nobody waits for `window`, until ``stop``."""
    collector = IdleCollector(window)
    typed, read = window.notes_panel.editor.text.textChanged, window.reading
    for touched in (typed, read.canvas.moved, read.pointer.moved_on):
        touched.connect(collector.touch)
    collector.start()
    return collector


def run_window(context: Context, sources: Sequence[SourceRef]) -> int:
    """Show the window on `sources` until it is closed; return the exit code.

    Without sources it shows the file that was read last, or the article that came with Qari. Where
    a window of the same data folder runs already, the sources go to that one.
    """
    application = _application(context)
    name = server_name(context.locations.data)
    if hand_over(name, sources):
        return 0
    reporter = ErrorReporter(application)
    reporter.install()
    preferences = context.preferences.load()
    Localization(context.locations.i18n, application).install(preferences.interface)
    parts = build_window(context, preferences)
    reporter.reported.connect(parts.shell.show_report, Qt.ConnectionType.QueuedConnection)
    connection_guard.tell(reporter.report)
    parts.window.take_geometry(preferences.geometry)
    parts.window.show()

    def begin() -> None:
        server = InstanceServer(name, application)
        server.sources_received.connect(parts.opening.open_all)
        server.sources_received.connect(parts.shell.come_forward)
        parts.opening.begin(sources)
        if (backups := parts.window.findChild(BackupsController)) is not None:
            backups.start()

    QTimer.singleShot(0, parts.window, begin)
    collector = collect_when_idle(parts.window)
    code = application.exec()
    collector.stop()
    parts.shut_down()
    connection_guard.untell(reporter.report)
    reporter.uninstall()
    delete_now(parts.window)
    return code


def snapshot(context: Context, options: SnapshotOptions) -> int:
    """Write a picture of the real window, offscreen, once the translation is in.

    Raises:
        ReaderError: The source can't be read, or the picture can't be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = f"{options.scale:g}"
    application = _application(context)
    Localization(context.locations.i18n, application).install(options.interface)
    preferences = options.preferences
    from reader.ui.snapshot_taker import SnapshotTaker, UnkeptPreferences

    unkept = UnkeptPreferences(preferences)
    parts = build_window(replace(context, preferences=unkept), preferences)
    taker = SnapshotTaker(parts.window, parts.presenter, options)
    parts.window.resize(options.width, options.height)
    parts.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    parts.window.show()
    if (library := parts.window.findChild(LibraryKeeper)) is not None:
        library.only_looks = True  # a picture changes nothing of what the reader has
    parts.presenter.open(options.source)
    application.exec()
    parts.shut_down()
    failure = taker.failure
    delete_now(parts.window)
    if failure is not None:
        raise failure
    return 0
