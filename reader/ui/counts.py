"""How many articles or notes there are, in the language of the interface.

Why it exists: several places say it alike, and lupdate finds plurals only in ``tr`` of an object.
GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

__all__ = ["Counts"]


class Counts(QObject):
    """Says counts, in the plural form that the language wants."""

    def articles(self, count: int) -> str:
        """Return how many articles there are."""
        return self.tr("%Ln article(s)", "", count)

    def notes(self, count: int) -> str:
        """Return how many notes there are."""
        return self.tr("%Ln note(s)", "", count)
