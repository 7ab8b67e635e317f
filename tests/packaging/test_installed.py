"""A package counts as installed when pip came to its end and every file is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from launcher.installed import drop_broken, is_whole, missing
from launcher.requirements import Requirement
from launcher.sizes import measure, table

WANTED = Requirement("some-thing", "1.0", "")


@pytest.fixture
def site_packages(tmp_path: Path) -> Path:
    """Hold one package, installed as pip leaves it."""
    module = tmp_path / "some_thing.py"
    module.write_text("x = 1\n", encoding="utf-8")
    info = tmp_path / "some_thing-1.0.dist-info"
    info.mkdir()
    (info / "INSTALLER").write_text("pip\n", encoding="utf-8")
    (info / "METADATA").write_text("Name: some-thing\n", encoding="utf-8")
    (info / "RECORD").write_text(
        "some_thing.py,sha256=abc,6\n"
        "__pycache__/some_thing.cpython-311.pyc,,\n"
        f"{info.name}/INSTALLER,sha256=abc,4\n"
        f"{info.name}/METADATA,sha256=abc,17\n"
        f"{info.name}/RECORD,,\n",
        encoding="utf-8",
    )
    return tmp_path


def _info(site_packages: Path) -> Path:
    (folder,) = site_packages.glob("*.dist-info")
    return folder


def test_a_whole_package_is_not_missing(site_packages: Path) -> None:
    assert is_whole(_info(site_packages))
    assert missing(site_packages, [WANTED]) == []


def test_another_version_is_missing(site_packages: Path) -> None:
    newer = Requirement("some-thing", "1.1", "")
    assert missing(site_packages, [newer]) == [newer]


def test_a_package_without_a_record_is_missing(site_packages: Path) -> None:
    (_info(site_packages) / "RECORD").unlink()
    assert missing(site_packages, [WANTED]) == [WANTED]


def test_a_package_with_only_the_record_of_its_wheel_is_missing(site_packages: Path) -> None:
    record = _info(site_packages) / "RECORD"
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    record.write_text("".join(line for line in lines if "INSTALLER" not in line), encoding="utf-8")
    assert missing(site_packages, [WANTED]) == [WANTED]


def test_a_cut_off_file_makes_the_package_missing(site_packages: Path) -> None:
    (site_packages / "some_thing.py").write_text("x", encoding="utf-8")
    assert missing(site_packages, [WANTED]) == [WANTED]


def test_a_damaged_record_makes_the_package_missing(site_packages: Path) -> None:
    (_info(site_packages) / "RECORD").write_text('"some_thing', encoding="utf-8")
    assert missing(site_packages, [WANTED]) == [WANTED]


def test_a_broken_package_is_dropped_and_a_whole_one_stays(site_packages: Path) -> None:
    drop_broken(site_packages, [WANTED])
    assert missing(site_packages, [WANTED]) == []
    (site_packages / "some_thing.py").unlink()
    drop_broken(site_packages, [WANTED])
    assert list(site_packages.glob("*.dist-info")) == []


def test_the_size_of_a_package_is_that_of_its_files(site_packages: Path) -> None:
    sizes = measure(site_packages, [WANTED])
    record = (_info(site_packages) / "RECORD").stat().st_size
    assert sizes == {"some-thing": 6 + 4 + 17 + record}
    compiled = site_packages / "__pycache__" / "some_thing.cpython-311.pyc"
    compiled.parent.mkdir()
    compiled.write_bytes(b"12345")
    assert measure(site_packages, [WANTED]) == {"some-thing": 6 + 5 + 4 + 17 + record}


def test_the_table_adds_up() -> None:
    text, total = table({"ctranslate2": 150_000_000, "pyside6-essentials": 200_000_000}, 50_000_000)
    assert total == 400_000_000
    assert text.splitlines()[0].split() == ["Qt", "200.0", "MB"]
    assert "400.0 MB" in text.splitlines()[-1]
