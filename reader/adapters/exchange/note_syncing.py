"""Notes and a folder of Markdown files brought in step, with what is remembered of the last time.

Why it exists: the folder is opened when it is asked about, so that what reads Markdown is not
loaded before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from reader.domain.article import ArticleId
from reader.services.library_ports import Library, Notes
from reader.services.sync_notes import SyncNotes, SyncReport

__all__ = ["forget_notes", "sync_notes"]


def sync_notes(
    data: Path, new_id: Callable[[], str], library: Library, notes: Notes, folder: Path
) -> SyncReport:
    """Bring `notes` and `folder` in step; the stores' thread. `data` is where Qari keeps things."""
    from reader.adapters.exchange.note_folder import MarkdownFolder

    return _syncing(data, new_id, library, notes).run(MarkdownFolder(folder))


def forget_notes(
    data: Path,
    new_id: Callable[[], str],
    library: Library,
    notes: Notes,
    folder: Path,
    ids: Iterable[ArticleId],
) -> None:
    """Remove the files of articles from `folder`; the stores' thread."""
    from reader.adapters.exchange.note_folder import MarkdownFolder

    _syncing(data, new_id, library, notes).forget(MarkdownFolder(folder), ids)


def _syncing(data: Path, new_id: Callable[[], str], library: Library, notes: Notes) -> SyncNotes:
    from reader.adapters.exchange.folder_states import FolderStatesFile

    states = FolderStatesFile(data / "notes-folder.json")
    return SyncNotes(library, notes, states, new_id)
