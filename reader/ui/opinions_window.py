"""A second opinion as a window beside the page: where two translations disagree most.

Why it exists: one walks from one disputed sentence to the next while the article is read. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from reader.services.second_opinion import Opinion
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.opinions_list import OpinionsList
from reader.ui.theme import TYPE, Tokens

__all__ = ["OpinionsWindow"]

_MARGIN_PX: Final = 24
_SIZE: Final = (620, 640)


class OpinionsWindow(QDialog):
    """The window.

    Signals:
        asked: The number of the one who is to be asked.
        stop_wanted: No more is to be asked.
        chosen: An `Opinion` to go to.
    """

    asked = Signal(int)
    stop_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent, Qt.WindowType.Window)
        self._counts: tuple[int, int] | None = None
        self._running = False
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        self._about = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self.who = QComboBox(self)
        self.who.setFont(interface_font(TYPE.interface))
        self.ask_button = text_button("", self, "primary")
        self.ask_button.clicked.connect(self._on_ask)
        self.list = OpinionsList(self)
        self.list.chosen.connect(self.chosen)
        self._said = TextLabel(self, "soft", interface_font(TYPE.label), wrap=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.who, 1)
        line.addWidget(self.ask_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(12)
        for part in (self._title, self._about):
            column.addWidget(part)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        column.addWidget(self._said)
        self.resize(*_SIZE)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.list.apply_tokens(tokens)

    def offer(self, names: Sequence[str]) -> None:
        """Offer who can be asked, the most different first; nobody where empty."""
        self.who.clear()
        self.who.addItems(list(names))
        self.who.setVisible(bool(names))
        self.ask_button.setVisible(bool(names))
        self._counts = None
        self.list.put(0, (), is_whole=True)
        self._retranslate()

    def show_opinions(self, ranked: Sequence[Opinion], compared: int) -> None:
        """List the sentences about which there is disagreement, the greatest first."""
        self._counts = (len(ranked), compared)
        self.list.put(0, ranked, is_whole=True)
        self._tell()

    def set_running(self, *, running: bool) -> None:
        """Tell whether somebody is being asked."""
        self._running = running
        self._retranslate()

    @Slot()
    def _on_ask(self) -> None:
        if self._running:
            self.stop_wanted.emit()
        else:
            self.asked.emit(self.who.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        text = ""
        if self._counts is not None:
            marked, compared = (QLocale().toString(one) for one in self._counts)
            #: %1 and %2 are numbers of sentences
            text = self.tr("They disagree about %1 of %2 sentences. To agree is no proof.")
            text = text.replace("%1", marked).replace("%2", compared)
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _retranslate(self) -> None:
        title = self.tr("Second opinion")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.who.setAccessibleName(self.tr("Who is asked"))
        self.list.setAccessibleName(self.tr("Sentences about which they disagree"))
        about = self.tr(
            "Somebody else translates the same sentences. Where the two say something else, the "
            "Arabic is worth a look."
        )
        nobody = self.tr("No other package here translates between these languages.")
        self._about.setText(about if self.who.count() else nobody)
        text = self.tr("Stop") if self._running else self.tr("Ask")
        self.ask_button.setText(text)
        self.ask_button.setAccessibleName(text)
        self._tell()
