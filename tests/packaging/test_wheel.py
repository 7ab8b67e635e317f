"""The wheel is built without a network and carries what the app reads at run time."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reader._version import VERSION
from tests.architecture.sources import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Build the wheel with the backend of this environment."""
    folder = tmp_path_factory.mktemp("wheel")
    run = subprocess.run(
        [sys.executable, "-P", "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    (path,) = folder.glob("*.whl")
    return zipfile.ZipFile(path)


def _below(folder: str) -> set[str]:
    source = ROOT / "resources" / folder
    files = (path for path in source.rglob("*") if path.is_file())
    return {f"reader/_resources/{folder}/{path.relative_to(source).as_posix()}" for path in files}


@pytest.mark.timeout(180)
@pytest.mark.parametrize("folder", ["models", "samples", "i18n", "icons", "dictionary", "glossary"])
def test_the_wheel_carries_every_resource(wheel: zipfile.ZipFile, folder: str) -> None:
    wanted = _below(folder)
    assert wanted
    assert wanted <= set(wheel.namelist())


@pytest.mark.timeout(180)
def test_the_wheel_carries_the_code_and_no_tests(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    modules = (path.relative_to(ROOT).as_posix() for path in (ROOT / "reader").rglob("*.py"))
    assert set(modules) <= set(names)
    assert {Path(name).parts[0] for name in names} == {"reader", f"qari-{VERSION}.dist-info"}


@pytest.mark.timeout(180)
def test_the_wheel_has_the_commands_the_version_and_the_licence(wheel: zipfile.ZipFile) -> None:
    info = f"qari-{VERSION}.dist-info"
    entry_points = wheel.read(f"{info}/entry_points.txt").decode()
    assert "qari = reader.cli.main:run" in entry_points
    assert "qari-window = reader.cli.main:run_window" in entry_points
    assert "License-Expression: MIT" in wheel.read(f"{info}/METADATA").decode()
    assert f"{info}/licenses/LICENSE" in wheel.namelist()
