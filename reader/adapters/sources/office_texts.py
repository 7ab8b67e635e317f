"""Why parts of an office document are left out, in words.

Why it exists: a reader is told the same of a Word file and of another one.
"""

from __future__ import annotations

from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["COMMENT", "CONTENTS", "PAGE_EDGE"]

PAGE_EDGE: Final = message(QT_TRANSLATE_NOOP("Furniture", "At the head or foot of each page"))
COMMENT: Final = message(QT_TRANSLATE_NOOP("Furniture", "A comment in the document"))
CONTENTS: Final = message(QT_TRANSLATE_NOOP("Furniture", "The table of contents"))
