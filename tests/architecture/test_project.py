"""The project's own papers: packages, version, changelog."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version as installed_version
from typing import Final

import pytest

from reader._version import VERSION
from tests.architecture.sources import ROOT, Module, modules

CHANGELOG: Final = ROOT / "packaging" / "CHANGELOG.md"
KINDS: Final = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_a_package_holds_a_docstring_only() -> None:
    packages = [m for m in modules("reader", "tests") if m.path.name == "__init__.py"]
    assert packages
    wrong = [
        str(m.path) for m in packages if not ast.get_docstring(m.tree) or len(m.tree.body) != 1
    ]
    assert wrong == []


def test_every_folder_of_the_reader_is_a_package() -> None:
    folders = {m.path.parent for m in modules("reader")}
    assert folders == {m.path.parent for m in modules("reader") if m.path.name == "__init__.py"}


def test_a_module_says_what_it_is() -> None:
    assert [str(m.path) for m in modules("reader") if not ast.get_docstring(m.tree)] == []


def test_a_module_says_what_is_public() -> None:
    exempt = {"__init__.py", "__main__.py"}
    whole = [m for m in modules("reader") if m.path.name not in exempt]
    assert [str(m.path) for m in whole if "__all__" not in _assigned(m)] == []


def _assigned(module: Module) -> set[str]:
    return {
        target.id
        for node in module.tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def test_packaging_is_the_library_from_the_project_folder() -> None:
    code = "from packaging.version import Version as V\nprint(V('1.10') > V('1.9'))"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "True"


def test_packaging_is_the_library_here_too() -> None:
    import packaging.version

    assert ROOT / "packaging" not in (ROOT / packaging.version.__file__).parents


def test_no_folder_named_packaging_is_a_package() -> None:
    inits = [path for path in ROOT.glob("*/__init__.py") if path.parent.name == "packaging"]
    assert inits == []
    assert not (ROOT / "tests" / "packaging" / "__init__.py").exists()


def test_the_version_is_written_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" in project["project"]["dynamic"]
    assert project["tool"]["hatch"]["version"]["path"] == "reader/_version.py"
    written = [m.name for m in modules("reader", "packaging") if _holds(m, VERSION)]
    assert written == ["reader._version"]


def _holds(module: Module, text: str) -> bool:
    constants = (node for node in module.nodes if isinstance(node, ast.Constant))
    return any(node.value == text for node in constants)


def test_the_installed_version_is_the_written_one() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", VERSION)
    try:
        assert installed_version("qari") == VERSION
    except ModuleNotFoundError:
        pytest.skip("this environment was not made by packaging/run.py")


def test_the_readme_names_every_library_that_is_installed() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8").lower()
    listed = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    names = set(re.findall(r"^([\w.-]+)==", listed, re.MULTILINE))
    assert len(names) > 20
    assert {name for name in names if not re.search(rf"\b{re.escape(name)}\b", readme)} == set()


def test_the_pages_link_to_files_that_exist() -> None:
    for page in [ROOT / "README.md", *sorted((ROOT / "packaging").glob("*.md"))]:
        links = re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8"))
        assert [link for link in links if not (page.parent / link).exists()] == [], page.name


def _sections() -> list[tuple[str, list[str]]]:
    """Return the sections of the changelog: (release, its lines)."""
    sections: list[tuple[str, list[str]]] = []
    for line in CHANGELOG.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            sections.append((line.removeprefix("## "), []))
        elif sections:
            sections[-1][1].append(line)
    return sections


def test_the_changelog_begins_with_what_is_unreleased() -> None:
    assert CHANGELOG.read_text(encoding="utf-8").startswith("# Changelog\n")
    assert _sections()[0][0] == "[Unreleased]"


def test_releases_in_the_changelog_have_a_version_and_a_date() -> None:
    for title, _ in _sections()[1:]:
        assert re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}", title), title


def test_changes_stand_under_the_known_kinds_and_say_something() -> None:
    for title, lines in _sections():
        kinds = [line.removeprefix("### ") for line in lines if line.startswith("### ")]
        assert set(kinds) <= KINDS, title
        assert len(kinds) == len(set(kinds)), title
        assert any(line.startswith("- ") for line in lines), title
        assert all(line.startswith(("- ", "  ", "### ")) for line in lines if line.strip()), title
