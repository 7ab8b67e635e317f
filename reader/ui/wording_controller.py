"""Another wording from a word on, in the window: the key, the menus, and the list under a sentence.

Why it exists: a draft is often right up to a word. Who stands on that word asks for other ways to
go on, and takes one as an alternative is taken. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.bidi import isolate
from reader.domain.errors import ReaderError
from reader.ui.main_window import MainWindow
from reader.ui.page_marks import WordAt
from reader.ui.target_word import TargetWord, place_in_target, target_word
from reader.ui.wording_finder import WordingFinder

__all__ = ["WordingController"]


class WordingController(QObject):
    """Connects the action ``wording_from`` with the word that the reader stands on.

    Signals:
        problem: A `ReaderError`.
    """

    problem = Signal(object)

    def __init__(self, window: MainWindow, finder: WordingFinder) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._reading = window.reading
        self._finder = finder
        self._word = ""
        actions = window.reader_actions
        actions.wording_from.triggered.connect(self._on_wanted)
        actions.alternatives.triggered.connect(finder.forget)
        self._reading.lettered.connect(self._on_lettered)
        self._reading.page_menu.wording_wanted.connect(self._on_word)
        finder.found.connect(self._on_found)
        finder.went_wrong.connect(self._on_failed)

    @Slot(str, object)
    def _on_lettered(self, letter: str, segment: SegmentId | None) -> None:
        del segment  # the word tells it
        if letter == "A":
            self._finder.forget()
        elif letter == "Shift+A":
            self._on_wanted()

    @Slot()
    def _on_wanted(self) -> None:
        self._ask(target_word(self._reading.canvas))

    @Slot(object)
    def _on_word(self, word: WordAt) -> None:
        """Take the word that the context menu was opened on."""
        model = self._reading.canvas.model
        self._ask(place_in_target(model, word) if model is not None else None)

    def _ask(self, word: TargetWord | None) -> None:
        announce = self._window.status_bar.announce
        if word is None:
            announce(self.tr("Stand on a word of the translation, or select one"))
            return
        desk = self._reading.desk
        desk.fix(word.segment)
        if desk.segment != word.segment:  # a correction is being typed
            return
        if not self._finder.find(word.segment, word.at):
            announce(self.tr("No package on this machine translates this article"))
            return
        self._word = word.text
        #: %1 is a word of the translation
        desk.bar.set_note(self._named(self.tr("Looking for other wordings from “%1” on…")))
        desk.place_bar()

    @Slot(object, object)
    def _on_found(self, segment: SegmentId, texts: Sequence[str]) -> None:
        desk = self._reading.desk
        if desk.segment != segment or desk.bar.isHidden():  # turned to another sentence, or typing
            return
        if texts:
            #: %1 is a word of the translation
            note = self._named(self.tr("Other wordings from “%1” on. Choose one to use it."))
            desk.show_alternatives(segment, texts, note)
            return
        desk.present(segment)
        #: %1 is a word of the translation
        text = self._named(self.tr("The machine has no other wording from “%1” on."))
        self._window.status_bar.announce(text)

    @Slot(object, object)
    def _on_failed(self, segment: SegmentId, error: ReaderError) -> None:
        desk = self._reading.desk
        if desk.segment == segment and not desk.bar.isHidden():
            desk.present(segment)
        self.problem.emit(error)

    def _named(self, text: str) -> str:
        return text.replace("%1", isolate(self._word))
