"""An article to a file in a format of the trade, as it is chosen in a dialog.

Why it exists: what goes out is the translation as it stands on the page, with the comments from the
disk. Files and previews are made on the lane ``work``; a file is put in its place as a whole, and
where that fails the dialog stays open and says why. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.domain.article import ArticleId, SegmentId
from reader.domain.bidi import isolate
from reader.domain.errors import ReaderError
from reader.domain.language import Direction, direction_of
from reader.services.cancel import CancelToken
from reader.services.export_article import (
    CONFIRMED,
    FORMATS,
    Comment,
    Delivery,
    ExportChoice,
    ExportFormat,
    beginning_of,
    comments_of,
    delivery_of,
    suggested_name,
)
from reader.services.export_bilingual import Bilingual
from reader.services.library_ports import Library, Notes
from reader.ui.delivered_page import bilingual_of
from reader.ui.export_preview import PreviewPage
from reader.ui.lane import Lane
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice
from reader.ui.review_desk import ReviewDesk
from reader.ui.settings_controller import SettingsController

if TYPE_CHECKING:
    from reader.ui.export_dialog import ExportDialog

__all__ = ["EXPORTED_KEY", "ArticleExporter", "ExportTools"]

PREVIEW, EXPORT = "preview export", "export article"
EXPORTED_KEY = "exported"
ROWS: Final = 12
"""How many blocks make a first page."""
MOST_SHOWN: Final = 20_000
"""Code points of a preview; twelve long paragraphs in XLIFF have more."""
_AS_PAGE: Final = frozenset(
    {ExportFormat.DOCX, ExportFormat.HTML, ExportFormat.EPUB, ExportFormat.MARKDOWN}
)
"""Formats that are looked at as a page; what they hold is shown as the browser would have it."""


@dataclass(frozen=True, slots=True)
class ExportTools:
    """What exporting needs from outside.

    Attributes:
        made: Makes a delivery in its format; any lane.
        write: Writes one to a file, whole or not at all; any lane.
        notes, library: The stores; asked on the storage lane only.
    """

    made: Callable[[Delivery], bytes]
    write: Callable[[Delivery, Path], None]
    notes: Callable[[], Notes]
    library: Callable[[], Library]


class ArticleExporter(QObject):
    """Exports the article of one window."""

    def __init__(
        self,
        window: MainWindow,
        desk: ReviewDesk,
        settings: SettingsController,
        tools: ExportTools,
        lanes: tuple[Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner; `lanes` are ``storage`` and ``work``."""
        super().__init__(window)
        self._window, self._desk, self._settings, self._tools = window, desk, settings, tools
        self._storage, self._work = lanes
        self._dialog: ExportDialog | None = None
        self._bilingual: Bilingual | None = None
        self._comments: Mapping[SegmentId, tuple[Comment, ...]] = {}
        self._then: dict[int, Callable[[object], None]] = {}
        self._written = ""
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.failed.connect(self._on_failed)
            lane.cancelled.connect(self._on_cancelled)
        window.reader_actions.review.export_file.triggered.connect(self.ask)
        window.notices.requested.connect(self._on_notice)

    @Slot()
    def ask(self) -> None:
        """Ask what is to be exported, and where to."""
        self._window.reading.target_editor.keep()
        model = self._desk.model
        if model is not None:
            self._open(bilingual_of(model))

    @Slot(object)
    def ask_for(self, article_id: ArticleId) -> None:
        """Ask the same about an article of the library, as it is kept."""
        target, model = self._settings.preferences.target, self._desk.model
        if model is not None and model.article.article_id == article_id:
            self.ask()
            return

        def read() -> Bilingual | None:
            library = self._tools.library()
            article = library.article(article_id)
            if article is None:
                return None
            return Bilingual(article, target, library.units(article_id, target))

        self._submit(self._storage, read, self._open, purpose=EXPORT)

    def _open(self, bilingual: object) -> None:
        if not isinstance(bilingual, Bilingual) or self._dialog is not None:
            return
        from reader.ui.export_dialog import ExportDialog

        self._bilingual, self._comments = bilingual, {}
        tokens = self._window.reading.canvas.flow.tokens
        dialog = ExportDialog(self._settings.preferences.export, tokens, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.choices.changed.connect(self._preview)
        dialog.save_wanted.connect(self._on_save)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()
        self._read_comments(bilingual)
        self._preview(dialog.choices.choice)

    def _read_comments(self, bilingual: Bilingual) -> None:
        """Bring the comments in; the preview waits for them only where they are wanted."""

        def read() -> Mapping[SegmentId, tuple[Comment, ...]]:
            article_id = bilingual.article.article_id
            return comments_of(bilingual, self._tools.notes().of_article(article_id))

        def then(found: object) -> None:
            if isinstance(found, Mapping) and self._dialog is not None:
                self._comments = found
                if found and self._dialog.choices.choice.with_notes:
                    self._preview(self._dialog.choices.choice)

        self._submit(self._storage, read, then, purpose=PREVIEW)

    def _delivery(self, choice: ExportChoice) -> Delivery | None:
        if self._bilingual is None:
            return None
        return delivery_of(self._bilingual, choice, self._comments)

    @Slot(object)
    def _preview(self, choice: ExportChoice) -> None:
        """Show how the file would begin."""
        bilingual, comments = self._bilingual, self._comments
        if bilingual is None:
            return

        def make() -> tuple[PreviewPage, tuple[int, int, int]]:
            page = _first_page(bilingual, choice, comments, self._tools.made)
            return page, _counts(bilingual)

        def then(made: object) -> None:
            if isinstance(made, tuple) and self._dialog is not None:
                self._dialog.preview.show_page(made[0])
                self._dialog.choices.show_counts(*made[1])

        self._submit(self._work, make, then, purpose=PREVIEW)

    @Slot(object)
    def _on_save(self, choice: ExportChoice) -> None:
        delivery, dialog = self._delivery(choice), self._dialog
        if delivery is None or dialog is None:
            return
        facts = FORMATS[choice.format]
        start = str(self._folder() / suggested_name(delivery.bilingual, choice))
        kinds = f"{translate(facts.label)} (*{facts.suffix})"
        name, _ = QFileDialog.getSaveFileName(dialog, self.tr("Export"), start, kinds)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != facts.suffix and not _stands_for(path, choice.format):
            path = path.with_name(path.name + facts.suffix)
            if path.exists():  # the file dialog asked about another name
                #: %1 is the name of a file
                text = self.tr("“%1” is there already. Choose it to write over it.")
                dialog.show_problem(text.replace("%1", isolate(path.name)))
                return
        if _is_same(path, delivery.bilingual.article.source.location):
            dialog.show_problem(self.tr("This is the article itself. Choose another name."))
            return
        self._write(delivery, path)

    def _folder(self) -> Path:
        """Return where exports go: beside the last one, or the file that is read, or at home."""
        if self._written:
            return Path(self._written).parent
        location = self._bilingual.article.source.location if self._bilingual else ""
        beside = Path(location).parent if location else Path.home()
        return beside if beside.is_dir() else Path.home()

    def _write(self, delivery: Delivery, path: Path) -> None:
        def write() -> str:
            self._tools.write(delivery, path)
            return str(path)

        def then(written: object) -> None:
            self._settings.change(export=delivery.choice)
            self._say(str(written))
            if self._dialog is not None:
                self._dialog.accept()

        if self._dialog is not None:
            self._dialog.set_busy(busy=True)
        self._submit(self._work, write, then, purpose=EXPORT)

    def _say(self, written: str) -> None:
        self._written = written
        #: %1 is the path of a file
        text = self.tr("Exported to %1").replace("%1", isolate(written))
        self._window.notices.add_notice(Notice(EXPORTED_KEY, text, self.tr("Copy the path")))

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key == EXPORTED_KEY and self._written:
            QGuiApplication.clipboard().setText(self._written)
            self._window.status_bar.announce(self.tr("The path is on the clipboard."))

    @Slot()
    def _on_finished(self) -> None:
        self._dialog, self._bilingual = None, None
        self._work.cancel(PREVIEW)

    def _submit(
        self,
        lane: Lane,
        work: Callable[[], object],
        then: Callable[[object], None],
        *,
        purpose: str,
    ) -> None:
        def job(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield (work(),)

        self._then[lane.submit(job, purpose=purpose)] = then

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        then = self._then.pop(ticket, None)
        if then is not None and isinstance(value, tuple):
            then(value[0])

    @Slot(int)
    def _on_cancelled(self, ticket: int) -> None:
        self._then.pop(ticket, None)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._then.pop(ticket, None) is not None and self._dialog is not None:
            parts = [translate(part) for part in (error.title, error.text, error.hint) if part]
            self._dialog.show_problem(" ".join(parts))


def _counts(bilingual: Bilingual) -> tuple[int, int, int]:
    """Return how many sentences are confirmed, have no translation, and how many there are."""
    whole = Delivery(bilingual, ExportChoice(ExportFormat.JSON))
    units = [one.sentence.unit for one in whole.sentences]
    confirmed = sum(one is not None and one.state in CONFIRMED for one in units)
    return confirmed, sum(one is None or not one.target for one in units), len(units)


def _first_page(
    bilingual: Bilingual,
    choice: ExportChoice,
    comments: Mapping[SegmentId, tuple[Comment, ...]],
    made: Callable[[Delivery], bytes],
) -> PreviewPage:
    """Return how a file begins; what is no text is shown as the web page with the same content."""
    as_page = choice.format in _AS_PAGE
    if as_page:
        in_turn = choice.in_paragraphs or not FORMATS[choice.format].has_table
        choice = replace(choice, format=ExportFormat.HTML, in_paragraphs=in_turn)
    first = beginning_of(delivery_of(bilingual, choice, comments), ROWS)
    text = made(first).decode("utf-8", "replace")
    if as_page:  # Qt knows no <bdi>
        text = text.replace("<bdi>", "\u2068").replace("</bdi>", "\u2069")
    direction = direction_of(bilingual.target) if as_page else Direction.LTR
    return PreviewPage(text if as_page else text[:MOST_SHOWN], is_page=as_page, direction=direction)


def _stands_for(path: Path, wanted: ExportFormat) -> bool:
    """Tell whether the end of a file's name is another one of the same format."""
    others = {ExportFormat.XLIFF: {".xliff"}, ExportFormat.XLIFF2: {".xliff"}}
    more = {ExportFormat.HTML: {".htm"}, ExportFormat.MARKDOWN: {".markdown"}}
    return path.suffix.lower() in {**others, **more}.get(wanted, set())


def _is_same(path: Path, location: str) -> bool:
    """Tell whether a file is the one that the article was read from."""
    if not location:
        return False
    try:
        return path.exists() and path.samefile(location)
    except OSError:
        return False
