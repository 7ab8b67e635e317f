"""What can be done with one sentence: fix the pair, copy, correct, look at other wordings.

Why it exists: the bar, the editor, the keys and the context menu do the same things to the same
sentence; this is the one place that does them. It knows the page and its texts, no engine and no
store: what needs those leaves as a signal. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import InvariantBroken
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.ui.actions import ReaderActions
from reader.ui.clipboard import copy_texts
from reader.ui.correction_editor import CorrectionEditor
from reader.ui.localization import translate
from reader.ui.page_announcer import PageAnnouncer
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_model import PageModel, Side
from reader.ui.sentence_bar import SentenceBar
from reader.ui.sentence_copying import SentenceCopying
from reader.ui.sentence_notes import note_of

__all__ = ["SentenceDesk"]


class SentenceDesk(QObject):
    """The fixed sentence and its bar.

    Signals:
        fixed: ``(SegmentId | None,)``: the pair that stays tinted.
        asked: A sentence to translate now, in the mode "on demand".
        doubt_dismissed: ``(SegmentId, int)``: a doubt, by its number, that is none.
        wording_chosen: ``(SegmentId, str)``: another wording, to take the translation's place.
        correcting: The editor of the Arabic is about to open.
        corrected: ``(SegmentId, str)``: a sentence as it should be; empty brings the original back.
    """

    fixed = Signal(object)
    asked = Signal(object)
    doubt_dismissed = Signal(object, int)
    wording_chosen = Signal(object, str)
    corrected = Signal(object, str)
    correcting = Signal()

    def __init__(self, actions: ReaderActions, canvas: PageCanvas) -> None:
        """Work on `canvas`, which becomes the owner."""
        super().__init__(canvas)
        self._registry = actions
        self._canvas = canvas
        self.bar = SentenceBar(actions, canvas.viewport())
        self.editor = CorrectionEditor(canvas.viewport())
        self.announcer = PageAnnouncer(canvas)
        self.bar.line_chosen.connect(self._on_line_chosen)
        self.bar.line_copied.connect(self._on_line_copied)
        self.bar.dismissed.connect(self.release)
        self.bar.doubts.dismissed.connect(self._on_doubt_dismissed)
        self.bar.bridge_action.triggered.connect(self._on_bridge)
        self.bar.restore_action.triggered.connect(self._on_restore)
        self.editor.accepted.connect(self.corrected)
        self.editor.closed.connect(self._on_editor_closed)
        self.copying = SentenceCopying(actions, canvas)
        actions.correct_source.triggered.connect(self._on_correct)

    @property
    def segment(self) -> SegmentId | None:
        """Return the fixed sentence."""
        return self._canvas.marks.fixed if self._canvas.marks is not None else None

    def fix(self, segment: SegmentId) -> None:
        """Keep a pair tinted, reveal its translation, and open the bar under it."""
        marks, model = self._canvas.marks, self._canvas.model
        if marks is None or model is None:
            return
        if self.editor.segment is not None:  # what was typed is not lost by a click elsewhere
            self.editor.take_focus()
            return
        self._canvas.repaint_rows(marks.fix(segment) | marks.focus(segment))
        if model.only_revealed and segment not in model.revealed:
            model.revealed.add(segment)
            self._canvas.refresh({model.row_of(segment)})
            if segment not in model.units:
                self.asked.emit(segment)
        self.present(segment)
        self.announcer.tell(segment)
        self.fixed.emit(segment)

    @Slot()
    def release(self) -> None:
        """Let go of the fixed pair."""
        marks = self._canvas.marks
        had_focus = self.bar.isAncestorOf(self.bar.window().focusWidget() or self.bar)
        self.bar.hide()
        if marks is not None and marks.fixed is not None:
            self._canvas.repaint_rows(marks.fix(None))
            self._registry.set_sentence(selected=False, translated=False)
            self.fixed.emit(None)
        if had_focus:
            self._canvas.setFocus()

    def present(self, segment: SegmentId) -> None:
        """Show the bar for `segment` as it is now."""
        model = self._model()
        unit = model.units.get(segment)
        translated = unit is not None and bool(unit.target)
        self._registry.set_sentence(selected=True, translated=translated)
        note, warn = note_of(model, unit, reviews=self._canvas.flow.appearance.review)
        bridged = unit is not None and unit.origin is not None and bool(unit.origin.bridge)
        corrected = segment in model.corrections
        self.bar.present(note=note, warn=warn, bridged=bridged, corrected=corrected)
        self.show_doubts(segment)

    def show_doubts(self, segment: SegmentId) -> None:
        """Show the doubts about a sentence as they are now; what else the bar shows stays."""
        self.bar.show_doubts(self._doubts(segment))
        self.place_bar()

    @Slot()
    def place_bar(self) -> None:
        """Keep the bar under its sentence, and the editor over its, while the page moves."""
        if self.editor.segment is not None:
            self.editor.stand_over(self._editor_area(self.editor.segment))
        segment = self.segment
        if segment is None or not self.bar.isVisibleTo(self._canvas):
            return
        rects = self._canvas.rects_of(segment, Side.TARGET)
        if not rects:
            rects = self._canvas.rects_of(segment, Side.SOURCE)
        model = self._model()
        row = self._canvas.flow.row(model.row_of(segment))
        place = row.place(Side.TARGET) or row.place(Side.SOURCE)
        end = self._canvas.flow.top_of(row.number)
        if place is not None:
            end += place.top + place.block.height
        self.bar.stand_by(rects, end, QRectF(self._canvas.viewport().rect()))

    def show_alternatives(self, segment: SegmentId, texts: Sequence[str], note: str) -> None:
        """Show other wordings of `segment`, and `note` above them."""
        if self.segment == segment:
            self.bar.set_note(note)
            self.bar.set_lines(texts, self._model().target)
            self.place_bar()

    def show_changes(self, draft: str, target: str) -> None:
        """Show in the bar what of a draft was changed."""
        self.bar.show_changes(draft, target, self._model().target)
        self.place_bar()

    def correct(self, segment: SegmentId) -> None:
        """Open the editor over the sentence in the article."""
        model = self._model()
        row = model.row_of(segment)
        span = model.compose(row, Side.SOURCE).span_of(segment)
        place = self._canvas.flow.row(row).place(Side.SOURCE)
        if span is None or place is None:
            return
        self.correcting.emit()
        self._canvas.reveal(row, Side.SOURCE, span)
        self.bar.hide()
        area = self._editor_area(segment)
        sentence = model.sentence(segment)
        self.editor.open_for(segment, sentence, place.style.font, place.direction, area)

    def _editor_area(self, segment: SegmentId) -> QRectF:
        """Return the area of a sentence of the article, as wide as its column."""
        row = self._model().row_of(segment)
        place = self._canvas.flow.row(row).place(Side.SOURCE)
        rects = self._canvas.rects_of(segment, Side.SOURCE)
        top = min((rect.top() for rect in rects), default=0.0)
        bottom = max((rect.bottom() for rect in rects), default=top)
        if place is None:
            return QRectF(0, top, self._canvas.viewport().width(), bottom - top)
        return QRectF(place.left, top, place.block.width, bottom - top)

    def _model(self) -> PageModel:
        if self._canvas.model is None:
            text = QT_TRANSLATE_NOOP("SentenceDesk", "There is no article on the page.")
            raise InvariantBroken(message(text))
        return self._canvas.model

    def _doubts(self, segment: SegmentId) -> list[str]:
        """Return the doubts that can be dismissed, while a review is on."""
        if not self._canvas.flow.appearance.review:
            return []
        return [translate(doubt.why) for doubt in self._model().doubts_of(segment)]

    @Slot(int)
    def _on_doubt_dismissed(self, number: int) -> None:
        if self.segment is not None:
            self.doubt_dismissed.emit(self.segment, number)

    @Slot(str)
    def _on_line_chosen(self, text: str) -> None:
        if self.segment is not None:
            self.wording_chosen.emit(self.segment, text)

    @Slot(str)
    def _on_line_copied(self, text: str) -> None:
        copy_texts([(text, self._model().target)])
        self.bar.set_note(self.tr("Copied."))
        self.place_bar()

    @Slot()
    def _on_bridge(self) -> None:
        segment = self.segment
        unit = self._model().units.get(segment) if segment is not None else None
        if unit is not None and unit.origin is not None:
            self.bar.set_note(unit.origin.bridge)
            self.place_bar()

    @Slot()
    def _on_restore(self) -> None:
        if self.segment is not None:
            self.corrected.emit(self.segment, "")

    @Slot()
    def _on_correct(self) -> None:
        if self.segment is not None:
            self.correct(self.segment)

    @Slot()
    def _on_editor_closed(self) -> None:
        self._canvas.setFocus()
        if self.segment is not None:
            self.present(self.segment)
