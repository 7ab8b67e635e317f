"""Names are kept as the reader wants it: the setting, the packages, and what follows at once.

Why it exists: an own entry in the glossary, "Keep names as the glossary has them" and the choice of
a package's way all change what some sentences should say. This has those translated again, and says
in the status bar how many there were. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from reader.domain.article import SegmentId
from reader.services.ports import NamesPutIn
from reader.services.prepare_translation import Prepared
from reader.services.renew_units import Renewal
from reader.ui.main_window import MainWindow
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.settings_controller import SettingsController
from reader.ui.term_finder import TermFinder
from reader.ui.unit_renewer import UnitRenewer

__all__ = ["RenewalController"]


class RenewalController(QObject):
    """Connects what changes names with the sentences that they stand in."""

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        settings: SettingsController,
        renewer: UnitRenewer,
        finder: TermFinder,
        revision: Callable[[], int],
    ) -> None:
        """Serve `window`, which becomes the owner; `revision` counts the glossary's versions."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._settings = settings
        self._renewer = renewer
        self._finder = finder
        self._revision = revision
        self._again = False
        aids = window.reader_actions.aids
        aids.keep_names.setChecked(settings.preferences.keep_names)
        aids.keep_names.triggered.connect(self._on_keep_names)
        window.package_menu.names_chosen.connect(self._on_names_chosen)
        window.reading.visible_changed.connect(renewer.set_visible)
        window.reader_actions.cancel_translation.triggered.connect(renewer.stop)
        presenter.opened.connect(self._on_opened)
        presenter.model_changed.connect(self._on_opened)
        presenter.runner.prepared.connect(self._on_prepared)
        presenter.runner.ended.connect(self._on_translated)
        renewer.compared.connect(self._on_compared)
        renewer.units_ready.connect(presenter.take_units)
        renewer.units_ready.connect(finder.take_units)
        renewer.ended.connect(self._on_renewed)

    @Slot()
    def renew(self) -> None:
        """Translate those sentences of the shown article again whose names have changed."""
        model = self._presenter.model
        if model is None:
            return
        self._again = self._presenter.runner.running  # what is on its way was asked for before
        if model.route is not None:
            self._renewer.start(model)

    @Slot(object, object)
    def on_retried(self, model: PageModel, segment: SegmentId) -> None:
        """Find the names of a sentence that was corrected; they were those of its old text."""
        if model is self._presenter.model and segment in model.corrections:
            self._finder.start(model)
            self.renew()

    def _state(self) -> object:
        """Return all that decides which names are kept, and how."""
        chosen = self._settings.preferences
        return self._revision(), chosen.keep_names, chosen.names_put_in

    @Slot(bool)
    def _on_keep_names(self, keep: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        self._settings.change(keep_names=keep)
        self.renew()

    @Slot(str, object)
    def _on_names_chosen(self, package_id: str, when: NamesPutIn) -> None:
        chosen = {**dict(self._settings.preferences.names_put_in), package_id: when.value}
        self._settings.change(names_put_in=tuple(sorted(chosen.items())))
        self.renew()

    @Slot(object)
    def _on_opened(self) -> None:
        self._again = False
        self._renewer.stop()

    @Slot(object, object)
    def _on_prepared(self, model: PageModel, prepared: Prepared) -> None:
        del prepared
        if not model.units:  # else some were made at another time
            model.names_state = self._state()

    @Slot(object)
    def _on_translated(self, model: PageModel) -> None:
        if model is self._presenter.model and (self._again or model.names_state != self._state()):
            self.renew()

    @Slot(object, object)
    def _on_compared(self, model: PageModel, renewal: Renewal) -> None:
        session = self._presenter.session
        if session is not None and model is self._presenter.model:
            session.routes = renewal.routes

    @Slot(object, int)
    def _on_renewed(self, model: PageModel, count: int) -> None:
        model.names_state = self._state()
        if count and model is self._presenter.model:
            #: %n is a number of sentences
            text = self.tr("%Ln sentence(s) translated again", "", count)
            self._window.status_bar.announce(text)
