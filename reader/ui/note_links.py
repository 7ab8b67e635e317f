"""Links in a note that was rendered: to articles and notes of the library, and to the world.

Why it exists: ``qari:article/ID`` and ``qari:note/ID`` open what they name, here. An address of the
web or of a person is handed to the system, which has programs for them; only because the reader
clicked it, and it is the only thing that leaves Qari this way. GUI thread only.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from reader.domain.article import ArticleId
from reader.domain.notes import Note, NoteId
from reader.ui.main_window import MainWindow
from reader.ui.notes_keeper import NotesKeeper
from reader.ui.passage_opener import PassageOpener, WantedPassage

__all__ = ["NoteLinks"]

_OURS: Final = re.compile(r"(article|note)/([\w.-]{1,128})", re.ASCII)
_OUTSIDE: Final = frozenset({"http", "https", "mailto"})


class NoteLinks(QObject):
    """Serves the links of one window's notes."""

    def __init__(self, window: MainWindow, opener: PassageOpener, keeper: NotesKeeper) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._opener = opener
        self._keeper = keeper
        window.notes_panel.editor.link_clicked.connect(self._on_link)

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        found = _OURS.fullmatch(url.path())
        if url.scheme() == "qari" and found is not None:
            kind, name = found.groups()
            if kind == "article":
                self._opener.go(WantedPassage(ArticleId(name)))
            else:
                self._keeper.find(NoteId(name), self._show)
        elif url.scheme() not in _OUTSIDE or not QDesktopServices.openUrl(url):
            self._window.status_bar.announce(self.tr("This link can't be opened."))

    def _show(self, note: object) -> None:
        if isinstance(note, Note):
            self._opener.go_to_note(note.article_id, note.note_id)
        else:
            self._window.status_bar.announce(self.tr("This note is gone."))
