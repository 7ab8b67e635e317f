"""Run every check of the project: one list of commands, the fast ones first.

Why it exists: what is not checked by a machine is soon no longer true. ``packaging/run.py check``
sets the tools up and comes here; ``--fast`` stops before the tests, and is what a commit hook and
``.ci/run`` run first. A check that fails shows its output, the others go on.

``--update-catalogues`` is no check: it brings the catalogues of the interface up to date.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

__all__ = ["CHECKS", "Check", "main", "update_catalogues"]

ROOT: Final = Path(__file__).resolve().parents[1]
CATALOGUES: Final = ROOT / "resources" / "i18n"
FULLY_COVERED: Final = ROOT / "packaging" / "fully-covered.txt"
LEAST_COVERAGE: Final = 90
PYTHON_FOLDERS: Final = ("reader", "packaging", "tests")
LUPDATE_OPTIONS: Final = ("-no-obsolete", "-locations", "none", "-silent")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check found; `output` matters when it is not `good`."""

    good: bool
    output: str


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    Attributes:
        name: Shown.
        run: Does it.
        fast: Belongs to the half that takes seconds.
    """

    name: str
    run: Callable[[], Outcome]
    fast: bool


def _module(*arguments: str) -> Callable[[], Outcome]:
    """Return the run of a module as a program, from the project's folder.

    Not of its command: that stops working when the folder is moved.
    """
    return lambda: _outcome([sys.executable, "-P", "-m", *arguments])


def _layers() -> Outcome:
    code = "from importlinter.cli import lint_imports_command as main; main()"
    return _outcome([sys.executable, "-P", "-c", code, "--no-cache"])


def _qt_tool(name: str) -> str:
    """Return the program behind the command ``pyside6-<name>``."""
    import PySide6

    return str(Path(PySide6.__path__[0]) / (f"{name}.exe" if sys.platform == "win32" else name))


def _outcome(command: Sequence[str]) -> Outcome:
    run = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, errors="replace"
    )
    return Outcome(run.returncode == 0, run.stdout + run.stderr)


def _sources() -> list[str]:
    return [str(path) for path in sorted((ROOT / "reader").rglob("*.py"))]


def _update(catalogue: Path) -> Outcome:
    plurals = ["-pluralonly"] if catalogue.stem.endswith("_en") else []
    return _outcome(
        [_qt_tool("lupdate"), *LUPDATE_OPTIONS, *plurals, *_sources(), "-ts", str(catalogue)]
    )


def update_catalogues() -> Outcome:
    """Bring the catalogues up to date with the texts in the code."""
    outcomes = [_update(catalogue) for catalogue in sorted(CATALOGUES.glob("*.ts"))]
    return Outcome(all(one.good for one in outcomes), "".join(one.output for one in outcomes))


def _catalogues_unchanged() -> Outcome:
    """Compare each catalogue with what lupdate makes of a copy."""
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in sorted(CATALOGUES.glob("*.ts")):
            copy = Path(shutil.copy(catalogue, folder))
            outcome = _update(copy)
            if not outcome.good:
                return outcome
            if copy.read_bytes() != catalogue.read_bytes():
                complaints.append(f"{catalogue.name} is out of date")
    if complaints:
        complaints.append("Run: python3 packaging/run.py check --update-catalogues")
    return Outcome(not complaints, "\n".join(complaints))


def _catalogues_compile() -> Outcome:
    output = []
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in sorted(CATALOGUES.glob("*.ts")):
            made = str(Path(folder, f"{catalogue.stem}.qm"))
            outcome = _outcome([_qt_tool("lrelease"), "-silent", str(catalogue), "-qm", made])
            if not outcome.good or "warning" in outcome.output.lower():
                output.append(f"{catalogue.name}: {outcome.output}")
    return Outcome(not output, "\n".join(output))


def _catalogues_finished() -> Outcome:
    """Look for texts that a catalogue has not in its language."""
    left = []
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        count = catalogue.read_text("utf-8").count('type="unfinished"')
        if count:
            left.append(f"{catalogue.name}: {count} texts are unfinished")
    return Outcome(not left, "\n".join(left))


def _tests_with_coverage() -> Outcome:
    """Run the tests; then look at the coverage in all, and of the files that are to keep 100 %."""
    with tempfile.TemporaryDirectory() as folder:
        data = f"--data-file={folder}/coverage"
        python = [sys.executable, "-P", "-m"]
        tests = _outcome([*python, "coverage", "run", data, "-m", "pytest", "-q"])
        if not tests.good:
            return tests
        report = [*python, "coverage", "report", data, "--skip-covered", "--show-missing"]
        total = _outcome([*report, f"--fail-under={LEAST_COVERAGE}"])
        named = fully_covered()
        if not named:
            return total
        full = _outcome([*report, f"--include={','.join(named)}", "--fail-under=100"])
        return Outcome(total.good and full.good, total.output + full.output)


def fully_covered() -> list[str]:
    """Return the modules that are covered in full; the list only grows."""
    lines = FULLY_COVERED.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


CHECKS: Final = (
    Check("format", _module("ruff", "format", "--check", "."), fast=True),
    Check("lint", _module("ruff", "check", "."), fast=True),
    Check("spelling", _module("codespell_lib", *PYTHON_FOLDERS, "README.md"), fast=True),
    Check("layers", _layers, fast=True),
    Check("catalogues unchanged", _catalogues_unchanged, fast=True),
    Check("catalogues compile", _catalogues_compile, fast=True),
    Check("catalogues finished", _catalogues_finished, fast=True),
    Check("types", _module("mypy"), fast=True),
    Check("dead code", _module("vulture"), fast=False),
    Check("dependencies", _module("deptry", "."), fast=False),
    Check("tests and coverage", _tests_with_coverage, fast=False),
)


def _run_all(checks: Sequence[Check]) -> Iterator[str]:
    """Run the checks in order, telling of each; yield the names of those that fail."""
    width = max(len(check.name) for check in checks)
    for check in checks:
        began = time.monotonic()
        outcome = check.run()
        verdict = "good" if outcome.good else "FAILED"
        print(f"{check.name:<{width}}  {verdict:<6} {time.monotonic() - began:6.1f} s", flush=True)
        if not outcome.good:
            print(outcome.output.strip(), flush=True)
            yield check.name


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the checks that `arguments` ask for; return the exit code."""
    parser = argparse.ArgumentParser(prog="packaging/run.py check", description="Run the checks.")
    parser.add_argument("--fast", action="store_true", help="only those that take seconds")
    parser.add_argument("--update-catalogues", action="store_true", help="mend the .ts files")
    options = parser.parse_args(arguments)
    if options.update_catalogues:
        outcome = update_catalogues()
        print(outcome.output, end="")
        return 0 if outcome.good else 1
    failed = list(_run_all([check for check in CHECKS if check.fast or not options.fast]))
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
