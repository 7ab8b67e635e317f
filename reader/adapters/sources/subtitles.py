"""Subtitles (SubRip, WebVTT) to sentences: what is said, without times and tags.

Why it exists: a sentence of a film is cut where the line was full, not where it ended; translated
cue by cue it is nonsense. Cues that don't end a sentence go on in the next. Marks of sounds are no
part of the text and stay in their place, left out.

Source: WebVTT (W3C), 4.2 cue payload, voice spans and comments; SubRip as players read it; pysubs2.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Final

from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.formats import Format
from reader.adapters.sources.old_encodings import text_of
from reader.domain.article import BlockKind
from reader.domain.errors import NotText, SourceRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.paragraphs import Paragraph
from reader.domain.press_lines import ends_sentence
from reader.services.cancel import CancelToken

__all__ = ["Cue", "SubtitleReader", "cues_of", "paragraphs_of_cues"]

_LARGEST_BYTES: Final = 3_000_000
_NOTHING: Final = message(QT_TRANSLATE_NOOP("Subtitles", "Nothing was opened or changed."))
_SOUND: Final = message(QT_TRANSLATE_NOOP("Furniture", "A sound, not speech"))
_AT_THE_ENDS: Final = (
    " \t\u00a0\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_BLANKS: Final = re.compile(r"[ \t]+")
_BLOCK: Final = re.compile(r"^(?:NOTE|STYLE|REGION)(?:[ \t][^\n]*)?(?:\n[^\n]+)*", re.MULTILINE)
_VOICE: Final = re.compile(r"<v(?:\.[^\s<>]{0,60})?[ \t]+([^<>\n]{1,80})>")
_TAG: Final = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}")
_SOUND_MARK: Final = re.compile(r"\[[^\[\]\n]{1,60}\]|[♪♫#][^♪♫#\n]{0,200}[♪♫#]|[♪♫]+")
_SOUND_LINE: Final = re.compile(r"\([^()\n]{1,40}\)|\*[^*\n]{1,40}\*")
_SPEECH: Final = re.compile(r"[-–—]\s*(?=\S)")
_SPEAKER: Final = re.compile(r"(?![\d:]+\Z)([^\s:.،؟!][^:.،؟!\n]{0,28}):\s+(?=\S)")
_FRONT: Final = re.compile(r"([.،؟!…]+)\s*(\w.*?)\Z")
_AT_THE_FRONT: Final = 0.3
_PAUSE_MS, _LONG_PAUSE_MS = 2_000, 10_000
_LONG: Final = 320
_LONGEST: Final = 1_500


@dataclass(frozen=True, slots=True)
class Cue:
    """What is shown at a time: its lines, and when, in milliseconds."""

    start: int
    end: int
    lines: tuple[str, ...]


class SubtitleReader:
    """Reads SubRip and WebVTT. Lane load; keeps nothing."""

    formats = frozenset({Format.SUBTITLES})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what `content` holds; see `FormatReader`."""
        cancel.check()
        if len(content.data) > _LARGEST_BYTES:
            raise SourceRefused(
                message(
                    QT_TRANSLATE_NOOP("Subtitles", "“{name}” is too large for subtitles."),
                    name=content.name,
                ),
                _NOTHING,
            )
        text = text_of(content)
        if not text.strip():
            return Extracted(())
        cancel.check()
        cues = cues_of(text)
        if not cues and "-->" not in text:
            raise _without_cues(content)
        cancel.check()
        return Extracted(tuple(paragraphs_of_cues(cues)))


def _without_cues(content: Content) -> NotText:
    return NotText(
        message(QT_TRANSLATE_NOOP("Subtitles", "“{name}” holds no subtitles."), name=content.name),
        _NOTHING,
        message(QT_TRANSLATE_NOOP("Subtitles", "Open a file of SubRip (.srt) or WebVTT (.vtt).")),
    )


def cues_of(text: str) -> list[Cue]:
    """Return the cues of a file in the order of their times; none where it has none."""
    from pysubs2 import SSAFile
    from pysubs2.exceptions import Pysubs2Error

    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    is_vtt = text.lstrip().startswith("WEBVTT")
    if is_vtt:
        text = _VOICE.sub(r"\1: ", _BLOCK.sub("", text))
    try:
        found = SSAFile.from_string(
            text, format_="vtt" if is_vtt else "srt", keep_unknown_html_tags=True
        )
    except (Pysubs2Error, ValueError, OverflowError):
        return []
    cues = [
        Cue(one.start, one.end, tuple(_lines(one.text.replace("\\h", " "))))
        for one in sorted(found, key=lambda one: one.start)
    ]
    return _straightened(_without_repeats([cue for cue in cues if cue.lines]))


def _lines(text: str) -> Iterator[str]:
    for line in re.split(r"\\N|\\n|\n", text):
        plain = _BLANKS.sub(" ", unescape(_TAG.sub("", line))).strip(_AT_THE_ENDS)
        if plain:
            yield plain


def _without_repeats(cues: Sequence[Cue]) -> list[Cue]:
    """Leave out lines that roll up from the cue before."""
    kept: list[Cue] = []
    before: tuple[str, ...] = ()
    last_end = 0
    for cue in cues:
        lines = cue.lines
        if cue.start - last_end <= _PAUSE_MS:
            while lines and lines[0] in before[-2:]:
                lines = lines[1:]
        before, last_end = cue.lines, cue.end
        if lines:
            kept.append(Cue(cue.start, cue.end, lines))
    return kept


def _straightened(cues: Sequence[Cue]) -> list[Cue]:
    """Put marks that were typed before a line, for players that know no Arabic, behind it."""
    lines = [line for cue in cues for line in cue.lines]
    fronted = sum(_FRONT.match(line) is not None and not ends_sentence(line) for line in lines)
    if fronted < _AT_THE_FRONT * len(lines):
        return list(cues)
    return [
        Cue(cue.start, cue.end, tuple(_FRONT.sub(r"\2\1", line) for line in cue.lines))
        for cue in cues
    ]


@dataclass(slots=True)
class _Said:
    """A paragraph in the making."""

    texts: list[str] = field(default_factory=list)
    length: int = 0
    ended: bool = False
    speaker: str = ""

    def add(self, text: str) -> None:
        self.texts.append(text)
        self.length += len(text) + 1
        self.ended = ends_sentence(text)

    def take(self) -> Iterator[Paragraph]:
        if self.texts:
            yield Paragraph(" ".join(self.texts), BlockKind.PARAGRAPH)
        self.texts, self.length, self.ended, self.speaker = [], 0, False, ""


def paragraphs_of_cues(cues: Iterable[Cue]) -> Iterator[Paragraph]:
    """Yield paragraphs: sentences are whole, a new speaker or a pause begins a new one."""
    said = _Said()
    last_end: int | None = None
    for cue in cues:
        pause = 0 if last_end is None else cue.start - last_end
        last_end = max(cue.end, last_end or 0)
        if pause > _LONG_PAUSE_MS or (pause > _PAUSE_MS and said.ended):
            yield from said.take()
        for line in cue.lines:
            yield from _line(line, said)
    yield from said.take()


def _line(line: str, said: _Said) -> Iterator[Paragraph]:
    """Take one line in; yield what it ends, and sounds."""
    sounds = [line] if _SOUND_LINE.fullmatch(line) else _SOUND_MARK.findall(line)
    if sounds:
        if said.ended:
            yield from said.take()
        for sound in sounds:
            yield Paragraph(sound, BlockKind.FURNITURE, reason=_SOUND)
        line = "" if _SOUND_LINE.fullmatch(line) else " ".join(_SOUND_MARK.sub(" ", line).split())
    dash = _SPEECH.match(line)
    text = line[dash.end() :] if dash else line
    named = _SPEAKER.match(text)
    if named and named[1] == said.speaker and not _is_long(said):
        text = text[named.end() :]
    elif dash or named or _is_long(said):
        yield from said.take()
        said.speaker = named[1] if named else ""
    if text.strip(" -–—"):
        said.add(text)


def _is_long(said: _Said) -> bool:
    return (said.length > _LONG and said.ended) or said.length > _LONGEST
