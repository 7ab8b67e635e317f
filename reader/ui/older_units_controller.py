"""What an older package made of the shown article: told quietly, made anew when the reader asks.

Why it exists: after a package was installed or renewed, an article that was translated before reads
as it did. A notice says so once its translation has come to its end; nothing is done unasked. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QObject, Slot

from reader.domain.article import ArticleId
from reader.domain.bidi import isolate
from reader.services.prepare_translation import requests_of
from reader.services.renew_article import OlderUnits, older_units
from reader.services.translate_article import Route
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice
from reader.ui.older_units_runner import OlderUnitsRunner
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["OLDER_KEY", "OlderUnitsController"]

OLDER_KEY: Final = "older units"

_Told = tuple[ArticleId, str, tuple[tuple[str, str], ...]]
"""An article, a language, and the packages in use with their versions."""


class OlderUnitsController(QObject):
    """Serves one window."""

    def __init__(
        self, window: MainWindow, presenter: ReadingPresenter, runner: OlderUnitsRunner
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._runner = runner
        self._declined: set[_Told] = set()
        self._count = self._total = 0
        window.notices.requested.connect(self._on_requested)
        window.notices.dismissed.connect(self._on_dismissed)
        window.reader_actions.cancel_translation.triggered.connect(runner.stop)
        for other in (presenter.opened, presenter.model_changed, presenter.closed):
            other.connect(self._on_other)
        presenter.runner.ended.connect(self._on_translated)
        presenter.rows_changed.connect(self._on_rows)
        runner.units_ready.connect(presenter.take_units)
        runner.units_ready.connect(self._on_units)
        runner.ended.connect(self._on_renewed)

    @Slot()
    def _on_other(self) -> None:
        """Let go of what was shown before."""
        self._runner.stop()
        self._window.notices.remove(OLDER_KEY)

    @Slot(object)
    def _on_translated(self, model: PageModel) -> None:
        """Say what of the shown article is older, unless the reader knows and leaves it so."""
        if model is self._presenter.model and not self._runner.running:
            self._tell(model)

    @Slot()
    def _on_rows(self) -> None:
        """Let a notice that is shown stay true: sentences are edited and renewed in other ways."""
        model = self._presenter.model
        if model is not None and OLDER_KEY in self._window.notices.keys():  # noqa: SIM118
            self._tell(model)

    def _tell(self, model: PageModel) -> None:
        notices, route, older = self._window.notices, model.route, _older(model)
        if route is None or not older.stale or _told(model, route) in self._declined:
            notices.remove(OLDER_KEY)
        elif (text := self._text(older)) != notices.text(OLDER_KEY):
            notices.add_notice(Notice(OLDER_KEY, text, self.tr("Translate them anew")))

    def _text(self, older: OlderUnits) -> str:
        names = _listed([isolate(name) for name, _ in older.made_by])
        #: %n is a number of sentences, %1 is one translation package or several, with versions
        text = self.tr(
            "%Ln sentence(s) here were made by another package or version than is used now: %1.",
            "",
            len(older.stale),
        ).replace("%1", names)
        if not older.kept:
            return text
        return text + " " + self.tr("What you edited or decided stays as it is.")

    @Slot(str)
    def _on_requested(self, key: str) -> None:
        model = self._presenter.model
        if key != OLDER_KEY:
            return
        self._window.notices.remove(OLDER_KEY)
        if model is None or model.route is None:
            return
        older = _older(model)  # something may have been edited since it was told
        if older.stale:
            self._count, self._total = 0, len(older.requests)
            self._runner.start(model, model.route, older)
            self._show_progress()

    @Slot(str)
    def _on_dismissed(self, key: str) -> None:
        model = self._presenter.model
        if key == OLDER_KEY and model is not None and model.route is not None:
            self._declined.add(_told(model, model.route))

    @Slot(object, object)
    def _on_units(self, model: PageModel, units: Sequence[object]) -> None:
        self._count += len(units)
        if model is self._presenter.model:
            self._show_progress()

    def _show_progress(self) -> None:
        self._window.status_bar.set_progress(self._count, self._total, running=True)
        self._window.reader_actions.set_translating(running=True)

    @Slot(object, int)
    def _on_renewed(self, model: PageModel, count: int) -> None:
        if model is not self._presenter.model:
            return
        self._presenter.take_units(model, ())  # the status bar tells of the article again
        if count:
            #: %n is a number of sentences
            text = self.tr("%Ln sentence(s) translated anew", "", count)
            self._window.status_bar.announce(text)
        self._on_translated(model)


def _older(model: PageModel) -> OlderUnits:
    """Return what of `model` its route would make with another package or version."""
    if model.route is None:
        return OlderUnits()
    requests = requests_of(model.article, model.corrections, model.names)
    return older_units(requests, model.units, model.route)


def _told(model: PageModel, route: Route) -> _Told:
    steps = tuple((step.package_id, step.version) for step in route.steps)
    return model.article.article_id, model.target, steps


def _listed(names: Sequence[str]) -> str:
    return QLocale().createSeparatedList(list(names))
