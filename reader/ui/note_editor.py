"""The page of one note: its passage, a quiet editor for Markdown, its colour.

Why it exists: a note is written beside the text, without a dialog and without a Save button. It is
kept as it is typed; the line below says so. Paragraphs run in the direction of their own first
letter. It knows values only; keeping and rendering are the controller's. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.domain.notes import Note, NoteId
from reader.ui.buttons import IconButton, text_button
from reader.ui.colour_swatches import ColourSwatches
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["SAVE_MS", "NoteEditor"]

SAVE_MS: Final = 400
"""How long after the last key a note is kept."""
LONGEST_NOTE: Final = 5_000_000
_QUOTE_PX: Final = 15.0
_TEXT_PX: Final = 15.0
_INDENT_PX: Final = 14.0
_QUOTE_LINES_PX: Final = 74
WRITE, READ = "write", "read"


class NoteEditor(QWidget):
    """The page of a note.

    Signals:
        edited: The text is another one and the keyboard has rested: `body` is to be kept.
        coloured: A `NoteColour`.
        closed: Back to the list.
        remove_wanted: The note is to go to the bin.
        versions_wanted: Earlier texts are wanted.
        rendering_wanted: `body` is to be shown as it reads; answered by `show_rendered`.
        quote_clicked: Go to the passage.
        link_clicked: The `QUrl` of a link in the rendered note.
    """

    edited = Signal()
    coloured = Signal(object)
    closed = Signal()
    remove_wanted = Signal()
    versions_wanted = Signal()
    rendering_wanted = Signal()
    quote_clicked = Signal()
    link_clicked = Signal(QUrl)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._note_id: NoteId | None = None
        self._back = IconButton(Icon.BACK, self)
        self._back.clicked.connect(self.closed)
        self._modes = SegmentedSwitch(self)
        self._modes.chosen.connect(self._on_mode)
        self._quote = TextLabel(self, "soft", wrap=True)
        self._quote.setMaximumHeight(_QUOTE_LINES_PX)
        self.text = QTextEdit(self)
        self.text.setObjectName("noteText")
        self.text.setAcceptRichText(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDefaultTextOption(_own_direction())
        self.text.setTabChangesFocus(True)
        face = latin_font("source-serif", _TEXT_PX)
        self.text.setFont(face)
        self.text.textChanged.connect(self._on_typed)
        self.view = QTextBrowser(self)
        self.view.setObjectName("noteView")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setOpenLinks(False)
        self.view.document().setDefaultFont(face)
        self.view.document().setIndentWidth(_INDENT_PX)
        self.view.anchorClicked.connect(self.link_clicked)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.text)
        self._pages.addWidget(self.view)
        self.swatches = ColourSwatches(self)
        self.swatches.chosen.connect(self.coloured)
        self._said = TextLabel(self, "faint", interface_font(TYPE.status))
        self._versions = text_button("", self, "quiet")
        self._versions.clicked.connect(self.versions_wanted)
        self._remove = text_button("", self, "quiet")
        self._remove.clicked.connect(self.remove_wanted)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SAVE_MS)
        self._pause.timeout.connect(self.edited)
        self._arrange()
        self._retranslate()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addStretch(1)
        head.addWidget(self._modes)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for part in (self._versions, self._remove):
            part.setFont(interface_font(TYPE.status))
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._quote)
        column.addWidget(self._pages, 1)
        column.addWidget(self.swatches)
        column.addLayout(foot)

    # ---- what it is told

    @property
    def note_id(self) -> NoteId | None:
        """Return the note that is open; None for none."""
        return self._note_id

    @property
    def body(self) -> str:
        """Return the text as it is now; lines end in LF."""
        return self.text.toPlainText()[:LONGEST_NOTE]

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._back.apply_tokens(tokens)
        self._modes.apply_tokens(tokens)
        self.swatches.apply_tokens(tokens)

    def open(self, note: Note, *, writing: bool) -> None:
        """Show a note, to write in or to read; undo goes back to its text as it is now."""
        self._note_id = note.note_id
        quote = " ".join(note.passage.anchor.quote.split())
        right = first_strong(quote) is Direction.RTL
        self._quote.setFont(
            arabic_font("naskh", _QUOTE_PX + 2) if right else latin_font("source-serif", _QUOTE_PX)
        )
        self._quote.setText(quote or self.tr("The whole article"))
        with QSignalBlocker(self.text):
            self.text.setPlainText(note.body)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.swatches.set_current(note.colour)
        self.say("")
        self._modes.set_current(WRITE if writing else READ)
        self._on_mode(WRITE if writing else READ)

    def show_rendered(self, html: str) -> None:
        """Show the note as it reads."""
        self.view.setHtml(html)

    def take_text(self, body: str) -> None:
        """Put an earlier text in the place of this one; undo brings this one back."""
        cursor = self.text.textCursor()
        cursor.beginEditBlock()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(body)
        cursor.endEditBlock()
        self._modes.set_current(WRITE)
        self._on_mode(WRITE)

    def say(self, text: str, *, warn: bool = False) -> None:
        """Say below the text what came of it, such as "Saved"."""
        self._said.setProperty("role", "warn" if warn else "faint")
        self._said.style().polish(self._said)
        self._said.setText(text)

    def flush(self) -> None:
        """Tell now of what was typed."""
        if self._pause.isActive():
            self._pause.stop()
            self.edited.emit()

    def forget(self) -> None:
        """Have no note open."""
        self._pause.stop()
        self._note_id = None

    # ---- what the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc; switch between writing and reading on Ctrl+Enter."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            other = READ if self._pages.currentWidget() is self.text else WRITE
            self._modes.set_current(other)
            self._on_mode(other)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_typed(self) -> None:
        self.say(self.tr("Writing…"))
        self._pause.start()

    @Slot(str)
    def _on_mode(self, mode: str) -> None:
        if mode == READ:
            self.flush()
            self.rendering_wanted.emit()
            self._pages.setCurrentWidget(self.view)
            self.view.setFocus()
        else:
            self._pages.setCurrentWidget(self.text)
            self.text.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._back.describe(self.tr("Back"), self.tr("Back to the notes"))
        self._modes.setAccessibleName(self.tr("Write or read"))
        self._modes.set_options([Option(WRITE, self.tr("Write")), Option(READ, self.tr("Read"))])
        self.text.setAccessibleName(self.tr("Text of the note, in Markdown"))
        self.text.setPlaceholderText(self.tr("Write in Markdown; #tag makes a tag"))
        self.view.setAccessibleName(self.tr("The note as it reads"))
        self._versions.setText(self.tr("Earlier texts"))
        self._versions.setAccessibleName(self.tr("Earlier texts of this note"))
        self._remove.setText(self.tr("To the bin"))
        self._remove.setAccessibleName(self.tr("Put this note into the bin"))


def _own_direction() -> QTextOption:
    """Return an option by which each paragraph runs as its first letter does."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
