"""What helps with the program itself, put together.

Why it exists: ``app`` hands in the parts and knows no more of it. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.services.help_pages import HelpPages
from reader.services.ports import InstalledPackage
from reader.services.problem_report import ProblemSource
from reader.ui.first_page_controller import FirstPageController
from reader.ui.help_controller import HelpController
from reader.ui.lane import Lane
from reader.ui.language_switch import LanguageSwitch
from reader.ui.main_window import MainWindow
from reader.ui.news_controller import NewsController
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.report_problem_controller import ReportProblemController
from reader.ui.settings_controller import SettingsController

__all__ = ["HelpParts", "HelpTools"]


@dataclass(frozen=True, slots=True)
class HelpTools:
    """What the help is made with.

    Attributes:
        folder: Where its pages and pictures lie.
        pages: Reads the pages; any thread.
        problem: Gathers what a report of a problem is made of; any thread.
        write: Writes a file, whole or not at all.
        installed: Looks which packages there are, best first; any lane.
    """

    folder: Path
    pages: HelpPages
    problem: ProblemSource
    write: Callable[[Path, bytes], None]
    installed: Callable[[], tuple[InstalledPackage, ...]]


class HelpParts(QObject):
    """The parts.

    Attributes:
        help: Serves the help's window.
        first: Serves the first page.
        news: Tells once what is new.

    Signals:
        problem: Something went wrong: a `ReaderError`.
    """

    problem = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        reading: tuple[ReadingPresenter, SettingsController, LanguageSwitch],
        tools: HelpTools,
        search: Lane,
    ) -> None:
        """Serve `window`, which becomes the owner; small jobs are done on the lane `search`."""
        super().__init__(window)
        presenter, settings, language = reading
        self.help = HelpController(window, tools.folder, tools.pages, search)
        settings.tokens_changed.connect(self.help.apply_tokens)
        self.news = NewsController(window, (presenter, settings), self.help)
        begun = (presenter, settings, language)
        self.first = FirstPageController(window, begun, tools.installed, search)
        report = ReportProblemController(window, settings, tools.problem, tools.write, search)
        report.went_wrong.connect(self.problem)
