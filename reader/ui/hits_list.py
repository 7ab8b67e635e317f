"""The list of hits: where it is from, and the passage in its own direction with its words washed.

Why it exists: a list view asks for what it shows only, and says when it needs more. How high a row
is follows from the natural width of its passage, measured once, so that a change of the window's
size costs as little as its first look. GUI thread only.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.domain.library import HitField, SearchHit
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.paged_list import Index, PagedList, PagedModel, RowPainter
from reader.ui.text_block import TextBlock, Wash
from reader.ui.theme import ARABIC_RATIO, TYPE
from reader.ui.zoom import unzoomed_width

__all__ = ["HitsList", "field_name"]

_LATIN_PX: Final = 15.0
_ARABIC_PX: Final = round(_LATIN_PX * ARABIC_RATIO)
_LATIN_PITCH, _ARABIC_PITCH = 23, 30
_PAD_PX: Final = 14.0
_ABOVE_PX: Final = 10.0
_TITLE_GAP_PX: Final = 3.0
_MOST_PASSAGE_LINES: Final = 3
_LOST_IN_BREAKS: Final = 1.06
"""By how much a text is longer than its natural width, since lines end with whole words."""
_KEPT_BLOCKS: Final = 64
_STRENGTH: Final = 1.0
_INSET: Final = 0.07
_FIELD_PX: Final = 64.0


def field_name(field: HitField) -> str:
    """Return where a hit stands, in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        HitField.TITLE: translate("HitsList", "Title"),
        HitField.SOURCE: translate("HitsList", "Article"),
        HitField.TARGET: translate("HitsList", "Translation"),
        HitField.NOTE: translate("HitsList", "Note"),
    }[field]


def _runs_right(hit: SearchHit) -> bool:
    return first_strong(hit.snippet) is Direction.RTL


class _Faces:
    """The faces of a row, made once."""

    def __init__(self) -> None:
        self.arabic = arabic_font("naskh", _ARABIC_PX)
        self.latin = latin_font("source-serif", _LATIN_PX)
        self.title = interface_font(TYPE.label)
        self.field = interface_font(TYPE.status)
        self.arabic_metrics = QFontMetricsF(self.arabic)
        self.latin_metrics = QFontMetricsF(self.latin)
        self.title_metrics = QFontMetricsF(self.title)

    def natural(self, hit: SearchHit) -> float:
        """Return how wide the passage is in one line."""
        metrics = self.arabic_metrics if _runs_right(hit) else self.latin_metrics
        return metrics.horizontalAdvance(hit.snippet)


class _Hits(PagedModel[SearchHit]):
    """Hits with the natural widths of their passages."""

    def __init__(self, faces: _Faces, parent: QWidget) -> None:
        super().__init__(parent)
        self._faces = faces
        self._natural: list[float] = []

    def put(self, start: int, items: Sequence[SearchHit], *, is_whole: bool) -> None:
        if not start:
            self._natural = []
        self._natural += [self._faces.natural(hit) for hit in items]
        super().put(start, items, is_whole=is_whole)

    def natural(self, row: int) -> float:
        return self._natural[row]

    def text(self, item: SearchHit, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.snippet
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (field_name(item.field), item.title, item.snippet)
            return ". ".join(part for part in parts if part)
        return None


class _Row(RowPainter):
    """Draws a hit: title and field above, the passage below, all on the passage's own side."""

    def __init__(self, faces: _Faces, hits: _Hits, parent: QWidget) -> None:
        super().__init__(parent)
        self._faces = faces
        self._hits = hits
        self._blocks: OrderedDict[tuple[SearchHit, int, int], TextBlock] = OrderedDict()

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hit = self._hits.items[index.row()]
        lines = _lines(self._hits.natural(index.row()), _inside(option) - _beside(hit))
        pitch = _ARABIC_PITCH if _runs_right(hit) else _LATIN_PITCH
        height = self._head_height(hit) + lines * pitch + 2 * _ABOVE_PX
        return QSize(option.rect.width(), round(height))

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = self._hits.items[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        self.behind(painter, area, option)
        inside = area.adjusted(_PAD_PX, _ABOVE_PX, -_PAD_PX, 0)
        right = _runs_right(hit)
        self._head(painter, inside, hit, right=right)
        inside.adjust(_beside(hit) if right else 0, 0, 0 if right else -_beside(hit), 0)
        lines = _lines(self._hits.natural(index.row()), inside.width())
        block = self._block(hit, int(inside.width()), lines)
        wash = self.tokens.word_colour(_STRENGTH)
        shown = len(block.text)
        marks = [Wash(mark, wash, inset=_INSET) for mark in hit.marks if mark.end <= shown]
        origin = QPointF(inside.left(), inside.top() + self._head_height(hit))
        block.draw(painter, origin, QColor(self.tokens.ink), marks)
        painter.restore()

    def _head_height(self, hit: SearchHit) -> float:
        """Return how much stands above a passage: nothing above a title."""
        if hit.field is HitField.TITLE:
            return 0.0
        return self._faces.title_metrics.height() + _TITLE_GAP_PX

    def _head(self, painter: QPainter, inside: QRectF, hit: SearchHit, *, right: bool) -> None:
        """Draw the field at the far side and the title at the side where the passage begins."""
        tokens, faces = self.tokens, self._faces
        is_title = hit.field is HitField.TITLE
        pitch = _ARABIC_PITCH if right else _LATIN_PITCH
        height = pitch if is_title else faces.title_metrics.height()
        line = QRectF(inside.left(), inside.top(), inside.width(), height)
        near = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
        fixed = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        name = field_name(hit.field)
        painter.setFont(faces.field)
        painter.setPen(QColor(tokens.faint))
        painter.drawText(line, far | fixed, name)
        if is_title:
            return
        room = line.width() - QFontMetricsF(faces.field).horizontalAdvance(name) - 2 * _PAD_PX
        title_right = first_strong(hit.title) is Direction.RTL
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if title_right else Qt.LayoutDirection.LeftToRight
        )
        title = faces.title_metrics.elidedText(hit.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(faces.title)
        painter.setPen(QColor(tokens.soft))
        painter.drawText(line, near | fixed, title)

    def _block(self, hit: SearchHit, width: int, lines: int) -> TextBlock:
        """Return the passage laid out to at most so many lines; the newest are remembered."""
        key = (hit, width, lines)
        block = self._blocks.pop(key, None)
        if block is None:
            block = self._laid(hit.snippet, _runs_right(hit), width)
            if block.line_count > lines:
                last = block.line_span(_nth_line(block, lines - 1))
                kept = hit.snippet[: max(1, last.end - 2)].rstrip()
                kept = kept.rsplit(" ", maxsplit=1)[0] if " " in kept else kept
                block = self._laid(f"{kept}…", _runs_right(hit), width)
        self._blocks[key] = block
        while len(self._blocks) > _KEPT_BLOCKS:
            self._blocks.popitem(last=False)
        return block

    def _laid(self, text: str, right: bool, width: int) -> TextBlock:  # noqa: FBT001 - a direction
        faces = self._faces
        block = TextBlock(
            text,
            faces.arabic if right else faces.latin,
            Direction.RTL if right else Direction.LTR,
            _ARABIC_PITCH if right else _LATIN_PITCH,
            other=faces.latin if right else faces.arabic,
        )
        block.lay_out(width)
        return block


def _beside(hit: SearchHit) -> float:
    """Return how much room the field takes beside a passage that has nothing above it."""
    return _FIELD_PX if hit.field is HitField.TITLE else 0.0


def _inside(option: QStyleOptionViewItem) -> float:
    """Return how wide a passage may be: that of the view less its edges."""
    view = option.widget
    width = unzoomed_width(view) if isinstance(view, QListView) else option.rect.width()
    return float(width) - 2 * _PAD_PX


def _lines(natural: float, width: float) -> int:
    """Return how many lines a passage gets."""
    needed = math.ceil(natural * _LOST_IN_BREAKS / max(1.0, width)) if natural > width else 1
    return max(1, min(_MOST_PASSAGE_LINES, needed))


def _nth_line(block: TextBlock, number: int) -> int:
    """Return the first code point of a line, counted from 0."""
    at = 0
    for _ in range(number):
        at = block.line_span(at).end
    return at


class HitsList(PagedList[SearchHit]):
    """The list; `chosen` carries a `SearchHit`."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        faces = _Faces()
        self._hits = _Hits(faces, parent)
        super().__init__(self._hits, _Row(faces, self._hits, parent), parent)
        self.setObjectName("hitsList")

    @property
    def hits(self) -> Sequence[SearchHit]:
        """Return what is listed so far, best first."""
        return self._hits.items
