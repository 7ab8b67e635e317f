"""What is said of packages that come and go: in their window, or, where that is closed, behind it.

Why it exists: a package takes minutes, and few leave its window open for so long; what came of it
must be told all the same. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.services.ports import InstalledPackage
from reader.ui.localization import translate
from reader.ui.package_texts import pair_name
from reader.ui.packages_keeper import PackagesKeeper
from reader.ui.packages_window import PackagesWindow
from reader.ui.status_bar import StatusBar

__all__ = ["PackageTelling"]


class PackageTelling(QObject):
    """Tells of one keeper.

    Signals:
        problem: A `ReaderError` that is to be shown in the main window.
    """

    problem = Signal(object)

    def __init__(self, view: PackagesWindow, keeper: PackagesKeeper, behind: StatusBar) -> None:
        """Tell in `view`, which becomes the owner; where that is closed, in `behind`."""
        super().__init__(view)
        self._view = view
        self._behind = behind
        self._given_up = False
        keeper.installed.connect(self._on_installed)
        keeper.removed.connect(self._on_removed)
        keeper.refreshed.connect(self._on_refreshed)
        keeper.paused.connect(self._on_paused)
        keeper.ended.connect(self._on_ended)
        keeper.went_wrong.connect(self._on_wrong)
        keeper.asked_private.connect(self._on_asked)
        keeper.pair_asked.connect(self._on_asked)

    def give_up(self) -> None:
        """Say of what is paused next that it was given up."""
        self._given_up = True

    def say(self, text: str) -> None:
        """Say `text` where it is seen."""
        self._view.say(text)
        if not self._view.isVisible():
            self._behind.announce(text)

    @Slot(object)
    def _on_installed(self, package: InstalledPackage) -> None:
        #: %1 are languages such as العربية → English
        text = self.tr("%1 is installed and can be chosen.")
        self.say(text.replace("%1", pair_name(package.pair)))

    @Slot(object)
    def _on_removed(self, package: InstalledPackage) -> None:
        #: %1 are languages such as العربية → English
        text = self.tr("%1 is removed. It can be brought back today.")
        self.say(text.replace("%1", pair_name(package.pair)))

    @Slot()
    def _on_refreshed(self) -> None:
        self.say(self.tr("The list is fetched."))

    @Slot()
    def _on_paused(self) -> None:
        if self._given_up:
            self.say(self.tr("Given up; what came is deleted."))
        else:
            self.say(self.tr("Paused; what came is kept, and fetching goes on from there."))

    @Slot()
    def _on_ended(self) -> None:
        self._given_up = False

    @Slot()
    def _on_asked(self) -> None:
        self._view.say("")
        if not self._view.isVisible():
            self._view.show()

    @Slot(object)
    def _on_wrong(self, error: ReaderError) -> None:
        parts = (error.title, error.text, error.hint)
        self._view.say(" ".join(translate(one) for one in parts if one), warn=True)
        if not self._view.isVisible():
            self.problem.emit(error)
