"""Runs the program as a user does: a process of its own, in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.batches import MAYOR, NILE, Batch
from tests.cli.warm import WarmPython

__all__ = ["ARTICLE", "Qari", "Result"]

ARTICLE = (
    "مكتبة عائمة تجوب النيل\n\n"
    "غادر الوفد القاهرة صباح الخميس. وعاد إلى أسوان في المساء.\n\n"
    "«الكتاب يصل إلى القارئ»، قالت مديرة المشروع للصحفيين.\n"
)


@dataclass(frozen=True, slots=True)
class Result:
    """What a run gave: exit code and both streams, decoded."""

    code: int
    out: str
    err: str


class Qari:
    """The program with a data folder that outlives its runs."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.data = folder / "qari-data"
        self.environment = environment
        self.warm: WarmPython | None = None

    def beside(self, folder: Path) -> Qari:
        """Return the same program with a data folder of its own, in `folder`."""
        other = Qari(folder, self.environment)
        other.warm = self.warm
        return other

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "reader", "--data-dir", str(self.data), *arguments]

    def __call__(self, *arguments: str, given: bytes | str = b"", **environment: str) -> Result:
        given = given.encode() if isinstance(given, str) else given
        if self.warm is not None and not environment:
            wanted = ["--data-dir", str(self.data), *arguments]
            code, out, err = self.warm.run(wanted, given)
            return Result(code, out.decode("utf-8"), err.decode("utf-8"))
        done = subprocess.run(
            self.command(*arguments),
            input=given,
            capture_output=True,
            env=self.environment | environment,
            timeout=50,
            check=False,
        )
        return Result(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Qari]:
    """Give the program as it is started in this session; its data folder is nobody's."""
    folder = tmp_path_factory.mktemp("cli")
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "ARGOS", "DISPLAY", "WAYLAND", "QT_", "PYTHON"))
    }
    environment |= {
        "HOME": str(folder),
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONWARNINGS": "error",
    }
    made = Qari(folder, environment)
    made.warm = WarmPython(environment, folder) if hasattr(os, "fork") else None
    yield made
    if made.warm is not None:
        made.warm.close()


@pytest.fixture(scope="module")
def qari(program: Qari, tmp_path_factory: pytest.TempPathFactory) -> Qari:
    """Give the program; the runs of one test module share what it remembers."""
    return program.beside(tmp_path_factory.mktemp("module"))


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str | bytes, str], Path]:
    """Return a function that writes a file for one test and returns its path."""

    def write_file(content: str | bytes, name: str = "مقال.txt") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return a folder with two articles, one below the other, and one that can't be read."""
    place = tmp_path / "مقالات"
    (place / "2025").mkdir(parents=True)
    (place / "nile.txt").write_text(NILE, "utf-8")
    (place / "2025" / "nile.md").write_text(MAYOR, "utf-8")
    (place / "broken.txt").write_bytes(b"\xff\xfe\x00" * 99)
    return place


@pytest.fixture
def out(tmp_path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def batch(tmp_path, out) -> Batch:
    return Batch(tmp_path / "data", out)
