"""The files of one source of a batch: those that are there and fit are left, the others are made.

Why it exists: a book that was interrupted after its third chapter goes on with the fourth, and a
chapter that is done costs nothing, not even opening the book where all of it is done.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from reader.bootstrap import Context
from reader.cli.batch_signatures import Signatures
from reader.cli.batch_sources import GivenSource
from reader.cli.console import Console
from reader.cli.delivering import Deliverer, Ready, joined_ready
from reader.cli.opening import opened_parts
from reader.cli.passwords import Passwords
from reader.cli.stores import Stores, article_of, entry_of
from reader.domain.article import ArticleId
from reader.domain.errors import StorageUnavailable, WrongUse
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.translation import UnitState
from reader.services.export_article import ExportFormat
from reader.services.export_batch import (
    BatchKey,
    BatchOutcome,
    BatchResult,
    BatchState,
    BatchStore,
    MadeFile,
    output_names,
)

__all__ = ["Aside", "BatchMaker", "make_folder"]

_HALF: Final = re.compile(r"\.qari-[0-9a-f]{16}\.tmp")
_IN_USE: Final = 60.0
"""Seconds that writing one file may take."""


class Aside(Console):
    """Keeps what is said of one article for the report, and its progress on one line."""

    def __init__(self, outer: Console) -> None:
        """Show progress on `outer`."""
        super().__init__()
        self.quiet = outer.quiet
        self.label = ""
        self.said: list[str] = []
        self._outer = outer

    def note(self, text: str) -> None:
        """Keep what there is to know; how long it took is nobody's business here."""
        if text.startswith("Note: "):
            self.problem(text.removeprefix("Note: "))

    def problem(self, text: str) -> None:
        """Keep it."""
        self.said.append(text)

    def progress(self, text: str) -> None:
        """Show it behind the label."""
        self._outer.progress(f"{self.label} … {text}")


@dataclass(slots=True)
class BatchMaker:
    """Makes the files of sources. One thread.

    Attributes:
        context: The parts of the program.
        stores: Those of the library.
        folder: Where the files go.
        store: Keeps the state.
        deliverer: Makes articles ready; its console is `aside`.
        aside: Keeps what is said.
        passwords: Of locked files.
        signatures: Say what a file would be made of.
        all_parts: Whether a source is one file.
        again: Whether all is made anew.
        state: What is there; changed as files are made.
    """

    context: Context
    stores: Stores
    folder: Path
    store: BatchStore
    deliverer: Deliverer
    aside: Aside
    passwords: Passwords
    signatures: Signatures
    all_parts: bool = False
    again: bool = False
    state: BatchState = field(init=False)
    _owners: dict[str, BatchKey] = field(init=False)
    _there: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Read what is there: names that are nobody's are never written over."""
        self.state = self.store.load()
        self._owners = dict(self.state.owners())
        there = list(self.folder.rglob("*"))
        _clear_away(there)
        self._there = frozenset(
            path.relative_to(self.folder).as_posix().casefold() for path in there
        )

    def plan(self, sources: Sequence[GivenSource]) -> None:
        """Give a name to every source that has none yet, as if it had one part.

        Raises:
            StorageUnavailable: The names can't be kept.
        """
        for given in sources:
            if self._key(given) not in self.state.files:
                self._name(given, 1)
        self.store.save(self.state)

    def make(self, given: GivenSource) -> Iterator[BatchResult]:
        """Yield what came of each part of a source.

        Raises:
            Cancelled: What was made is in the state.
            InputRejected, SourceUnreadable, NetworkFailed: It can't be read, or its file would lie
                somewhere else.
            StorageUnavailable: A file can't be written.
        """
        signature = self._signature(given)
        number, count = 0, len(self.state.files[self._key(given)])
        while number < count:
            made = self.state.files[self._key(given)][number]
            if self._is_fresh(made, signature):
                path = str(self.folder / made.output)
                yield BatchResult(given.name, BatchOutcome.SKIPPED, number + 1, path, made.title)
            else:
                _check_place(self.folder, made.output)
                ready, count = self._ready(given, number)
                if count != len(self.state.files[self._key(given)]):
                    self._name(given, count)
                    self.store.save(self.state)
                yield self._write(given, number, ready, signature)
            number += 1

    def files_of(self, given: GivenSource) -> int:
        """Return how many files are made of a source."""
        return len(self.state.files[self._key(given)])

    def _key(self, given: GivenSource) -> BatchKey:
        choice = self.deliverer.choice
        return BatchKey(given.name, choice.format.value, self.deliverer.target)

    def _signature(self, given: GivenSource) -> str:
        if not given.is_kept:
            return self.signatures.of_source(given)
        entry = entry_of(self.stores.library, given.name)
        return self.signatures.of_kept(entry.article_id, entry.fingerprint)

    def _is_fresh(self, made: MadeFile, signature: str) -> bool:
        """Tell whether a file is there and would come out as it is."""
        return (
            not self.again
            and made.signature == signature
            and (self.folder / made.output).is_file()
            and (not made.packages or self.signatures.route(made.language) <= {*made.packages})
        )

    def _name(self, given: GivenSource, count: int) -> None:
        """Give a name to each part of a source, none of which is another's."""
        key = self._key(given)

        def is_taken(name: str) -> bool:
            owner = self._owners.get(name)
            return owner != key if owner is not None else name in self._there

        named = output_names(given.place, count, key.target, ExportFormat(key.format), is_taken)
        for one in self.state.files.get(key, ()):
            self._owners.pop(one.output.casefold(), None)
        self.state.files[key] = tuple(MadeFile(one) for one in named)
        self._owners.update((one.casefold(), key) for one in named)

    def _ready(self, given: GivenSource, number: int) -> tuple[Ready, int]:
        """Return a part of a source, translated, and how many parts there are."""
        if given.is_kept:
            article = article_of(self.stores.library, entry_of(self.stores.library, given.name))
            return self.deliverer.of_library(self.stores, article), 1
        source = replace(given.source, part=0 if self.all_parts else number)
        cancel = self.deliverer.cancel
        parts: list[Ready] = []
        met: set[ArticleId] = set()
        for article in opened_parts(self.context, source, self.passwords, cancel):
            self.aside.said += [one.english() for one in article.notices]
            parts.append(self.deliverer.of_source(article, met))
            if not self.all_parts:
                return parts[0], 1 if article.part is None else article.part.count
        return joined_ready(parts), 1

    def _write(self, given: GivenSource, number: int, ready: Ready, signature: str) -> BatchResult:
        """Write a file and note down what it is made of."""
        files = list(self.state.files[self._key(given)])
        reading = ready.reading
        delivery = ready.delivery(self.deliverer.choice)
        path = self.folder / files[number].output
        make_folder(path.parent)
        self.context.deliveries.write(delivery, path)
        result = BatchResult(
            given.name,
            BatchOutcome.DONE,
            number + 1,
            str(path),
            delivery.title,
            reading.wanted,
            reading.count(UnitState.FAILED),
            reading.count(UnitState.MISSING),
            notices=tuple(dict.fromkeys(self.aside.said)),
        )
        self.aside.said.clear()
        whole = not (result.untranslated or result.missing)
        files[number] = MadeFile(
            files[number].output,
            signature if whole else "",
            delivery.title,
            reading.article.title,
            reading.article.language,
            reading.packages,
        )
        self.state.files[self._key(given)] = tuple(files)
        return result


def _check_place(folder: Path, output: str) -> None:
    """Refuse a place that a link leads out of the folder: nothing is written there.

    Raises:
        WrongUse: There is such a link.
    """
    place = (folder / output).parent
    if not Path(os.path.realpath(place)).is_relative_to(os.path.realpath(folder)):
        raise WrongUse(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The folder {path} is a link to another place."),
                path=place,
            ),
            message(QT_TRANSLATE_NOOP("CommandLine", "Nothing was written there.")),
            message(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "Take the link away, or name another folder after -o."
                )
            ),
        )


def _clear_away(paths: Sequence[Path]) -> None:
    """Delete what `write_atomically` left of runs that were killed; a young one may be in use."""
    for path in paths:
        if _HALF.fullmatch(path.name):
            with suppress(OSError):
                if time.time() - path.lstat().st_mtime > _IN_USE:
                    path.unlink()


def make_folder(folder: Path) -> None:
    """Make a folder with those above it, where they are not there.

    Raises:
        StorageUnavailable: It can't be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as exc:
        raise StorageUnavailable(
            message(
                QT_TRANSLATE_NOOP("CommandLine", "The folder {path} can't be made: {why}."),
                path=folder,
                why=getattr(exc, "strerror", None) or exc,
            )
        ) from exc
