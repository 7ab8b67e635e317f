"""Which tables hold data and which only lay out a page.

Why it exists: a row of figures is one paragraph, its cells divided by bars; a cell of a page that
is built of tables holds a menu or the whole article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["is_data_table"]

_LONGEST_CELL: Final = 300
_MEAN_CELL: Final = 90
_MOST_CELLS: Final = 5000
_LAYOUT: Final = frozenset(
    ["table", "form", "ul", "ol", "h1", "h2", "h3", "blockquote", "nav", "article", "section"]
)


def is_data_table(table: HtmlElement) -> bool:
    """Tell whether the rows of `table` are rows of data."""
    if table.get("role") in {"presentation", "none"}:
        return False
    rows = cells = letters = 0
    for element in table.iterdescendants():
        tag = element.tag
        if tag in _LAYOUT:
            return False
        if tag == "tr":
            rows += 1
        elif tag in {"td", "th"}:
            length = sum(len(part.strip()) for part in element.itertext())
            if length > _LONGEST_CELL or cells > _MOST_CELLS:
                return cells > _MOST_CELLS
            cells += 1
            letters += length
    return rows > 1 and cells >= 2 * rows - 1 and letters <= _MEAN_CELL * cells
