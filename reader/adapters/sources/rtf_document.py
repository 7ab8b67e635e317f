"""RTF documents.

Why it exists: old archives and WordPad write them, and mail programs still do.

Source: RTF 1.9.1 (Microsoft, 2008).
"""

from __future__ import annotations

from typing import Final

from reader.adapters.sources.child import extract_in_child
from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.formats import Format
from reader.adapters.sources.paragraph_list import one_line, without_sayings
from reader.adapters.sources.rtf_text import RtfText, TooDeep
from reader.adapters.sources.zipped_document import document_refused, nested_too_deep
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken

__all__ = ["RtfReader", "parse"]

_MOST_BYTES: Final = 100_000_000


class RtfReader:
    """Reads RTF documents in a child process."""

    formats = frozenset({Format.RTF})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what a document holds; as `FormatReader`."""
        return extract_in_child(f"{__name__}:{parse.__name__}", content, cancel)


def parse(content: Content) -> Extracted:
    """Return what a document holds.

    Raises:
        SourceRefused: It is no RTF, too large, or nested too deeply.
    """
    data = content.data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not data.startswith(b"{\\rtf"):
        why = QT_TRANSLATE_NOOP("Documents", "It is no RTF document, or a broken one.")
        raise document_refused(content.name, message(why))
    if len(data) > _MOST_BYTES:
        why = QT_TRANSLATE_NOOP("Documents", "It is larger than {limit} MB.")
        raise document_refused(content.name, message(why, limit=_MOST_BYTES // 1_000_000))
    text = RtfText()
    try:
        text.read(data)
    except TooDeep as exc:
        raise nested_too_deep(content.name) from exc
    paragraphs = text.lines.found.result()
    said = {key: one_line(value) for key, value in text.lines.said.items()}
    title, byline, date = without_sayings(
        paragraphs, said.get("title", ""), said.get("author", ""), said.get("creatim", "")
    )
    return Extracted(paragraphs, title=title, byline=byline, date=date)
