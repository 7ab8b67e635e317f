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

__all__ = ["copy_texts"]


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
