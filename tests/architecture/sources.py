"""The modules of the project as syntax trees, for the tests that look at their form."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
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
        lines: How many the file has.
        tree: Its syntax.
    """

    path: Path
    name: str
    lines: int
    tree: ast.Module

    def imports(self) -> Iterator[str]:
        """Yield the dotted name of everything imported, also inside functions.

        ``from a.b import c`` gives ``a.b`` and ``a.b.c``, as c may be a module.
        """
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """Return the modules below `folders`, sorted by path."""
    found = []
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            relative = path.relative_to(ROOT)
            name = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
            found.append(Module(relative, name, len(text.splitlines()), ast.parse(text)))
    return tuple(found)
