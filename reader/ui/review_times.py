"""A time as a person says it: "3 h 05 min", in the language of the interface.

Why it exists: the panel and the report say the same. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

__all__ = ["time_text"]

_MINUTE: Final = 60


def time_text(seconds: float) -> str:
    """Return hours and minutes."""
    hours, minutes = divmod(round(seconds / _MINUTE), _MINUTE)
    locale = QLocale()
    if not hours:
        #: %1 is a number of minutes
        return QCoreApplication.translate("ReviewTime", "%1 min").replace(
            "%1", locale.toString(minutes)
        )
    #: %1 is a number of hours, %2 of minutes
    text = QCoreApplication.translate("ReviewTime", "%1 h %2 min")
    return text.replace("%1", locale.toString(hours)).replace("%2", locale.toString(minutes))
