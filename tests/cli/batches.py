"""Batches for tests: a folder of articles, and what runs `qari export` over it.

Why it exists: what a batch makes and where it goes are tested apart, with the same articles.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from tests.cli.books import program, run
from tests.fakes import FakeEngine

__all__ = ["MAYOR", "NILE", "Batch"]

NILE = "مكتبة عائمة تجوب النيل\n\nغادر الوفد القاهرة صباح الخميس. وعاد إلى أسوان في المساء.\n"
MAYOR = "رئيس المدينة يفتتح المكتبة\n\nكتب الرئيس كتابا عن المدن. وشكره القراء.\n"


class Batch:
    """Runs batches into one folder, and knows what they did."""

    def __init__(self, data: Path, out: Path, engine: FakeEngine | None = None) -> None:
        self.engine = engine or FakeEngine()
        self.context = program(data, self.engine)
        self.out = out

    def __call__(self, *arguments: object, form: str = "html") -> int:
        words = [str(one) for one in arguments]
        return run(
            self.context, "export", *words, "-o", str(self.out), "--to", "en", "--format", form
        )

    def report(self, *arguments: object, form: str = "html") -> dict[str, Any]:
        path = self.out.parent / "report.json"
        self(*arguments, "--report", path, form=form)
        return json.loads(path.read_text("utf-8"))

    def made(self, *arguments: object, form: str = "html") -> list[str]:
        return [
            os.path.relpath(str(one["output"]), self.out)
            for one in self.report(*arguments, form=form)["done"]
        ]

    @property
    def files(self) -> list[str]:
        """Return the files of the folder, hidden ones too."""
        return sorted(
            one.relative_to(self.out).as_posix() for one in self.out.rglob("*") if one.is_file()
        )
