"""Collects garbage when nobody waits for the window.

Why it exists: Python looks for reference cycles whenever enough objects were made, on whichever
thread made them; walking all objects of a long article takes 20 to 70 ms, and the window stands
still meanwhile. Here the young objects are looked at often, which costs little, and the old ones
only when the reader has touched nothing for a while.

Source: https://docs.python.org/3/library/gc.html; calibre and Anki take the same way.
GUI thread only.
"""

from __future__ import annotations

import gc
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from reader.ui.main_window import MainWindow

__all__ = ["IdleCollector", "collect_when_idle"]

TICK_MS: Final = 400
YOUNG: Final = 2_000
"""New objects from which on the young ones are looked at."""
QUIET_SECONDS: Final = 4.0
"""How long nothing must have been touched before the old ones are."""
GROWN: Final = 40
"""How many looks at the young ones make a look at the old ones worth it."""
MOST_GROWN: Final = 2_000
"""From so many on the old ones are looked at, whatever the reader does: memory is not endless."""


class IdleCollector(QObject):
    """The one that collects, from `start` to `stop`."""

    def __init__(self, parent: QObject) -> None:
        """Belong to `parent`; nothing changes before `start`."""
        super().__init__(parent)
        self._touched = 0.0
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def follow(self, window: MainWindow) -> None:
        """Wait while the reader is at work in `window`."""
        typed, read = window.notes_panel.editor.text.textChanged, window.reading
        for touched in (typed, read.canvas.moved, read.pointer.moved_on):
            touched.connect(self.touch)

    def start(self) -> None:
        """Take over from Python."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give it back to Python."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def touch(self) -> None:
        """Remember that the reader is at work; connect to what tells of scrolls and keys."""
        self._touched = time.monotonic()

    @Slot()
    def tick(self) -> None:
        """Look at the young objects if there are many, at the old ones if nobody waits."""
        if gc.get_count()[0] >= YOUNG:
            gc.collect(0)
            self._looks += 1
        quiet = time.monotonic() - self._touched >= QUIET_SECONDS
        if self._looks >= MOST_GROWN or (quiet and self._looks >= GROWN):
            gc.collect()
            self._looks = 0


def collect_when_idle(window: MainWindow) -> IdleCollector:
    """Collect garbage when nobody waits for `window`, until ``stop``."""
    collector = IdleCollector(window)
    collector.follow(window)
    collector.start()
    return collector
