"""Tags of articles in the window: the dialog, and what comes of it.

Why it exists: the dialog knows tags, the store wants to be told which articles have exactly which.
GUI thread only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot

from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry
from reader.services.library_ports import Library
from reader.ui.library_finder import LibraryFinder
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow
from reader.ui.tags_dialog import TagsDialog, new_tags

__all__ = ["TagController"]


class TagController(QObject):
    """Serves the tags of one window."""

    def __init__(self, window: MainWindow, library: LibraryKeeper, finder: LibraryFinder) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._library = library
        self._finder = finder
        self._entries: tuple[LibraryEntry, ...] = ()

    @Slot(object)
    def edit(self, entries: Sequence[LibraryEntry]) -> None:
        """Open the dialog for `entries` once the tags of the library are known."""
        self._entries = tuple(entries)
        self._finder.ask(lambda store: store.tags(), self._open)

    def _open(self, known: tuple[tuple[str, int], ...]) -> None:
        dialog = TagsDialog(self._entries, known, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(object, object)
    def _on_chosen(self, added: Sequence[str], removed: Sequence[str]) -> None:
        wanted: dict[tuple[str, ...], list[ArticleId]] = defaultdict(list)
        for entry in self._entries:
            wanted[new_tags(entry, added, removed)].append(entry.article_id)

        def write(store: Library) -> None:
            for tags, ids in wanted.items():
                store.set_tags(ids, tags)

        self._library.write(write)
