"""The head of the panel of feeds: where one is, and what can be done there.

Why it exists: the same line serves the list of feeds and the articles of one. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.buttons import IconButton
from reader.ui.feed_lists import ListedFeed
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE, Tokens

__all__ = ["FeedsHead"]

_BUTTON_PX: Final = 30


class FeedsHead(QWidget):
    """A line of buttons with a title.

    Attributes:
        back, add, refresh, more: The buttons.
        is_busy: Whether `refresh` stops what is being asked.
    """

    def __init__(self, parent: QWidget) -> None:
        """Make the head of a list of feeds that is empty."""
        super().__init__(parent)
        self._shown: ListedFeed | None = None
        self.is_busy = False
        self._title = TextLabel(self, font=interface_font(TYPE.interface, QFont.Weight.DemiBold))
        self.back = IconButton(Icon.BACK, self, side=_BUTTON_PX)
        self.add = IconButton(Icon.PLUS, self, side=_BUTTON_PX)
        self.refresh = IconButton(Icon.RETRY, self, side=_BUTTON_PX)
        self.more = IconButton(Icon.MORE, self, side=_BUTTON_PX)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.back)
        line.addWidget(self._title, 1)
        for button in (self.add, self.refresh, self.more):
            line.addWidget(button)
        self.show_place(None, is_empty=True)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for button in (self.back, self.add, self.refresh, self.more):
            button.apply_tokens(tokens)

    def show_place(self, shown: ListedFeed | None, *, is_empty: bool) -> None:
        """Show the head of the articles of `shown`, of the list of feeds where None."""
        self._shown = shown
        self.back.setVisible(shown is not None)
        self.add.setHidden(shown is not None or is_empty)
        self.refresh.setHidden(is_empty)
        self.more.setHidden(is_empty)
        self._retranslate()

    def set_busy(self, *, busy: bool) -> None:
        """Have the button that asks stop what is being asked, or ask again."""
        self.is_busy = busy
        self.refresh.set_icon_name(Icon.CLOSE if busy else Icon.RETRY)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        shown = self._shown
        self._title.setText(self.tr("Feeds") if shown is None else shown.name)
        refresh = self.tr("Ask all feeds what is new")
        if shown is not None and shown.feed is not None:
            refresh = self.tr("Ask this feed what is new")
        if self.is_busy:
            refresh = self.tr("Stop asking; what came is kept")
        self.refresh.describe(refresh)
        self.back.describe(self.tr("Back to the feeds"))
        self.add.describe(self.tr("Follow a feed"))
        self.more.describe(self.tr("More"))
