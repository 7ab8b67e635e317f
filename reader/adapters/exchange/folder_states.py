"""What was agreed on with folders of notes, in a small file on this machine.

Why it exists: without it no one can tell what was deleted from what is new. It is not kept in the
folder, since two machines may share that; where it is lost or damaged, nothing counts as deleted
and what differs is kept twice.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.small_file import read_small_file
from reader.domain.article import ArticleId
from reader.domain.notes import NoteId
from reader.services.note_folder_values import AgreedFile

__all__ = ["FolderStatesFile"]

log = logging.getLogger(__name__)

_LARGEST_BYTES: Final = 64_000_000


class FolderStatesFile:
    """A `FolderStates`. Holds no text of notes: ids, names of files, tags and hashes."""

    def __init__(self, path: Path) -> None:
        """Keep them in the file `path`; its folder must exist when they are saved."""
        self._path = path

    def load(self, where: str) -> Mapping[ArticleId, AgreedFile]:
        """Return what was agreed on with a folder; nothing where that is not known."""
        found = self._all().get(where)
        if not isinstance(found, dict):
            return {}
        read = {ArticleId(str(article)): _agreed(one) for article, one in found.items()}
        return {article: one for article, one in read.items() if one is not None}

    def save(self, where: str, agreed: Mapping[ArticleId, AgreedFile]) -> None:
        """Keep what was agreed on, in the place of what was kept.

        Raises:
            DiskFull: What was kept before is untouched.
            StorageUnavailable: What was kept before is untouched.
        """
        kept = self._all()
        kept[where] = {article: _kept(one) for article, one in sorted(agreed.items())}
        content = json.dumps(kept, ensure_ascii=False).encode("utf-8", "replace")
        write_atomically(self._path, content)

    def _all(self) -> dict[str, object]:
        try:
            found = json.loads(read_small_file(self._path, _LARGEST_BYTES))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as exc:
            log.warning("what was agreed on with folders of notes can't be read: %s", exc)
            return {}
        return found if isinstance(found, dict) else {}


def _kept(one: AgreedFile) -> dict[str, object]:
    return {"name": one.name, "tags": list(one.tags), "bodies": dict(one.bodies)}


def _agreed(value: object) -> AgreedFile | None:
    """Return what was kept about one file; None where it is damaged."""
    if not isinstance(value, dict):
        return None
    name, bodies, tags = (value.get(key) for key in ("name", "bodies", "tags"))
    if not (isinstance(name, str) and isinstance(bodies, dict) and isinstance(tags, list)):
        return None
    known = {NoteId(str(note)): str(one) for note, one in bodies.items()}
    return AgreedFile(name, known, tuple(str(tag) for tag in tags))
