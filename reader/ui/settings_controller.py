"""Preferences and the window: what was chosen takes effect at once and is kept.

Why it exists: sizes, faces, colours, mode and sides are set from the menu, the text card, keys and
the wheel; one place turns each into a new `Preferences` value, shows it everywhere, and keeps it on
the storage lane, where writing to disk blocks nobody. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.domain.errors import ReaderError
from reader.domain.vowelled_text import TashkilDial
from reader.services.cancel import CancelToken
from reader.services.preferences import Preferences, PreferenceStore, ReadingMode, ThemeName
from reader.ui.desktop_wishes import wants_contrast
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.page_style import Appearance
from reader.ui.style import dress, enlarge
from reader.ui.theme import Tokens, tokens_of
from reader.ui.zoom import set_zoom

__all__ = ["SettingsController", "appearance_of", "system_is_dark", "tokens_for"]

_orders = count(1)
"""Counts the choices in all windows."""
LEAST_PERCENT, MOST_PERCENT, STEP_PERCENT = 60, 300, 10
MOST_RECENT = 12
UNASKED = frozenset({"recent", "geometry", "seen_version"})
"""Preferences that the reader did not choose: where they can't be kept nothing is said."""


def system_is_dark() -> bool:
    """Tell whether the desktop asks for dark windows."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def tokens_for(theme: ThemeName) -> Tokens:
    """Return the colours of `theme` on this desktop, as it is now."""
    return tokens_of(theme, system_dark=system_is_dark(), system_contrast=wants_contrast())


def appearance_of(preferences: Preferences) -> Appearance:
    """Return what the page needs of `preferences`."""
    return Appearance(
        preferences.mode,
        preferences.text_percent,
        preferences.arabic_face,
        preferences.latin_face,
        preferences.swap_panes,
        preferences.tashkil is not TashkilDial.OFF,
        spaced=preferences.wide_spacing,
    )


class SettingsController(QObject):
    """The preferences of one window.

    Signals:
        changed: The `Preferences` as they are now; something was chosen in this window.
        tokens_changed: Other colours are in use.
        problem: A `ReaderError`: what was chosen could not be kept for the next start.
    """

    changed = Signal(object)
    tokens_changed = Signal(object)
    problem = Signal(object)

    def __init__(
        self, window: MainWindow, preferences: Preferences, store: PreferenceStore, storage: Lane
    ) -> None:
        """Show `preferences` in `window`, which becomes the owner; keep changes in `store`."""
        super().__init__(window)
        self._window = window
        self._store = store
        self._storage = storage
        self._tickets: set[int] = set()
        self._unasked: set[int] = set()
        storage.finished.connect(self._on_kept)
        storage.failed.connect(self._on_not_kept)
        self.preferences = preferences
        actions = window.reader_actions
        actions.mode_chosen.connect(self._on_mode)
        actions.theme_chosen.connect(self._on_theme)
        actions.zoom_in.triggered.connect(self._on_zoom_in)
        actions.zoom_out.triggered.connect(self._on_zoom_out)
        actions.zoom_reset.triggered.connect(self._on_zoom_reset)
        actions.swap_panes.triggered.connect(self._on_swap)
        actions.clear_recent.triggered.connect(self._on_clear_recent)
        window.reading.zoomed.connect(self._on_zoomed)
        window.text_menu.arabic_face_chosen.connect(self._on_arabic_face)
        window.text_menu.latin_face_chosen.connect(self._on_latin_face)
        window.tool_bar.text_menu_requested.connect(self._on_text_menu)
        window.closing.connect(self._on_closing)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.look_at_system)
        self._show(preferences)

    @property
    def tokens(self) -> Tokens:
        """Return the colours in use."""
        return tokens_for(self.preferences.theme)

    def change(self, **changes: object) -> None:
        """Take new values of some preferences; show and keep them."""
        new = replace(self.preferences, **changes)  # type: ignore[arg-type]  # checked by callers
        if new == self.preferences:
            return
        recolour = new.theme is not self.preferences.theme
        self.preferences = new
        self._show(new, recolour=recolour)
        ticket = self._keep()
        if set(changes) <= UNASKED:
            self._unasked.add(ticket)
        self.changed.emit(new)

    def adopt(self, **changes: object) -> None:
        """Take what was chosen in another window, which keeps it; show it."""
        new = replace(self.preferences, **changes)  # type: ignore[arg-type]  # of a `Preferences`
        if new != self.preferences:
            recolour = new.theme is not self.preferences.theme
            self.preferences = new
            self._show(new, recolour=recolour)

    def add_recent(self, path: str) -> None:
        """Put a file on top of the recent ones."""
        others = tuple(one for one in self.preferences.recent if one != path)
        self.change(recent=(path, *others)[:MOST_RECENT])

    def forget_recent(self, paths: Collection[str]) -> None:
        """Take files out of the recent ones."""
        self.change(recent=tuple(one for one in self.preferences.recent if one not in paths))

    def _show(self, preferences: Preferences, *, recolour: bool = True) -> None:
        actions = self._window.reader_actions
        actions.set_mode(preferences.mode)
        actions.set_theme(preferences.theme)
        actions.set_swapped(swapped=preferences.swap_panes)
        actions.aids.set_tashkil(preferences.tashkil)
        actions.set_recent(preferences.recent)
        actions.set_keys(preferences.keys)
        self._window.text_menu.set_preferences(preferences)
        self._window.tool_bar.set_target(preferences.target)
        self._window.reading.set_appearance(appearance_of(preferences))
        resized = set_zoom(preferences.interface_percent)
        application = QApplication.instance()
        if recolour:
            self._recolour()
        elif resized and isinstance(application, QApplication):
            enlarge(application)

    def _recolour(self) -> None:
        tokens = self.tokens
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, tokens)
        self._window.apply_tokens(tokens)
        self.tokens_changed.emit(tokens)

    def _keep(self) -> int:
        preferences, order = self.preferences, next(_orders)

        def keep(cancel: CancelToken) -> Iterator[object]:
            del cancel
            self._store.save(preferences, order)
            yield from ()

        ticket = self._storage.submit(keep, purpose="preferences", newest_wins=False)
        self._tickets.add(ticket)
        return ticket

    @Slot(int)
    def _on_kept(self, ticket: int) -> None:
        self._tickets.discard(ticket)
        self._unasked.discard(ticket)

    @Slot(int, object)
    def _on_not_kept(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            unasked = ticket in self._unasked
            self._on_kept(ticket)
            if not unasked:
                self.problem.emit(error)

    def _zoom(self, percent: int) -> None:
        self.change(text_percent=max(LEAST_PERCENT, min(MOST_PERCENT, percent)))

    @Slot(object)
    def _on_mode(self, mode: ReadingMode) -> None:
        self.change(mode=mode)

    @Slot(object)
    def _on_theme(self, theme: ThemeName) -> None:
        self.change(theme=theme)

    @Slot()
    def _on_zoom_in(self) -> None:
        self._zoom(self.preferences.text_percent + STEP_PERCENT)

    @Slot()
    def _on_zoom_out(self) -> None:
        self._zoom(self.preferences.text_percent - STEP_PERCENT)

    @Slot()
    def _on_zoom_reset(self) -> None:
        self._zoom(100)

    @Slot(int)
    def _on_zoomed(self, steps: int) -> None:
        self._zoom(self.preferences.text_percent + steps * STEP_PERCENT)

    @Slot(bool)
    def _on_swap(self, swapped: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        self.change(swap_panes=swapped)

    @Slot()
    def _on_clear_recent(self) -> None:
        self.change(recent=())

    @Slot(str)
    def _on_arabic_face(self, face: str) -> None:
        self.change(arabic_face=face)

    @Slot(str)
    def _on_latin_face(self, face: str) -> None:
        self.change(latin_face=face)

    @Slot()
    def _on_text_menu(self) -> None:
        self._window.text_menu.toggle_at(self._window.tool_bar.text_button)

    @Slot()
    def look_at_system(self) -> None:
        """Take the desktop's colours again, where they are followed."""
        if self.preferences.theme is ThemeName.SYSTEM:
            self._recolour()

    @Slot()
    def _on_closing(self) -> None:
        self.change(geometry=self._window.kept_geometry())
