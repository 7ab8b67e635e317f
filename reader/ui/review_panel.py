"""The panel of a review: how far it is, and the sentences that still want a look.

Why it exists: a reviewer works through what is open or in doubt, not through the page from above.
It knows values only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFont, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.domain.article import SegmentId
from reader.services.review_filter import ReviewFilter
from reader.services.review_report import ReviewProgress
from reader.ui.actions import ReaderActions
from reader.ui.buttons import plain_name, text_button
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon, pixmap
from reader.ui.labels import TextLabel
from reader.ui.review_list import Describe, ReviewList
from reader.ui.review_times import time_text
from reader.ui.theme import SPACE, TYPE, Tokens

__all__ = ["FILTERS", "ReviewPanel"]

FILTERS: Final = (
    ReviewFilter.UNCONFIRMED,
    ReviewFilter.DOUBTED,
    ReviewFilter.EDITED,
    ReviewFilter.COMMENTED,
    ReviewFilter.OFFERED,
    ReviewFilter.ALL,
)
_CHEVRON_PX: Final = 12
_BAR_PX: Final = 3


class ReviewPanel(QWidget):
    """A side panel; hidden until it is asked for.

    Signals:
        filter_changed: Other sentences are wanted: `wanted`; answered by `show_sentences`.
        chosen: A sentence of the list.
    """

    filter_changed = Signal()
    chosen = Signal(object)

    def __init__(self, actions: ReaderActions, parent: QWidget | None = None) -> None:
        """Make an empty panel; its buttons do what `actions` do."""
        super().__init__(parent)
        self.setObjectName("reviewPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SPACE.panel)
        self.wanted = ReviewFilter.UNCONFIRMED
        self._progress: ReviewProgress | None = None
        self._seconds = 0.0
        self._title = TextLabel(self, font=interface_font(TYPE.interface, QFont.Weight.DemiBold))
        self._done = TextLabel(self, "soft", wrap=True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_PX)
        self.filter_button = text_button("", self, "quiet")
        self.filter_button.setObjectName("listMenu")
        self.filter_button.setIconSize(QSize(_CHEVRON_PX, _CHEVRON_PX))
        self.filter_button.setFont(interface_font(TYPE.label, QFont.Weight.DemiBold))
        self._menu = QMenu(self)
        self.filter_button.setMenu(self._menu)
        self._count = TextLabel(self, "soft", interface_font(TYPE.status))
        self._group = QActionGroup(self)
        for one in FILTERS:
            action = self._menu.addAction("")
            action.setCheckable(True)
            action.setData(one.value)
            self._group.addAction(action)
        self._menu.triggered.connect(self._on_filter)
        self.list = ReviewList(self)
        self.list.chosen.connect(self.chosen)
        self._nothing = TextLabel(self, "soft", wrap=True)
        review = actions.review
        self._buttons: list[tuple[QPushButton, QAction]] = []
        for action in (review.comment, review.find_replace, review.report, review.export_file):
            button = text_button("", self, "link")
            button.setFont(interface_font(TYPE.label, QFont.Weight.DemiBold))
            button.clicked.connect(action.trigger)
            action.changed.connect(self._on_actions_changed)
            self._buttons.append((button, action))
        self._arrange()
        self._turn()
        self._retranslate()
        self.hide()

    def _arrange(self) -> None:
        narrowing = QHBoxLayout()
        narrowing.setSpacing(8)
        narrowing.addWidget(self.filter_button)
        narrowing.addStretch(1)
        narrowing.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 12, 10)
        column.setSpacing(4)
        for part in (self._title, self._done):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self._bar)
        column.addSpacing(8)
        column.addLayout(narrowing)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addSpacing(4)
        for first in range(0, len(self._buttons), 2):
            row = QHBoxLayout()
            row.setSpacing(16)
            for button, _ in self._buttons[first : first + 2]:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.list.apply_tokens(tokens)
        chevron = pixmap(Icon.NEXT, tokens.soft, size=_CHEVRON_PX, ratio=2.0)
        self.filter_button.setIcon(QIcon(chevron))

    # ---- what is shown

    def show_progress(self, progress: ReviewProgress | None, seconds: float) -> None:
        """Show how far the review is, and the time spent."""
        if progress != self._progress or round(seconds / 60) != round(self._seconds / 60):
            self._progress, self._seconds = progress, seconds
            self._say_progress()

    def show_sentences(self, ids: Sequence[SegmentId], describe: Describe) -> None:
        """List the sentences that match the filter."""
        self.list.show_sentences(ids, describe)
        self.list.setVisible(bool(ids))
        self._nothing.setVisible(not ids)
        self._say_count()

    def choose_filter(self, wanted: ReviewFilter) -> None:
        """List other sentences."""
        self.wanted = wanted
        self._say_filter()
        self.filter_changed.emit()

    @Slot(QAction)
    def _on_filter(self, action: QAction) -> None:
        self.choose_filter(ReviewFilter(action.data()))

    # ---- texts

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._turn()
        super().changeEvent(event)

    def _turn(self) -> None:
        """Keep the chevron behind the word."""
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.filter_button.setLayoutDirection(left if self.isRightToLeft() else right)

    def _filter_names(self) -> dict[ReviewFilter, str]:
        return {
            ReviewFilter.UNCONFIRMED: self.tr("Open"),
            ReviewFilter.DOUBTED: self.tr("In doubt"),
            ReviewFilter.EDITED: self.tr("Edited"),
            ReviewFilter.COMMENTED: self.tr("With a comment"),
            ReviewFilter.OFFERED: self.tr("With a new draft"),
            ReviewFilter.ALL: self.tr("All sentences"),
        }

    def _say_filter(self) -> None:
        names = self._filter_names()
        for action in self._group.actions():
            one = ReviewFilter(action.data())
            action.setText(names[one])
            action.setChecked(one is self.wanted)
        self.filter_button.setText(names[self.wanted])
        #: %1 is which sentences are listed, such as "Open"
        name = self.tr("Which sentences: %1").replace("%1", names[self.wanted])
        self.filter_button.setAccessibleName(name)
        self.filter_button.setToolTip(name)

    def _say_progress(self) -> None:
        progress, locale = self._progress, QLocale()
        self._bar.setVisible(progress is not None)
        if progress is None:
            self._done.clear()
            return
        total = progress.total.sentences
        #: %1 is how many are confirmed, %n how many sentences there are
        said = self.tr("%1 of %Ln sentence(s) confirmed", "", total)
        said = said.replace("%1", locale.toString(progress.confirmed.sentences))
        #: %1 is how many are confirmed, %n how many words there are
        words = self.tr("%1 of %Ln word(s)", "", progress.total.words)
        words = words.replace("%1", locale.toString(progress.confirmed.words))
        self._done.setText(f"{said}\n{words} · {time_text(self._seconds)}")
        self._bar.setRange(0, max(1, progress.total.words))
        self._bar.setValue(progress.confirmed.words)

    def _say_count(self) -> None:
        count = len(self.list.shown)
        self._count.setText(self.tr("%Ln sentence(s)", "", count) if count else "")
        everything = self.wanted is ReviewFilter.UNCONFIRMED
        self._nothing.setText(
            self.tr("Every sentence is confirmed.")
            if everything
            else self.tr("No sentence is like that.")
        )

    @Slot()
    def _on_actions_changed(self) -> None:
        for button, action in self._buttons:
            button.setText(action.text().replace("&", ""))
            button.setAccessibleName(plain_name(action.text()))
            button.setToolTip(action.toolTip())
            button.setEnabled(action.isEnabled())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Review"))
        self._title.setText(self.tr("Review"))
        self._bar.setAccessibleName(self.tr("Confirmed share of the words"))
        self.list.setAccessibleName(self.tr("Sentences, in reading order"))
        self._say_filter()
        self._say_progress()
        self._say_count()
        self._on_actions_changed()
