"""What stands where there is no page: the start, an error, and a pane without a translation.

Why it exists: everyone meets these states on the first day and they must look finished: a title,
one line of what happened, one of what to do, one button. No picture, no traceback.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.domain.errors import ReaderError
from reader.ui.announcer import announce
from reader.ui.buttons import text_button
from reader.ui.first_choices import FirstChoices
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.localization import translate
from reader.ui.theme import TYPE, Tokens

__all__ = ["MessageView", "PaneMessage"]

_WIDTH_PX: Final = 572
_PANE_WIDTH_PX: Final = 380
_TEXT_PX: Final = 15.0


class _Column(QWidget):
    """A title, two texts and two buttons under each other, in the middle of what is around."""

    def __init__(self, parent: QWidget, *, width: int, title_px: float) -> None:
        super().__init__(parent)
        self.setObjectName("messageColumn")
        self.setMaximumWidth(width)
        self.title = self._label(
            "title", latin_font("source-serif", title_px, QFont.Weight.DemiBold)
        )
        self.text = self._label("ink", interface_font(_TEXT_PX))
        self.hint = self._label("soft", interface_font(_TEXT_PX))
        self.primary = text_button("", self, "primary")
        self.secondary = text_button("", self, "plain")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.primary)
        buttons.addWidget(self.secondary)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        for widget, gap in ((self.title, 10), (self.text, 6), (self.hint, 0)):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addSpacing(20)
        column.addLayout(buttons)

    def _label(self, role: str, font: QFont) -> TextLabel:
        label = TextLabel(self, role, font, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def show_texts(self, title: str, text: str, hint: str) -> None:
        """Show three texts; empty ones take no room."""
        for label, words in ((self.title, title), (self.text, text), (self.hint, hint)):
            label.setText(words)
            label.setVisible(bool(words))

    def show_buttons(self, primary: str, secondary: str) -> None:
        """Name the buttons; one without a name is hidden."""
        for button, words in ((self.primary, primary), (self.secondary, secondary)):
            button.setText(words)
            button.setAccessibleName(words)
            button.setVisible(bool(words))


def _centre(inner: QWidget, outer: QWidget) -> QVBoxLayout:
    """Lay `inner` out in the middle of `outer`, a little above the true middle."""
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(inner, 100)
    across.addStretch(1)
    down = QVBoxLayout(outer)
    down.setContentsMargins(0, 0, 0, 0)
    down.addStretch(4)
    down.addLayout(across)
    down.addStretch(6)
    return down


class _Page(QWidget):
    """A column in the middle, as high as it needs to be: in a low window it is scrolled."""

    def __init__(self, column: QWidget) -> None:
        super().__init__()
        self._layout = _centre(column, self)

    def _fit(self) -> None:
        self.setMinimumHeight(max(0, self._layout.heightForWidth(self.width())))

    def event(self, event: QEvent) -> bool:
        """Follow what is in the column."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()


class MessageView(QWidget):
    """A whole page of one message.

    Signals:
        open_requested: Choose a file.
        paste_requested: Read the clipboard.
        sample_requested: Read the sample article.
        address_requested: Fetch a page at its address.
        packages_requested: See which packages translate, and get others.
        return_requested: Go back to the article that is open.
        retry_requested: Try what failed again.
        primary_requested: The first button of `show_text`.
        secondary_requested: The second button of `show_text`.
    """

    open_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()
    address_requested = Signal()
    packages_requested = Signal()
    return_requested = Signal()
    retry_requested = Signal()
    primary_requested = Signal()
    secondary_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a view of the start."""
        super().__init__(parent)
        self.setObjectName("messageView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = _Column(self, width=_WIDTH_PX, title_px=TYPE.latin_headline)
        self.choices = FirstChoices(self._column)
        self._ways = _Ways(self._column)
        layout = self._column.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self._column.hint) + 1, self.choices)
            layout.addWidget(self._ways)
        self._ways.sample.clicked.connect(self.sample_requested)
        self._ways.address.clicked.connect(self.address_requested)
        self._ways.back.clicked.connect(self.return_requested)
        self.choices.packages_wanted.connect(self.packages_requested)
        self.private_check = self._ways.private_check
        self._column.primary.clicked.connect(self._on_primary)
        self._column.secondary.clicked.connect(self._on_secondary)
        page = _Page(self._column)
        self._scroll = scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
        self._state = "start"
        self._error: tuple[ReaderError, bool] | None = None
        self.show_start()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme; the style sheet has most of them."""
        self.choices.apply_tokens(tokens)
        self.update()

    @property
    def state(self) -> str:
        """Return ``start``, ``error`` or ``text``."""
        return self._state

    @property
    def primary(self) -> QPushButton:
        """Return the first button."""
        return self._column.primary

    @property
    def secondary(self) -> QPushButton:
        """Return the second button."""
        return self._column.secondary

    def show_start(self, *, can_return: bool = False) -> None:
        """Show the choices, the ways to begin, and the sample; also the way back to an article."""
        self._state = "start"
        self._ways.retranslate()
        self._ways.back.setVisible(can_return)
        self.choices.retranslate()
        self._show_start_parts(shown=True)
        self._column.show_texts(
            self.tr("Read an Arabic article beside its translation"),
            self.tr("Qari translates on this machine. Nothing that you read leaves it."),
            "",
        )
        self._column.show_buttons(self.tr("Open a file…"), self.tr("Paste a text"))

    def show_error(self, error: ReaderError, *, can_retry: bool = False) -> None:
        """Show what happened, what was kept and what to do, in the words of `error`."""
        self._state = "error"
        self._error = (error, can_retry)
        self._show_start_parts(shown=False)
        parts = (error.title, error.text, error.hint)
        title, text, hint = (translate(part) if part is not None else "" for part in parts)
        self._column.show_texts(title, text, hint)
        said = " ".join(part for part in (title, text, hint) if part)
        announce(self, said, at_once=True)
        another = self.tr("Open another file…")
        if can_retry:
            self._column.show_buttons(self.tr("Try again"), another)
        else:
            self._column.show_buttons(another, "")

    def show_text(
        self, title: str, text: str, hint: str = "", *, button: str = "", secondary: str = ""
    ) -> None:
        """Show any other message, in the language of the interface."""
        self._state = "text"
        self._show_start_parts(shown=False)
        self._column.show_texts(title, text, hint)
        announce(self, " ".join(part for part in (title, text, hint) if part))
        self._column.show_buttons(button, secondary)

    def _show_start_parts(self, *, shown: bool) -> None:
        self._scroll.setAccessibleName(self.tr("What can be done here"))
        self._ways.setVisible(shown)
        self.choices.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the article, where there is one."""
        if event.key() == Qt.Key.Key_Escape and self._ways.back.isVisible():
            self.return_requested.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_primary(self) -> None:
        if self._state == "text":
            self.primary_requested.emit()
        elif self._state == "error" and self._error is not None and self._error[1]:
            self.retry_requested.emit()
        else:
            self.open_requested.emit()

    @Slot()
    def _on_secondary(self) -> None:
        if self._state == "text":
            self.secondary_requested.emit()
        elif self._state == "error":
            self.open_requested.emit()
        else:
            self.paste_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            if self._state == "start":
                self.show_start(can_return=not self._ways.back.isHidden())
            elif self._state == "error" and self._error is not None:
                self.show_error(self._error[0], can_retry=self._error[1])
        super().changeEvent(event)


class _Ways(QWidget):
    """The lines under the buttons of the start: drop a file, the keys, sample, address, back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drop = TextLabel(self, "soft", interface_font(_TEXT_PX), wrap=True)
        self.sample = text_button("", self, "link")
        self.address = text_button("", self, "link")
        self.back = text_button("", self, "link")
        self.back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._drop)
        row = QHBoxLayout()
        row.setSpacing(20)
        for link in (self.sample, self.address, self.back):
            row.addWidget(link)
        row.addStretch(1)
        column.addLayout(row)
        self.private_check = QCheckBox(self)
        self.private_check.setFont(interface_font(_TEXT_PX))
        column.addWidget(self.private_check)

    def retranslate(self) -> None:
        """Take the texts of the language of the interface."""
        form = QKeySequence.SequenceFormat.NativeText
        #: %1 and %2 are keys, such as Ctrl+O
        text = self.tr("Or drop a text or a file on this window. Keys: %1 opens, %2 pastes.")
        for place, keys in (("%1", "Ctrl+O"), ("%2", "Ctrl+V")):
            text = text.replace(place, QKeySequence(keys).toString(form))
        self._drop.setText(text)
        self.sample.setText(self.tr("Read the sample article"))
        self.sample.setAccessibleName(self.sample.text())
        self.sample.setToolTip(
            self.tr("Names, figures, quotations, words with several readings, and mistakes to find")
        )
        self.address.setText(self.tr("Open a page of the web…"))
        self.address.setAccessibleName(self.address.text().rstrip("…"))
        self.back.setText(self.tr("Back to the article"))
        self.back.setAccessibleName(self.back.text())
        self.private_check.setText(self.tr("Keep nothing of what I open"))


class PaneMessage(QWidget):
    """A message that fills one pane, such as a translation package that is missing.

    Signals:
        requested: Its button was pressed.
    """

    requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty message."""
        super().__init__(parent)
        self.setObjectName("paneMessage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = _Column(self, width=_PANE_WIDTH_PX, title_px=TYPE.latin_subhead)
        self._column.primary.clicked.connect(self.requested)
        _centre(self._column, self)
        self.show_text("", "")

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme; the style sheet has them all."""
        del tokens
        self.update()

    @property
    def button(self) -> QPushButton:
        """Return the button."""
        return self._column.primary

    def show_text(self, title: str, text: str, hint: str = "", *, button: str = "") -> None:
        """Show what is missing, what it means and what to do, in the language of the interface."""
        self._column.show_texts(title, text, hint)
        self._column.show_buttons(button, "")
