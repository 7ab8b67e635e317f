"""What a build ends with where it can't go on: one text for the person who started it.

Why it exists: a traceback of the builder says nothing of the tool that failed; its own last lines
do.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

__all__ = ["BuildProblem", "run"]

_LAST_LINES: Final = 30


class BuildProblem(Exception):
    """A step of a build that failed, said in full."""


def run(
    command: Sequence[str | Path], folder: Path, environment: Mapping[str, str] | None = None
) -> str:
    """Run `command` in `folder`; return what it printed.

    Raises:
        BuildProblem: It is not there, or it failed.
    """
    try:
        done = subprocess.run(
            [str(word) for word in command],
            cwd=folder,
            env=None if environment is None else dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except FileNotFoundError as exc:
        raise BuildProblem(f"{command[0]} is not installed here.") from exc
    if done.returncode:
        last = "\n".join(done.stdout.splitlines()[-_LAST_LINES:])
        raise BuildProblem(f"{command[0]} ended with {done.returncode}:\n{last}")
    return done.stdout
