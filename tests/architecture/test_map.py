"""The map (packaging/ARCHITECTURE.md, §2) and the code name the same modules."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import Final

from tests.architecture.sources import ROOT, modules

MAP: Final = ROOT / "packaging" / "ARCHITECTURE.md"

NO_MODULES: Final = {"takes"}
"""What §2 writes like a module and is none: a function."""
NOT_NAMED: Final = ("reader/cli/*", "reader/*.py", "*/__init__.py")
"""Modules that §2 may leave out: a verb each, those of §1, and what holds a docstring only."""

_ROOM: Final = re.compile(r"^\*\*(\w+)/\*\*", re.MULTILINE)
_FOLDER: Final = re.compile(r"^- `(\w+)/`", re.MULTILINE)
_NAME: Final = re.compile(r"`([a-z]\w*\*?)`")


def _sections(text: str, heading: re.Pattern[str], below: str) -> dict[str, str]:
    """Return what stands under each heading of `text`, by the folder that the heading names."""
    first, *rest = heading.split(text)
    found = {f"{below}/{name}": body for name, body in zip(rest[::2], rest[1::2], strict=True)}
    return found if found else {below: first}


def _rooms(text: str) -> dict[str, set[str]]:
    """Return the names in backticks in §2 of `text`, by the folder that they are said to be in."""
    section = text.partition("\n## 2. ")[2].partition("\n## ")[0]
    return {
        folder: set(_NAME.findall(part)) - NO_MODULES
        for room, body in _sections(section, _ROOM, "reader").items()
        for folder, part in _sections(body, _FOLDER, room).items()
    }


def _differences(text: str, paths: list[PurePath]) -> tuple[set[str], set[str]]:
    """Return the modules that §2 names and the code lacks, and those that it does not name."""
    named = {f"{room}/{name}.py" for room, names in _rooms(text).items() for name in names}
    there = {path.as_posix() for path in paths}
    absent = {one for one in named if not any(fnmatchcase(path, one) for path in there)}
    unnamed = {path for path in there if not any(fnmatchcase(path, one) for one in named)}
    return absent, {
        path for path in unnamed if not any(PurePath(path).match(one) for one in NOT_NAMED)
    }


def test_the_map_names_every_module_in_its_room_and_no_other() -> None:
    absent, unnamed = _differences(
        MAP.read_text(encoding="utf-8"), [module.path for module in modules("reader")]
    )
    assert absent == set(), "named in §2, and not there"
    assert unnamed == set(), "not named in §2"


def test_a_module_in_another_room_and_one_that_is_not_named_are_found() -> None:
    text = (
        "\n## 2. Modules\n**domain/** — `span`, `check_*`, `Span`\n"
        "**adapters/** — all of it\n- `engine/` `pieces`\n- `system/` `span`\n## 3. The way\n`no`"
    )
    there = [
        "reader/app.py",
        "reader/cli/terms.py",
        "reader/domain/__init__.py",
        "reader/domain/check_units.py",
        "reader/domain/span.py",
        "reader/adapters/engine/pieces.py",
        "reader/adapters/system/logs.py",
    ]
    absent, unnamed = _differences(text, [PurePath(path) for path in there])
    assert absent == {"reader/adapters/system/span.py"}
    assert unnamed == {"reader/adapters/system/logs.py"}
