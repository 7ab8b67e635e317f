"""The installer for Windows: a script for Inno Setup, with the kinds of files that Qari opens.

Why it exists: the script has a part that is written by hand (``bundles/qari.iss``) and one that
follows from `building.associations`. It can be compiled on Windows only, with the bundle that
``packaging/build.py folder`` makes there; what can be checked elsewhere is.

Source: https://jrsoftware.org/ishelp/; https://learn.microsoft.com/windows/win32/shell/fa-progids
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from launcher.own_project import version_of

from building.associations import KINDS
from building.places import ROOT, Places
from building.problem import BuildProblem

__all__ = ["MARK", "build_script", "complaints", "script"]

MARK: Final = "; (the kinds of files stand here)"
_SECTION: Final = re.compile(r"^\[(\w+)\]$", re.MULTILINE)
_SECTIONS: Final = (
    "Setup", "Languages", "CustomMessages", "Tasks", "Files", "Icons", "Registry", "Run",
)  # fmt: skip
_SOURCE: Final = re.compile(r'^Source: "([^"]+)"', re.MULTILINE)


def build_script(places: Places) -> Path:
    """Write the script beside the other results.

    Raises:
        BuildProblem: It has a mistake.
    """
    text = script()
    wrong = complaints(text)
    if wrong:
        raise BuildProblem("\n".join(wrong))
    places.dist.mkdir(parents=True, exist_ok=True)
    path = places.dist / "qari.iss"
    path.write_text(text, encoding="utf-8-sig", newline="\r\n")
    return path


def script() -> str:
    """Return the script: the one in the sources, the version, and the kinds of files."""
    text = (ROOT / "packaging" / "bundles" / "qari.iss").read_text(encoding="utf-8")
    text = text.replace(MARK, "\n".join(_registered()))
    return text.replace("@VERSION@", version_of(ROOT))


def _registered() -> Iterator[str]:
    """Yield a kind for each suffix, and offer Qari for it; what opens such files today stays."""
    for kind in KINDS:
        for suffix in kind.suffixes:
            program = f"Qari{suffix}"
            key = f"Software\\Classes\\{program}"
            yield _value(key, "", kind.name, "uninsdeletekey")
            yield _value(f"{key}\\DefaultIcon", "", "{app}\\qari-window.exe,0")
            yield _value(f"{key}\\shell\\open\\command", "", '""{app}\\qari-window.exe"" ""%1""')
            offered = f"Software\\Classes\\{suffix}\\OpenWithProgids"
            yield _value(offered, program, "", "uninsdeletevalue")
            yield _value(
                "Software\\Classes\\Applications\\qari-window.exe\\SupportedTypes", suffix, ""
            )


def _value(key: str, name: str, data: str, flags: str = "") -> str:
    last = f"; Flags: {flags}" if flags else ""
    return (
        f'Root: HKA; Subkey: "{key}"; ValueType: string; ValueName: "{name}";'
        f' ValueData: "{data}"; Tasks: kinds{last}'
    )


def complaints(text: str) -> list[str]:
    """Return what is wrong with a script, as far as can be seen without the compiler."""
    sections = tuple(_SECTION.findall(text))
    suffixes = [suffix for kind in KINDS for suffix in kind.suffixes]
    offered = 'Subkey: "Software\\Classes\\{}\\OpenWithProgids"'
    return [
        *([] if sections == _SECTIONS else [f"The sections are not {', '.join(_SECTIONS)}."]),
        *(f"{one} is not registered." for one in suffixes if offered.format(one) not in text),
        *(
            f"A quotation mark is missing: {line}"
            for line in text.splitlines()
            if line.count('"') % 2
        ),
        *([] if "{#Bundle}\\*" in _SOURCE.findall(text) else ["The bundle is not in it."]),
        *(["A part was not filled in."] if MARK in text or "@" in text else []),
    ]
