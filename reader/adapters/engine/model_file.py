"""The file of weights of CTranslate2, looked through without loading it.

Why it exists: a file that was cut off, or that is of another program, should be told from a good
one before megabytes are loaded, and in words. The engine reads it in C++ and believes its numbers:
here each is held against the size of the file, and every vocabulary against the table that its
words are rows of, since a word without a row is read from somebody else's memory.

Source: https://github.com/OpenNMT/CTranslate2, ``model_spec.py`` (``_serialize``) and ``model.cc``
(binary versions 1 to 6).
"""

from __future__ import annotations

import os
import stat
import struct
from math import prod
from pathlib import Path
from typing import BinaryIO, Final

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["UnfitModel", "read_model_shapes"]

_NEWEST_VERSION: Final = 6
_NO_VERSION: Final = 32
"""What begins with a larger number has no version there: it is another kind of file."""
_WITH_SPEC: Final = 2
_WITH_ALIASES: Final = 3
_WITH_TYPES: Final = 4
_MOST_VARIABLES: Final = 100_000
_HIGHEST_RANK: Final = 8
_TYPE_BYTES: Final = {0: 4, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2}
_TRANSLATES: Final = "TransformerSpec"


class UnfitModel(Exception):
    """A file is no model that translates; for the adapters only, which say it as an error.

    Attributes:
        why: One sentence for a person.
    """

    def __init__(self, why: Message) -> None:
        """Keep what a person is told."""
        self.why = why
        super().__init__(why.english())


def read_model_shapes(path: Path) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the variables in a ``model.bin``, by name.

    Raises:
        UnfitModel: It is cut off, has something behind its end, is of another kind or newer.
        OSError: It can't be read.
    """
    with path.open("rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise UnfitModel(_other_kind())
        reader = _Reader(file, found.st_size)
        try:
            return _shapes(reader)
        except (struct.error, UnicodeDecodeError) as exc:
            raise UnfitModel(_cut_off()) from exc


class _Reader:
    """Takes numbers and texts from a file, and never goes beyond its end."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self.left = size

    def number(self, form: str) -> int:
        (value,) = struct.unpack(form, self._bytes(struct.calcsize(form)))
        return int(value)

    def text(self) -> str:
        """Return a text that is kept with its length, and ends in a NUL."""
        return self._bytes(self.number("<H")).partition(b"\0")[0].decode("utf-8")

    def skip(self, count: int) -> None:
        if count > self.left:
            raise UnfitModel(_cut_off())
        self.left -= count
        self._file.seek(count, os.SEEK_CUR)

    def _bytes(self, count: int) -> bytes:
        if count > self.left:
            raise UnfitModel(_cut_off())
        self.left -= count
        return self._file.read(count)


def _shapes(reader: _Reader) -> dict[str, tuple[int, ...]]:
    version = _version(reader)
    if version >= _WITH_SPEC:
        if reader.text() != _TRANSLATES:
            raise UnfitModel(
                message(
                    QT_TRANSLATE_NOOP("Package", "Its model is of a kind that does not translate.")
                )
            )
        reader.number("<I")
    count = reader.number("<I")
    if count > _MOST_VARIABLES:
        raise UnfitModel(_other_kind())
    shapes = dict(_variable(reader, version) for _ in range(count))
    aliases = reader.number("<I") if version >= _WITH_ALIASES else 0
    for _ in range(min(aliases, _MOST_VARIABLES)):
        alias, name = reader.text(), reader.text()
        if name in shapes:
            shapes[alias] = shapes[name]
    if reader.left:
        raise UnfitModel(
            message(QT_TRANSLATE_NOOP("Package", "Its model has something behind its end."))
        )
    return shapes


def _version(reader: _Reader) -> int:
    version = reader.number("<I")
    if not 1 <= version < _NO_VERSION:
        raise UnfitModel(_other_kind())
    if version > _NEWEST_VERSION:
        raise UnfitModel(
            message(
                QT_TRANSLATE_NOOP(
                    "Package", "Its model was made for a newer engine than this app has."
                )
            )
        )
    return version


def _variable(reader: _Reader, version: int) -> tuple[str, tuple[int, ...]]:
    name = reader.text()
    rank = reader.number("<B")
    if rank > _HIGHEST_RANK:
        raise UnfitModel(_cut_off())
    shape = tuple(reader.number("<I") for _ in range(rank))
    if version >= _WITH_TYPES:
        item_bytes = _TYPE_BYTES.get(reader.number("<B"))
        length = reader.number("<I")
    else:
        item_bytes = reader.number("<B")
        length = item_bytes * reader.number("<I")
    if item_bytes is None or prod(shape) * item_bytes != length:
        raise UnfitModel(_cut_off())
    reader.skip(length)
    return name, shape


def _cut_off() -> Message:
    return message(QT_TRANSLATE_NOOP("Package", "Its model is cut off or damaged."))


def _other_kind() -> Message:
    return message(QT_TRANSLATE_NOOP("Package", "Its model is no model of CTranslate2."))
