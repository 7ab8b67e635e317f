"""Pages of the web as they were fetched, kept to be read without a connection.

Why it exists: a page that was read once must open in the train, and after it is gone from the web.
Each is one file, named by the SHA-256 of its address and compressed, so that nothing of it stands
in the folder's listing. The oldest go where all are too large. A damaged file counts as none.

The files lie beside the user's database and not in it: they are large and can be fetched again, so
no backup needs them, and to forget one is to delete a file.
"""

from __future__ import annotations

import hashlib
import json
import logging
import zlib
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from reader.adapters.system.addresses import address_of
from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.locations import make_private_folder
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import AddressRefused, StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["KeptPage", "KeptPages"]

log = logging.getLogger(__name__)

_LIMIT_BYTES: Final = 200_000_000
_LARGEST_FILE, _LARGEST_PAGE = 50_000_000, 60_000_000
_HEAD_BYTES: Final = 65_536
_SUFFIX: Final = ".page"


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page.

    Attributes:
        address: That it was asked for by.
        url: Where it was found at last.
        canonical: The address that it gives itself, alike for all ways to it; may be empty.
        content_type: As the server said, without parameters; may be empty.
        charset: As the server said; may be empty.
        fetched_at: UTC, ISO 8601, seconds.
        data: As it came, not compressed.
    """

    address: str
    url: str
    canonical: str
    content_type: str
    charset: str
    fetched_at: str
    data: bytes = field(repr=False)


_NAMES: Final = tuple(one.name for one in fields(KeptPage) if one.name != "data")


class KeptPages:
    """The folder. Call from any thread; nothing is held open."""

    def __init__(self, folder: Path, limit_bytes: int = _LIMIT_BYTES) -> None:
        """Remember `folder`, which is made with the first page.

        Args:
            folder: Of the pages alone.
            limit_bytes: Of all files together; the oldest go first.
        """
        self._folder = folder
        self._limit = limit_bytes

    def put(self, page: KeptPage) -> None:
        """Keep a page, in the place of the one with its address.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageUnavailable: It can't be written; what was kept before is untouched.
        """
        make_private_folder(self._folder)
        head = {name: value for name, value in asdict(page).items() if name != "data"}
        content = json.dumps(head).encode("ascii") + b"\n" + page.data
        write_atomically(self._path(page.address), zlib.compress(content))
        self._drop_oldest()

    def get(self, address: str) -> KeptPage | None:
        """Return the page that is kept of an address; None where there is none."""
        path = self._path(address)
        try:
            page = _page(read_small_file(path, _LARGEST_FILE))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, zlib.error) as exc:
            log.warning("a kept page can't be read: %s", exc)
            return None
        return page if page.address == address else None

    def remove(self, addresses: Collection[str]) -> int:
        """Delete every page that was asked for by, found at, or says it is at, one of `addresses`.

        Others are passed over, such as names of files.

        Returns:
            How many were deleted.

        Raises:
            StorageUnavailable: One can't be deleted; it still holds its page.
        """
        wanted = {url for one in addresses if (url := _normal(one))}
        if not wanted:
            return 0
        named = {self._path(one).name for one in wanted}
        removed = 0
        for path in self._files():
            found = _addresses_in(path)
            if path.name in named or found is None or not wanted.isdisjoint(found):
                _delete(path)
                removed += 1
        return removed

    def _path(self, address: str) -> Path:
        digest = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / f"{digest}{_SUFFIX}"

    def _files(self) -> Iterator[Path]:
        """Yield the pages, and what a crash left of one that was being written."""
        with suppress(OSError):
            for path in sorted(self._folder.iterdir()):
                if path.suffix in {_SUFFIX, ".tmp"}:
                    yield path

    def _drop_oldest(self) -> None:
        with suppress(OSError, StorageUnavailable):
            found = [(one.stat().st_mtime_ns, one.stat().st_size, one) for one in self._files()]
            size = sum(one for _, one, _ in found)
            for _, bytes_, path in sorted(found)[:-1]:
                if size <= self._limit:
                    return
                _delete(path)
                size -= bytes_


def _page(packed: bytes) -> KeptPage:
    """Read a page.

    Raises:
        ValueError, zlib.error: It is none, or damaged.
    """
    unpacker = zlib.decompressobj()
    head, _, data = unpacker.decompress(packed, _LARGEST_PAGE).partition(b"\n")
    tree: Any = json.loads(head)
    if not unpacker.eof or not isinstance(tree, dict):
        raise ValueError("it is cut short, or its head is not that of a page")
    texts = [value for name in _NAMES if isinstance(value := tree.get(name), str)]
    if len(texts) < len(_NAMES):
        raise ValueError("its head is not that of a page")
    address, url, canonical, content_type, charset, fetched_at = texts
    return KeptPage(address, url, canonical, content_type, charset, fetched_at, data)


def _addresses_in(path: Path) -> set[str] | None:
    """Return the addresses that a file says it is of; only its beginning is read.

    None where it can't be read: a damaged file, or one that a crash left, may hold any page, and
    opens none.
    """
    try:
        packed = read_small_file(path, _HEAD_BYTES)
        head = zlib.decompressobj().decompress(packed, _HEAD_BYTES).partition(b"\n")[0]
        tree = json.loads(head)
        return {_normal(str(tree[name])) for name in ("address", "url", "canonical")}
    except (OSError, ValueError, TypeError, KeyError, zlib.error):
        return None


def _normal(address: str) -> str:
    try:
        return address_of(address).url
    except AddressRefused:
        return ""


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as exc:
        raise StorageUnavailable(
            message(
                QT_TRANSLATE_NOOP("Storage", "The kept page {file} can't be deleted: {why}."),
                file=path,
                why=exc.strerror or exc,
            ),
            message(QT_TRANSLATE_NOOP("Storage", "It may still hold what you forget.")),
            message(QT_TRANSLATE_NOOP("Storage", "Delete it yourself, then try again.")),
        ) from exc
