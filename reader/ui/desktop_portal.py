"""Asks the portal of Linux desktops for settings of theirs, and hears when they change.

Why it exists: Qt reads some of them and not others (`reader.ui.desktop_wishes`). Nothing waits: a
desktop without a portal never answers. Only the bus that runs already is used; none is started for
it. Imported when it is first needed, since it loads QtDBus. GUI thread only.

Source: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

__all__ = ["DesktopPortal", "has_bus"]

_SERVICE: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SETTINGS: Final = "org.freedesktop.portal.Settings"


def has_bus() -> bool:
    """Tell whether a bus of the session runs; asking for one could start it."""
    if not sys.platform.startswith("linux"):
        return False
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    usual = bool(folder) and Path(folder, "bus").exists()
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or usual


class DesktopPortal(QObject):
    """Reads settings.

    Signals:
        told: ``(namespace, key, value)`` of a setting, asked for or changed.
    """

    told = Signal(str, str, object)

    def ask(self, settings: Sequence[tuple[str, str]]) -> None:
        """Ask for `settings`, and hear of every change from now on."""
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for namespace, key in settings:
            asked = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SETTINGS, "Read")
            asked.setArguments([namespace, key])
            asked.setAutoStartService(False)  # a desktop that has a portal has started it
            watcher = QDBusPendingCallWatcher(bus.asyncCall(asked), self)
            watcher.setProperty("setting", [namespace, key])
            watcher.finished.connect(self._on_read)
        slot = SLOT("_on_changed(QDBusMessage)")
        bus.connect(  # type: ignore[call-overload]  # the stub says bytes, the call takes a text
            _SERVICE, _PATH, _SETTINGS, "SettingChanged", self, slot
        )

    @Slot(QDBusPendingCallWatcher)
    def _on_read(self, watcher: QDBusPendingCallWatcher) -> None:
        watcher.deleteLater()
        if not watcher.isError():
            self.told.emit(*watcher.property("setting"), _plain(watcher.reply().arguments()[0]))

    @Slot(QDBusMessage)
    def _on_changed(self, changed: QDBusMessage) -> None:
        namespace, key, value = changed.arguments()[:3]
        self.told.emit(str(namespace), str(key), _plain(value))


def _plain(value: object) -> object:
    """Return a value out of the variants that it comes in."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
