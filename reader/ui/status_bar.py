"""The bar at the foot: how far the translation is, with which package, and that all is offline.

Why it exists: a reader must see that work goes on, can stop it, and can trust that nothing left the
machine. Numbers are written as the language of the interface writes them.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from reader.domain.bidi import isolate
from reader.services.preferences import ThemeName
from reader.ui.actions import ReaderActions
from reader.ui.announcer import ProgressSpeaker, announce
from reader.ui.brief_line import BriefLine
from reader.ui.buttons import IconButton, text_button
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon
from reader.ui.known_share import KnownShare
from reader.ui.labels import TextLabel
from reader.ui.review_share import ReviewShare
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens

__all__ = ["StatusBar"]

_SIDE_PX: Final = 16
_GAP_PX: Final = 20
_PROGRESS_PX: Final = 96
_DOT_PX: Final = 7
_SMALL_BUTTON_PX: Final = 22
_PILL_PX: Final = 20


class _Dot(QWidget):
    """The mark before the network line: full and green offline, a ring where there was traffic."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = TOKENS[ThemeName.LIGHT]
        self.quiet = True
        self.setFixedSize(_DOT_PX + 1, _DOT_PX + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark; its shape says what its colour says."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self.tokens.place if self.quiet else self.tokens.warn)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self.quiet:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
        else:
            painter.setPen(colour)
        painter.drawEllipse(middle, _DOT_PX / 2 - 0.5, _DOT_PX / 2 - 0.5)
        painter.end()


class StatusBar(QWidget):
    """The status bar; `actions.cancel_translation` is behind its Cancel.

    Signals:
        resume_requested: The user wants the rest translated.
        route_menu_requested: The user wants to choose a package; open the card at `route_button`.
        brief_requested: Key of the announcement whose button was pressed.
    """

    route_menu_requested = Signal()
    resume_requested = Signal()
    brief_requested = Signal(str)

    def __init__(self, actions: ReaderActions, parent: QWidget | None = None) -> None:
        """Build an empty bar: no article, no package, no connections."""
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(SPACE.status_bar)
        self.setFont(interface_font(TYPE.status))
        self._progress_state, self._speaker = (0, 0, False), ProgressSpeaker()
        self._route_state = ("", False)
        self._part_state = (0, 0)
        self._connections = 0
        self._sentences = _label(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_PROGRESS_PX, 3)
        self.cancel_button = _button(self, "link")
        self.cancel_button.clicked.connect(actions.cancel_translation.trigger)
        self.resume_button = _button(self, "link")
        self.resume_button.clicked.connect(self.resume_requested)
        self.route_button = _button(self, "status")
        self.route_button.clicked.connect(self.route_menu_requested)
        self._experimental = _label(self, "pill")
        self._experimental.setFixedHeight(_PILL_PX)
        turns = (Icon.PART_BACK, actions.previous_part), (Icon.PART_ON, actions.next_part)
        self._part_back, self._part_on = (
            IconButton(icon, self, action=one, side=_SMALL_BUTTON_PX) for icon, one in turns
        )
        self._part = _label(self)
        self.words_button = KnownShare(self)
        self.words_button.clicked.connect(actions.aids.show_words.trigger)
        self.words_button.changed.connect(self._fold)
        self.review_button = ReviewShare(self)
        self.review_button.clicked.connect(actions.review.show_review.trigger)
        self.review_button.changed.connect(self._fold)
        self.brief = BriefLine(self)
        self.brief.requested.connect(self.brief_requested)
        self.brief.changed.connect(self._fold)
        self._dot = _Dot(self)
        self._network = _label(self)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE_PX, 1, _SIDE_PX, 0)
        row.setSpacing(0)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for widget, gap in (
            (self._sentences, 10),
            (self._bar, 8),
            (self.cancel_button, 10),
            (self.resume_button, 10),
            (self.route_button, 4),
            (self._experimental, _GAP_PX),
            (self.words_button, _GAP_PX),
            (self.review_button, _GAP_PX),
            (self._part_back, 2),
            (self._part, 2),
            (self._part_on, _GAP_PX),
            (self.brief, 0),
        ):
            row.addWidget(widget)
            row.addSpacing(gap)
        row.addStretch(1)
        row.addWidget(self._dot)
        row.addSpacing(6)
        row.addWidget(self._network)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._dot.tokens = tokens
        self._dot.update()
        self._part_back.apply_tokens(tokens)
        self._part_on.apply_tokens(tokens)

    def set_progress(self, done: int, total: int, *, running: bool) -> None:
        """Show that `done` of `total` sentences are translated; nothing where `total` is 0."""
        self._progress_state = (done, total, running)
        self._sentences.setText(
            #: %1 is how many are done, %n how many there are
            self.tr("%1 of %Ln sentence(s)", "", total).replace("%1", _number(done))
        )
        self._bar.setUpdatesEnabled(False)  # Qt paints it at once, and the whole page with it
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.setUpdatesEnabled(True)
        if self._speaker.is_due(done, total, running=running):
            #: %1 is how many are done, %n how many there are
            said = self.tr("%1 of %Ln sentence(s) translated", "", total)
            announce(self._bar, said.replace("%1", _number(done)))
        self._fold()

    def set_route(self, label: str, *, experimental: bool = False) -> None:
        """Show which package translates, such as ``Starter ar→en 0.3``; nothing where empty."""
        self._route_state = (label, experimental)
        self.route_button.setText(label)
        #: %1 is the name of a translation package
        name = self.tr("Translated by %1. Choose another package").replace("%1", isolate(label))
        self.route_button.setAccessibleName(name)
        self.route_button.setToolTip(name)
        self._fold()

    def set_part(self, number: int, count: int) -> None:
        """Show which part of a large text this is, from 1; nothing where `count` is below 2."""
        self._part_state = (number, count)
        #: %1 is the number of this part, %2 how many parts there are
        text = self.tr("part %1 of %2")
        self._part.setText(text.replace("%1", _number(number)).replace("%2", _number(count)))
        self._fold()

    def set_connections(self, count: int) -> None:
        """Show how many network connections were opened since the start."""
        self._connections = count
        self._dot.quiet = count == 0
        self._dot.update()
        text = self.tr("%Ln connection(s) since start", "", count)
        if not count:
            text = self.tr("offline · %Ln connection(s) since start", "", count)
        self._network.setText(text)
        self._fold()

    def announce(self, text: str, *, button: str = "", key: str = "") -> None:
        """Show `text` for a few seconds; `button` answers it with `brief_requested(key)`."""
        self.brief.say(text, button, key)
        announce(self.brief, f"{text} {button}".strip())

    def minimumSizeHint(self) -> QSize:
        """Return a width that never keeps the window from being narrow."""
        return QSize(240, SPACE.status_bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _fold(self) -> None:
        """Show what there is to say; where the bar is too narrow, leave out the least of it."""
        label, experimental = self._route_state
        done, total, running = self._progress_state
        rest = not running and bool(label) and done < total
        parts = (self._part_back, self._part_on, self._part)
        for widget, wanted in (
            (self._sentences, total > 0),
            (self._bar, running),
            (self.cancel_button, running),
            (self.resume_button, rest),
            (self.route_button, bool(label)),
            (self._experimental, bool(label) and experimental),
            *((one, self._part_state[1] > 1) for one in parts),
            (self.words_button, self.words_button.percent is not None),
            (self.review_button, self.review_button.total > 0),
            (self.brief, bool(self.brief.text)),
            (self._network, True),
        ):
            widget.setVisible(wanted)
        shares = (self.words_button, self.review_button)
        asides = (self.route_button, *((self._sentences,) if self.brief.text else ()))
        for extra in (self._experimental, self._network, self._bar, *shares, *parts, *asides):
            if self._row.sizeHint().width() > self.width():
                extra.setVisible(False)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Status bar"))
        self._bar.setAccessibleName(self.tr("Progress of the translation"))
        rest = self.tr("Translate the rest")
        _name(self.resume_button, self.tr("Go on"), rest, rest)
        kept = self.tr("Stop translating; what is done is kept")
        _name(self.cancel_button, self.tr("Cancel"), self.tr("Cancel the translation"), kept)
        self._experimental.setText(self.tr("experimental"))
        tip = self.tr("Qari opens a connection only when you ask for one.")
        self._network.setToolTip(tip)
        self._dot.setToolTip(tip)
        self.set_progress(*self._progress_state[:2], running=self._progress_state[2])
        self.set_route(self._route_state[0], experimental=self._route_state[1])
        self.set_part(*self._part_state)
        self.set_connections(self._connections)


def _label(bar: QWidget, role: str = "soft") -> TextLabel:
    return TextLabel(bar, role, bar.font())


def _button(bar: QWidget, kind: str) -> QPushButton:
    button = text_button("", bar, "link" if kind == "link" else "plain")
    button.setProperty("kind", kind)
    weight = QFont.Weight.DemiBold if kind == "link" else QFont.Weight.Normal
    button.setFont(interface_font(TYPE.status, weight))
    return button


def _name(button: QPushButton, text: str, spoken: str, tip: str) -> None:
    """Give a button its words, its name for a screen reader and its tool tip."""
    button.setText(text)
    button.setAccessibleName(spoken)
    button.setToolTip(tip)


def _number(value: int) -> str:
    """Write a number as the language of the interface does."""
    return QLocale().toString(value)
