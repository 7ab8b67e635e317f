"""Nothing grows past what can be read at one sitting."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

from tests.architecture.sources import Module, modules

MOST_LINES_OF_A_MODULE: Final = 400
MOST_LINES_OF_A_CLASS: Final = 200
MOST_LINES_OF_A_FUNCTION: Final = 50


def _length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def _too_long(module: Module) -> list[str]:
    found = []
    for node in module.nodes:
        if isinstance(node, ast.ClassDef):
            most = MOST_LINES_OF_A_CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            most = MOST_LINES_OF_A_FUNCTION
        else:
            continue
        if _length(node) > most:
            found.append(f"{node.name}: {_length(node)} lines, at most {most}")
    return found


def test_a_module_has_at_most_400_lines() -> None:
    ours = modules("reader", "packaging", "tests")
    assert {str(m.path): m.lines for m in ours if m.lines > MOST_LINES_OF_A_MODULE} == {}


def test_classes_and_functions_are_short() -> None:
    shipped = modules("reader", "packaging")
    assert {str(m.path): found for m in shipped if (found := _too_long(m))} == {}


def test_a_long_function_and_a_long_class_are_found() -> None:
    body = "\n".join(f"    x = {number}" for number in range(60))
    methods = "\n".join(f"    def m{number}(self): ...\n" for number in range(120))
    source = f"def f():\n{body}\nclass C:\n{methods}"
    module = Module(Path("m.py"), "m", source)
    assert [line.partition(":")[0] for line in _too_long(module)] == ["f", "C"]
