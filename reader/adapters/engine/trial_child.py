"""Runs a package in a process of its own, and says what came and what it took.

Why it exists: a file of weights that somebody made is read by C++, and may crash it; that must cost
a message. A process of its own is also where memory and time of one package can be measured without
those of the window. It runs in the child of `reader.adapters.sources.child`, which lets it write
nothing and connect to nothing.

Source: proc(5), ``/proc/self/statm`` and ``VmHWM``; getrusage(2), ``ru_maxrss``.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from reader.adapters.engine.argos_package import read_package
from reader.adapters.engine.ctranslate2_engine import CTranslate2Engine
from reader.adapters.engine.longest_input import LimitStore
from reader.adapters.sources.content import Content
from reader.domain.language import LanguagePair
from reader.services.engine_settings import effective
from reader.services.package_settings import PackageSettings, as_chosen
from reader.services.ports import ComputeType, EngineSettings, InstalledPackage, ThreadProfile

__all__ = ["run_package"]

_BATCH: Final = 32
_LONGEST_DRAFT: Final = 2000


def run_package(content: Content) -> dict[str, object]:
    """Load a package, translate sentences for a while, and return what came.

    Args:
        content: JSON: ``folder``, ``where``, ``pair``, ``sentences``, ``seconds`` (0 translates
            each once), ``scratch``, ``settings`` of the package, ``compute_type``, ``threads``.

    Returns:
        ``drafts`` of the first round with ``errors`` and ``unknown`` (pieces of the sources that
        the model does not know, of ``pieces``); ``load_seconds``, ``seconds``, ``words`` and
        ``rounds``; ``memory_bytes`` that the loaded package takes, ``peak_bytes`` of the process.

    Raises:
        PackageBroken: It can't be loaded.
    """
    asked = json.loads(content.data)
    package = _package(asked)
    sentences: list[str] = asked["sentences"]
    scratch = Path(asked["scratch"])
    before = _memory()
    began = time.perf_counter()
    engine = CTranslate2Engine(package, scratch, LimitStore(scratch / "limits.json"))
    settings = effective(EngineSettings(), package)
    first = engine.translate(sentences[:1], settings)
    loaded = time.perf_counter() - began
    memory = _memory() - before
    drafts = [*first, *_translated(engine, sentences[1:], settings)]
    unknown, pieces = engine.unknown_pieces(sentences)
    rounds = 0
    began = time.perf_counter()
    while asked["seconds"] and (not rounds or time.perf_counter() - began < asked["seconds"]):
        _translated(engine, sentences, settings)
        rounds += 1
    return {
        "drafts": [draft.text[:_LONGEST_DRAFT] for draft in drafts],
        "errors": sum(bool(draft.error) for draft in drafts),
        "unknown": unknown,
        "pieces": pieces,
        "load_seconds": loaded,
        "seconds": time.perf_counter() - began,
        "words": rounds * sum(len(sentence.split()) for sentence in sentences),
        "rounds": rounds,
        "memory_bytes": max(0, memory),
        "peak_bytes": _peak(),
    }


def _package(asked: dict[str, Any]) -> InstalledPackage:
    """Return the package that is asked for, as it is to be run."""
    chosen = PackageSettings(
        **asked["settings"],
        compute_type=ComputeType(asked["compute_type"]),
        threads=ThreadProfile(asked["threads"]),
    )
    package = as_chosen(read_package(Path(asked["folder"]), asked["where"]), chosen)
    return replace(package, pair=LanguagePair(*asked["pair"]))


def _translated(
    engine: CTranslate2Engine, sentences: Sequence[str], settings: EngineSettings
) -> list[Any]:
    """Translate in batches, as an article is."""
    return [
        draft
        for start in range(0, len(sentences), _BATCH)
        for draft in engine.translate(sentences[start : start + _BATCH], settings)
    ]


def _memory() -> int:
    """Return the resident bytes of this process; at most ever where only that can be known."""
    with suppress(OSError, ValueError, IndexError):
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    return _peak()


def _peak() -> int:
    """Return the most bytes that this process ever had; 0 where that can't be known.

    On Linux ``ru_maxrss`` also counts what the process that started this one had by then.
    """
    with suppress(OSError, ValueError, IndexError):
        status = Path("/proc/self/status").read_text(encoding="utf-8", errors="replace")
        return 1024 * int(status.partition("VmHWM:")[2].split()[0])
    try:
        import resource
    except ImportError:  # Windows
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
