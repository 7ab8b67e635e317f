"""The search of the library: one field, what was understood of it, and the hits as one types.

Why it exists: what was read months ago is found again by any word in it, in any form. The box knows
texts and values; the controller asks the library and goes to what was chosen. GUI thread only.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QLocale, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.domain.errors import ReaderError
from reader.domain.library import HitField
from reader.domain.search_query import parse_query, understood
from reader.services.search_library import HitsPage
from reader.ui.beside_window import BesideWindow
from reader.ui.hits_list import HitsList
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.query_help import QueryHelp
from reader.ui.said_page import SaidPage
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import Tokens

__all__ = ["PAUSE_MS", "SearchBox"]

PAUSE_MS: Final = 150
_SIZE: Final = (720, 640)
_EVERYWHERE: Final = "all"
_TYPED_KIND: Final = re.compile(r"(?:^|(?<=\s))[-−–]?kind:\S*\s*", re.IGNORECASE)


class SearchBox(BesideWindow):
    """The window.

    Signals:
        query_changed: Hits of `query` are wanted, none where it is empty; answered by `take_page`.
        more_wanted: More hits of the same query are wanted.
        chosen: A `SearchHit`.
    """

    query_changed = Signal()
    more_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty box."""
        super().__init__(parent, PAUSE_MS)
        self.query = ""
        self.kinds = SegmentedSwitch(self)
        self.kinds.chosen.connect(self._on_kind)
        self._understood = TextLabel(self, "soft", wrap=True)
        self._count = TextLabel(self, "soft")
        self.list = HitsList(self)
        self.list.chosen.connect(self.chosen)
        self.list.more_wanted.connect(self.more_wanted)
        self.field.walked.connect(self.list.step)
        self.field.entered.connect(self._on_entered)
        self.help = QueryHelp(self)
        self.help.chosen.connect(self.look_up)
        self.said = SaidPage(self)
        self._is_full = False
        self._kind = _EVERYWHERE
        self._arrange()
        self.resize(QSize(*_SIZE))
        self.retranslate()
        self._show_nothing_typed()

    def _arrange(self) -> None:
        between = QHBoxLayout()
        between.setSpacing(12)
        between.addWidget(self.kinds)
        between.addStretch(1)
        between.addWidget(self._count)
        self.pages = QStackedWidget(self)
        for page in (self.help, self.list, self.said):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 8)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self._understood)
        column.addLayout(between)
        column.addWidget(self.pages, 1)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.kinds.apply_tokens(tokens)
        self.list.apply_tokens(tokens)

    @property
    def wanted(self) -> str:
        """Return the query."""
        return self.query

    # ---- what is asked

    @Slot()
    def _look(self) -> None:
        text = self.field.text().strip()
        self.query = ""
        self._follow(frozenset())
        if not text:
            self._show_nothing_typed()
        else:
            try:
                asked = parse_query(text)
            except ReaderError as error:
                self.show_error(error)
            else:
                self._follow(asked.kinds)
                parts = [translate(part) for part in understood(asked)]
                self._say(" · ".join(parts))
                narrowed = self._kind != _EVERYWHERE and not asked.kinds
                self.query = f"kind:{self._kind} {text}" if narrowed else text
        self.query_changed.emit()

    def _follow(self, typed: frozenset[HitField]) -> None:
        """Show on the switch which kind was typed, else the one that was chosen there."""
        only = next(iter(typed)).value if len(typed) == 1 else _EVERYWHERE
        self.kinds.set_current(only if typed else self._kind)

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        """Look elsewhere; what was typed about it is taken out of the field."""
        self._kind = kind
        text = _TYPED_KIND.sub("", self.field.text())
        if text != self.field.text():
            self.field.setText(text)
        self.look_now()

    # ---- what is shown

    def take_page(self, page: HitsPage) -> None:
        """Show some hits, of the query that was asked for last."""
        self._is_full = page.is_full
        is_whole = page.is_last or page.is_full
        self.list.put(page.start, page.hits, is_whole=is_whole)
        if not page.start:
            self.pages.setCurrentWidget(self.list if page.hits else self.said)
            self._say_nothing_found()
        self._show_count()

    def show_error(self, error: ReaderError) -> None:
        """Show what is wrong, with the query or with the library."""
        rest = [translate(part) for part in (error.text, error.hint) if part is not None]
        self.said.say(translate(error.title), " ".join(rest))
        self.pages.setCurrentWidget(self.said)
        self._say("")
        self._count.clear()

    def _show_nothing_typed(self) -> None:
        self._say("")
        self._count.clear()
        self.list.put(0, (), is_whole=True)
        self.pages.setCurrentWidget(self.help)

    def _say_nothing_found(self) -> None:
        #: %1 is an example, the beginning of a word and a star
        hint = self.tr("Try fewer words, or only the beginning of a word and a star: %1")
        self.said.say(self.tr("Nothing found"), hint.replace("%1", isolate("حكو*")))

    def _say(self, text: str) -> None:
        self._understood.setText(text)
        self._understood.setVisible(bool(text))

    def _show_count(self) -> None:
        count = len(self.list.hits)
        if not count:
            text = ""
        elif self.list.is_whole and not self._is_full:
            text = self.tr("%Ln hit(s)", "", count)
        else:
            #: %1 is a number
            text = self.tr("at least %1 hits").replace("%1", QLocale().toString(count))
        self._count.setText(text)

    # ---- keys and texts

    @Slot()
    def _on_entered(self) -> None:
        """Go to the hit; where the last keys were not looked for yet, look first."""
        if self._pause.isActive():
            self.look_now()
        elif self.pages.currentWidget() is self.list:
            self.list.choose_current()

    def retranslate(self) -> None:
        """Give every part its texts in the language of the interface."""
        self.setWindowTitle(self.tr("Search the library"))
        self.setAccessibleName(self.tr("Search the library"))
        self.field.setAccessibleName(self.tr("What to look for in the library"))
        self.field.setPlaceholderText(self.tr("Search the library"))
        self.kinds.setAccessibleName(self.tr("Where to look"))
        self.kinds.set_options(
            [
                Option(_EVERYWHERE, self.tr("All")),
                Option(HitField.TITLE, self.tr("Titles")),
                Option(HitField.SOURCE, self.tr("Articles")),
                Option(HitField.TARGET, self.tr("Translations")),
                Option(HitField.NOTE, self.tr("Notes")),
            ]
        )
        self.list.setAccessibleName(self.tr("Hits"))
        if self.query:
            self.look_now()
