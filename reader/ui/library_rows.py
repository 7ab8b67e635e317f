"""How an article looks in the list of the library.

Why it exists: a row says at a glance what it is, how far one is and what is left: the Arabic title
on two lines at most, the translated one under it, a line of where, when and how long, and a
hairline that fills as one reads. All rows have one height, so ten thousand cost as little as ten.
Unread ones are heavier and have a dot, so that nothing hangs on weight or colour alone. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from reader.domain.bidi import isolate
from reader.domain.library import LibraryEntry, ReadingState
from reader.services.preferences import ThemeName
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.icons import Icon, pixmap
from reader.ui.library_model import ENTRY
from reader.ui.library_texts import day, known_share, left, translated, where
from reader.ui.row_text import lines_of, write_line
from reader.ui.theme import SPACE, TOKENS, TYPE
from reader.ui.zoom import Zoomed

__all__ = ["ROW_PX", "LibraryRow"]

ROW_PX: Final = 108
_SIDE_PX: Final = 15.0
_TOP_PX: Final = 9.0
_FOOT_PX: Final = 10.0
_ARABIC_PX: Final = 16.5
_ARABIC_PITCH_PX: Final = 26.0
_LATIN_PX: Final = 13.5
_LATIN_PITCH_PX: Final = 18.0
_META_PX: Final = 16.0
_GAP_PX: Final = 10.0
_SIGN_PX: Final = 12
_DOT_PX: Final = 6.0
_BAR_PX: Final = 3.0
_MOST_LINES: Final = 3
_MOST_TITLE_LINES: Final = 2

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Sign:
    """A thing at the far end of the last line: an icon or none, and its number."""

    text: str
    icon: Icon | None = None


class LibraryRow(Zoomed):
    """Draws one article."""

    def __init__(self, parent: QListView) -> None:
        """Draw the rows of `parent`."""
        super().__init__(parent)
        self.tokens = TOKENS[ThemeName.LIGHT]
        self.language = "en"
        self.open_id = ""
        self._list = parent
        self._arabic = arabic_font("naskh", _ARABIC_PX)
        self._arabic_heavy = arabic_font("naskh", _ARABIC_PX, QFont.Weight.Bold)
        self._latin = latin_font("source-serif", _LATIN_PX)
        self._meta = interface_font(TYPE.status)

    def row_size(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return one height for all."""
        del index
        return QSize(option.rect.width(), ROW_PX)

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row; one that is not here yet is empty."""
        entry = index.data(ENTRY)
        if not isinstance(entry, LibraryEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self._behind(painter, row, option)
        self._titles(painter, row, entry)
        self._last_line(painter, row, entry)
        self._hairline(painter, row, entry)
        self._marks(painter, row, entry)
        painter.restore()

    @property
    def _mirrored(self) -> bool:
        return self._list.isRightToLeft()

    def _behind(self, painter: QPainter, row: QRectF, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            colour = self.tokens.tint_colour(1.2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            colour = self.tokens.tint_colour(0.5)
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(
            row.adjusted(4, 2, -4, -3), SPACE.button_radius, SPACE.button_radius
        )

    def _titles(self, painter: QPainter, row: QRectF, entry: LibraryEntry) -> None:
        """Draw the title on two lines at most, the translated one on what is left of three."""
        heavy = entry.state is ReadingState.UNREAD
        font = self._arabic_heavy if heavy else self._arabic
        inside = row.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        colour = self.tokens.soft if entry.state is ReadingState.READ else self.tokens.ink
        top, used = row.top() + _TOP_PX, 0
        for line in lines_of(entry.title, font, inside.width(), _MOST_TITLE_LINES):
            area = QRectF(inside.left(), top, inside.width(), _ARABIC_PITCH_PX)
            write_line(painter, area, line, font, colour)
            top, used = top + _ARABIC_PITCH_PX, used + 1
        text = translated(entry, self.language)
        for line in lines_of(text, self._latin, inside.width(), _MOST_LINES - max(1, used)):
            area = QRectF(inside.left(), top, inside.width(), _LATIN_PITCH_PX)
            write_line(painter, area, line, self._latin, self.tokens.soft)
            top += _LATIN_PITCH_PX

    def _last_line(self, painter: QPainter, row: QRectF, entry: LibraryEntry) -> None:
        """Draw where and when from the leading side, what is left from the far side."""
        bottom = row.bottom() - _FOOT_PX
        line = QRectF(
            row.left() + _SIDE_PX, bottom - _META_PX, row.width() - 2 * _SIDE_PX, _META_PX
        )
        far = self._signs(painter, line, entry)
        tags = "  ".join(isolate(f"#{tag}") for tag in entry.tags)
        parts = (isolate(where(entry)), isolate(day(entry.date or entry.added_at)), tags)
        text = " · ".join(part for part in parts if part)
        room = line.width() - far - (_GAP_PX if far else 0)
        metrics = QFontMetricsF(self._meta)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        area = QRectF(
            line.right() - room if self._mirrored else line.left(), line.top(), room, _META_PX
        )
        self._write_meta(painter, area, shown)

    def _signs(self, painter: QPainter, line: QRectF, entry: LibraryEntry) -> float:
        """Draw what stands at the far end; return its width."""
        metrics, used = QFontMetricsF(self._meta), 0.0
        for sign in _signs_of(entry):
            wide = metrics.horizontalAdvance(sign.text) + (_SIGN_PX + 3 if sign.icon else 0)
            used += wide + (_GAP_PX if used else 0)
            x = line.left() + used - wide if self._mirrored else line.right() - used
            area = QRectF(x, line.top(), wide, line.height())
            if sign.icon is not None:
                self._draw_icon(painter, area, sign.icon)
                cut = (0, 0, -_SIGN_PX - 3, 0) if self._mirrored else (_SIGN_PX + 3, 0, 0, 0)
                area = area.adjusted(*cut)
            self._write_meta(painter, area, sign.text)
        return used

    def _write_meta(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setFont(self._meta)
        painter.setPen(QColor(self.tokens.soft))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        direction = (
            Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        )
        painter.setLayoutDirection(direction)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, text)

    def _draw_icon(self, painter: QPainter, area: QRectF, name: Icon) -> None:
        ratio = self._list.devicePixelRatioF()
        image = pixmap(name, self.tokens.soft, size=_SIGN_PX, ratio=ratio)
        left_edge = area.right() - _SIGN_PX if self._mirrored else area.left()
        top = area.top() + (area.height() - _SIGN_PX) / 2
        target = QRectF(left_edge, top, _SIGN_PX, _SIGN_PX)
        painter.drawPixmap(target, image, QRectF(image.rect()))

    def _hairline(self, painter: QPainter, row: QRectF, entry: LibraryEntry) -> None:
        """Draw the line under a row; what was read of it is filled from the leading side."""
        y, whole = row.bottom() - 1.5, row.width() - 2 * _SIDE_PX
        painter.fillRect(QRectF(row.left() + _SIDE_PX, y + 0.5, whole, 1), QColor(self.tokens.line))
        share = 1.0 if entry.state is ReadingState.READ else min(1.0, entry.progress)
        if share > 0:
            part = whole * share
            x = row.right() - _SIDE_PX - part if self._mirrored else row.left() + _SIDE_PX
            faded = entry.state is ReadingState.READ
            colour = self.tokens.faint if faded else self.tokens.accent
            painter.fillRect(QRectF(x, y, part, 2), QColor(colour))

    def _marks(self, painter: QPainter, row: QRectF, entry: LibraryEntry) -> None:
        """Draw the dot of an unread article, and the bar of the one that is open."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.accent))
        edge = row.right() - 6 if self._mirrored else row.left() + 6
        if entry.article_id == self.open_id:
            x = edge - _BAR_PX if self._mirrored else edge
            bar = QRectF(x, row.top() + _TOP_PX + 2, _BAR_PX, row.height() - 2 * _TOP_PX - 6)
            painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
        elif entry.state is ReadingState.UNREAD:
            middle = QPointF(edge, row.top() + _TOP_PX + _ARABIC_PITCH_PX / 2)
            painter.drawEllipse(middle, _DOT_PX / 2, _DOT_PX / 2)


def _signs_of(entry: LibraryEntry) -> Iterator[_Sign]:
    """Yield what stands at the far end of the last line, the outermost first."""
    yield _Sign(left(entry), Icon.CHECK if entry.state is ReadingState.READ else None)
    if entry.known is not None:
        yield _Sign(known_share(entry), Icon.WORDS)
    if entry.notes:
        yield _Sign(QLocale().toString(entry.notes), Icon.NOTES)
