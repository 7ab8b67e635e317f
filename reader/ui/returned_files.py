"""Corrected files: read, held against the article that is shown, looked at, taken as one step.

Why it exists: a colleague's file may be of this article, of another one, in another language, or
hostile. It is read on the lane ``work`` and changes nothing by itself; what is taken is one step of
the review, that is undone as a whole, and its comments become notes. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.article import ArticleId
from reader.domain.errors import ReaderError, ReturnedFileRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.notes import Note
from reader.services.cancel import CancelToken
from reader.services.export_article import comments_of
from reader.services.export_bilingual import Bilingual
from reader.services.library_ports import Library, Notes
from reader.services.ports import Clock
from reader.services.read_back import read_back, review_notes
from reader.services.returned_values import Proposal, ReadBack, ReturnedFile
from reader.services.take_returned import taken
from reader.ui.delivered_page import bilingual_of
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice
from reader.ui.page_model import PageModel
from reader.ui.proposal_texts import ProposalCounts
from reader.ui.proposals_list import ListedProposal
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.review_desk import ReviewDesk

__all__ = ["ELSEWHERE_KEY", "TAKEN_KEY", "ReturnTools", "ReturnedFiles", "may_be_returned"]

READ = "read corrected file"
ELSEWHERE_KEY, TAKEN_KEY = "corrected file of another article", "corrections taken"
_SUFFIXES = frozenset({".docx", ".xlf", ".xliff"})
_LANGUAGES = frozenset({"en", "nl"})


def may_be_returned(location: str) -> bool:
    """Tell whether a file that is opened or dropped is to be read as a corrected one."""
    return Path(location).suffix.lower() in _SUFFIXES


@dataclass(frozen=True, slots=True)
class ReturnTools:
    """What reading corrected files needs from outside.

    Attributes:
        open_returned: Opens a file; any lane.
        notes, library: The stores; asked on the storage lane only.
        put_note: Keeps a note, and shows it.
        clock: The time now.
        who: Name of the person.
        new_id: Mints ids.
    """

    open_returned: Callable[[Path], ReturnedFile]
    notes: Callable[[], Notes]
    library: Callable[[], Library]
    put_note: Callable[[Note], None]
    clock: Clock
    who: Callable[[], str]
    new_id: Callable[[], str]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A file that waits for its article to be shown in its language."""

    path: Path
    article_id: ArticleId
    language: str


class ReturnedFiles(QObject):
    """Reads corrected files into one window.

    Signals:
        language_wanted: The translation is to be shown in another language.
        went_wrong: A `ReaderError`; nothing was changed.
    """

    language_wanted = Signal(str)
    went_wrong = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        reading: tuple[ReadingPresenter, ReviewDesk],
        tools: ReturnTools,
        lanes: tuple[Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner; `lanes` are ``storage`` and ``work``."""
        super().__init__(window)
        self._window, self._tools = window, tools
        self._presenter, self._desk = reading
        self._storage, self._work = lanes
        self._then: dict[int, Callable[[object], None]] = {}
        self._wanted: _Wanted | None = None
        self._going = False
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.failed.connect(self._on_failed)
        window.reader_actions.review.read_back.triggered.connect(self._on_read)
        window.notices.requested.connect(self._on_notice)
        self.language_wanted.connect(window.tool_bar.target_chosen)
        self._presenter.runner.ended.connect(self._on_ended)

    @Slot()
    def _on_read(self) -> None:
        filters = self.tr("Corrected files (*.docx *.xlf *.xliff);;All files (*)")
        title, home = self.tr("Read a corrected file"), str(Path.home())
        path, _ = QFileDialog.getOpenFileName(self._window, title, home, filters)
        if path:
            self.look_at(Path(path))

    def look_at(self, path: Path) -> None:
        """Read a file, and show what it would change; ends in a dialog, a notice or an error."""
        self._window.reading.target_editor.keep()
        self._wanted, self._going = None, False

        def read() -> ReturnedFile:
            return self._tools.open_returned(path)

        self._submit(self._work, read, lambda found: self._hold(path, found))

    def _hold(self, path: Path, found: object) -> None:
        """Hold a file against the article that it is of; offer to show that where it isn't."""
        if not isinstance(found, ReturnedFile):
            return
        model = self._desk.model
        here = model.article.article_id if model is not None else None
        language = found.target_language.partition("-")[0].lower()
        wrong = language in _LANGUAGES and language != self._presenter.target
        article_id = found.article_id or here
        if article_id is None:
            self.went_wrong.emit(_refused(found.name))
        elif article_id != here or wrong:
            self._find(found, _Wanted(path, article_id, language))
        elif model is not None:
            self._compare(found, model)

    def _find(self, found: ReturnedFile, wanted: _Wanted) -> None:
        """Offer the article of a file, if the library has it; else hold it against this one."""
        model = self._desk.model
        here = model is not None and model.article.article_id == wanted.article_id

        def look() -> str:
            entry = self._tools.library().entry(wanted.article_id)
            return entry.title if entry is not None else ""

        def then(title: object) -> None:
            now = self._desk.model
            if title or here:
                self._offer(wanted, str(title) if title and not here else "")
            elif now is not None:
                self._compare(found, now)
            else:
                self.went_wrong.emit(_refused(found.name))

        self._submit(self._storage, look, then)

    def _offer(self, wanted: _Wanted, title: str) -> None:
        self._wanted = wanted
        name = wanted.path.name
        if title:
            #: %1 is the name of a file, %2 the title of an article
            text = self.tr("“%1” belongs to the article “%2”.").replace("%2", title)
            button = self.tr("Open it and compare")
        else:
            #: %1 is the name of a file
            text = self.tr("“%1” is a translation into another language.")
            button = self.tr("Show that and compare")
        self._window.notices.add_notice(Notice(ELSEWHERE_KEY, text.replace("%1", name), button))

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key != ELSEWHERE_KEY or self._wanted is None:
            return
        self._window.notices.remove(key)
        wanted, model, self._going = self._wanted, self._desk.model, True
        if wanted.language in _LANGUAGES and wanted.language != self._presenter.target:
            self.language_wanted.emit(wanted.language)
        if model is None or model.article.article_id != wanted.article_id:
            self._presenter.opener.fetch(wanted.article_id)

    @Slot(object)
    def _on_ended(self, model: PageModel) -> None:
        """Go on once the article is shown with its translation."""
        wanted = self._wanted
        if not self._going or wanted is None or model is not self._desk.model:
            return
        if model.article.article_id == wanted.article_id:
            self.look_at(wanted.path)

    def _compare(self, found: ReturnedFile, model: PageModel) -> None:
        bilingual, article_id = bilingual_of(model), model.article.article_id

        def compare() -> ReadBack:
            notes = self._tools.notes().of_article(article_id)
            return read_back(found, bilingual, comments_of(bilingual, notes))

        def then(result: object) -> None:
            if isinstance(result, ReadBack):
                self._show(found.name, result, bilingual)

        self._submit(self._storage, compare, then)

    def _show(self, name: str, result: ReadBack, bilingual: Bilingual) -> None:
        if not result.proposals and not result.unchanged:
            self.went_wrong.emit(_refused(name))
            return
        languages = bilingual.article.language, bilingual.target
        sources = {
            one.segment.segment_id: one.source for row in bilingual.rows for one in row.sentences
        }
        listed = [
            ListedProposal(one, sources.get(one.segment_id, ""), languages)
            for one in result.proposals
        ]
        tokens = self._window.reading.canvas.flow.tokens
        from reader.ui.proposals_dialog import ProposalsDialog

        dialog = ProposalsDialog(name, result, listed, tokens, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take(name, dialog.taken(), bilingual))
        dialog.open()

    def _take(self, name: str, proposals: Sequence[Proposal], seen: Bilingual) -> None:
        """Take proposals as one step; their comments become notes, where notes are kept."""
        session, tools = self._presenter.session, self._tools
        model = self._desk.model
        if session is None or model is None or not _is_as(model, seen):
            text = self.tr("Another text is shown now. Read the file again.")
            self._window.status_bar.announce(text)
            return
        label = message(QT_TRANSLATE_NOOP("Review", "Take corrections of “{file}”"), file=name)
        self._desk.take(
            lambda page: taken(proposals, bilingual_of(page), tools.who(), tools.clock(), label)
        )
        if not session.is_private:
            for note in review_notes(proposals, session.article, tools.new_id):
                tools.put_note(note)
        text = ProposalCounts(self).taken(len(proposals))
        self._window.notices.add_notice(Notice(TAKEN_KEY, text))

    def _submit(
        self, lane: Lane, work: Callable[[], object], then: Callable[[object], None]
    ) -> None:
        def job(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield (work(),)

        self._then[lane.submit(job, purpose=READ, newest_wins=False)] = then

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        then = self._then.pop(ticket, None)
        if then is not None and isinstance(value, tuple):
            then(value[0])

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._then.pop(ticket, None) is not None:
            self.went_wrong.emit(error)


def _is_as(model: PageModel, seen: Bilingual) -> bool:
    """Tell whether what is shown is what a file was held against."""
    return model.article is seen.article and model.target == seen.target


def _refused(name: str) -> ReaderError:
    """Return what is said of a file that is of no article here."""
    nothing: Message = message(QT_TRANSLATE_NOOP("ReturnedFiles", "Nothing was changed."))
    return ReturnedFileRefused(
        message(
            QT_TRANSLATE_NOOP("ReturnedFiles", "No row of “{name}” belongs to this article."),
            name=name,
        ),
        nothing,
        message(QT_TRANSLATE_NOOP("ReturnedFiles", "Open the article that it was exported from.")),
    )
