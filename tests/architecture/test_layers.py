"""Dependencies point inward; each layer knows only what it may.

import-linter checks the same (``[tool.importlinter]`` in pyproject.toml), through chains of imports
too; here it can be read, and the standard library is looked at.
"""

from __future__ import annotations

import sys
from typing import Final

import pytest

from tests.architecture.sources import Module, modules

RANKS: Final = {
    "domain": 0,
    "services": 1,
    "adapters": 2,
    "ui": 2,
    "bootstrap": 3,
    "app": 4,
    "cli": 5,
    "__main__": 6,
}
"""The layers, innermost first; two of one rank are strangers."""

UNRANKED: Final = {"_version"}

EXTERNAL: Final = {
    "domain": set(),
    "services": set(),
    "adapters": {
        "argostranslate",
        "babel",
        "charset_normalizer",
        "ctranslate2",
        "feedparser",
        "genanki",
        "justext",
        "lxml",
        "markdown",
        "nh3",
        "numpy",
        "platformdirs",
        "pypdfium2",
        "pysubs2",
        "rapidfuzz",
        "hunspell",
        "regex",
        "sacrebleu",
        "sentencepiece",
        "sentencex",
        "striprtf",
        "text2tashkeel",
        "trafilatura",
        "urllib3",
        "yaml",
    },
    "ui": {"PySide6", "lucide", "shiboken6"},
    "bootstrap": set(),
    "app": {"PySide6"},
    "cli": set(),
    "__main__": set(),
}
"""The libraries that a layer may import, beside the standard library."""

IMPURE: Final = {
    "asyncio",
    "datetime",
    "io",
    "logging",
    "multiprocessing",
    "os",
    "pathlib",
    "random",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "threading",
    "time",
    "urllib",
}
"""What the domain leaves alone, though it is standard library: disk, clock, log, threads."""

READER = modules("reader")
LAYERED = tuple(module for module in READER if module.name.count(".") >= 1)


def _layer(name: str) -> str:
    return name.split(".")[1] if name.startswith("reader.") else ""


def _by_path(module: Module) -> str:
    return str(module.path)


def test_every_module_has_its_place() -> None:
    layers = {_layer(module.name) for module in LAYERED}
    assert layers <= RANKS.keys() | UNRANKED


@pytest.mark.parametrize("module", LAYERED, ids=_by_path)
def test_imports_point_inward(module: Module) -> None:
    own = _layer(module.name)
    outward = {
        name
        for name in module.imports()
        if (other := _layer(name)) in RANKS
        and other != own
        and (own in UNRANKED or RANKS[other] >= RANKS[own])
    }
    assert outward == set()


@pytest.mark.parametrize("module", LAYERED, ids=_by_path)
def test_a_layer_imports_only_its_own_libraries(module: Module) -> None:
    allowed = EXTERNAL.get(_layer(module.name), set())
    packages = {name.partition(".")[0] for name in module.imports()}
    assert packages - sys.stdlib_module_names - {"reader"} <= allowed


@pytest.mark.parametrize("module", [m for m in LAYERED if _layer(m.name) == "domain"], ids=_by_path)
def test_the_domain_is_pure(module: Module) -> None:
    assert {name.partition(".")[0] for name in module.imports()} & IMPURE == set()


@pytest.mark.parametrize("module", READER, ids=_by_path)
def test_sql_lives_in_storage_only(module: Module) -> None:
    if not module.name.startswith("reader.adapters.storage"):
        assert "sqlite3" not in set(module.imports())
