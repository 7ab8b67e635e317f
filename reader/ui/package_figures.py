"""Measuring in the window of packages: the buttons, how far it is, what came of it; and settings.

Why it exists: how good and how fast a package is, and how much of the machine it may take, belong
together, and apart from getting and removing. GUI thread only.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Slot

from reader.domain.errors import ReaderError
from reader.services.bench_package import PackageFigures
from reader.services.evaluation_ports import Evaluation
from reader.services.package_settings import PackageSettings
from reader.services.ports import InstalledPackage, ThreadProfile
from reader.ui.localization import translate
from reader.ui.package_measuring import PackageMeasuring
from reader.ui.package_settings_dialog import PackageSettingsDialog
from reader.ui.package_texts import pair_name, size_text
from reader.ui.packages_keeper import PackagesKeeper
from reader.ui.packages_window import PackagesWindow
from reader.ui.settings_controller import SettingsController

__all__ = ["PackageFiguresController"]


class PackageFiguresController(QObject):
    """Serves the details of the window."""

    def __init__(
        self,
        view: PackagesWindow,
        keeper: PackagesKeeper,
        measuring: PackageMeasuring,
        settings: SettingsController,
    ) -> None:
        """Serve `view`, which becomes the owner."""
        super().__init__(view)
        self._view = view
        self._keeper = keeper
        self._measuring = measuring
        self._settings = settings
        self._asked = ""
        view.details.profile_chosen.connect(self._on_profile)
        measuring.progressed.connect(self._on_progressed)
        measuring.judged.connect(self._on_judged)
        measuring.timed.connect(self._on_timed)
        measuring.went_wrong.connect(self._on_wrong)

    def measure(self, package: InstalledPackage, action: str) -> None:
        """Measure a package, if nothing is measured now; or ask what it is to be run with."""
        if action == "settings":
            self._ask_settings(package)
        elif self._measuring.is_measuring:
            self._view.say(self.tr("Something is being measured; wait for it."))
        elif action == "judge":
            self._view.say(self.tr("Translating sentences with known translations…"))
            self._measuring.judge(package)
        else:
            self._view.say(self.tr("Translating for some seconds…"))
            self._measuring.time(package)

    def _ask_settings(self, package: InstalledPackage) -> None:
        self._asked = package.package_id
        settings = dict(self._settings.preferences.package_settings)
        before = settings.get(package.package_id, PackageSettings())
        dialog = PackageSettingsDialog(pair_name(package.pair), before, self._view)
        dialog.chosen.connect(self._on_settings)
        dialog.open()

    @Slot(object)
    def _on_settings(self, chosen: PackageSettings) -> None:
        settings = {**dict(self._settings.preferences.package_settings), self._asked: chosen}
        self._settings.change(package_settings=tuple(sorted(settings.items())))
        self._view.say(self.tr("The next sentences are translated with these settings."))

    @Slot(str, str)
    def _on_profile(self, package_id: str, profile: str) -> None:
        chosen = dict(self._settings.preferences.package_settings)
        before = chosen.get(package_id, PackageSettings())
        chosen[package_id] = replace(before, threads=ThreadProfile(profile))
        self._settings.change(package_settings=tuple(sorted(chosen.items())))

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        #: %1 of %2 sentences
        text = self.tr("%1 of %2 sentences…").replace("%1", QLocale().toString(done))
        self._view.say(text.replace("%2", QLocale().toString(total)))

    @Slot(object)
    def _on_judged(self, found: Evaluation) -> None:
        #: %1 is a figure from 0 to 100, %2 its margin
        text = self.tr("chrF %1 ± %2; the card says what that means.")
        chrf = found.scores.chrf
        for place, value in (("%1", chrf.value), ("%2", chrf.margin)):
            text = text.replace(place, QLocale().toString(float(value), "f", 1))
        self._view.say(text)
        self._keeper.look()

    @Slot(object)
    def _on_timed(self, found: PackageFigures) -> None:
        #: %1 is a number of words, %2 of seconds, %3 a size such as 210 MB
        text = self.tr("%1 words a second; ready after %2 s; takes %3 of memory.")
        text = text.replace("%1", QLocale().toString(round(found.words_a_second)))
        text = text.replace("%2", QLocale().toString(found.load_seconds, "f", 1))
        self._view.say(text.replace("%3", size_text(found.memory_bytes) or "?"))

    @Slot(object)
    def _on_wrong(self, error: ReaderError) -> None:
        parts = (error.title, error.text, error.hint)
        self._view.say(" ".join(translate(one) for one in parts if one), warn=True)
