"""The index of packages that can be had, as Argos Translate publishes it; fetched when asked.

Why it exists: what is in an index was written by others and came over a network. Each entry is
looked at by itself and brought to what is safe to show; one that is nonsense costs no other. It is
kept as it was understood, so that it can be looked at without a network. A mirror may name files
beside its index, and may say more than the public one does: ``size``, ``sha256``, ``license``,
``date``, ``quality``.

Source: https://github.com/argosopentech/argospm-index, ``index.json`` (no sizes, no hashes, links
by https and ipfs, the best first).
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin

from reader.adapters.system.addresses import address_of
from reader.adapters.system.atomic_file import write_atomically
from reader.adapters.system.locations import make_private_folder
from reader.adapters.system.small_file import read_small_file
from reader.domain.errors import AddressRefused, SourceRefused
from reader.domain.language import LanguagePair
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.packages import (
    Catalogue,
    CataloguePackage,
    newest_first,
    package_id_of,
    plain_name,
)
from reader.services.cancel import CancelToken
from reader.services.ports import Clock

if TYPE_CHECKING:
    from reader.adapters.system.network import Network

__all__ = ["FETCH_INDEX", "INDEX_BYTES", "PUBLIC_INDEX", "ArgosCatalogue", "read_index"]

log = logging.getLogger(__name__)

PUBLIC_INDEX: Final = (
    "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
)
FETCH_INDEX: Final = "list of packages"
INDEX_BYTES: Final = 10_000_000
_KEPT_BYTES: Final = 2 * INDEX_BYTES
_ACCEPTED: Final = ("application/json", "text/*", "application/octet-stream")
_MOST_PACKAGES: Final = 5_000
_MOST_LINKS: Final = 5
_LARGEST_BYTES: Final = 10**12
_LONGEST_VERSION: Final = 64
_NONSENSE: Final = (
    AttributeError, KeyError, OSError, RecursionError, SourceRefused, TypeError, ValueError,
)  # fmt: skip
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*\Z")
_SHA256: Final = re.compile(r"[0-9a-f]{64}\Z")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_VERSION: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+_-]*\Z")


class ArgosCatalogue:
    """A `CatalogueSource`. Lane work; `kept` from any."""

    def __init__(self, network: Callable[[], Network], file: Path, clock: Clock) -> None:
        """Keep the index in `file`; the network is asked for at the first refresh."""
        self._network = network
        self._file = file
        self._clock = clock

    def kept(self) -> Catalogue:
        """Return what was fetched last; see the port."""
        try:
            content = read_small_file(self._file, _KEPT_BYTES)
            found = json.loads(content.decode("utf-8"))
            address, fetched_at = "" + found["address"], plain_name(found["fetched_at"])
            known = read_index(found["packages"], address)
            left_out = found["left_out"]
        except FileNotFoundError:
            return Catalogue()
        except _NONSENSE as exc:
            log.warning("the index of packages can't be read: %s", type(exc).__name__)
            return Catalogue()
        skipped = left_out if type(left_out) is int else 0
        return Catalogue(known.packages, known.address, fetched_at, skipped)

    def refresh(
        self, address: str, cancel: CancelToken, *, allow_private: bool = False
    ) -> Catalogue:
        """Fetch the index and keep it; see the port."""
        came = self._network().fetch(
            address or PUBLIC_INDEX,
            action=FETCH_INDEX,
            accept=_ACCEPTED,
            limit_bytes=INDEX_BYTES,
            cancel=cancel,
            allow_private=allow_private,
        )
        found = read_index(_parsed(came.data), came.url)
        if not found.packages:
            raise _no_index(_EMPTY)
        catalogue = Catalogue(found.packages, came.url, self._clock(), found.left_out)
        make_private_folder(self._file.parent)
        write_atomically(self._file, _as_kept(catalogue))
        return catalogue


def read_index(index: object, address: str) -> Catalogue:
    """Return what an index offers.

    Args:
        index: As it was parsed; ought to be a list of objects.
        address: Where it was found, which its links may be relative to.

    Raises:
        SourceRefused: It is no list.
    """
    if not isinstance(index, list):
        raise _no_index(_NO_LIST)
    packages: dict[str, CataloguePackage] = {}
    for entry in index[:_MOST_PACKAGES]:
        package = _package(entry, address) if isinstance(entry, dict) else None
        if package is not None:
            packages.setdefault(package.package_id, package)
    return Catalogue(newest_first(packages.values()), address, left_out=len(index) - len(packages))


def _parsed(data: bytes) -> object:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as exc:
        raise _no_index(_NO_JSON) from exc


def _package(entry: dict[str, Any], address: str) -> CataloguePackage | None:
    """Return what an entry offers; None where it can't be used, or translates nothing."""
    codes = entry.get("from_code"), entry.get("to_code")
    if entry.get("type", "translate") != "translate" or not all(map(_is_code, codes)):
        return None
    pair = LanguagePair(str(codes[0]), str(codes[1]))
    links = tuple(dict.fromkeys(_links(entry.get("links"), address)))[:_MOST_LINKS]
    if not links or pair.source == pair.target:
        return None
    version = _version(entry.get("package_version"))
    size, sha256 = entry.get("size"), _text(entry, "sha256").lower()
    date = _DATE.match(_text(entry, "date"))
    return CataloguePackage(
        package_id_of(pair, version),
        pair,
        version,
        _text(entry, "from_name") or pair.source,
        _text(entry, "to_name") or pair.target,
        links,
        size if type(size) is int and 0 < size < _LARGEST_BYTES else 0,
        sha256 if _SHA256.match(sha256) else "",
        _text(entry, "license"),
        date[0] if date else "",
        _text(entry, "quality"),
    )


def _is_code(code: object) -> bool:
    return isinstance(code, str) and _LANGUAGE.match(code) is not None


def _text(entry: dict[str, Any], key: str) -> str:
    found = entry.get(key)
    return plain_name(found) if isinstance(found, str) else ""


def _version(found: object) -> str:
    """Return a version, ``0`` where it is none."""
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        return "0"
    try:
        text = str(found)
    except ValueError:  # a number of more digits than Python writes
        return "0"
    return text if len(text) <= _LONGEST_VERSION and _VERSION.match(text) else "0"


def _links(found: object, address: str) -> Iterable[str]:
    """Yield the addresses that can be fetched; none without encryption where the index had it."""
    for link in found if isinstance(found, list) else ():
        if not isinstance(link, str):
            continue
        try:
            url = address_of(urljoin(address, link)).url
        except (AddressRefused, ValueError):
            continue
        if url.startswith("https:") or not address.startswith("https:"):
            yield url


def _as_kept(catalogue: Catalogue) -> bytes:
    packages = [
        {
            "from_code": one.pair.source,
            "to_code": one.pair.target,
            "package_version": one.version,
            "from_name": one.source_name,
            "to_name": one.target_name,
            "links": list(one.links),
            "size": one.size_bytes,
            "sha256": one.sha256,
            "license": one.licence,
            "date": one.date,
            "quality": one.quality,
        }
        for one in catalogue.packages
    ]
    found = {
        "address": catalogue.address,
        "fetched_at": catalogue.fetched_at,
        "left_out": catalogue.left_out,
        "packages": packages,
    }
    return json.dumps(found, ensure_ascii=False, indent=1).encode("utf-8")


_NO_JSON: Final = message(QT_TRANSLATE_NOOP("Packages", "What came is no JSON."))
_NO_LIST: Final = message(QT_TRANSLATE_NOOP("Packages", "What came is JSON of another shape."))
_EMPTY: Final = message(QT_TRANSLATE_NOOP("Packages", "It names no package that can be used."))


def _no_index(why: Message) -> SourceRefused:
    return SourceRefused(
        message(QT_TRANSLATE_NOOP("Packages", "This is no list of translation packages.")),
        why,
        message(
            QT_TRANSLATE_NOOP(
                "Packages", "The list that was fetched before is kept. Check the address."
            )
        ),
    )
