"""Calls of pip: what it says becomes progress, and what it fails with becomes one clear message.

Why it exists: pip's own output is written for people who know pip. The lists are hashed, so
whatever index the machine is set up with is used, and none is named here.
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from launcher.problem import KEPT, NETWORK, SetupProblem, disk_full, not_writable

__all__ = ["Call", "explain", "isolated_environment", "run_pip"]

POLL_SECONDS: Final = 0.25
_COLLECTING: Final = re.compile(r"^(?:Collecting ([\w.-]+)==|Processing \S*[/\\]([\w.]+)-\d)")

_DISK: Final = re.compile(r"No space left on device|\[Errno (28|122)\]|Disk quota exceeded")
_READ_ONLY: Final = re.compile(r"\[Errno (13|30)\]|Permission denied|Read-only file system")
_HASH: Final = re.compile(r"DO NOT MATCH THE HASHES|MissingHashes|HashMismatch")
_UNREACHABLE: Final = re.compile(
    r"Retrying \(|Max retries exceeded|ConnectionError|ProxyError|ReadTimeout|ConnectTimeout|"
    r"SSLError|NewConnectionError|Name or service not known|name resolution|ProtocolError|"
    r"Network is unreachable|Connection (reset|refused|aborted)|IncompleteRead|timed out"
)
_NO_WHEEL: Final = re.compile(r"No matching distribution found for ([\w.-]+==[\w.+-]+)")


class Call:
    """What a caller wants to hear of a running pip."""

    def __init__(
        self,
        started: Callable[[str], None],
        tick: Callable[[], None],
        waiting: Callable[[], None],
    ) -> None:
        """Keep the callbacks, all called on the calling thread.

        Args:
            started: Told the name of each package that pip turns to.
            tick: Called a few times a second.
            waiting: Called when there was no answer and pip tries again.
        """
        self.started = started
        self.tick = tick
        self.waiting = waiting


def run_pip(python: Path, arguments: Sequence[str], scratch: Path, log: Path, call: Call) -> None:
    """Run ``python -m pip`` with `arguments`; its output goes into `log`.

    Args:
        python: The interpreter of the environment.
        arguments: Of pip.
        scratch: Folder for pip's temporary files, so that one disk alone matters.
        log: File that gets the output, added at its end.
        call: Hears of the progress.

    Raises:
        SetupProblem: pip failed.
    """
    command = [str(python), "-m", "pip", *arguments]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        close_fds=False,  # so that it holds the lock of its setup, should that be killed
        env=_environment(scratch),
    )
    try:
        output = _follow(process, call)
    except BaseException:
        process.kill()
        process.wait()
        raise
    with contextlib.suppress(OSError), log.open("a", encoding="utf-8") as stream:
        stream.write("$ pip " + " ".join(arguments) + "\n" + output)
    if process.returncode:
        raise explain(output, process.returncode, log)


def _follow(process: subprocess.Popen[str], call: Call) -> str:
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    assert process.stdout is not None  # noqa: S101 - asked for above
    source = process.stdout

    def read() -> None:
        for line in source:
            lines.put(line)
        lines.put(None)

    threading.Thread(target=read, name="pip-output", daemon=True).start()
    output: list[str] = []
    while True:
        try:
            line = lines.get(timeout=POLL_SECONDS)
        except queue.Empty:
            call.tick()
            continue
        if line is None:
            break
        output.append(line)
        if "Retrying (" in line:
            call.waiting()
        if match := _COLLECTING.match(line):
            call.started(match[1] or match[2])
    process.wait()
    source.close()
    return "".join(output)


def isolated_environment() -> dict[str, str]:
    """Return the user's environment, without what makes Python or pip look, or write, elsewhere."""
    environment = dict(os.environ)
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONPATH", "PYTHONHOME"):
        environment.pop(name, None)
    environment |= {"PIP_USER": "0", "PYTHONNOUSERSITE": "1"}
    return environment


def _environment(scratch: Path) -> dict[str, str]:
    environment = isolated_environment()
    environment |= {
        "PIP_NO_INPUT": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_COLOR": "1",
        "PIP_USE_PEP517": "1",  # pip before 23.1 else runs setup.py, which leaves no RECORD
        "PYTHONIOENCODING": "utf-8",
        "TMPDIR": str(scratch),
        "TEMP": str(scratch),
        "TMP": str(scratch),
    }
    environment.setdefault("PIP_RETRIES", "2")
    return environment


def explain(output: str, code: int, log: Path) -> SetupProblem:
    """Say what a failure of pip means for the person, from its `output` and exit `code`."""
    folder = log.parent
    if _DISK.search(output):
        return disk_full(folder)
    if _HASH.search(output):
        return SetupProblem(
            "A package that was fetched is not the one that the list names, so it was not used.\n"
            f"Something changed it on its way. {KEPT}\n"
            f"If it happens again on another network, please report it with {log}.",
            NETWORK,
        )
    if _UNREACHABLE.search(output):
        return SetupProblem(
            "The packages can't be fetched: the package index gives no answer.\n"
            f"Connect to the internet and run the same command again. {KEPT}",
            NETWORK,
        )
    if match := _NO_WHEEL.search(output):
        return SetupProblem(
            f"There is no ready-made {match[1]} for this Python on this kind of machine.\n"
            "Qari runs on Python 3.11 to 3.14 on Linux (x86-64, ARM64), macOS and Windows; start\n"
            f"packaging/run.py with one of these. Details: {log}"
        )
    if _READ_ONLY.search(output):
        return not_writable(folder)
    errors = [line for line in output.splitlines() if line.startswith("ERROR:")]
    reason = errors[-1].removeprefix("ERROR:").strip() if errors else f"pip ended with {code}"
    return SetupProblem(f"The packages can't be installed: {reason}\n{KEPT} Details: {log}")
