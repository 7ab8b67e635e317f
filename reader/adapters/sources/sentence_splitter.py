"""The sentence splitter: our rules for Arabic script, sentencex for the rest.

Why it exists: the port promises spans that tile the text, whatever the library returns.

Source: https://github.com/wikimedia/sentencex
"""

from __future__ import annotations

import re
from typing import Final

from reader.domain.segmentation import split_arabic
from reader.domain.span import Span

__all__ = ["RuleSplitter"]

_ARABIC_SCRIPT: Final = frozenset({"ar", "fa", "ur", "ckb", "ps", "ug", "sd"})
_ARABIC_LETTER: Final = re.compile("[\u0620-\u06ff]")
_FALLBACK: Final = "en"


class RuleSplitter:
    """A `SentenceSplitter`. Holds nothing; lane load."""

    def split(self, text: str, language: str) -> list[Span]:
        """Return spans that tile `text`, in order; white space belongs to the one before it."""
        if language in _ARABIC_SCRIPT or _ARABIC_LETTER.search(text):
            return split_arabic(text)
        return _split_others(text, language)


def _split_others(text: str, language: str) -> list[Span]:
    import sentencex

    pieces: list[str] = sentencex.segment(language if len(language) == 2 else _FALLBACK, text)  # noqa: PLR2004 - ISO 639-1
    if "".join(pieces) != text:
        return split_arabic(text)
    spans: list[Span] = []
    start = end = 0
    for piece in pieces:
        if not piece.strip() and spans:
            spans[-1] = Span(spans[-1].start, end + len(piece))
            start = end = end + len(piece)
            continue
        end += len(piece)
        if piece.strip():
            spans.append(Span(start, end))
            start = end
    if start < len(text):
        spans.append(Span(start, len(text)))
    return spans
