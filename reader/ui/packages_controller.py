"""The window of packages: what it lists, what its buttons do, what is told of it.

Why it exists: the window knows values, the keeper knows the lane; this tells one of the other.
Nothing is fetched but by its buttons. GUI thread only.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.domain.language import LanguagePair
from reader.domain.packages import CataloguePackage
from reader.services.manage_packages import DownloadProgress
from reader.services.ports import InstalledPackage
from reader.ui.main_window import MainWindow
from reader.ui.package_asking import PackageAsking
from reader.ui.package_figures import PackageFiguresController
from reader.ui.package_measuring import PackageMeasuring
from reader.ui.package_pages import (
    REMOVED,
    about_here,
    about_index,
    broken_page,
    offer_page,
    package_page,
    removed_key,
    rows_here,
    rows_offered,
)
from reader.ui.package_telling import PackageTelling
from reader.ui.package_texts import pair_name
from reader.ui.packages_keeper import PackagesKeeper, PackagesState
from reader.ui.packages_window import HERE, INDEX, PackagesWindow
from reader.ui.settings_controller import SettingsController
from reader.ui.theme import Tokens

__all__ = ["PackagesController"]


class PackagesController(QObject):
    """Serves one window.

    Signals:
        changed: Other packages are installed now.
        problem: A `ReaderError`, while the window is closed.
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        keeper: PackagesKeeper,
        measuring: PackageMeasuring,
        settings: SettingsController,
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._measuring = measuring
        self._settings = settings
        self._figures: PackageFiguresController | None = None
        self._view: PackagesWindow | None = None
        self._state: PackagesState | None = None
        self._telling: PackageTelling | None = None
        self._getting: CataloguePackage | None = None
        self._next = ""
        window.reader_actions.packages.show_packages.triggered.connect(self.open)
        window.message.packages_requested.connect(self.open)
        keeper.looked.connect(self._on_looked)
        keeper.progressed.connect(self._on_progressed)
        keeper.installed.connect(self._on_installed)
        keeper.removed.connect(self._on_removed)
        keeper.ended.connect(self._on_ended)

    @property
    def view(self) -> PackagesWindow:
        """Return the window, made at its first use."""
        if self._view is None:
            self._view = view = PackagesWindow(self._window)
            view.listed.connect(self._on_listed)
            view.chosen.connect(self._on_chosen)
            view.details.wanted.connect(self._on_wanted)
            view.download.pause_wanted.connect(self._keeper.pause)
            view.download.discard_wanted.connect(self._on_give_up)
            view.finished.connect(self._measuring.stop)
            asking = PackageAsking(view, self._keeper, self._settings)
            asking.allowed.connect(self._on_allowed)
            asking.refresh_wanted.connect(self._on_refresh)
            self._telling = PackageTelling(view, self._keeper, self._window.status_bar)
            self._telling.problem.connect(self.problem)
            self._figures = PackageFiguresController(
                view, self._keeper, self._measuring, self._settings
            )
            view.apply_tokens(self._settings.tokens)
        return self._view

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        if self._view is not None:
            self._view.apply_tokens(tokens)

    @Slot()
    def open(self) -> None:
        """Show the window with what is installed."""
        self._show(HERE)

    @Slot(object)
    def open_for(self, pair: LanguagePair) -> None:
        """Show the window with what the index has for a pair."""
        self.view.search.setText(str(pair))
        self._show(INDEX)

    def _show(self, shelf: str) -> None:
        if not self.view.isVisible() and not self._keeper.is_fetching:
            self.view.say("")  # what was said last time is old
        self.view.show_shelf(shelf)
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()
        self.view.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what is listed

    @Slot()
    def _on_listed(self) -> None:
        self._keeper.look(self.view.wanted)

    @Slot(object)
    def _on_looked(self, state: PackagesState) -> None:
        self._state = state
        if self._view is not None:
            if self._view.shelf == HERE:
                self._view.show_rows(rows_here(state), about_here())
            else:
                about = about_index(state, self._view.wanted)
                self._view.show_rows(rows_offered(state), about)
            if self._next:
                self._view.select(self._next)
                self._next = ""

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        state = self._state
        if state is not None:
            page = offer_page if self.view.shelf == INDEX else package_page
            shown = page(state, key) or broken_page(state, key)
            chosen = dict(self._settings.preferences.package_settings).get(key)
            if shown is not None and shown.profile and chosen is not None:
                shown = replace(shown, profile=chosen.threads.value)  # it may be newer
            self.view.details.show_package(shown)

    # ---- what is done

    @Slot(str, str)
    def _on_wanted(self, key: str, action: str) -> None:
        state = self._state
        if state is None:
            return
        if action in {"get", "update"}:
            offered = {one.package.package_id: one.package for one in state.offers}
            offered |= {one.newer.package_id: one.newer for one in state.updates}
            newer = {one.installed.package_id: one.newer for one in state.updates}
            self._get(offered[key] if action == "get" else newer[key])
        elif action == "remove":
            self._keeper.remove(key)
        elif action == "restore":
            self._keeper.restore(key.removeprefix(REMOVED))
        elif action in {"judge", "time", "settings"} and self._figures is not None:
            here = {one.package.package_id: one.package for one in state.installed}
            self._figures.measure(here[key], action)
        elif action == "discard":
            self._keeper.discard(key)

    @Slot(object)
    def _on_allowed(self, package: CataloguePackage) -> None:
        self._get(package, allow_private=True)

    @Slot(bool)
    def _on_refresh(self, allow_private: bool) -> None:  # noqa: FBT001 - of refresh_wanted(bool)
        if self._may_fetch():
            self.view.download.begin(self.tr("The list of packages"), in_parts=False)
            address = self._settings.preferences.package_index
            self._keeper.refresh(address, allow_private=allow_private)

    def _get(self, package: CataloguePackage, *, allow_private: bool = False) -> None:
        if self._may_fetch():
            self._getting = package
            self.view.download.begin(pair_name(package.pair))
            self._keeper.get(package, allow_private=allow_private)

    def _may_fetch(self) -> bool:
        """Tell whether nothing is being fetched; say so where something is."""
        busy = self._keeper.is_fetching
        something = self.tr("Something else is on its way; wait for it, or pause it.")
        self.view.say(something if busy else "")
        return not busy

    @Slot(str, object)
    def _on_progressed(self, package_id: str, progress: DownloadProgress) -> None:
        if self._getting is not None and self._getting.package_id == package_id:
            self.view.download.show_progress(progress)

    @Slot()
    def _on_give_up(self) -> None:
        getting = self._getting
        if self._telling is not None and self._keeper.is_fetching:
            self._telling.give_up()
        self._keeper.pause()
        if getting is not None:
            self._keeper.discard(getting.package_id)

    @Slot()
    def _on_ended(self) -> None:
        self._getting = None
        if self._view is not None:
            self._view.end_download()

    @Slot(object)
    def _on_installed(self, package: InstalledPackage) -> None:
        self._next = package.package_id
        self.changed.emit()

    @Slot(object)
    def _on_removed(self, package: InstalledPackage) -> None:
        self._next = removed_key(package.package_id)
        self.changed.emit()
