"""What tests of files from outside share: reading as the app does, in time.

Why it exists: what a file is, and what is wrong with it, is tested in two places.
"""

from __future__ import annotations

import os
import random
import zipfile
from pathlib import Path

import pytest

from reader.adapters.sources.source_readers import source_readers
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import SourceRefused
from reader.services.cancel import CancelToken
from tests.eval.documents import CORPUS

__all__ = ["SECONDS", "nested", "parts_of", "processor_seconds", "read", "why"]

SECONDS = 5
"""Of the processor, ours and the child's: by the clock a busy machine may need more."""


def processor_seconds() -> float:
    """Return what this process and its children that ended have used of the processor."""
    return sum(os.times()[:4])


def parts_of(name: str) -> dict[str, str | bytes]:
    with zipfile.ZipFile(CORPUS / name) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


def read(data: bytes, name: str, folder: Path) -> list[str]:
    """Read a file as the app does, in time."""
    file = folder / name
    file.write_bytes(data)
    source = SourceRef(SourceKind.FILE, location=str(file))
    numbers = iter(range(10_000_000))
    reader = next(one for one in source_readers(lambda: str(next(numbers))) if one.accepts(source))
    start = processor_seconds()
    try:
        return [block.text for block in reader.read(source, CancelToken()).blocks]
    finally:
        assert processor_seconds() - start < SECONDS


def why(data: bytes, name: str, folder: Path) -> str:
    with pytest.raises(SourceRefused) as caught:
        read(data, name, folder)
    assert "Nothing was opened or changed." in str(caught.value)
    return str(caught.value)


def nested(tag: str, inside: str) -> str:
    """Return elements in each other that hardly can be packed."""
    dice = random.Random(5)
    opening = "".join(f'<{tag} id="{dice.getrandbits(64):x}">' for _ in range(100_000))
    return opening + inside + f"</{tag}>" * 100_000
