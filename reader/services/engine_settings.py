"""The settings of a translation, decided in one place.

Why it exists: beam, length penalty and their like change the text, so they are part of the cache
key and of every unit's origin; nobody else makes up numbers. A package that says in its metadata
what it was tuned with gets that, every other the defaults of `EngineSettings`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from reader.services.ports import EngineSettings, InstalledPackage

__all__ = ["TRUSTED_INPUT", "second_try", "settings_for"]

TRUSTED_INPUT: Final = 50
"""Pieces that every package bears; only longer segments ask for its own limit."""


def settings_for(package: InstalledPackage) -> EngineSettings:
    """Return the settings to translate with, for the package that writes the target."""
    return package.settings or EngineSettings()


def second_try(settings: EngineSettings) -> EngineSettings:
    """Return settings that keep an engine from repeating itself."""
    return replace(
        settings,
        repetition_penalty=max(1.2, settings.repetition_penalty),
        no_repeat_ngram=settings.no_repeat_ngram or 3,
    )
