"""Opens Arabic text as soon as it is copied in another program, where that is turned on.

Why it exists: who reads in a browser copies one article after the other. It is off until it is
asked for, is said while it is on, and looks at nothing but plain Arabic text: no address is opened,
no short word, nothing that Qari copied itself. GUI thread only.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from reader.domain.article import SourceRef
from reader.ui.carried_sources import sources_in

__all__ = ["ClipboardWatch", "is_article"]

_WORD: Final = re.compile(r"[\u0621-\u064a]{2,}")
_FEWEST_WORDS: Final = 25
_LONGEST: Final = 2_000_000


def is_article(text: str) -> bool:
    """Tell whether `text` is Arabic and long enough to be read as an article."""
    if len(text) > _LONGEST:
        return False
    words = len(_WORD.findall(text[:20_000]))
    return words >= _FEWEST_WORDS and words * 2 >= len(text[:20_000].split())


class ClipboardWatch(QObject):
    """Watches while `set_on` says so.

    Signals:
        copied: A list of sources to open.
    """

    copied = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without watching."""
        super().__init__(parent)
        self._last = ""
        self._on = False

    @property
    def is_on(self) -> bool:
        """Tell whether the clipboard is watched."""
        return self._on

    def set_on(self, *, on: bool) -> None:
        """Watch, or no more; what lies on the clipboard already is left alone."""
        if on == self._on:
            return
        self._on = on
        clipboard = QGuiApplication.clipboard()
        if on:
            self._last = clipboard.text()
            clipboard.dataChanged.connect(self._on_changed)
        else:
            clipboard.dataChanged.disconnect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if QGuiApplication.focusWindow() is not None or clipboard.ownsClipboard():
            return  # the reader copied it here
        data = clipboard.mimeData()
        if data.hasUrls() or not data.hasText():
            return
        text = data.text()
        if text == self._last or not is_article(text):
            return
        self._last = text
        sources: list[SourceRef] = sources_in(data)
        if sources:
            self.copied.emit(sources)
