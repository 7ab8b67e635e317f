"""How often lemmas are met in news, from a small table.

Why it exists: of two readings the frequent lemma is the likelier one, and a beginner's level means
the most frequent lemmas. The table was counted in texts that the project itself wrote.

Source: ``resources/dictionary/README.md`` says what was counted, and how.
"""

from __future__ import annotations

import logging
import unicodedata
from pathlib import Path

__all__ = ["FrequencyFile"]

log = logging.getLogger(__name__)


class FrequencyFile:
    """A table with a lemma and its count on each line. Loaded at the first question.

    Call from any thread.
    """

    def __init__(self, path: Path) -> None:
        """Keep the `path`; a file that can't be read makes an empty table."""
        self._path = path
        self._counts: dict[str, int] | None = None

    def count(self, lemma: str) -> int:
        """Return how often the vowelled `lemma` was counted; 0 where it was not."""
        return self._loaded().get(lemma, 0)

    def ranked(self) -> tuple[str, ...]:
        """Return the lemmas, the most frequent first; the same count keeps the file's order."""
        counts = self._loaded()
        return tuple(sorted(counts, key=lambda lemma: -counts[lemma]))

    def _loaded(self) -> dict[str, int]:
        if self._counts is None:
            self._counts = self._read()  # whole or not at all: two lanes may ask
        return self._counts

    def _read(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        try:
            text = self._path.read_text(encoding="utf-8", errors="replace")
        except OSError as exc:
            log.warning("the frequencies can't be read: %s", exc)
            return counts
        for line in text.splitlines():
            lemma, tab, count = line.partition("\t")
            if tab and count.isdecimal() and len(count) < 10:  # noqa: PLR2004 - no sane count
                counts[unicodedata.normalize("NFC", lemma)] = int(count)
        return counts
