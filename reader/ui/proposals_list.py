"""What a corrected file would change, a row a sentence: source, old and new, who, their comment.

Why it exists: a colleague's corrections are read like their tracked changes, taken or left one by
one. A list view lays out what it shows only, so a long article opens as fast as a short one. The
tick is the row's own: the space bar or a click turns it. GUI thread only.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from reader.domain.article import SegmentId
from reader.domain.bidi import first_strong
from reader.domain.language import Direction, direction_of
from reader.services.returned_values import Proposal
from reader.ui.changes_line import Changes, changes_between, draw_changes
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.paged_list import ITEM, Index, PagedList, PagedModel, RowPainter
from reader.ui.proposal_texts import about_of, comments_in
from reader.ui.text_block import TextBlock
from reader.ui.theme import TYPE
from reader.ui.zoom import unzoomed_width

__all__ = ["ListedProposal", "ProposalsList"]

_PAD_PX: Final = 12.0
_ABOVE_PX: Final = 10.0
_GAP_PX: Final = 4.0
_BOX_PX: Final = 14.0
_TEXT_AT_PX: Final = 28.0
_LATIN_PX, _LATIN_PITCH = 15.0, 23
_ARABIC_PITCH: Final = 29
_SMALL_PITCH: Final = 18
_KEPT: Final = 160
_SHOWN: Final = QListView.LayoutMode.Batched
_BATCH: Final = 16
"""Rows laid out at once: a few milliseconds."""


@dataclass(frozen=True, slots=True)
class ListedProposal:
    """A proposal with what the list says beside it.

    Attributes:
        proposal: It.
        source: The sentence.
        languages: Of source and target, BCP 47.
    """

    proposal: Proposal
    source: str
    languages: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Laid:
    """The texts of a row, laid out, with what is drawn in each; None for a quiet one."""

    blocks: tuple[tuple[TextBlock, Changes | None], ...]
    height: int


class _Proposals(PagedModel[ListedProposal]):
    """The proposals, and which of them are ticked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.left: set[SegmentId] = set()

    def text(self, item: ListedProposal, role: int) -> str | None:
        one = item.proposal
        if role == Qt.ItemDataRole.DisplayRole:
            return one.new
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [item.source, one.old, one.new, about_of(one), *comments_in(one)]
            return ". ".join(part for part in said if part)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            taken = self.items[index.row()].proposal.segment_id not in self.left
            return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


class _Row(RowPainter):
    """Draws a proposal: the tick, who and what, the source, the change, the comments."""

    def __init__(self, proposals: _Proposals, parent: QWidget) -> None:
        super().__init__(parent)
        self._proposals = proposals
        self._small = interface_font(TYPE.status)
        self._latin = latin_font("source-serif", _LATIN_PX)
        self._arabic = arabic_font("naskh", TYPE.arabic_small)
        self._laid: OrderedDict[tuple[SegmentId, int], _Laid] = OrderedDict()

    def forget(self) -> None:
        """Lay everything out anew."""
        self._laid.clear()

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        laid = self._lay(self._proposals.items[index.row()], _inside(option))
        return QSize(option.rect.width(), laid.height)

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._proposals.items[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        taken = item.proposal.segment_id not in self._proposals.left
        self._tick(painter, row, mirrored=mirrored, taken=taken)
        left = row.left() + _PAD_PX + (0 if mirrored else _TEXT_AT_PX)
        top = row.top() + _ABOVE_PX
        for block, changes in self._lay(item, _inside(option)).blocks:
            origin = QPointF(left, top)
            if changes is not None:
                draw_changes(painter, block, origin, changes, self.tokens)
            else:
                block.draw(painter, origin, QColor(self.tokens.soft))
            top += block.height + _GAP_PX
        line = QColor(self.tokens.line)
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), line)
        painter.restore()

    def _tick(self, painter: QPainter, row: QRectF, *, mirrored: bool, taken: bool) -> None:
        """Draw the box, with a tick where the proposal is taken."""
        left = row.right() - _PAD_PX - _BOX_PX if mirrored else row.left() + _PAD_PX
        box = QRectF(left, row.top() + _ABOVE_PX + 1, _BOX_PX, _BOX_PX)
        tokens = self.tokens
        painter.setPen(QPen(QColor(tokens.accent if taken else tokens.faint), 1))
        painter.setBrush(QColor(tokens.accent if taken else tokens.card))
        painter.drawRoundedRect(box, 3, 3)
        if taken:
            painter.setPen(QPen(QColor(tokens.on_accent), 1.7))
            x, y = box.left(), box.top()
            painter.drawPolyline(
                [QPointF(x + 3.2, y + 7.2), QPointF(x + 6, y + 10), QPointF(x + 10.8, y + 4.4)]
            )

    def _lay(self, item: ListedProposal, width: int) -> _Laid:
        key = (item.proposal.segment_id, width)
        laid = self._laid.pop(key, None)
        if laid is None:
            blocks = tuple(self._blocks(item, width))
            height = sum(block.height + _GAP_PX for block, _ in blocks) + 2 * _ABOVE_PX
            laid = _Laid(blocks, round(height))
        self._laid[key] = laid
        while len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        return laid

    def _blocks(self, item: ListedProposal, width: int) -> list[tuple[TextBlock, Changes | None]]:
        one = item.proposal
        source, target = (direction_of(language) for language in item.languages)
        changes = changes_between(one.old, one.new)
        view = self.parent()
        mirrored = isinstance(view, QWidget) and view.isRightToLeft()
        ours = Direction.RTL if mirrored else Direction.LTR
        blocks: list[tuple[TextBlock, Changes | None]] = [
            (_block(about_of(one), self._small, ours, _SMALL_PITCH, width), None),
            (self._text(item.source, source, width), None),
            (self._text(changes.text, target, width), changes),
        ]
        for said in comments_in(one):
            way = first_strong(said) or ours
            blocks.append((_block(said, self._small, way, _SMALL_PITCH, width), None))
        return blocks

    def _text(self, text: str, direction: Direction, width: int) -> TextBlock:
        right = direction is Direction.RTL
        font, pitch = (self._arabic, _ARABIC_PITCH) if right else (self._latin, _LATIN_PITCH)
        return _block(text, font, direction, pitch, width)


def _block(text: str, font: QFont, direction: Direction, pitch: int, width: int) -> TextBlock:
    needed = max(pitch, round(QFontMetricsF(font).height()))
    block = TextBlock(text, font, direction, needed)
    block.lay_out(width)
    return block


def _inside(option: QStyleOptionViewItem) -> int:
    view = option.widget
    width = unzoomed_width(view) if isinstance(view, QListView) else option.rect.width()
    return max(1, round(width - 2 * _PAD_PX - _TEXT_AT_PX))


class ProposalsList(PagedList[ListedProposal]):
    """The list.

    Signals:
        ticked: Other proposals are to be taken.
    """

    ticked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        self._proposals = _Proposals(parent)
        self._drawn = _Row(self._proposals, parent)
        super().__init__(self._proposals, self._drawn, parent)
        self.setObjectName("proposalsList")
        self.setLayoutMode(_SHOWN)
        self.setBatchSize(_BATCH)
        self.chosen.connect(self._on_chosen)

    def show_proposals(self, items: Sequence[ListedProposal]) -> None:
        """List `items`; what was left out before stays so."""
        self._drawn.forget()
        self.put(0, items, is_whole=True)
        if items:
            self.setCurrentIndex(self._proposals.index(0, 0))

    @property
    def left(self) -> frozenset[SegmentId]:
        """Return the sentences whose proposals are not to be taken."""
        return frozenset(self._proposals.left)

    def take_listed(self, *, taken: bool) -> None:
        """Tick all that is listed, or none of it."""
        listed = {one.proposal.segment_id for one in self._proposals.items}
        if taken:
            self._proposals.left -= listed
        else:
            self._proposals.left |= listed
        self.viewport().update()
        self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the tick on the space bar; Enter is the dialog's."""
        if event.key() == Qt.Key.Key_Space:
            self.choose_current()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _on_chosen(self, item: ListedProposal) -> None:
        segment = item.proposal.segment_id
        self._proposals.left ^= {segment}
        index: QModelIndex = self.currentIndex()
        self._proposals.dataChanged.emit(index, index, [ITEM, Qt.ItemDataRole.CheckStateRole])
        self.viewport().update()
        self.ticked.emit()
