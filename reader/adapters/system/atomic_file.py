"""Replace a file as a whole, or not at all.

Why it exists: preferences and exports must survive a crash and a full disk while they are written.
Source: rename(2); the bytes are on the disk before the name changes.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

from reader.adapters.system.locations import private_opener
from reader.domain.errors import DiskFull, StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["write_atomically"]


def write_atomically(path: Path, content: bytes, *, private: bool = True) -> None:
    """Replace `path` with `content` as a whole: temporary file, fsync, rename.

    Args:
        path: The file; its folder must exist.
        content: All of it.
        private: Give a new file mode 0600 rather than what the umask says.

    Raises:
        DiskFull: There is no room; what `path` held is untouched.
        StorageUnavailable: It can't be written; what `path` held is untouched.
    """
    temporary = path.with_name(f".qari-{os.urandom(8).hex()}.tmp")
    try:
        try:
            with open(temporary, "xb", opener=private_opener if private else None) as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:  # an interrupt, too, leaves no temporary file
            temporary.unlink(missing_ok=True)
            raise
    except OSError as exc:
        kind = DiskFull if exc.errno in {errno.ENOSPC, errno.EDQUOT} else StorageUnavailable
        raise kind(
            message(
                QT_TRANSLATE_NOOP("Files", "{file} can't be written: {why}."),
                file=path,
                why=exc.strerror or exc,
            ),
            message(QT_TRANSLATE_NOOP("Files", "What was there before is untouched.")),
            message(QT_TRANSLATE_NOOP("Files", "Check the folder's permissions and free space.")),
        ) from exc
