"""Notes as one Markdown document: an article a heading, a note a quotation with its text.

Why it exists: notes are read elsewhere and stay readable when this app is gone. The text of a note
is left as it was typed; what comes from the article is escaped, so that no title makes a heading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.adapters.export.markdown_page import escape_markdown
from reader.domain.library import LibraryEntry
from reader.domain.notes import Note, PassageSide
from reader.services.export_notes import ArticleNotes, article_link

__all__ = ["note_lines", "notes_markdown", "quoted"]


def notes_markdown(articles: Sequence[ArticleNotes]) -> str:
    """Return the document."""
    return "\n".join(line for one in articles for line in _article(one))


def _article(one: ArticleNotes) -> Iterator[str]:
    title = escape_markdown(one.entry.title) or one.entry.article_id
    yield f"# {title}\n"
    about = " · ".join(escape_markdown(part) for part in _about(one.entry) if part)
    link = f"[{one.entry.article_id}]({article_link(one.entry.article_id)})"
    yield f"{about} · {link}\n" if about else f"{link}\n"
    for note in one.notes:
        yield from note_lines(note)
        yield "---\n"


def _about(entry: LibraryEntry) -> tuple[str, ...]:
    return entry.byline, entry.site, entry.date, entry.location


def note_lines(note: Note) -> Iterator[str]:
    """Yield the paragraphs of one note: its quote, its text."""
    if note.passage.anchor.quote:
        yield f"{quoted(note.passage.anchor.quote)}\n"
    if note.passage.side is PassageSide.TARGET:
        yield f"*{escape_markdown(note.passage.language)}*\n"
    if note.body:
        yield f"{note.body}\n"


def quoted(quote: str) -> str:
    """Return a quote as a quotation of Markdown, line by line."""
    return "\n".join(f"> {escape_markdown(line)}".rstrip() for line in quote.splitlines() or [""])
