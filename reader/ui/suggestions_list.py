"""Suggestions under the sentence that is edited: matches of the memory, wordings, terms.

Why it exists: what was translated before and what the glossary says must be one key away while one
types, and must not hide the text. Each line says where it comes from in words; a match shows how
its source differs from this one, in the reading direction. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.domain.language import Direction, direction_of
from reader.domain.span import Span
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.text_block import TextBlock, Wash
from reader.ui.theme import SPACE, TYPE, Tokens
from reader.ui.zoom import zoom, zoomed, zoomed_font

__all__ = ["MOST_LINES", "Suggestion", "SuggestionKind", "SuggestionsList"]

MOST_LINES: Final = 9
"""As many as there are keys for."""
BADGE_PX: Final = 128
KEY_PX: Final = 56
BESIDE_FROM_PX: Final = 480
"""Width of a line from which its origin stands before the text; in a narrower one above it."""
GAP_PX: Final = 8
PAD_PX: Final = 6
BAR_PX: Final = 10
"""Room for the scroll bar, so that nothing moves when it comes."""
LINE_PX: Final = 15.0
LINE_WIDTH_PX: Final = 1.2


class SuggestionKind(StrEnum):
    """Where a suggestion comes from."""

    MATCH = "match"
    WORDING = "wording"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One suggestion.

    Attributes:
        kind: Where it comes from; a term is put in, anything else takes the sentence's place.
        text: What it suggests, in the target language.
        badge: Where it comes from, in the language of the interface, short: "83 %".
        source: The Arabic that it is a translation of, where that is another; else empty.
        removed: Words of `source` that this sentence has not.
        added: Words in `source` that only this sentence has.
        about: More for a tool tip: who, when, which file.
        where: What or whom it is from, below the badge.
    """

    kind: SuggestionKind
    text: str
    badge: str
    source: str = ""
    removed: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()
    about: str = ""
    where: str = ""


class _Line(QAbstractButton):
    """One suggestion; a click takes it."""

    sizes_itself = True

    def __init__(
        self, one: Suggestion, languages: tuple[str, str], tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.suggestion = one
        self.key = ""
        self.tokens = tokens
        source, target = languages
        self._target = _block(one.text, target)
        self._is_term = one.kind is SuggestionKind.TERM
        side = direction_of(target) if self._is_term else None
        self._source = _block(one.source, source, side) if one.source else None
        self._badge = zoomed_font(interface_font(TYPE.label, QFont.Weight.DemiBold))
        self._small = zoomed_font(interface_font(TYPE.status))
        self._heights = (QFontMetricsF(self._badge).height(), QFontMetricsF(self._small).height())
        self._width, self._above = 0, False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        origin = ", ".join(part for part in (one.badge, one.where) if part)
        self.setAccessibleName(f"{origin}: {one.text}")
        self.setAccessibleDescription(one.source)
        self.setToolTip(one.about)

    def lay_out(self, width: int) -> None:
        """Break the texts for a line `width` pixels wide."""
        if width == self._width:
            return
        self._width = width
        self._above = width < zoomed(BESIDE_FROM_PX) and not self._is_term
        beside = PAD_PX if self._above else zoomed(BADGE_PX) + zoomed(KEY_PX) + GAP_PX
        inner = max(80, width - beside - GAP_PX)
        if self._is_term:
            inner //= 2
        heights = [block.lay_out(inner) for block in (self._target, self._source) if block]
        texts = max(heights) if self._is_term else sum(heights)
        if self._above:
            self.setFixedSize(width, round(texts + self._heights[0]) + PAD_PX)
            return
        marks = self._heights[0] + (self._heights[1] if self.suggestion.where else 0)
        self.setFixedSize(width, round(max(texts, marks)) + PAD_PX)

    def sizeHint(self) -> QSize:
        """Return the size of the texts."""
        return QSize(self._width, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw badge, texts and key, tinted while the pointer or the keyboard is on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self.tokens
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.tint_colour())
            painter.drawRoundedRect(QRectF(self.rect()), SPACE.tint_radius, SPACE.tint_radius)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._paint_marks(painter, mirrored=mirrored)
        before = (zoomed(KEY_PX) if mirrored else zoomed(BADGE_PX)) + GAP_PX
        origin = QPointF(before, PAD_PX / 2)
        if self._above:
            origin = QPointF(GAP_PX if mirrored else PAD_PX, PAD_PX / 2 + self._heights[0])
        self._target.draw(painter, origin, QColor(tokens.ink))
        if self._source is not None:
            right = self._target.width + GAP_PX if self._is_term else 0
            below = 0 if self._is_term else self._target.height
            self._paint_source(painter, origin + QPointF(right, below))
        painter.end()

    def _paint_marks(self, painter: QPainter, *, mirrored: bool) -> None:
        """Write where it comes from before the text, and its key after it."""
        one, tokens = self.suggestion, self.tokens
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        wide = self.width() - zoomed(KEY_PX) if self._above else zoomed(BADGE_PX)
        start = self.width() - wide if mirrored else 0.0
        area = QRectF(start + (0 if mirrored else PAD_PX), PAD_PX / 2, wide - PAD_PX, self.height())
        strong = one.kind is SuggestionKind.MATCH
        for text, font, colour in (
            (one.badge, self._badge, tokens.accent if strong else tokens.soft),
            (one.where, self._small, tokens.soft),
        ):
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(area, (right if mirrored else left) | top, shown)
            if not self._above:
                area.setTop(area.top() + metrics.height())
                continue
            used = metrics.horizontalAdvance(shown) + GAP_PX
            area.adjust(0 if mirrored else used, 0, -used if mirrored else 0, 0)
        end = 0.0 if mirrored else self.width() - zoomed(KEY_PX)
        place = QRectF(end, PAD_PX / 2, zoomed(KEY_PX), self.height())
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.faint))
        painter.drawText(place, (left if mirrored else right) | top, self.key)

    def _paint_source(self, painter: QPainter, origin: QPointF) -> None:
        """Draw the Arabic: what this sentence has not crossed out, what only it has underlined."""
        block, one, tokens = self._source, self.suggestion, self.tokens
        if block is None:
            return
        washes = [Wash(span, tokens.tint_colour(1.4)) for span in one.added]
        block.draw(painter, origin, QColor(tokens.soft), washes)
        painter.setPen(QPen(QColor(tokens.warn), LINE_WIDTH_PX))
        for span in one.removed:
            for rect in block.rects(span):
                middle = origin.y() + rect.center().y()
                left, right = origin.x() + rect.left(), origin.x() + rect.right()
                painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        painter.setPen(QPen(QColor(tokens.accent), LINE_WIDTH_PX))
        for span in one.added:
            for line in block.lines_under(span):
                painter.drawLine(line.translated(origin))


class SuggestionsList(QScrollArea):
    """The suggestions for one sentence, best first; it scrolls where there is not room for all.

    Signals:
        chosen: A `Suggestion`.
    """

    sizes_itself = True
    chosen = Signal(object)

    def __init__(self, parent: QWidget, before: QWidget) -> None:
        """Make an empty list; Tab goes from `before` through its lines."""
        super().__init__(parent)
        self._before = before
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self.setWidget(self._inside)
        self._lines: list[_Line] = []
        self.hide()

    def show_suggestions(
        self,
        suggestions: Sequence[Suggestion],
        languages: tuple[str, str],
        tokens: Tokens,
        width: int,
    ) -> None:
        """Show suggestions; `languages` are those of source and target.

        Those at the top that are shown already stay as they are, with focus and pointer.
        """
        same = 0
        for line, one in zip(self._lines, suggestions, strict=False):
            if line.suggestion != one:
                break
            same += 1
        for line in self._lines[same:]:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        del self._lines[same:]
        for one in suggestions[same:]:
            line = _Line(one, languages, tokens, self._inside)
            line.clicked.connect(self._on_clicked)
            self._rows.insertWidget(len(self._lines), line)
            line.show()
            self._lines.append(line)
        before = self._before
        for line in self._lines:
            QWidget.setTabOrder(before, line)
            before = line
            line.tokens = tokens
            line.update()
        self._name_keys()
        self.lay_out(width)

    def lay_out(self, width: int) -> None:
        """Break the lines anew."""
        for line in self._lines:
            line.lay_out(width - BAR_PX)

    def height_for(self) -> int:
        """Return the height of all lines."""
        return sum(line.height() for line in self._lines)

    def fit(self, room: int) -> None:
        """Take the height of the lines, at most `room`; nothing is shown where there are none."""
        self.setFixedHeight(max(0, min(self.height_for(), room)))
        self.setVisible(bool(self._lines))

    def take(self, number: int, *, term: bool) -> bool:
        """Choose the term, or another suggestion, with a number from 1; False where none has it."""
        wanted = [
            line for line in self._lines if (line.suggestion.kind is SuggestionKind.TERM) is term
        ]
        if not 1 <= number <= len(wanted):
            return False
        self.chosen.emit(wanted[number - 1].suggestion)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_keys()
        super().changeEvent(event)

    def _name_keys(self) -> None:
        """Say beside each line which key takes it."""
        counts = {True: 0, False: 0}
        for line in self._lines:
            is_term = line.suggestion.kind is SuggestionKind.TERM
            counts[is_term] += 1
            number = counts[is_term]
            #: %1 is a digit: the key that takes a suggestion
            pattern = self.tr("Ctrl+%1") if is_term else self.tr("Alt+%1")
            line.key = pattern.replace("%1", str(number)) if number <= MOST_LINES else ""

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Line):
            self.chosen.emit(sender.suggestion)


def _block(text: str, language: str, side: Direction | None = None) -> TextBlock:
    if direction_of(language) is Direction.RTL:
        font, pitch = arabic_font("naskh", TYPE.arabic_small * zoom()), TYPE.arabic_small * 1.7
    else:
        font, pitch = latin_font("source-serif", LINE_PX * zoom()), LINE_PX * TYPE.latin_line
    return TextBlock(text, font, direction_of(language), round(pitch * zoom()), side=side)
