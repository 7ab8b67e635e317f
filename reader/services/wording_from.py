"""Another wording from a word on: what stands before it is kept, the rest is said otherwise.

Why it exists: a draft is often right up to a word. Who corrects it points there and sees other ways
to go on, the likeliest first, each beginning with another word. The engine is given the beginning
as it reads and writes it, labels in the place of addresses; what comes after is mended as any draft
is. Of a route through English the last step goes on; the English is kept.

Source: https://opennmt.net/CTranslate2/decoding.html (alternatives at a position).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reader.domain.alignment import Alignment, compose
from reader.domain.masking import Masked, has_words, mask
from reader.domain.name_insertion import name_slots
from reader.domain.protected import rendered
from reader.domain.sanity import find_loop, is_copied
from reader.domain.span import Span
from reader.domain.typesetting import typeset
from reader.domain.words import words
from reader.services.engine_settings import TRUSTED_INPUT, effective
from reader.services.keep_names import mend_step
from reader.services.mend_translation import mend
from reader.services.other_wordings import Wording
from reader.services.ports import Draft, EngineSettings, PackageShelf, TranslationEngine
from reader.services.translate_article import Route, SegmentRequest, names_of
from reader.services.translation_step import StepResult, translate_step

__all__ = ["WordingFrom", "kept_before"]

_CURLY: Final = str.maketrans("“”‘’", "\"\"''")


def kept_before(target: str, at: int) -> str:
    """Return what of `target` stands before the word at `at`, without white space at its end."""
    start = next((word.start for word in words(target) if word.start <= at < word.end), at)
    return target[: max(0, start)].rstrip()


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the last engine of a route reads, and how it hangs together with the Arabic.

    Attributes:
        source: The Arabic, without white space at its ends.
        text: What the last engine reads: the Arabic, or the English in between.
        links: From the Arabic to `text`; empty where both are one.
    """

    source: str
    text: str
    links: Alignment = ()


@dataclass(frozen=True, slots=True)
class WordingFrom:
    """The use case. Lane mt; a small job between two batches.

    Attributes:
        shelf: The engines.
        settings: As they are asked for.
    """

    shelf: PackageShelf
    settings: EngineSettings

    def run(
        self, request: SegmentRequest, route: Route, shown: tuple[str, int], count: int,
        bridge: str = "",
    ) -> tuple[Wording, ...]:  # fmt: skip
        """Return up to `count` targets that are as the shown one up to a word and go on otherwise.

        None are returned where the package can't do it: the sentence is longer than it bears, or it
        writes no SentencePiece.

        Args:
            request: The sentence, with the names to keep.
            route: What shall go on.
            shown: The target, a machine's or a person's, and a code point of it in the word.
            count: How many at most.
            bridge: The English in between where the route has two steps and it is known.

        Raises:
            PackageBroken: A package of the route can't be loaded.
        """
        source = request.source.strip()
        if not has_words(source, route.pair.source):
            return ()
        read = self._reading(source, route, bridge)
        engine = self.shelf.engine(route.steps[-1])
        masked = mask(read.text, engine.can_write)
        if not masked.text or not _bears(engine, masked.text):
            return ()
        kept = kept_before(*shown)
        found: dict[str, None] = {}
        for text in self._texts(request, read, masked, engine, kept):
            if _next_word(text, kept) != _next_word(shown[0], kept):
                found[text] = None
        return tuple(Wording(text, route) for text in found)[:count]

    def _reading(self, source: str, route: Route, bridge: str) -> _Reading:
        if len(route.steps) == 1:
            return _Reading(source, source)
        first = self.shelf.engine(route.steps[0])
        if not bridge:
            settings = effective(self.settings, first.package)
            bridge = translate_step(first, [source], settings)[0].text
        return _Reading(source, bridge, first.align(source, bridge))

    def _texts(
        self,
        request: SegmentRequest,
        read: _Reading,
        masked: Masked,
        engine: TranslationEngine,
        kept: str,
    ) -> Iterator[str]:
        """Yield whole targets, best first; more than are asked for, since some are left out."""
        language = engine.package.pair.target
        begun = _as_written(kept, masked, engine)
        settings = effective(self.settings, engine.package)
        slots = name_slots(names_of(request), read.source, language)
        for draft in engine.continuations(masked.text, begun, settings, _MOST):
            if not _is_sane(draft, begun, masked):
                continue
            mended = mend(masked, draft.text, draft.alignment, language)
            tail = mended.changes.forward(Span(len(begun), len(draft.text))).start
            links = compose(read.links, mended.alignment) if read.links else mended.alignment
            whole = kept + mended.text[tail:] if begun else mended.text
            if whole == mended.text and slots:
                step = StepResult(whole, links, mended.doubts)
                named = mend_step(read.source, slots, step, language).step.text
                whole = named if named.startswith(kept) else whole
            if whole.startswith(kept):
                yield kept + typeset(whole)[len(kept) :]


_MOST: Final = 8
"""Ways to go on that are asked for: the next word of some is the one that is there."""


def _bears(engine: TranslationEngine, text: str) -> bool:
    return len(text) <= TRUSTED_INPUT or engine.pieces(text) <= engine.longest_input()


def _as_written(kept: str, masked: Masked, engine: TranslationEngine) -> str:
    """Return the beginning of a mended target as the engine would have written it."""
    text = kept.removeprefix(masked.head.strip())
    for guard in masked.guards:
        form = rendered(guard.protected.text, engine.package.pair.target)
        if guard.label:
            text = text.replace(form, guard.label, 1)
        elif guard.cut:
            text = text.replace(form, "", 1)
    if not engine.can_write(text):
        text = text.translate(_CURLY)
    return " ".join(text.split())


def _is_sane(draft: Draft, begun: str, masked: Masked) -> bool:
    """Tell whether a draft goes on at all, and neither repeats itself nor copies the source."""
    return (
        not draft.error
        and bool(draft.text[len(begun) :].strip())
        and find_loop(draft.text, masked.text) is None
        and not is_copied(masked.text, draft.text)
    )


def _next_word(text: str, kept: str) -> str:
    return next(iter(text[len(kept) :].split()), "").casefold()
