"""Documents and books with changed bytes: read, or refused with a `ReaderError`; nothing else.

Why it exists: a file that was damaged on its way, or made to harm, must not end in a traceback, a
hang or a crash. Run ``python -m tests.fuzz.documents [CASES] [SEED]``; it calls the parsers in this
process, each under an alarm, and prints every case that ended in another way, with how to make it
again. Bytes are changed in the parts (packed again, so that the parser meets them) and in the
whole.
"""

from __future__ import annotations

import collections
import functools
import io
import random
import signal
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.docx_document import parse as parse_docx
from reader.adapters.sources.epub_book import parse as parse_epub
from reader.adapters.sources.extracted_codec import extracted_from, extracted_to
from reader.adapters.sources.odt_document import parse as parse_odt
from reader.adapters.sources.rtf_document import parse as parse_rtf
from reader.domain.errors import ReaderError
from tests.eval.documents import CORPUS
from tests.word_files import zipped

__all__ = ["PARSERS", "Hang", "case", "guarded", "mutated", "outcome", "seeds"]

PARSERS: dict[str, Callable[[Content], Extracted]] = {
    ".docx": parse_docx,
    ".odt": parse_odt,
    ".epub": parse_epub,
    ".rtf": parse_rtf,
}
SECONDS = 5
_SPLICES = (
    b"<", b">", b"&", b"&#0;", b"&#xFFFF;", b"&nbsp;", b"<w:p>", b"</w:p>", b"<w:tbl>", b"<a ",
    b"\xff", b"\x00", b"]]>", b"<!--", b"<![CDATA[", b"<!DOCTYPE a>", b'"', b"-1", b"99999999999",
    b"{", b"}", b"\\", b"\\u-1?", b"\\'ff", b"\\bin9", b"\\f99999", b"\\uc99", b"../", b"%00",
    b"#", b"http://", "ﷺ".encode(), b"\xed\xa0\x80",
)  # fmt: skip


class Hang(Exception):
    """A parser took too long."""


@contextmanager
def guarded(seconds: int = SECONDS) -> Iterator[None]:
    """Raise `Hang` in what takes too long."""

    def ring(number: int, frame: FrameType | None) -> None:
        raise Hang

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@functools.cache
def seeds() -> list[tuple[str, bytes]]:
    """Return the files of the corpus."""
    files = sorted(one for one in CORPUS.glob("*/*") if one.suffix in PARSERS)
    return [(one.name, one.read_bytes()) for one in files]


def _changed(data: bytes, dice: random.Random) -> bytes:
    """Return `data` with a few bytes changed, cut, doubled or put in."""
    made = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        at = dice.randrange(len(made) + 1)
        how = dice.randrange(6)
        if how == 0 and at < len(made):
            made[at] ^= 1 << dice.randrange(8)
        elif how == 1 and at < len(made):
            made[at] = dice.randrange(256)
        elif how == 2:
            del made[at : at + dice.randrange(1, 200)]
        elif how == 3:
            made[at:at] = made[at : at + dice.randrange(1, 400)] * dice.randrange(1, 8)
        elif how == 4:
            made[at:at] = dice.choice(_SPLICES)
        else:
            other = dice.randrange(len(made) + 1)
            made[at : at + 20] = made[other : other + dice.randrange(40)]
    return bytes(made)


def mutated(name: str, data: bytes, dice: random.Random) -> bytes:
    """Return a changed file: one of its parts, packed again, or the whole."""
    if name.endswith(".rtf") or dice.random() < 0.25:
        return _changed(data, dice)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, str | bytes] = {one: archive.read(one) for one in archive.namelist()}
    for one in dice.sample(sorted(parts), dice.choice((1, 1, 1, 2))):
        chance = dice.random()
        if chance < 0.05:
            del parts[one]
        elif chance < 0.1:
            parts[one] = parts[dice.choice(sorted(parts))]
        else:
            parts[one] = _changed(bytes(parts[one]), dice)  # type: ignore[arg-type]  # they are bytes
    return zipped(parts)


def case(number: int, seed: int = 0) -> tuple[str, bytes, int]:
    """Return the name, bytes and wanted part of a case; the same each time."""
    dice = random.Random(f"{seed} {number}")
    name, data = dice.choice(seeds())
    return name, mutated(name, data, dice), dice.choice((0, 0, 1, 99))


def outcome(name: str, data: bytes, part: int = 0) -> str:
    """Parse; return "read", the kind of the refusal, or what else went wrong after "!"."""
    try:
        with guarded():
            found = PARSERS[Path(name).suffix](Content(data, name, part=part))
    except ReaderError as exc:
        return type(exc).__name__
    except Exception as exc:  # noqa: BLE001 - what is looked for
        return f"! {type(exc).__name__}: {exc}"
    if extracted_from(extracted_to(found)) != found:
        return "! what was read is another thing after the codec"
    return "read"


def main() -> int:
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    seen: collections.Counter[str] = collections.Counter()
    start = time.monotonic()
    slowest = 0.0
    for number in range(cases):
        before = time.monotonic()
        result = outcome(*case(number, seed))
        slowest = max(slowest, time.monotonic() - before)
        seen[result.partition(":")[0]] += 1
        if result.startswith("!"):
            print(f"case {number} of seed {seed}: {result[:200]}")  # noqa: T201 - the result
    passed = time.monotonic() - start
    print(f"{cases} cases in {passed:.0f} s, slowest {slowest:.2f} s: {dict(seen)}")  # noqa: T201
    return any(one.startswith("!") for one in seen)


if __name__ == "__main__":
    sys.exit(main())
