"""The concordance: words in all their places, in the library or in the translation memory.

Why it exists: how a word is used is learnt from its company. The box knows values; the controller
asks the library and goes to what was chosen. GUI thread only.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.domain.errors import ReaderError
from reader.services.concordance import LinesPage, Order
from reader.ui.beside_window import BesideWindow
from reader.ui.buttons import text_button
from reader.ui.fonts import interface_font
from reader.ui.kwic_list import KwicList
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.memory_list import MemoryList
from reader.ui.memory_pane import MemoryPane
from reader.ui.said_page import SaidPage
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["ConcordanceBox", "Searched"]

PAUSE_MS: Final = 250
_SIZE: Final = (960, 640)


class Searched(StrEnum):
    """Where words are looked for."""

    LIBRARY = "library"
    MEMORY = "memory"


class ConcordanceBox(BesideWindow):
    """The window.

    Signals:
        asked: Lines of `word` are wanted, none where it is empty: in `order`, answered by
            `take_page`; or of the memory (`searched`), answered by its pane.
        more_wanted: More lines of the same are wanted.
        chosen: A `KwicLine`.
        copy_wanted: All lines are wanted on the clipboard; ends in `say_copied`.
    """

    asked = Signal()
    more_wanted = Signal()
    chosen = Signal(object)
    copy_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make an empty box."""
        super().__init__(parent, PAUSE_MS)
        self.word = ""
        self.places, self.orders = SegmentedSwitch(self), SegmentedSwitch(self)
        self.places.chosen.connect(self._on_place)
        self.memory = MemoryPane(self)
        self.memory.more_wanted.connect(self.more_wanted)
        self.orders.chosen.connect(self._on_order)
        self._sorted = TextLabel(self, "soft")
        self._count = TextLabel(self, "soft")
        self.copy = _link(self)
        self.copy.clicked.connect(self.copy_wanted)
        self.list = KwicList(self)
        self.list.chosen.connect(self.chosen)
        self.list.more_wanted.connect(self.more_wanted)
        self.field.walked.connect(self._on_walked)
        self.field.entered.connect(self._on_entered)
        self.said = SaidPage(self)
        self._arrange()
        self.resize(QSize(*_SIZE))
        self.retranslate()
        self._show_nothing_typed()

    def _arrange(self) -> None:
        between = QHBoxLayout()
        between.setSpacing(10)
        between.addWidget(self._sorted)
        between.addWidget(self.orders)
        between.addStretch(1)
        between.addWidget(self._count)
        between.addWidget(self.copy)
        self.pages = QStackedWidget(self)
        for page in (self.list, self.said):
            self.pages.addWidget(page)
        self.sides = QStackedWidget(self)
        for side in (_side(self, between, self.pages), self.memory):
            self.sides.addWidget(side)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.field, 1)
        head.addWidget(self.places)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 8)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.sides, 1)

    @property
    def searched(self) -> Searched:
        """Return where the word is looked for."""
        return Searched(self.places.current())

    @property
    def order(self) -> Order:
        """Return the order that is wanted."""
        return Order(self.orders.current())

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for part in (self.places, self.orders, self.memory):
            part.apply_tokens(tokens)
        self.list.apply_tokens(tokens)

    @property
    def wanted(self) -> str:
        """Return the word."""
        return self.word

    @Slot()
    def _look(self) -> None:
        self.word = self.field.text().strip()
        if not self.word:
            self._show_nothing_typed()
        self.asked.emit()

    @Slot(str)
    def _on_order(self, order: str) -> None:
        del order
        if self.word:
            self.asked.emit()

    @Slot(str)
    def _on_place(self, place: str) -> None:
        self.sides.setCurrentIndex(list(Searched).index(Searched(place)))
        if self.word:
            self.asked.emit()

    # ---- what is shown

    def take_page(self, page: LinesPage) -> None:
        """Show some lines, of what was asked for last."""
        self.list.put(page.start, page.lines, is_whole=page.is_last)
        if not page.start:
            self.pages.setCurrentWidget(self.list if page.lines else self.said)
            hint = self.tr("It is looked for in any form, in articles and their titles.")
            self.said.say(self.tr("This word is in no article"), hint)
        self.copy.setEnabled(bool(self.list.lines))
        self._show_count()

    @Slot(int)
    def show_read(self, count: int) -> None:
        """Show how many lines were read, before they can be sorted."""
        #: %1 is a number
        text = self.tr("%1 places read…")
        self._count.setText(text.replace("%1", QLocale().toString(count)))

    def show_error(self, error: ReaderError) -> None:
        """Show what is wrong."""
        rest = [translate(part) for part in (error.text, error.hint) if part is not None]
        self.said.say(translate(error.title), " ".join(rest))
        self.pages.setCurrentWidget(self.said)
        self._count.clear()
        self.copy.setEnabled(False)

    def say_copied(self, count: int) -> None:
        """Say that all lines are on the clipboard."""
        self._count.setText(self.tr("%Ln line(s) copied", "", count))

    def _show_nothing_typed(self) -> None:
        self.list.put(0, (), is_whole=True)
        self.memory.show_nothing_typed()
        self.said.say(
            self.tr("A word in all its places"),
            self.tr("Type a word, or press Ctrl+K on one in the article."),
        )
        self.pages.setCurrentWidget(self.said)
        self._count.clear()
        self.copy.setEnabled(False)

    def _show_count(self) -> None:
        count = len(self.list.lines)
        if not count:
            text = ""
        elif self.list.is_whole:
            text = self.tr("%Ln place(s)", "", count)
        else:
            #: %1 is a number
            text = self.tr("at least %1 places").replace("%1", QLocale().toString(count))
        self._count.setText(text)

    # ---- keys and texts

    @Slot()
    def _on_entered(self) -> None:
        """Go to the place; where the last keys were not looked for yet, look first."""
        if self._pause.isActive():
            self.look_now()
        else:
            self._shown_list.choose_current()

    @Slot(int)
    def _on_walked(self, key: int) -> None:
        self._shown_list.step(key)

    @property
    def _shown_list(self) -> KwicList | MemoryList:
        return self.memory.list if self.searched is Searched.MEMORY else self.list

    def retranslate(self) -> None:
        """Give every part its texts in the language of the interface."""
        self.setWindowTitle(self.tr("Concordance"))
        self.setAccessibleName(self.tr("Concordance"))
        self.field.setAccessibleName(self.tr("Word whose places are wanted"))
        self.field.setPlaceholderText(self.tr("Word"))
        self._sorted.setText(self.tr("Sorted by"))
        self.places.setAccessibleName(self.tr("Look in"))
        self.places.set_options(_places())
        self.orders.setAccessibleName(self.tr("Sorted by"))
        self.orders.set_options(
            [
                Option(Order.ARTICLE, self.tr("Article")),
                Option(Order.AFTER, self.tr("What follows")),
                Option(Order.BEFORE, self.tr("What precedes")),
            ]
        )
        self.copy.setText(self.tr("Copy all"))
        self.copy.setAccessibleName(self.tr("Copy all lines, for a spreadsheet"))
        self.copy.setToolTip(self.tr("Copy all lines, for a spreadsheet"))
        self.list.setAccessibleName(self.tr("Places of the word"))
        if self.word:
            self._show_count()
        else:
            self._show_nothing_typed()


def _link(parent: QWidget) -> QPushButton:
    button = text_button("", parent, "link")
    button.setFont(interface_font(TYPE.label))
    return button


def _side(parent: QWidget, between: QLayout, pages: QWidget) -> QWidget:
    """Return a side of the box: a row of controls above its pages."""
    side = QWidget(parent)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addLayout(between)
    column.addWidget(pages, 1)
    return side


def _places() -> list[Option]:
    return [
        Option(Searched.LIBRARY, QCoreApplication.translate("ConcordanceBox", "Library")),
        Option(Searched.MEMORY, QCoreApplication.translate("ConcordanceBox", "Memory")),
    ]
