"""RSS, Atom and JSON Feed: to a `Feed`, and as a document to be read from top to bottom.

Why it exists: feeds come in a dozen dialects and most of them slightly broken; feedparser knows
them all. It is given bytes that were made harmless before (`feed_xml`), never an address, and runs
in a process of its own. What it gives back is looked at again here.

Source: RSS 0.91 to 2.0; RSS 1.0; RFC 4287 (Atom 1.0); JSON Feed 1.1.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape
from typing import Any, Final
from urllib.parse import urljoin

from reader.adapters.sources.child import tree_in_child
from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.feed_links import offered_feeds, refuse_page
from reader.adapters.sources.feed_xml import (
    drop_places,
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
from reader.domain.errors import NotText, SourceRefused
from reader.domain.feeds import (
    MOST_ENTRIES,
    Feed,
    FeedEntry,
    left_out_notice,
    newest_first,
)
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.paragraphs import Paragraph
from reader.services.cancel import CancelToken

__all__ = ["FeedReader", "feed_from", "parse_feed", "read_feed"]

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
        FeedsOffered: It is a page that names feeds.
        NotText: It is no feed.
        SourceRefused: It is too large, or broke the parser.
        Cancelled: `cancel` was set.
    """
    return feed_from(tree_in_child(_PARSER, content, cancel), content.name)


def feed_from(tree: Any, name: str) -> Feed:  # noqa: ANN401 - JSON
    """Return the feed of a tree that `parse_feed` made, if the child did as it was told.

    Raises:
        FeedsOffered: It was a page that names feeds.
        NotText: It is no such tree.
    """
    refuse_page(tree, name)
    try:
        entries = newest_first(tuple(_entry(*one) for one in tree["entries"]))
        title, site, language, own = map(_text, tree["head"])
        left_out = int(tree["left_out"])
    except (ValueError, TypeError, KeyError) as exc:
        raise no_feed(name) from exc
    return Feed(title, site, language, entries[:MOST_ENTRIES], left_out, own)


def _entry(*texts: object) -> FeedEntry:
    entry_id, title, link, summary, body, author, published = map(_text, texts)
    return FeedEntry(entry_id, title, link, summary, body, author, published)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def parse_feed(content: Content) -> dict[str, object]:
    """Return a feed as JSON, or the feeds that a page names; runs in a child process.

    Raises:
        NotText: It is no feed.
        SourceRefused: It is too large.
    """
    text = text_of(content)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return _of_json(text, content.name)
    root = hardened_root(text)
    if root is not None and local_name(root).lower() == "opml":
        raise _list_of_feeds(content.name)
    if root is None or local_name(root) not in _ROOTS:
        return offered_feeds(text, content)
    left_out = trim(root)
    drop_places(root)

    found = _parsed(root, content)
    head = found.feed
    return _tree(
        (head.get("title", ""), head.get("link", ""), head.get("language", ""), _own(head)),
        (_of_feedparser(one) for one in found.entries),
        left_out,
    )


def _list_of_feeds(name: str) -> NotText:
    return NotText(
        message(
            QT_TRANSLATE_NOOP("Feeds", "“{name}” is a list of feeds (OPML) and no feed."), name=name
        ),
        message(QT_TRANSLATE_NOOP("Feeds", "Nothing was opened or changed.")),
        message(QT_TRANSLATE_NOOP("Feeds", "Import it to follow the feeds that it names.")),
    )


def _parsed(root: Any, content: Content) -> Any:  # noqa: ANN401 - lxml's and feedparser's own
    """Return what feedparser makes of a feed.

    Raises:
        SourceRefused: It broke on it, as it does on what nobody would write.
    """
    import io

    import feedparser  # type: ignore[import-untyped]  # it has no types
    from lxml import etree

    headers = {"content-type": "application/xml; charset=utf-8", "content-location": content.url}
    data = io.BytesIO(etree.tostring(root, encoding="utf-8"))
    try:
        return feedparser.parse(data, response_headers=headers)
    except (AssertionError, AttributeError, LookupError, TypeError, ValueError) as exc:
        raise SourceRefused(
            message(QT_TRANSLATE_NOOP("Feeds", "The feed “{name}” is damaged."), name=content.name),
            message(QT_TRANSLATE_NOOP("Feeds", "Nothing was opened or changed.")),
        ) from exc


def _own(head: Any) -> str:  # noqa: ANN401 - feedparser's own
    """Return where a feed says that it is to be had."""
    links = [one for one in head.get("links", ()) if one.get("rel") == "self"]
    return str(links[0].get("href") or "") if links else ""


def _tree(
    head: tuple[str, str, str, str], entries: Iterator[tuple[str, ...]], left_out: int
) -> dict[str, object]:
    title, site, language, own = head
    met: dict[str, tuple[str, ...]] = {}
    for one in entries:
        met.setdefault(one[0], (*one[:2], _link(_joined(site, one[2])), *one[3:]))
    return {
        "head": [_plain(title), _link(site), language[:20], _link(_joined(site, own))],
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
    parts = [_html(one) for one in entry.get("content", ())]
    texts = {name: str(entry.get(name) or "") for name in ("link", "author")}
    for name in ("title", "summary"):
        texts[name] = _html(entry.get(f"{name}_detail") or {"value": entry.get(name)})
    texts["content"] = max(parts, key=len, default="")
    return _row(str(entry.get("id") or ""), texts, _published(entry))


def _html(detail: Mapping[str, Any]) -> str:
    """Return a text of feedparser as HTML: it leaves what says that it is plain as it is."""
    value, kind = str(detail.get("value") or ""), str(detail.get("type") or "text/html")
    if kind == "text/plain":
        return escape(value)
    return _safe(value) if kind in {"text/html", "application/xhtml+xml"} else ""


def _safe(html: str) -> str:
    """Return HTML without what runs or is fetched unasked; feedparser leaves some of it."""
    import nh3

    return nh3.clean(html, link_rel=None) if "<" in html else html


def _published(entry: Any) -> str:  # noqa: ANN401 - feedparser's own
    for name in ("published", "updated", "created"):
        found = dict.get(entry, f"{name}_parsed")  # its own `get` warns and guesses
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
    title, site, language, own = (
        _field(tree, one) for one in ("title", "home_page_url", "language", "feed_url")
    )
    kept = wanted[:MOST_ENTRIES]
    head = (escape(title), site, language, own)
    return _tree(head, (by_id[one] for one in kept), len(wanted) - len(kept))


def _of_item(item: Mapping[str, object]) -> tuple[str, ...]:
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
        "content": _safe(_field(item, "content_html")) or lines,
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
    return " ".join(found.split())[:_LINE].rstrip()


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url) if url else ""
    except ValueError:
        return ""


def _link(url: str) -> str:
    url = url.strip()
    is_page = url.lower().startswith(("http://", "https://")) and url.isprintable()
    return url if is_page and len(url) <= _LONGEST_LINK else ""


class FeedReader:
    """A `FormatReader` of feeds: each entry is a part, with its text as far as the feed has it."""

    formats = frozenset({Format.FEED})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return an entry, the newest where no part is asked for; see the port."""
        feed = read_feed(content, cancel)
        entries = [one for one in feed.entries if one.title or one.content or one.summary]
        language = feed.language.partition("-")[0].lower()
        if not entries:
            return Extracted((), title=feed.title, language=language, site=feed.title)
        number = min(max(content.part, 0), len(entries) - 1)
        shown = entries[number]
        part = None
        if len(entries) > 1:
            names = tuple(one.title or one.published[:10] for one in entries)
            part = Part(number + 1, len(entries), names)
        return Extracted(
            tuple(_paragraphs(shown)),
            title=shown.title,
            byline=shown.author,
            date=shown.published,
            site=feed.title,
            part=part,
            notices=(*left_out_notice(feed), *_beginning_notice(shown)),
            language=language,
            address=shown.link,
        )


def _paragraphs(entry: FeedEntry) -> Iterator[Paragraph]:
    if entry.title:
        yield Paragraph(entry.title, BlockKind.HEADLINE, 1)
    for one in paragraphs_of_html(entry.content or entry.summary):
        if one.kind in {BlockKind.HEADLINE, BlockKind.SUBHEAD}:
            yield replace(one, kind=BlockKind.SUBHEAD, level=max(2, one.level))
        elif one.text != entry.title:
            yield one


def _beginning_notice(entry: FeedEntry) -> tuple[Message, ...]:
    if entry.has_content or not entry.link:
        return ()
    return (
        message(
            QT_TRANSLATE_NOOP(
                "Feeds", "The feed has only the beginning of this article; all of it is at {url}."
            ),
            url=entry.link,
        ),
    )
