"""The locked lists are read rightly, and agree with the lock and with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from launcher.requirements import (
    BATCH_BYTES,
    BUILT_HERE,
    Requirement,
    applies,
    batches,
    environment_of,
    normalised,
    read_list,
    wheel_sizes,
)

from tests.architecture.sources import ROOT

LISTS = [
    ROOT / "packaging" / name
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-build.txt")
]
FEWEST = 9
"""Packages of the shortest list."""
HERE = environment_of("3.11.7")


def _lock() -> dict[str, Any]:
    return tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("marker", "holds"),
    [
        ("", True),
        ("python_full_version < '3.12'", True),
        ("python_full_version >= '3.12'", False),
        ("python_full_version >= '3.9' and python_full_version < '3.15'", True),
        ("sys_platform == 'never' or python_version == '3.11'", True),
        ("sys_platform == 'never' and python_version == '3.11'", False),
        ("platform_python_implementation != 'PyPy'", True),
    ],
)
def test_markers_hold_as_they_say(marker: str, holds: bool) -> None:  # noqa: FBT001
    assert applies(marker, HERE) is holds


@pytest.mark.parametrize(
    "marker", ["(python_version > '3')", "extra == 'x'", "'a' in sys_platform"]
)
def test_a_marker_of_another_form_is_refused(marker: str) -> None:
    with pytest.raises(ValueError, match="can't read"):
        applies(marker, HERE)


def test_names_are_one_name_however_written() -> None:
    assert normalised("PySide6_Essentials") == normalised("pyside6-essentials")


def test_a_list_gives_each_package_with_all_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(
        "# made by uv\n\na-b==1.0 \\\n    --hash=sha256:00 \\\n    --hash=sha256:11\n"
        "c==2 ; sys_platform == 'never' \\\n    --hash=sha256:22\nd==3.1 --hash=sha256:33\n",
        encoding="utf-8",
    )
    first, last = read_list(path, HERE)
    assert (first.name, first.version) == ("a-b", "1.0")
    assert first.text.count("--hash") == 2
    assert (last.name, last.version) == ("d", "3.1")


def test_a_line_without_a_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("a>=1\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no pinned version"):
        read_list(path, HERE)


def test_batches_keep_the_order_and_leave_nothing_out() -> None:
    packages = [Requirement(str(number), "1", "") for number in range(9)]
    sizes = {(str(number), "1"): BATCH_BYTES // 3 for number in range(9)} | {("4", "1"): 9**9}
    groups = batches(packages, sizes)
    assert [one for group in groups for one in group] == packages
    assert [packages[4]] in groups
    assert all(groups)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
@pytest.mark.parametrize("version", ["3.11.0", "3.12.1", "3.13.0", "3.14.0"])
def test_every_package_is_hashed_and_named_once(path: Path, version: str) -> None:
    packages = read_list(path, environment_of(version))
    names = [normalised(one.name) for one in packages]
    assert len(names) == len(set(names)) >= FEWEST
    assert all("--hash=sha256:" in one.text for one in packages)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_the_lists_name_what_the_lock_names(path: Path) -> None:
    locked = {
        (package["name"], package["version"]): {
            file["hash"].removeprefix("sha256:")
            for file in [*package.get("wheels", ()), package.get("sdist", {"hash": ""})]
        }
        for package in _lock()["package"]
        if package["name"] != "qari"
    }
    entries = re.findall(r"^([\w.-]+)==([^\s;]+)((?:.*\\\n)+.*)", path.read_text("utf-8"), re.M)
    assert len(entries) >= FEWEST
    for name, version, rest in entries:
        hashes = set(re.findall(r"sha256:(\w+)", rest))
        assert hashes <= locked[name, version], name


def test_the_lock_names_the_public_index_only() -> None:
    text = (ROOT / "uv.lock").read_text(encoding="utf-8")
    hosts = set(re.findall(r"https?://([^/\"]+)", text))
    assert hosts == {"pypi.org", "files.pythonhosted.org"}
    sources = [package["source"] for package in _lock()["package"]]
    assert {"editable": "."} in sources
    assert all(source == {"registry": "https://pypi.org/simple"} for source in sources[:3])
    assert all(set(source) <= {"registry", "editable"} for source in sources)


def test_the_lists_name_no_index() -> None:
    for path in LISTS:
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert "index" not in text


def test_the_lock_was_made_from_the_dependencies_of_today() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (own,) = (package for package in _lock()["package"] if package["name"] == "qari")
    wanted = {_name(text) for text in project["project"]["dependencies"]}
    assert {one["name"] for one in own["dependencies"]} == wanted
    assert set(own["dev-dependencies"]) == set(project["dependency-groups"]) == {"dev", "build"}
    for group, texts in project["dependency-groups"].items():
        tools = {_name(text) for text in texts}
        assert {one["name"] for one in own["dev-dependencies"][group]} == tools
    specifiers = {one["name"]: one.get("specifier", "") for one in own["metadata"]["requires-dist"]}
    for text in project["project"]["dependencies"]:
        assert set(re.findall(r"[<>=!~]+[\d.]+", text)) == set(
            re.findall(r"[<>=!~]+[\d.]+", specifiers[_name(text)])
        )


def _name(specifier: str) -> str:
    return normalised(re.split(r"[<>=!~\[ ;]", specifier, maxsplit=1)[0])


@pytest.mark.parametrize("name", ["minisbd", "flatbuffers", "protobuf", "torch", "stanza", "spacy"])
def test_what_is_not_wanted_is_not_locked(name: str) -> None:
    assert name not in {package["name"] for package in _lock()["package"]}


def test_only_optional_packages_have_no_wheel_and_what_builds_them_is_listed() -> None:
    listed = {normalised(one.name) for one in read_list(LISTS[0], HERE)}
    without = {package["name"] for package in _lock()["package"] if not package.get("wheels")}
    assert without - {"qari"} == set(BUILT_HERE)
    assert set(BUILT_HERE) | {"setuptools"} <= listed
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = {_name(text) for text in project["optional-dependencies"]["aramorph"]}
    assert optional == set(BUILT_HERE) | {"setuptools"}
    assert not optional & {_name(text) for text in project["dependencies"]}


def test_most_packages_have_a_known_size_here() -> None:
    packages = read_list(LISTS[0], HERE)
    sizes = wheel_sizes(ROOT / "uv.lock", "3.11.7")
    known = [one for one in packages if (normalised(one.name), one.version) in sizes]
    assert len(known) == len(packages)


def test_a_lock_that_cannot_be_read_gives_no_sizes(tmp_path: Path) -> None:
    (tmp_path / "uv.lock").write_text("no = toml = at all", encoding="utf-8")
    assert wheel_sizes(tmp_path / "uv.lock", "3.11.7") == {}
    assert wheel_sizes(tmp_path / "absent.lock", "3.11.7") == {}
