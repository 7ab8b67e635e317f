"""A delivered article as one HTML file that needs nothing else: a table, or the translation alone.

Why it exists: a customer looks at the work in a browser and prints it. The table has a row a
sentence with number, source, translation, state and comments; its head is repeated on each printed
page and no row is broken. As in the table for Word, the columns run as the translation does. No
script, face or picture is fetched, and the file's own policy forbids it.

Source: HTML Living Standard, 4.9 (tables) and 3.2.6.4 (dir); CSS 2.2, 17.2 (table headers in
print).
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from reader.adapters.export.delivery_texts import COLUMNS, language_name, state_label
from reader.adapters.export.html_body import html_body, said_html
from reader.adapters.export.html_page import text_html
from reader.domain.article import BlockKind
from reader.domain.language import direction_of
from reader.domain.translation import UnitState
from reader.services.export_article import Delivery, Numbered

__all__ = ["html_delivery"]

_STYLE: Final = """
:root { color-scheme: light dark; --page: #fbfaf6; --ink: #20201d; --soft: #66645d; --line: #d9d4c6;
  --accent: #0c6b6b; }
@media (prefers-color-scheme: dark) {
  :root { --page: #171816; --ink: #e6e4dc; --soft: #a09d92; --line: #3b3c36; --accent: #6fc3bd; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1.0625rem/1.6 "Source Serif 4", Georgia, "Times New Roman", serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: anywhere; }
main.wide { max-width: 90rem; }
[lang="ar"], [lang="fa"], [lang="ur"] { line-height: 1.9; font-size: 1.125em;
  font-family: "Noto Naskh Arabic", Amiri, "Scheherazade New", "Times New Roman", serif; }
h1 { font-size: 1.75rem; line-height: 1.3; font-weight: 650; margin: 0 0 1rem; }
h2, h3, h4, h5, h6 { font-size: 1.25rem; line-height: 1.35; font-weight: 650; margin-top: 2rem; }
.byline, .caption, .about, .source, .number, .state { color: var(--soft); font-size: 0.9375rem; }
.untranslated { color: var(--soft); }
.comment { color: var(--soft); border-inline-start: 3px solid var(--accent);
  padding-inline-start: 0.75rem; font-size: 0.9375rem; margin: 0.25rem 0; }
blockquote { border-inline-start: 3px solid var(--accent); padding-inline-start: 1rem; margin: 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: 0.5rem 0.75rem; vertical-align: top;
  text-align: start; overflow-wrap: anywhere; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.heading td { font-weight: 650; }
col.number { width: 3.5rem; } col.state { width: 8rem; } col.comment { width: 18%; }
@media print { :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #444; --line: #999; }
  @page { size: auto; margin: 15mm; } main, main.wide { padding: 0; max-width: none; } }
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
<main{wide}>
{body}
</main>
</body>
</html>
"""
_HEADS: Final = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEAD})


def html_delivery(delivery: Delivery) -> bytes:
    """Return the whole document, UTF-8."""
    bilingual = delivery.bilingual
    as_table = delivery.choice.is_table
    page = _PAGE.format(
        language=escape(bilingual.target),
        direction=direction_of(bilingual.target).value,
        title=_title(delivery),
        style=_STYLE,
        wide=' class="wide"' if as_table else "",
        body="\n".join(_table(delivery)) if as_table else html_body(delivery),
    )
    return page.encode("utf-8", "replace")


def _title(delivery: Delivery) -> str:
    """Return the title as escaped text on one line."""
    return escape(" ".join(delivery.title.split()))


def _table(delivery: Delivery) -> Iterator[str]:
    bilingual = delivery.bilingual
    article = bilingual.article
    names = (language_name(article.language), language_name(bilingual.target))
    about = [one for one in (article.byline, article.site, article.date) if one]
    yield f"<h1>{text_html(delivery.title)}</h1>"
    parts = [f"<bdi>{text_html(one)}</bdi>" for one in about]
    yield f'<p class="about">{" · ".join([*parts, " → ".join(names)])}</p>'
    number, _, _, state, comment = COLUMNS
    heads = "".join(
        f'<th scope="col">{escape(one)}</th>' for one in (number, *names, state, comment)
    )
    yield '<table>\n<colgroup><col class="number"><col><col><col class="state">'
    yield f'<col class="comment"></colgroup>\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    for one in delivery.sentences:
        yield _row(one, delivery)
    yield "</tbody>\n</table>"


def _row(one: Numbered, delivery: Delivery) -> str:
    bilingual, block, sentence = delivery.bilingual, one.row.block, one.sentence
    state = sentence.unit.state if sentence.unit is not None else UnitState.MISSING
    said = "".join(said_html(each) for each in delivery.comments_on(sentence.segment.segment_id))
    source, target = bilingual.article.language, bilingual.target
    cells = (
        f'<td class="number">{one.number}</td>',
        _text_cell(sentence.source, source, block.direction.value),
        _text_cell(sentence.target, target, direction_of(target).value),
        f'<td class="state">{escape(state_label(state))}</td>',
        f"<td>{said}</td>",
    )
    kind = f"{block.kind.value} heading" if block.kind in _HEADS else block.kind.value
    return f'<tr class="{kind}">{"".join(cells)}</tr>'


def _text_cell(text: str, language: str, direction: str) -> str:
    return f'<td lang="{escape(language)}" dir="{direction}">{text_html(text)}</td>'
