"""``qari packages bench``, as the verb ``packages`` calls it."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from reader.bootstrap import build
from reader.cli.console import Console
from reader.cli.package_bench import add_bench, bench
from reader.domain.errors import PackageMissing
from reader.services.package_settings import PackageSettings
from tests.engines import starter

pytestmark = pytest.mark.engine


@pytest.fixture(autouse=True)
def _short(monkeypatch):
    monkeypatch.setattr("reader.services.bench_package.SECONDS", 0.1)


def run(folder: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    parser.set_defaults(format="text")
    add_bench(parser.add_subparsers(dest="action"))
    return bench(build(folder), parser.parse_args(["bench", *words]), Console())


def test_speed_loading_and_memory_are_said_in_words(tmp_path, capsys):
    package_id = starter("ar", "en").package_id
    assert run(tmp_path, package_id) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[0] == f"{package_id} 0.3"
    assert [line.split()[0] for line in lines[1:]] == ["speed", "loading", "memory", "set"]
    assert "words a second, sentences in ar" in lines[1]
    assert "Measuring" in said.err


def test_the_same_as_json_and_as_the_package_is_set(tmp_path, capsys):
    package_id = starter("ar", "en").package_id
    build(tmp_path).package_settings.change(package_id, PackageSettings(beam=1))
    assert run(tmp_path, package_id, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {
        "package", "version", "words_a_second", "load_seconds", "memory_bytes", "peak_bytes",
        "beam", "compute_type", "threads", "language",
    }  # fmt: skip
    assert (found["package"], found["beam"]) == (package_id, 1)
    assert (found["compute_type"], found["threads"]) == ("default", "balanced")


def test_a_package_that_is_not_installed_is_missing(tmp_path):
    with pytest.raises(PackageMissing, match=r"opus is not installed.*Installed are"):
        run(tmp_path, "opus")
