"""The table of contents of a folder of translated articles, as a web page or as Markdown.

Why it exists: forty files with Arabic names are hard to find one's way in. The page says what each
article is called in both languages and which file it was made of; it needs nothing else and loads
nothing, as every page that goes out.

Source: HTML Living Standard, 3.2.6.4 (dir) and 4.5.24 (bdi); RFC 3986, 2.1 (percent-encoding).
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import PurePath
from typing import Final
from urllib.parse import quote

from reader.adapters.export.html_page import text_html
from reader.adapters.export.markdown_page import escape_markdown
from reader.adapters.export.plain_text import one_line
from reader.domain.language import direction_of
from reader.services.export_batch import BatchKey, MadeFile

__all__ = ["contents_html", "contents_markdown"]

Rows = Sequence[tuple[BatchKey, MadeFile]]
_TITLE: Final = "Articles"
_STYLE: Final = """
:root { color-scheme: light dark; --page: #fbfaf6; --ink: #20201d; --soft: #66645d; --line: #d9d4c6;
  --accent: #0c6b6b; }
@media (prefers-color-scheme: dark) {
  :root { --page: #171816; --ink: #e6e4dc; --soft: #a09d92; --line: #3b3c36; --accent: #6fc3bd; } }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1.0625rem/1.6 "Source Serif 4", Georgia, "Times New Roman", serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.3; font-weight: 650; margin: 0 0 1rem; }
ol { list-style: none; margin: 0; padding: 0; }
li { border-top: 1px solid var(--line); padding: 0.75rem 0; }
li p { margin: 0; }
a { color: var(--accent); }
[lang="ar"], [lang="fa"], [lang="ur"] { line-height: 1.9;
  font-family: "Noto Naskh Arabic", Amiri, "Scheherazade New", "Times New Roman", serif; }
.file { color: var(--soft); font-size: 0.9375rem; }
""".strip()

_PAGE: Final = """<!DOCTYPE html>
<html lang="en" dir="ltr">
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
<h1>{title}</h1>
<ol>
{rows}
</ol>
</main>
</body>
</html>
"""


def contents_html(rows: Rows) -> bytes:
    """Return the page, UTF-8; links lead to files beside and below it."""
    lines = "\n".join(_item(key, made) for key, made in rows)
    page = _PAGE.format(title=f"{_TITLE}: {len(rows)}", style=_STYLE, rows=lines)
    return page.encode("utf-8", "replace")


def contents_markdown(rows: Rows) -> bytes:
    """Return the list as Markdown, UTF-8."""
    lines = [f"# {_TITLE}: {len(rows)}\n"]
    for key, made in rows:
        about = " · ".join(escape_markdown(one) for one in _about(key, made))
        lines.append(f"- [{escape_markdown(_title(made))}]({quote(made.output)}) — {about}")
    return "\n".join([*lines, ""]).encode("utf-8", "replace")


def _title(made: MadeFile) -> str:
    return one_line(made.title) or made.output


def _about(key: BatchKey, made: MadeFile) -> list[str]:
    """Return what stands under a title: that of the source, its file."""
    name = PurePath(key.source).name or key.source
    of_source = [made.source_title] if made.source_title != made.title else []
    return [one for one in (*of_source, name) if one]


def _item(key: BatchKey, made: MadeFile) -> str:
    language = escape(made.language)
    shown = key.target if made.title != made.source_title else made.language
    link = (
        f'<p lang="{escape(shown)}" dir="{direction_of(shown).value}">'
        f'<a href="{escape(quote(made.output))}">{escape(_title(made))}</a></p>'
    )
    *of_source, name = _about(key, made)
    source = "".join(
        f'<p lang="{language}" dir="{direction_of(made.language).value}">{text_html(one)}</p>'
        for one in of_source
    )
    return f'<li>{link}{source}<p class="file"><bdi>{escape(one_line(name))}</bdi></p></li>'
