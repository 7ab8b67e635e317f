"""A window with everything that moves it, and how it ends.

Why it exists: a window ends in order: nothing new is begun, what runs is cancelled, what must be
kept is kept. At the end of the program that is waited for; while another window is read it is
looked at now and then. GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from reader.ui.lane import Lane
from reader.ui.library_indexer import INDEX
from reader.ui.main_window import MainWindow
from reader.ui.opening_controller import OpeningController
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.settings_controller import SettingsController
from reader.ui.window_controller import WindowController

__all__ = ["Lanes", "Parts"]


class Lanes(NamedTuple):
    """The lanes of a window that drop their work when it ends; packaging/CONTRACT.md has more."""

    load: Lane
    mt: Lane
    search: Lane
    words: Lane
    work: Lane
    net: Lane
    voice: Lane


@dataclass(frozen=True, slots=True)
class Parts:
    """A window with everything that moves it.

    Attributes:
        window: Owns the rest.
        presenter: What is open, and its translation.
        settings: What the person chose.
        opening: What opens articles.
        shell: Title, reports, and coming to the front.
        lanes: All lanes but `storage`.
        storage: The lane that never drops what it was given.
    """

    window: MainWindow
    presenter: ReadingPresenter
    settings: SettingsController
    opening: OpeningController
    shell: WindowController
    lanes: Lanes
    storage: Lane

    def retire(self) -> None:
        """Cancel what can be cancelled, and let the rest end by itself."""
        for lane in self.lanes:
            lane.retire(dropping=True)
        self.storage.cancel(INDEX)  # what waits is indexed at the next start
        self.storage.retire(dropping=False)

    @property
    def is_over(self) -> bool:
        """Tell whether every thread has ended."""
        return all(lane.is_over for lane in (*self.lanes, self.storage))

    def shut_down(self) -> bool:
        """Cancel what can be cancelled, keep what must be kept; False if a thread hangs."""
        self.retire()
        done = [lane.close() for lane in self.lanes]
        return self.storage.drain() and all(done)
