"""Goes to a passage of any kept article: a hit, a line of a concordance, a link, a note.

Why it exists: the article may be open, or kept and to be fetched first; its notes come after it.
What is wanted is remembered until it can be shown, and dropped when the reader opens something
else. GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import ArticleId, SegmentId
from reader.domain.notes import NoteId
from reader.domain.span import Span
from reader.ui.found_words import FoundWords
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow
from reader.ui.note_desk import NoteDesk
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.page_model import PageModel, PagePlace, Side
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["PassageOpener", "WantedPassage"]

NO_NOTE = NoteId("")
NO_SEGMENT = SegmentId("")


@dataclass(frozen=True, slots=True)
class WantedPassage:
    """Where to go.

    Attributes:
        article_id: Of the kept article.
        segment_id: The sentence; empty for the article's beginning, or where it was left.
        side: In which text.
        words: To be marked there, as they were found.
        language: Of the translation that `side` means; empty where it does not matter.
        note_id: A note to be opened; empty for none.
        at_top: Without a sentence, go to the headline.
    """

    article_id: ArticleId
    segment_id: SegmentId = NO_SEGMENT
    side: Side = Side.SOURCE
    words: tuple[str, ...] = ()
    language: str = ""
    note_id: NoteId = NO_NOTE
    at_top: bool = False


class PassageOpener(QObject):
    """Serves one window.

    Signals:
        target_wanted: The language of the translation that is to be shown.
        came: The article of a `WantedPassage` is shown, at its place.
    """

    target_wanted = Signal(str)
    came = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        library: LibraryKeeper,
        noting: tuple[NotesOnPage, NoteDesk],
    ) -> None:
        """Serve `window`, which becomes the owner; `noting` shows and opens notes."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._library = library
        self._notes, self._desk = noting
        self._wanted: WantedPassage | None = None
        self._wanted_note = NO_NOTE
        self.marks = FoundWords(window.reading.canvas)
        self.target_wanted.connect(window.tool_bar.target_chosen)
        presenter.opener.opening.connect(self._on_other)
        presenter.opened.connect(self._on_opened)
        library.gone.connect(self._on_gone)
        self._notes.changed.connect(self._on_notes)

    def go(self, wanted: WantedPassage) -> None:
        """Show a passage; its article is fetched if it is not open."""
        self._wanted, self._wanted_note = wanted, NO_NOTE
        model = self._presenter.model
        if model is not None and model.article.article_id == wanted.article_id:
            self._come()
        else:
            self._library.fetch(wanted.article_id)

    @Slot(object, object)
    def go_to_note(self, article_id: ArticleId, note_id: NoteId) -> None:
        """Show a note beside its passage."""
        self.go(WantedPassage(article_id, note_id=note_id))

    def _come(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        if wanted.side is Side.TARGET and wanted.language not in {"", self._presenter.target}:
            self.target_wanted.emit(wanted.language)
        model = self._presenter.model
        if model is None:
            return
        self._window.show_page()
        self._stand(model, wanted)
        if wanted.note_id:
            self._wanted_note = wanted.note_id
            self._on_notes()
        self.came.emit(wanted)

    def _stand(self, model: PageModel, wanted: WantedPassage) -> None:
        """Stand on the sentence, with its words marked."""
        reading = self._window.reading
        self.marks.show(wanted.article_id, wanted.segment_id, wanted.side, wanted.words)
        if wanted.segment_id and not model.has(wanted.segment_id):
            text = self.tr("This sentence is not in the article any more.")
            self._window.status_bar.announce(text)
        elif wanted.segment_id:
            reading.keys.side = wanted.side
            reading.keys.stand_on(wanted.segment_id)
            row = model.row_of(wanted.segment_id)
            spans = self.marks.spans(model, row, wanted.side)
            home = model.compose(row, wanted.side).span_of(wanted.segment_id)
            reading.canvas.reveal(row, wanted.side, spans[0] if spans else home or Span(0, 0))
        elif wanted.at_top:
            reading.canvas.go_to(PagePlace(self.marks.row_in(model) or 0))

    @Slot(object)
    def _on_opened(self, session: object) -> None:
        del session
        self.marks.clear()
        model = self._presenter.model
        if self._wanted is None or model is None:
            return
        if model.article.article_id == self._wanted.article_id:
            self._come()

    @Slot(object)
    def _on_other(self, source: object) -> None:
        """Go nowhere: the reader opens something else."""
        del source
        self._wanted, self._wanted_note = None, NO_NOTE

    @Slot(object)
    def _on_gone(self, article_id: ArticleId) -> None:
        if self._wanted is not None and self._wanted.article_id == article_id:
            self._wanted = None
            text = self.tr("This article is not in the library any more.")
            self._window.status_bar.announce(text)

    @Slot()
    def _on_notes(self) -> None:
        """Open the note that is wanted, once it is there."""
        note = self._notes.get(self._wanted_note) if self._wanted_note else None
        if note is not None:
            self._wanted_note = NO_NOTE
            self._notes.reveal(note.note_id)
            self._desk.open(note, writing=False)
