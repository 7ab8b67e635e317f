"""`packaging/run.py`: what it tells, what it keeps, how it starts the app."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from launcher import command
from launcher.command import takes
from launcher.own_project import install_project, version_of
from launcher.pip_calls import explain as explain_pip
from launcher.problem import DISK, NETWORK, from_os_error
from launcher.progress import Progress, megabytes
from launcher.stamp import LISTS, Layout, is_ready, mark_ready, unmark

from reader._version import VERSION
from tests.architecture.sources import ROOT


@pytest.mark.parametrize(
    ("arguments", "need"),
    [
        ([], "window"),
        (["article.txt"], "window"),
        (["open", "text"], "window"),
        (["translate", "-", "--to", "en"], "nothing"),
        (["--data-dir", "translate", "article.txt"], "window"),
        (["--data-dir", "x", "--quiet", "text", "a.txt"], "nothing"),
        (["--format", "json", "translate", "a.txt"], "nothing"),
        (["snapshot", "a.txt", "-o", "a.png"], "picture"),
        (["--version"], "nothing"),
        (["self-test"], "nothing"),
        (["-"], "window"),
        (["--", "translate"], "window"),
    ],
)
def test_the_launcher_knows_what_a_command_needs(arguments: list[str], need: str) -> None:
    assert takes(arguments) == need


PIP_FAILURES = {
    "full disk": (
        "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
        "is full",
        DISK,
    ),
    "no network": (
        "WARNING: Retrying (Retry(total=1)) after connection broken by 'ProtocolError'",
        "Connect to the internet",
        NETWORK,
    ),
    "other Python": (
        "ERROR: No matching distribution found for numpy==2.4.6 (from versions: 1.0)",
        "no ready-made numpy==2.4.6",
        1,
    ),
    "changed package": (
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
        "not the one that the list names",
        NETWORK,
    ),
    "no permission": (
        "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'x'",
        "may not write",
        DISK,
    ),
    "anything else": ("noise\nERROR: Something odd\nmore", "Something odd", 1),
    "killed": ("", "pip ended with -9", 1),
}


@pytest.mark.parametrize("name", PIP_FAILURES)
def test_a_failure_of_pip_becomes_one_message(name: str, tmp_path: Path) -> None:
    output, part, code = PIP_FAILURES[name]
    problem = explain_pip(output, -9, tmp_path / "setup.log")
    assert part in problem.text
    assert problem.code == code
    assert problem.text.isascii() or not str(tmp_path).isascii()


@pytest.mark.parametrize(
    ("number", "part"),
    [(errno.ENOSPC, "is full"), (errno.EROFS, "may not write"), (errno.EIO, "a.txt")],
)
def test_a_failure_to_write_becomes_one_message(number: int, part: str, tmp_path: Path) -> None:
    error = OSError(number, os.strerror(number), "a.txt")
    assert part in from_os_error(error, tmp_path).text


def test_an_old_python_is_told_in_one_line(tmp_path: Path) -> None:
    source = (ROOT / "packaging" / "run.py").read_text(encoding="utf-8")
    old = tmp_path / "run.py"
    old.write_text(source.replace("import sys\n", "import sys\nsys.version_info = (3, 6, 15)\n", 1))
    run = subprocess.run([sys.executable, old], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert "needs Python 3.11 or newer, and this is Python 3.6." in run.stderr


def test_the_first_file_uses_nothing_that_an_old_python_cannot_parse() -> None:
    import ast

    source = (ROOT / "packaging" / "run.py").read_text(encoding="ascii")
    tree = ast.parse(source, feature_version=(3, 4))
    new = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.FunctionDef, ast.Match)
    assert not [node for node in ast.walk(tree) if isinstance(node, new)]


def test_the_launcher_uses_the_standard_library_only() -> None:
    from tests.architecture.sources import modules

    packages = {
        name.partition(".")[0]
        for module in modules("packaging/launcher")
        for name in module.imports
    }
    assert packages - {"launcher"} <= sys.stdlib_module_names


@pytest.fixture
def project(tmp_path: Path) -> Layout:
    """Hold a project with an environment that looks complete."""
    for name in {name for names in LISTS.values() for name in names}:
        path = tmp_path / "packaging" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("a==1 --hash=sha256:00\n", encoding="utf-8")
    (tmp_path / "reader").mkdir()
    (tmp_path / "reader" / "_version.py").write_text('VERSION: Final = "7.8.9"\n', encoding="utf-8")
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    layout = Layout(tmp_path)
    layout.scripts.mkdir(parents=True)
    layout.python.symlink_to(sys.executable)
    layout.catalogues.mkdir(parents=True)
    (layout.catalogues / "qari_nl.ts").write_text("<TS/>", encoding="utf-8")
    return layout


def test_a_new_environment_is_not_ready(project: Layout) -> None:
    assert not is_ready(project, "run")


def test_what_was_marked_is_ready_until_it_is_unmarked(project: Layout) -> None:
    mark_ready(project, "run")
    assert is_ready(project, "run")
    assert not is_ready(project, "test")
    unmark(project)
    assert not is_ready(project, "run")


def test_the_tools_hold_what_a_reader_needs(project: Layout) -> None:
    mark_ready(project, "test")
    assert is_ready(project, "run")


@pytest.mark.parametrize(
    "changed",
    ["packaging/requirements.txt", "reader/_version.py", "resources/i18n/qari_nl.ts"],
)
def test_a_change_asks_for_a_new_setup(project: Layout, changed: str) -> None:
    mark_ready(project, "run")
    with (project.root / changed).open("a", encoding="utf-8") as stream:
        stream.write("\n")
    assert not is_ready(project, "run")


def test_another_python_asks_for_a_new_setup(project: Layout, tmp_path: Path) -> None:
    mark_ready(project, "run")
    other = tmp_path / "python3.99"
    other.touch()
    project.python.unlink()
    project.python.symlink_to(other)
    assert not is_ready(project, "run")
    other.unlink()
    assert not is_ready(project, "run")


def test_the_project_is_importable_and_has_its_commands(project: Layout, tmp_path: Path) -> None:
    site_packages = tmp_path / "site packages"
    site_packages.mkdir()
    install_project(project, site_packages)
    install_project(project, site_packages)
    assert (site_packages / "qari.pth").read_text(encoding="utf-8").strip() == str(project.root)
    (info,) = site_packages.glob("qari-*.dist-info")
    assert info.name == "qari-7.8.9.dist-info"
    assert "qari = reader.cli.main:run" in (info / "entry_points.txt").read_text(encoding="utf-8")
    for row in (info / "RECORD").read_text(encoding="utf-8").splitlines():
        assert (site_packages / row.split(",")[0]).exists()


@pytest.mark.skipif(os.name != "posix", reason="a script of the shell")
def test_the_command_runs_from_a_folder_with_an_odd_name(tmp_path: Path) -> None:
    layout = Layout(tmp_path / "it's a $folder")
    layout.scripts.mkdir(parents=True)
    layout.python.symlink_to(sys.executable)
    (layout.root / "reader" / "cli").mkdir(parents=True)
    (layout.root / "reader" / "_version.py").write_text('VERSION: Final = "1.0.0"\n')
    (layout.root / "reader" / "cli" / "main.py").write_text(
        "import sys\ndef run():\n    print(*sys.argv[1:])\n    return 5\n", encoding="utf-8"
    )
    (layout.root / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    install_project(layout, layout.folder)
    run = subprocess.run(
        [layout.scripts / "qari", "a b", "ج"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(layout.root), "PYTHONUTF8": "1"},
    )
    assert (run.stdout, run.returncode) == ("a b ج\n", 5)


def test_the_launcher_reads_the_version_from_its_one_place() -> None:
    assert version_of(ROOT) == VERSION


def test_without_a_terminal_a_step_is_one_line() -> None:
    stream = io.StringIO()
    progress = Progress(stream)
    for count in range(3):
        progress.step("[1/2] a 1.0", f"{count} of 3 MB")
    progress.step("[2/2] b 1.0")
    progress.line("There.")
    assert stream.getvalue() == "[1/2] a 1.0\n[2/2] b 1.0\nThere.\n"


def test_on_a_terminal_a_step_is_written_over() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    stream = Terminal()
    progress = Progress(stream)
    progress.step("one", "long detail")
    progress.step("two")
    progress.done()
    assert stream.getvalue() == "\rone  long detail\rtwo" + " " * 13 + "\n"


def test_a_closed_terminal_stops_nothing() -> None:
    class Closed(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError

    Progress(Closed()).line("x")


def test_bytes_are_shown_as_megabytes() -> None:
    assert [megabytes(count) for count in (0, 10, 83_400_000)] == ["0 MB", "1 MB", "83 MB"]


def test_without_its_libraries_the_window_gives_way_to_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("launcher.libraries.missing_for", lambda *_, **__: ["libEGL.so.1"])
    monkeypatch.setenv("DISPLAY", ":7")
    environment = command._environment(["article.txt"])
    assert "DISPLAY" not in environment
    assert environment["QARI_NO_WINDOW"]
    assert "reads in the terminal" in capsys.readouterr().err
    assert command._environment(["text", "a.txt"])["DISPLAY"] == ":7"
    assert capsys.readouterr().err == ""
