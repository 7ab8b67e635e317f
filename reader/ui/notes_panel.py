"""The panel of notes: those of this article or of all, and the page of one that is open.

Why it exists: what was written is found again here, and written here, beside the text. It knows
values only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.notes import Note
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.note_editor import NoteEditor
from reader.ui.notes_list import ListedNote, NotesList
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import SPACE, TYPE, Tokens

__all__ = ["NotesPanel"]

_PAUSE_MS: Final = 150
HERE, EVERYWHERE = "here", "everywhere"


class NotesPanel(QWidget):
    """A side panel; hidden until F8.

    Signals:
        query_changed: Other notes are wanted: `everywhere`, `search`; answered by `show_notes`.
        chosen: A `Note` of the list.
        remove_wanted: A `Note` is to go to the bin.
    """

    query_changed = Signal()
    chosen = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SPACE.panel)
        self._title = TextLabel(self, font=interface_font(TYPE.interface, QFont.Weight.DemiBold))
        self._count = TextLabel(self, "soft")
        self._scope = SegmentedSwitch(self)
        self._scope.chosen.connect(self.query_changed)
        self.filter = QLineEdit(self)
        self.filter.setFont(interface_font(TYPE.label))
        self.filter.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.query_changed)
        self.filter.textChanged.connect(self._pause.start)
        self.list = NotesList(self)
        self.list.chosen.connect(self.chosen)
        self.list.remove_wanted.connect(self.remove_wanted)
        self._nothing = TextLabel(self, "soft", wrap=True)
        self.editor = NoteEditor(self)
        self._total = 0
        self._arrange()
        self._retranslate()
        self.hide()

    def _arrange(self) -> None:
        self._listing = QWidget(self)
        inside = QVBoxLayout(self._listing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        for part in (self._scope, self.filter, self._nothing):
            inside.addWidget(part)
        inside.addWidget(self.list, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._listing)
        self._pages.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 12, 10)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._count)
        column.addSpacing(6)
        column.addWidget(self._pages, 1)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._scope.apply_tokens(tokens)
        self.list.apply_tokens(tokens)
        self.editor.apply_tokens(tokens)

    @property
    def everywhere(self) -> bool:
        """Tell whether the notes of all articles are wanted."""
        return self._scope.current() == EVERYWHERE

    @property
    def search(self) -> str:
        """Return what was typed to filter the notes."""
        return self.filter.text().strip()

    @property
    def is_editing(self) -> bool:
        """Tell whether the page of a note is open."""
        return self._pages.currentWidget() is self.editor

    def show_notes(self, notes: Sequence[ListedNote], total: int) -> None:
        """List notes; `total` says how many there are, listed or not."""
        self._total = total
        self.list.show_notes(notes)
        self.list.setVisible(bool(notes))
        self._nothing.setVisible(not notes)
        self._retranslate_count()

    def open_note(self, note: Note, *, writing: bool) -> None:
        """Show the page of a note."""
        self.editor.flush()
        self._pages.setCurrentWidget(self.editor)
        self.editor.open(note, writing=writing)

    def close_note(self) -> None:
        """Go back to the list."""
        self.editor.flush()
        self.editor.forget()
        self._pages.setCurrentWidget(self._listing)
        self.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _retranslate_count(self) -> None:
        if self.search:
            self._nothing.setText(self.tr("No note is like that."))
        else:
            self._nothing.setText(
                self.tr("No notes yet. Press N on a sentence, or mark some words and press N.")
            )
        self._count.setText(self.tr("%Ln note(s)", "", self._total))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Notes"))
        self._title.setText(self.tr("Notes"))
        self._scope.setAccessibleName(self.tr("Which notes"))
        self._scope.set_options(
            [
                Option(HERE, self.tr("This article")),
                Option(EVERYWHERE, self.tr("All articles")),
            ]
        )
        self.filter.setPlaceholderText(self.tr("Search; #tag for a tag"))
        self.filter.setAccessibleName(self.tr("Search in the notes"))
        self.list.setAccessibleName(self.tr("Notes, in the order of the text"))
        self._retranslate_count()
