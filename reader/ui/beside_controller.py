"""What serves a window beside the main one: opened on the words of the page, kept, closed with it.

Why it exists: search and concordance differ in what they ask and show, not in how they come and go.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.domain.errors import ReaderError
from reader.ui.beside_window import BesideWindow
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.main_window import MainWindow
from reader.ui.passage_opener import PassageOpener, WantedPassage
from reader.ui.words_meant import words_meant

__all__ = ["BesideController"]

Box = TypeVar("Box", bound=BesideWindow)


class BesideController(QObject, Generic[Box]):
    """Serves one window beside `window`; it asks `seeker`."""

    def __init__(
        self,
        window: MainWindow,
        seeker: LibrarySeeker,
        opener: PassageOpener,
        action: QAction,
        make: Callable[[QWidget], Box],
    ) -> None:
        """Serve `window`, which becomes the owner.

        Args:
            window: The window.
            seeker: Asks the library.
            opener: Goes to what is chosen.
            action: Opens the window beside it.
            make: Makes that, at its first use.
        """
        super().__init__(window)
        self._window = window
        self._seeker = seeker
        self._opener = opener
        self._make = make
        self._box: Box | None = None
        action.triggered.connect(self.open)
        window.closing.connect(self._on_closing)

    @property
    def box(self) -> Box:
        """Return the window beside, made at its first use."""
        if self._box is None:
            self._box = box = self._make(self._window)
            self.apply_tokens()
            self._connect(box)
        return self._box

    def _connect(self, box: Box) -> None:
        """Serve what `box` asks."""
        raise NotImplementedError

    @Slot()
    def open(self) -> None:
        """Open it on the words of the page; without any it is as it was left."""
        box = self.box
        words = words_meant(self._window.reading.canvas, pointed=not box.wanted)
        box.come()
        if words and words != box.field.text():
            box.look_up(words)
        box.field.setFocus()
        box.field.selectAll()

    def apply_tokens(self) -> None:
        """Take the colours of the window."""
        if self._box is not None:
            self._box.apply_tokens(self._window.reading.canvas.flow.tokens)

    @Slot()
    def look_again(self) -> None:
        """Look again, since the library is another one."""
        if self._box is not None and self._box.wanted:
            self._box.look_now()

    def _go(self, passage: WantedPassage) -> None:
        """Go to a passage; the box stays open, behind the window where they overlap."""
        self._window.raise_()
        self._window.activateWindow()
        self._opener.go(passage)

    @Slot(object)
    def _on_failed(self, error: ReaderError) -> None:
        self.box.show_error(error)

    @Slot()
    def _on_closing(self) -> None:
        if self._box is not None:
            self._box.close()
