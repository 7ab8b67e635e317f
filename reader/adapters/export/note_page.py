"""Notes as one HTML file that needs nothing else.

Why it exists: notes are printed and sent on. The page fetches nothing and runs nothing, and its own
policy forbids both; quotes and notes carry their direction, colours follow light and dark.

Source: HTML Living Standard, 3.2.6.4 (dir); WCAG 2.2, 1.4.3 for colours.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from reader.adapters.export.note_html import render
from reader.adapters.export.plain_text import one_line
from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.domain.notes import Note, NoteColour
from reader.services.export_notes import ArticleNotes, article_link

__all__ = ["notes_html"]

_STYLE: Final = """
:root { color-scheme: light dark; --page: #fbfaf6; --ink: #20201d; --soft: #66645d; --line: #e5e1d6;
  --accent: #0c6b6b; --yellow: #f4e7a1; --green: #cfe8c4; --blue: #cfe1f2; --pink: #f3d3dd; }
@media (prefers-color-scheme: dark) {
  :root { --page: #171816; --ink: #e6e4dc; --soft: #a09d92; --line: #33342f; --accent: #6fc3bd;
    --yellow: #4d4416; --green: #24421b; --blue: #1d3850; --pink: #4f2433; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1.0625rem/1.7 "Source Serif 4", Georgia, "Noto Naskh Arabic", Amiri, serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 3rem 0 0.25rem; }
.about { color: var(--soft); font-size: 0.9375rem; margin: 0 0 1.5rem; }
.note { border-top: 1px solid var(--line); padding: 1rem 0; }
.quote { margin: 0 0 0.75rem; padding-inline-start: 1rem; white-space: pre-line;
  border-inline-start: 3px solid var(--accent); }
.quote.yellow { background: var(--yellow); } .quote.green { background: var(--green); }
.quote.blue { background: var(--blue); } .quote.pink { background: var(--pink); }
a { color: var(--accent); }
table { border-collapse: collapse; } td, th { border: 1px solid var(--line); padding: 0 0.5rem; }
@media print { :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #444; }
  main { padding: 0; max-width: none; } .note { break-inside: avoid; } }
""".strip()

_PAGE: Final = """<!DOCTYPE html>
<html lang="und">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<main>
{articles}
</main>
</body>
</html>
"""


def notes_html(articles: Sequence[ArticleNotes]) -> str:
    """Return the whole document, UTF-8 declared."""
    titles = [one_line(one.entry.title) for one in articles]
    return _PAGE.format(
        title=escape(titles[0] if len(titles) == 1 else "Notes"),
        style=_STYLE,
        articles="\n".join(_article(one) for one in articles),
    )


def _article(one: ArticleNotes) -> str:
    entry = one.entry
    title = one_line(entry.title) or entry.article_id
    about = [entry.byline, entry.site, entry.date, entry.location]
    parts = [f"<bdi>{escape(one_line(part))}</bdi>" for part in about if part]
    link = escape(article_link(entry.article_id))
    parts.append(f'<a href="{link}" dir="ltr">{link}</a>')
    head = f'<h1 lang="{escape(entry.language)}" dir="{_direction(title)}">{escape(title)}</h1>'
    notes = "\n".join(_note(note, entry.language) for note in one.notes)
    return f'<section>\n{head}\n<p class="about">{" · ".join(parts)}</p>\n{notes}\n</section>'


def _note(note: Note, language: str) -> str:
    quote = note.passage.anchor.quote
    shown = ""
    if quote:
        kind = "quote" if note.colour is NoteColour.NONE else f"quote {note.colour.value}"
        of = escape(note.passage.language or language)
        shown = (
            f'<blockquote class="{kind}" lang="{of}" dir="{_direction(quote)}">'
            f"{escape(quote)}</blockquote>\n"
        )
    return f'<article class="note">\n{shown}{render(note.body)}\n</article>'


def _direction(text: str) -> str:
    return (first_strong(text) or Direction.LTR).value
