"""Prints an article, a page at a time, so that the window never stands still.

Why it exists: text can be laid out on the GUI thread only, and a long article takes seconds. A
timer prints one page and lets the window go on. Each page has the title, where the text is from,
and its number; a page ends between rows, or between the lines of a long one. GUI thread only.

Source: https://doc.qt.io/qt-6/qpagedpaintdevice.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPagedPaintDevice, QPainter

from reader.domain.article import BlockKind
from reader.domain.bidi import first_strong
from reader.domain.composition import Composition
from reader.domain.language import Direction
from reader.services.printing import PrintChoice
from reader.ui.fonts import interface_font
from reader.ui.page_model import PageModel, Side
from reader.ui.page_row import Place
from reader.ui.page_style import PageStyle
from reader.ui.page_vowels import PageVowels
from reader.ui.print_rows import HEADS, PrintedRow, of_place, printed_row
from reader.ui.print_style import DOTS_PER_INCH, print_style
from reader.ui.text_block import TextBlock
from reader.ui.theme import Tokens

__all__ = ["PrintJob", "Printable"]

_HEAD_PX, _FOOT_PX = 34.0, 30.0
_LINE_PX: Final = 0.6
_SMALL_PX: Final = 10.5
_AFTER_HEAD_PX: Final = 60.0
"""What must be left of a page below a heading."""
_GAP_PX: Final = 24.0


@dataclass(frozen=True, slots=True)
class Printable:
    """What is printed.

    Attributes:
        model: The article with its translation.
        choice: How.
        title: Above each page.
        source: Where the text is from, beside the title.
        notes_title: Heading of the notes, in the language of the interface.
        notes: Each with the words it hangs on and its text.
        vowels: The marks that the page shows.
    """

    model: PageModel
    choice: PrintChoice
    title: str
    source: str = ""
    notes_title: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    vowels: PageVowels | None = None


class PrintJob(QObject):
    """One printing; it owns the painter until it ends.

    Signals:
        progressed: ``(done, total)`` rows.
        ended: ``(int,)``: how many pages there are; 0 where it was given up.
    """

    progressed = Signal(int, int)
    ended = Signal(int)

    def __init__(
        self,
        device: QPagedPaintDevice,
        what: Printable,
        tokens: Tokens,
        parent: QObject | None = None,
    ) -> None:
        """Print `what` on `device`, whose pages are set up; nothing is drawn before `start`."""
        super().__init__(parent)
        self._device = device
        self._what = what
        self._tokens = tokens
        scale = device.logicalDpiX() / DOTS_PER_INCH
        self._scale = scale
        self._width = device.width() / scale
        self._height = device.height() / scale
        self._style: PageStyle = print_style(what.choice, int(self._width))
        self._rows = self._all_rows()
        self._waiting: PrintedRow | None = None
        self._done = 0
        self._pages = 0
        self._painter: QPainter | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_page)

    def start(self) -> bool:
        """Begin; False where the device can't be painted on."""
        painter = QPainter()
        if not painter.begin(self._device):
            return False
        painter.scale(self._scale, self._scale)
        self._painter = painter
        self._waiting = next(self._rows, None)
        self._timer.start(0)
        return True

    def cancel(self) -> None:
        """Give up; what was drawn is the device's."""
        if self._painter is not None:
            self._end(0)

    @Slot()
    def _on_page(self) -> None:
        painter = self._painter
        if painter is None:
            return
        if self._pages:
            self._device.newPage()
        self._pages += 1
        self._draw_frame(painter)
        bottom = self._height - _FOOT_PX
        at = _HEAD_PX
        while self._waiting is not None and self._begins(self._waiting, at, bottom):
            row = self._waiting
            above = 0.0 if at == _HEAD_PX or row.is_begun else float(row.above)
            at += above + row.draw(painter, at + above, bottom - at - above, self._tokens)
            if not row.is_done:
                break
            self._waiting = next(self._rows, None)
        self.progressed.emit(self._done, len(self._what.model))
        if self._waiting is None:
            self._end(self._pages)

    def _begins(self, row: PrintedRow, at: float, bottom: float) -> bool:
        """Tell whether `row` is printed on this page: at its top always."""
        if at == _HEAD_PX:
            return True
        room = bottom - at - row.above
        return row.fits(room - (_AFTER_HEAD_PX if row.kind in HEADS else 0.0))

    def _end(self, pages: int) -> None:
        self._timer.stop()
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        self.ended.emit(pages)

    def _all_rows(self) -> Iterator[PrintedRow]:
        what = self._what
        for number in range(len(what.model)):
            self._done = number + 1
            row = printed_row(
                what.model, number, self._style, self._tokens, what.choice.arrangement, what.vowels
            )
            if row is not None:
                yield row
        if what.notes:
            yield self._note_row(what.notes_title, BlockKind.SUBHEAD)
        for quote, body in what.notes:
            if quote:
                yield self._note_row(quote, BlockKind.QUOTE)
            for line in body.splitlines():
                if line.strip():
                    yield self._note_row(line, BlockKind.PARAGRAPH)

    def _note_row(self, text: str, kind: BlockKind) -> PrintedRow:
        """Return a line of the notes, over the whole width, in its own direction."""
        direction = first_strong(text) or Direction.LTR
        how = self._style.of(kind, direction)
        columns = self._style.columns
        left, width = (columns.source_left, columns.source_width) if columns.stacked else (0, 0)
        block = TextBlock(text, how.font, direction, how.pitch, other=how.other)
        block.lay_out((width or int(self._width)) - how.indent)
        left += how.indent if direction is Direction.LTR else 0
        place = Place(Side.SOURCE, Composition(text, (), ()), block, left, 0, how, direction)
        return of_place(place, kind, how.above)

    def _draw_frame(self, painter: QPainter) -> None:
        """Draw the title and the source above the page, its number below."""
        font = interface_font(_SMALL_PX)
        painter.setFont(font)
        painter.setPen(QColor(self._tokens.soft))
        metrics = QFontMetricsF(font)
        area = QRectF(0, 0, self._width, _HEAD_PX - 14)
        half = self._width / 2 - 12
        for text, side in (
            (self._what.title, Qt.AlignmentFlag.AlignLeft),
            (self._what.source, Qt.AlignmentFlag.AlignRight),
        ):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, half)
            painter.drawText(area, side | Qt.AlignmentFlag.AlignTop, shown)
        line = QRectF(0, _HEAD_PX - 15, self._width, _LINE_PX)
        painter.fillRect(line, QColor(self._tokens.line))
        number = str(self._pages)
        wide = metrics.horizontalAdvance(number)
        painter.drawText(QPointF((self._width - wide) / 2, self._height - 4), number)
