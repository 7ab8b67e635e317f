"""One block of text laid out to a width: lines of equal pitch, bidi, hit testing, washes.

Why it exists: the page is virtual, so a block must be laid out, measured and drawn by itself, in a
millisecond. `QTextLayout` does shaping, line breaking and the bidi algorithm; this class gives
every line the same pitch whatever fallback face a word needs, and answers where a span of code
points lies. Washes are painted behind whole words and never split the shaping of Arabic.

What is laid out may be another text than the one that is asked about: the same with vowel marks put
in and with isolates. Every span and position here is of the original.

Source: UAX #9 (bidi), as Qt implements it; https://doc.qt.io/qt-6/qtextlayout.html.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.domain.isolating import foreign_runs, isolated
from reader.domain.language import Direction
from reader.domain.span import Span, Utf16Map
from reader.domain.vowelled_text import VowelledText
from reader.ui.theme import SPACE

__all__ = ["TextBlock", "Wash"]

CELL_GAP: Final = 0.3
"""Widest gap inside a span that is washed over, as a share of the pitch."""
LINE_BELOW: Final = 0.82
"""How far below the baseline a line runs, as a share of the descent."""


@dataclass(frozen=True, slots=True)
class Wash:
    """A translucent colour behind a span of code points.

    Attributes:
        span: What it lies behind.
        colour: With its alpha.
        inset: How far it keeps from the lines above and below, as a share of the pitch; then its
            corners are round.
    """

    span: Span
    colour: QColor
    inset: float = 0.0


class TextBlock:
    """A laid-out text. GUI thread only; coordinates are logical pixels from its top left corner."""

    __slots__ = (
        "_baseline",
        "_descent",
        "_isolated",
        "_layout",
        "_map",
        "_pitch",
        "_rects",
        "_vowelled",
        "height",
        "text",
        "width",
    )

    def __init__(
        self,
        text: str,
        font: QFont,
        direction: Direction,
        pitch: int,
        quiet: Sequence[tuple[Span, QColor]] = (),
        other: QFont | None = None,
        side: Direction | None = None,
        vowelled: VowelledText | None = None,
    ) -> None:
        """Prepare `text`; nothing is measured before `lay_out`.

        Args:
            text: What is asked about, code points; it is shown where `vowelled` is None.
            font: Face and size; other faces behind it do not change the pitch.
            direction: Base direction of the paragraph.
            pitch: Distance of two baselines in whole pixels.
            quiet: Spans in another colour, whole sentences only.
            other: Face and size of runs in the other script, whose letters look larger or smaller
                at the same size.
            side: Direction whose leading edge the lines keep to; that of the text where None.
            vowelled: `text` as it is shown, with marks put in.
        """
        self.text = text
        self.width = 0.0
        self.height = 0
        self._vowelled = vowelled
        shown = text if vowelled is None else vowelled.text
        self._isolated = isolated(shown, direction)
        self._map = Utf16Map.of(self._isolated.text)
        self._pitch = pitch
        self._rects: dict[Span, list[QRectF]] = {}
        metrics = QFontMetricsF(font)
        self._baseline = (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        self._descent = metrics.descent() * LINE_BELOW
        self._layout = QTextLayout(self._isolated.text, font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(direction, side or direction))
        formats = [self._quiet(span, colour) for span, colour in quiet]
        if other is not None:
            runs, form = foreign_runs(shown, direction), _set_in(other)
            formats += [_range(self._laid(one.start), self._laid(one.end), form) for one in runs]
        if formats:
            self._layout.setFormats(formats)

    def _quiet(self, span: Span, colour: QColor) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        form.setForeground(colour)
        return _range(self._to_qt(span.start), self._to_qt(span.end), form)

    def _laid(self, shown: int) -> int:
        """Return the UTF-16 index in the layout of a code point of what is shown."""
        return self._map.to_qt(self._isolated.to_shown(shown))

    def _to_qt(self, position: int) -> int:
        shown = self._vowelled.shown(position) if self._vowelled is not None else position
        return self._laid(shown)

    def _from_qt(self, qposition: int) -> int:
        shown = self._isolated.from_shown(self._map.from_qt(qposition))
        return self._vowelled.original(shown) if self._vowelled is not None else shown

    def lay_out(self, width: float) -> int:
        """Break the text into lines of `width`; return the height in whole pixels."""
        self.width = width
        self._rects.clear()
        layout = self._layout
        layout.beginLayout()
        count = 0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, count * self._pitch + self._baseline - line.ascent()))
            count += 1
        layout.endLayout()
        self.height = max(1, count) * self._pitch
        return self.height

    @property
    def first_baseline(self) -> float:
        """Return how far below the top the first baseline lies."""
        return self._baseline

    @property
    def line_count(self) -> int:
        """Return the number of lines."""
        return self._layout.lineCount()

    def draw(
        self, painter: QPainter, origin: QPointF, colour: QColor, washes: Iterable[Wash] = ()
    ) -> None:
        """Paint the washes, then the text, with the top left corner at `origin`."""
        for wash in washes:
            for rect in self.rects(wash.span):
                if wash.inset:
                    _fill_round(painter, rect.translated(origin), wash, wash.inset * self._pitch)
                else:
                    painter.fillRect(rect.translated(origin), wash.colour)
        painter.setPen(colour)
        self._layout.draw(painter, origin)

    def draw_lines(
        self, painter: QPainter, origin: QPointF, colour: QColor, first: int, end: int
    ) -> None:
        """Paint the lines from `first` up to `end`; `origin` is the block's top left corner."""
        painter.setPen(colour)
        for number in range(first, end):
            self._layout.lineAt(number).draw(painter, origin)

    def lines_under(self, span: Span) -> list[QLineF]:
        """Return where a line under `span` runs: one or more a line of text, below descenders."""
        below = self._baseline + self._descent
        return [
            QLineF(rect.left(), rect.top() + below, rect.right(), rect.top() + below)
            for rect in self.rects(span)
        ]

    def rects(self, span: Span) -> list[QRectF]:
        """Return the areas that `span` covers: full line pitch, one or more a line, no overlaps.

        They are remembered, since a page with coloured words asks for hundreds at each painting.
        """
        known = self._rects.get(span)
        if known is None:
            known = self._rects[span] = self._areas(span)
        return known

    def _areas(self, span: Span) -> list[QRectF]:
        qstart, qend = self._to_qt(span.start), self._to_qt(span.end)
        found: list[QRectF] = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(qstart, line.textStart())
            last = min(qend, line.textStart() + line.textLength())
            if first < last:
                top = number * self._pitch
                found += [
                    QRectF(left, top, right - left, self._pitch)
                    for left, right in _cells(line, first, last, self._pitch * CELL_GAP)
                ]
        return found

    def position_at(self, point: QPointF) -> int | None:
        """Return the code point drawn at `point`, or None where there is no text."""
        number = math.floor(point.y() / self._pitch)
        if not 0 <= number < self._layout.lineCount():
            return None
        line = self._layout.lineAt(number)
        natural = line.naturalTextRect()
        if not natural.left() - 1 <= point.x() <= natural.right() + 1:
            return None
        return self._from_qt(_on_character(line, point.x()))

    def nearest(self, point: QPointF) -> int:
        """Return the caret position nearest to `point`, between two code points; for selecting."""
        number = max(0, min(self._layout.lineCount() - 1, math.floor(point.y() / self._pitch)))
        line = self._layout.lineAt(number)
        if not line.isValid():
            return 0
        position = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorBetweenCharacters)
        return self._from_qt(position)

    def line_span(self, position: int) -> Span:
        """Return the span of the line that holds the code point at `position`."""
        line = self._layout.lineForTextPosition(self._to_qt(position))
        if not line.isValid():
            return Span(0, len(self.text))
        start = line.textStart()
        return Span(self._from_qt(start), self._from_qt(start + line.textLength()))

    def line_start(self, y: float) -> int:
        """Return the first code point of the line at `y`, of the nearest one outside."""
        number = max(0, min(self._layout.lineCount() - 1, math.floor(y / self._pitch)))
        line = self._layout.lineAt(number)
        return self._from_qt(line.textStart()) if line.isValid() else 0

    def line_top(self, position: int) -> int:
        """Return the top of the line that holds `position`, or of the last one."""
        line = self._layout.lineForTextPosition(self._to_qt(min(position, len(self.text))))
        return line.lineNumber() * self._pitch if line.isValid() else 0


def _fill_round(painter: QPainter, rect: QRectF, wash: Wash, inset: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash.colour)
    area = rect.adjusted(-1, inset, 1, -inset)
    painter.drawRoundedRect(area, SPACE.tint_radius, SPACE.tint_radius)


def _on_character(line: QTextLine, x: float) -> int:
    position = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
    last = line.textStart() + line.textLength() - 1
    return max(line.textStart(), min(position, last))


def _set_in(font: QFont) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    return form


def _option(direction: Direction, side: Direction) -> QTextOption:
    """Return how lines are set: the base direction, and the side that they keep to."""
    right_to_left = direction is Direction.RTL
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    at_right = side is Direction.RTL
    align = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(align | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _range(qstart: int, qend: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    entry = QTextLayout.FormatRange()
    entry.start = qstart
    entry.length = qend - qstart
    entry.format = form
    return entry


def _cells(line: QTextLine, first: int, last: int, gap: float) -> list[tuple[float, float]]:
    """Return the merged horizontal ranges of the UTF-16 units ``first..last`` on `line`.

    The glyphs that Qt drew for the units say where they are, whatever the direction of their run;
    the cursor's positions are ambiguous where two directions meet. Gaps up to `gap` are closed: a
    space between two faces has none.
    """
    natural = line.naturalTextRect()
    cells: list[tuple[float, float]] = []
    for run in line.glyphRuns(first, last - first):
        area = run.boundingRect()
        left, right = max(area.left(), natural.left()), min(area.right(), natural.right())
        if left < right:
            cells.append((left, right))
    cells.sort()
    merged: list[tuple[float, float]] = []
    for left, right in cells:
        if merged and left <= merged[-1][1] + gap:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged
