"""What makes reading easier: actions, preferences, page and application in step.

Why it exists: ruler, spacing, size of the interface and motion are chosen in a menu, on the text
card or in the preferences, take effect at once and are kept. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from reader.services.preferences import Preferences
from reader.ui.desktop_wishes import DesktopWishes
from reader.ui.main_window import MainWindow
from reader.ui.reading_ruler import ReadingRuler
from reader.ui.settings_controller import SettingsController
from reader.ui.zoom import LEAST_ZOOM, MOST_ZOOM, fit

__all__ = ["ComfortController"]

STEP_PERCENT = 10
_SCREENLESS = frozenset({"offscreen", "minimal"})
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class ComfortController(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow, settings: SettingsController) -> None:
        """Show what `settings` say; `window` becomes the owner."""
        super().__init__(window)
        self._canvas, self._settings = window.reading.canvas, settings
        self._wishes = wishes = DesktopWishes(self)
        self._actions = actions = window.reader_actions.comfort
        self.ruler = ReadingRuler()
        self._canvas.layers.add_cover(self.ruler)
        self._flash_ms = QApplication.cursorFlashTime()
        actions.ruler.triggered.connect(self._on_ruler)
        actions.spacing.triggered.connect(self._on_spacing)
        actions.less_motion.triggered.connect(self._on_less_motion)
        actions.larger.triggered.connect(self._on_larger)
        actions.smaller.triggered.connect(self._on_smaller)
        actions.usual_size.triggered.connect(self._on_usual_size)
        settings.changed.connect(self._show)
        wishes.changed.connect(self._on_wishes)
        wishes.changed.connect(settings.look_at_system)
        window.installEventFilter(self)
        self._show(settings.preferences)
        if QGuiApplication.platformName() not in _SCREENLESS:
            QTimer.singleShot(0, wishes.ask)  # after the first picture of the window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make what was put into the window before it is shown as large as all of it."""
        window = self.parent()
        if event.type() is QEvent.Type.Show and watched is window and isinstance(window, QWidget):
            fit(window)
        return False

    @Slot(object)
    def _show(self, preferences: Preferences) -> None:
        actions = self._actions
        actions.ruler.setChecked(preferences.reading_ruler)
        actions.spacing.setChecked(preferences.wide_spacing)
        actions.less_motion.setChecked(preferences.reduced_motion)
        percent = preferences.interface_percent
        actions.larger.setEnabled(percent < MOST_ZOOM)
        actions.smaller.setEnabled(percent > LEAST_ZOOM)
        if self.ruler.on is not preferences.reading_ruler:
            self.ruler.on = preferences.reading_ruler
            self._canvas.viewport().update()
        self._still(still=preferences.reduced_motion or self._wishes.less_motion)

    def _still(self, *, still: bool) -> None:
        """Let nothing of Qt's own move or blink, or as the desktop has it."""
        for effect in _EFFECTS:
            if still:
                QApplication.setEffectEnabled(effect, False)
        flash_ms = 0 if still else self._flash_ms
        if QApplication.cursorFlashTime() != flash_ms:
            QApplication.setCursorFlashTime(flash_ms)

    @Slot()
    def _on_wishes(self) -> None:
        self._show(self._settings.preferences)

    @Slot(bool)
    def _on_ruler(self, on: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        self._settings.change(reading_ruler=on)

    @Slot(bool)
    def _on_spacing(self, on: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        self._settings.change(wide_spacing=on)

    @Slot(bool)
    def _on_less_motion(self, on: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        self._settings.change(reduced_motion=on)

    @Slot()
    def _on_larger(self) -> None:
        self._zoom(self._settings.preferences.interface_percent + STEP_PERCENT)

    @Slot()
    def _on_smaller(self) -> None:
        self._zoom(self._settings.preferences.interface_percent - STEP_PERCENT)

    @Slot()
    def _on_usual_size(self) -> None:
        self._zoom(100)

    def _zoom(self, percent: int) -> None:
        self._settings.change(interface_percent=max(LEAST_ZOOM, min(MOST_ZOOM, percent)))
