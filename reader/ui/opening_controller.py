"""Opening articles in the window: files, clipboard, drops, history, parts; errors and notices.

Why it exists: the presenter speaks of sources and articles, the window has a file dialog, a page
and a message; this connects the two. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.domain.article import Article, SourceKind, SourceRef
from reader.domain.errors import ReaderError
from reader.domain.notices import MENDED_LETTERS
from reader.ui.address_controller import AddressController
from reader.ui.carried_sources import address_in, sources_in
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.reading_session import ReadingSession
from reader.ui.returned_files import may_be_returned
from reader.ui.settings_controller import SettingsController
from reader.ui.source_files import file_kinds
from reader.ui.walking_controller import CONTENTS_KEY, PART_KEY, WalkingController

__all__ = ["AS_IT_STANDS_KEY", "PROBLEM_KEY", "OpeningController"]

PROBLEM_KEY, AS_IT_STANDS_KEY = "problem", "as it stands"


class OpeningController(QObject):
    """Connects what opens articles.

    Signals:
        returned: The path of a corrected file that was opened or dropped.
        folders_dropped: Paths of folders, whose files belong into the library.
        nothing_open: There is no article: the ways to begin are wanted.
    """

    returned = Signal(str)
    folders_dropped = Signal(object)
    nothing_open = Signal()

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        settings: SettingsController,
        sample: Path,
    ) -> None:
        """Serve `window`, which becomes the owner; `sample` is the article that came with Qari."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._settings = settings
        self._sample = sample
        self._addresses = AddressController(window, presenter.opener)
        WalkingController(window, presenter)
        self._connect_presenter()
        self._connect_window()

    def _connect_presenter(self) -> None:
        presenter = self._presenter
        presenter.opener.opening.connect(self._on_opening)
        presenter.opened.connect(self._on_opened)
        presenter.closed.connect(self._on_closed)
        presenter.opener.failed.connect(self._on_open_failed)
        presenter.problem.connect(self.show_problem)

    def _connect_window(self) -> None:
        window = self._window
        message, actions = window.message, window.reader_actions
        window.sources_dropped.connect(self.open_all)
        message.open_requested.connect(self._on_open)
        message.paste_requested.connect(self._on_paste)
        message.sample_requested.connect(self.open_sample)
        message.address_requested.connect(actions.sources.open_address.trigger)
        message.retry_requested.connect(self._on_open_again)
        window.notices.requested.connect(self._on_notice)
        actions.open_file.triggered.connect(self._on_open)
        actions.open_clipboard.triggered.connect(self._on_paste)
        actions.open_sample.triggered.connect(self.open_sample)
        actions.recent_chosen.connect(self._on_recent)

    @Slot(object)
    def open_all(self, sources: Sequence[SourceRef]) -> None:
        """Open sources one after the other; the last one is shown.

        A file that only a translation comes back in is read as such, not as an article.
        """
        files = [one.location for one in sources if one.kind is SourceKind.FILE]
        folders = [one for one in files if Path(one).is_dir()]
        returned = [one for one in files if may_be_returned(one)]
        articles = [one for one in sources if one.location not in {*returned, *folders}]
        if folders:
            self.folders_dropped.emit(folders)
        if articles:
            self._presenter.open(*articles)
        elif returned:
            self.returned.emit(returned[-1])

    def begin(self, sources: Sequence[SourceRef]) -> None:
        """Open `sources`, else what was read last; where nothing was, the first page stays."""
        recent = self._settings.preferences.recent
        if sources:
            self.open_all(sources)
        elif recent:
            self._on_recent(recent[0])
        else:
            self.nothing_open.emit()

    @Slot()
    def open_sample(self) -> None:
        """Open the article that came with Qari."""
        self._presenter.open(SourceRef(SourceKind.FILE, str(self._sample)))

    @Slot()
    def _on_open(self) -> None:
        recent = self._settings.preferences.recent
        folder = str(Path(recent[0]).parent) if recent else str(Path.home())
        title, kinds = self.tr("Open a text"), file_kinds()
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, folder, kinds)
        self.open_all([SourceRef(SourceKind.FILE, path) for path in paths])

    @Slot()
    def _on_paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        sources = sources_in(data)
        if address := address_in(data):
            self._addresses.ask(address)  # nothing is fetched before the user says so
        elif sources:
            self.open_all(sources)
        else:
            self._window.status_bar.announce(self.tr("There is no text on the clipboard."))

    @Slot(str)
    def _on_recent(self, path: str) -> None:
        self._presenter.open(SourceRef(SourceKind.FILE, path))

    @Slot()
    def _on_open_again(self) -> None:
        self._presenter.opener.open_again()

    @Slot(object)
    def _on_opening(self, source: SourceRef) -> None:
        name = source.location or self.tr("text")
        if source.kind is SourceKind.FILE:
            name = Path(source.location).name
        #: %1 is the name of a file
        self._window.status_bar.announce(self.tr("Opening %1…").replace("%1", name))

    @Slot(object)
    def _on_opened(self, session: ReadingSession) -> None:
        article, window = session.article, self._window
        actions = window.reader_actions
        actions.set_article_open(is_open=True)
        number, count = (article.part.number, article.part.count) if article.part else (0, 0)
        actions.set_part(number, count)
        window.status_bar.set_part(number, count)
        notices = self._notices_of(article)
        if article.part is not None and article.part.names:
            if number == 1:
                text = self.tr("This text has %Ln chapter(s).", "", count)
                notices.insert(0, Notice(CONTENTS_KEY, text, self.tr("Index of chapters")))
        elif article.part is not None and number < count:
            text = notices.pop(0).text if notices else ""  # the reader of the source says it first
            notices.insert(0, Notice(PART_KEY, text, self.tr("Next part")))
        window.notices.set_notices(notices)
        window.show_page()
        window.status_bar.announce("")
        if self._presenter.model is not None:
            window.reading.show_model(self._presenter.model, session.place)
        is_sample = article.source.location == str(self._sample)
        if article.source.kind is SourceKind.FILE and not is_sample and not session.is_private:
            self._settings.add_recent(article.source.location)

    def _notices_of(self, article: Article) -> list[Notice]:
        """Return what the reader should know, with what can be done about it."""
        as_it_stands, can_change = self.tr("Read it as it stands"), bool(article.source.location)
        return [
            Notice(AS_IT_STANDS_KEY, translate(one), as_it_stands)
            if one == MENDED_LETTERS and can_change
            else Notice(str(at), translate(one))
            for at, one in enumerate(article.notices)
        ]

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        session = self._presenter.session
        if key == AS_IT_STANDS_KEY and session is not None:
            source = replace(session.article.source, mend=False)
            self._presenter.opener.open(source, private=session.is_private)

    @Slot()
    def _on_closed(self) -> None:
        """Show the ways to begin: no article is left."""
        window = self._window
        window.reading.show_model(None)
        window.reader_actions.set_article_open(is_open=False)
        window.reader_actions.set_part(0, 0)
        window.status_bar.set_part(0, 0)
        window.status_bar.set_progress(0, 0, running=False)
        window.status_bar.set_route("")
        window.notices.set_notices([])
        self.nothing_open.emit()

    @Slot(object, object)
    def _on_open_failed(self, error: ReaderError, source: SourceRef) -> None:
        window = self._window
        window.status_bar.announce("")
        if self._addresses.answer(error, source):
            return
        if self._presenter.session is None:
            can_retry = source.kind in {SourceKind.FILE, SourceKind.URL}
            window.message.show_error(error, can_retry=can_retry)
            window.show_message()
        else:
            self.show_problem(error)

    @Slot(object)
    def show_problem(self, error: ReaderError) -> None:
        """Show an error that did not stop the reading, above the page."""
        parts = [translate(part) for part in (error.title, error.text, error.hint) if part]
        self._window.notices.add_notice(Notice(PROBLEM_KEY, " ".join(parts)))
