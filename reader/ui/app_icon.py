"""What the desktop knows the program by: its name, its desktop file and its own icon.

Why it exists: a window without an icon shows the toolkit's. The pictures ship with the resources;
Qt reads the size that it needs when it needs it. GUI thread only.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

__all__ = ["app_icon", "introduce"]

_NAME: Final = re.compile(r"qari-(\d+)\.png")


def introduce(application: QGuiApplication, resources: Path | None) -> None:
    """Tell the desktop who `application` is; without `resources` it has no icon."""
    application.setApplicationName("qari")
    application.setApplicationDisplayName("Qari")
    # Flatpak renames the desktop file, and says so.
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "") or "qari")
    if resources is not None:
        application.setWindowIcon(app_icon(resources))


def app_icon(resources: Path) -> QIcon:
    """Return the icon from the folder ``icons`` of `resources`; an empty one where it is absent."""
    icon = QIcon()
    for path in sorted((resources / "icons").glob("qari-*.png")):
        if (match := _NAME.fullmatch(path.name)) is not None:
            side = int(match[1])
            icon.addFile(str(path), QSize(side, side))
    return icon
