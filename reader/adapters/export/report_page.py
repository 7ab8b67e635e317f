"""The report of a review as one HTML page that needs nothing else.

Why it exists: it goes to a customer or into a folder: one page when printed, nothing fetched and
nothing run, names and titles in their own direction.

Source: HTML Living Standard, 3.2.6.4 (dir) and 4.5.24 (bdi); WCAG 2.2, 1.4.3 for colours.
"""

from __future__ import annotations

from html import escape
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.adapters.export.report_lines import report_lines
from reader.services.review_report import ReviewReport

__all__ = ["report_html"]

_STYLE: Final = """
:root { color-scheme: light dark; --page: #fbfaf6; --ink: #20201d; --soft: #66645d; --line: #e5e1d6;
  --accent: #0c6b6b; }
@media (prefers-color-scheme: dark) {
  :root { --page: #171816; --ink: #e6e4dc; --soft: #a09d92; --line: #33342f; --accent: #6fc3bd; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.5 "Source Serif 4", Georgia, "Noto Naskh Arabic", Amiri, serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.375rem; line-height: 1.4; margin: 0 0 1.5rem; }
h2 { font-size: 1rem; color: var(--accent); margin: 1.5rem 0 0.25rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: 0.25rem 0; text-align: start;
  font-weight: inherit; vertical-align: top; }
td { padding-inline-start: 1rem; font-variant-numeric: tabular-nums; }
th { color: var(--soft); width: 50%; }
@media print { :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #444; }
  main { padding: 0; max-width: none; } }
""".strip()

_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
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
<h1><bdi lang="{language}">{title}</bdi></h1>
{groups}
</main>
</body>
</html>
"""
_MOST_TERMS: Final = 12
"""More would not fit on one page; the table and the JSON have them all."""


def report_html(report: ReviewReport) -> str:
    """Return the whole document, UTF-8 declared."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for line in report_lines(report):
        groups.setdefault(line.group, []).append((line.name, line.value))
    return _PAGE.format(
        title=escape(one_line(report.title) or report.article_id),
        language=escape(report.source_language),
        style=_STYLE,
        groups="\n".join(_group(name, rows) for name, rows in groups.items()),
    )


def _group(name: str, rows: list[tuple[str, str]]) -> str:
    more = len(rows) - _MOST_TERMS
    shown = rows[:_MOST_TERMS] + ([("…", f"{more} more")] if more > 0 else [])
    cells = "\n".join(
        f'<tr><th scope="row"><bdi>{escape(one_line(head))}</bdi></th>'
        f"<td><bdi>{escape(one_line(value))}</bdi></td></tr>"
        for head, value in shown
    )
    return f"<h2>{escape(name)}</h2>\n<table>\n{cells}\n</table>"
