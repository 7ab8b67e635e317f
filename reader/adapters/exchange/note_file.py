"""Our own JSON of notes, read as if an enemy had written it.

Why it exists: a file of notes is sent from one person to the next. It is read to its end and every
value is looked at before anything is kept: size, depth, types, lengths, ids that repeat, versions
that are not known. What is not as it should be refuses the whole file and says where.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final, NoReturn, TypeVar

from reader.adapters.export.note_json import FORMAT, VERSION
from reader.adapters.system.small_file import read_small_file
from reader.domain.anchors import MOST_CONTEXT, TextAnchor
from reader.domain.article import ArticleId
from reader.domain.errors import NoteFileRefused, SourceUnreadable
from reader.domain.library import LibraryEntry
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.notes import (
    Note,
    NoteColour,
    NoteId,
    NoteKind,
    Passage,
    PassageScope,
    PassageSide,
)
from reader.services.export_notes import ArticleNotes

__all__ = ["LARGEST_BYTES", "note_file", "open_note_file"]

LARGEST_BYTES: Final = 32_000_000
_LONGEST: Final = 5_000_000
_LONG: Final = 10_000
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_TIME: Final = re.compile(r"(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d))?")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_FARTHEST: Final = 2**40
_TWO_ARTICLES: Final = QT_TRANSLATE_NOOP("NoteFiles", "“{name}” holds the article {id} twice.")
_TWO_NOTES: Final = QT_TRANSLATE_NOOP("NoteFiles", "“{name}” holds the note {id} twice.")

_Choice = TypeVar("_Choice", bound=StrEnum)


def open_note_file(path: Path) -> tuple[ArticleNotes, ...]:
    """Return the notes of the file `path`.

    Raises:
        SourceUnreadable: It is gone, no plain file, or may not be read.
        NoteFileRefused: It is no file of notes, or not as it should be.
    """
    try:
        content = read_small_file(path, LARGEST_BYTES)
    except (OSError, ValueError) as exc:
        raise SourceUnreadable(
            message(QT_TRANSLATE_NOOP("NoteFiles", "“{name}” can't be read."), name=path.name),
            message(QT_TRANSLATE_NOOP("NoteFiles", "Nothing was changed.")),
        ) from exc
    return note_file(path.name, content)


def note_file(name: str, content: bytes) -> tuple[ArticleNotes, ...]:
    """Return the notes of a file, by article.

    Args:
        name: How a person calls it, for messages.
        content: All of it.

    Raises:
        NoteFileRefused: It is no file of notes, or not as it should be.
    """
    return _Reader(name).read(content)


class _Reader:
    """Reads one file; `_where` is the place that is being looked at."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._where = ""
        self._seen: set[tuple[tuple[str, str], str]] = set()

    def read(self, content: bytes) -> tuple[ArticleNotes, ...]:
        document = self._parsed(content)
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            self._refuse(QT_TRANSLATE_NOOP("NoteFiles", "“{name}” is no file of notes."))
        version = document.get("version")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            self._refuse(QT_TRANSLATE_NOOP("NoteFiles", "“{name}” does not say its version."))
        if version > VERSION:
            self._refuse(
                QT_TRANSLATE_NOOP("NoteFiles", "A newer version of the app wrote “{name}”."),
                QT_TRANSLATE_NOOP("NoteFiles", "Update the app and import it again."),
            )
        articles = self._list(document, "articles")
        return tuple(self._article(one, f"articles[{at}]") for at, one in enumerate(articles))

    def _parsed(self, content: bytes) -> object:
        if len(content) > LARGEST_BYTES:
            self._refuse(QT_TRANSLATE_NOOP("NoteFiles", "“{name}” is larger than 32 MB."))
        try:
            return json.loads(content.decode("utf-8-sig"), parse_constant=_no_number)
        except UnicodeDecodeError:
            self._refuse(QT_TRANSLATE_NOOP("NoteFiles", "“{name}” is not UTF-8 text."))
        except RecursionError:
            self._refuse(QT_TRANSLATE_NOOP("NoteFiles", "“{name}” is nested too deep."))
        except ValueError:  # broken JSON, or a number of thousands of digits
            self._refuse(QT_TRANSLATE_NOOP("NoteFiles", "“{name}” is no JSON."))

    def _article(self, value: object, where: str) -> ArticleNotes:
        article = self._object(value, where)
        entry = LibraryEntry(
            ArticleId(self._id(article)),
            self._text(article, "title", _LONG),
            language=self._text(article, "language", 35) or "und",
            byline=self._text(article, "byline", _LONG),
            date=self._text(article, "date", 100),
            site=self._text(article, "site", _LONG),
            location=self._text(article, "location", _LONG),
            fingerprint=self._text(article, "fingerprint", 200),
            tags=self._tags(article),
        )
        self._once(_TWO_ARTICLES, entry.article_id)
        notes = self._list(article, "notes")
        return ArticleNotes(
            entry,
            tuple(
                self._note(one, f"{where}.notes[{at}]", entry.article_id)
                for at, one in enumerate(notes)
            ),
        )

    def _note(self, value: object, where: str, article_id: ArticleId) -> Note:
        note = self._object(value, where)
        note_id = NoteId(self._id(note))
        self._once(_TWO_NOTES, note_id)
        made = Note(
            note_id,
            article_id,
            self._passage(note.get("passage"), f"{where}.passage"),
            self._body(note, where),
            self._choice(note, "kind", NoteKind),
            self._choice(note, "colour", NoteColour),
            self._time(note, "created_at"),
            self._time(note, "changed_at"),
        )
        self._where = where
        return made

    def _body(self, note: Mapping[str, object], where: str) -> str:
        self._where = where
        body = self._text(note, "body", _LONGEST)
        return unicodedata.normalize("NFC", body.replace("\r\n", "\n").replace("\r", "\n"))

    def _passage(self, value: object, where: str) -> Passage:
        passage = self._object(value, where)
        side = self._choice(passage, "side", PassageSide)
        scope = self._choice(passage, "scope", PassageScope)
        language = self._text(passage, "language", 35)
        anchor = self._anchor(passage.get("anchor"), f"{where}.anchor")
        home = passage.get("home")
        return Passage(
            side,
            scope,
            anchor,
            language,
            None if home is None else self._anchor(home, f"{where}.home"),
        )

    def _anchor(self, value: object, where: str) -> TextAnchor:
        anchor = self._object(value, where)
        position = anchor.get("position")
        if not isinstance(position, int) or isinstance(position, bool):
            self._not_as_it_should("position")
        if not 0 <= position <= _FARTHEST:
            self._not_as_it_should("position")
        return TextAnchor(
            self._text(anchor, "quote", _LONGEST),
            self._text(anchor, "prefix", MOST_CONTEXT),
            self._text(anchor, "suffix", MOST_CONTEXT),
            position,
        )

    def _object(self, value: object, where: str) -> Mapping[str, object]:
        self._where = where
        if not isinstance(value, dict):
            self._not_as_it_should("")
        return value

    def _list(self, value: Mapping[str, object], key: str) -> Sequence[object]:
        found = value.get(key)
        if not isinstance(found, list):
            self._not_as_it_should(key)
        return found

    def _text(self, value: Mapping[str, object], key: str, most: int) -> str:
        found = value.get(key)
        if not isinstance(found, str) or len(found) > most or _SURROGATE.search(found):
            self._not_as_it_should(key)
        return found

    def _id(self, value: Mapping[str, object]) -> str:
        found = self._text(value, "id", 64)
        if not _ID.fullmatch(found):
            self._not_as_it_should("id")
        return found

    def _time(self, value: Mapping[str, object], key: str) -> str:
        found = self._text(value, key, 40)
        if not _TIME.fullmatch(found):
            self._not_as_it_should(key)
        return found

    def _tags(self, value: Mapping[str, object]) -> tuple[str, ...]:
        found = self._list(value, "tags")
        if not all(isinstance(tag, str) and len(tag) <= _LONG for tag in found):
            self._not_as_it_should("tags")
        return tuple(str(tag) for tag in found)

    def _choice(self, value: Mapping[str, object], key: str, kind: type[_Choice]) -> _Choice:
        try:
            return kind(self._text(value, key, 20))
        except ValueError:
            self._not_as_it_should(key)

    def _once(self, kind: tuple[str, str], found: str) -> None:
        if (kind, found) in self._seen:
            self._refuse(kind, id=found)
        self._seen.add((kind, found))

    def _not_as_it_should(self, key: str) -> NoReturn:
        where = ".".join(part for part in (self._where, key) if part)
        self._refuse(
            QT_TRANSLATE_NOOP("NoteFiles", "In “{name}”, {where} is not as it should be."),
            where=where,
        )

    def _refuse(
        self,
        title: tuple[str, str],
        hint: tuple[str, str] = QT_TRANSLATE_NOOP(
            "NoteFiles", "Choose a JSON file that this app has exported."
        ),
        **values: str,
    ) -> NoReturn:
        raise NoteFileRefused(
            message(title, name=self._name, **values),
            message(QT_TRANSLATE_NOOP("NoteFiles", "Nothing was changed.")),
            message(hint),
        )


def _no_number(constant: str) -> NoReturn:
    raise ValueError(constant)
