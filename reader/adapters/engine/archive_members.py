"""The list of a package's archive, looked through before a byte of it is written.

Why it exists: a name may lead out of the folder, hold letters that nobody sees, be a link, or fall
together with another one on a disk that does not know capitals. Only what an engine reads is taken:
the sentence splitters of other programs, which many packages carry and which are pickles, stay in
the archive.

Source: APPNOTE 6.3.10 (4.4.4 flags, 4.4.15 attributes, 4.4.17 names); CWE-22, CWE-59; the names
that Windows keeps for itself.
"""

from __future__ import annotations

import re
import stat
import unicodedata
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from reader.adapters.engine.package_checks import TOO_MUCH, refuse_what_runs, refused
from reader.domain.errors import PackageRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["PackageMember", "is_unfit", "package_members"]

_MOST_ENTRIES: Final = 2000
_DEEPEST: Final = 8
_LONGEST_NAME: Final = 200
_SHOWN: Final = 60
_ENCRYPTED: Final = 0x2041
"""Flags: encrypted, strongly encrypted, its headers masked."""
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_UNFIT: Final = re.compile(
    r'[<>:"|?*\x00-\x1f\x7f]|[. ]\Z|\A(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\Z)', re.IGNORECASE
)
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_LEFT_OUT: Final = frozenset({"stanza", "spacy", "minisbd"})
"""Folders of sentence splitters; ours is `reader.adapters.sources.sentence_splitter`."""
_NEEDED: Final = ("metadata.json", "model", "model/model.bin", "sentencepiece.model", "bpe.model")


@dataclass(frozen=True, slots=True)
class PackageMember:
    """A file to be written.

    Attributes:
        entry: What the archive's list says of it.
        parts: Its path in the package's own folder.
    """

    entry: zipfile.ZipInfo
    parts: tuple[str, ...]


def package_members(entries: Sequence[zipfile.ZipInfo]) -> tuple[list[PackageMember], str]:
    """Return the files to be written, and the name of the folder they are in; it may be empty.

    Raises:
        PackageRefused: The list is made to harm, or not that of a package.
    """
    if len(entries) > _MOST_ENTRIES:
        raise refused(TOO_MUCH)
    spellings: dict[str, tuple[str, bool]] = {}
    files: list[PackageMember] = []
    for entry in entries:
        parts = _parts(entry)
        is_folder = entry.filename.endswith(("/", "\\"))
        _check_spelling(parts, spellings, is_folder=is_folder)
        is_hidden = any(part.startswith((".", "__MACOSX")) for part in parts)
        if parts and not is_folder and not is_hidden:
            files.append(PackageMember(entry, parts))
    top = _top([member.parts for member in files])
    inner = [replace(one, parts=one.parts[1:] if top else one.parts) for one in files]
    kept = [member for member in inner if member.parts[0].casefold() not in _LEFT_OUT]
    for member in kept:
        _check_file(member)
    return kept, top


def _parts(entry: zipfile.ZipInfo) -> tuple[str, ...]:
    """Return the parts of an entry's name.

    Raises:
        PackageRefused: They lead out of the folder, or no disk should hold them.
    """
    name = entry.filename.replace("\\", "/")
    if name.startswith("/") or re.match("[A-Za-z]:", name) or ".." in name.split("/"):
        why = QT_TRANSLATE_NOOP("Package", "The name of its file {file} leads out of its folder.")
        raise _bad_name(why, name)
    parts = tuple(part for part in name.split("/") if part not in {"", "."})
    hidden = any(unicodedata.category(char) in _HIDDEN for char in name)
    if hidden or len(name) > _LONGEST_NAME or len(parts) > _DEEPEST or any(map(is_unfit, parts)):
        why = QT_TRANSLATE_NOOP("Package", "The name of its file {file} is none for a file.")
        raise _bad_name(why, name)
    return parts


def is_unfit(part: str) -> bool:
    """Tell whether some system has no file of this name."""
    return _UNFIT.search(part) is not None


def _bad_name(why: tuple[str, str], name: str) -> PackageRefused:
    shown = "".join(char for char in name if unicodedata.category(char) not in _HIDDEN)
    return refused(message(why, file=shown[:_SHOWN]))


def _check_spelling(
    parts: tuple[str, ...], spellings: dict[str, tuple[str, bool]], *, is_folder: bool
) -> None:
    """Hold a name against those before it, as a disk does that does not know capitals."""
    for depth in range(1, len(parts) + 1):
        spelled = ("/".join(parts[:depth]), depth < len(parts) or is_folder)
        key = unicodedata.normalize("NFC", spelled[0].casefold())
        is_new = key not in spellings
        if spellings.setdefault(key, spelled) != spelled or not (is_new or spelled[1]):
            why = QT_TRANSLATE_NOOP("Package", "It holds the file {file} twice.")
            raise _bad_name(why, spelled[0])


def _top(paths: Sequence[tuple[str, ...]]) -> str:
    """Return the one folder that all is in; empty where the package lies bare in the archive."""
    if any(parts == ("metadata.json",) for parts in paths):
        return ""
    tops = {parts[0] for parts in paths}
    if len(tops) == 1 and all(len(parts) > 1 for parts in paths):
        return tops.pop()
    raise refused(
        message(QT_TRANSLATE_NOOP("Package", "The archive holds no package, or more than one."))
    )


def _check_file(member: PackageMember) -> None:
    """Look at what the list says of a file.

    Raises:
        PackageRefused: It is a link, locked, packed in a way of its own, could run, or is one that
            the engine looks for, in capitals.
    """
    name = "/".join(member.parts)
    mode = member.entry.external_attr >> 16
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        raise _bad_name(QT_TRANSLATE_NOOP("Package", "Its file {file} is a link or device."), name)
    if member.entry.flag_bits & _ENCRYPTED:
        raise _bad_name(QT_TRANSLATE_NOOP("Package", "Its file {file} has a password."), name)
    if member.entry.compress_type not in _METHODS:
        why = QT_TRANSLATE_NOOP("Package", "Its file {file} is packed in an unusual way.")
        raise _bad_name(why, name)
    for needed in _NEEDED:
        inner = "/".join(member.parts[: needed.count("/") + 1])
        if inner != needed and inner.casefold() == needed:
            why = QT_TRANSLATE_NOOP("Package", "The name of its file {file} is in capitals.")
            raise _bad_name(why, inner)
    refuse_what_runs(name, b"")
