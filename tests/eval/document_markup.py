"""A line a paragraph: what a document of the corpus holds, from which its file and gold are made.

Why it exists: the same text is written as Word, OpenDocument and EPUB, each in the way of its
format, and what a reader should see of it is said once.

A line is a sign, a space and the text. Signs: ``T`` title, ``S`` subtitle, ``H1``-``H3`` headings,
``P`` paragraph, ``BY`` a byline and ``DT`` a date in a plain paragraph, ``L1``-``L3`` bullets,
``N1``-``N3`` numbered items with their number, ``Q`` quotation, ``C`` caption, ``R`` row of a
table, ``B`` text box; and what is left out: ``X`` head and ``Y`` foot of the pages, ``K`` comment,
``O`` line of a table of contents, ``D`` deleted paragraph (not even there). In a text ``{…}`` is a
note, ``[-…-]`` deleted, ``[+…+]`` inserted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

__all__ = ["Line", "gold_blocks", "left_out", "lines_of", "pieces"]

_KINDS: Final = {
    "T": "headline", "S": "subhead", "P": "paragraph", "BY": "byline", "DT": "byline",
    "Q": "quote", "C": "caption", "R": "table", "B": "paragraph", "H": "subhead", "L": "list_item",
    "N": "list_item",
}  # fmt: skip
_LEFT_OUT: Final = frozenset({"X", "Y", "K", "O"})
_PIECE: Final = re.compile(r"\{([^}]*)\}|\[-(.*?)-\]|\[\+(.*?)\+\]")


@dataclass(frozen=True)
class Line:
    """A line of the markup; `level` from 1, 0 where there is none."""

    sign: str
    level: int
    text: str

    @property
    def label(self) -> str:
        """The number of a numbered item."""
        return self.text.partition(" ")[0] if self.sign == "N" else ""

    @property
    def body(self) -> str:
        """The text without the number."""
        return self.text.partition(" ")[2] if self.sign == "N" else self.text


def lines_of(markup: str) -> list[Line]:
    """Return the lines of a text."""
    found = []
    for line in markup.strip().splitlines():
        sign, _, text = line.strip().partition(" ")
        level = int(sign[-1]) if sign[-1:].isdigit() else 0
        found.append(Line(sign.rstrip("123"), level, text.strip()))
    return found


def pieces(text: str) -> list[tuple[str, str]]:
    """Return the pieces of a text as ("text" | "note" | "deleted" | "inserted", piece)."""
    found = []
    at = 0
    for match in _PIECE.finditer(text):
        found.append(("text", text[at : match.start()]))
        kind = ("note", "deleted", "inserted")[(match.lastindex or 1) - 1]
        found.append((kind, match[match.lastindex or 1]))
        at = match.end()
    found.append(("text", text[at:]))
    return [piece for piece in found if piece[1]]


def gold_blocks(lines: list[Line]) -> list[dict[str, str]]:
    """Return the blocks that a reader should see, notes last."""
    blocks = []
    notes: list[str] = []
    for line in lines:
        if line.sign not in _KINDS:
            continue
        text = ""
        for kind, piece in pieces(line.text):
            if kind == "note":
                notes.append(piece)
                text += f"[{len(notes)}]"
            elif kind != "deleted":
                text += piece
        blocks.append({"kind": _KINDS[line.sign], "text": text})
    blocks += [
        {"kind": "footnote", "text": f"{at}. {note}"} for at, note in enumerate(notes, start=1)
    ]
    if not any(one["kind"] == "headline" for one in blocks):
        first = next(one for one in blocks if one["kind"] == "subhead")
        first["kind"] = "headline"
    return blocks


def left_out(lines: list[Line]) -> list[str]:
    """Return what stands in the file and is no part of the text."""
    gone = [piece for line in lines for kind, piece in pieces(line.text) if kind == "deleted"]
    return [line.text for line in lines if line.sign in _LEFT_OUT or line.sign == "D"] + gone
