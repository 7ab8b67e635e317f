"""The vowelled sentences of the page, and a row's source as it is shown with them.

Why it exists: the tashkil dial changes what is shown and nothing else, so the page's model stays as
it is and the marks lie beside it. A sentence is kept with the text that it was made from: one that
was corrected since shows none of its old marks. Mutable, GUI thread only, no Qt.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.composition import Composition
from reader.domain.vowelled_text import TashkilDial, VowelledText, put_together
from reader.services.vowel_sentence import ToVowel, Vowelled
from reader.ui.page_model import PageModel

__all__ = ["PageVowels"]

KEPT_SENTENCES: Final = 3000


@dataclass(slots=True)
class PageVowels:
    """What the dial shows.

    Attributes:
        dial: Its position. Marks made for another one are shown until new ones come.
    """

    dial: TashkilDial = TashkilDial.OFF
    _made: OrderedDict[SegmentId, Vowelled] = field(default_factory=OrderedDict, repr=False)

    @property
    def on(self) -> bool:
        """Tell whether marks are shown."""
        return self.dial is not TashkilDial.OFF

    def turn(self, dial: TashkilDial) -> set[SegmentId]:
        """Set the dial; return the sentences that show other marks at once: all, when it is off."""
        self.dial = dial
        return self.forget() if dial is TashkilDial.OFF else set()

    def forget(self) -> set[SegmentId]:
        """Drop every mark; return the sentences that had some."""
        gone = set(self._made)
        self._made.clear()
        return gone

    def lacks(self, request: ToVowel) -> bool:
        """Tell whether a sentence is still to be vowelled, or was from another text or dial."""
        made = self._made.get(request.segment_id)
        return made is None or made.request != request or made.dial is not self.dial

    def put(self, model: PageModel, made: Iterable[Vowelled]) -> set[int]:
        """Take sentences in; return the rows that show other marks than before.

        Those of another article, from a text that is not shown any more, or of another position of
        the dial are dropped.
        """
        rows: set[int] = set()
        for one in made:
            segment = one.request.segment_id
            if one.dial is not self.dial or not model.has(segment):
                continue
            if model.sentence(segment) != one.request.text:
                continue
            before = self._made.pop(segment, None)
            self._made[segment] = one
            if (before.shown.text if before is not None else one.request.text) != one.shown.text:
                rows.add(model.row_of(segment))
        while len(self._made) > KEPT_SENTENCES:
            self._made.popitem(last=False)
        return rows

    def source(self, composition: Composition) -> VowelledText | None:
        """Return a row's source as it is shown; None where it has no marks."""
        parts: list[tuple[int, VowelledText]] = []
        for segment, span in zip(composition.segments, composition.spans, strict=True):
            made = self._made.get(segment)
            if made is not None and made.request.text == span.of(composition.text):
                parts.append((span.start, made.shown))
        return put_together(composition.text, parts) if parts else None
