"""Private reading in the window: open without keeping, and say all the time that it is so.

Why it exists: some texts must leave nothing behind. One can be opened so, or everything from now
on; while such an article is shown a quiet pill stands beside its title. Notes would be something
kept of it, so there are none, and the reader is told why. GUI thread only.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.article import SourceKind, SourceRef
from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.source_files import file_kinds

__all__ = ["PrivateReading", "may_keep"]


def may_keep(window: MainWindow, presenter: ReadingPresenter) -> bool:
    """Tell whether something may be kept of what is shown; where not, the reader is told why."""
    session = presenter.session
    if session is None or not session.is_private:
        return True
    why = QCoreApplication.translate(
        "PrivateReading", "This article is read privately: nothing is kept of it."
    )
    window.status_bar.announce(why)
    return False


class PrivateReading(QObject):
    """Serves the private reading of one window."""

    def __init__(self, window: MainWindow, presenter: ReadingPresenter) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        actions = window.reader_actions.library
        actions.open_private.triggered.connect(self._on_open)
        actions.read_privately.toggled.connect(self._on_toggled)
        window.message.private_check.toggled.connect(actions.read_privately.setChecked)
        presenter.opened.connect(self._show)
        presenter.closed.connect(self._show)

    @Slot()
    def _on_open(self) -> None:
        title = self.tr("Open privately: nothing is kept")
        kinds = file_kinds()
        home = str(Path.home())
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, home, kinds)
        if paths:
            sources = [SourceRef(SourceKind.FILE, path) for path in paths]
            self._presenter.open(*sources, private=True)

    @Slot(bool)
    def _on_toggled(self, privately: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._presenter.opener.always_private = privately
        self._window.message.private_check.setChecked(privately)
        on = self.tr("Nothing is kept of what you open from now on.")
        text = on if privately else self.tr("What you open is kept in the library again.")
        self._window.status_bar.announce(text)

    @Slot()
    def _show(self) -> None:
        session = self._presenter.session
        private = session is not None and session.is_private
        self._window.tool_bar.set_private(private=private)
        library = self._window.reader_actions.library
        library.set_article_open(is_open=session is not None and not private)
