"""What the clipboard or a drop carries, as sources: files, pages by address, rich text, text.

Why it exists: browsers, word processors and file managers each say it in their own way; what is
opened must not depend on which one it was. GUI thread only.

Source: RFC 2483 (``text/uri-list``); what Firefox, Chromium and LibreOffice put on the clipboard.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QMimeData, QUrl

from reader.domain.article import SourceKind, SourceRef

__all__ = ["address_in", "sources_in"]

_ADDRESS: Final = re.compile(r"https?://\S{3,2000}", re.IGNORECASE)
_STRUCTURE: Final = re.compile(
    r"<(?:p|h[1-6]|li|ul|ol|table|blockquote|br|div|article|section)\b", re.IGNORECASE
)
_LONGEST_RICH: Final = 20_000_000
_WEB: Final = frozenset({"http", "https"})


def address_in(data: QMimeData | None) -> str:
    """Return the address that `data` is, where it is nothing else; else an empty string."""
    if data is None:  # a clipboard that nobody has put anything on
        return ""
    for url in data.urls():
        if url.scheme() in _WEB:
            return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    text = data.text().strip() if data.hasText() else ""
    return text if _ADDRESS.fullmatch(text) else ""


def sources_in(data: QMimeData) -> list[SourceRef]:
    """Return what `data` holds: files, else an address, else rich text, else text.

    Rich text without any structure is taken as text: it says nothing more.
    """
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if files:
        return [SourceRef(SourceKind.FILE, path) for path in files]
    address = address_in(data)
    if address:
        return [SourceRef(SourceKind.URL, address)]
    text = data.text() if data.hasText() else ""
    if data.hasHtml():
        html = data.html()
        if len(html) <= _LONGEST_RICH and text.strip() and _STRUCTURE.search(html):
            return [SourceRef(SourceKind.TEXT, text=html, html=True)]
    return [SourceRef(SourceKind.TEXT, text=text)] if text else []
