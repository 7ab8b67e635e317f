"""Articles, notes, hits and backups as JSON with stable names.

Why it exists: scripts build on these names; they are a contract (packaging/CONTRACT.md, Command
line) and a schema test holds each of them. Marks count code points.
"""

from __future__ import annotations

from reader.domain.library import ArticleVersion, LibraryEntry, SearchHit
from reader.domain.note_places import NotePlace
from reader.domain.notes import Note
from reader.services.backup_ports import Backup
from reader.services.storage_check import FileCheck, StorageReport

__all__ = ["backup_entry", "check_entry", "entry", "hit_entry", "note_entry", "version_entry"]


def entry(one: LibraryEntry) -> dict[str, object]:
    """Return an article without its text."""
    return {
        "id": one.article_id,
        "title": one.title,
        "translated_title": dict(one.translated_title),
        "language": one.language,
        "byline": one.byline,
        "date": one.date,
        "site": one.site,
        "location": one.location,
        "fingerprint": one.fingerprint,
        "words": one.words,
        "added_at": one.added_at,
        "opened_at": one.opened_at,
        "state": one.state.value,
        "progress": round(one.progress, 4),
        "tags": list(one.tags),
        "notes": one.notes,
        "known": None if one.known is None else round(one.known, 4),
        "removed_at": one.removed_at,
    }


def version_entry(one: ArticleVersion) -> dict[str, object]:
    """Return a version of a text."""
    return {"number": one.number, "fingerprint": one.fingerprint, "made_at": one.made_at}


def hit_entry(one: SearchHit) -> dict[str, object]:
    """Return a passage that was found."""
    return {
        "article": one.article_id,
        "title": one.title,
        "segment": one.segment_id,
        "field": one.field.value,
        "language": one.language,
        "snippet": one.snippet,
        "marks": [list(mark) for mark in one.marks],
        "note": one.note_id,
    }


def note_entry(one: Note, title: str, place: NotePlace | None = None) -> dict[str, object]:
    """Return a note; where it stands now if `place` says so.

    Args:
        one: It.
        title: Of its article, or empty.
        place: In the text as it is now.
    """
    anchor = one.passage.anchor
    found: dict[str, object] = {
        "id": one.note_id,
        "article": one.article_id,
        "title": title,
        "kind": one.kind.value,
        "colour": one.colour.value,
        "side": one.passage.side.value,
        "language": one.passage.language,
        "scope": one.passage.scope.value,
        "quote": anchor.quote,
        "body": one.body,
        "tags": list(one.tags),
        "created_at": one.created_at,
        "changed_at": one.changed_at,
    }
    if place is not None:
        found["place"] = place.state.value
        found["segments"] = list(place.segments)
    return found


def backup_entry(one: Backup) -> dict[str, object]:
    """Return a backup; counts that can't be read are null."""
    return {
        "path": one.path,
        "made_at": one.made_at,
        "why": one.why,
        "bytes": one.bytes,
        "articles": None if one.articles < 0 else one.articles,
        "notes": None if one.notes < 0 else one.notes,
    }


def check_entry(report: StorageReport) -> dict[str, object]:
    """Return what a check found."""
    return {
        "whole": report.is_whole,
        "library": _file(report.library),
        "machine_cache": _file(report.machine_cache),
        "imported_memory": _file(report.memory),
        "unreadable": list(report.unreadable),
        "index": {"state": report.index.value, "why": report.why},
    }


def _file(one: FileCheck) -> dict[str, object]:
    return {
        "path": one.path,
        "state": one.state.value,
        "bytes": one.bytes,
        "problems": list(one.problems),
        "rows": dict(one.rows),
    }
