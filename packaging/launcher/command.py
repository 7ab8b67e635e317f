"""What `packaging/run.py` does with its arguments: set up what they need, then become it.

Why it exists: `run.py` itself must be readable by the oldest Python, to tell it so; everything
that needs a newer one begins here.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["main", "takes"]

ROOT = Path(__file__).resolve().parents[2]
MOST_PROCESSES = 4
TERMINAL_VERBS = ("translate", "text", "self-test")
PICTURE_VERBS = ("snapshot",)
OPTIONS_WITH_VALUE = ("--data-dir", "--format")
INTERRUPTED = 130


def takes(arguments: list[str]) -> str:
    """Tell what the app will need for `arguments`: "nothing", a "picture" or a "window"."""
    value_follows = False
    for argument in arguments:
        if argument in ("-", "--"):
            return "window"
        if value_follows or argument.startswith("-"):
            if argument in ("-h", "--help", "--version"):
                return "nothing"
            value_follows = not value_follows and argument in OPTIONS_WITH_VALUE
            continue
        if argument in TERMINAL_VERBS:
            return "nothing"
        return "picture" if argument in PICTURE_VERBS else "window"
    return "window"


def _environment(arguments: list[str]) -> dict[str, str]:
    """Return the environment of the app; without the display, if Qt can't use it.

    ``QARI_NO_WINDOW`` then tells the app why.
    """
    environment = dict(os.environ)
    need = takes(arguments)
    display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if need == "nothing" or (need == "window" and not display):
        return environment
    from launcher.libraries import explain, missing_for
    from launcher.problem import SetupProblem

    missing = missing_for(environment, window=need == "window")
    if missing and need == "picture":
        raise SetupProblem(explain(missing, "The picture can't be drawn."))
    if missing:
        consequence = "The window can't open, so Qari reads in the terminal."
        print(explain(missing, consequence), file=sys.stderr)
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            environment.pop(name, None)
        environment["QARI_NO_WINDOW"] = "system libraries of Qt are missing"
    return environment


def _start(command: list[str], environment: dict[str, str]) -> int:
    """Become `command`, where the system can; elsewhere run it and return its exit code."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(command[0], command, environment)  # noqa: S606 - no shell is meant
    import subprocess

    return subprocess.run(command, env=environment, check=False).returncode


def _sizes() -> int:
    from launcher.environment import site_packages, version_in
    from launcher.requirements import environment_of, read_list
    from launcher.sizes import BUDGET_BYTES, measure, table
    from launcher.stamp import Layout

    layout = Layout(ROOT)
    version = version_in(layout) or ""
    requirements = read_list(layout.lists("run")[0], environment_of(version))
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    packages = measure(site_packages(layout, version), requirements)
    text, total = table(packages, sum(path.stat().st_size for path in files))
    print(text)
    return 0 if total < BUDGET_BYTES else 1


def _run(arguments: list[str]) -> int:
    from launcher.stamp import Layout, is_ready

    verb = arguments[0] if arguments else ""
    layout = Layout(ROOT)
    group = "test" if verb in ("test", "check") else "run"
    if not is_ready(layout, group):
        from launcher.environment import prepare
        from launcher.progress import Progress

        prepare(layout, group, Progress())
    python = str(layout.python)
    if verb == "sizes":
        return _sizes()
    if verb == "test":
        os.chdir(ROOT)
        chosen = arguments[1:] or _everything()
        return _start([python, "-P", "-m", "pytest", *chosen], dict(os.environ))
    if verb == "check":
        script = str(ROOT / "packaging" / "check.py")
        return _start([python, script, *arguments[1:]], dict(os.environ))
    return _start([python, "-P", "-m", "reader", *arguments], _environment(arguments))


def _everything() -> list[str]:
    """Return what runs the whole suite: in a process for each core, a file in one of them."""
    return ["-n", str(min(MOST_PROCESSES, os.cpu_count() or 1)), "--dist", "loadfile"]


def main() -> int:
    """Do what the command line asks; return the exit code."""
    from launcher.problem import SetupProblem, from_os_error

    try:
        return _run(sys.argv[1:])
    except SetupProblem as problem:
        print(problem.text, file=sys.stderr)
        return problem.code
    except OSError as error:
        print(from_os_error(error, ROOT / ".venv").text, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. What is in place was kept; the same command goes on.", file=sys.stderr)
        return INTERRUPTED
