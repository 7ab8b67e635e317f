"""Texts in the rows of lists: broken into lines, each written from its own side.

Why it exists: a title stands in its own direction whatever the interface's is, and a row has room
for so many lines. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, Qt, QTextLayout, QTextOption

from reader.domain.bidi import first_strong
from reader.domain.language import Direction

__all__ = ["lines_of", "plain_tip", "write_line"]


def lines_of(text: str, font: QFont, width: float, most: int) -> Iterator[str]:
    """Yield a text in lines of `width`, at most `most`; the last one is cut if need be."""
    plain = " ".join(text.split())
    if not plain or most < 1:
        return
    layout = QTextLayout(plain, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    units = plain.encode("utf-16-le")
    for number, start in enumerate(starts[:most]):
        last = number == most - 1
        end = starts[number + 1] if number + 1 < len(starts) and not last else len(units) // 2
        part = units[2 * start : 2 * end].decode("utf-16-le", "ignore").strip()
        if last:
            part = QFontMetricsF(font).elidedText(part, Qt.TextElideMode.ElideRight, width)
        yield part


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it is, tags and all.

    Qt takes a text with tags for HTML, whose pictures it would look for on the disk or, by a path
    such as ``//server/share``, on another machine.
    """
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def write_line(painter: QPainter, area: QRectF, text: str, font: QFont, colour: str) -> None:
    """Write a line from the side where its own text begins."""
    right = first_strong(text) is Direction.RTL
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(QColor(colour))
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, flags, text)
