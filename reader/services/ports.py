"""The ports: what the use cases need from the outside world.

Why it exists: services are written against these protocols; adapters implement them, tests have
fakes (``tests/fakes.py``) that pass the same contract suites. Methods may be called from the lane
that the docstring names and from no other at the same time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from reader.domain.alignment import Alignment
from reader.domain.article import Block, Part, SourceRef
from reader.domain.language import LanguagePair
from reader.domain.messages import Message
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.glossary_ports import KnownWords, OwnTerms

__all__ = [
    "CacheKey",
    "Clock",
    "ComputeType",
    "Corrections",
    "Draft",
    "EngineSettings",
    "InstalledPackage",
    "KnownWords",
    "MachineCache",
    "NamesPutIn",
    "OwnTerms",
    "PackageShelf",
    "RawDocument",
    "SentenceSplitter",
    "SourceReader",
    "ThreadProfile",
    "TranslationEngine",
]

Clock = Callable[[], str]
"""Return the time now: UTC, ISO 8601, seconds."""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """What a source reader found.

    Attributes:
        blocks: In reading order, ids minted, furniture marked.
        title, byline, date, site: As found, else empty.
        part: Set where the source was too large for one article.
        notices: What the reader should know (opened in parts, replaced characters).
        address: Of the page, as in `Article`.
    """

    blocks: tuple[Block, ...]
    title: str = ""
    byline: str = ""
    date: str = ""
    site: str = ""
    part: Part | None = None
    notices: tuple[Message, ...] = ()
    address: str = ""


class SourceReader(Protocol):
    """Turns a source into blocks. Lane load."""

    def accepts(self, source: SourceRef) -> bool:
        """Tell whether this reader is for `source`; at most the first bytes are looked at."""
        ...

    def read(self, source: SourceRef, cancel: CancelToken) -> RawDocument:
        """Read `source`.

        Raises:
            SourceUnreadable: The file is gone, a directory, or may not be read.
            SourceRefused: It is hostile, damaged, protected or too large.
            PasswordNeeded: It is locked.
            NotText: It is not what its name says, or in no known encoding.
            EmptySource: There is nothing to read.
            AddressRefused: It is no address, or one of the user's own network.
            NetworkFailed: A page can't be fetched, and none is kept.
            Cancelled: `cancel` was set.
        """
        ...


class SentenceSplitter(Protocol):
    """Splits a block into sentences. Lane load."""

    def split(self, text: str, language: str) -> list[Span]:
        """Return spans that tile `text`, in order; white space belongs to the one before it."""
        ...


class ComputeType(StrEnum):
    """With what numbers a model computes; the values are CTranslate2's."""

    DEFAULT = "default"
    """As the package was made."""
    INT8 = "int8"
    """The least memory."""
    FLOAT32 = "float32"
    """The most exact, and the most memory."""
    AUTO = "auto"
    """What is fastest on this machine."""


class ThreadProfile(StrEnum):
    """How much of the machine a package may take."""

    QUIET = "quiet"
    BALANCED = "balanced"
    FAST = "fast"


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """Settings of a translation, those that change the text first.

    Attributes:
        beam: Width of the beam.
        length_penalty: Exponent of the length normalisation.
        repetition_penalty: 1.0 is none.
        no_repeat_ngram: 0 is off.
        max_decoding_length: Longest target in pieces.
        batch_size: Most segments a batch; no part of the cache key.
        intra_threads: Threads of one batch; 0 lets the engine choose; no part of the cache key.
        compute_type: As the engine was loaded.
    """

    beam: int = 4
    length_penalty: float = 1.0
    repetition_penalty: float = 1.0
    no_repeat_ngram: int = 0
    max_decoding_length: int = 256
    batch_size: int = 64
    intra_threads: int = 0
    compute_type: ComputeType = ComputeType.DEFAULT

    def canonical(self) -> str:
        """Return one line with the settings that change the text; part of the cache key."""
        is_usual = self.compute_type is ComputeType.DEFAULT
        numbers = "" if is_usual else f" compute_type={self.compute_type.value}"
        return (
            f"beam={self.beam} length_penalty={self.length_penalty:g} "
            f"repetition_penalty={self.repetition_penalty:g} "
            f"no_repeat_ngram={self.no_repeat_ngram} "
            f"max_decoding_length={self.max_decoding_length}{numbers}"
        )


class NamesPutIn(StrEnum):
    """When names are put into the source of a package; the values stand in its metadata."""

    ALWAYS = "always"
    WHEN_LOST = "when_lost"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A translation package that lies on this machine.

    Attributes:
        package_id: Name of its folder, such as ``translate-ar_en-0_3``.
        pair: What it translates.
        version: Its version.
        path: Absolute path of its folder.
        where: ``user`` (the Argos folder), ``app`` or ``shipped``.
        size_bytes: Of all its files.
        also_from: Further source languages that it reads.
        experimental: True where its card or metadata says so.
        summary: First paragraph of its card, plain text; empty where it has none.
        settings: What the user set, else what its metadata says it was tuned with, or None.
        names_put_in: What its metadata says helps it with names; never where it says nothing.
        threads: How much of the machine it may take.
    """

    package_id: str
    pair: LanguagePair
    version: str
    path: str
    where: str
    size_bytes: int
    also_from: tuple[str, ...] = ()
    experimental: bool = False
    summary: str = ""
    settings: EngineSettings | None = None
    names_put_in: NamesPutIn = NamesPutIn.NEVER
    threads: ThreadProfile = ThreadProfile.BALANCED


class PackageShelf(Protocol):
    """Finds installed packages. Any lane; reads small files only."""

    def installed(self) -> tuple[InstalledPackage, ...]:
        """Return what is installed, best first for each pair; broken folders are logged."""
        ...

    def engine(self, package: InstalledPackage) -> TranslationEngine:
        """Return the engine of `package`, loaded on first use and kept.

        Raises:
            PackageBroken: It is incomplete or of another kind.
        """
        ...


@dataclass(frozen=True, slots=True)
class Draft:
    """What an engine wrote for one source.

    Attributes:
        text: Detokenised target; may hold ``<unk>`` or ⁇, which the services mend.
        alignment: Links in code points of the source and of `text`, whole words.
        score: Mean log probability a piece, or None.
        error: Set where this source failed; `text` is then empty.
    """

    text: str
    alignment: Alignment = ()
    score: float | None = None
    error: str = ""


class TranslationEngine(Protocol):
    """One loaded package. Lane mt only; not for two threads at once."""

    package: InstalledPackage

    def translate(self, sources: Sequence[str], settings: EngineSettings) -> list[Draft]:
        """Return one draft a source, same order; an empty source gives an empty draft.

        A batch that fails is tried again one by one; a source that fails alone has `error` set.
        """
        ...

    def alternatives(self, source: str, settings: EngineSettings, count: int) -> list[Draft]:
        """Return up to `count` different drafts of `source`, best first."""
        ...

    def continuations(
        self, source: str, prefix: str, settings: EngineSettings, count: int
    ) -> list[Draft]:
        """Return up to `count` drafts that begin with `prefix`, each with another next word.

        Args:
            source: The text.
            prefix: Beginning of a target, whole words, without white space at its ends; empty for
                none. It stands in each draft as it is, also where the engine could not spell it.
            settings: As for `translate`.
            count: How many at most; the likeliest next word comes first.

        None are returned where the package can't go on from a given beginning. `score` is None.
        """
        ...

    def align(self, source: str, target: str) -> Alignment:
        """Return the word alignment of a given target, by decoding it under force."""
        ...

    def pieces(self, text: str) -> int:
        """Return how many sub-word pieces `text` has."""
        ...

    def longest_input(self) -> int:
        """Return how many pieces it translates without dropping text; probed once and kept."""
        ...

    def can_write(self, text: str) -> bool:
        """Tell whether the target vocabulary can spell `text`."""
        ...


@dataclass(frozen=True, slots=True)
class CacheKey:
    """Everything that decides a machine translation's text.

    Attributes:
        source: Exact source, NFC.
        pair: Languages of the whole route.
        packages: ``id@version`` of each step.
        settings: Canonical line of `EngineSettings`.
        names: Names put in, canonical, else empty.
    """

    source: str
    pair: LanguagePair
    packages: tuple[str, ...]
    settings: str
    names: str = ""


class MachineCache(Protocol):
    """Machine translations made before. Reads and writes on lane storage."""

    def get(self, keys: Sequence[CacheKey]) -> Mapping[CacheKey, TranslationUnit]:
        """Return the units found; ``segment_id`` in them is empty and for the caller to fill."""
        ...

    def put(self, units: Sequence[tuple[CacheKey, TranslationUnit]]) -> None:
        """Keep units, one transaction.

        Raises:
            DiskFull: Nothing of this call was kept.
            StorageUnavailable: The database can't be written.
        """
        ...

    def remove(self, sources: Sequence[str], *, erase: bool = True) -> None:
        """Remove all units of these sources.

        Args:
            sources: What they were translated from.
            erase: Whether the file is written anew too, so that nothing of them is left in it; that
                takes a second or two for a large one, so a store made for it does it, on any lane.

        Raises:
            DiskFull: There is no room to write it anew; words may be left in it.
            StorageUnavailable: It can't be written, or is in use; words may be left in it.
        """
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...


class Corrections(Protocol):
    """Typos of the source that the reader corrected. Reads and writes on lane storage."""

    def of(self, fingerprint: str) -> Mapping[str, str]:
        """Return corrected sentences by the original, for the article text `fingerprint`.

        The original is the segment without the white space at its ends.

        Raises:
            StorageUnavailable: The file can't be read.
        """
        ...

    def put(self, fingerprint: str, original: str, corrected: str) -> None:
        """Keep `corrected` for `original`; the two being equal removes what was kept.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageUnavailable: It can't be written; what was kept before is untouched.
        """
        ...

    def remove(self, fingerprint: str, original: str) -> None:
        """Forget the correction of `original`; nothing happens where there is none.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageUnavailable: It can't be written; what was kept before is untouched.
        """
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...
