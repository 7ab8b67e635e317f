"""Fakes of the ports of notes and library: small, real implementations in memory.

Why it exists: what exports, imports and keeps notes in step is tested without a database, yet
against the promises of `reader.services.library_ports`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.domain.arabic import folded
from reader.domain.article import (
    Article,
    ArticleId,
    Block,
    BlockId,
    BlockKind,
    Segment,
    SegmentId,
    SourceKind,
    SourceRef,
    fingerprint_of,
)
from reader.domain.errors import SourceUnreadable
from reader.domain.language import Direction
from reader.domain.library import (
    ArticleVersion,
    LibraryEntry,
    LibraryQuery,
    ReadingPlace,
    ReadingState,
)
from reader.domain.messages import Message
from reader.domain.notes import Note, NoteId, NoteVersion
from reader.domain.review import takes
from reader.domain.translation import TranslationUnit, UnitState
from reader.domain.words import word_count
from reader.services.library_ports import Kept, KeptUnits, Library, NoteQuery, Notes
from reader.services.note_folder_values import (
    AgreedFile,
    FolderFile,
    FolderStates,
    FoundFile,
    NoteFolder,
    Scan,
)
from tests.fakes import FakeSplitter

__all__ = [
    "FakeFolder",
    "FakeLibrary",
    "FakeNotes",
    "FakeStates",
    "article_of",
    "counting_clock",
    "units_of",
]


def article_of(*texts: str, article_id: str = "article-1", title: str = "") -> Article:
    """Return an article of these blocks, cut into sentences after a full stop and a space."""
    blocks = tuple(
        Block(BlockId(f"{article_id}-b{at}"), BlockKind.PARAGRAPH, text, Direction.RTL)
        for at, text in enumerate(texts)
    )
    numbers = itertools.count(1)
    segments = tuple(
        Segment(SegmentId(f"{article_id}-s{next(numbers)}"), block.block_id, span)
        for block in blocks
        for span in FakeSplitter().split(block.text, "ar")
    )
    return Article(
        ArticleId(article_id), title or texts[0], "ar", blocks, segments,
        SourceRef(SourceKind.TEXT), fingerprint_of(blocks),
    )  # fmt: skip


def units_of(article: Article, targets: Mapping[int, str] | Sequence[str]):
    """Return the units of an article by the numbers of its segments, from 0."""
    pairs = targets.items() if isinstance(targets, Mapping) else enumerate(targets)
    ids = [segment.segment_id for segment in article.segments]
    return {ids[at]: TranslationUnit(ids[at], "", text, UnitState.MACHINE) for at, text in pairs}


def counting_clock() -> Callable[[], str]:
    """Return a clock that counts seconds."""
    seconds = itertools.count(1)
    return lambda: f"2026-01-01T00:{(now := next(seconds)) // 60:02}:{now % 60:02}Z"


class FakeNotes:
    """The notes, in memory. `broken` is raised by the next write."""

    MOST_VERSIONS = 20

    def __init__(self, clock: Callable[[], str] | None = None) -> None:
        self._clock = clock or counting_clock()
        self._notes: dict[NoteId, Note] = {}
        self._removed: dict[NoteId, str] = {}
        self._versions: dict[NoteId, list[NoteVersion]] = {}
        self.broken: Exception | None = None

    def of_article(self, article_id: ArticleId) -> tuple[Note, ...]:
        found = self._found(NoteQuery(article_id=article_id))
        return tuple(sorted(found, key=lambda note: note.passage.anchor.position))

    def get(self, note_id: NoteId) -> Note | None:
        return self._notes.get(note_id)

    def put(self, note: Note, *, keep_version: bool = True) -> Note:
        self._check()
        old = self._notes.get(note.note_id)
        now = self._clock()
        if old is not None and keep_version and old.body != note.body:
            kept = self._versions.setdefault(note.note_id, [])
            kept.append(NoteVersion(len(kept) + 1, old.body, now))
            del kept[: -self.MOST_VERSIONS]
        created = note.created_at or (old.created_at if old else "") or now
        new = replace(note, created_at=created, changed_at=now)
        self._notes[note.note_id] = new
        return new

    def put_all(self, notes: Sequence[Note]) -> None:
        self._check()
        self._notes |= {note.note_id: note for note in notes}
        for note in notes:
            self._removed.pop(note.note_id, None)

    def versions(self, note_id: NoteId) -> tuple[NoteVersion, ...]:
        return tuple(reversed(self._versions.get(note_id, [])))

    def count(self, query: NoteQuery) -> int:
        return len(self._found(query))

    def page(self, query: NoteQuery, start: int, count: int) -> tuple[Note, ...]:
        found = sorted(self._found(query), key=lambda note: note.note_id)
        found.sort(key=lambda note: note.changed_at, reverse=True)
        return tuple(found[start : start + count])

    def tags(self) -> tuple[tuple[str, int], ...]:
        tags = [tag for note in self._found(NoteQuery()) for tag in note.tags]
        return tuple((tag, tags.count(tag)) for tag in sorted(set(tags)))

    def remove(self, note_ids: Sequence[NoteId]) -> None:
        self._check()
        for note_id in note_ids:
            self._removed.setdefault(note_id, self._clock())

    def restore(self, note_ids: Sequence[NoteId]) -> None:
        self._check()
        for note_id in note_ids:
            self._removed.pop(note_id, None)

    def empty_bin(self, removed_before: str) -> int:
        gone = [one for one, when in self._removed.items() if when < removed_before]
        for note_id in gone:
            del self._removed[note_id]
            self._notes.pop(note_id, None)
        return len(gone)

    def take_notices(self) -> tuple[Message, ...]:
        return ()

    def close(self) -> None:
        """Nothing is open."""

    def _check(self) -> None:
        if self.broken is not None:
            error, self.broken = self.broken, None
            raise error

    def _found(self, query: NoteQuery) -> list[Note]:
        words = folded(query.search).split()
        return [
            note
            for note in self._notes.values()
            if (note.note_id in self._removed) is query.in_bin
            and query.article_id in {note.article_id, ""}
            and (not query.tag or query.tag in note.tags)
            and all(word in folded(f"{note.passage.anchor.quote} {note.body}") for word in words)
        ]


class FakeLibrary:
    """The kept articles, in memory, without versions; `notes` go to the bin with them."""

    def __init__(self, notes: FakeNotes | None = None) -> None:
        self._notes = notes
        self._clock = counting_clock()
        self._articles: dict[ArticleId, Article] = {}
        self._entries: dict[ArticleId, LibraryEntry] = {}
        self._places: dict[ArticleId, ReadingPlace] = {}
        self._units: dict[tuple[ArticleId, str], dict[SegmentId, TranslationUnit]] = {}
        self._effort: dict[tuple[ArticleId, str], float] = {}

    def keep(self, article: Article, *, opened: bool = True, index_later: bool = False) -> Kept:
        for known in self._articles.values():
            if known.fingerprint == article.fingerprint:
                self.restore([known.article_id])
                return Kept(known, self._entries[known.article_id])
        self._articles[article.article_id] = article
        words = sum(word_count(block.text) for block in article.blocks)
        entry = LibraryEntry(
            article.article_id, article.title, (), article.language, article.byline, article.date,
            article.site, article.source.location, article.fingerprint, words, self._clock(),
        )  # fmt: skip
        self._entries[article.article_id] = entry
        return Kept(article, entry, is_new=True)

    def index_waiting(self) -> Iterator[int]:
        yield from ()

    def article(self, article_id: ArticleId, version: int = 0) -> Article | None:
        return self._articles.get(article_id)

    def find(self, article: Article) -> Article | None:
        found = (one for one in self._articles.values() if one.fingerprint == article.fingerprint)
        return next(found, None)

    def entry(self, article_id: ArticleId) -> LibraryEntry | None:
        entry = self._entries.get(article_id)
        if entry is None or self._notes is None:
            return entry
        return replace(entry, notes=len(self._notes.of_article(article_id)))

    def count(self, query: LibraryQuery) -> int:
        return len(self._found(query))

    def page(self, query: LibraryQuery, start: int, count: int) -> tuple[LibraryEntry, ...]:
        return tuple(self._found(query)[start : start + count])

    def versions(self, article_id: ArticleId) -> tuple[ArticleVersion, ...]:
        article = self._articles.get(article_id)
        return () if article is None else (ArticleVersion(1, article.fingerprint, ""),)

    def tags(self) -> tuple[tuple[str, int], ...]:
        tags = [tag for entry in self._found(LibraryQuery()) for tag in entry.tags]
        return tuple((tag, tags.count(tag)) for tag in sorted(set(tags)))

    def set_tags(self, article_ids: Sequence[ArticleId], tags: Iterable[str]) -> None:
        self._change(article_ids, tags=tuple(sorted(set(tags))))

    def set_state(self, article_ids: Sequence[ArticleId], state: ReadingState) -> None:
        self._change(article_ids, state=state)

    def place(self, article_id: ArticleId) -> ReadingPlace:
        return self._places.get(article_id, ReadingPlace())

    def set_place(self, article_id: ArticleId, place: ReadingPlace, progress: float) -> None:
        self._places[article_id] = place
        self._change([article_id], progress=progress, state=ReadingState.READING)

    def set_known(self, article_id: ArticleId, share: float) -> None:
        self._change([article_id], known=share)

    def units(self, article_id: ArticleId, language: str) -> Mapping[SegmentId, TranslationUnit]:
        return dict(self._units.get((article_id, language), {}))

    def put_units(
        self,
        article_id: ArticleId,
        language: str,
        units: Sequence[TranslationUnit],
        *,
        reviewed: bool = False,
    ) -> None:
        kept = self._units.setdefault((article_id, language), {})
        for unit in units:
            before = None if reviewed else kept.get(unit.segment_id)
            kept[unit.segment_id] = takes(before, unit)

    def languages(self, article_id: ArticleId) -> tuple[str, ...]:
        return tuple(sorted(language for one, language in self._units if one == article_id))

    def put_segments(self, article: Article, units: KeptUnits) -> None:
        known = self._articles.get(article.article_id)
        if known is not None and known.fingerprint == article.fingerprint:
            self._articles[article.article_id] = replace(known, segments=article.segments)
            for language, made in units.items():
                self.put_units(article.article_id, language, made, reviewed=True)

    def put_choices(self, article: Article) -> None:
        known = self._articles.get(article.article_id)
        if known is not None and known.fingerprint == article.fingerprint:
            self._articles[article.article_id] = replace(article, segments=known.segments)
            facts = {"title": article.title, "byline": article.byline, "date": article.date}
            self._change([article.article_id], **facts)

    def effort(self, article_id: ArticleId, language: str) -> float:
        return self._effort.get((article_id, language), 0.0)

    def add_effort(self, article_id: ArticleId, language: str, seconds: float) -> None:
        if article_id in self._articles:
            self._effort[article_id, language] = self.effort(article_id, language) + seconds

    def remove(self, article_ids: Sequence[ArticleId]) -> None:
        self._change(article_ids, removed_at=self._clock())
        for article_id in article_ids if self._notes else ():
            assert self._notes is not None
            self._notes.remove([note.note_id for note in self._notes.of_article(article_id)])

    def restore(self, article_ids: Sequence[ArticleId]) -> None:
        self._change(article_ids, removed_at="")

    def forget(self, article_ids: Sequence[ArticleId]) -> None:
        for article_id in article_ids:
            self._articles.pop(article_id, None)
            self._entries.pop(article_id, None)

    def empty_bin(self, removed_before: str) -> int:
        gone = [e.article_id for e in self._entries.values() if "" < e.removed_at < removed_before]
        self.forget(gone)
        return len(gone)

    def take_notices(self) -> tuple[Message, ...]:
        return ()

    def close(self) -> None:
        """Nothing is open."""

    def _change(self, article_ids: Sequence[ArticleId], **values: object) -> None:
        for article_id in article_ids:
            if article_id in self._entries:
                entry = replace(self._entries[article_id], **values)  # type: ignore[arg-type]
                self._entries[article_id] = entry

    def _found(self, query: LibraryQuery) -> list[LibraryEntry]:
        words = folded(query.search).split()
        found = [entry for one in self._entries if (entry := self.entry(one)) is not None]
        return [
            entry
            for entry in sorted(found, key=lambda one: one.article_id)
            if bool(entry.removed_at) is query.in_bin
            and (query.state is None or entry.state is query.state)
            and (not query.tag or query.tag in entry.tags)
            and all(word in folded(f"{entry.title} {entry.byline} {entry.site}") for word in words)
        ]


class FakeFolder:
    """A `NoteFolder` in memory: files as values, digests that count."""

    def __init__(self, where: str = "/notes") -> None:
        self._numbers = itertools.count(1)
        self.where = where
        self.files: dict[str, tuple[str, FolderFile]] = {}
        self.other_names: set[str] = set()
        self.unreadable: tuple[str, ...] = ()
        self.away = False
        self.broken: Exception | None = None

    def scan(self) -> Scan:
        if self.away:
            raise SourceUnreadable(Message("Fake", "The folder is away."))
        names = {name.casefold() for name in (*self.files, *self.other_names, *self.unreadable)}
        found = tuple(
            FoundFile(name, *self.files[name])
            for name in sorted(self.files)
            if name not in self.unreadable
        )
        return Scan(found, frozenset(names), self.unreadable)

    def write(self, name: str, file: FolderFile, expected: str) -> str | None:
        if self.broken is not None:
            error, self.broken = self.broken, None
            raise error
        now = self.files[name][0] if name in self.files else ""
        if now != expected:
            return None
        self.change(name, file)
        return self.files[name][0]

    def change(self, name: str, file: FolderFile) -> None:
        """Put a file there as another program would."""
        self.files[name] = (str(next(self._numbers)), file)

    def remove(self, name: str) -> None:
        self.files.pop(name, None)


class FakeStates:
    """A `FolderStates` in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[ArticleId, AgreedFile]] = {}

    def load(self, where: str) -> Mapping[ArticleId, AgreedFile]:
        return dict(self.kept.get(where, {}))

    def save(self, where: str, agreed: Mapping[ArticleId, AgreedFile]) -> None:
        self.kept[where] = dict(agreed)


def _check_the_fakes(
    notes: FakeNotes, library: FakeLibrary, folder: FakeFolder, states: FakeStates
) -> tuple[Notes, Library, NoteFolder, FolderStates]:
    """Let the type checker compare the fakes with their ports."""
    return notes, library, folder, states
