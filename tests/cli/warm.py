"""Runs commands in children of a process that has the program imported already.

Why it exists: half of what a command takes is Python's own start, and hundreds of tests pay for
it. Each command is still a process of its own, with its own arguments, streams, end and exit code.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import io
import json
import os
import pkgutil
import select
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import reader.adapters.sources
import reader.adapters.storage
import reader.cli

__all__ = ["WarmPython"]

_SECONDS = 50


@dataclass
class WarmPython:
    """The process; it begins with its first command."""

    environment: dict[str, str]
    folder: Path
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def run(self, arguments: list[str], given: bytes) -> tuple[int, bytes, bytes]:
        """Return the exit code and both streams of a command."""
        names = [str(self.folder / name) for name in ("stdin", "stdout", "stderr")]
        Path(names[0]).write_bytes(given)
        process = self._process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        mask = os.umask(0o077)
        os.umask(mask)
        wanted = [arguments, str(Path.cwd()), mask, *names]
        process.stdin.write(json.dumps(wanted).encode() + b"\n")
        if not select.select([process.stdout], [], [], _SECONDS)[0]:
            self.close()
            raise TimeoutError(f"{arguments}: no end after {_SECONDS} s")
        code = int(process.stdout.readline())
        return code, Path(names[1]).read_bytes(), Path(names[2]).read_bytes()

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", __name__], bufsize=0, env=self.environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip


def _serve() -> None:
    for folder in (reader.cli, reader.adapters.storage, reader.adapters.sources):
        for module in pkgutil.iter_modules(folder.__path__, f"{folder.__name__}."):
            importlib.import_module(module.name)
    gc.freeze()  # what is loaded here is no child's to look through
    for line in sys.stdin.buffer:
        arguments, folder, mask, *names = json.loads(line)
        child = os.fork()
        if child == 0:
            os.umask(mask)
            _become(arguments, folder, names)
        _, status = os.waitpid(child, 0)
        os.write(1, f"{os.waitstatus_to_exitcode(status)}\n".encode())


def _become(arguments: list[str], folder: str, names: list[str]) -> NoReturn:
    """Be the command; what ends it ends this process."""
    from reader.cli.main import run

    os.chdir(folder)
    flags = (os.O_RDONLY, *(os.O_WRONLY | os.O_CREAT | os.O_TRUNC,) * 2)
    for number, (name, flag) in enumerate(zip(names, flags, strict=True)):
        os.dup2(os.open(name, flag, 0o600), number)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        before = getattr(sys, name)
        stream = open(number, "wb" if number else "rb", closefd=False)  # noqa: SIM115 - our own
        wrapped = io.TextIOWrapper(
            stream, before.encoding, before.errors, line_buffering=before.line_buffering
        )
        setattr(sys, name, wrapped)
    sys.argv = ["reader", *arguments]
    code = run()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # taking down what every child has taken down would cost a third of its time


if __name__ == "__main__":
    _serve()
