"""The translation in the window: language, package, progress, and one sentence's wishes.

Why it exists: tool bar, status bar, package card and sentence bar all speak of the same
translation; this keeps them true and hands wishes to the presenter. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.language import LanguagePair
from reader.ui.main_window import MainWindow
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.route_texts import route_choices, route_label
from reader.ui.sentence_presenter import SentencePresenter
from reader.ui.settings_controller import SettingsController
from reader.ui.tool_bar import TargetOption

__all__ = ["TARGETS", "TranslationController"]

UNKNOWN = "und"
TARGETS = (("en", "English"), ("nl", "Nederlands"))


class TranslationController(QObject):
    """Connects what concerns the translation.

    Signals:
        package_wanted: A `LanguagePair` that nothing on this machine translates.
    """

    package_wanted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        sentences: SentencePresenter,
        settings: SettingsController,
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._sentences = sentences
        self._settings = settings
        self._missing: LanguagePair | None = None
        presenter.target = settings.preferences.target
        presenter.preferred = dict(settings.preferences.packages)
        presenter.model_changed.connect(self._on_model_changed)
        presenter.rows_changed.connect(window.reading.refresh)
        presenter.progress_changed.connect(self._on_progress)
        presenter.routes_changed.connect(self._on_routes)
        presenter.package_missing.connect(self._on_package_missing)
        sentences.alternatives_ready.connect(self._on_alternatives_ready)
        reading, actions = window.reading, window.reader_actions
        reading.visible_changed.connect(presenter.runner.set_visible)
        reading.lettered.connect(self._on_lettered)
        reading.desk.asked.connect(sentences.retry)
        reading.desk.corrected.connect(sentences.correct)
        reading.pane_message.requested.connect(self._on_pane_message)
        window.tool_bar.target_chosen.connect(self._on_target)
        window.status_bar.resume_requested.connect(presenter.translate_again)
        window.status_bar.route_menu_requested.connect(self._on_route_menu)
        window.package_menu.route_chosen.connect(self._on_route_chosen)
        actions.cancel_translation.triggered.connect(presenter.cancel)
        actions.alternatives.triggered.connect(self._on_alternatives)
        actions.try_again.triggered.connect(self._on_try_again)
        self._show_targets(experimental=False)

    @Slot(str)
    def _on_target(self, language: str) -> None:
        self._settings.change(target=language)
        self._presenter.set_target(language)
        self._window.reading.setFocus()

    @Slot(object)
    def _on_model_changed(self, model: PageModel) -> None:
        self._window.reading.show_model(model, self._window.reading.place)

    @Slot(int, int, bool)
    def _on_progress(self, done: int, total: int, running: bool) -> None:  # noqa: FBT001
        self._window.status_bar.set_progress(done, total, running=running)
        self._window.reader_actions.set_translating(running=running)

    @Slot()
    def _on_routes(self) -> None:
        model = self._presenter.model
        route = model.route if model is not None else None
        self._window.reading.hide_pane_message()
        label = route_label(route) if route is not None else ""
        experimental = route is not None and any(step.experimental for step in route.steps)
        self._window.status_bar.set_route(label, experimental=experimental)
        self._show_targets(experimental=experimental)

    def _show_targets(self, *, experimental: bool) -> None:
        target = self._presenter.target
        self._window.tool_bar.set_targets(
            [TargetOption(code, name, experimental and code == target) for code, name in TARGETS]
        )
        self._window.tool_bar.set_target(target)

    @Slot(object)
    def _on_package_missing(self, pair: LanguagePair) -> None:
        names = dict(TARGETS)
        if pair.source == pair.target:
            #: %1 is a language, such as Nederlands
            title = self.tr("This text is already in %1").replace("%1", names[pair.target])
            self._window.reading.show_pane_message(title, "", "", "")
            return
        if pair.source == UNKNOWN:
            title = self.tr("There are no words to translate here")
            self._window.reading.show_pane_message(title, "", "", "")
            return
        #: %1 is a language, such as Nederlands
        title = self.tr("No translation into %1 yet").replace(
            "%1", names.get(pair.target, pair.target)
        )
        self._window.reading.show_pane_message(
            title,
            #: %1 and %2 are codes of languages, such as fa and en
            self.tr("No package on this machine translates from %1 to %2.")
            .replace("%1", pair.source)
            .replace("%2", pair.target),
            self.tr("The article stays fully usable. A package comes from the network or a file."),
            self.tr("Get a package…"),
        )
        self._missing = pair

    @Slot()
    def _on_pane_message(self) -> None:
        if self._missing is not None:
            self.package_wanted.emit(self._missing)

    @Slot()
    def look_again(self) -> None:
        """Look which packages there are now, and translate what was not."""
        if self._presenter.model is not None:
            self._presenter.translate_again()

    @Slot()
    def _on_route_menu(self) -> None:
        session, model = self._presenter.session, self._presenter.model
        if session is None or model is None:
            return
        window = self._window
        keep = self._settings.preferences.keep_names
        choices = route_choices(session.routes, model.route, keep_names=keep)
        window.package_menu.set_choices(choices)
        window.package_menu.toggle_at(window.status_bar.route_button, above=True)

    @Slot(str)
    def _on_route_chosen(self, route_id: str) -> None:
        model = self._presenter.model
        if model is None:
            return
        pair = str(LanguagePair(model.article.language, model.target))
        packages = {**dict(self._settings.preferences.packages), pair: route_id}
        self._settings.change(packages=tuple(sorted(packages.items())))
        self._presenter.set_preferred(pair, route_id)

    # ---- one sentence

    @Slot(str, object)
    def _on_lettered(self, letter: str, segment: SegmentId) -> None:
        if letter == "A":
            self._window.reading.desk.fix(segment)
            self._on_alternatives()

    @Slot()
    def _on_alternatives(self) -> None:
        desk = self._window.reading.desk
        if desk.segment is not None:
            desk.bar.set_note(self.tr("Looking for other wordings…"))
            self._sentences.find_alternatives(desk.segment)

    @Slot(object, object)
    def _on_alternatives_ready(self, segment: SegmentId, texts: Sequence[str]) -> None:
        model = self._presenter.model
        unit = model.units.get(segment) if model is not None else None
        others = [text for text in texts if unit is None or text != unit.target]
        note = self.tr("Choose a wording to use it.")
        if not others:
            note = self.tr("The machine has no other wording for this sentence.")
        self._window.reading.desk.show_alternatives(segment, others, note)

    @Slot()
    def _on_try_again(self) -> None:
        desk = self._window.reading.desk
        if desk.segment is not None:
            desk.bar.set_note(self.tr("Translating this sentence again…"))
            self._sentences.retry(desk.segment)
