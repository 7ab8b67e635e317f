"""When a backup was made, why, and how large it is, in the language of the interface.

Why it exists: list, question and notices say it alike. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from reader.domain.bidi import isolate
from reader.services.backup_ports import Backup
from reader.ui.counts import Counts

__all__ = ["held_by", "number", "when_of", "why_of"]


def number(value: int) -> str:
    """Write a number as the language of the interface does."""
    return QLocale().toString(value)


def when_of(backup: Backup) -> str:
    """Return day and time, the reader's own."""
    moment = QDateTime.fromString(backup.made_at, Qt.DateFormat.ISODate).toLocalTime()
    locale = QLocale()
    day = locale.toString(moment.date(), QLocale.FormatType.LongFormat)
    return f"{day} · {locale.toString(moment.time(), QLocale.FormatType.ShortFormat)}"


def why_of(backup: Backup) -> str:
    """Return why it was made."""
    translate = QCoreApplication.translate
    known = {
        "daily": translate("Backups", "Every day"),
        "by hand": translate("Backups", "By hand"),
        "before migration": translate("Backups", "Before an update of Qari"),
        "before restoring": translate("Backups", "Before one was put back"),
    }
    return known.get(backup.why, backup.why)


def held_by(backup: Backup) -> str:
    """Return what it holds and how large it is, in one line."""
    translate = QCoreApplication.translate
    if backup.articles < 0:
        held = [translate("Backups", "can't be read")]
    else:
        counts = Counts()
        held = [counts.articles(backup.articles), counts.notes(backup.notes)]
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    held.append(QLocale().formattedDataSize(backup.bytes, 1, form))
    return " · ".join(isolate(part) for part in held)
