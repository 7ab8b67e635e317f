"""The damaged files that were kept aside: named, and deleted when something is to be forgotten.

Why it exists: what may still be saved from a damaged file is kept, and so is the text of every
article that was in it. Nothing can be taken out of such a file: pages that can't be reached may
hold any of it. So a promise to forget means that it goes as a whole.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from reader.domain.errors import StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["DamagedCopies"]

log = logging.getLogger(__name__)

_PATTERNS: Final = (".damaged*", ".saved*")
_JOURNALS: Final = ("-wal", "-shm", "-journal")


class DamagedCopies:
    """`SetAside` of some files. Call from any thread."""

    def __init__(self, *paths: Path) -> None:
        """Remember the files whose damaged copies these are; nothing is looked for yet."""
        self._paths = paths

    def listed(self) -> tuple[str, ...]:
        """Return the absolute paths of the copies, their journals left out."""
        return tuple(str(one) for one in self._found() if not one.name.endswith(_JOURNALS))

    def remove(self) -> None:
        """Delete the copies with their journals.

        Raises:
            StorageUnavailable: One can't be deleted.
        """
        for path in self._found():
            try:
                path.unlink(missing_ok=True)
            except OSError as exc:
                raise StorageUnavailable(
                    message(
                        QT_TRANSLATE_NOOP(
                            "Storage", "The damaged copy {file} can't be deleted: {why}."
                        ),
                        file=path,
                        why=exc.strerror or exc,
                    ),
                    message(QT_TRANSLATE_NOOP("Storage", "It may still hold what you forget.")),
                    message(QT_TRANSLATE_NOOP("Storage", "Delete it yourself, then try again.")),
                ) from exc
            log.info("%s was deleted", path.name)

    def _found(self) -> list[Path]:
        return sorted(
            found.absolute()
            for path in self._paths
            for pattern in _PATTERNS
            for found in path.parent.glob(f"{path.name}{pattern}")
            if found.is_file()
        )
