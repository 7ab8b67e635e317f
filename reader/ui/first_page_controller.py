"""The first page: what is chosen there takes effect at once, and what translates is said.

Why it exists: the page is shown at the first start, whenever nothing is open, and from the menu;
its choices are preferences like any other. Which packages there are is read on a lane. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot

from reader.domain.language import ARABIC, LanguagePair
from reader.services.cancel import CancelToken
from reader.services.ports import InstalledPackage
from reader.ui.lane import Lane
from reader.ui.language_switch import LanguageSwitch
from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.settings_controller import SettingsController
from reader.ui.translation_controller import TARGETS

__all__ = ["FirstPageController"]

LOOK: Final = "look which packages there are"


class FirstPageController(QObject):
    """Serves the first page of one window."""

    def __init__(
        self,
        window: MainWindow,
        reading: tuple[ReadingPresenter, SettingsController, LanguageSwitch],
        installed: Callable[[], tuple[InstalledPackage, ...]],
        lane: Lane,
    ) -> None:
        """Serve `window`, which becomes the owner; `installed` looks, on `lane`, best first."""
        super().__init__(window)
        self._window = window
        self._presenter, self._settings, self._switch = reading
        self._installed = installed
        self._lane = lane
        self._looking = -1
        self._packages: tuple[InstalledPackage, ...] = ()
        choices = window.message.choices
        choices.language_chosen.connect(self._switch.choose)
        choices.target_chosen.connect(window.tool_bar.target_chosen)
        window.message.return_requested.connect(self._on_return)
        window.reader_actions.help.first_page.triggered.connect(self.show)
        window.tool_bar.target_chosen.connect(self._on_target)
        window.language_changed.connect(self._show_choices)
        lane.progressed.connect(self._on_looked)
        self._show_choices()

    @Slot()
    def show(self) -> None:
        """Show the page; an article that is open stays open behind it."""
        self._window.message.show_start(can_return=self._presenter.session is not None)
        self._window.show_message()
        self._show_choices()
        self.look()
        self._window.message.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def look(self) -> None:
        """Look which packages there are now."""
        installed = self._installed

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield installed()

        self._looking = self._lane.submit(work, purpose=LOOK)

    @Slot(int, object)
    def _on_looked(self, ticket: int, packages: object) -> None:
        if ticket == self._looking and isinstance(packages, tuple):
            self._packages = packages
            self._show_package()

    @Slot()
    def _show_choices(self) -> None:
        choices = self._window.message.choices
        choices.show_language(self._switch.language)
        choices.show_targets(TARGETS, self._settings.preferences.target)

    def _show_package(self) -> None:
        """Show what translates from Arabic: what was chosen, else the best."""
        preferences = self._settings.preferences
        pair = LanguagePair(ARABIC, preferences.target)
        fitting = [one for one in self._packages if one.pair == pair]
        chosen = preferences.package_for(str(pair))
        preferred = [one for one in fitting if one.package_id == chosen]
        best = next(iter(preferred or fitting), None)
        self._window.message.choices.show_package(best)

    @Slot(str)
    def _on_target(self, language: str) -> None:
        self._window.message.choices.targets.set_current(language)
        self._show_package()

    @Slot()
    def _on_return(self) -> None:
        if self._presenter.session is not None:
            self._window.show_page()
