"""The windows of one program: another is opened, one is closed, the rest goes on.

Why it exists: two articles are compared side by side, on one library. Each window has lanes and
connections of its own; what they share (engines, lexicon, glossary) is used by one of them at a
time, which the gates of the lanes see to. What one window writes the others show when they come to
the front. Preferences hold in all windows at once, but for those about one page: language, mode,
vowels and colours of words; of these the ones chosen last are those of the next start. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal, Slot

from reader.domain.article import ArticleId, SourceRef
from reader.domain.messages import Message
from reader.services.preferences import Preferences
from reader.ui.idle_collector import IdleCollector
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.library_browser import LibraryBrowser
from reader.ui.library_desk import LibraryDesk
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow, delete_now
from reader.ui.notes_keeper import NotesKeeper
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.window_parts import Parts

__all__ = ["OpenWindows"]

OF_ONE_PAGE: Final = frozenset({"target", "mode", "tashkil", "word_colours", "geometry"})
"""Preferences that a window keeps for itself while it is open."""
SHARED: Final = tuple(one.name for one in fields(Preferences) if one.name not in OF_ONE_PAGE)
_LOOK_MS: Final = 30
"""How often it is looked whether the threads of a closed window have ended."""
_BESIDE: Final = QPoint(32, 32)


class _Watch(QObject):
    """Tells what one window does that concerns the others.

    Signals:
        closed: Its `Parts`.
        chose: Its `Parts` and the `Preferences` as they are now.
        wrote: Its `MainWindow`.
    """

    closed = Signal(object)
    chose = Signal(object, object)
    wrote = Signal(object)

    def __init__(self, parts: Parts) -> None:
        """Watch the window of `parts`, which becomes the owner."""
        super().__init__(parts.window)
        self._parts = parts
        window = parts.window
        window.closing.connect(self._on_closing)
        parts.settings.changed.connect(self._on_changed)
        library, notes = window.findChild(LibraryKeeper), window.findChild(NotesKeeper)
        known = window.findChild(KnownWordsKeeper)
        if library is not None:
            library.changed.connect(self._on_wrote)
        if notes is not None:
            notes.kept.connect(self._on_wrote)
            notes.moved.connect(self._on_wrote)
        if known is not None:
            known.changed.connect(self._on_wrote)

    @Slot()
    def _on_closing(self) -> None:
        self.closed.emit(self._parts)

    @Slot(object)
    def _on_changed(self, preferences: Preferences) -> None:
        self.chose.emit(self._parts, preferences)

    @Slot()
    def _on_wrote(self) -> None:
        self.wrote.emit(self._parts.window)


class OpenWindows(QObject):
    """Owns the windows; the last one that is closed ends the program."""

    def __init__(self, make: Callable[[Preferences], Parts], parent: QObject | None = None) -> None:
        """Make each window with `make`, which is given the preferences."""
        super().__init__(parent)
        self._make = make
        self.open: list[Parts] = []
        self._leaving: list[Parts] = []
        self._stale: set[MainWindow] = set()
        self._collector = IdleCollector(self)
        self._collector.start()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_look)

    @property
    def active(self) -> Parts:
        """Return the window that is in front, else the one that was opened last."""
        fronts = (one for one in self.open if one.window.isActiveWindow())
        return next(fronts, self.open[-1])

    def add(self, preferences: Preferences) -> Parts:
        """Make a window; it is not shown yet."""
        parts = self._make(preferences)
        window = parts.window
        self.open.append(parts)
        self._collector.follow(window)
        actions = window.reader_actions
        actions.output.new_window.triggered.connect(self._on_new)
        actions.quit_app.triggered.connect(self.close_all)
        watch = _Watch(parts)
        watch.closed.connect(self._on_closed)
        watch.chose.connect(self._on_chosen)
        watch.wrote.connect(self._on_written)
        window.installEventFilter(self)
        desk = window.findChild(LibraryDesk)
        if desk is not None:
            desk.window_wanted.connect(self._on_wanted)
        return parts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what other windows wrote when one comes to the front."""
        if event.type() is QEvent.Type.WindowActivate and watched in self._stale:
            self._stale = {one for one in self._stale if one is not watched}
            _renew(watched)
        return super().eventFilter(watched, event)

    @Slot(object)
    def take_sources(self, sources: Sequence[SourceRef]) -> None:
        """Open what a later start of the program was given."""
        if self.open:
            self.active.opening.open_all(sources)
            self.active.shell.come_forward()

    @Slot(object)
    def show_report(self, text: Message) -> None:
        """Tell of a failure of our own where it is seen."""
        if self.open:
            self.active.shell.show_report(text)

    @Slot()
    def close_all(self) -> None:
        """Close every window, which ends the program."""
        for parts in tuple(self.open):
            if parts.window.isVisible():
                parts.window.close()

    def shut_down(self) -> None:
        """Wait for every thread and delete the windows; the program ends."""
        self._timer.stop()
        self._collector.stop()
        for parts in (*self.open, *self._leaving):
            parts.shut_down()
            delete_now(parts.window)
        self.open.clear()
        self._leaving.clear()

    @Slot()
    def _on_new(self) -> None:
        """Open another window beside the one in front, with the list of the library."""
        parts = self._beside()
        parts.window.reader_actions.library.show_library.setChecked(True)

    @Slot(object)
    def _on_wanted(self, article_id: ArticleId) -> None:
        """Open an article of the library in a window of its own."""
        self._beside().presenter.opener.fetch(article_id)

    def _beside(self) -> Parts:
        before = self.active
        parts = self.add(before.settings.preferences)
        parts.window.resize(before.window.size())
        parts.window.move(before.window.pos() + _BESIDE)
        parts.window.show()
        parts.window.activateWindow()
        return parts

    @Slot(object)
    def _on_closed(self, parts: Parts) -> None:
        """Let a window end by itself while others are read; the last one ends the program."""
        if parts not in self.open or len(self.open) == 1:
            return
        self.open.remove(parts)
        self._stale.discard(parts.window)
        parts.retire()
        self._leaving.append(parts)
        self._timer.start()

    @Slot()
    def _on_look(self) -> None:
        for parts in [one for one in self._leaving if one.is_over]:
            self._leaving.remove(parts)
            parts.window.deleteLater()
        if not self._leaving:
            self._timer.stop()

    @Slot(object, object)
    def _on_chosen(self, changed: Parts, preferences: Preferences) -> None:
        values = {name: getattr(preferences, name) for name in SHARED}
        for parts in self.open:
            if parts is not changed:
                parts.settings.adopt(**values)

    @Slot(object)
    def _on_written(self, window: MainWindow) -> None:
        self._stale |= {one.window for one in self.open if one.window is not window}


def _renew(window: QObject) -> None:
    """Read anew what a window shows of the disk; what is being typed is kept first."""
    if not isinstance(window, MainWindow):
        return
    window.notes_panel.editor.flush()
    browser = window.findChild(LibraryBrowser)
    if browser is not None:
        browser.renew()
    notes = window.reading.canvas.findChild(NotesOnPage)
    if notes is not None:
        notes.reload(in_step=True)
    words = window.findChild(KnownWordsKeeper)
    if words is not None:
        words.reload()
