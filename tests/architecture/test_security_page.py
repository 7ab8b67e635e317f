"""Each line of the threat model names tests that are there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.architecture.sources import ROOT

PAGE: Final = ROOT / "packaging" / "SECURITY.md"
CELLS: Final = 3
NAMED: Final = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
MODULE: Final = re.compile(r"`((?:system|sources|engine|export|lexicon|storage)/\w+\.py)`")


def rows() -> Iterator[tuple[str, str, str]]:
    """Yield the lines of the tables, without their heads."""
    for line in PAGE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and set(cells[0]) != {"-"} and cells[-1] != "Test":
            assert len(cells) == CELLS, line
            yield cells[0], cells[1], cells[2]


ROWS: Final = tuple(rows())


def functions_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:40] for row in ROWS])
def test_each_line_names_tests_that_are_there(row: tuple[str, str, str]) -> None:
    what, how, tests = row
    named = NAMED.findall(tests)
    assert what
    assert how
    assert named
    assert NAMED.sub("", tests).strip() == ""
    for path, name in named:
        assert (ROOT / path).is_file(), path
        assert name in functions_of(ROOT / path), name


def test_the_page_is_read_whole() -> None:
    assert len(ROWS) > 40
    assert len({row[0] for row in ROWS}) == len(ROWS)


def test_the_modules_that_it_names_are_there() -> None:
    named = MODULE.findall(PAGE.read_text("utf-8"))
    assert named
    assert [one for one in named if not (ROOT / "reader" / "adapters" / one).is_file()] == []
