"""Making `.venv` what the lists say, from nothing or from wherever the last run stopped.

Why it exists: the setup is the part that is interrupted most: by the person, the network, the disk.
Each step looks at what is there and does what is missing; only the last one writes the key that
`launcher.stamp` trusts.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from launcher.installed import dist_infos, drop_broken, is_whole, missing
from launcher.own_project import compile_catalogues, install_project
from launcher.pip_calls import Call, isolated_environment, run_pip
from launcher.problem import (
    KEPT,
    SETUP,
    SetupProblem,
    disk_full,
    from_os_error,
    not_writable,
)
from launcher.progress import Progress, megabytes
from launcher.requirements import (
    BUILT_HERE,
    Requirement,
    batches,
    environment_of,
    normalised,
    read_list,
    wheel_sizes,
)
from launcher.stamp import Layout, is_ready, mark_ready, unmark

__all__ = ["prepare", "site_packages", "version_in"]

NO_VENV: Final = """\
This Python has no {what}, which the setup needs to keep Qari's packages apart. Install it:
  Debian, Ubuntu:  sudo apt install python3-venv
  Fedora:          sudo dnf install python3 python3-pip
Then run the same command again."""

_PIP_OPTIONS: Final = (
    "install",
    "--no-deps",
    "--require-hashes",
    "--only-binary=:all:",
    "--progress-bar=off",
    "--no-warn-script-location",
    "--no-compile",  # 28 MB less, and sooner done: Python compiles what is used, when it is
)


def prepare(layout: Layout, group: str, progress: Progress) -> None:
    """Bring `.venv` to what `group` needs; nothing is fetched that is there already.

    Raises:
        SetupProblem: It can't be done now; the next call goes on from there.
    """
    try:
        with _alone(layout.root, progress):
            if not is_ready(layout, group):
                _prepare(layout, group, progress)
    except OSError as error:
        raise from_os_error(error, layout.folder) from error
    finally:
        progress.done()


def _prepare(layout: Layout, group: str, progress: Progress) -> None:
    _need_parts_of_python()
    version = _make_environment(layout, progress)
    unmark(layout)
    packages = site_packages(layout, version)
    shutil.rmtree(layout.scratch, ignore_errors=True)
    layout.scratch.mkdir()
    complete = _install(layout, group, version, progress)
    shutil.rmtree(layout.scratch, ignore_errors=True)
    install_project(layout, packages)
    if not compile_catalogues(layout, packages):
        progress.line("The catalogues of the interface could not be compiled: it is in English.")
    if complete:
        mark_ready(layout, group)


def _need_parts_of_python() -> None:
    for name in ("venv", "ensurepip"):
        if importlib.util.find_spec(name) is None:
            raise SetupProblem(NO_VENV.format(what=name))


@contextlib.contextmanager
def _alone(root: Path, progress: Progress) -> Iterator[None]:
    """Let one setup run at a time in `root`; a second one waits for the first."""
    try:
        import fcntl
    except ImportError:  # Windows: two setups at once are left to pip
        yield
        return
    handle = os.open(root, os.O_RDONLY)
    os.set_inheritable(handle, True)  # a pip that outlives its killed setup still counts
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress.line("Another setup is at work in this folder; waiting for it.")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _make_environment(layout: Layout, progress: Progress) -> str:
    """Make `.venv` with a pip in it, or mend it; return the version of its Python."""
    version = version_in(layout)
    if version is None:
        progress.step("Making .venv, a folder of its own for Qari's packages")
        _run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(layout.folder)], layout)
        version = version_in(layout)
        if version is None:
            raise SetupProblem(f"The Python in {layout.folder} doesn't start.\n{KEPT}")
    packages = site_packages(layout, version)
    pips = dist_infos(packages).get("pip", [])
    if not pips or not all(is_whole(folder) for _, folder in pips):
        for folder in packages.glob("pip*"):
            shutil.rmtree(folder)
        progress.step("Putting pip, the installer, into .venv")
        _run([str(layout.python), "-m", "ensurepip", "--default-pip"], layout)
    return version


def version_in(layout: Layout) -> str | None:
    """Return the version of a working Python in `.venv` that belongs to its folders, or None."""
    if not (layout.folder / "pyvenv.cfg").is_file():
        return None
    command = [str(layout.python), "-I", "-c", "import platform; print(platform.python_version())"]
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return None
    version = run.stdout.strip()
    recent = tuple(int(part) for part in version.split(".")[:2]) >= (3, 11)
    return version if recent and site_packages(layout, version).is_dir() else None


def site_packages(layout: Layout, version: str) -> Path:
    """Return where `.venv` holds its packages, for its Python of `version`."""
    if os.name == "nt":
        return layout.folder / "Lib" / "site-packages"
    name = "python" + ".".join(version.split(".")[:2])
    return layout.folder / "lib" / name / "site-packages"


def _run(command: Sequence[str], layout: Layout) -> None:
    run = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        errors="replace",
        close_fds=False,
        env=isolated_environment(),
    )
    output = run.stdout + run.stderr
    if run.returncode == 0:
        return
    if "No space left" in output or "Errno 28" in output or "Errno 122" in output:
        raise disk_full(layout.folder)
    if "Permission denied" in output or "Read-only file system" in output:
        raise not_writable(layout.root)
    if "ensurepip" in output and "No module named" in output:
        raise SetupProblem(NO_VENV.format(what="ensurepip"))
    last = (output.strip().splitlines() or [f"it ended with {run.returncode}"])[-1]
    raise SetupProblem(f"The folder .venv can't be made: {last}\n{KEPT}")


def _install(layout: Layout, group: str, version: str, progress: Progress) -> bool:
    """Install what is missing; False if something optional is to be tried again next time."""
    began = time.monotonic()
    packages = site_packages(layout, version)
    wanted = _wanted(layout, group, version)
    absent = missing(packages, wanted)
    if not absent:
        return True
    drop_broken(packages, absent)
    sizes = wheel_sizes(layout.root / "uv.lock", version)
    layout.log.unlink(missing_ok=True)
    counter = _Counter(layout, absent, len(wanted), sizes, progress)
    for batch in batches((one for one in absent if one.name not in BUILT_HERE), sizes):
        _fetch(layout, batch, counter)
    complete = True
    for one in absent:
        if one.name in BUILT_HERE:
            complete = _build(layout, one, counter, progress) and complete
    progress.line(f"The packages are in place, after {time.monotonic() - began:.0f} s.")
    return complete


def _build(layout: Layout, one: Requirement, counter: _Counter, progress: Progress) -> bool:
    """Install a package that is built here; False if it may go well another time.

    A failure is one line and stops nothing: the app does without each of these packages.
    """
    try:
        _fetch(layout, [one], counter, f"--no-binary={one.name}", "--no-build-isolation")
    except SetupProblem as problem:
        again = problem.code != SETUP  # the network or the disk, not the package and this Python
        progress.line(
            f"{BUILT_HERE[one.name]} can't be installed {'now' if again else 'here'}; Qari does"
            f" without it{' until the next start' if again else ''}. Details: {layout.log}"
        )
        return not again
    return True


def _fetch(layout: Layout, batch: list[Requirement], counter: _Counter, *options: str) -> None:
    names = layout.scratch / "batch.txt"
    names.write_text("\n".join(one.text for one in batch) + "\n", encoding="utf-8")
    arguments = [*_PIP_OPTIONS, *options, "-r", str(names)]
    call = Call(counter.started, counter.tick, counter.waiting)
    run_pip(layout.python, arguments, layout.scratch, layout.log, call)
    counter.installed(batch)


def _wanted(layout: Layout, group: str, version: str) -> list[Requirement]:
    """Return the packages of the lists of `group`, each once."""
    environment = environment_of(version)
    found: dict[str, Requirement] = {}
    for path in layout.lists(group):
        for requirement in read_list(path, environment):
            found.setdefault(normalised(requirement.name), requirement)
    return list(found.values())


class _Counter:
    """Turns what pip does into "[ 3/29] ctranslate2 4.8.5  61 of 170 MB"."""

    def __init__(
        self,
        layout: Layout,
        absent: list[Requirement],
        total: int,
        sizes: dict[tuple[str, str], int],
        progress: Progress,
    ) -> None:
        self._scratch = layout.scratch
        self._progress = progress
        self._total = total
        self._number = total - len(absent)
        self._sizes = {normalised(r.name): sizes.get(_key(r), 0) for r in absent}
        self._versions = {normalised(r.name): r.version for r in absent}
        self._fetched = 0
        self._all = sum(self._sizes.values())
        self._text = ""
        size = f", {megabytes(self._all)} to fetch" if self._all else ""
        progress.line(f"Setting up Qari: {len(absent)} of {total} packages{size}. Once only.")

    def started(self, name: str) -> None:
        """Show the package that pip has turned to."""
        self._number += 1
        version = self._versions.get(normalised(name), "")
        width = len(str(self._total))
        self._text = f"[{self._number:{width}}/{self._total}] {name} {version}"
        self.tick()

    def tick(self) -> None:
        """Show how much has been fetched by now."""
        arriving = min(_folder_bytes(self._scratch), self._all - self._fetched)
        detail = f"{megabytes(self._fetched + arriving)} of {megabytes(self._all)}"
        self._progress.step(self._text, detail if self._all else "")

    def waiting(self) -> None:
        """Show that the package index gives no answer."""
        self._progress.step(self._text or "Fetching", "no answer yet, trying again")

    def installed(self, batch: list[Requirement]) -> None:
        """Count a batch as done."""
        self._fetched += sum(self._sizes[normalised(one.name)] for one in batch)


def _key(requirement: Requirement) -> tuple[str, str]:
    return normalised(requirement.name), requirement.version


def _folder_bytes(folder: Path) -> int:
    """Return the size of the wheels that lie, or arrive, below `folder`."""
    total = 0
    for path in folder.rglob("*.whl"):
        with contextlib.suppress(OSError):  # pip cleans up meanwhile
            total += path.stat().st_size
    return total
