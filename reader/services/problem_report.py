"""The report of a problem: what the program is and does, and nothing that was read.

Why it exists: who reports a problem is asked for versions, settings and the log; who reads should
not have to ask twice, and who sends should see that nothing of theirs is in it. What may stand in a
report is named here; what is not named stays out: of a setting that is free text only whether it is
set, of a package that was given a name by a person no name, of a store how many rows. Last of all
the home folder, the names of the user and of the machine are taken out of the whole text. It is in
English, for those who will read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Final, Protocol

from reader.services.ports import InstalledPackage
from reader.services.preferences import Preferences

__all__ = [
    "Private",
    "ProblemFacts",
    "ProblemSource",
    "package_line",
    "report_text",
    "setting_lines",
]

_SHOWN: Final = frozenset({"target", "interface", "arabic_face", "latin_face", "seen_version"})
"""Settings whose texts are words of ours, not of a person."""
_WORD_OF_OURS: Final = re.compile(r"[A-Za-z0-9.-]{0,16}")
_USUAL_PACKAGE: Final = re.compile(r"translate-[a-z]{2,3}_[a-z]{2,3}-\d+(?:_\d+)*")
_LEAST_NAME: Final = 3
"""Shorter names would be found inside of many words; they stand in no line anyway."""
_HEAD: Final = """\
Report of a problem with Qari
It holds no text, title or address of anything that was read, no notes and no names of servers.
Qari sends it nowhere; you decide whether and to whom."""


@dataclass(frozen=True, slots=True)
class Private:
    """What is taken out of every line.

    Attributes:
        home: Path of the home folder; becomes ``~``.
        names: Of the user and of the machine; become ``…``.
    """

    home: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProblemFacts:
    """What a report is made of; each line is harmless by itself.

    Attributes:
        program: Names with values: version, system, Qt, …
        settings: As of `setting_lines`.
        packages: As of `package_line`.
        stores: Names of files and tables with how many bytes and rows.
        log: The last lines, of which only our own words are left.
        last_error: The lines of the last one in the log; empty for none.
    """

    program: Mapping[str, str]
    settings: Sequence[str]
    packages: Sequence[str]
    stores: Mapping[str, str]
    log: Sequence[str]
    last_error: Sequence[str] = ()


class ProblemSource(Protocol):
    """Gathers what a report is made of. Any thread; takes part of a second."""

    def __call__(self, preferences: Preferences) -> tuple[ProblemFacts, Private]:
        """Return the facts, with what is to be taken out of them."""
        ...


def report_text(
    facts: ProblemFacts, private: Private, window: Mapping[str, str], described: str = ""
) -> str:
    """Return the whole report.

    Args:
        facts: What was gathered.
        private: What is taken out of every line, also of what is described.
        window: Names with values that only a window knows: screens, theme, style.
        described: What the person wrote about it, shown as written apart from `private`.
    """
    parts: list[tuple[str, Sequence[str]]]
    parts = [("What happened", described.strip().splitlines() or ["(nothing was written here)"])]
    parts += [
        ("Program", _pairs({**facts.program, **window})),
        ("Settings", facts.settings),
        ("Packages", facts.packages),
        ("Stores", _pairs(facts.stores)),
        ("Last error", facts.last_error or ["none in the log"]),
        ("Log", facts.log or ["empty"]),
    ]
    blocks = [_HEAD, *(f"{title}\n{'-' * len(title)}\n" + "\n".join(said) for title, said in parts)]
    return _without("\n\n".join(blocks), private) + "\n"


def _pairs(said: Mapping[str, str]) -> list[str]:
    return [f"{name}: {value}" for name, value in said.items()]


def _without(text: str, private: Private) -> str:
    """Return `text` without the home folder and names, whatever their letters' case."""
    if len(private.home) >= _LEAST_NAME:
        text = re.sub(re.escape(private.home), "~", text, flags=re.IGNORECASE)
    for name in sorted(private.names, key=len, reverse=True):
        if len(name) >= _LEAST_NAME:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", text, flags=re.IGNORECASE)
    return text


def setting_lines(preferences: Preferences) -> list[str]:
    """Return a line for each setting; of free text only whether there is some, of lists how much.

    A setting that is added later is treated by its kind, so nothing of it can slip in.
    """
    return list(_lines_of(preferences, ""))


def _lines_of(value: object, prefix: str) -> Iterable[str]:
    for field in fields(value):  # type: ignore[arg-type]  # a dataclass, as the callers know
        name, one = f"{prefix}{field.name}", getattr(value, field.name)
        if is_dataclass(one):
            yield from _lines_of(one, f"{name}.")
        else:
            yield f"{name}: {_said(field.name, one)}"


def _said(name: str, value: object) -> str:
    if value is None or isinstance(value, bool | int | float):
        return str(value)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str) and name in _SHOWN and _WORD_OF_OURS.fullmatch(value):
        return value or "(the system's)"
    if isinstance(value, tuple | list | dict | set | frozenset):
        return f"{len(value)} entries"
    return "set" if value else "not set"


def package_line(package: InstalledPackage) -> str:
    """Return a line about a package; its name only where it is one that the makers give."""
    name = package.package_id if _USUAL_PACKAGE.fullmatch(package.package_id) else "another name"
    size = round(package.size_bytes / 1_000_000)
    marks = ", experimental" if package.experimental else ""
    version = package.version if _WORD_OF_OURS.fullmatch(package.version) else "?"
    return f"{package.pair}: {name}, version {version}, {package.where}, {size} MB{marks}"
