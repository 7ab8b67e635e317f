"""The actions of notes: write one, mark a passage in a colour, show the notes.

Why it exists: menus, context menu, tool bar and the list of keys must say the same. Part of the
registry ``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from reader.domain.notes import NoteColour
from reader.ui.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["NoteActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class NoteActions(QObject):
    """The notes of one window; made by the registry.

    Signals:
        highlight_wanted: A `NoteColour` for what is selected or stood on.
    """

    highlight_wanted = Signal(object)

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.add_note = make(Icon.NOTE, "Ctrl+Shift+N")
        self.note_on_article = make(None)
        self.show_notes = make(Icon.NOTES, "F8", checkable=True)
        self.export_notes = make(None)
        self.import_notes = make(None)
        self.keep_in_folder = make(None)
        self.leave_folder = make(None)
        self.highlights: dict[NoteColour, QAction] = {
            colour: make(None) for colour in NoteColour if colour is not NoteColour.NONE
        }
        for colour, action in self.highlights.items():
            action.setData(colour.value)
            action.triggered.connect(self._on_highlight)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the notes."""
        return (
            self.add_note,
            self.note_on_article,
            self.show_notes,
            self.export_notes,
            self.import_notes,
            self.keep_in_folder,
            self.leave_folder,
            *self.highlights.values(),
        )

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article to write beside."""
        beside = (self.add_note, self.note_on_article, self.show_notes)
        for action in (*beside, *self.highlights.values()):
            action.setEnabled(is_open)

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        yellow, green, blue, pink = self.highlights.values()
        return (
            (self.add_note, self.tr("&Note…"), self.tr("Write a note on what is selected")),
            (
                self.note_on_article,
                self.tr("Note on the &article…"),
                self.tr("Write a note on the whole article"),
            ),
            (self.show_notes, self.tr("N&otes"), self.tr("Notes on this article and on all")),
            (
                self.export_notes,
                self.tr("&Export notes…"),
                self.tr("Write all notes to a file: Markdown, HTML, JSON, CSV or Anki"),
            ),
            (
                self.import_notes,
                self.tr("&Import notes…"),
                self.tr("Take in notes from a JSON file that Qari wrote"),
            ),
            (
                self.keep_in_folder,
                self.tr("Keep notes in a &folder…"),
                self.tr("Keep a folder of Markdown files in step with the notes"),
            ),
            (
                self.leave_folder,
                self.tr("&Leave that folder"),
                self.tr("Its files stay; they are not kept in step any more"),
            ),
            (yellow, self.tr("Mark &yellow"), self.tr("Mark what is selected yellow")),
            (green, self.tr("Mark &green"), self.tr("Mark what is selected green")),
            (blue, self.tr("Mark &blue"), self.tr("Mark what is selected blue")),
            (pink, self.tr("Mark &pink"), self.tr("Mark what is selected pink")),
        )

    @Slot()
    def _on_highlight(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.highlight_wanted.emit(NoteColour(sender.data()))
