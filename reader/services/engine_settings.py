"""The settings of a translation, decided in one place.

Why it exists: beam, length penalty and their like change the text, so they are part of the cache
key and of every unit's origin; nobody else makes up numbers. A package that says in its metadata
what it was tuned with gets that unless the caller asks for something of his own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from reader.services.ports import EngineSettings, InstalledPackage

__all__ = ["PROCESSING", "TRUSTED_INPUT", "effective", "second_try"]

PROCESSING: Final = 4
"""Version of all that we do around an engine; it is part of the cache key.

Raise it with every change after which the same draft of an engine becomes another text, alignment
or doubt: masking, cutting at clauses, mending, typesetting, the checks of a target. Texts made
before are then made anew.
"""

TRUSTED_INPUT: Final = 50
"""Pieces that every package bears; only longer segments ask for its own limit."""

_DEFAULTS: Final = EngineSettings()


def effective(wished: EngineSettings, package: InstalledPackage) -> EngineSettings:
    """Return the settings to run `package` with.

    Args:
        wished: What the caller asks for; where it is the default in all that changes the text, the
            package's own settings take its place.
        package: What is run; it computes with its own numbers, whatever is asked for.
    """
    if package.settings is None:
        return wished
    if wished.canonical() != _DEFAULTS.canonical():
        return replace(wished, compute_type=package.settings.compute_type)
    return replace(
        package.settings, batch_size=wished.batch_size, intra_threads=wished.intra_threads
    )


def second_try(settings: EngineSettings) -> EngineSettings:
    """Return settings that keep an engine from repeating itself."""
    return replace(
        settings,
        repetition_penalty=max(1.2, settings.repetition_penalty),
        no_repeat_ngram=settings.no_repeat_ngram or 3,
    )
