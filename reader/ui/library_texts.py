"""What is said of an article in the library: where it is from, how far one is, what is left.

Why it exists: row, tool tip and screen reader say the same things; numbers and dates are written as
the language of the interface writes them. GUI thread only.
"""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.domain.library import LibraryEntry, ReadingState
from reader.domain.reading_time import minutes_left
from reader.ui.counts import Counts
from reader.ui.row_text import plain_tip

__all__ = ["day", "known_share", "left", "spoken", "state_name", "tool_tip", "translated", "where"]


def translated(entry: LibraryEntry, language: str) -> str:
    """Return the translated title, in `language` where there is one, else in any."""
    titles = dict(entry.translated_title)
    return titles.get(language) or next(iter(titles.values()), "")


def where(entry: LibraryEntry) -> str:
    """Return the site that an article is from, else the name of its file."""
    pasted = QCoreApplication.translate("LibraryTexts", "Pasted")
    return entry.site or PurePath(entry.location).name or pasted


def day(text: str) -> str:
    """Return a date as the interface writes it; what can't be read as one stays as it is."""
    try:
        made = date.fromisoformat(text[:10])
    except ValueError:
        return text
    form = QLocale.FormatType.ShortFormat
    return QLocale().toString(QDate(made.year, made.month, made.day), form)


def left(entry: LibraryEntry) -> str:
    """Return how long an article still takes to read, or that it is read."""
    if entry.state is ReadingState.READ:
        return QCoreApplication.translate("LibraryTexts", "Read")
    minutes = max(1, minutes_left(entry.words, entry.progress))
    number = QLocale().toString(minutes)
    #: %1 is a number of minutes
    return QCoreApplication.translate("LibraryTexts", "%1 min left").replace("%1", number)


def known_share(entry: LibraryEntry) -> str:
    """Return the share of known words as ``83 %``; empty where it was not counted."""
    if entry.known is None:
        return ""
    number = QLocale().toString(round(100 * entry.known))
    #: %1 is a number
    return QCoreApplication.translate("LibraryTexts", "%1 %").replace("%1", number)


def state_name(state: ReadingState) -> str:
    """Return how far an article was read, in a word."""
    return {
        ReadingState.UNREAD: QCoreApplication.translate("LibraryTexts", "Unread"),
        ReadingState.READING: QCoreApplication.translate("LibraryTexts", "Reading"),
        ReadingState.READ: QCoreApplication.translate("LibraryTexts", "Read"),
    }[state]


def spoken(entry: LibraryEntry, language: str) -> str:
    """Return everything about an article, for a screen reader."""
    return ". ".join(part for part in _parts(entry, language) if part)


def tool_tip(entry: LibraryEntry, language: str) -> str:
    """Return everything about an article, a line for each."""
    parts = (*_parts(entry, language), entry.location)
    return plain_tip("\n".join(part for part in parts if part))


def _parts(entry: LibraryEntry, language: str) -> list[str]:
    read = QLocale().toString(round(100 * entry.progress))
    #: %1 is a number: how many hundredths of an article were read
    passed = QCoreApplication.translate("LibraryTexts", "%1 % read").replace("%1", read)
    #: %1 is a share such as "83 %"
    known = QCoreApplication.translate("LibraryTexts", "%1 of its words known")
    notes = Counts().notes(entry.notes)
    state = state_name(entry.state)
    if entry.state is ReadingState.READING:
        state = f"{state}, {passed}"
    return [
        entry.title,
        translated(entry, language),
        entry.byline,
        " · ".join((where(entry), day(entry.date or entry.added_at))),
        state,
        left(entry) if entry.state is not ReadingState.READ else "",
        known.replace("%1", known_share(entry)) if entry.known is not None else "",
        notes if entry.notes else "",
        "  ".join(f"#{tag}" for tag in entry.tags),
    ]
