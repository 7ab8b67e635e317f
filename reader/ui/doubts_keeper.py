"""The doubts about the article that is shown: found on a lane, kept with the page, dismissed.

Why it exists: a check takes 1 to 4 ms a sentence, so it is no work for the window's thread; it is
done again when units, names or the person's edits change, and only while somebody reviews. What
was dismissed stays dismissed. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.doubt_keys import DoubtKey, key_of
from reader.domain.glossary import TermOccurrence
from reader.domain.translation import Doubt, TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.dismiss_doubts import without_dismissed
from reader.ui.dismissals_keeper import DismissalsKeeper
from reader.ui.lane import Lane
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter

if TYPE_CHECKING:
    from reader.services.check_translation import CheckTranslation, SegmentDoubts

__all__ = ["DoubtsKeeper", "Occurrences"]

CHECK, CHECK_ONE = "check", "check one"
PAUSE_MS = 400
"""After the last change before the whole article is checked again."""
SLICE = 16
"""Sentences whose doubts are shown at once."""

Occurrences = Callable[[Sequence[SegmentId] | None], Mapping[SegmentId, Sequence[TermOccurrence]]]
"""Gives the names and terms of sentences that are shown, guesses too; of all of them for None."""


class DoubtsKeeper(QObject):
    """Keeps `PageModel.doubts` true while `active`.

    Signals:
        changed: ``(PageModel, frozenset[SegmentId])``: sentences whose doubts are others now.
        checked: ``(PageModel,)``: the whole article was looked through.
        dismissed: A `DoubtKey` that was dismissed.
    """

    changed = Signal(object, object)
    checked = Signal(object)
    dismissed = Signal(object)

    def __init__(
        self,
        reading: ReadingPresenter,
        check: Callable[[], CheckTranslation],
        occurrences: Occurrences,
        dismissals: DismissalsKeeper,
        words: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Check on the lane `words`; `dismissals` knows what is none."""
        super().__init__(parent)
        self._reading = reading
        self._check = cache(check)  # its rules take 50 ms to read: on the lane, when needed
        self._occurrences = occurrences
        self._dismissals = dismissals
        self._words = words
        self._active = False
        self._checking: dict[int, PageModel] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        for signal in (reading.opened, reading.model_changed):
            signal.connect(self.check_soon)
        reading.runner.ended.connect(self.check_soon)
        self._words.progressed.connect(self._on_progressed)
        self._words.finished.connect(self._on_finished)
        self._words.cancelled.connect(self._on_finished)
        self._words.failed.connect(self._on_failed)
        dismissals.found.connect(self._on_pause)

    # ---- when

    @property
    def active(self) -> bool:
        """Tell whether somebody reviews."""
        return self._active

    def set_active(self, *, active: bool) -> None:
        """Begin or end checking; at the end the page shows what the machine knew of its units."""
        if active == self._active:
            return
        self._active = active
        if active:
            self._on_pause()
            return
        self._words.cancel(CHECK)
        model = self._reading.model
        if model is not None and model.doubts:
            gone = frozenset(model.doubts)
            model.doubts.clear()
            self.changed.emit(model, gone)

    @Slot()
    def check_soon(self) -> None:
        """Look through the article again once nothing changes any more."""
        if self._active:
            self._pause.start()

    def check_at_once(self, segments: Sequence[SegmentId]) -> None:
        """Look at a few sentences now, as after an edit; the article as a whole follows."""
        model = self._reading.model
        if not self._active or model is None:
            return
        found = self._occurrences(segments)
        units = [model.units[one] for one in segments if one in model.units][:SLICE]

        def work(cancel: CancelToken) -> Iterator[object]:
            from reader.services.check_translation import SegmentDoubts

            cancel.check()
            yield [
                SegmentDoubts(
                    one.segment_id,
                    self._check().segment(one, model.target, found.get(one.segment_id, ())),
                )
                for one in units
            ]

        ticket = self._words.submit(work, purpose=CHECK_ONE, priority=2, newest_wins=False)
        self._checking[ticket] = model
        self.check_soon()

    @Slot()
    def _on_pause(self) -> None:
        model = self._reading.model
        if model is None or not self._active:
            return
        if not self._dismissals.has(model.article.article_id, model.target):
            return  # they are on their way
        order = [one.segment_id for one in model.translatable()]
        units = [model.units[one] for one in order if one in model.units]
        found, language = self._occurrences(None), model.target

        def work(cancel: CancelToken) -> Iterator[object]:
            some: list[SegmentDoubts] = []
            for one in self._check().article(units, language, found, cancel):
                some.append(one)
                if len(some) == SLICE:
                    yield some
                    some = []
            yield some
            yield True

        self._checking[self._words.submit(work, purpose=CHECK, priority=-1)] = model

    # ---- what was found

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        model = self._checking.get(ticket)
        if model is None or model is not self._reading.model or not self._active:
            return
        if isinstance(value, list):
            self._take(model, value)
        else:
            self.checked.emit(model)

    def _take(self, model: PageModel, found: Sequence[SegmentDoubts]) -> None:
        dismissed = self._dismissals.of(model.article.article_id, model.target)
        changed: set[SegmentId] = set()
        for one in found:
            unit = model.units.get(one.segment_id)
            if unit is None:
                continue
            shown, _ = without_dismissed(unit, _fitting(one.doubts, unit), dismissed)
            if model.doubts.get(one.segment_id) != shown:
                model.doubts[one.segment_id] = shown
                changed.add(one.segment_id)
        if changed:
            self.changed.emit(model, frozenset(changed))

    # ---- dismissing

    def dismiss(self, segment: SegmentId, doubt: Doubt) -> None:
        """Say that a doubt is none."""
        model = self._reading.model
        unit = model.units.get(segment) if model is not None else None
        if model is None or unit is None:
            return
        key = key_of(doubt, unit)
        self._dismissals.add(model.article.article_id, model.target, key)
        left = tuple(one for one in model.doubts_of(segment) if key_of(one, unit) != key)
        model.doubts[segment] = left
        self.changed.emit(model, frozenset({segment}))
        self.dismissed.emit(key)

    def restore(self, key: DoubtKey) -> None:
        """Take a dismissal back."""
        model = self._reading.model
        if model is None:
            return
        self._dismissals.remove(model.article.article_id, model.target, key)
        self.check_at_once([key.segment_id])

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        self._checking.pop(ticket, None)

    @Slot(int, object)
    def _on_failed(self, ticket: int) -> None:
        """Leave the doubts as they are; the lane has told what happened."""
        self._checking.pop(ticket, None)


def _fitting(doubts: Sequence[Doubt], unit: TranslationUnit) -> tuple[Doubt, ...]:
    """Return the doubts whose words are inside of the texts as they are now."""
    lengths = {"source": len(unit.source), "target": len(unit.target)}
    return tuple(one for one in doubts if one.span.end <= lengths[one.side.value])
