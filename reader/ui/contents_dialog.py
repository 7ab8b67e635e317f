"""The chapters of a book, or the parts of a long text, to choose from.

Why it exists: a book is read from its table of contents. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader.domain.article import Part
from reader.domain.bidi import isolate
from reader.ui.choice_dialog import ChoiceDialog

__all__ = ["ContentsDialog"]


class ContentsDialog(ChoiceDialog):
    """The dialog; `chosen` tells the number of a part, the first is 0."""

    def __init__(self, book: str, part: Part, parent: QWidget | None = None) -> None:
        """Show the parts of `book`, with the one that is open selected."""
        title = QCoreApplication.translate("ContentsDialog", "Contents")
        find = QCoreApplication.translate("ContentsDialog", "Find a chapter")
        super().__init__((title, book or title, find), parent)
        names = []
        for number in range(part.count):
            named = part.names[number] if number < len(part.names) else ""
            #: %1 is a number
            text = isolate(named) or self.tr("Part %1").replace("%1", str(number + 1))
            names.append(text)
        self.offer(names, part.number - 1)
