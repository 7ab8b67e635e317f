"""The Flatpak: a manifest that builds from the locked wheels, each with its address and hash.

Why it exists: a builder of Flatpaks has no network, so everything that is fetched stands in the
manifest. That list follows from ``uv.lock``, for the Python of the runtime that the manifest names.

Source: https://docs.flatpak.org/en/latest/manifests.html
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from launcher.requirements import environment_of, normalised, read_list

from building.archives import copied
from building.contents import ARAMORPH
from building.places import APP_ID, ROOT, Places
from building.problem import BuildProblem

__all__ = ["PYTHON", "build_manifest", "manifest_complaints", "sources"]

PYTHON: Final = "3.12.8"
"""Of the runtime org.freedesktop.Platform 24.08."""

_MACHINES: Final = {"x86_64": "x86_64", "aarch64": "aarch64"}
_TAG: Final = "cp312"
_MANIFEST: Final = f"{APP_ID}.yml"


def build_manifest(places: Places) -> list[Path]:
    """Write the manifest and the list of what it fetches beside the other results.

    Raises:
        BuildProblem: The manifest lacks something.
    """
    manifest = ROOT / "packaging" / "bundles" / _MANIFEST
    wrong = manifest_complaints(manifest.read_text(encoding="utf-8"))
    if wrong:
        raise BuildProblem("\n".join(wrong))
    folder = places.dist / "flatpak"
    listed = folder / "python-packages.json"
    listed_module = {
        "name": "python-packages",
        "buildsystem": "simple",
        "build-commands": [
            "pip3 install --no-index --no-deps --no-build-isolation --prefix=/app *.whl"
        ],
        "sources": list(sources()),
    }
    copied(manifest, folder / _MANIFEST)
    listed.write_text(json.dumps(listed_module, indent=2) + "\n", encoding="utf-8")
    return [folder / _MANIFEST, listed]


def sources() -> Iterator[dict[str, Any]]:
    """Yield each wheel that the manifest fetches, for both kinds of machines.

    Raises:
        BuildProblem: A package has no wheel that fits.
    """
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    wheels = {
        (normalised(one["name"]), one["version"]): one.get("wheels", ())
        for one in lock["package"]
        if "version" in one  # our own has none: it is made, not fetched
    }
    environment = environment_of(PYTHON) | {"sys_platform": "linux", "platform_system": "Linux"}
    for wanted in read_list(ROOT / "packaging" / "requirements.txt", environment):
        if wanted.name in (ARAMORPH, "setuptools"):
            continue
        found = list(_fitting(wheels[normalised(wanted.name), wanted.version]))
        if not found:
            raise BuildProblem(f"{wanted.name} {wanted.version} has no wheel for the Flatpak.")
        yield from found


def _fitting(wheels: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the wheel for any machine, or the best one for each."""
    by_machine: dict[str, list[dict[str, Any]]] = {"any": [], **{one: [] for one in _MACHINES}}
    for wheel in wheels:
        machine = _machine(wheel["url"])
        if machine in by_machine:
            by_machine[machine].append(wheel)
    if by_machine["any"]:
        yield _source(by_machine["any"][0])
        return
    for machine in _MACHINES:
        if by_machine[machine]:
            yield _source(by_machine[machine][0]) | {"only-arches": [machine]}


def _machine(url: str) -> str:
    """Return the machine of a wheel that the Python of the runtime takes, or an empty text."""
    python, abi, system = url.removesuffix(".whl").rsplit("/", 1)[-1].split("-")[-3:]
    tags = python.split(".")
    older = [int(tag[3:]) for tag in tags if re.fullmatch(r"cp3\d+", tag)]
    stable = abi == "abi3" and any(minor <= int(_TAG[3:]) for minor in older)
    if not (stable or "py3" in tags or (_TAG in tags and abi == _TAG)):
        return ""
    if system == "any":
        return "any"
    names = [one for one in _MACHINES if system.endswith(one)]
    return names[0] if names and "manylinux" in system else ""


def _source(wheel: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "file",
        "url": wheel["url"],
        "sha256": wheel["hash"].removeprefix("sha256:"),
    }


def manifest_complaints(text: str) -> list[str]:
    """Return what a manifest lacks, as far as can be told without a reader of YAML."""
    wanted = (
        f"id: {APP_ID}", "runtime: org.freedesktop.Platform", "sdk: org.freedesktop.Sdk",
        "command: qari-window", "python-packages.json", "rename-desktop-file: qari.desktop",
        "rename-icon: qari", "--socket=wayland", "--socket=fallback-x11", "--share=network",
    )  # fmt: skip
    lines = [f"The manifest lacks: {one}" for one in wanted if one not in text]
    return lines + (["--filesystem asks for too much."] if "--filesystem" in text else [])
