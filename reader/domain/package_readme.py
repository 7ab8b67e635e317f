"""What the README of a translation package says of it: facts, figures, sections.

Why it exists: who made a package, of what, and what it can't do stands in prose, tables and lists,
each maker's in another order. What can be found is taken out as plain texts; what comes from
outside is bounded and freed of marks that would command a terminal or turn a line round.

Source: GitHub Flavored Markdown, tables; UAX #9, explicit directional marks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

__all__ = ["ClaimedFigure", "Readme", "licences_in", "plain_line", "read_readme"]

LONGEST_TEXT: Final = 2_000
MOST_FIGURES: Final = 40
_DIRECTIONS: Final = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_LINK: Final = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()]{0,2000}\)")
_MARKS: Final = re.compile(r"[*`]+|<!--|-->")
_HEADING: Final = re.compile(r"(#{1,6})\s+(.*)")
_RULE: Final = re.compile(r"[\s|:-]+\Z")
_METRIC: Final = re.compile(r"\b(chrf(?:\+\+|2)?|(?:sacre)?bleu|comet(?:-?22)?|ter)\b", re.I)
_NUMBER: Final = re.compile(r"\d{1,3}(?:\.\d{1,4})?")
_LICENCE: Final = re.compile(
    r"\b(?:MIT|Apache[- ](?:License[- ])?2\.0|BSD(?:-[23])?(?:-Clause)?|MPL[- ]2\.0|ISC|OFL"
    r"|[AL]?GPL(?:[- ]?v?[23](?:\.\d)?)?(?:-only|-or-later)?|CC0|public domain"
    r"|CC[- ]BY(?:[- ](?:NC|SA|ND))*(?:[- ]\d\.\d)?(?: FR)?)(?![A-Za-z0-9])"
)
_COLUMNS: Final = 2


class ClaimedFigure(NamedTuple):
    """A figure that a README claims."""

    of: str
    metric: str
    value: float


@dataclass(frozen=True, slots=True)
class Readme:
    """A README taken apart; every text is plain and on one line.

    Attributes:
        title: Its first heading.
        facts: Tables of two columns, by row: what is named, and what is said of it.
        figures: Tables with a column of BLEU, chrF, TER or COMET.
        sections: Heading and text of each part that has a text.
    """

    title: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    figures: tuple[ClaimedFigure, ...] = ()
    sections: tuple[tuple[str, str], ...] = ()

    def said(self, pattern: str) -> str:
        """Return what a fact or, failing that, a section says whose name has `pattern`."""
        wanted = re.compile(pattern, re.IGNORECASE)
        for name, text in (*self.facts, *self.sections):
            if wanted.search(name) and text:
                return text
        return ""


def plain_line(text: str) -> str:
    """Return a text from outside on one line, without marks of direction and of Markdown."""
    text = _DIRECTIONS.sub("", _LINK.sub(r"\1", text[: 4 * LONGEST_TEXT]))
    kept = "".join(" " if unicodedata.category(char) in _UNSEEN else char for char in text)
    return _cut(" ".join(_MARKS.sub("", kept).split()))


_UNSEEN: Final = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1].rstrip() + "…"


def licences_in(text: str) -> tuple[str, ...]:
    """Return the licences that a text names, each once, in order."""
    return tuple(dict.fromkeys(match[0] for match in _LICENCE.finditer(text)))


def read_readme(text: str) -> Readme:
    """Take a README apart; anything can be read, and what is not understood is left out."""
    title = ""
    facts: list[tuple[str, str]] = []
    figures: list[ClaimedFigure] = []
    sections: list[tuple[str, str]] = []
    for heading, lines in _parts(text.replace("\r\n", "\n").split("\n")):
        title = title or heading
        for table in _tables(lines):
            found = list(_figures(table))
            figures += found
            facts += [] if found else _facts(table)
        prose = " ".join(line.strip() for line in lines if not line.lstrip().startswith("|"))
        if plain_line(prose):
            sections.append((heading, plain_line(prose)))
    return Readme(title, tuple(facts), tuple(figures[:MOST_FIGURES]), tuple(sections))


def _parts(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each heading, empty at the start, with the lines under it."""
    heading, under = "", list[str]()
    for line in lines:
        match = _HEADING.match(line)
        if match is None:
            under.append(line)
            continue
        yield heading, under
        heading, under = plain_line(match[2]), []
    yield heading, under


def _tables(lines: Sequence[str]) -> Iterator[list[list[str]]]:
    """Yield the tables as rows of cells, heads first, without their rules."""
    rows: list[list[str]] = []
    for line in [*lines, ""]:
        stripped = line.strip()
        if stripped.startswith("|"):
            if not _RULE.match(stripped):
                cells = stripped.strip("|").split("|")
                rows.append([plain_line(cell) for cell in cells])
            elif len(stripped.replace("|", "").strip()) == 0:
                rows.append([])
        elif rows:
            yield rows
            rows = []


def _figures(table: Sequence[Sequence[str]]) -> Iterator[ClaimedFigure]:
    """Yield the figures of a table whose head names metrics."""
    heads = [_METRIC.search(cell) for cell in table[0]]
    for row in table[1:]:
        for head, cell in list(zip(heads, row, strict=False))[1:]:
            number = _NUMBER.match(cell)
            if head is not None and number is not None:
                yield ClaimedFigure(row[0], head[1], float(number[0]))


def _facts(table: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in table if len(row) == _COLUMNS and row[0] and row[1]]
