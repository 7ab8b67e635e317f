"""How good a route is, as values, and what measuring it needs from the outside world.

Why it exists: the figures are shown on cards, printed, and kept beside the packages; who shows them
need not know how they are made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from reader.domain.language import LanguagePair
from reader.services.ports import InstalledPackage

__all__ = [
    "Evaluation",
    "EvaluationSet",
    "EvaluationStore",
    "Lowest",
    "Score",
    "Scorer",
    "Scores",
    "SentencePair",
    "package_key",
]


def package_key(package: InstalledPackage) -> str:
    """Return what tells a package from others of the same name."""
    return f"{package.package_id}@{package.version}:{package.size_bytes}"


class SentencePair(NamedTuple):
    """A source and what a person made of it."""

    source: str
    reference: str


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """Sentences with references.

    Attributes:
        name: ``news`` for the set that ships, else the file's name.
        pair: Their languages.
        sentences: In order; at least one.
        fingerprint: Of all of it, so that figures of another text are not mistaken for these.
    """

    name: str
    pair: LanguagePair
    sentences: tuple[SentencePair, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Score:
    """One figure, 0 to 100.

    Attributes:
        value: As sacreBLEU prints it.
        margin: Half the width of its 95 % interval, from resampled sentences.
    """

    value: float
    margin: float


@dataclass(frozen=True, slots=True)
class Scores:
    """The figures of a set.

    Attributes:
        chrf: Runs of letters in common with the references.
        bleu: Runs of words in common.
        signature: How both were made, as sacreBLEU writes it.
    """

    chrf: Score
    bleu: Score
    signature: str


class Scorer(Protocol):
    """Compares translations with references. Any lane; takes about a second."""

    def scores(self, texts: Sequence[str], references: Sequence[str]) -> Scores:
        """Return the figures of all `texts`, one reference each, same order, at least one."""
        ...

    def sentence(self, text: str, reference: str) -> float:
        """Return chrF of one sentence, 0 to 100."""
        ...


class Lowest(NamedTuple):
    """A sentence with a low figure: what it says, what was made of it, what a person made of it."""

    source: str
    target: str
    reference: str
    chrf: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured on this machine.

    Attributes:
        route_id: The package, or two of them joined by a plus.
        packages: ``id@version:bytes`` of each step; figures of others are not shown for it.
        pair: The languages.
        set_name: Of the set.
        fingerprint: Of the set.
        sentences: How many it has.
        failed: How many of them were not translated; they count as empty.
        words: Of the sources.
        seconds: What translating took.
        scores: The figures.
        settings: Those that change the text, of each step.
        made_at: UTC, ISO 8601, seconds.
        lowest: The sentences with the lowest figures, the lowest first; they are not kept.
    """

    route_id: str
    packages: tuple[str, ...]
    pair: LanguagePair
    set_name: str
    fingerprint: str
    sentences: int
    failed: int
    words: int
    seconds: float
    scores: Scores
    settings: str = ""
    made_at: str = ""
    lowest: tuple[Lowest, ...] = field(default=(), compare=False)

    @property
    def words_a_second(self) -> float:
        """Return its speed in words of the source."""
        return self.words / self.seconds if self.seconds else 0.0


class EvaluationStore(Protocol):
    """Keeps evaluations. Small and atomic; any lane."""

    def of(self, packages: Sequence[InstalledPackage]) -> tuple[Evaluation, ...]:
        """Return what was measured of exactly this route, newest first; empty where nothing was."""
        ...

    def put(self, evaluation: Evaluation) -> None:
        """Keep an evaluation in the place of an older one of the same route and set.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageUnavailable: It can't be written; what was kept before is untouched.
        """
        ...
