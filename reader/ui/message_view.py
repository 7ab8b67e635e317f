"""What stands where there is no page: the start, an error, and a pane without a translation.

Why it exists: everyone meets these states on the first day and they must look finished: a title,
one line of what happened, one of what to do, one button. No picture, no traceback.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.domain.errors import ReaderError
from reader.ui.announcer import announce
from reader.ui.buttons import text_button
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


class MessageView(QWidget):
    """A whole page of one message.

    Signals:
        open_requested: Choose a file.
        paste_requested: Read the clipboard.
        sample_requested: Read the sample article.
        packages_requested: See which packages translate, and get others.
        retry_requested: Try what failed again.
        primary_requested: The first button of `show_text`.
        secondary_requested: The second button of `show_text`.
    """

    open_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()
    packages_requested = Signal()
    retry_requested = Signal()
    primary_requested = Signal()
    secondary_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a view of the start."""
        super().__init__(parent)
        self.setObjectName("messageView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = _Column(self, width=_WIDTH_PX, title_px=TYPE.latin_headline)
        self._ways = _Ways(self._column)
        layout = self._column.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(self._ways)
        self._ways.sample.clicked.connect(self.sample_requested)
        self._ways.packages.clicked.connect(self.packages_requested)
        self.private_check = self._ways.private_check
        self._column.primary.clicked.connect(self._on_primary)
        self._column.secondary.clicked.connect(self._on_secondary)
        _centre(self._column, self)
        self._state = "start"
        self._error: tuple[ReaderError, bool] | None = None
        self.show_start()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme; the style sheet has them all."""
        del tokens
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

    def show_start(self) -> None:
        """Show the three ways to begin, and the sample article."""
        self._state = "start"
        self._ways.retranslate()
        self._ways.show()
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
        self._ways.hide()
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
        self._ways.hide()
        self._column.show_texts(title, text, hint)
        announce(self, " ".join(part for part in (title, text, hint) if part))
        self._column.show_buttons(button, secondary)

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
                self.show_start()
            elif self._state == "error" and self._error is not None:
                self.show_error(self._error[0], can_retry=self._error[1])
        super().changeEvent(event)


class _Ways(QWidget):
    """The lines under the buttons of the start: drop a file, the keys, sample, packages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drop = TextLabel(self, "soft", interface_font(_TEXT_PX), wrap=True)
        self.sample = text_button("", self, "link")
        self.packages = text_button("", self, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._drop)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.sample)
        row.addWidget(self.packages)
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
        self.packages.setText(self.tr("Translation packages…"))
        self.packages.setAccessibleName(self.packages.text().rstrip("…"))
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
