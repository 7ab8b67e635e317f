"""Sub-word pieces of a package, and where each lies in the text.

Why it exists: alignment is drawn over words of the text, attention speaks of pieces. Target pieces
are joined the way Argos does it, by plain concatenation with ``▁`` as a space, since the target
vocabulary need not be that of ``sentencepiece.model``; byte pieces and BPE are understood too.

Source: SentencePiece (arXiv 1808.06226) section 3.2 and its byte fallback; subword-nmt's ``@@``.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from reader.adapters.engine.argos_package import Tokenizer
from reader.adapters.system.small_file import read_small_file
from reader.domain.span import Span

__all__ = ["PieceCoder", "read_source_vocabulary", "read_target_vocabulary"]

log = logging.getLogger(__name__)

SPACE: Final = "▁"
UNKNOWN: Final = "<unk>"
_CONTROL: Final = frozenset({"<s>", "</s>", "<pad>", "<blank>"})
_BYTE: Final = re.compile(r"<0x([0-9A-Fa-f]{2})>\Z")
_OF_SOURCES: Final = ("source_vocabulary", "source_1_vocabulary", "shared_vocabulary")
_OF_TARGETS: Final = ("target_vocabulary", "shared_vocabulary")
_VOCABULARY_BYTES: Final = 32 * 1024 * 1024
_LONGEST_PIECE: Final = 40


def read_target_vocabulary(model: Path) -> frozenset[str]:
    """Return the target pieces that CTranslate2 keeps beside its model; empty if unreadable."""
    return _vocabulary(model, _OF_TARGETS)


def read_source_vocabulary(model: Path) -> frozenset[str]:
    """Return the source pieces that CTranslate2 keeps beside its model; empty if unreadable."""
    return _vocabulary(model, _OF_SOURCES)


def _vocabulary(model: Path, names: Sequence[str]) -> frozenset[str]:
    for name in names:
        for suffix in (".json", ".txt"):
            path = model / (name + suffix)
            try:
                text = read_small_file(path, _VOCABULARY_BYTES).decode("utf-8")
                found = json.loads(text) if suffix == ".json" else text.split("\n")
            except FileNotFoundError:
                continue
            except (OSError, ValueError, RecursionError) as exc:
                log.warning("vocabulary %s can't be read: %s", path.name, exc)
                continue
            if not isinstance(found, list):
                log.warning("vocabulary %s is no list", path.name)
                continue
            return frozenset(piece for piece in found if isinstance(piece, str) and piece)
    return frozenset()


class PieceCoder:
    """Cuts sources into pieces and joins target pieces, with the place of each in the text."""

    def __init__(self, tokenizer: Tokenizer, vocabulary: frozenset[str]) -> None:
        """Use the package's `tokenizer` for sources and its target `vocabulary`."""
        self._tokenizer = tokenizer
        self._vocabulary = vocabulary
        lazy = getattr(tokenizer, "lazy_processor", None)
        self._processor: Any = lazy() if callable(lazy) else None
        self._has_bytes = "<0x00>" in vocabulary

    def source(self, text: str) -> tuple[list[str], list[Span]]:
        """Return the pieces of a source and their spans in it."""
        if self._processor is not None:
            found = self._processor.encode(text, return_type="offset_mapping")
            return list(found["pieces"]), [Span(*pair) for pair in found["offsets"]]
        pieces = self._tokenizer.encode(text)
        return pieces, _found_in(text, pieces)

    def join(self, pieces: Sequence[str]) -> tuple[str, list[Span]]:
        """Return the text of target pieces, without white space at its ends, and their spans.

        ``<unk>`` stays in the text for the services to mend; control pieces are dropped.
        """
        if self._processor is None:
            kept = ["" if piece in _CONTROL else piece for piece in pieces]
            text = self._tokenizer.decode([piece for piece in kept if piece]).strip()
            return text, _found_in(text, kept)
        surfaces = _surfaces(pieces)
        joined = "".join(surfaces)
        starts = [0]
        for surface in surfaces:
            starts.append(starts[-1] + len(surface))
        return _collapsed(joined, [Span(*pair) for pair in pairwise(starts)])

    def cut_target(self, text: str) -> tuple[list[str], list[Span]]:
        """Return the fewest pieces of the target vocabulary that spell `text`, and their spans.

        What can't be spelled becomes ``<unk>``, one a character.
        """
        marked = SPACE + "".join(SPACE if char.isspace() else char for char in text)
        ends, _ = self._shortest(marked)
        pieces: list[str] = []
        spans: list[Span] = []
        position = 0
        for end in ends:
            piece = marked[position:end]
            pieces.append(piece if piece in self._vocabulary else UNKNOWN)
            start = position if piece[0] == SPACE else position - 1
            spans.append(Span(start, end - 1))
            position = end
        return pieces, spans

    def can_write(self, text: str) -> bool:
        """Tell whether the target vocabulary can spell `text`."""
        if not self._vocabulary:
            return text.isascii()
        if self._has_bytes or not text.strip():
            return True
        variants = ("".join(text.split()), SPACE + "".join(text.split()))
        return any(self._shortest(variant)[1] == 0 for variant in variants)

    def _shortest(self, marked: str) -> tuple[list[int], int]:
        """Cut `marked` into the fewest pieces; return their ends and how many are unknown."""
        best: list[tuple[int, int, int]] = [(0, 0, 0)]  # unknown pieces, pieces, start of the last
        for end in range(1, len(marked) + 1):
            unknown, count, _ = best[end - 1]
            options = [(unknown + 1, count + 1, end - 1)]
            options += [
                (best[start][0], best[start][1] + 1, start)
                for start in range(max(0, end - _LONGEST_PIECE), end)
                if marked[start:end] in self._vocabulary
            ]
            best.append(min(options))
        ends: list[int] = []
        position = len(marked)
        while position:
            ends.append(position)
            position = best[position][2]
        return ends[::-1], best[-1][0]


def _surfaces(pieces: Sequence[str]) -> list[str]:
    """Return the text that each piece stands for; bytes of one character go to the last of them."""
    surfaces: list[str] = []
    waiting = bytearray()
    for number, piece in enumerate(pieces):
        byte = _BYTE.match(piece)
        if byte is None:
            surfaces.append("" if piece in _CONTROL else piece.replace(SPACE, " "))
            continue
        waiting.append(int(byte[1], 16))
        if number + 1 < len(pieces) and _BYTE.match(pieces[number + 1]):
            surfaces.append("")
        else:
            surfaces.append(waiting.decode("utf-8", "ignore"))
            waiting.clear()
    return surfaces


def _collapsed(joined: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Take doubled and outer spaces out of `joined` and move the spans along."""
    places: list[int] = []
    kept: list[str] = []
    for char in joined:
        places.append(len(kept))
        if char == " " and (not kept or kept[-1] == " "):
            continue
        kept.append(char)
    places.append(len(kept))
    text = "".join(kept).rstrip(" ")
    end = len(text)
    return text, [Span(min(end, places[a]), min(end, places[b])) for a, b in spans]


def _found_in(text: str, pieces: Sequence[str]) -> list[Span]:
    """Look the pieces up in `text`, in order; one that is not there gets an empty span."""
    spans: list[Span] = []
    position = 0
    for piece in pieces:
        surface = piece.removesuffix("@@").replace(SPACE, "")
        start = text.find(surface, position, position + len(surface) + 8) if surface else -1
        if start < 0:
            spans.append(Span(position, position))
            continue
        position = start + len(surface)
        spans.append(Span(start, position))
    return spans
