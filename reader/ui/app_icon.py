"""The program's own icon, in every size that was drawn for it.

Why it exists: a window without one shows the toolkit's. The pictures ship with the resources; Qt
reads the size that it needs when it needs it. GUI thread only.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

__all__ = ["app_icon"]

_NAME: Final = re.compile(r"qari-(\d+)\.png")


def app_icon(resources: Path) -> QIcon:
    """Return the icon from the folder ``icons`` of `resources`; an empty one where it is absent."""
    icon = QIcon()
    for path in sorted((resources / "icons").glob("qari-*.png")):
        if (match := _NAME.fullmatch(path.name)) is not None:
            side = int(match[1])
            icon.addFile(str(path), QSize(side, side))
    return icon
