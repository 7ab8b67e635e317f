"""RSS, Atom and JSON Feed: to a `Feed`, and as a document to be read from top to bottom.

Why it exists: feeds come in a dozen dialects and most of them slightly broken; feedparser knows
them all. It is given bytes that were made harmless before (`feed_xml`), never an address, and runs
in a process of its own. What it gives back is looked at again here.

Source: RSS 0.91 to 2.0; RSS 1.0; RFC 4287 (Atom 1.0); JSON Feed 1.1.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Any, Final
from urllib.parse import urljoin

from reader.adapters.sources.child import tree_in_child
from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.feed_xml import (
    MOST_ENTRIES,
    hardened_root,
    iso_date,
    local_name,
    no_feed,
    text_of,
    trim,
)
from reader.adapters.sources.formats import Format
from reader.adapters.sources.html_paragraphs import paragraphs_of_html
from reader.domain.article import BlockKind, Part
from reader.domain.feeds import Feed, FeedEntry, newest_first
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.paragraphs import Paragraph
from reader.services.cancel import CancelToken

__all__ = ["ENTRIES_A_PART", "FeedReader", "left_out_notice", "parse_feed", "read_feed"]

ENTRIES_A_PART: Final = 50
_ROOTS: Final = frozenset({"rss", "RDF", "feed"})
_LINE: Final = 500
_LONGEST_LINK: Final = 2_000
_LONGEST_SUMMARY, _LONGEST_CONTENT = 20_000, 300_000
_WHOLE: Final = 1_500
"""A description of so many characters is the article itself."""
_PARSER: Final = "reader.adapters.sources.feed_file:parse_feed"


def read_feed(content: Content, cancel: CancelToken) -> Feed:
    """Return what a feed holds, its newest entries first; parsed in a process of its own.

    Raises:
        NotText: It is no feed.
        SourceRefused: It is too large, or broke the parser.
        Cancelled: `cancel` was set.
    """
    tree = tree_in_child(_PARSER, content, cancel)
    try:
        entries = newest_first(tuple(_entry(*one) for one in tree["entries"]))
        title, site, language = (_text(tree[name]) for name in ("title", "site", "language"))
        left_out = int(tree["left_out"])
    except (ValueError, TypeError, KeyError) as exc:
        raise no_feed(content.name) from exc
    return Feed(title, site, language, entries[:MOST_ENTRIES], left_out)


def _entry(*texts: object) -> FeedEntry:
    entry_id, title, link, summary, body, author, published = map(_text, texts)
    return FeedEntry(entry_id, title, link, summary, body, author, published)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def parse_feed(content: Content) -> dict[str, object]:
    """Return a feed as JSON; runs in a child process.

    Raises:
        NotText: It is no feed.
        SourceRefused: It is too large.
    """
    text = text_of(content)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return _of_json(text, content.name)
    root = hardened_root(text)
    if root is None or local_name(root) not in _ROOTS:
        raise no_feed(content.name)
    left_out = trim(root)

    import io

    import feedparser  # type: ignore[import-untyped]  # it has no types
    from lxml import etree

    headers = {"content-type": "application/xml; charset=utf-8", "content-location": content.url}
    found = feedparser.parse(
        io.BytesIO(etree.tostring(root, encoding="utf-8")), response_headers=headers
    )
    head = found.feed
    return _tree(
        (head.get("title", ""), head.get("link", ""), head.get("language", "")),
        (_of_feedparser(one) for one in found.entries),
        left_out,
    )


def _tree(
    head: tuple[str, str, str], entries: Iterator[tuple[str, ...]], left_out: int
) -> dict[str, object]:
    title, site, language = head
    met: dict[str, tuple[str, ...]] = {}
    for one in entries:
        met.setdefault(one[0], (*one[:2], _link(_joined(site, one[2])), *one[3:]))
    return {
        "title": _plain(title),
        "site": _link(site),
        "language": language[:20],
        "entries": list(met.values()),
        "left_out": left_out,
    }


def _row(named: str, texts: Mapping[str, str], published: str) -> tuple[str, ...]:
    """Return an entry; `named` is what its feed calls it by, if anything."""
    title, link = _plain(texts["title"]), texts["link"].strip()
    summary, body = texts["summary"].strip(), texts["content"].strip()
    if summary == body or (not body and len(summary) > _WHOLE):
        summary, body = "", body or summary
    key = named.strip() or link or f"{title} {published} {summary[:_LINE]}"
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    author = _plain(texts["author"])
    return (
        digest,
        title,
        link,
        summary[:_LONGEST_SUMMARY],
        body[:_LONGEST_CONTENT],
        author,
        published,
    )


def _of_feedparser(entry: Any) -> tuple[str, ...]:  # noqa: ANN401 - feedparser's own
    parts = [str(one.get("value", "")) for one in entry.get("content", ())]
    texts = {name: str(entry.get(name) or "") for name in ("title", "link", "summary", "author")}
    texts["content"] = max(parts, key=len, default="")
    return _row(str(entry.get("id") or ""), texts, _published(entry))


def _published(entry: Any) -> str:  # noqa: ANN401 - feedparser's own
    for name in ("published", "updated", "created"):
        found = entry.get(f"{name}_parsed")
        if found is not None:
            year, month, day, hour, minute, second = found[:6]
            stamp = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{min(second, 59):02}"
            if date := iso_date(f"{stamp}+00:00"):
                return date
    return ""


def _of_json(text: str, name: str) -> dict[str, object]:
    try:
        tree = json.loads(text.lstrip("\ufeff \t\r\n"))
    except (ValueError, RecursionError) as exc:
        raise no_feed(name) from exc
    items = tree.get("items")
    if "jsonfeed.org" not in str(tree.get("version")) or not isinstance(items, list):
        raise no_feed(name)
    rows = [_of_item(one) for one in items if isinstance(one, dict)]
    dated = newest_first(tuple(FeedEntry(row[0], "", published=row[6]) for row in rows))
    by_id = {row[0]: row for row in reversed(rows)}
    wanted = list(dict.fromkeys(one.entry_id for one in dated))
    head = tuple(_field(tree, one) for one in ("title", "home_page_url", "language"))
    kept = wanted[:MOST_ENTRIES]
    return _tree((head[0], head[1], head[2]), (by_id[one] for one in kept), len(wanted) - len(kept))


def _of_item(item: Mapping[str, object]) -> tuple[str, ...]:
    import nh3

    authors = item.get("authors")
    people = [item.get("author"), *(authors if isinstance(authors, list) else [])]
    names = [_field(one, "name") for one in people if isinstance(one, dict)]
    plain = _field(item, "content_text")
    lines = "".join(f"<p>{escape(one)}</p>" for one in plain.splitlines() if one.strip())
    texts = {
        "title": escape(_field(item, "title")),
        "link": _field(item, "url") or _field(item, "external_url"),
        "summary": escape(_field(item, "summary")),
        "author": escape(", ".join(dict.fromkeys(filter(None, names)))),
        "content": nh3.clean(_field(item, "content_html")) or lines,
    }
    date = iso_date(_field(item, "date_published")) or iso_date(_field(item, "date_modified"))
    return _row(_field(item, "id"), texts, date)


def _field(tree: Mapping[str, object], name: str) -> str:
    value = tree.get(name)
    if isinstance(value, int) and not isinstance(value, bool):  # ids are often numbers
        value = str(value)
    return _paired(value) if isinstance(value, str) else ""


def _paired(text: str) -> str:
    """Return a text of JSON without halves of characters."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _plain(html: str) -> str:
    """Return HTML as one line of text."""
    found = " ".join(one.text for one in paragraphs_of_html(html[: _LINE * 8]))
    return " ".join(found.split())[:_LINE]


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url) if url else ""
    except ValueError:
        return ""


def _link(url: str) -> str:
    url = url.strip()
    is_page = url.lower().startswith(("http://", "https://")) and url.isprintable()
    return url if is_page and len(url) <= _LONGEST_LINK else ""


def left_out_notice(feed: Feed) -> tuple[Message, ...]:
    """Return what is to be said where a feed had too many entries."""
    if not feed.left_out:
        return ()
    return (
        message(
            QT_TRANSLATE_NOOP(
                "Feeds", "This feed is very long: the newest {count} entries are taken, not {more}."
            ),
            count=len(feed.entries),
            more=len(feed.entries) + feed.left_out,
        ),
    )


class FeedReader:
    """A `FormatReader` of feeds: the entries one after another, in parts where there are many."""

    formats = frozenset({Format.FEED})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return the entries; see the port."""
        feed = read_feed(content, cancel)
        starts = range(0, max(1, len(feed.entries)), ENTRIES_A_PART)
        number = min(max(content.part, 0), len(starts) - 1)
        shown = feed.entries[starts[number] :][:ENTRIES_A_PART]
        part = None
        if len(starts) > 1:
            ends = (min(one + ENTRIES_A_PART, len(feed.entries)) for one in starts)
            names = tuple(f"{one + 1}–{end}" for one, end in zip(starts, ends, strict=True))
            part = Part(number + 1, len(starts), names)
        return Extracted(
            tuple(_paragraphs(feed, shown)) if shown else (),
            title=feed.title,
            date=shown[0].published if shown else "",
            part=part,
            notices=left_out_notice(feed),
            language=feed.language.partition("-")[0].lower(),
            address=feed.site or content.url,
        )


def _paragraphs(feed: Feed, entries: Sequence[FeedEntry]) -> Iterator[Paragraph]:
    if feed.title:
        yield Paragraph(feed.title, BlockKind.HEADLINE, 1)
    for entry in entries:
        if entry.title:
            yield Paragraph(entry.title, BlockKind.SUBHEAD, 2)
        for one in paragraphs_of_html(entry.content or entry.summary):
            if one.kind in {BlockKind.HEADLINE, BlockKind.SUBHEAD}:
                yield replace(one, kind=BlockKind.SUBHEAD, level=3)
            elif one.text != entry.title:
                yield one
