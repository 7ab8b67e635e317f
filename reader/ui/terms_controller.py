"""Has the names of each shown article found, and fills the panel "In this article".

Why it exists: the presenter knows articles, the finder knows terms and the panel shows them; this
tells one of the other. How names were rendered is counted on the lane ``words``, at most a few
times a second while sentences come in.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.glossary import GlossaryTerm
from reader.services.cancel import CancelToken
from reader.services.name_consistency import NameUse, name_uses
from reader.services.ports import EngineSettings
from reader.services.use_name_everywhere import use_name_everywhere
from reader.ui.card_contents import USE
from reader.ui.card_subject import CardSubject
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.page_marks import WordAt
from reader.ui.page_model import PageModel, Side
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.reading_session import ReadingSession
from reader.ui.term_finder import TermFinder
from reader.ui.term_marks import TermPlace
from reader.ui.unit_keeper import UnitKeeper

__all__ = ["TermsController"]

COUNT_MS = 400


class TermsController(QObject):
    """Connects presenter, finder and panel.

    Signals:
        wanted: ``(str, TermPlace)``: what the panel asks for and others do.
    """

    wanted = Signal(str, object)

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        finder: TermFinder,
        keeper: UnitKeeper,
        words: Lane,
    ) -> None:
        """Find terms for what `presenter` shows; `window` becomes the owner."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._words = words
        self._counting = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(COUNT_MS)
        self._pause.timeout.connect(self._count)
        finder.places_found.connect(self._on_places)
        finder.places_ready.connect(self._on_places)
        words.progressed.connect(self._on_counted)
        window.names_panel.chosen.connect(self._on_chosen)
        window.names_panel.wanted.connect(self._on_wanted_of_use)
        window.reader_actions.aids.show_names.toggled.connect(self._on_toggled)
        self._presenter = presenter
        self._finder = finder
        presenter.opened.connect(self._on_opened)
        presenter.model_changed.connect(self._on_model_changed)
        presenter.source_changed.connect(finder.start)
        presenter.runner.units_ready.connect(finder.take_units)

    @Slot(object)
    def _on_opened(self, session: ReadingSession) -> None:
        del session
        if self._presenter.model is not None:
            self._on_model_changed(self._presenter.model)

    @Slot(object)
    def _on_model_changed(self, model: PageModel) -> None:
        self._counting = 0
        self._window.names_panel.set_uses((), model.target)
        self._finder.start(model)

    @Slot()
    def _on_places(self) -> None:
        if self._window.names_panel.isVisible() and not self._pause.isActive():
            self._pause.start()

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._window.names_panel.setVisible(shown)
        if shown:
            self._count()

    @Slot()
    def _count(self) -> None:
        """Count the names of the article and their renderings anew."""
        model = self._presenter.model
        if model is None:
            return
        occurrences = self._window.reading.canvas.terms.occurrences()
        units, language = dict(model.units), model.target

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            kinds = name_uses(occurrences, units, language)
            yield [use for uses in kinds.values() for use in uses]

        self._counting = self._words.submit(work, purpose="count names")

    @Slot(int, object)
    def _on_counted(self, ticket: int, uses: Sequence[NameUse]) -> None:
        if ticket == self._counting and self._presenter.model is not None:
            self._window.names_panel.set_uses(uses, self._presenter.model.target)

    @Slot(str, object)
    def _on_wanted_of_use(self, key: str, use: NameUse) -> None:
        """Do what the panel asks for a name: here, or where the card's wishes go."""
        if key == USE:
            self.use_everywhere(use.term)
            return
        first = use.places[0]
        made = first.rendering
        text, spans = (made.text, made.spans) if made is not None else ("", ())
        self.wanted.emit(key, TermPlace(first.segment_id, first.occurrence, text, spans))

    @Slot(str, object)
    def on_wanted(self, key: str, subject: CardSubject) -> None:
        """Do what a button of the card says, if it is about a rendering."""
        if key == USE and subject.place is not None:
            self._window.reading.setFocus()
            self.use_everywhere(subject.place.occurrence.term)

    def use_everywhere(self, term: GlossaryTerm) -> None:
        """Put the glossary's name of `term` in every machine translation of the article."""
        model = self._presenter.model
        if model is None:
            return
        occurrences = self._window.reading.canvas.terms.occurrences()
        units = use_name_everywhere(term, occurrences, model.units, model.target)
        self._presenter.take_units(model, units)
        self._keeper.keep(units, model, EngineSettings())
        self._finder.take_units(model, units)
        #: %n is a number of sentences
        self._window.status_bar.announce(self.tr("%Ln sentence(s) changed", "", len(units)))

    @Slot(object, int)
    def _on_chosen(self, use: NameUse, number: int) -> None:
        """Go to a place of a name."""
        canvas = self._window.reading.canvas
        model, marks = canvas.model, canvas.marks
        if model is None or marks is None:
            return
        place = use.places[number]
        if not model.has(place.segment_id):  # the panel still shows the article before
            return
        row = model.row_of(place.segment_id)
        home = model.compose(row, Side.SOURCE).span_of(place.segment_id)
        if home is None:
            return
        span = place.occurrence.span.shifted(home.start)
        word = WordAt(place.segment_id, Side.SOURCE, span)
        canvas.repaint_rows(marks.focus(place.segment_id) | marks.hover(word, place.segment_id))
        canvas.reveal(row, Side.SOURCE, span)
