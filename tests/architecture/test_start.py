"""Starting is cheap: importing the app or the command line loads no heavy library."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

import pytest

from tests.architecture.sources import ROOT

HEAVY: Final = (
    "argostranslate",
    "ctranslate2",
    "lxml",
    "markdown",
    "numpy",
    "sentencepiece",
    "sentencex",
)


@pytest.mark.parametrize(
    ("module", "absent"),
    [("reader.app", HEAVY), ("reader.cli.main", (*HEAVY, "PySide6", "shiboken6"))],
)
def test_importing_loads_nothing_heavy(module: str, absent: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print(*sorted(set({absent!r}) & sys.modules.keys()))"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == []


def test_a_library_that_is_loaded_would_be_seen() -> None:
    code = "import sys, markdown; print('markdown' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "True"
