"""Takes the preferences to a file, and those of a file into use.

Why it exists: a file may lie on a slow disk, so both happen on the lane ``storage``. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.preferences import PreferenceExchange, Preferences
from reader.ui.lane import Lane
from reader.ui.settings_controller import SettingsController

__all__ = ["PreferencesExchanger"]

_EXCHANGE: Final = "exchange preferences"
_DELETE: Final = Qt.WidgetAttribute.WA_DeleteOnClose


class PreferencesExchanger(QObject):
    """Serves one window.

    Signals:
        told: What was done, in words.
        problem: A `ReaderError`: a file could not be written or read.
    """

    told = Signal(str)
    problem = Signal(object)

    def __init__(
        self,
        settings: SettingsController,
        take: Callable[[Preferences], None],
        exchange: PreferenceExchange,
        storage: Lane,
        parent: QObject,
    ) -> None:
        """Export the preferences of `settings`; `take` takes those of a file into use."""
        super().__init__(parent)
        self._settings = settings
        self._take = take
        self._exchange = exchange
        self._storage = storage
        self._tickets: set[int] = set()
        storage.progressed.connect(self._on_done)
        storage.failed.connect(self._on_failed)

    def ask_export(self, over: QWidget) -> None:
        """Ask for a file, and export into it."""
        dialog = _file_dialog(over, self.tr("Export the preferences"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("qari-preferences.json")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def ask_import(self, over: QWidget) -> None:
        """Ask for a file, and import it."""
        dialog = _file_dialog(over, self.tr("Import preferences"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write the preferences into a file, but what is of this machine."""
        file, preferences = Path(path), self._settings.preferences

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            self._exchange.export(file, preferences)
            yield None

        self._tickets.add(self._storage.submit(work, purpose=_EXCHANGE, newest_wins=False))

    @Slot(str)
    def import_from(self, path: str) -> None:
        """Take the preferences of a file."""
        file = Path(path)

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._exchange.read(file)

        self._tickets.add(self._storage.submit(work, purpose=_EXCHANGE, newest_wins=False))

    @Slot(int, object)
    def _on_done(self, ticket: int, found: object) -> None:
        if ticket not in self._tickets:
            return
        self._tickets.discard(ticket)
        if not isinstance(found, tuple):
            self.told.emit(self.tr("The preferences were exported."))
            return
        preferences, strange = found
        self._take(preferences)
        text = self.tr("The preferences of the file are in use.")
        if strange:
            text = self.tr("%Ln preference(s) of the file were not understood.", "", len(strange))
        self.told.emit(text)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            self._tickets.discard(ticket)
            self.problem.emit(error)


def _file_dialog(over: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(over, title)
    dialog.setAttribute(_DELETE)
    kind = QCoreApplication.translate("PreferencesExchanger", "Preferences of Qari")
    dialog.setNameFilter(f"{kind} (*.json)")
    return dialog
