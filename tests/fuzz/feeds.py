"""Feeds and lists with bytes changed at random: each is read or refused, soon.

Why it exists: feeds are the least well-formed XML there is, and what stands in them is taken over
into lists, addresses and files. Run it with ``python -m tests.fuzz.feeds [COUNT] [SEED]``; it
prints what broke, with the seed that makes it again. A mutation changes, cuts, doubles or moves
bytes of a file of the corpus, or puts in markup that parsers stumble over.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reader.adapters.sources.content import Content
from reader.adapters.sources.feed_file import feed_from, parse_feed
from reader.adapters.sources.feed_xml import iso_date
from reader.adapters.sources.opml_file import read_opml, write_opml
from reader.domain.errors import FeedsOffered, ReaderError
from reader.domain.feeds import MOST_ENTRIES, Feed, FeedId, FollowedFeed

__all__ = ["LONGEST_S", "Failure", "broken", "main", "mutated", "read"]

LONGEST_S = 5.0
_FEEDS = Path(__file__).parents[1] / "data" / "sources" / "feeds"
_PAGE = (
    '<!doctype html><html><head><base href="/ar/"><title>صحيفة</title>'
    '<link rel="alternate" type="application/rss+xml" title="كل الأخبار" href="all.xml">'
    '<link rel="alternate" type="application/atom+xml" href="https://other.example/a?x=1&amp;y=2">'
    "</head><body><p>مرحبا</p></body></html>"
).encode()
_STRANGE = (
    b"<!DOCTYPE rss [<!ENTITY a 'x'>]>", b"<!ENTITY % p SYSTEM 'file:///etc/passwd'>%p;", b"&a;",
    b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?xml", b"?>", b"<item>", b"</item>", b"<entry>",
    b"</channel>", b"<rss>", b"<feed xmlns='http://www.w3.org/2005/Atom'>", b"&#0;", b"&#xD800;",
    b"&#1114112;", b"&nbsp;", b"&", b"<", b"\x00", b"\xff\xfe", b"\xd9", b"xml:base='http://['",
    b"<link rel='self' href='//'/>", b"<link>javascript:x()</link>", b"<link>file:///etc</link>",
    b"<pubDate>Tue, 99 Foo 99999 99:99:99 +9999</pubDate>", b"<updated>0000-00-00</updated>",
    b"<content type='xhtml'><div>", b"<content type='application/octet-stream'>AAAA</content>",
    b"<content:encoded>", b"<media:content url='x'/>", b"<enclosure length='-1'/>", b"<guid/>",
    b"<itunes:duration>x</itunes:duration>", b"<georss:point>x</georss:point>", b"<gml:pos>1 x",
    b"encoding='utf-7'", b"encoding='utf-16'", b"encoding='rot13'", b'"items": [', b'"id": null,',
    b'"content_html": {"a": []},', b'"\\ud800"', b"1e999", b"<outline xmlUrl='http://[::1'>",
    b"<outline text='a/b'>", b"xmlUrl='ftp://x'", b"</outline>", b"<category/>", b"<source>",
)  # fmt: skip


@dataclass(frozen=True)
class Failure:
    """What broke: the seed that makes it again, and how."""

    seed: int
    why: str


@lru_cache(maxsize=1)
def _corpus() -> tuple[bytes, ...]:
    files = sorted(one for one in _FEEDS.iterdir() if not one.name.endswith(".gold.json"))
    return (*(one.read_bytes() for one in files), _PAGE)


def mutated(seed: int) -> bytes:
    """Return a file of the corpus with some bytes changed; the same for the same seed."""
    dice = random.Random(seed)
    data = dice.choice(_corpus())
    for _ in range(dice.choice((1, 2, 5, 20))):
        at = dice.randrange(len(data) + 1)
        end = min(len(data), at + dice.choice((1, 2, 8, 100, 1000)))
        way = dice.randrange(6)
        if way == 0:
            data = data[:at] + dice.randbytes(end - at) + data[end:]
        elif way == 1:
            data = data[:at] + data[end:]
        elif way == 2:
            data = data[:at] + data[at:end] * dice.choice((2, 3, 30)) + data[end:]
        elif way == 3:
            data = data[:at] + dice.choice(_STRANGE) * dice.choice((1, 1, 3, 200)) + data[at:]
        elif way == 4:
            data = data[at:] + data[:at]
        else:
            data = data[:at] if at > len(data) // 4 else data
    return data


def read(data: bytes) -> None:
    """Read a feed and a list, or have them refused.

    Raises:
        Exception: Something broke.
    """
    content = Content(data, "feed.xml", url="https://news.example/feed")
    try:
        _look(feed_from(parse_feed(content), content.name))
    except ReaderError as error:
        offered = error.feeds if isinstance(error, FeedsOffered) else ()
        if not all(_is_web(address) for address, _ in offered):
            raise AssertionError("what is offered is no address") from error
    try:
        outlines = read_opml(content)
    except ReaderError:
        return
    assert all(_is_web(one.address) for one in outlines)
    feeds = [
        FollowedFeed(FeedId("f"), one.address, one.title, one.site, one.folder) for one in outlines
    ]
    written = read_opml(Content(write_opml(feeds, "Qari"), "out.opml"))
    assert {one.address for one in written} == {one.address for one in outlines}


def _look(feed: Feed) -> None:
    assert len(feed.entries) <= MOST_ENTRIES
    assert len({one.entry_id for one in feed.entries}) == len(feed.entries)
    for address in (feed.site, feed.address, *(one.link for one in feed.entries)):
        assert not address or _is_web(address)
    for one in feed.entries:
        assert one.title == " ".join(one.title.split())
        assert one.published == iso_date(one.published)
        assert "root:x:0" not in one.title + one.summary + one.content
        assert "<script" not in (one.summary + one.content).lower()


def _is_web(address: str) -> bool:
    return address.lower().startswith(("http://", "https://")) and address.isprintable()


def broken(count: int, seed: int = 0) -> Iterator[Failure]:
    """Yield what breaks among `count` mutations."""
    for number in range(seed, seed + count):
        data = mutated(number)
        start = time.process_time()
        try:
            read(data)
        except Exception:  # noqa: BLE001 - what is looked for
            yield Failure(number, traceback.format_exc())
        taken = time.process_time() - start
        if taken > LONGEST_S:
            yield Failure(number, f"took {taken:.1f} s")


def main(arguments: Sequence[str]) -> int:
    """Try and print; the exit code is 1 where something broke."""
    count, seed = (*map(int, arguments), *(10_000, 0)[len(arguments) :])
    start = time.perf_counter()
    failures = 0
    for failure in broken(count, seed):
        failures += 1
        print(f"seed {failure.seed}: {failure.why}")  # noqa: T201
    print(f"{count} feeds, {failures} broken, {time.perf_counter() - start:.0f} s")  # noqa: T201
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
