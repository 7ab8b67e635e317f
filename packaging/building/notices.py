"""The licences of everything inside a bundle, in one file.

Why it exists: nearly every licence asks for its text to go along. The texts come from the packages
as they are installed for the build, and from `building.licence_table`; a package without either
stops the build.

Source: https://packaging.python.org/en/latest/specifications/core-metadata/#license-file
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from email.parser import BytesParser
from pathlib import Path
from typing import Final

from launcher.installed import dist_infos, recorded_files
from launcher.own_project import version_of
from launcher.requirements import Requirement, normalised

from building.licence_table import BESIDE, BY_HAND, Licence
from building.problem import BuildProblem

__all__ = ["licence_files", "notices_of", "without_licence"]

_IS_LICENCE: Final = re.compile(
    r"(^|[/_.-])(licen[cs]es?|copying|notices?|copyright|authors|thirdpartynotices)\b",
    re.IGNORECASE,
)
_NO_TEXT: Final = frozenset({".py", ".pyc", ".pyi", ".so", ".json"})
_RULE: Final = "=" * 100


def licence_files(dist_info: Path) -> list[Path]:
    """Return the files of a package that hold its licence, sorted."""
    found = {
        path
        for path, _ in recorded_files(dist_info)
        if path.suffix not in _NO_TEXT
        and _IS_LICENCE.search(_inner(path, dist_info))
        and path.is_file()
    }
    return sorted(found, key=lambda path: path.as_posix())


def _inner(path: Path, dist_info: Path) -> str:
    """Return the path below the package's metadata, or its file name elsewhere."""
    if path.is_relative_to(dist_info):
        return path.relative_to(dist_info).as_posix()
    return path.name


def without_licence(site_packages: Path, requirements: Iterable[Requirement]) -> list[str]:
    """Return the names of the packages of which no text of a licence is known."""
    present = dist_infos(site_packages)
    return [
        one.name
        for one in requirements
        if normalised(one.name) not in BY_HAND
        and not any(licence_files(folder) for _, folder in present.get(normalised(one.name), ()))
    ]


def notices_of(root: Path, site_packages: Path, requirements: Iterable[Requirement]) -> str:
    """Return the text of the file.

    Raises:
        BuildProblem: A package has no licence, or is not installed.
    """
    wanted = sorted(requirements, key=lambda one: normalised(one.name))
    missing = without_licence(site_packages, wanted)
    if missing:
        raise BuildProblem(f"No licence is known of {', '.join(missing)}: see licence_table.py.")
    texts = root / "packaging" / "bundles" / "licences"
    parts = [_head(root)]
    parts += [_by_hand(name, licence, texts) for name, licence in BESIDE.items()]
    present = dist_infos(site_packages)
    for one in wanted:
        ((_, folder),) = present[normalised(one.name)]
        parts.append(_of_package(one, folder, texts))
    return "\n".join(parts)


def _head(root: Path) -> str:
    own = (root / "LICENSE").read_text(encoding="utf-8")
    return (
        f"Qari {version_of(root)} and what it is made of\n\n{own}\n"
        "It stands on the work of others. Each part, who made it, and its licence:\n"
    )


def _by_hand(name: str, licence: Licence, texts: Path, version: str = "") -> str:
    lines = [_RULE, f"{name} {version}".rstrip(), f"Licence: {licence.name}", licence.copyright]
    if licence.remark:
        lines.append(licence.remark)
    for file in licence.texts:
        lines += ["", (texts / file).read_text(encoding="utf-8").strip()]
    return "\n".join([*lines, ""])


def _of_package(one: Requirement, folder: Path, texts: Path) -> str:
    said = BY_HAND.get(normalised(one.name))
    if said is not None:
        return _by_hand(one.name, said, texts, one.version)
    lines = [_RULE, f"{one.name} {one.version}", f"Licence: {_named(folder)}"]
    for text in _distinct(licence_files(folder)):
        lines += ["", text]
    return "\n".join([*lines, ""])


def _distinct(files: Iterable[Path]) -> Iterator[str]:
    """Yield each text once: many packages carry theirs in two places."""
    seen = set()
    for path in files:
        text = path.read_text(encoding="utf-8", errors="replace").strip()
        if text and text not in seen:
            seen.add(text)
            yield text


def _named(dist_info: Path) -> str:
    """Return what a package says of its licence, in one line."""
    head = BytesParser().parsebytes((dist_info / "METADATA").read_bytes(), headersonly=True)
    said = head["License-Expression"] or head["License"] or ""
    first = str(said).strip().splitlines()
    classifiers = [
        one.rsplit(" :: ", 1)[-1]
        for one in head.get_all("Classifier", [])
        if one.startswith("License ::")
    ]
    return (first[0] if first else "") or ", ".join(classifiers) or "see below"
