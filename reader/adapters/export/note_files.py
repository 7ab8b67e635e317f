"""Notes to a file in any of their formats.

Why it exists: which writer is for which format is said once; each is loaded when it is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.services.export_notes import ArticleNotes, NoteFormat, NoteWriter

__all__ = ["write_notes"]


def write_notes(path: Path, wanted: NoteFormat, articles: Sequence[ArticleNotes]) -> None:
    """Write notes, whole or not at all.

    Raises:
        DiskFull, StorageUnavailable: What was there before is untouched.
    """
    from reader.adapters.export.note_json import notes_json
    from reader.adapters.export.note_markdown import notes_markdown
    from reader.adapters.export.note_page import notes_html
    from reader.adapters.export.note_table import notes_csv
    from reader.adapters.system.atomic_file import write_atomically

    writers: dict[NoteFormat, NoteWriter] = {
        NoteFormat.MARKDOWN: notes_markdown,
        NoteFormat.HTML: notes_html,
        NoteFormat.JSON: notes_json,
        NoteFormat.CSV: notes_csv,
    }
    write_atomically(path, writers[wanted](articles).encode("utf-8"), private=False)
