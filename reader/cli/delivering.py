"""An article made ready to go out: with what a person did to it, and translated where that misses.

Why it exists: one article goes into a file, many go into a folder; what is delivered of each must
be the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.bootstrap import Context
from reader.cli.console import Console
from reader.cli.reading import Reading, joined_reading, kept_unless_met, read_into
from reader.cli.stores import Stores, open_stores
from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.export_article import (
    Comment,
    Delivery,
    ExportChoice,
    ExportFormat,
    comments_of,
    delivery_of,
)

__all__ = ["Deliverer", "Ready", "joined_ready"]

_WITHOUT = frozenset({UnitState.FAILED, UnitState.MISSING})


@dataclass(frozen=True, slots=True)
class Ready:
    """What is known of an article before it is written.

    Attributes:
        reading: The article with its units, and how its translation went.
        comments: What was said of its sentences.
    """

    reading: Reading
    comments: Mapping[SegmentId, tuple[Comment, ...]] = field(default_factory=dict)

    def delivery(self, choice: ExportChoice) -> Delivery:
        """Return what goes out of it."""
        return delivery_of(self.reading.bilingual, choice, self.comments)


def joined_ready(parts: Sequence[Ready]) -> Ready:
    """Return the parts of a source as one article."""
    return Ready(
        joined_reading([one.reading for one in parts]),
        {segment: said for one in parts for segment, said in one.comments.items()},
    )


@dataclass(frozen=True, slots=True)
class Deliverer:
    """Makes articles ready.

    Attributes:
        context: The parts of the program.
        target: Language to translate into.
        choice: What was chosen.
        console: Is told how it goes.
        cancel: Stops between sentences.
    """

    context: Context
    target: str
    choice: ExportChoice
    console: Console
    cancel: CancelToken = field(default_factory=CancelToken)

    def of_source(self, opening: Article, met: set[ArticleId]) -> Ready:
        """Make an article ready that was opened; `met` are the ids that were used already.

        Raises:
            Cancelled: What was translated is remembered.
            StorageUnavailable: The library can't be written.
        """
        article = kept_unless_met(self.context, opening, met, self.console)
        if article is opening:  # nobody worked on it here
            return Ready(self._read(Reading(article, self.target), {}))
        with open_stores(self.context, self.console) as stores:
            return self.of_library(stores, article)

    def of_library(self, stores: Stores, article: Article) -> Ready:
        """Make an article ready that is kept, with what was done to it.

        Raises:
            Cancelled: What was translated is remembered.
            StorageUnavailable: The library can't be written.
        """
        kept = stores.library.units(article.article_id, self.target)
        reading = self._read(Reading(article, self.target), kept)
        made = [
            unit
            for segment, unit in reading.units.items()
            if segment not in kept and unit.state not in _WITHOUT
        ]
        if made:  # what comes back is held against what went out
            stores.library.put_units(article.article_id, self.target, made)
        notes = stores.notes.of_article(article.article_id)
        return Ready(reading, comments_of(reading.bilingual, notes))

    def _read(self, reading: Reading, kept: Mapping[SegmentId, TranslationUnit]) -> Reading:
        """Fill in what is kept, and translate where something is missing and a draft may go out."""
        whole = {segment: unit for segment, unit in kept.items() if unit.state not in _WITHOUT}
        reading.keep_names = self.context.preferences.load().keep_names
        empty = Delivery(reading.bilingual, ExportChoice(ExportFormat.JSON))
        missing = any(one.sentence.segment.segment_id not in whole for one in empty.sentences)
        if missing and not self.choice.only_confirmed:
            read_into(self.context, reading, "", self.console, lambda: None, self.cancel)
        reading.units.update(whole)
        return reading
