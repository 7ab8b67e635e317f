"""How a file of notes is spelled: front matter, and notes between two comments.

Why it exists: the file is read in Obsidian and the like, where people write around the notes and
into them. Front matter and comments are what all of them leave alone; everything that is not ours
is kept to the letter. A file that can't be understood for sure is left alone.

Source: YAML 1.2; CommonMark 0.31, 4.6 (a comment ends where its line does);
https://help.obsidian.md/properties.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Final, TypeVar

from reader.domain.article import ArticleId
from reader.domain.notes import NoteColour, NoteId, NoteKind, PassageScope, PassageSide
from reader.services.note_folder_values import FileNote, FolderFile, Head, OtherText, one_line

__all__ = ["NotUnderstood", "looks_like_ours", "parse_file", "spell_file"]

_FENCE: Final = "---"
_HEAD: Final = re.compile(r"---[ \t]*\n(?P<lines>(?:[^\n]*\n)*?)---[ \t]*(?:\n|\Z)")
_LARGEST_HEAD: Final = 65_536
_MOST_BRACKETS: Final = 200
"""The library takes a second over a thousand that are nested."""
_ID_LINE: Final = re.compile(r"""^qari[ \t]*:[ \t]*["']?([A-Za-z0-9_-]{1,64})["']?[ \t]*$""", re.M)
_OUR_KEY: Final = re.compile(r"""["']?(?:qari|title|source|date|tags)["']?[ \t]*:(?:\s|\Z)""")
_GOES_ON: Final = re.compile(r"[ \t]|-(?:[ \t]|$)|$")
_BEGIN: Final = re.compile(
    r"^<!-- qari:note (?P<id>[A-Za-z0-9_-]{1,64})(?P<more>(?: [A-Za-z0-9=-]+)*) -->[ \t]*$", re.M
)
_END: Final = re.compile(r"^<!-- qari:end -->[ \t]*(?:\n|\Z)", re.M)
_LAST: Final = "<!-- qari:last -->"
_LAST_LINE: Final = re.compile(r"^<!-- qari:last -->[ \t]*$", re.M)
_OURS: Final = re.compile(r"^<!-- (\\*)qari:", re.M)
_ESCAPED: Final = re.compile(r"^<!-- \\(\\*)qari:", re.M)

_Choice = TypeVar("_Choice", bound=StrEnum)


class NotUnderstood(ValueError):
    """A file that is ours, by its looks, but whose head can't be read."""


def looks_like_ours(beginning: str) -> bool:
    """Tell whether a file that begins like this may hold notes."""
    return beginning.startswith(_FENCE) and _ID_LINE.search(beginning) is not None


def parse_file(content: bytes) -> FolderFile | None:
    """Return what a file holds; None where it holds no notes of ours.

    Raises:
        NotUnderstood: Its text or its head can't be read.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise NotUnderstood from exc
    newline = "\r\n" if "\r\n" in text else "\n"
    text = text.replace("\r\n", "\n")
    match = _HEAD.match(text)
    if match is None or _ID_LINE.search(match["lines"]) is None:
        return None
    parts = tuple(_parts(text[match.end() :]))
    is_whole = any(_LAST_LINE.search(one.text) for one in parts if isinstance(one, OtherText))
    return FolderFile(_head(match["lines"]), parts, is_whole, newline)


def spell_file(file: FolderFile) -> bytes:
    """Return the bytes of a file; `parse_file` reads them back."""
    text = _spelled_head(file.head)
    others = [one.text for one in file.parts if isinstance(one, OtherText)]
    for part in file.parts:
        text += part.text if isinstance(part, OtherText) else _spelled_note(part)
    if not any(_LAST_LINE.search(one) for one in others):
        text += f"{'' if text.endswith(chr(10)) else chr(10)}\n{_LAST}\n"
    return text.replace("\n", file.newline).encode("utf-8", "replace")


def _head(lines: str) -> Head:
    import yaml

    if len(lines) > _LARGEST_HEAD or lines.count("[") + lines.count("{") > _MOST_BRACKETS:
        raise NotUnderstood
    try:
        values = yaml.safe_load(lines)
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as exc:
        raise NotUnderstood from exc
    found = _ID_LINE.search(lines)
    if not isinstance(values, dict) or found is None:
        raise NotUnderstood
    title, source, date = (one_line(_text(values.get(key))) for key in ("title", "source", "date"))
    tags = tuple(dict.fromkeys(_tags(values.get("tags"))))
    return Head(ArticleId(found[1]), title, source, date, tags, "".join(_other_lines(lines)))


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _tags(value: object) -> Iterator[str]:
    """Yield tags, written as a list or as one text."""
    listed: Iterable[object] = []
    if isinstance(value, str):
        listed = re.split(r"[\s,]+", value)
    elif isinstance(value, list):
        listed = value
    for one in listed:
        tag = one_line(str(one)).lstrip("#") if isinstance(one, str | int | float) else ""
        if tag:
            yield tag


def _other_lines(lines: str) -> Iterator[str]:
    """Yield the lines of a head that belong to no key of ours."""
    is_ours = False
    for line in lines.splitlines(keepends=True):
        if _OUR_KEY.match(line):
            is_ours = True
        elif not _GOES_ON.match(line):
            is_ours = False
        if not is_ours:
            yield line


def _spelled_head(head: Head) -> str:
    def quoted(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    fields: Sequence[tuple[str, object]] = (
        ("title", head.title),
        ("source", head.source),
        ("date", head.date),
        ("tags", list(head.tags)),
        ("qari", head.article_id),
    )
    ours = "".join(f"{key}: {quoted(value)}\n" for key, value in fields if value or key == "tags")
    return f"{_FENCE}\n{ours}{head.others}{_FENCE}\n"


def _parts(text: str) -> Iterator[FileNote | OtherText]:
    """Yield notes and what stands between them."""
    done = 0
    begin = _BEGIN.search(text)
    while begin is not None:
        if begin.start() > done:
            yield OtherText(text[done : begin.start()])
        following = _BEGIN.search(text, begin.end())
        limit = following.start() if following is not None else len(text)
        last = _LAST_LINE.search(text, begin.end(), limit)
        end = _END.search(text, begin.end(), limit)
        if end is not None:
            stop, done = end.start(), end.end()
        else:  # the mark at its end is gone: all that may be of the note is
            stop = done = last.start() if last is not None else limit
        yield _note(begin, text[begin.end() : stop])
        begin = following
    if done < len(text):
        yield OtherText(text[done:])


def _note(begin: re.Match[str], inside: str) -> FileNote:
    more = begin["more"].split()
    said = dict(one.partition("=")[::2] for one in more)
    lines = inside.split("\n")[1:]
    count = next((at for at, line in enumerate(lines) if not line.startswith(">")), len(lines))
    quote = "\n".join(line[1:].removeprefix(" ").rstrip() for line in lines[:count])
    is_quote = bool(count) and said.get("quote") == _known_by(quote)
    body = "\n".join(lines[count:] if is_quote else lines).strip("\n")
    return FileNote(
        NoteId(begin["id"]),
        unicodedata.normalize("NFC", _ESCAPED.sub(r"<!-- \1qari:", body)),
        quote if is_quote else "",
        _choice(PassageSide, more, PassageSide.SOURCE),
        _choice(PassageScope, more, PassageScope.SELECTION),
        _choice(NoteKind, more, NoteKind.NOTE),
        _choice(NoteColour, more, NoteColour.NONE),
        said.get("lang", ""),
    )


def _spelled_note(note: FileNote) -> str:
    more = [note.side.value, note.scope.value]
    more += [note.kind.value] if note.kind is not NoteKind.NOTE else []
    more += [note.colour.value] if note.colour is not NoteColour.NONE else []
    more += [f"lang={note.language}"] if note.language else []
    more += [f"quote={_known_by(note.quote)}"] if note.quote else []
    pieces = [f"<!-- qari:note {note.note_id} {' '.join(more)} -->\n"]
    if note.quote:
        pieces.append("".join(f"> {line}".rstrip() + "\n" for line in note.quote.split("\n")))
    if note.body:
        body = _OURS.sub(lambda found: f"<!-- \\{found[1]}qari:", note.body)
        pieces.append(f"\n{body}\n")
    return "".join([*pieces, "\n<!-- qari:end -->\n"])


def _known_by(quote: str) -> str:
    """Return what tells a quote of ours from one that a person wrote at the same place."""
    return hashlib.sha256(quote.encode("utf-8", "replace")).hexdigest()[:8]


def _choice(kind: type[_Choice], said: Sequence[str], otherwise: _Choice) -> _Choice:
    known = {one.value: one for one in kind}
    return next((known[word] for word in said if word in known), otherwise)
