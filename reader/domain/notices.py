"""Notices of articles that something can be done about.

Why it exists: who finds something out about a text and who shows a button beside it are strangers;
they know the same message.
"""

from __future__ import annotations

from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["MENDED_LETTERS"]

MENDED_LETTERS: Final = message(
    QT_TRANSLATE_NOOP(
        "Decoding",
        "The letters of this text had been garbled by a wrong encoding; they were mended.",
    )
)
"""It can be opened with ``SourceRef.mend`` switched off."""
