"""The text of an RTF document, group by group.

Why it exists: an RTF is one run of groups; what a group holds (text, a note, the name of a font, a
title) is said by a word at its start, and everything that is set in a group ends with it.

Source: RTF 1.9.1, "Contents of an RTF File", "Unicode RTF", "Fields".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Final

from reader.adapters.sources.rtf_fonts import RtfFonts
from reader.adapters.sources.rtf_lines import EDGES, LEVELS, RtfLines
from reader.adapters.sources.rtf_tokens import special_characters, tokens, unread_words

__all__ = ["RtfText", "TooDeep"]

_DEEPEST: Final = 1_000
_MOST_SKIPPED: Final = 64
_LAST_CODE: Final = 0x10FFFF
_HIDDEN_FIELDS: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "SECTION"})
_CONTENTS_FIELDS: Final = frozenset({"TOC", "INDEX"})
_BOXES: Final = frozenset({"shptxt", "dptxbxtext"})
_SIDES: Final = frozenset({"footnote", "annotation", *_BOXES, *EDGES})
"""Texts beside the text, with paragraphs of their own."""
_SAID: Final = frozenset(
    {"title", "author", "atnauthor", "listtext", "pntext", "fldinst", "creatim"}
)
_NAMES: Final = frozenset({"fonttbl", "stylesheet"})
_CODECS: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_DATE: Final = {"yr": "{:04}", "mo": "-{:02}", "dy": "-{:02}"}
_ENDS: Final = frozenset({"par", "sect", "page", "cell", "row"})


class TooDeep(Exception):
    """Groups lie in each other without end; for the adapter only."""


@dataclass(slots=True)
class _State:
    """What is set in a group; `sink` takes its text, None where nobody does."""

    sink: list[str] | None
    ends: str = ""
    names: str = ""
    font: int = -1
    other_font: int = -1
    is_rtl: bool = False
    skipped: int = 1
    is_hidden: bool = False
    is_deleted: bool = False
    is_contents: bool = False
    style: int = 0
    outline: int = LEVELS
    item: int = 0
    level: int = 0
    in_table: bool = False
    field: list[str] = field(default_factory=list)


def _on(number: int | None) -> bool:
    return number != 0


def _number(number: int | None) -> int:
    return number or 0


def _yes(_number: int | None) -> bool:
    return True


def _no(_number: int | None) -> bool:
    return False


_SETTINGS: Final[Mapping[str, tuple[str, Callable[[int | None], object]]]] = {
    "f": ("font", _number),
    "af": ("other_font", _number),
    "rtlch": ("is_rtl", _yes),
    "ltrch": ("is_rtl", _no),
    "uc": ("skipped", lambda number: min(max(number or 0, 0), _MOST_SKIPPED)),
    "v": ("is_hidden", _on),
    "deleted": ("is_deleted", _on),
    "s": ("style", _number),
    "outlinelevel": ("outline", lambda number: min(max(number or 0, 0), LEVELS)),
    "ls": ("item", _number),
    "ilvl": ("level", lambda number: min(max(number or 0, 0), LEVELS - 1)),
    "intbl": ("in_table", _yes),
    "field": ("field", lambda _: []),
}
"""Words that set something until the group ends: what they set, and to what."""


class RtfText:
    """Reads a document; what it finds is in `lines`."""

    def __init__(self) -> None:
        """Begin with an empty document."""
        self.lines = RtfLines()
        self._fonts = RtfFonts()
        self._state = _State(self.lines.line)
        self._stack: list[_State] = []
        self._skip = 0
        self._characters = special_characters()
        self._unread = unread_words()

    def read(self, data: bytes) -> None:
        """Read a document.

        Raises:
            TooDeep: Its groups are nested too deeply.
        """
        for token in tokens(data):
            kind = token.lastgroup
            if kind == "text":
                self._bytes(token["text"])
            elif kind == "bytes":
                self._bytes(bytes.fromhex(token["bytes"].replace("\\'", "")).decode("latin-1"))
            elif kind == "brace":
                self._brace(token["brace"])
            elif kind == "sign":
                self._sign(token["sign"])
            elif token["word"]:
                number = token["number"]
                self._word(token["word"], None if number is None else int(number))
        self._state = _State(self.lines.line)
        self._end("par")
        self.lines.end()

    def _bytes(self, text: str) -> None:
        """Take bytes, less those that stand for a character that was given by its number."""
        skip, self._skip = self._skip, max(0, self._skip - len(text))
        state = self._state
        text = text[skip:]
        if text and state.sink is not None:
            self._put(
                self._fonts.decoded(text, state.font, state.other_font, is_rtl=state.is_rtl)
                if state.names != "fonttbl"
                else text
            )

    def _put(self, text: str) -> None:
        state = self._state
        if state.sink is None:
            return
        if state.names == "fonttbl":
            self._fonts.add_name(state.font, text.partition(";")[0])
        elif state.names:
            name, semicolon, _ = text.partition(";")
            if semicolon:
                self.lines.name_style(state.style, name)
        elif not (state.is_hidden or state.is_deleted):
            state.sink.append(text)

    def _brace(self, brace: str) -> None:
        self._skip = 0
        if brace == "{":
            if len(self._stack) >= _DEEPEST:
                raise TooDeep
            self._stack.append(self._state)
            self._state = copy(self._state)
            self._state.ends = ""
        elif self._stack:
            ended, self._state = self._state, self._stack.pop()
            text = "".join(ended.sink or ()) if ended.ends else ""
            if ended.ends == "fldinst":
                self._state.field.append(text)
            elif ended.ends:
                self._put(self.lines.take(ended.ends, text))

    def _sign(self, sign: str) -> None:
        self._skip = 0
        if sign == "*":
            self._state.sink = None
        elif sign in "\r\n":
            self._end("par")
        else:
            self._put(self._characters.get(sign, ""))

    def _word(self, word: str, number: int | None) -> None:
        self._skip = 0
        if word == "u":
            self._numbered(number or 0)
        elif word in _SETTINGS:
            name, value = _SETTINGS[word]
            setattr(self._state, name, value(number))
        elif word in _ENDS:
            self._end(word)
        elif word in _SIDES or word in _SAID:
            self._begin(word)
        elif word in self._characters:
            self._put(self._characters[word])
        elif not self._rare(word, number or 0) and word in self._unread:
            self._state.sink = None

    def _rare(self, word: str, number: int) -> bool:
        """Do what few words ask for; tell whether this was one."""
        state = self._state
        if word in _NAMES:
            state.names = word
        elif word in {"plain", "pard"}:
            self._reset(word)
        elif word == "fldrslt":
            self._begin_result()
        elif word in _DATE:
            if state.ends == "creatim":
                self._put(_DATE[word].format(number))
        else:
            return self._about_fonts(word, number)
        return True

    def _about_fonts(self, word: str, number: int) -> bool:
        if word == "ansicpg":
            self._fonts.set_page(number)
        elif word in _CODECS:
            self._fonts.set_codec(_CODECS[word])
        elif word == "deff":
            self._fonts.usual = self._state.font = number
        elif word == "fcharset":
            self._fonts.set_charset(self._state.font, number)
        elif word == "cpg":
            self._fonts.set_font_page(self._state.font, number)
        else:
            return False
        return True

    def _numbered(self, number: int) -> None:
        """Take a character by its number; the halves of one are joined when all is cleaned."""
        code = number + 0x10000 if number < 0 else number
        if 0 < code <= _LAST_CODE:
            self._put(chr(code))
        self._skip = self._state.skipped

    def _reset(self, word: str) -> None:
        state = self._state
        if word == "plain":
            state.font, state.is_hidden, state.is_deleted = self._fonts.usual, False, False
        else:
            state.style = state.item = state.level = 0
            state.outline, state.in_table = LEVELS, False

    def _begin(self, word: str) -> None:
        """Begin what is collected; a text box also where the shape around it is passed over."""
        around = self._stack[-1] if self._stack else None
        if around is not None and around.sink is None and word not in _BOXES:
            self._state.sink = None
            return
        self._state.sink = []
        self._state.ends = word
        if word in _SIDES:
            self._state.is_hidden = False

    def _begin_result(self) -> None:
        command = next(iter(" ".join(self._state.field).split()), "").upper()
        if command in _HIDDEN_FIELDS:
            self._state.sink = None
        elif command in _CONTENTS_FIELDS:
            self._state.is_contents = True

    def _end(self, word: str) -> None:
        """End a paragraph, cell or row; in a text beside the text it is a line."""
        state = self._state
        if state.sink is not self.lines.line:
            self._put("\n")
        elif word == "cell":
            self.lines.end_cell()
        elif word == "row":
            self.lines.end_row()
        elif state.in_table:
            self._put("\n")
        else:
            item = state.level + 1 if state.item else 0
            self.lines.end_paragraph(
                state.style, state.outline, item, is_contents=state.is_contents
            )
