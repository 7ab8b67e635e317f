"""What a page says of itself in linked data (JSON-LD): title, writer, date, site, even its text.

Why it exists: sites write it for search engines, so it is more exact than what stands on the page;
some write the article nowhere else.

Source: https://schema.org/NewsArticle, https://www.w3.org/TR/json-ld11/
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["LinkedData", "linked_data"]

_LONGEST: Final = 2_000_000
_MOST_NODES: Final = 2_000
_ARTICLES: Final = ("article", "posting", "report", "newsarticle", "analysis", "opinion")


@dataclass(frozen=True, slots=True)
class LinkedData:
    """What the linked data of a page say; empty where they say nothing.

    Attributes:
        title, byline, date, site, language, address: As they stand.
        body: The text of the article.
        is_locked: Whether it is said not to be free to read.
    """

    title: str = ""
    byline: str = ""
    date: str = ""
    site: str = ""
    language: str = ""
    address: str = ""
    body: str = ""
    is_locked: bool = False


def linked_data(scripts: tuple[str, ...]) -> LinkedData:
    """Return what the first article in `scripts` says."""
    for node in _nodes(scripts):
        kinds = node.get("@type", "")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(one, str) and one.lower().endswith(_ARTICLES) for one in kinds):
            return _of_article(node)
    return LinkedData()


def _nodes(scripts: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    waiting: list[Any] = []
    for script in scripts:
        if len(script) > _LONGEST:
            continue
        try:
            waiting.append(json.loads(script.strip().rstrip(";"), strict=False))
        except (ValueError, RecursionError):
            continue
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting[:0] = one[:_MOST_NODES]
        elif isinstance(one, dict):
            yield one
            waiting += [
                one[key] for key in ("@graph", "mainEntity", "itemListElement") if key in one
            ]


def _of_article(node: dict[str, Any]) -> LinkedData:
    page = node.get("mainEntityOfPage")
    return LinkedData(
        title=_text(node.get("headline") or node.get("name")),
        byline=_names(node.get("author")),
        date=_text(node.get("datePublished") or node.get("dateCreated")),
        site=_names(node.get("publisher")),
        language=_text(node.get("inLanguage")),
        address=_text(node.get("url"))
        or _text(page.get("@id") if isinstance(page, dict) else page),
        body=_text(node.get("articleBody") or node.get("text")),
        is_locked=str(node.get("isAccessibleForFree", "")).lower() == "false",
    )


def _text(value: object) -> str:
    return html.unescape(value).strip() if isinstance(value, str) else ""


def _names(value: object) -> str:
    """Return the name of a person or an organisation, or of several."""
    several = value if isinstance(value, list) else [value]
    names = [_text(one.get("name") if isinstance(one, dict) else one) for one in several[:8]]
    return "، ".join(dict.fromkeys(name for name in names if name and not name.startswith("http")))
