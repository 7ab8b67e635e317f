"""The earlier texts of a note, in a menu under its editor; the chosen one takes the place of this.

Why it exists: undo ends with the program, a note goes on for years. The text that is replaced can
be brought back by undo. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.domain.notes import NoteVersion, first_line
from reader.ui.note_editor import NoteEditor
from reader.ui.notes_keeper import NotesKeeper

__all__ = ["NoteVersions"]

MOST_LISTED = 20


class NoteVersions(QObject):
    """Serves one editor."""

    def __init__(self, editor: NoteEditor, keeper: NotesKeeper) -> None:
        """Serve `editor`, which becomes the owner."""
        super().__init__(editor)
        self._editor = editor
        self._keeper = keeper
        editor.versions_wanted.connect(self._on_wanted)

    @Slot()
    def _on_wanted(self) -> None:
        if self._editor.note_id is not None:
            self._editor.flush()
            self._keeper.versions(self._editor.note_id, self._show)

    def _show(self, versions: object) -> None:
        menu = QMenu(self._editor)
        menu.setObjectName("noteVersions")
        for version in versions[:MOST_LISTED] if isinstance(versions, tuple) else ():
            if isinstance(version, NoteVersion):
                text = first_line(version.body) or self.tr("Empty")
                action = menu.addAction(f"{_when(version)}   {text}".replace("&", "&&"))
                action.setData(version.body)
        if not menu.actions():
            menu.addAction(self.tr("There are no earlier texts")).setEnabled(False)
        menu.triggered.connect(self._on_chosen)
        menu.popup(self._editor.mapToGlobal(self._editor.rect().bottomLeft()))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        body = action.data()
        if isinstance(body, str):
            self._editor.take_text(body)


def _when(version: NoteVersion) -> str:
    """Return when a text was replaced, in the reader's own time and spelling."""
    moment = QDateTime.fromString(version.kept_at, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
