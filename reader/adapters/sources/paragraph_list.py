"""Collects the paragraphs of a document in reading order, whatever its format.

Why it exists: what a line break in a paragraph means, which heading is the headline, how a row of a
table and a note at the foot are written is the same for Word, OpenDocument, books and RTF.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from reader.domain.article import BlockKind
from reader.domain.messages import Message
from reader.domain.paragraphs import Paragraph
from reader.domain.press_lines import date_of, ends_sentence, is_byline

__all__ = ["ParagraphList", "has_words", "one_line", "without_sayings"]

_SPACES: Final = re.compile(r"[ \t\r\f\v]+")
_AROUND: Final = re.compile(" ?\n ?")
_WORD: Final = re.compile(r"[^\W_]")
_NOTED: Final = re.compile(r"[.؟!?…][»”’\"')]*\[[^\[\]]{1,4}\]\Z")
_FULL_LINE: Final = 45
"""A line at least so long that does not end a sentence was broken to fit, not to end."""
_SAID_IN: Final = 12
"""Paragraphs at the start in which writer and date of an article stand."""
_NOBODY: Final = re.compile(
    r"(?:user|users|admin\w*|owner|author|unknown|python-docx|windows user|microsoft\b.*|pc|hp|"
    r"lenovo|dell|acer|asus|toshiba|home|office|مستخدم|المستخدم|مجهول|un-?named|\W*)\Z",
    re.IGNORECASE,
)
_NO_TITLE: Final = re.compile(
    r"(?:microsoft word.*|untitled.*|document\s?\d*|doc\d*|word document|مستند\s?\d*|"
    r"بدون عنوان|slide \d+|.*\.(?:docx?|odt|rtf|html?|indd|pdf)|\W*)\Z",
    re.IGNORECASE,
)


def has_words(text: str) -> bool:
    """Tell whether there is a letter or digit in `text`."""
    return _WORD.search(text) is not None


def one_line(text: str) -> str:
    """Return `text` with single spaces and no line breaks."""
    return _SPACES.sub(" ", text.replace("\n", " ")).strip()


class ParagraphList:
    """Paragraphs so far; texts given may hold LF for a line break."""

    def __init__(self) -> None:
        self._found: list[Paragraph] = []
        self._notes: list[Paragraph] = []
        self._first: list[Paragraph] = []
        self._last: list[Paragraph] = []
        self.has_headline = False

    def __len__(self) -> int:
        """Return how many paragraphs of the text there are."""
        return len(self._found)

    def add(self, text: str, kind: BlockKind | None = None, level: int = 0) -> None:
        """Add a paragraph, or one for each of its lines."""
        for line in _lines(text):
            # The mark of a note hides from others that a sentence ends before it.
            known = BlockKind.PARAGRAPH if kind is None and _NOTED.search(line) else kind
            self._found.append(Paragraph(line, known, level))

    def heading(self, text: str, level: int) -> None:
        """Add a heading: the headline if it is of the first level, or nothing stands before it."""
        if not self.has_headline and (level <= 1 or not self._found):
            self.headline(text)
        elif line := one_line(text):
            self._found.append(Paragraph(line, BlockKind.SUBHEAD, max(level, 1)))

    def headline(self, text: str) -> None:
        """Add the headline; a second one is a heading."""
        line = one_line(text)
        if line and self.has_headline:
            self._found.append(Paragraph(line, BlockKind.SUBHEAD, 1))
        elif line:
            self.has_headline = True
            self._found.append(Paragraph(line, BlockKind.HEADLINE, 1))

    def row(self, cells: Iterable[str]) -> None:
        """Add a row of a table; cells without text are passed over."""
        lines = [line for cell in cells if (line := one_line(cell))]
        if lines:
            self._found.append(Paragraph(" | ".join(lines), BlockKind.TABLE))

    def note(self, mark: str, text: str) -> None:
        """Add a note; notes stand at the end, in the order in which they came."""
        line = one_line(text)
        if line:
            shown = f"{mark}. {line}" if mark else line
            self._notes.append(Paragraph(shown, BlockKind.FOOTNOTE))

    def left_out(self, text: str, reason: Message, place: str = "here") -> None:
        """Add what is no part of the article: ``here``, ``first`` or ``last`` of all.

        The same text is kept once at each end: there it stands on each page.
        """
        line = one_line(text)
        if not has_words(line):
            return
        one = Paragraph(line, BlockKind.FURNITURE, reason=reason)
        where = {"first": self._first, "last": self._last}.get(place, self._found)
        if where is self._found or one not in where:
            where.append(one)

    def result(self) -> tuple[Paragraph, ...]:
        """Return all of them."""
        return (*self._first, *self._found, *self._notes, *self._last)


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of a paragraph; those that were only broken to fit are joined."""
    if "\n" not in text:
        line = _SPACES.sub(" ", text).strip(" ")
        if line.strip():
            yield line
        return
    kept = ""
    for line in _AROUND.sub("\n", _SPACES.sub(" ", text)).split("\n"):
        if kept and line and len(kept) >= _FULL_LINE and not ends_sentence(kept):
            kept = f"{kept} {line}"
            continue
        if kept.strip():
            yield kept.strip(" ")
        kept = line
    if kept.strip():
        yield kept.strip(" ")


def without_sayings(
    paragraphs: Sequence[Paragraph], title: str, byline: str, date: str
) -> tuple[str, str, str]:
    """Return title, writer and date of a file's properties, empty where they tell nothing.

    What the text itself says counts more: a file is made of another, by whoever owns the computer.
    """
    start = [one for one in paragraphs if one.kind is not BlockKind.FURNITURE][:_SAID_IN]
    if _NO_TITLE.match(title) or any(one.kind is BlockKind.HEADLINE for one in start):
        title = ""
    if _NOBODY.match(byline) or any(is_byline(one.text, after_headline=True) for one in start):
        byline = ""
    if any(date_of(one.text) for one in start):
        date = ""
    return title, byline, date
