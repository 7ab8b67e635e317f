"""The verbs that read: ``open`` in the terminal, ``translate``, ``text``.

Why it exists: without a display the same article, translation and memory are used; only the way
they are shown differs.
"""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field

from reader.adapters.export.html_page import bilingual_html
from reader.adapters.export.json_document import article_json, bilingual_json
from reader.adapters.export.markdown_page import bilingual_markdown
from reader.adapters.export.plain_text import article_text, translation_text
from reader.adapters.sources.article_files import is_folder
from reader.bootstrap import Context
from reader.cli.console import Console, is_terminal, writable_path
from reader.cli.interrupts import certain_interrupts
from reader.cli.opening import asked_parts, opened
from reader.cli.routes import check_package, check_route
from reader.cli.stores import kept_article
from reader.cli.terminal_view import TerminalView
from reader.domain.article import Article, ArticleId, Block, SegmentId, SourceRef
from reader.domain.errors import (
    PackageBroken,
    PackageMissing,
    ReaderError,
    SourceUnreadable,
    StorageUnavailable,
    WrongUse,
)
from reader.domain.glossary import TermOccurrence
from reader.domain.language import LanguagePair
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.review import takes
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import Cancelled, CancelToken
from reader.services.export_bilingual import Bilingual, BilingualWriter, row_of, segments_by_block
from reader.services.join_parts import joined
from reader.services.ports import EngineSettings
from reader.services.prepare_translation import FindNames, Prepared, requests_of
from reader.services.read_article import ReadArticle, ReadEvent

__all__ = [
    "Reading",
    "joined_reading",
    "keeps_names",
    "kept_unless_met",
    "open_in_terminal",
    "read_into",
    "show_text",
    "translate",
]

log = logging.getLogger(__name__)

_WRITERS: dict[str, BilingualWriter] = {
    "text": translation_text,
    "json": bilingual_json,
    "html": bilingual_html,
    "md": bilingual_markdown,
}
UNKNOWN_LANGUAGE = "und"


@dataclass(slots=True)
class Reading:
    """One article while it is translated, and how it went.

    Attributes:
        article: The article.
        target: Language to translate into.
        keep_names: Whether names are kept as the glossary has them.
        units: What is known so far.
        packages: ``id@version`` of each step of the route.
        wanted: How many sentences are to be translated.
        reused: How many of them were made before.
    """

    article: Article
    target: str
    keep_names: bool = True
    units: dict[SegmentId, TranslationUnit] = field(default_factory=dict)
    packages: tuple[str, ...] = ()
    wanted: int = 0
    reused: int = 0

    @property
    def bilingual(self) -> Bilingual:
        """Return what is known as a value."""
        return Bilingual(self.article, self.target, dict(self.units), self.packages)

    @property
    def nothing_to_do(self) -> bool:
        """Tell whether the text has no language that could be translated."""
        return self.article.language in {UNKNOWN_LANGUAGE, self.target} or self.wanted == 0

    def count(self, state: UnitState) -> int:
        """Return how many units are in `state`."""
        return sum(unit.state is state for unit in self.units.values())

    @property
    def exit_code(self) -> int:
        """Return the code of the contract: 4 package missing, 5 some sentences failed, else 0."""
        if self.nothing_to_do:
            return 0
        if self.count(UnitState.MISSING):
            return PackageMissing.exit_code
        return 5 if self.count(UnitState.FAILED) else 0


def show_text(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Print what is found in a source."""
    article = joined(list(asked_parts(context, options.file, options, console)))
    as_json = options.format == "json"
    console.result(article_json(article) if as_json else article_text(article))
    return 0


def translate(context: Context, options: argparse.Namespace, console: Console) -> int:
    """Translate a source and write it whole; also where sentences are missing or failed."""
    if options.more or is_folder(options.file):
        raise _one_only(options)
    if options.output not in {"", "-"}:
        writable_path(options.output, options.file)  # said before the work, not after it
    if options.package:
        check_package(context, options.package)
    reading = joined_reading(list(_readings(context, options, console)))
    console.write(_WRITERS[options.format](reading.bilingual), options.output)
    return reading.exit_code


def _one_only(options: argparse.Namespace) -> ReaderError:
    hint = message(
        QT_TRANSLATE_NOOP(
            "CommandLine",
            "Several articles, or a folder of them: "
            "qari export … --to {language} --format html -o FOLDER",
        ),
        language=options.to,
    )
    if options.more:
        title = message(QT_TRANSLATE_NOOP("CommandLine", "qari translate takes one article."))
        return WrongUse(title, hint=hint)
    return SourceUnreadable(
        message(QT_TRANSLATE_NOOP("CommandLine", "{path} is a folder."), path=options.file),
        hint=hint,
    )


def _readings(context: Context, options: argparse.Namespace, console: Console) -> Iterator[Reading]:
    """Yield each part that is wanted, translated."""
    names = keeps_names(context, options.names)
    met: set[ArticleId] = set()
    for opening in asked_parts(context, options.file, options, console):
        reading = Reading(kept_unless_met(context, opening, met, console), options.to, names)
        read_into(context, reading, options.package, console, lambda: None)
        yield reading


def kept_unless_met(
    context: Context, opening: Article, met: set[ArticleId], console: Console
) -> Article:
    """Return an article with the ids of the library, its own where those are in `met` already.

    Two parts of a source may have the same text, and so be the same article to the library.
    """
    article = kept_article(context, opening, console)
    if article.article_id in met:
        article = opening
    met.add(article.article_id)
    return article


def joined_reading(readings: Sequence[Reading]) -> Reading:
    """Return the readings of all parts as that of one article."""
    return Reading(
        joined([one.article for one in readings]),
        readings[0].target,
        readings[0].keep_names,
        {segment: unit for one in readings for segment, unit in one.units.items()},
        tuple(dict.fromkeys(package for one in readings for package in one.packages)),
        sum(one.wanted for one in readings),
        sum(one.reused for one in readings),
    )


def open_in_terminal(context: Context, sources: Sequence[SourceRef], console: Console) -> int:
    """Show articles one after the other; return the gravest exit code.

    A source that can't be read is said, and the others are still shown.
    """
    preferences = context.preferences.load()
    target = preferences.target
    code = 0
    for source in sources:
        try:
            article = kept_article(context, opened(context, source, console), console)
        except ReaderError as error:
            if len(sources) == 1:
                raise
            console.problem(f"qari: {error}")
            code = max(code, error.exit_code)
            continue
        reading = Reading(article, target, preferences.keep_names)
        shown = _RowPrinter(reading, _view(target), console)
        read_into(context, reading, "", console, shown.advance)
        shown.finish()
        code = max(code, reading.exit_code)
    return code


def _view(target: str) -> TerminalView:
    if not is_terminal(sys.stdout):
        return TerminalView(0, target)
    styled = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return TerminalView(shutil.get_terminal_size().columns, target, styled=styled)


class _RowPrinter:
    """Prints each row as soon as it and all rows before it are translated."""

    def __init__(self, reading: Reading, view: TerminalView, console: Console) -> None:
        self._reading, self._view, self._console = reading, view, console
        self._segments = segments_by_block(reading.article)
        self._wanted = {request.segment_id for request in requests_of(reading.article, {})}
        self._printed = 0

    def advance(self) -> None:
        """Print what is ready."""
        blocks = self._reading.article.blocks
        while self._printed < len(blocks) and self._ready(blocks[self._printed]):
            self._print_next()

    def finish(self) -> None:
        """Print the rest, translated or not."""
        while self._printed < len(self._reading.article.blocks):
            self._print_next()

    def _ready(self, block: Block) -> bool:
        return all(
            segment.segment_id in self._reading.units or segment.segment_id not in self._wanted
            for segment in self._segments.get(block.block_id, ())
        )

    def _print_next(self) -> None:
        block = self._reading.article.blocks[self._printed]
        self._printed += 1
        segments = self._segments.get(block.block_id, ())
        text = self._view.row(row_of(block, segments, self._reading.units))
        if text:
            self._console.result(text)


def keeps_names(context: Context, wish: str) -> bool:
    """Tell whether names are kept: as `wish` says, else as the window does."""
    return wish == "keep" if wish else context.preferences.load().keep_names


def read_into(
    context: Context,
    reading: Reading,
    prefer: str,
    console: Console,
    advance: Callable[[], None],
    cancel: CancelToken | None = None,
) -> None:
    """Translate into `reading`; call `advance` after each part.

    Raises:
        Cancelled: `cancel` was set; what was translated is remembered.
        PackageBroken: The package can't be loaded, and there is no other.
    """
    reading.wanted = len(requests_of(reading.article, {}))
    if reading.nothing_to_do:
        _say_nothing_to_do(reading, console)
        return
    pair = LanguagePair(reading.article.language, reading.target)
    if prefer:
        check_route(context, pair, prefer)
    liked = prefer or context.preferences.load().package_for(str(pair))
    started = time.monotonic()
    try:
        with (
            nullcontext(cancel) if cancel else certain_interrupts() as token,
            _events(context, reading, liked, console, token) as events,
        ):
            for event in events:
                if prefer and isinstance(event, PackageBroken):
                    raise event
                _take(event, reading, console)
                advance()
    except (KeyboardInterrupt, Cancelled):
        console.note(
            f"{len(reading.units)} of {reading.wanted} sentences are remembered; "
            "the same command goes on from there."
        )
        raise
    _say_how_it_went(reading, console, time.monotonic() - started)


@contextmanager
def _events(
    context: Context, reading: Reading, prefer: str, console: Console, cancel: CancelToken
) -> Iterator[Iterator[ReadEvent]]:
    cache, corrections = context.machine_cache(), context.corrections()
    library = context.library()
    use_case = ReadArticle(
        context.translate_article,
        cache,
        corrections,
        EngineSettings(),
        _names(context, reading.article.fingerprint, console) if reading.keep_names else None,
        library,
    )
    try:
        yield use_case.run(reading.article, reading.target, prefer, cancel)
    finally:
        cache.close()
        corrections.close()
        library.close()


def _names(context: Context, fingerprint: str, console: Console) -> FindNames:
    """Return what finds the names to keep, as the window does; none where that can't be read."""

    def find(
        texts: Sequence[tuple[SegmentId, str]],
    ) -> Mapping[SegmentId, Sequence[TermOccurrence]]:
        try:
            hidden, _ = context.hidden_terms(fingerprint)
            return context.terms.occurrences(texts, hidden)
        except StorageUnavailable as error:
            log.warning("own terms: %s", error)
            console.note(f"Note: {error} Names were not kept.")
            return {}

    return find


def _take(event: ReadEvent, reading: Reading, console: Console) -> None:
    if isinstance(event, ReaderError):
        log.warning("%s: %s", type(event).__name__, event)
        console.note(f"Note: {event}")
    elif isinstance(event, Message):
        console.note(f"Note: {event.english()}")
    elif isinstance(event, Prepared):
        route = event.route
        steps = route.steps if route is not None else ()
        reading.packages = tuple(f"{step.package_id}@{step.version}" for step in steps)
    else:
        made_before = [unit for unit in event if unit.origin is not None and unit.origin.from_cache]
        reading.reused += len(made_before)
        for unit in event:
            reading.units[unit.segment_id] = takes(reading.units.get(unit.segment_id), unit)
        console.progress(f"{len(reading.units)} / {reading.wanted} sentences")


def _say_nothing_to_do(reading: Reading, console: Console) -> None:
    language = reading.article.language
    if language == reading.target:
        console.note(f"Note: the text is already in the language asked for ({language}).")
    else:
        console.note("Note: there is nothing to translate in this text.")


def _say_how_it_went(reading: Reading, console: Console, seconds: float) -> None:
    failed, missing = reading.count(UnitState.FAILED), reading.count(UnitState.MISSING)
    if missing:
        console.problem(
            f"qari: No installed package translates {reading.article.language} to "
            f"{reading.target}. The article is shown in its own language. "
            "Put an Argos package into the packages folder, or choose another language."
        )
        return
    if failed:
        console.problem(
            f"qari: {failed} of {reading.wanted} sentences could not be translated; "
            "they stand in their own language. Run the command again to try them again."
        )
    console.note(
        f"{reading.wanted - failed} sentences in {seconds:.1f} s "
        f"({reading.reused} from memory) with {', '.join(reading.packages)}"
    )
