"""What a person sets for one package: beam, penalties, numbers, threads.

Why it exists: packages differ, and so do machines. What is not set stays as the package was tuned,
so an update of the package is not held back by an old choice. Every value has bounds that an engine
bears: preferences are a file that others may write.

Source: https://opennmt.net/CTranslate2/python/ctranslate2.Translator.html (``translate_batch``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from reader.services.ports import ComputeType, EngineSettings, InstalledPackage, ThreadProfile

__all__ = [
    "LARGEST_NGRAM",
    "LARGEST_PENALTY",
    "LARGEST_REPETITION",
    "WIDEST_BEAM",
    "PackageSettings",
    "as_chosen",
    "cores_for",
]

WIDEST_BEAM: Final = 32
LARGEST_PENALTY: Final = 5.0
LARGEST_REPETITION: Final = 3.0
LARGEST_NGRAM: Final = 10
_BALANCED_CORES: Final = 4


@dataclass(frozen=True, slots=True)
class PackageSettings:
    """What was set for one package; None leaves it as the package has it.

    Attributes:
        beam: Width of the beam, 1 to `WIDEST_BEAM`.
        length_penalty: 0 to `LARGEST_PENALTY`.
        repetition_penalty: 1, which is none, to `LARGEST_REPETITION`.
        no_repeat_ngram: 0, which is off, to `LARGEST_NGRAM`.
        compute_type: With what numbers it computes.
        threads: How much of the machine it may take.
    """

    beam: int | None = None
    length_penalty: float | None = None
    repetition_penalty: float | None = None
    no_repeat_ngram: int | None = None
    compute_type: ComputeType = ComputeType.DEFAULT
    threads: ThreadProfile = ThreadProfile.BALANCED

    def __post_init__(self) -> None:
        """Keep to what engines bear.

        Raises:
            ValueError: A number is outside its bounds.
        """
        for value, least, most in (
            (self.beam, 1, WIDEST_BEAM),
            (self.length_penalty, 0.0, LARGEST_PENALTY),
            (self.repetition_penalty, 1.0, LARGEST_REPETITION),
            (self.no_repeat_ngram, 0, LARGEST_NGRAM),
        ):
            if value is not None and not (math.isfinite(value) and least <= value <= most):
                raise ValueError(f"{value} is not within {least} and {most}")


def as_chosen(package: InstalledPackage, chosen: PackageSettings) -> InstalledPackage:
    """Return `package` as it is to be run with what was `chosen` for it."""
    wanted = {
        name: value
        for name in ("beam", "length_penalty", "repetition_penalty", "no_repeat_ngram")
        if (value := getattr(chosen, name)) is not None
    }
    settings = package.settings
    if wanted or chosen.compute_type is not ComputeType.DEFAULT:
        own = settings or EngineSettings()
        settings = replace(own, compute_type=chosen.compute_type, **wanted)
    return replace(package, settings=settings, threads=chosen.threads)


def cores_for(threads: ThreadProfile, cores: int) -> int:
    """Return how many of the machine's `cores` a package may take.

    Quiet leaves all but one to other work; balanced takes four at most, beyond which one article
    gains little; fast takes all.
    """
    if threads is ThreadProfile.QUIET:
        return 1
    return max(1, cores if threads is ThreadProfile.FAST else min(cores, _BALANCED_CORES))
