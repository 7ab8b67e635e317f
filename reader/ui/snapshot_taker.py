"""Takes a picture of the window when the article and its translation are in.

Why it exists: pictures for the README and for looking at what was built come from the real window,
not from a drawing of it. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from reader.domain.article import ArticleId, SegmentId, SourceRef
from reader.domain.errors import ReaderError, SourceUnreadable, StorageUnavailable, WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Span
from reader.domain.words import words
from reader.services.preferences import Preferences
from reader.services.snapshot import SnapshotOptions
from reader.ui.main_window import MainWindow
from reader.ui.page_marks import WordAt
from reader.ui.page_model import PageModel, Side
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.snapshot_boxes import BOXES, open_box, with_box
from reader.ui.tashkil_controller import TashkilController

__all__ = ["SnapshotTaker", "UnkeptPreferences"]

SETTLE_MS = 60
LEXICON_MS = 4000
"""How long the lexicon may take to be loaded and asked."""
LONGEST_MS = 180_000


class SnapshotTaker(QObject):
    """Waits for the presenter, sets the marks and saves the picture.

    Signals:
        ended: The picture is saved, or `failure` says why not.
    """

    ended = Signal()

    def __init__(
        self, window: MainWindow, presenter: ReadingPresenter, options: SnapshotOptions
    ) -> None:
        """Watch `presenter`."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._options = options
        self._failure: ReaderError | None = None
        presenter.opener.failed.connect(self._on_failed)
        presenter.runner.ended.connect(self._on_ended)
        QTimer.singleShot(LONGEST_MS, self, self._on_late)

    def open(self) -> None:
        """Open what the picture is of."""
        if self._options.kept:
            self._presenter.opener.fetch(ArticleId(self._options.kept))
        else:
            self._presenter.open(self._options.source)

    @property
    def failure(self) -> ReaderError | None:
        """Return what went wrong, None where the picture was written."""
        return self._failure

    @Slot(object, object)
    def _on_failed(self, error: ReaderError, source: SourceRef) -> None:
        del source
        self._end(error)

    @Slot()
    def _on_late(self) -> None:
        text = QT_TRANSLATE_NOOP("Snapshot", "The translation did not end in time.")
        self._end(SourceUnreadable(message(text)))

    @Slot(object)
    def _on_ended(self, model: PageModel) -> None:
        if model is self._presenter.model:
            QTimer.singleShot(SETTLE_MS, self, self._begin)

    def _once_vowelled(self, slot: Callable[[], None]) -> None:
        """Call `slot` when what is visible shows its vowels."""
        vowels = self._window.findChild(TashkilController)
        if isinstance(vowels, TashkilController) and not vowels.is_settled:
            vowels.settled.connect(slot, Qt.ConnectionType.SingleShotConnection)
        else:
            slot()

    @Slot()
    def _begin(self) -> None:
        self._once_vowelled(self._mark)

    @Slot()
    def _mark(self) -> None:
        """Put the pointer's marks where the options want them, then take the picture."""
        reading = self._window.reading
        try:
            if self._options.fixed:
                reading.desk.fix(self._sentence(self._options.fixed))
            if self._options.hover:
                self._hover(self._sentence(self._options.hover))
            if self._options.word_by_word:
                self._window.reader_actions.aids.word_by_word.setChecked(True)
            self._open_panel(self._options.panel)
            if self._options.edit:
                self._edit(self._sentence(self._options.edit))
            if self._options.card:
                self._open_card(self._options.card)
        except ReaderError as error:
            self._end(error)
            return
        late = bool(self._options.card or self._options.panel or self._options.word_by_word)
        QTimer.singleShot(LEXICON_MS if late else SETTLE_MS, self, self._end_well)

    def _open_card(self, form: str) -> None:
        """Rest on the first place where `form` stands in the article."""
        reading = self._window.reading
        model, marks = reading.canvas.model, reading.canvas.marks
        for row in range(len(model) if model is not None else 0):
            composition = model.compose(row, Side.SOURCE) if model is not None else None
            at = composition.text.find(form) if composition is not None else -1
            if composition is None or at < 0 or marks is None:
                continue
            segment = composition.segment_at(at)
            inside = [word for word in words(composition.text) if word.contains(at)]
            if segment is not None and inside:
                word = WordAt(segment, Side.SOURCE, inside[0])
                reading.canvas.reveal(row, Side.SOURCE, inside[0])
                reading.canvas.repaint_rows(marks.hover(word, segment))
                reading.pointer.rested.emit(word)
                return
        text = QT_TRANSLATE_NOOP("Snapshot", "“{form}” is not in the article.")
        raise WrongUse(message(text, form=form))

    def _open_panel(self, name: str) -> None:
        """Open a panel, or a window beside this one."""
        actions = self._window.reader_actions
        panels = {
            "names": (actions.aids.show_names,),
            "words": (actions.aids.show_words,),
            "notes": (actions.notes.show_notes,),
            "library": (actions.library.show_library,),
            "feeds": (actions.sources.show_feeds,),
            "left-out": (actions.taking.show_left_out,),
            "review": (actions.review.review_mode, actions.review.show_review),
        }
        for action in panels.get(name, ()):
            action.setChecked(True)
        if name in BOXES:
            open_box(self._window, name, self._options.query)

    def _edit(self, segment: SegmentId) -> None:
        """Open the editor over the translation of a sentence."""
        self._window.reading.keys.stand_on(segment)
        self._window.reader_actions.review.edit_target.trigger()

    def _hover(self, segment: SegmentId) -> None:
        """Hover the middle word of a sentence."""
        canvas = self._window.reading.canvas
        model, marks = canvas.model, canvas.marks
        if model is None or marks is None:
            return
        row = model.row_of(segment)
        composition = model.compose(row, Side.SOURCE)
        span = composition.span_of(segment)
        inside = [word for word in words(composition.text) if span and word.overlaps(span)]
        word = WordAt(segment, Side.SOURCE, inside[len(inside) // 2]) if inside else None
        canvas.reveal(row, Side.SOURCE, span or Span(0, 0))
        canvas.repaint_rows(marks.hover(word, segment))

    def _sentence(self, number: int) -> SegmentId:
        model = self._presenter.model
        sentences = model.translatable() if model is not None else []
        if not 0 < number <= len(sentences):
            text = QT_TRANSLATE_NOOP(
                "Snapshot", "There is no sentence {number}: the article has {count}."
            )
            raise WrongUse(message(text, number=number, count=len(sentences)))
        return sentences[number - 1].segment_id

    @Slot()
    def _end_well(self) -> None:
        self._once_vowelled(self._take)  # the marks may have scrolled

    @Slot()
    def _take(self) -> None:
        picture = with_box(self._window.grab(), self._window)
        if picture.save(str(self._options.output), "PNG"):
            self._end(None)
            return
        text = QT_TRANSLATE_NOOP("Snapshot", "The picture can't be written to {path}.")
        hint = QT_TRANSLATE_NOOP("Snapshot", "Check that the folder is there and has room.")
        self._end(StorageUnavailable(message(text, path=self._options.output), hint=message(hint)))

    def _end(self, failure: ReaderError | None) -> None:
        self._failure = failure
        self.ended.emit()


class UnkeptPreferences:
    """Preferences of a picture: the user's own are neither read nor changed."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def load(self) -> Preferences:
        """Return the picture's."""
        return self._preferences

    def save(self, preferences: Preferences, order: int | None = None) -> None:
        """Change nothing on disk."""
        del order
        self._preferences = preferences
