"""What is handed out is made and works: minutes each, so asked for with ``-m slow``."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from building.bare_root import try_in_root
from building.bundle_sizes import bundle_table
from building.folder import build_folder, program, try_folder
from building.places import Places
from building.problem import run
from building.wheel import build_wheel, try_wheel
from launcher.sizes import BUDGET_BYTES

from tests.architecture.sources import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800), pytest.mark.loopback]

SOURCES = ROOT / "tests" / "data" / "sources"
OF_EACH_KIND = (
    "pdfs/qt_article.pdf", "documents/court.docx", "documents/minutes.odt",
    "documents/statement.rtf", "books/maps.epub", "pages/agency.html", "pages/court_ruling.mhtml",
    "subtitles/evening.vtt", "tables/pairs.csv", "feeds/rss2.xml",
)  # fmt: skip


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """Make the bundle once, in a folder of these tests."""
    folder = tmp_path_factory.mktemp("made")
    made = Places(folder / "work", folder / "dist")
    build_folder(made)
    return made


def test_the_bundle_holds_its_own_test_and_is_no_larger_than_it_may_be(places: Places) -> None:
    assert "All checks hold." in try_folder(places.bundle)
    assert bundle_table(places.bundle)[1] < BUDGET_BYTES


def read_by(command: list[str], path: Path) -> dict[str, Any]:
    """Return what ``qari text`` says of a file, without the ids, which are minted anew."""
    done = subprocess.run(
        [*command, "text", "--format", "json", str(path)], capture_output=True, check=True, cwd=ROOT
    )
    tree = json.loads(re.sub(rb'"id": "[0-9a-f]{24}"', b'"id": ""', done.stdout))
    return dict(tree)


@pytest.mark.parametrize("name", OF_EACH_KIND)
def test_the_bundle_reads_each_kind_of_file_as_the_checkout_does(
    places: Places, name: str, tmp_path: Path
) -> None:
    ours = read_by([str(program(places.bundle)), "--data-dir", str(tmp_path)], SOURCES / name)
    python = [sys.executable, "-P", "-m", "reader", "--data-dir", str(tmp_path)]
    assert ours == read_by(python, SOURCES / name)
    assert ours["blocks"]


def test_the_bundle_measures_a_package_in_a_process_of_its_own(
    places: Places, tmp_path: Path
) -> None:
    command = [str(program(places.bundle)), "--data-dir", str(tmp_path), "packages", "bench"]
    assert "words a second" in run([*command, "translate-ar_en-0_3"], tmp_path)


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or shutil.which("debootstrap") is None,
    reason="needs root, and debootstrap",
)
def test_the_bundle_works_where_only_the_named_libraries_are(places: Places) -> None:
    said = try_in_root(places)
    assert "All checks hold." in said
    assert "the window stood on X11" in said


def test_the_wheel_installs_into_a_bare_environment(places: Places) -> None:
    assert [path.suffix for path in build_wheel(places)] == [".gz", ".whl"]
    assert "All checks hold." in try_wheel(places)
