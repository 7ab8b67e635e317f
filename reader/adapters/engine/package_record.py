"""What is kept of a package that the app installed, in the package's own folder.

Why it exists: a model that was changed or damaged on the disk still loads, and translates badly or
worse. So the SHA-256 of each file is written down when the package comes, and compared when it is
loaded for the first time after a start. A record that lies in an archive is never believed.

Source: FIPS 180-4 (SHA-256).
"""

from __future__ import annotations

import hashlib
import json
import logging
from pathlib import Path
from typing import Final

from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import PackageBroken
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.packages import plain_name
from reader.services.cancel import CancelToken
from reader.services.package_ports import PackageRecord, Received

__all__ = ["RECORD", "digest_of", "read_record", "sha256_of", "verify", "write_record"]

log = logging.getLogger(__name__)

RECORD: Final = "qari-record.json"
_RECORD_BYTES: Final = 1_000_000
_STEP: Final = 1 << 20
_MODEL: Final = "model/model.bin"
_LONGEST_ORIGIN: Final = 2_000


def sha256_of(path: Path, cancel: CancelToken | None = None) -> str:
    """Return the SHA-256 of a file, lower case.

    Raises:
        OSError: It can't be read.
        Cancelled: `cancel` was set.
    """
    found = hashlib.sha256()
    with path.open("rb") as file:
        while step := file.read(_STEP):
            found.update(step)
            if cancel is not None:
                cancel.check()
    return found.hexdigest()


def write_record(folder: Path, received: Received, now: str, cancel: CancelToken) -> PackageRecord:
    """Look at all files of the package in `folder`, write down what they are, and return it.

    Raises:
        OSError: A file can't be read.
        DiskFull, StorageUnavailable: It can't be written down.
        Cancelled: `cancel` was set.
    """
    (folder / RECORD).unlink(missing_ok=True)
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    hashes = [(path.relative_to(folder).as_posix(), sha256_of(path, cancel)) for path in paths]
    offered = received.offered
    record = PackageRecord(
        received.origin[:_LONGEST_ORIGIN],
        now,
        received.archive_sha256,
        tuple(hashes),
        offered.licence if offered else "",
        offered.date if offered else "",
        offered.quality if offered else "",
    )
    found = {
        "origin": record.origin,
        "installed_at": record.installed_at,
        "archive_sha256": record.archive_sha256,
        "sha256": dict(hashes),
        "licence": record.licence,
        "date": record.date,
        "quality": record.quality,
    }
    content = json.dumps(found, ensure_ascii=False, indent=1).encode("utf-8", "replace")
    write_atomically(folder / RECORD, content)
    return record


def read_record(folder: Path) -> PackageRecord | None:
    """Return what was written down; None where nothing was, or it can't be read."""
    try:
        content = read_small_file(folder / RECORD, _RECORD_BYTES)
        found = json.loads(content.decode("utf-8"))
        hashes = tuple((str(name), str(sha256)) for name, sha256 in found["sha256"].items())
        texts = [str(found.get(name, "")) for name in ("licence", "date", "quality")]
        origin = plain_name(str(found["origin"]), _LONGEST_ORIGIN)
        installed_at, archive = plain_name(str(found["installed_at"])), str(found["archive_sha256"])
        return PackageRecord(origin, installed_at, archive, hashes, *texts)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as exc:
        log.warning("the record of %s can't be read: %s", folder.name, type(exc).__name__)
        return None


def digest_of(record: PackageRecord | None) -> str:
    """Return the SHA-256 of the model that a record tells of; empty where it tells of none."""
    return dict(record.sha256).get(_MODEL, "") if record is not None else ""


def verify(folder: Path) -> None:
    """Compare the package in `folder` with its record; one without a record is as it is.

    Raises:
        PackageBroken: A file of it is gone, or is another one.
    """
    record = read_record(folder)
    for name, sha256 in record.sha256 if record is not None else ():
        path = folder.joinpath(*name.split("/"))
        try:
            is_same = path.resolve().is_relative_to(folder.resolve()) and sha256_of(path) == sha256
        except (OSError, ValueError):
            is_same = False
        if not is_same:
            log.warning("%s of %s is not what was installed", name, folder.name)
            raise PackageBroken(
                message(QT_TRANSLATE_NOOP("Package", "This translation package can't be used.")),
                message(
                    QT_TRANSLATE_NOOP("Package", "Its file {file} is not the one that came."),
                    file=name,
                ),
                message(
                    QT_TRANSLATE_NOOP("Package", "Install it again, or choose another package.")
                ),
            )
