"""How fast a package is on this machine, and what it takes.

Why it exists: figures of other machines say nothing about this one, and beam, numbers and threads
are a matter of taste only as long as nobody has measured. The package is run as it is set, in a
process of its own, on sentences like those of an article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from reader.services.bench_sentences import bench_sentences
from reader.services.cancel import CancelToken
from reader.services.engine_settings import effective
from reader.services.ports import ComputeType, EngineSettings, InstalledPackage, ThreadProfile

__all__ = ["BenchPackage", "Measured", "PackageFigures", "PackageMeter"]

SECONDS: Final = 5.0


@dataclass(frozen=True, slots=True)
class Measured:
    """What running a package took.

    Attributes:
        words: Of the sources, all rounds.
        seconds: For these.
        load_seconds: Until the first sentence was there.
        memory_bytes: What the loaded package takes; 0 where that can't be known.
        peak_bytes: The most that the whole process had; 0 where that can't be known.
    """

    words: int
    seconds: float
    load_seconds: float
    memory_bytes: int
    peak_bytes: int


class PackageMeter(Protocol):
    """Runs a package apart from everything else. Lane work."""

    def __call__(
        self,
        package: InstalledPackage,
        sentences: Sequence[str],
        seconds: float,
        cancel: CancelToken,
    ) -> Measured:
        """Translate `sentences` again and again for `seconds`.

        Raises:
            PackageBroken: It can't be loaded, crashed, or takes too long.
            Cancelled: `cancel` was set.
        """
        ...


@dataclass(frozen=True, slots=True)
class PackageFigures:
    """What was measured of a package, and with which settings.

    Attributes:
        package_id: The package.
        version: Its version.
        words_a_second: Words of the source.
        load_seconds: Until the first sentence is there.
        memory_bytes: What it takes when it is loaded; 0 where that can't be known.
        peak_bytes: The most that a process with it alone took; 0 where that can't be known.
        beam: Width of the beam.
        compute_type: With what numbers it computed.
        threads: How much of the machine it might take.
        language: Of the sentences: English where there are none in the package's own.
    """

    package_id: str
    version: str
    words_a_second: float
    load_seconds: float
    memory_bytes: int
    peak_bytes: int
    beam: int
    compute_type: ComputeType
    threads: ThreadProfile
    language: str


class BenchPackage:
    """The use case. Lane work."""

    def __init__(self, meter: PackageMeter) -> None:
        """Measure with `meter`."""
        self._meter = meter

    def run(self, package: InstalledPackage, cancel: CancelToken) -> PackageFigures:
        """Measure `package` as it is set; that takes some ten seconds.

        Raises:
            PackageBroken: It can't be loaded, crashed, or takes too long.
            Cancelled: `cancel` was set.
        """
        language, sentences = bench_sentences(package.pair.source)
        found = self._meter(package, sentences, SECONDS, cancel)
        settings = effective(EngineSettings(), package)
        return PackageFigures(
            package_id=package.package_id,
            version=package.version,
            words_a_second=found.words / found.seconds if found.seconds else 0.0,
            load_seconds=found.load_seconds,
            memory_bytes=found.memory_bytes,
            peak_bytes=found.peak_bytes,
            beam=settings.beam,
            compute_type=settings.compute_type,
            threads=package.threads,
            language=language,
        )
