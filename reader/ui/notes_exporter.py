"""Notes to a file: Markdown, HTML, JSON, CSV, or a package for Anki.

Why it exists: notes go where the reader works with them. Cards of Anki need the library and the
vowels: what is read is read on ``storage``, what is vowelled on ``words``, and nothing waits for
either. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.errors import ReaderError
from reader.domain.vowelled_text import TashkilDial, VowelledText, with_marks
from reader.services.anki_cards import AnkiCard
from reader.services.cancel import CancelToken
from reader.services.export_notes import ArticleNotes, NoteFormat, notes_of
from reader.services.library_ports import Library, Notes
from reader.services.look_up_word import LookUpWord
from reader.services.note_cards import NoteCards
from reader.services.vowel_sentence import vowelled_sentence
from reader.ui.lane import Lane
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow

__all__ = ["NotesExporter", "NotesWriting"]

EXPORT = "export notes"
FILTERS: Final = {
    "Markdown (*.md)": NoteFormat.MARKDOWN,
    "HTML (*.html)": NoteFormat.HTML,
    "JSON (*.json)": NoteFormat.JSON,
    "CSV (*.csv)": NoteFormat.CSV,
    "Anki (*.apkg)": NoteFormat.ANKI,
}


@dataclass(frozen=True, slots=True)
class NotesWriting:
    """What exporting needs from outside.

    Attributes:
        library: Gives the kept articles; called on the storage lane.
        notes: Gives the notes; called on the storage lane.
        write: Writes notes as text.
        write_cards: Writes a package for Anki and returns how many cards it has.
    """

    library: Callable[[], Library]
    notes: Callable[[], Notes]
    write: Callable[[Path, NoteFormat, Sequence[ArticleNotes]], None]
    write_cards: Callable[[tuple[AnkiCard, ...], Path], int]


class NotesExporter(QObject):
    """Exports the notes of one window."""

    def __init__(
        self,
        window: MainWindow,
        writing: NotesWriting,
        lexicon: LookUpWord,
        lanes: tuple[Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner; `lanes` are ``storage`` and ``words``."""
        super().__init__(window)
        self._window = window
        self._writing = writing
        self._lexicon = lexicon
        self._storage, self._words = lanes
        self._then: dict[int, Callable[[object], None]] = {}
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.failed.connect(self._on_failed)
        window.reader_actions.notes.export_notes.triggered.connect(self._on_export)

    @Slot()
    def _on_export(self) -> None:
        title, filters = self.tr("Export notes"), ";;".join(FILTERS)
        path, chosen = QFileDialog.getSaveFileName(self._window, title, "notes.md", filters)
        if path:
            suffix = Path(path).suffix.lower().lstrip(".")
            known = {one.value: one for one in NoteFormat}
            self.export(Path(path), known.get(suffix) or FILTERS.get(chosen, NoteFormat.MARKDOWN))

    def export(self, path: Path, wanted: NoteFormat) -> None:
        """Write all notes to `path`; the status bar says when it is done."""
        if wanted is NoteFormat.ANKI:
            self._submit(self._storage, self._sentences, lambda found: self._vowel(found, path))
            return

        def write() -> int:
            found = notes_of(self._writing.library(), self._writing.notes())
            self._writing.write(path, wanted, found)
            return sum(len(one.notes) for one in found)

        self._submit(self._storage, write, self._say)

    def _sentences(self) -> tuple[str, ...]:
        """Return the texts whose vowels the cards want."""
        asked: dict[str, None] = {}

        def plain(text: str) -> VowelledText:
            asked[text] = None
            return with_marks(text, {})

        self._cards(plain)
        return tuple(asked)

    def _vowel(self, sentences: object, path: Path) -> None:
        if not isinstance(sentences, tuple):
            return

        def vowel() -> Mapping[str, VowelledText]:
            return {
                one: vowelled_sentence(self._lexicon, one, TashkilDial.ALL) for one in sentences
            }

        self._submit(self._words, vowel, lambda known: self._write_cards(known, path))

    def _write_cards(self, known: object, path: Path) -> None:
        vowels: Mapping[str, VowelledText] = known if isinstance(known, Mapping) else {}

        def write() -> int:
            cards = self._cards(lambda text: vowels.get(text) or with_marks(text, {}))
            return self._writing.write_cards(cards, path)

        self._submit(self._storage, write, self._say)

    def _cards(self, vowelled: Callable[[str], VowelledText]) -> tuple[AnkiCard, ...]:
        library = self._writing.library()
        found = notes_of(library, self._writing.notes())
        return tuple(NoteCards(library, ("en", "nl"), vowelled).of(found))

    def _say(self, count: object) -> None:
        if isinstance(count, int):
            text = self.tr("%Ln note(s) written", "", count)
            self._window.status_bar.announce(text)

    def _submit(
        self, lane: Lane, work: Callable[[], object], then: Callable[[object], None]
    ) -> None:
        def job(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield (work(),)

        self._then[lane.submit(job, purpose=EXPORT, newest_wins=False)] = then

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        then = self._then.pop(ticket, None)
        if then is not None and isinstance(value, tuple):
            then(value[0])

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._then.pop(ticket, None) is not None:
            parts = [translate(part) for part in (error.title, error.text, error.hint) if part]
            self._window.status_bar.announce(" ".join(parts))
