"""What was measured of packages, in one small file beside them.

Why it exists: figures cost a minute and are shown on every card. Shipped packages lie where nothing
can be written, and a package's own folder stays as it came, so all figures lie in the data folder,
by route and size. Sentences are not kept: they may be the user's own. A damaged entry is left out.

Source: rename(2) for the atomic step.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.locations import make_private_folder
from reader.adapters.system.small_file import read_small_file
from reader.domain.language import LanguagePair
from reader.services.evaluation_ports import Evaluation, Score, Scores, package_key
from reader.services.ports import InstalledPackage

__all__ = ["EvaluationFile"]

log = logging.getLogger(__name__)

_LARGEST_BYTES: Final = 1_000_000
KEPT: Final = 200
"""Evaluations, after which the oldest ones go."""


class EvaluationFile:
    """The `EvaluationStore`; it and its folder need not exist."""

    def __init__(self, file: Path) -> None:
        """Use `file`."""
        self._file = file

    def of(self, packages: Sequence[InstalledPackage]) -> tuple[Evaluation, ...]:
        """Return what was measured of exactly this route, newest first."""
        wanted = tuple(package_key(one) for one in packages)
        found = [one for one in self._all() if one.packages == wanted]
        return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))

    def put(self, evaluation: Evaluation) -> None:
        """Keep an evaluation in the place of an older one of the same route and set.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageUnavailable: It can't be written; what was kept before is untouched.
        """
        key = _key(evaluation)
        kept = [one for one in self._all() if _key(one) != key]
        entries = [_entry(one) for one in [*kept, evaluation][-KEPT:]]
        make_private_folder(self._file.parent)
        text = json.dumps({"evaluations": entries}, ensure_ascii=False, indent=1)
        write_atomically(self._file, text.encode("utf-8", "replace"))

    def _all(self) -> list[Evaluation]:
        try:
            content = read_small_file(self._file, _LARGEST_BYTES)
            found = json.loads(content.decode("utf-8"))
            entries = found["evaluations"]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as exc:
            log.warning("the kept evaluations can't be read: %s", exc)
            return []
        return list(_evaluations(entries)) if isinstance(entries, list) else []


def _key(one: Evaluation) -> tuple[object, ...]:
    return one.packages, one.pair, one.fingerprint


def _entry(one: Evaluation) -> dict[str, Any]:
    entry = asdict(one)
    del entry["lowest"]
    return entry


def _evaluations(entries: Sequence[Any]) -> Iterator[Evaluation]:
    for entry in entries:
        try:
            yield _evaluation(entry)
        except (KeyError, TypeError, ValueError) as exc:
            log.warning("a kept evaluation can't be read: %s", exc)


def _evaluation(entry: dict[str, Any]) -> Evaluation:
    scores = entry["scores"]
    return Evaluation(
        route_id=str(entry["route_id"]),
        packages=tuple(map(str, entry["packages"])),
        pair=LanguagePair(str(entry["pair"]["source"]), str(entry["pair"]["target"])),
        set_name=str(entry["set_name"]),
        fingerprint=str(entry["fingerprint"]),
        sentences=int(entry["sentences"]),
        failed=int(entry["failed"]),
        words=int(entry["words"]),
        seconds=float(entry["seconds"]),
        scores=Scores(_score(scores["chrf"]), _score(scores["bleu"]), str(scores["signature"])),
        settings=str(entry["settings"]),
        made_at=str(entry["made_at"]),
    )


def _score(entry: dict[str, Any]) -> Score:
    return Score(float(entry["value"]), float(entry["margin"]))
