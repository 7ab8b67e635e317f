"""The part of an archive that came, and what the server said of it.

Why it exists: a download goes on after a break or a restart. For that the bytes lie in one file and
what they belong to in another beside it; where the two do not go together, all begins anew. One
process at a time writes them.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Final

from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.fetched import Head
from reader.adapters.system.file_lock import file_lock
from reader.adapters.system.locations import make_private_folder, private_opener
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import DiskFull, StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["PackagePart", "PartFacts"]

_FACTS_BYTES: Final = 100_000


@dataclass(frozen=True, slots=True)
class PartFacts:
    """What is known of a file of which a part came.

    Attributes:
        link: Where it comes from.
        total: How large it is, in bytes; 0 where that was not said.
        etag, last_modified: What the server said of it.
    """

    link: str = ""
    total: int = 0
    etag: str = ""
    last_modified: str = ""


class PackagePart:
    """The part of one package."""

    def __init__(self, folder: Path, package_id: str) -> None:
        """Use two files in `folder` that are named by `package_id`, a safe name."""
        self.path = folder / f"{package_id}.part"
        self._facts_path = folder / f"{package_id}.json"
        self._lock_path = folder / f"{package_id}.lock"
        self._folder = folder
        self.facts = self._read()

    @property
    def size(self) -> int:
        """Return how many bytes came; 0 where nobody knows of what."""
        try:
            return self.path.stat().st_size if self.facts.link else 0
        except OSError:
            return 0

    @property
    def is_whole(self) -> bool:
        """Tell whether all came, as far as the server said how much that is."""
        return 0 < self.facts.total == self.size

    def begin(self, link: str) -> None:
        """Go on with what came, from `link`.

        What came from elsewhere is used where its size is known: a mirror has the same file, and
        where it has not, that shows when the archive is looked through.
        """
        if self.facts.link == link and not self.size > self.facts.total > 0:
            return
        if 0 < self.size <= self.facts.total:
            self.facts = PartFacts(link, self.facts.total)
        else:
            self.clear()
            self.facts = PartFacts(link)

    def clear(self) -> None:
        """Delete what came."""
        self.facts = PartFacts()
        _delete(self._facts_path, self.path)

    def discard(self) -> None:
        """Delete all of it, for good."""
        self.clear()
        _delete(self._lock_path)

    @contextmanager
    def opened(self) -> Iterator[_PartSink]:
        """Give what takes the bytes as they come.

        Raises:
            DiskFull: There is no room; nothing that came is kept.
            StorageUnavailable: It can't be written.
        """
        try:
            with open(self.path, "ab", opener=private_opener) as file:
                yield _PartSink(self, file)
        except OSError as exc:
            raise self._unwritable(exc) from exc

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Have no other process write it meanwhile.

        Raises:
            StorageUnavailable: One does, or the folder can't be written.
        """
        make_private_folder(self._folder)
        try:
            with file_lock(self._lock_path):
                self.facts = self._read()
                yield
                return
        except BlockingIOError as exc:
            raise StorageUnavailable(
                message(QT_TRANSLATE_NOOP("Packages", "This package is being fetched already.")),
                message(QT_TRANSLATE_NOOP("Packages", "Nothing was changed.")),
                message(QT_TRANSLATE_NOOP("Packages", "Wait until the other download is done.")),
            ) from exc
        except OSError as exc:
            raise self._unwritable(exc) from exc

    def keep(self, head: Head) -> None:
        """Write down what the server says of the file whose bytes come now."""
        known = head.validators
        total = head.total or (self.facts.total if head.start else 0)
        self.facts = PartFacts(self.facts.link, total, known.etag, known.last_modified)
        content = json.dumps(asdict(self.facts), ensure_ascii=False).encode("utf-8", "replace")
        write_atomically(self._facts_path, content)

    def _read(self) -> PartFacts:
        try:
            found = json.loads(read_small_file(self._facts_path, _FACTS_BYTES).decode("utf-8"))
            total = found["total"]
            texts = [str(found[name]) for name in ("link", "etag", "last_modified")]
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return PartFacts()
        return PartFacts(texts[0], total if type(total) is int else 0, *texts[1:])

    def _unwritable(self, exc: OSError) -> StorageUnavailable:
        is_full = exc.errno in {errno.ENOSPC, errno.EDQUOT}
        if is_full:
            self.clear()
        kind = DiskFull if is_full else StorageUnavailable
        return kind(
            message(
                QT_TRANSLATE_NOOP("Packages", "{file} can't be written: {why}."),
                file=self.path,
                why=exc.strerror or exc,
            ),
            message(QT_TRANSLATE_NOOP("Packages", "Nothing was installed.")),
            _CHECK,
        )


_CHECK: Final = message(
    QT_TRANSLATE_NOOP("Packages", "Check the folder's permissions and free space.")
)


def _delete(*paths: Path) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


class _PartSink:
    """Writes what comes to the end of a part."""

    def __init__(self, part: PackagePart, file: BinaryIO) -> None:
        self._part = part
        self._file = file

    def begin(self, head: Head) -> None:
        """Begin anew where the server does, and write down what it said."""
        try:
            if head.start != os.fstat(self._file.fileno()).st_size:
                self._file.truncate(head.start)
        except OSError as exc:
            raise self._part._unwritable(exc) from exc  # noqa: SLF001 - one idea, two classes
        self._part.keep(head)

    def write(self, data: bytes) -> None:
        """Write the next bytes."""
        try:
            self._file.write(data)
        except OSError as exc:
            raise self._part._unwritable(exc) from exc  # noqa: SLF001 - one idea, two classes
