"""What a folder holds that batches made, in a small file in the folder.

Why it exists: it goes where the files go, and is lost only with them. It may come from another
person with the folder, so that nothing in it is trusted: a path that leads out of the folder is as
good as none.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.small_file import read_small_file
from reader.services.export_batch import BatchKey, BatchState, MadeFile

__all__ = ["STATE_NAME", "BatchFile"]

log = logging.getLogger(__name__)

STATE_NAME: Final = ".qari-batch.json"
_LARGEST_BYTES: Final = 64_000_000
_VERSION: Final = 1
_TEXTS: Final = ("output", "signature", "title", "source_title", "language")


class BatchFile:
    """A `BatchStore`. Holds titles, names, hashes; no text of articles."""

    def __init__(self, folder: Path) -> None:
        """Keep it in `folder`, which must exist when it is saved."""
        self._path = folder / STATE_NAME

    def load(self) -> BatchState:
        """Return what is known; an empty state where nothing is, or it can't be read."""
        try:
            found = json.loads(read_small_file(self._path, _LARGEST_BYTES))
        except FileNotFoundError:
            return BatchState()
        except (OSError, ValueError, RecursionError) as exc:
            log.warning("what a batch made can't be read: %s", exc)
            return BatchState()
        if not isinstance(found, dict) or found.get("version") != _VERSION:
            return BatchState()
        contents = found.get("contents")
        names = contents if isinstance(contents, list) else []
        return BatchState(dict(_entries(found.get("files"))), {str(one) for one in names})

    def save(self, state: BatchState) -> None:
        """Keep `state`, whole or not at all.

        Raises:
            DiskFull: What was kept before is untouched.
            StorageUnavailable: What was kept before is untouched.
        """
        document = {
            "version": _VERSION,
            "contents": sorted(state.contents),
            "files": [
                {
                    "source": key.source,
                    "format": key.format,
                    "target": key.target,
                    "parts": [_kept(one) for one in parts],
                }
                for key, parts in sorted(state.files.items())
            ],
        }
        content = json.dumps(document, indent=1).encode("ascii")  # keeps odd names
        write_atomically(self._path, content, private=False)


def _kept(one: MadeFile) -> dict[str, object]:
    return {**{name: getattr(one, name) for name in _TEXTS}, "packages": list(one.packages)}


def _entries(found: object) -> Iterator[tuple[BatchKey, tuple[MadeFile, ...]]]:
    """Yield what can be used of what was kept."""
    for entry in found if isinstance(found, list) else ():
        if not isinstance(entry, dict) or not isinstance(entry.get("parts"), list):
            continue
        names = [entry.get(name) for name in ("source", "format", "target")]
        parts = [_made(one) for one in entry["parts"]]
        whole = tuple(one for one in parts if one is not None)
        if whole and len(whole) == len(parts) and all(isinstance(one, str) for one in names):
            yield BatchKey(*map(str, names)), whole


def _made(found: object) -> MadeFile | None:
    if not isinstance(found, dict):
        return None
    texts = [found.get(name) for name in _TEXTS]
    packages = found.get("packages")
    if not all(isinstance(one, str) for one in texts) or not isinstance(packages, list):
        return None
    output, signature, title, source_title, language = map(str, texts)
    if not _is_below(output):
        return None
    used = tuple(str(one) for one in packages)
    return MadeFile(output, signature, title, source_title, language, used)


def _is_below(output: str) -> bool:
    """Tell whether a path lies in the folder, on every system."""
    path = PurePosixPath(output)
    windows = PureWindowsPath(output)
    return (
        bool(path.parts)
        and "\x00" not in output
        and ".." not in {*path.parts, *windows.parts}
        and not (path.is_absolute() or windows.drive or windows.root)
    )
