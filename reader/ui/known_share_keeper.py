"""The share of known words of each article, kept once its words are counted.

Why it exists: the list of the library is sorted by how hard a text is, and counting needs the
lexicon, which the list has no time for. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.domain.article import ArticleId
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.words_reading import WordsReading

__all__ = ["KnownShareKeeper"]


class KnownShareKeeper(QObject):
    """Tells the library what `WordsReading` counted."""

    def __init__(
        self,
        reading: WordsReading,
        states: KnownWordsKeeper,
        library: LibraryKeeper,
    ) -> None:
        """Follow `reading`, which becomes the owner."""
        super().__init__(reading)
        self._reading = reading
        self._states = states
        self._library = library
        self._kept: tuple[ArticleId, int] | None = None
        reading.counted.connect(self._on_counted)
        states.changed.connect(self._on_counted)
        states.loaded.connect(self._on_counted)
        library.replaced.connect(self._on_replaced)

    @Slot()
    def _on_replaced(self) -> None:
        """Keep the figure once more: the one that was kept is not there."""
        self._kept = None
        self._on_counted()

    @Slot()
    def _on_counted(self) -> None:
        """Keep a figure of the whole article, once."""
        article = self._reading.article
        if article is None or self._reading.is_reading or not self._states.is_loaded:
            return
        figure = self._reading.words.figure
        new = (article.article_id, figure.percent)
        if figure.words and new != self._kept:
            self._kept = new
            self._library.put_known(article.article_id, figure.percent / 100)
