"""The panel of the library in the window: what is listed there, and how it is opened.

Why it exists: the panel knows values, the finder knows the store; this tells one of the other. GUI
thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from reader.domain.library import LibraryEntry, LibraryQuery
from reader.ui.library_finder import Found, LibraryFinder
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.library_panel import Totals
from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.reading_session import ReadingSession

__all__ = ["LibraryBrowser"]

SETTLE_MS = 200
"""How long the library must be still before the list is asked for again."""


class LibraryBrowser(QObject):
    """Serves the list of one window."""

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        library: LibraryKeeper,
        finder: LibraryFinder,
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._finder = finder
        self._panel = window.library_panel
        self._shown: LibraryQuery | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.list)
        self._connect_panel()
        library.changed.connect(self.renew)
        library.gone.connect(self._on_gone)
        finder.found.connect(self._on_found)
        finder.page_ready.connect(self._on_page)
        presenter.opened.connect(self._on_opened)
        presenter.closed.connect(self._on_closed)
        presenter.model_changed.connect(self._on_model_changed)

    def _connect_panel(self) -> None:
        panel, actions = self._panel, self._window.reader_actions
        panel.query_changed.connect(self.list)
        panel.escaped.connect(self._on_escaped)
        panel.list.opened.connect(self.open)
        panel.list.entries.page_wanted.connect(self._on_page_wanted)
        panel.empty.open_wanted.connect(actions.open_file.trigger)
        panel.empty.paste_wanted.connect(actions.open_clipboard.trigger)
        panel.empty.sample_wanted.connect(actions.open_sample.trigger)
        panel.empty.import_wanted.connect(actions.library.import_files.trigger)
        actions.library.show_library.toggled.connect(self._on_toggled)

    # ---- what is listed

    @Slot()
    def list(self) -> None:
        """List what is wanted, if the panel is open."""
        if self._panel.isVisibleTo(self._window):
            self._finder.find(self._panel.query)

    @Slot()
    def renew(self) -> None:
        """List again soon: the library has changed."""
        if not self._settle.isActive():
            self._settle.start()

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        panel = self._panel
        if found.query != panel.query:
            return
        panel.filters.set_tags(found.tags)
        if found.query == self._shown:
            panel.list.renew(found.count)
        else:
            panel.list.begin(found.count)
        self._shown = found.query
        panel.list.entries.set_page(0, found.entries)
        panel.show_found(found.count, Totals(found.kept, found.in_bin))

    @Slot(int, int)
    def _on_page_wanted(self, start: int, count: int) -> None:
        if self._shown is not None:
            self._finder.page(self._shown, start, count)

    @Slot(object, int, object)
    def _on_page(self, query: LibraryQuery, start: int, entries: object) -> None:
        if query == self._shown and isinstance(entries, tuple):
            self._panel.list.entries.set_page(start, entries)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._panel.setVisible(shown)
        if shown:
            self.list()
            self._panel.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.reading.setFocus()

    @Slot()
    def _on_escaped(self) -> None:
        """Go back to the page; a panel that lies over it goes, the bin is left."""
        if self._panel.in_bin:
            self._panel.leave_bin()
        elif self._window.library_drawer.is_over:
            self._window.reader_actions.library.show_library.setChecked(False)
        else:
            self._window.reading.setFocus()

    @Slot(object)
    def _on_opened(self, session: ReadingSession) -> None:
        self._panel.list.set_open(session.article.article_id)
        self._panel.list.set_language(self._presenter.target)

    @Slot()
    def _on_closed(self) -> None:
        self._panel.list.set_open("")

    @Slot(object)
    def _on_model_changed(self, model: object) -> None:
        del model
        self._panel.list.set_language(self._presenter.target)

    # ---- what is opened

    @Slot(object)
    def open(self, entry: LibraryEntry) -> None:
        """Open an article at its last place; one in the bin has to be taken out first."""
        if self._panel.in_bin:
            return
        if self._window.library_drawer.is_over:
            self._window.reader_actions.library.show_library.setChecked(False)
        self._presenter.opener.fetch(entry.article_id)

    @Slot(object)
    def _on_gone(self, article_id: object) -> None:
        del article_id
        self._window.status_bar.announce(self.tr("This article is not in the library any more."))
        self.renew()
