"""Dependencies point inward; each layer knows only what it may.

import-linter checks the same (``[tool.importlinter]`` in pyproject.toml), through chains of imports
too; here it can be read, and the standard library is looked at.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from tests.architecture.sources import Module, modules

RANKS: Final = {
    "domain": 0,
    "services": 1,
    "adapters": 2,
    "ui": 2,
    "bootstrap": 3,
    "assembly": 4,
    "app": 5,
    "cli": 6,
    "__main__": 7,
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
    "assembly": {"PySide6"},
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


def _layered() -> list[Module]:
    return [module for module in modules("reader") if module.name.count(".") >= 1]


def _layer(name: str) -> str:
    return name.split(".")[1] if name.startswith("reader.") else ""


def test_every_module_has_its_place() -> None:
    layers = {_layer(module.name) for module in _layered()}
    assert layers <= RANKS.keys() | UNRANKED


def _packages(module: Module) -> set[str]:
    return {name.partition(".")[0] for name in module.imports}


def _outward(module: Module) -> set[str]:
    own = _layer(module.name)
    return {
        name
        for name in module.imports
        if (other := _layer(name)) in RANKS
        and other != own
        and (own in UNRANKED or RANKS[other] >= RANKS[own])
    }


def _foreign(module: Module) -> set[str]:
    allowed = EXTERNAL.get(_layer(module.name), set())
    return _packages(module) - sys.stdlib_module_names - {"reader"} - allowed


def test_imports_point_inward() -> None:
    assert {str(m.path): found for m in _layered() if (found := _outward(m))} == {}


def test_a_layer_imports_only_its_own_libraries() -> None:
    assert {str(m.path): found for m in _layered() if (found := _foreign(m))} == {}


def test_the_domain_is_pure() -> None:
    domain = [m for m in _layered() if _layer(m.name) == "domain"]
    assert {str(m.path): found for m in domain if (found := _packages(m) & IMPURE)} == {}


def test_sql_lives_in_storage_only() -> None:
    users = [m.name for m in modules("reader") if "sqlite3" in m.imports]
    assert users
    assert [name for name in users if not name.startswith("reader.adapters.storage")] == []


def test_a_wrong_import_would_be_found() -> None:
    source = "import requests, os, sqlite3\nfrom reader.ui.lane import Lane\n"
    module = Module(Path("reader/domain/m.py"), "reader.domain.m", source)
    assert _outward(module) == {"reader.ui.lane", "reader.ui.lane.Lane"}
    assert _foreign(module) == {"requests"}
    assert _packages(module) & IMPURE == {"os", "sqlite3"}
