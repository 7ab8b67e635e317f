"""The sentence word by word, in a strip under the page.

Why it exists: a learner sees every word of a sentence at once with its vowels, its sound and its
meaning, while the sentence itself stays in its place. Words run from the right and wrap; the strip
is as high as it needs, up to a share of the window, then it scrolls. It knows columns only.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.services.interlinear import Column
from reader.ui.buttons import IconButton, text_button
from reader.ui.clipboard import copy_table
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.page_style import Appearance
from reader.ui.strip_cells import StripDelegate, StripModel, StripType
from reader.ui.theme import SPACE, TYPE, Tokens
from reader.ui.zoom import zoomed

__all__ = ["WordStrip"]

SHARE: Final = 0.4
"""Of the window's height, at most."""
_HEAD_PX, _FOOT_PX = 40, 8
_LEAST_PX: Final = 64
Key = Qt.Key


class _Words(QListView):
    """The columns; as high as they need, so that what scrolls is around it.

    Signals:
        grown: Its height changed.
        walked: ``(int,)``: the keyboard stands on another column.
        entered_on: ``(int,)``: Enter on a column.
        stepped: ``(int,)``: to the next (1) or previous (-1) sentence.
        left: Esc, or the letter that opened the strip.
    """

    sizes_itself = True
    grown = Signal()
    walked = Signal(int)
    entered_on = Signal(int)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("wordList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAutoFillBackground(False)

    def settle(self) -> None:
        """Lay the columns out and take the height that they need."""
        self.doItemsLayout()
        height = max(0, self.contentsSize().height())  # -1 while there is nothing
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.setMaximumHeight(height)
        self.grown.emit()

    def mark(self, row: int | None) -> None:
        """Wash a column."""
        if self.property("marked") != row:
            self.setProperty("marked", row)
            self.viewport().update()

    def stand_on(self, row: int) -> None:
        """Give a column the keyboard."""
        self.setCurrentIndex(self.model().index(row, 0))
        self.walked.emit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.settle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the marked column, else on the first."""
        super().focusInEvent(event)
        marked = self.property("marked")
        row = marked if isinstance(marked, int) else max(0, self.currentIndex().row())
        if self.model().rowCount():
            self.stand_on(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk in the direction of reading; letters are the page's."""
        row, count = self.currentIndex().row(), self.model().rowCount()
        steps = {Key.Key_Left: row + 1, Key.Key_Right: row - 1, Key.Key_Home: 0}
        steps[Key.Key_End] = count - 1
        key = Key(event.key()) if event.key() in set(Key) else Key.Key_unknown
        if key in steps and count:
            self.stand_on(max(0, min(count - 1, steps[key])))
        elif key in {Key.Key_Down, Key.Key_Up}:
            self.stepped.emit(1 if key is Key.Key_Down else -1)
        elif key in {Key.Key_Return, Key.Key_Enter} and row >= 0:
            self.entered_on.emit(row)
        elif key is Key.Key_Escape or event.text() in {"w", "W", "ص"}:
            self.left.emit()
        else:
            event.ignore()


class WordStrip(QWidget):
    """The strip with its quiet header; hidden until it is asked for.

    Signals:
        chosen: ``(int,)``: a column was clicked, or Enter pressed on it.
        pointed: ``(int,)``: pointer or keyboard is on another column; -1 for none.
        stepped: ``(int,)``: to the next (1) or previous (-1) sentence.
        escaped: Esc in the strip.
        closed: The button that closes it.
        fitted: Its height changed.
    """

    chosen = Signal(int)
    pointed = Signal(int)
    stepped = Signal(int)
    escaped = Signal()
    closed = Signal()
    fitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty strip."""
        super().__init__(parent)
        self.setObjectName("wordStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = TextLabel(self, "soft", interface_font(TYPE.label, QFont.Weight.DemiBold))
        self._copy = text_button("", self, "quiet")
        self._copy.setFont(interface_font(TYPE.label, QFont.Weight.DemiBold))
        self._close = IconButton(Icon.CLOSE, self)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.words = _Words(self)
        self._model = StripModel(self)
        self._delegate = StripDelegate(self)
        self._columns: list[Column] = []
        self._language = "en"
        self.words.setModel(self._model)
        self.words.setItemDelegate(self._delegate)
        self._area.setWidget(self.words)
        self._place()
        self._connect()
        self._retranslate()
        self.hide()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.margin_side_narrow, 0, SPACE.margin_side_narrow, 0)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._copy)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, _FOOT_PX)
        column.setSpacing(0)
        column.addLayout(head)
        inside = QHBoxLayout()
        inside.setContentsMargins(10, 0, 10, 0)
        inside.addWidget(self._area)
        column.addLayout(inside, 1)
        self._close.setFixedSize(QSize(SPACE.button, SPACE.button))

    def _connect(self) -> None:
        words = self.words
        words.clicked.connect(self._on_clicked)
        words.entered.connect(self._on_pointed)
        words.viewportEntered.connect(self._on_left)
        words.viewport().installEventFilter(self)
        words.walked.connect(self._on_walked)
        words.entered_on.connect(self.chosen)
        words.stepped.connect(self.stepped)
        words.left.connect(self.escaped)
        words.grown.connect(self.fit)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.closed)

    @property
    def columns(self) -> Sequence[Column]:
        """Return what is shown, in reading order."""
        return self._columns

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._delegate.tokens = tokens
        self._close.apply_tokens(tokens)
        self.words.viewport().update()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take faces and size of the text."""
        if appearance != self._delegate.type.appearance:
            self._delegate.type = StripType(appearance)
            self._model.show_cells([self._delegate.type.cell(one) for one in self._columns])
            self.words.settle()

    def show_columns(self, columns: Sequence[Column], language: str) -> None:
        """Show another sentence; meanings are in `language`."""
        self._columns, self._language = list(columns), language
        self._model.show_cells([self._delegate.type.cell(one) for one in columns])
        self.words.mark(None)
        self._area.verticalScrollBar().setValue(0)
        self.words.settle()
        if self.words.hasFocus() and columns:
            self.words.stand_on(0)

    def extend(self, columns: Sequence[Column]) -> None:
        """Show more columns of the same sentence."""
        self._columns += columns
        self._model.extend([self._delegate.type.cell(one) for one in columns])
        self.words.settle()

    def mark(self, row: int | None) -> None:
        """Mark a column, since its word on the page is pointed at; None marks none."""
        self.words.mark(row)
        if row is not None:
            self._reveal(row)

    @Slot()
    def fit(self) -> None:
        """Take the height that the columns need, up to a share of the window."""
        need = zoomed(_HEAD_PX) + _FOOT_PX + self.words.minimumHeight()
        most = max(zoomed(_LEAST_PX), round(self.window().height() * SHARE))
        height = min(need, most)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.fitted.emit()

    def text(self) -> list[tuple[str, str, str]]:
        """Return a line for each word: vowelled, in Latin letters, what it means."""
        return [(one.vowelled, one.transliteration, one.meaning) for one in self._columns]

    def _reveal(self, row: int) -> None:
        area = self.words.visualRect(self._model.index(row, 0))
        middle = area.center()
        self._area.ensureVisible(middle.x(), middle.y(), 0, area.height() // 2 + 2)

    @Slot(int)
    def _on_walked(self, row: int) -> None:
        self.mark(row)
        self.pointed.emit(row)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    @Slot(QModelIndex)
    def _on_pointed(self, index: QModelIndex) -> None:
        self.pointed.emit(index.row())

    @Slot()
    def _on_left(self) -> None:
        self.pointed.emit(-1)

    @Slot()
    def _on_copy(self) -> None:
        copy_table(self.text(), ("ar", "ar-Latn", self._language))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit into a window of another size; tell when the pointer leaves the columns."""
        if watched is self.words.viewport() and event.type() is QEvent.Type.Leave:
            self.pointed.emit(-1)
        elif watched is self.window() and event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window's size from now on."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self.words.settle()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Word by word"))
        self.words.setAccessibleName(self.tr("The words of the sentence"))
        self._area.setAccessibleName(self.words.accessibleName())
        self._title.setText(self.tr("Word by word"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy the words as a table"))
        self._copy.setToolTip(self.tr("Copy the words as a table"))
        self._close.describe(self.tr("Close"), self.tr("Close word by word (Esc)"))
