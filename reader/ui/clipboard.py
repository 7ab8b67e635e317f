"""What goes to the clipboard: the text without our isolates, and its direction for who can read it.

Why it exists: an Arabic sentence that starts with a Latin name turns left to right when pasted
elsewhere. Plain text can't say its direction; the HTML beside it can.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from reader.domain.bidi import strip_isolates
from reader.domain.language import direction_of

__all__ = ["copy_table", "copy_texts"]


def copy_texts(paragraphs: Sequence[tuple[str, str]]) -> None:
    """Put ``(text, language)`` paragraphs on the clipboard. GUI thread only."""
    texts = [(strip_isolates(text), language) for text, language in paragraphs]
    data = QMimeData()
    data.setText("\n".join(text for text, _ in texts))
    data.setHtml(
        "".join(
            f'<p dir="{direction_of(language)}" lang="{escape(language)}">{escape(text)}</p>'
            for text, language in texts
        )
    )
    QGuiApplication.clipboard().setMimeData(data)


def copy_table(rows: Sequence[Sequence[str]], languages: Sequence[str]) -> None:
    """Put a table on the clipboard, its cells separated by tabs. GUI thread only.

    Args:
        rows: Of as many cells as there are languages.
        languages: Of the columns; the table runs as the first one is read.
    """
    table = [[strip_isolates(cell).replace("\t", " ") for cell in row] for row in rows]
    data = QMimeData()
    data.setText("\n".join("\t".join(row) for row in table))
    lines = (
        "<tr>"
        + "".join(
            f'<td dir="{direction_of(language)}" lang="{escape(language)}">{escape(cell)}</td>'
            for cell, language in zip(row, languages, strict=True)
        )
        + "</tr>"
        for row in table
    )
    data.setHtml(f'<table dir="{direction_of(languages[0])}">{"".join(lines)}</table>')
    QGuiApplication.clipboard().setMimeData(data)
