"""The review of one window, put together: steps, editor, doubts, list, files of the trade.

Why it exists: they share one desk and one article; what is built on them later finds both here.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.domain.article import ArticleId, SegmentId
from reader.services.find_replace import CompilePattern
from reader.services.keep_review import KeepReview
from reader.services.library_ports import Library
from reader.services.look_up_terms import LookUpTerms
from reader.services.memory_ports import MemoryFile, TranslationMemory
from reader.services.own_memory import OwnMemory
from reader.services.person_memory import LearnUnits, PersonMemory
from reader.services.ports import Clock, EngineSettings, PackageShelf
from reader.services.review_translation import ReviewTranslation
from reader.services.spelling_ports import Speller
from reader.services.translate_article import TranslateArticle
from reader.services.wording_from import WordingFrom
from reader.ui.dismissals_keeper import DismissalsKeeper
from reader.ui.doubts_controller import DoubtsController
from reader.ui.doubts_keeper import DoubtsKeeper
from reader.ui.effort_keeper import EffortKeeper
from reader.ui.lane import Lane
from reader.ui.lane_stores import LaneStores
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow
from reader.ui.memory_import_controller import MemoryImportController
from reader.ui.memory_importer import MemoryImporter
from reader.ui.memory_seeker import MemorySeeker
from reader.ui.note_desk import NoteDesk
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.older_units_controller import OlderUnitsController
from reader.ui.older_units_runner import OlderUnitsRunner
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.replace_controller import ReplaceController
from reader.ui.report_controller import ReportController, ReportTools
from reader.ui.review_controller import ReviewController
from reader.ui.review_desk import ReviewDesk
from reader.ui.review_keeper import ReviewKeeper
from reader.ui.review_overview import ReviewOverview
from reader.ui.review_panel_controller import ReviewPanelController
from reader.ui.spelling_controller import SpellingController
from reader.ui.suggestions_controller import SuggestionsController
from reader.ui.suggestions_finder import SuggestionsFinder
from reader.ui.term_finder import TermFinder
from reader.ui.unit_keeper import UnitKeeper
from reader.ui.wording_controller import WordingController
from reader.ui.wording_finder import WordingFinder

if TYPE_CHECKING:
    from reader.services.check_translation import CheckTranslation

__all__ = ["ReviewLanes", "ReviewParts", "ReviewTools"]


@dataclass(frozen=True, slots=True)
class ReviewTools:
    """What a review needs from outside of the window.

    Attributes:
        clock: The time now.
        who: Name of the person, as chosen now.
        new_id: Mints ids.
        terms: The glossary.
        speller: Holds words against the dictionaries of the system.
        memory: Makes a translation memory, for the lane of the imports.
        open_memory: Opens a file of units.
        translate: The engines.
        shelf: The packages that they are of.
        compile_pattern: Reads the patterns of find and replace.
        report: What a report needs.
    """

    clock: Clock
    who: Callable[[], str]
    new_id: Callable[[], str]
    terms: LookUpTerms
    speller: Speller
    memory: Callable[[], TranslationMemory]
    open_memory: Callable[[Path], MemoryFile]
    translate: TranslateArticle
    shelf: PackageShelf
    compile_pattern: CompilePattern
    report: ReportTools


@dataclass(frozen=True, slots=True)
class ReviewLanes:
    """The lanes that a review works on."""

    storage: Lane
    words: Lane
    mt: Lane
    work: Lane


class ReviewParts(QObject):
    """What serves the actions of ``reader.ui.review_actions`` in one window.

    Signals:
        problem: A `ReaderError` that did not stop the reading.
        told: A `Message` of a store.
    """

    problem = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        reading: tuple[ReadingPresenter, LibraryKeeper, TermFinder],
        tools: ReviewTools,
        stores: LaneStores,
        lanes: ReviewLanes,
    ) -> None:
        """Serve `window`, which becomes the owner; `stores` are of the lane ``storage``."""
        super().__init__(window)
        self._stores, self._tools, self._lanes = stores, tools, lanes
        self._reading = window.reading
        presenter, self._library, finder = reading
        self._presenter, self._finder = presenter, finder
        presenter.runner.owned = self._owned
        keeper = ReviewKeeper(self._keep_review, self._library, lanes.storage, self)
        keeper.went_wrong.connect(self.problem)
        steps = ReviewTranslation(tools.clock, tools.who, tools.new_id)
        self.desk = ReviewDesk(presenter, steps, keeper, self)
        self.desk.units_changed.connect(finder.take_units)
        self.controller = ReviewController(window, self.desk)
        presenter.leaving.connect(self.controller.editing.keep)
        window.closing.connect(self.controller.editing.keep)
        dismissals = DismissalsKeeper(stores.dismissed, self._library, lanes.storage, self)
        dismissals.went_wrong.connect(self.problem)
        self.doubts = DoubtsKeeper(
            presenter,
            self._make_check,
            lambda wanted: window.reading.canvas.terms.occurrences(wanted),  # noqa: PLW0108 - of now
            dismissals,
            lanes.words,
            self,
        )
        finder.places_found.connect(self.doubts.check_soon)
        finder.places_ready.connect(self.doubts.check_soon)
        DoubtsController(window, self.doubts, self.desk)
        spelling = SpellingController(window.reading, tools.speller, lanes.words)
        spelling.problem.connect(self.problem)
        importer = MemoryImporter(tools.memory, tools.open_memory, lanes.work, self)
        importer.told.connect(self.told)
        MemoryImportController(window, importer)
        self._serve_panel(window, tools, lanes)
        wording_from = WordingFrom(tools.shelf, EngineSettings())
        wordings = WordingFinder(presenter, wording_from, lanes.mt, self)
        WordingController(window, wordings).problem.connect(self.problem)

    def suggest(self, memory: MemorySeeker) -> None:
        """Suggest translations under the editor, also those that `memory` finds."""
        finder = SuggestionsFinder(
            self._presenter, self._tools.translate, memory, self._lanes.mt, self
        )
        finder.went_wrong.connect(self.problem)
        SuggestionsController(self._reading, self._presenter, finder)

    def renew(self, window: MainWindow, keeper: UnitKeeper) -> None:
        """Offer to make anew what an older package made; `keeper` keeps what is made."""
        runner = OlderUnitsRunner(
            self._tools.translate,
            (keeper, self._library),
            lambda: self._presenter.runner.visible,
            (self._lanes.storage, self._lanes.mt),
            self,
        )
        runner.went_wrong.connect(self.problem)
        OlderUnitsController(window, self._presenter, runner)
        runner.units_ready.connect(self._finder.take_units)

    def _serve_panel(self, window: MainWindow, tools: ReviewTools, lanes: ReviewLanes) -> None:
        """Add what is over the article as a whole: list, comments, time, replacing, report."""
        notes, writing = window.findChild(NotesOnPage), window.findChild(NoteDesk)
        there = (notes, writing) if notes is not None and writing is not None else None
        commented = notes.commented if notes is not None else frozenset[SegmentId]
        self.overview = ReviewOverview(self.desk, self.doubts, commented, lanes.words, self)
        self.effort = EffortKeeper(
            self.desk, self._library, self._stores.library, lanes.storage, self
        )
        reviewing = (self.controller, self.desk)
        ReviewPanelController(window, reviewing, self.overview, self.effort, there)
        ReplaceController(window, reviewing, tools.compile_pattern, lanes.words)
        counted = (self.doubts, self.effort, commented)
        lent = (lanes.words, lanes.work)
        ReportController(window, self.desk, counted, tools.report, lent)

    def _make_check(self) -> CheckTranslation:
        """Return what looks for doubts; lane ``words``."""
        from reader.services.check_translation import CheckTranslation

        return CheckTranslation(self._tools.terms)

    def _keep_review(self) -> KeepReview:
        """Return what keeps steps; lane ``storage``."""
        return KeepReview(self._stores.library(), LearnUnits(self._stores.memory()).remember)

    def _owned(self, article_id: ArticleId) -> tuple[Library | None, OwnMemory | None, str]:
        """Return where a person's units are; lane ``storage``.

        The memory is asked for an article that is read privately too: that leaves no trace.
        """
        library = None if self._library.is_private(article_id) else self._stores.library()
        return library, PersonMemory(self._stores.memory_search()), self._tools.who()
