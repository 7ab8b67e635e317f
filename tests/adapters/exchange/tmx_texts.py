"""TMX files as the tests write and read them; real Arabic."""

from __future__ import annotations

from pathlib import Path

from reader.adapters.exchange.tmx_reader import TmxFile
from reader.domain.memory import MemoryUnit
from reader.services.memory_ports import BrokenUnit

__all__ = ["GOOD", "read", "texts", "tmx", "whys"]

HEADER = (
    '<tmx version="1.4"><header creationtool="X" creationtoolversion="1" segtype="sentence" '
    'o-tmf="X" adminlang="en" srclang="{}" datatype="plaintext"/><body>\n'
)
GOOD = '<tu><tuv xml:lang="ar"><seg>{0}</seg></tuv><tuv xml:lang="en"><seg>{1}</seg></tuv></tu>\n'


def read(folder: Path, content: str | bytes) -> list[MemoryUnit | BrokenUnit]:
    """Return what is read from a file with this content."""
    path = folder / "memory.tmx"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(TmxFile(path).rows())


def tmx(body: str, source: str = "ar", prolog: str = "") -> str:
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n{prolog}{HEADER.format(source)}'
    return f"{head}{body}</body></tmx>"


def texts(rows) -> list[tuple[str, str]]:
    return [(one.source, one.target) for one in rows if isinstance(one, MemoryUnit)]


def whys(rows) -> list[tuple[int, str]]:
    return [(one.line, one.why.english()) for one in rows if isinstance(one, BrokenUnit)]
