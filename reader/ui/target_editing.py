"""The editor of a translation on the page: where it stands, and what becomes of what is typed.

Why it exists: the editor is a card that knows a field; which sentence, which face and where on the
page belongs here. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.language import direction_of
from reader.domain.review import ReviewStep, why_not
from reader.services.preferences import ReadingMode
from reader.ui.page_model import Side
from reader.ui.reading_view import ReadingView
from reader.ui.review_desk import ReviewDesk

__all__ = ["TargetEditing"]


class TargetEditing(QObject):
    """Edits the translations of the page that `reading` shows.

    Signals:
        confirmed: ``(SegmentId,)``: a sentence was confirmed in the editor.
    """

    confirmed = Signal(object)

    def __init__(self, reading: ReadingView, desk: ReviewDesk) -> None:
        """Serve `reading`, which becomes the owner."""
        super().__init__(reading)
        self._reading = reading
        self._desk = desk
        self._editor = reading.target_editor
        self._editor.accepted.connect(desk.edit)
        self._editor.confirmed.connect(self._on_confirmed)
        self._editor.closed.connect(self._on_closed)
        reading.desk.wording_chosen.connect(self._on_wording)
        reading.canvas.moved.connect(self._on_moved)
        reading.desk.correcting.connect(self.keep)
        reading.desk.fixed.connect(self._on_elsewhere)

    def open(self, segment: SegmentId) -> None:
        """Open the editor over a translation; what was typed elsewhere is kept first."""
        model, canvas = self._desk.model, self._reading.canvas
        if model is None or canvas.model is not model or not model.has(segment):
            return
        self.keep()
        unit = model.units.get(segment)
        if unit is not None and (why := why_not(unit, ReviewStep.EDIT)) is not None:
            self._desk.tell(why)
            return
        row = model.row_of(segment)
        side = Side.SOURCE if self._is_source_only else Side.TARGET
        span = model.compose(row, side).span_of(segment)
        if span is not None and span.length:
            canvas.reveal(row, side, span)
        self._reading.desk.fix(segment)
        self._reading.desk.bar.hide()
        direction = direction_of(model.target)
        font = canvas.flow.style.of(model.block(row).kind, direction).font
        languages = (model.article.language, model.target)
        self._editor.open_for(
            segment, unit.target if unit is not None else "", languages, font, direction
        )
        self._editor.stand_over(self._area(segment))

    @Slot()
    def keep(self) -> None:
        """Keep what is typed and close the editor; nothing happens where it is not open."""
        self._editor.keep()

    @property
    def _is_source_only(self) -> bool:
        return self._reading.canvas.flow.appearance.mode is ReadingMode.SOURCE

    def _area(self, segment: SegmentId) -> QRectF:
        """Return where the translation stands, as wide as its column; else below its source."""
        canvas = self._reading.canvas
        style = canvas.flow.style
        rects = canvas.rects_of(segment, Side.TARGET)
        if not rects:
            sources = canvas.rects_of(segment, Side.SOURCE)
            bottom = max((rect.bottom() for rect in sources), default=0.0)
            rects = [QRectF(style.left(Side.TARGET), bottom, 1, 1)]
        top = min(rect.top() for rect in rects)
        bottom = max(rect.bottom() for rect in rects)
        return QRectF(style.left(Side.TARGET), top, style.width(Side.TARGET), bottom - top)

    @Slot()
    def _on_elsewhere(self) -> None:
        """Keep what is typed where the reader turns to another sentence, and stay with that one."""
        wanted, edited = self._reading.desk.segment, self._editor.segment
        if wanted is None or edited is None or wanted == edited:
            return
        self.keep()
        if self._reading.desk.segment != wanted:
            self._reading.keys.stand_on(wanted)
            self._reading.desk.fix(wanted)

    @Slot()
    def _on_moved(self) -> None:
        """Keep the editor over its sentence while the page moves."""
        segment, model = self._editor.segment, self._reading.canvas.model
        if segment is not None and model is not None and model.has(segment):
            self._editor.stand_over(self._area(segment))

    @Slot(object, str)
    def _on_confirmed(self, segment: SegmentId, text: str) -> None:
        unit = self._desk.unit(segment)
        if unit is None or unit.target != text:
            self._desk.edit(segment, text)
        if self._desk.confirm([segment]):
            self.confirmed.emit(segment)

    @Slot(object, str)
    def _on_wording(self, segment: SegmentId, text: str) -> None:
        """Take another wording as an edit, and keep the keyboard on the page."""
        self._reading.canvas.setFocus()
        if self._desk.edit(segment, text):
            self._reading.desk.present(segment)

    @Slot()
    def _on_closed(self) -> None:
        self._reading.canvas.setFocus()
        segment = self._reading.desk.segment
        if segment is not None:
            self._reading.desk.present(segment)
