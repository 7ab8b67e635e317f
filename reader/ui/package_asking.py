"""What the window of packages asks for: a file, an address, a pair, and whether it may be fetched.

Why it exists: each is a short dialog, and its answer goes to the keeper. GUI thread only.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.bidi import isolate
from reader.domain.language import LanguagePair
from reader.domain.packages import CataloguePackage, plain_name
from reader.ui.line_dialog import LineDialog
from reader.ui.packages_keeper import PackagesKeeper
from reader.ui.packages_window import PackagesWindow
from reader.ui.settings_controller import SettingsController

__all__ = ["PackageAsking"]

_CODE: Final = re.compile(r"[a-z]{2,3}")
_BETWEEN: Final = re.compile(r"[\s,;:/→_>-]+")


class PackageAsking(QObject):
    """Serves the foot of the window.

    Signals:
        allowed: A `CataloguePackage` may be fetched from the own network.
        refresh_wanted: The index is to be fetched; whether from the own network, too.
    """

    allowed = Signal(object)
    refresh_wanted = Signal(bool)

    def __init__(
        self, view: PackagesWindow, keeper: PackagesKeeper, settings: SettingsController
    ) -> None:
        """Serve `view`, which becomes the owner; `settings` keep the address of the index."""
        super().__init__(view)
        self._view = view
        self._keeper = keeper
        self._settings = settings
        self._private: CataloguePackage | None = None
        self._folder = ""
        view.file_wanted.connect(self._on_file)
        view.folder_wanted.connect(self._on_folder)
        view.refresh_wanted.connect(self._on_refresh)
        view.mirror_wanted.connect(self._on_mirror)
        keeper.asked_private.connect(self._on_private)
        keeper.pair_asked.connect(self._on_pair_asked)

    @Slot()
    def _on_refresh(self) -> None:
        self.refresh_wanted.emit(False)

    @Slot(object)
    def _on_private(self, package: CataloguePackage | None) -> None:
        self._private = package
        dialog = LineDialog(self._view)
        dialog.answered.connect(self._on_allowed)
        dialog.ask(
            self.tr("That address is in your own network"),
            self.tr("Nothing was fetched. Is it to be fetched from there?"),
            self.tr("Fetch it"),
            self.tr("Cancel"),
            text=package.links[0] if package is not None else self.tr("The list of packages"),
        )
        dialog.field.setReadOnly(True)

    @Slot()
    def _on_allowed(self) -> None:
        if self._private is None:
            self.refresh_wanted.emit(True)
        else:
            self.allowed.emit(self._private)

    @Slot()
    def _on_mirror(self) -> None:
        dialog = LineDialog(self._view)
        dialog.answered.connect(self._on_address)
        dialog.ask(
            self.tr("Where the list of packages lies"),
            self.tr("The address of an index.json. A full stop alone goes back to the public one."),
            self.tr("Use it"),
            self.tr("Cancel"),
            text=self._settings.preferences.package_index,
        )

    @Slot(str)
    def _on_address(self, typed: str) -> None:
        self._settings.change(package_index="" if typed == "." else typed)
        self._view.say(self.tr("From now on the list is fetched from there. Nothing was fetched."))

    @Slot()
    def _on_file(self) -> None:
        kinds = self.tr("Translation packages (*.argosmodel *.zip)")
        title, home = self.tr("Install a package from a file"), str(Path.home())
        path, _ = QFileDialog.getOpenFileName(self._view, title, home, kinds)
        self._install(path)

    @Slot()
    def _on_folder(self) -> None:
        title, home = self.tr("Install a package from a folder"), str(Path.home())
        self._install(QFileDialog.getExistingDirectory(self._view, title, home))

    def _install(self, path: str) -> None:
        if path:
            self._view.say(self.tr("Looking at the package, and trying it…"))
            self._keeper.install_file(path)

    @Slot(str)
    def _on_pair_asked(self, path: str) -> None:
        self._folder = path
        dialog = LineDialog(self._view)
        dialog.answered.connect(self._on_pair)
        name = isolate(plain_name(Path(path).name))
        #: %1 is the name of a folder
        title = self.tr("What does %1 translate?").replace("%1", name)
        hint = self.tr("It does not say. Type the codes of both languages, such as: ar en")
        dialog.ask(title, hint, self.tr("Install"), self.tr("Cancel"))

    @Slot(str)
    def _on_pair(self, typed: str) -> None:
        codes = [one for one in _BETWEEN.split(typed.strip().lower()) if one]
        if len(set(codes)) == len(codes) == 2 and all(map(_CODE.fullmatch, codes)):  # noqa: PLR2004
            self._view.say(self.tr("Looking at the package, and trying it…"))
            self._keeper.install_file(self._folder, LanguagePair(codes[0], codes[1]))
        else:
            said = self.tr("That names no two languages. Nothing was installed.")
            self._view.say(said, warn=True)
