"""A bilingual article as one HTML file that needs nothing else.

Why it exists: an export is read in a browser, printed and sent on. Each cell carries its language
and direction, each address in it is isolated, so that a full stop never jumps to the wrong side;
colours follow the reader's light or dark; no script, no font and no picture is fetched, and the
file's own policy forbids it.

Source: HTML Living Standard, 3.2.6.4 (dir) and 4.5.24 (bdi); UAX #9; WCAG 2.2, 1.4.3 for colours.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.domain.article import Block, BlockKind
from reader.domain.language import direction_of
from reader.services.export_bilingual import Bilingual, Row, Sentence

__all__ = ["bilingual_html", "text_html"]

_STYLE: Final = """
:root { color-scheme: light dark; --page: #fbfaf6; --ink: #20201d; --soft: #66645d; --line: #e5e1d6;
  --accent: #0c6b6b; }
@media (prefers-color-scheme: dark) {
  :root { --page: #171816; --ink: #e6e4dc; --soft: #a09d92; --line: #33342f; --accent: #6fc3bd; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1.125rem/1.6 "Source Serif 4", Georgia, "Times New Roman", serif; }
main { max-width: 76rem; margin: 0 auto; padding: 3rem 1.5rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 3.5rem;
  margin: 0 0 1.25rem; font-weight: inherit; }
.row > * { margin: 0; overflow-wrap: anywhere; }
[lang="ar"], [lang="fa"], [lang="ur"] { line-height: 1.9;
  font-family: "Noto Naskh Arabic", Amiri, "Scheherazade New", "Times New Roman", serif; }
.row > [dir="rtl"] { font-size: 1.15em; text-align: right; }
h1 { font-size: 1.75rem; line-height: 1.3; font-weight: 650; }
h2, h3, h4, h5, h6 { font-size: 1.25rem; line-height: 1.35; font-weight: 650; margin-top: 2rem; }
.byline, .caption, .furniture, footer { color: var(--soft); font-size: 0.9375rem; }
.bulleted > *::before { content: "\\2022\\00a0\\00a0"; color: var(--accent); }
.quote > * { border-inline-start: 3px solid var(--accent); padding-inline-start: 1rem; }
.untranslated { color: var(--soft); }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
@media (max-width: 46rem) { .row { grid-template-columns: minmax(0, 1fr); gap: 0.5rem; } }
@media print { :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #444; }
  main { padding: 0; max-width: none; } .row { break-inside: avoid; gap: 2rem; } }
""".strip()

_PAGE: Final = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
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
{rows}
<footer>{footer}</footer>
</main>
</body>
</html>
"""

_ADDRESS: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>«»\"؟،؛]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#]\w+", re.IGNORECASE
)
_AFTER_ADDRESS: Final = ".,;:!?)]}'’”"
_DEEPEST_HEADING: Final = 6


def bilingual_html(bilingual: Bilingual) -> str:
    """Return the whole document, UTF-8 declared."""
    shown = [row for row in bilingual.rows if one_line(row.source_text)]
    title = bilingual.article.title
    for row in shown:
        if row.block.kind is BlockKind.HEADLINE and row.translated:
            title = row.target_text
            break
    return _PAGE.format(
        language=escape(bilingual.target),
        direction=direction_of(bilingual.target).value,
        title=escape(one_line(title)),
        style=_STYLE,
        rows="\n".join(_row(row, bilingual) for row in shown),
        footer=_footer(bilingual),
    )


def _row(row: Row, bilingual: Bilingual) -> str:
    tag = _tag(row.block)
    cell = "p" if tag in {"div", "blockquote"} else "span"
    source = text_html(row.source_text)
    source_cell = (
        f'<{cell} lang="{escape(bilingual.article.language)}" '
        f'dir="{row.block.direction.value}">{source}</{cell}>'
    )
    target_cell = (
        f'<{cell} lang="{escape(bilingual.target)}" '
        f'dir="{direction_of(bilingual.target).value}">{_target(row, bilingual)}</{cell}>'
    )
    kind = f"{row.block.kind.value} bulleted" if row.bulleted else row.block.kind.value
    return f'<{tag} class="row {kind}">{target_cell}{source_cell}</{tag}>'


def _tag(block: Block) -> str:
    if block.kind is BlockKind.HEADLINE:
        return "h1"
    if block.kind is BlockKind.SUBHEAD:
        return f"h{max(2, min(_DEEPEST_HEADING, block.level or 2))}"
    return "blockquote" if block.kind is BlockKind.QUOTE else "div"


def _target(row: Row, bilingual: Bilingual) -> str:
    """Return the translation; where a row has none the cell stays empty."""
    if not row.translated:
        return ""
    return " ".join(_sentence(sentence, row.block, bilingual) for sentence in row.sentences)


def _sentence(sentence: Sentence, block: Block, bilingual: Bilingual) -> str:
    if sentence.target:
        return text_html(sentence.target)
    language = escape(bilingual.article.language)
    return (
        f'<span class="untranslated" lang="{language}" dir="{block.direction.value}">'
        f"{text_html(sentence.source)}</span>"
    )


def text_html(text: str) -> str:
    """Return `text` escaped, its addresses isolated from left to right."""
    parts: list[str] = []
    line, done = one_line(text), 0
    for found in _ADDRESS.finditer(line):
        address = found[0].rstrip(_AFTER_ADDRESS)
        direction = "ltr" if address.isascii() else "auto"
        parts.append(escape(line[done : found.start()]))
        parts.append(f'<bdi dir="{direction}">{escape(address)}</bdi>')
        done = found.start() + len(address)
    parts.append(escape(line[done:]))
    return "".join(parts)


def _footer(bilingual: Bilingual) -> str:
    if not bilingual.packages:
        return "Not translated: no package for these languages is installed."
    packages = escape(", ".join(bilingual.packages))
    return (
        f"Machine translation, made on this computer with <bdi>{packages}</bdi>. "
        "Read it beside the original."
    )
