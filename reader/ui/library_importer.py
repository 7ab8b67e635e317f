"""Many files into the library: read on the lane ``work``, kept one by one on ``storage``.

Why it exists: a thousand files take minutes, and reading, writing notes and opening go on
meanwhile. Each article is one small transaction of low priority, so that a note's save is never
behind more than one of them; only a few articles are read ahead, so that memory stays small.
Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article, SourceRef
from reader.domain.errors import ReaderError, StorageUnavailable
from reader.services.cancel import CancelToken
from reader.services.import_articles import (
    FileImport,
    ImportOutcome,
    ImportReport,
    first_part,
    next_part,
    with_part,
)
from reader.services.library_ports import Kept, Library
from reader.services.open_article import OpenArticle
from reader.ui.lane import Lane

__all__ = ["ImportTools", "LibraryImporter"]

IMPORT = "import"
AHEAD = 2
"""How many articles may be read and not yet kept."""
LAST = -1
"""Priority: after everything that somebody waits for."""

FindFiles = Callable[[Sequence[str], CancelToken], Iterator[str]]


@dataclass(frozen=True, slots=True)
class ImportTools:
    """What an import needs.

    Attributes:
        find_files: Finds the articles among files and folders.
        open_article: Reads them.
        library: The store of the storage lane, asked there only.
    """

    find_files: FindFiles
    open_article: OpenArticle
    library: Callable[[], Library]


class LibraryImporter(QObject):
    """Imports for one window, one import at a time; what comes meanwhile is added to it.

    Signals:
        progressed: ``(done, total)`` files.
        kept: An article was kept.
        ended: An `ImportReport`.
    """

    progressed = Signal(int, int)
    kept = Signal()
    ended = Signal(object)

    def __init__(
        self, tools: ImportTools, work: Lane, storage: Lane, parent: QObject | None = None
    ) -> None:
        """Read on the lane `work`, keep on the lane `storage`."""
        super().__init__(parent)
        self._tools = tools
        self._work, self._storage = work, storage
        self._listing: set[int] = set()
        self._reading: dict[int, SourceRef] = {}
        self._keeping: dict[int, tuple[SourceRef, Article]] = {}
        self._files: dict[str, FileImport] = {}
        self._parts: dict[str, FileImport] = {}
        self._waiting: deque[SourceRef] = deque()
        self._taken: dict[str, int] = {}
        for lane in (work, storage):
            lane.progressed.connect(self._on_progressed)
            lane.finished.connect(self._on_ended)
            lane.cancelled.connect(self._on_ended)
            lane.failed.connect(self._on_failed)

    @property
    def is_running(self) -> bool:
        """Tell whether there is something left to import."""
        return bool(self._listing or self._reading or self._keeping or self._waiting)

    def start(self, paths: Sequence[str]) -> None:
        """Import files and folders; ends in `ended`."""
        wanted = list(paths)

        def find(cancel: CancelToken) -> Iterator[object]:
            yield list(self._tools.find_files(wanted, cancel))

        self._listing.add(self._work.submit(find, purpose=IMPORT, newest_wins=False))

    @Slot()
    def cancel(self) -> None:
        """Read no more files; what was kept stays."""
        if self.is_running:
            self._waiting.clear()
            self._work.cancel(IMPORT)
            self._end_if_done()

    def _read_on(self) -> None:
        while self._waiting and len(self._reading) + len(self._keeping) < AHEAD:
            source = self._waiting.popleft()

            def read(cancel: CancelToken, source: SourceRef = source) -> Iterator[object]:
                yield self._tools.open_article.open(source, cancel)

            ticket = self._work.submit(read, purpose=IMPORT, newest_wins=False)
            self._reading[ticket] = source

    def _keep(self, source: SourceRef, article: Article) -> None:
        def keep(cancel: CancelToken) -> Iterator[object]:
            del cancel
            yield self._tools.library().keep(article, opened=False)

        ticket = self._storage.submit(keep, purpose=IMPORT, priority=LAST, newest_wins=False)
        self._keeping[ticket] = source, article
        self._read_on()

    def _take_list(self, paths: Sequence[str]) -> None:
        new = [path for path in paths if path not in self._taken]
        self._waiting.extend(first_part(path) for path in new)
        for path in new:
            self._taken[path] = len(self._taken)
        self.progressed.emit(len(self._files), len(self._taken))

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket in self._listing and isinstance(value, list):
            self._take_list(value)
        elif ticket in self._reading and isinstance(value, Article):
            self._keep(self._reading.pop(ticket), value)
        elif ticket in self._keeping and isinstance(value, Kept):
            source, article = self._keeping[ticket]
            self._take_kept(source.location, article, value)

    def _take_kept(self, path: str, article: Article, kept: Kept) -> None:
        made = with_part(self._parts.get(path), path, kept)
        more = next_part(article)
        if more is None:
            self._done(made)
        else:
            self._parts[path] = made
            self._waiting.appendleft(more)
        self.kept.emit()

    def _done(self, made: FileImport) -> None:
        self._parts.pop(made.path, None)
        self._files[made.path] = made
        self.progressed.emit(len(self._files), len(self._taken))

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        self._drop(ticket)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        source = self._reading.get(ticket)
        if source is None and ticket in self._keeping:
            source = self._keeping[ticket][0]
        if source is not None:
            self._done(FileImport(source.location, ImportOutcome.FAILED, error))
            if isinstance(error, StorageUnavailable):
                self._waiting.clear()  # the next one would fail too
        self._drop(ticket)

    def _drop(self, ticket: int) -> None:
        if not (ticket in self._listing or ticket in self._reading or ticket in self._keeping):
            return
        self._listing.discard(ticket)
        self._reading.pop(ticket, None)
        self._keeping.pop(ticket, None)
        self._read_on()
        self._end_if_done()

    def _end_if_done(self) -> None:
        if self.is_running:
            return
        files = sorted(self._files.values(), key=lambda one: self._taken[one.path])
        report = ImportReport(tuple(files), len(self._taken) - len(files))
        self._files, self._parts, self._taken = {}, {}, {}
        self.ended.emit(report)
