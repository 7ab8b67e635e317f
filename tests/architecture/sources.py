"""The modules of the project as syntax trees, for the tests that look at their form."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Final

__all__ = ["ROOT", "Module", "modules"]

ROOT: Final = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Module:
    """One file.

    Attributes:
        path: Relative to the project's folder.
        name: Dotted, without ``__init__``.
        text: What the file holds.
    """

    path: Path
    name: str
    text: str

    @property
    def lines(self) -> int:
        """Return how many lines the file has."""
        return len(self.text.splitlines())

    @cached_property
    def tree(self) -> ast.Module:
        """Return the syntax; parsed when a test asks for it, not when tests are collected."""
        return ast.parse(self.text)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Return every node of the syntax."""
        return tuple(ast.walk(self.tree))

    @cached_property
    def imports(self) -> frozenset[str]:
        """Return the dotted name of everything imported, also inside functions.

        ``from a.b import c`` gives ``a.b`` and ``a.b.c``, as c may be a module.
        """
        found: set[str] = set()
        for node in self.nodes:
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
                found.update(f"{node.module}.{alias.name}" for alias in node.names)
        return frozenset(found)


def modules(*folders: str) -> tuple[Module, ...]:
    """Return the modules below `folders`, sorted by path in each."""
    return tuple(module for folder in folders for module in _below(folder))


@cache
def _below(folder: str) -> tuple[Module, ...]:
    found = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        relative = path.relative_to(ROOT)
        name = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
        found.append(Module(relative, name, path.read_text(encoding="utf-8")))
    return tuple(found)
