"""The feeds that a page names, where a page was given for a feed.

Why it exists: people know the address of a site and not that of its feed. What a page names is
offered and never followed: the reader asked for one connection, not for more.

Source: https://html.spec.whatwg.org/multipage/links.html#rel-alternate
"""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any, Final
from urllib.parse import urljoin

from reader.adapters.sources.content import Content
from reader.adapters.sources.feed_xml import no_feed
from reader.adapters.system.addresses import address_of
from reader.domain.errors import AddressRefused, FeedsOffered
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["offered_feeds", "refuse_page"]

_TYPES: Final = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/json",
    }
)
_HEAD: Final = 300_000
"""How much of a page is looked through."""
_MOST: Final = 20
_LINE: Final = 200


def offered_feeds(text: str, content: Content) -> dict[str, object]:
    """Return the feeds that a page names, as JSON.

    Raises:
        NotText: It is no page, or names none.
    """
    links = _Links(content.url)
    links.feed(text[:_HEAD])
    if not links.found:
        raise no_feed(content.name)
    return {"offered": list(links.found.items())}


def refuse_page(tree: Any, name: str) -> None:  # noqa: ANN401 - JSON
    """Look whether `tree` is what `offered_feeds` found.

    Raises:
        FeedsOffered: It is.
    """
    if not isinstance(tree, dict) or not isinstance(tree.get("offered"), list):
        return
    pairs = [(str(url)[:2_000], str(title)[:_LINE]) for url, title in tree["offered"][:_MOST]]
    feeds = tuple((_address(url, ""), title) for url, title in pairs if _address(url, ""))
    if not feeds:
        raise no_feed(name)
    raise FeedsOffered(
        message(QT_TRANSLATE_NOOP("Feeds", "“{name}” is a page and no feed."), name=name),
        message(QT_TRANSLATE_NOOP("Feeds", "Nothing was opened or changed.")),
        message(
            QT_TRANSLATE_NOOP("Feeds", "It names these feeds; add one of them: {feeds}"),
            feeds=" · ".join(url for url, _ in feeds),
        ),
        feeds=feeds,
    )


class _Links(HTMLParser):
    """Collects feeds by address."""

    def __init__(self, url: str) -> None:
        super().__init__(convert_charrefs=True)
        self._base = url
        self.found: dict[str, str] = {}

    def parse_html_declaration(self, i: int) -> int:
        """Take a marked section for a comment, as browsers do; the base class raises at some."""
        if self.rawdata.startswith("<![", i):
            return self.parse_bogus_comment(i)
        return super().parse_html_declaration(i)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag == "base":
            self._base = _address(named.get("href", ""), self._base) or self._base
        if tag != "link" or "alternate" not in named.get("rel", "").lower().split():
            return
        kind = named.get("type", "").partition(";")[0].strip().lower()
        address = _address(named.get("href", ""), self._base)
        if kind in _TYPES and address and len(self.found) < _MOST:
            self.found.setdefault(address, " ".join(named.get("title", "").split())[:_LINE])


def _address(text: str, base: str) -> str:
    try:
        return address_of(urljoin(base, text.strip())).url if text.strip() else ""
    except (AddressRefused, ValueError):
        return ""
