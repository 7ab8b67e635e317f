"""Walking between articles, between the parts of one, and the place in each. GUI thread only.

Why it exists: going back and on has nothing to do with how something is opened.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot

from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["CONTENTS_KEY", "PART_KEY", "WalkingController"]

PART_KEY: Final = "part"
CONTENTS_KEY: Final = "contents"


class WalkingController(QObject):
    """Connects what walks; made by who opens."""

    def __init__(self, window: MainWindow, presenter: ReadingPresenter) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        actions = window.reader_actions
        window.reading.visible_changed.connect(self._on_moved)
        window.notices.requested.connect(self._on_notice)
        presenter.history_changed.connect(self._on_history)
        actions.back.triggered.connect(self._on_back)
        actions.forward.triggered.connect(self._on_forward)
        actions.next_part.triggered.connect(self._on_next_part)
        actions.previous_part.triggered.connect(self._on_previous_part)

    @Slot(object)
    def _on_moved(self, segments: object) -> None:
        del segments
        if self._window.reading.canvas.model is self._presenter.model:
            self._presenter.remember_place(self._window.reading.place)

    @Slot()
    def _on_back(self) -> None:
        self._presenter.go(-1)

    @Slot()
    def _on_forward(self) -> None:
        self._presenter.go(1)

    @Slot()
    def _on_next_part(self) -> None:
        self._presenter.open_part(1)

    @Slot()
    def _on_previous_part(self) -> None:
        self._presenter.open_part(-1)

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key == PART_KEY:
            self._presenter.open_part(1)
        elif key == CONTENTS_KEY:
            self._window.reader_actions.sources.contents.trigger()

    @Slot(bool, bool)
    def _on_history(self, back: bool, forward: bool) -> None:  # noqa: FBT001 - a signal's values
        self._window.reader_actions.set_history(back=back, forward=forward)
