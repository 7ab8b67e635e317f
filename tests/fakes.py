"""Fakes of the ports: small, real implementations that pass the same contract suites.

Why it exists: services are tested without files, engines and databases, yet against the promises
that the adapters keep.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable

from reader.domain.article import Block, BlockId, BlockKind, SourceRef
from reader.domain.errors import EmptySource
from reader.domain.language import Direction
from reader.domain.messages import Message
from reader.domain.span import Span
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument

# --- sources and sentences ---


def counting_ids(prefix: str = "id") -> Callable[[], str]:
    """Return a mint of ids that counts."""
    numbers = itertools.count(1)
    return lambda: f"{prefix}-{next(numbers)}"


class FakeSourceReader:
    """A `SourceReader` of texts: a block for each run between blank lines, one line of furniture.

    `document` replaces what it reads; `accepting` is its answer to every source.
    """

    FURNITURE = "زر الذهاب إلى الأعلى"

    def __init__(self, document: RawDocument | None = None, *, accepting: bool = True) -> None:
        self._new_id = counting_ids("block")
        self._document = document
        self._accepting = accepting
        self.read_sources: list[SourceRef] = []

    def accepts(self, source: SourceRef) -> bool:
        return self._accepting

    def read(self, source: SourceRef, cancel: CancelToken) -> RawDocument:
        cancel.check()
        self.read_sources.append(source)
        if self._document is not None:
            return self._document
        text = unicodedata.normalize("NFC", source.text)
        blocks = tuple(self.block(one.strip()) for one in re.split(r"\n\s*\n", text))
        if not any(char.isprintable() and not char.isspace() for char in text):
            raise EmptySource(Message("Fake", "There is no text."))
        return RawDocument(blocks)

    def block(self, text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
        """Return a block of `text`; the line `FURNITURE` becomes furniture."""
        dim = text == self.FURNITURE
        return Block(
            BlockId(self._new_id()),
            BlockKind.FURNITURE if dim else kind,
            text,
            Direction.RTL,
            left_out=dim,
            reason=Message("Fake", "A button") if dim else None,
        )


class FakeSplitter:
    """A `SentenceSplitter` that cuts after a full stop and a space; remembers the languages."""

    def __init__(self) -> None:
        self.languages: list[str] = []

    def split(self, text: str, language: str) -> list[Span]:
        self.languages.append(language)
        ends = [match.end() for match in re.finditer(r"\. ", text) if match.end() < len(text)]
        return [
            Span(start, end) for start, end in itertools.pairwise([0, *ends, len(text)]) if text
        ]
