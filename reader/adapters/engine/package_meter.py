"""Packages tried and measured in a process of their own.

Why it exists: a package that somebody brings is run once before it is believed, where a crash, an
endless loop or a hunger for memory costs a message and not the window. The same process measures
what a package takes, free of everything else that the app has loaded.

Source: `reader.adapters.sources.child` (limits of time and memory, no writing, no connection).
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from reader.adapters.engine.argos_package import make_scratch
from reader.adapters.engine.package_checks import refused
from reader.adapters.sources.child import tree_in_child
from reader.adapters.sources.content import Content
from reader.domain.errors import PackageBroken, PackageRefused, SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.bench_package import Measured
from reader.services.bench_sentences import trial_sentence
from reader.services.cancel import CancelToken
from reader.services.package_settings import cores_for
from reader.services.ports import ComputeType, EngineSettings, InstalledPackage

__all__ = ["PackageInChild", "TrialInChild"]

log = logging.getLogger(__name__)

_RUN: Final = "reader.adapters.engine.trial_child:run_package"
_TRIAL_S: Final = 90
_LOAD_S: Final = 60
_SPARE_BYTES: Final = 4_000_000_000
_TIMES_THE_MODEL: Final = 8
"""Of addresses, not of memory: weights made wider, copies for the kernel, arenas of threads."""
_MOST_UNKNOWN: Final = 0.3
"""Share of a plain sentence's pieces; good packages have none."""
_SHOWN: Final = 80


class TrialInChild:
    """Tries packages out before they are installed. Any lane."""

    def __init__(self, cache: Path) -> None:
        """Let ``argostranslate`` fill a folder in `cache`, as the shelf does."""
        self._run = PackageInChild(cache)

    def __call__(self, package: InstalledPackage, cancel: CancelToken | None = None) -> None:
        """Translate a sentence with `package`.

        Raises:
            PackageRefused: It can't be loaded, crashes, takes too long, or what comes is nothing.
            Cancelled: `cancel` was set.
        """
        sentence = trial_sentence(package.pair.source)
        try:
            found = self._run.tree(package, [sentence], 0, cancel or CancelToken())
        except PackageRefused:
            raise
        except PackageBroken as error:
            raise refused(error.text or error.title) from error
        (draft,) = found["drafts"]
        if found["unknown"] > _MOST_UNKNOWN * found["pieces"]:
            raise refused(
                message(
                    QT_TRANSLATE_NOOP("Package", "Its tokenizer and its model are not of one kind.")
                )
            )
        if found["errors"] or not any(char.isalnum() for char in draft):
            raise refused(
                message(
                    QT_TRANSLATE_NOOP("Package", "It wrote nothing for “{sentence}”."),
                    sentence=sentence[:_SHOWN],
                )
            )
        log.info("%s: a sentence was tried, and came", package.package_id)


class PackageInChild:
    """The `PackageMeter`. Any lane."""

    def __init__(self, cache: Path) -> None:
        """Let ``argostranslate`` fill a folder in `cache`, as the shelf does."""
        self._scratch = cache / "argos"

    def __call__(
        self,
        package: InstalledPackage,
        sentences: Sequence[str],
        seconds: float,
        cancel: CancelToken,
    ) -> Measured:
        """Translate `sentences` again and again for `seconds`; see `PackageMeter`.

        Raises:
            PackageBroken: It can't be loaded, crashed, or takes too long.
            Cancelled: `cancel` was set.
        """
        found = self.tree(package, sentences, seconds, cancel)
        return Measured(
            found["words"],
            found["seconds"],
            found["load_seconds"],
            found["memory_bytes"],
            found["peak_bytes"],
        )

    def tree(
        self,
        package: InstalledPackage,
        sentences: Sequence[str],
        seconds: float,
        cancel: CancelToken,
    ) -> dict[str, Any]:
        """Return what `reader.adapters.engine.trial_child.run_package` says, checked.

        Raises:
            PackageBroken: It can't be loaded, crashed, or takes too long.
            Cancelled: `cancel` was set.
        """
        make_scratch(self._scratch)
        content = Content(json.dumps(self._asked(package, sentences, seconds)).encode(), "package")
        cores = cores_for(package.threads, os.cpu_count() or 1)
        limit = _LOAD_S + (_TRIAL_S + int(seconds)) * cores
        memory = _SPARE_BYTES + _TIMES_THE_MODEL * package.size_bytes
        try:
            found = tree_in_child(_RUN, content, cancel, seconds=limit, memory_bytes=memory)
        except SourceRefused as error:
            raise refused(error.text or error.title) from error
        return _checked(found, len(sentences))

    def _asked(
        self, package: InstalledPackage, sentences: Sequence[str], seconds: float
    ) -> dict[str, object]:
        settings = package.settings or EngineSettings()
        numbers = package.settings.compute_type if package.settings else ComputeType.DEFAULT
        return {
            "folder": package.path,
            "where": package.where,
            "pair": [package.pair.source, package.pair.target],
            "sentences": list(sentences),
            "seconds": seconds,
            "scratch": str(self._scratch),
            "settings": {
                "beam": settings.beam,
                "length_penalty": settings.length_penalty,
                "repetition_penalty": settings.repetition_penalty,
                "no_repeat_ngram": settings.no_repeat_ngram,
            },
            "compute_type": numbers.value,
            "threads": package.threads.value,
        }


_NUMBERS: Final = (
    "errors", "unknown", "pieces", "load_seconds", "seconds", "words", "memory_bytes", "peak_bytes",
)  # fmt: skip


def _checked(found: object, count: int) -> dict[str, Any]:
    """Return an answer that is one: the child has run what somebody made.

    Raises:
        PackageRefused: It is none.
    """
    if isinstance(found, dict):
        drafts = found.get("drafts")
        are_texts = isinstance(drafts, list) and all(isinstance(one, str) for one in drafts)
        numbers = [found.get(name) for name in _NUMBERS]
        are_numbers = all(isinstance(one, int | float) and one >= 0 for one in numbers)
        if are_texts and are_numbers and isinstance(drafts, list) and len(drafts) == count:
            return found
    raise refused(message(QT_TRANSLATE_NOOP("Package", "It crashed when a sentence was tried.")))
