"""Translation packages that can be had: what an index says of them, and which one is newer.

Why it exists: an index is written by others. What is left of it here is safe to show and to name a
folder by: no marks that turn a line round, no version that is a path, and each id once.

Source: https://github.com/argosopentech/argospm-index, ``index.json``; UAX #9 (explicit
directional formatting characters).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from reader.domain.language import ARABIC, DUTCH, ENGLISH, LanguagePair

__all__ = [
    "FIRST_PAIRS",
    "Catalogue",
    "CataloguePackage",
    "is_newer",
    "newest_first",
    "package_id_of",
    "plain_name",
    "version_key",
]

FIRST_PAIRS: Final = (
    LanguagePair(ARABIC, ENGLISH),
    LanguagePair(ARABIC, DUTCH),
    LanguagePair(ENGLISH, DUTCH),
)
"""What is shown first; all others stand behind a search."""
_LONGEST_NAME: Final = 100
_LONGEST_PART: Final = 24
_MOST_NUMBERS: Final = 4
_LONGEST_NUMBER: Final = 9
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9]+")
_NUMBER: Final = re.compile(r"[0-9]+")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class CataloguePackage:
    """A package that can be fetched.

    Attributes:
        package_id: Name of its folder once it is installed, such as ``translate-ar_en-1_0``.
        pair: What it translates.
        version: As the index has it; ``0`` where that is no version.
        source_name: Name of the source language as the index has it, in English.
        target_name: The same of the target language.
        links: Addresses where it lies, http or https; at least one.
        size_bytes: Of the archive; 0 where the index says nothing.
        sha256: Of the archive, lower case; empty where the index says nothing.
        licence: As the index has it; mostly empty.
        date: As the index has it, ISO 8601; mostly empty.
        quality: What the index says how good it is; mostly empty.
    """

    package_id: str
    pair: LanguagePair
    version: str
    source_name: str
    target_name: str
    links: tuple[str, ...]
    size_bytes: int = 0
    sha256: str = ""
    licence: str = ""
    date: str = ""
    quality: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What an index offers.

    Attributes:
        packages: Each id once; those of `FIRST_PAIRS` first, then by name, the newest first.
        address: Of the index; empty where none was ever fetched.
        fetched_at: UTC, ISO 8601, seconds; empty where none was ever fetched.
        left_out: How many entries can't be used.
    """

    packages: tuple[CataloguePackage, ...] = ()
    address: str = ""
    fetched_at: str = ""
    left_out: int = 0

    @property
    def first(self) -> tuple[CataloguePackage, ...]:
        """Return the newest package of each pair that this app is for."""
        found = (self.newest(pair) for pair in FIRST_PAIRS)
        return tuple(one for one in found if one is not None)

    def newest(self, pair: LanguagePair) -> CataloguePackage | None:
        """Return the newest package of a pair; None where there is none."""
        known = [one for one in self.packages if one.pair == pair]
        return max(known, key=lambda one: version_key(one.version), default=None)

    def find(self, text: str) -> tuple[CataloguePackage, ...]:
        """Return the packages in whose id, pair or names of languages every word of `text` is."""
        words = _folded(text).split()
        return tuple(one for one in self.packages if all(word in _said(one) for word in words))


def package_id_of(pair: LanguagePair, version: str) -> str:
    """Return the id of a package, which is a safe name of a folder."""
    source, target = (_UNSAFE.sub("", code)[:_LONGEST_PART] for code in (pair.source, pair.target))
    number = _UNSAFE.sub("_", version).strip("_")[:_LONGEST_PART] or "0"
    return f"translate-{source}_{target}-{number}"


def plain_name(text: str, longest: int = _LONGEST_NAME) -> str:
    """Return a name on one line, without marks that can't be seen or that turn the line round."""
    shown = "".join(
        " " if unicodedata.category(char) in _UNSEEN else char for char in text[: 4 * longest]
    )
    return " ".join(shown.split())[:longest].strip()


def version_key(version: str) -> tuple[int, ...]:
    """Return a key that is greater for a newer version."""
    numbers = [int(one[:_LONGEST_NUMBER]) for one in _NUMBER.findall(version)[:_MOST_NUMBERS]]
    return (*numbers, *(0,) * (_MOST_NUMBERS - len(numbers)))


def is_newer(version: str, than: str) -> bool:
    """Tell whether `version` is newer than another one."""
    return version_key(version) > version_key(than)


def newest_first(packages: Iterable[CataloguePackage]) -> tuple[CataloguePackage, ...]:
    """Return packages in the order of `Catalogue`."""
    by_version = sorted(packages, key=lambda one: version_key(one.version), reverse=True)
    return tuple(sorted(by_version, key=_place))


def _place(one: CataloguePackage) -> tuple[bool, str, str]:
    return one.pair not in FIRST_PAIRS, one.source_name.casefold(), one.target_name.casefold()


def _said(one: CataloguePackage) -> str:
    codes = f"{one.pair} {one.pair.source}_{one.pair.target}"
    return _folded(f"{one.package_id} {codes} {one.source_name} {one.target_name}")


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
