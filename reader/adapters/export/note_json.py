"""Notes as JSON: all that is known of them, with stable names and the number of the format.

Why it exists: it is the way from one machine to another and into scripts. What is written is read
back without loss by `reader.adapters.exchange.note_file`; a schema test holds the names.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from reader.domain.anchors import TextAnchor
from reader.domain.library import LibraryEntry
from reader.domain.notes import Note
from reader.services.export_notes import ArticleNotes

__all__ = ["FORMAT", "VERSION", "notes_json"]

FORMAT: Final = "qari-notes"
VERSION: Final = 1


def notes_json(articles: Sequence[ArticleNotes]) -> str:
    """Return the document."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "articles": [
            {**_article(one.entry), "notes": [_note(note) for note in one.notes]}
            for one in articles
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _article(entry: LibraryEntry) -> dict[str, object]:
    return {
        "id": entry.article_id,
        "title": entry.title,
        "language": entry.language,
        "byline": entry.byline,
        "date": entry.date,
        "site": entry.site,
        "location": entry.location,
        "fingerprint": entry.fingerprint,
        "tags": list(entry.tags),
    }


def _note(note: Note) -> dict[str, object]:
    passage = note.passage
    return {
        "id": note.note_id,
        "kind": note.kind.value,
        "colour": note.colour.value,
        "body": note.body,
        "tags": list(note.tags),
        "created_at": note.created_at,
        "changed_at": note.changed_at,
        "passage": {
            "side": passage.side.value,
            "scope": passage.scope.value,
            "language": passage.language,
            "anchor": _anchor(passage.anchor),
            "home": None if passage.home is None else _anchor(passage.home),
        },
    }


def _anchor(anchor: TextAnchor) -> dict[str, object]:
    return {
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "position": anchor.position,
    }
