"""How long a feed of a hundred thousand entries takes, and what a refresh of many feeds costs.

Why it exists: a feed may be as long as a server likes, and must neither hold up nor fill anything.
Run it with ``python -m tests.bench.feeds [ENTRIES] [FEEDS]``. It prints seconds of reading (in the
child process, with what it starts), of keeping, of keeping again when nothing is new, of listing,
and of taking a usual feed of forty entries among many followed ones.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from reader.adapters.sources.content import Content
from reader.adapters.sources.feed_file import read_feed
from reader.adapters.storage.feeds import SqliteFeeds
from reader.bootstrap import now
from reader.domain.feeds import FeedId, FollowedFeed
from reader.services.cancel import CancelToken
from reader.services.feed_ports import FetchedFeed

__all__ = ["main"]

ENTRIES, FEEDS, USUAL = 100_000, 100, 40
GOAL_SECONDS = 5.0
T = TypeVar("T")


def rss(count: int) -> bytes:
    """Return a feed with entries as long as those of a newspaper."""
    body = "قال الوزير إن المشروع الجديد سيبدأ في العام المقبل بعد موافقة البرلمان عليه. " * 2
    items = "".join(
        f"<item><title>خبر رقم {n}</title><link>https://news.example/{n}</link><guid>id-{n}</guid>"
        f"<pubDate>Mon, 11 May 2026 {n // 3600 % 24:02}:{n // 60 % 60:02}:{n % 60:02} GMT</pubDate>"
        f"<description>{body}</description></item>"
        for n in range(count)
    )
    head = '<?xml version="1.0"?><rss version="2.0"><channel><title>صحيفة</title>'
    return f"{head}{items}</channel></rss>".encode()


def timed(what: str, work: Callable[[], T]) -> tuple[T, float]:
    """Run and print; return the result with the seconds."""
    start = time.perf_counter()
    result = work()
    taken = time.perf_counter() - start
    print(f"{what:44} {taken * 1000:8.0f} ms")  # noqa: T201
    return result, taken


def main(arguments: list[str]) -> int:
    """Measure and print; the exit code is 1 where the goal is missed."""
    entries, feeds = (*map(int, arguments), *(ENTRIES, FEEDS)[len(arguments) :])
    data = rss(entries)
    print(f"{entries} entries, {len(data) / 1e6:.1f} MB")  # noqa: T201
    feed, reading = timed("reading", lambda: read_feed(Content(data, "feed"), CancelToken()))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{len(feed.entries)} kept, {feed.left_out} left out; child {peak:.0f} MB")  # noqa: T201
    usual = read_feed(Content(rss(USUAL), "feed"), CancelToken())
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteFeeds(Path(folder) / "qari.sqlite", now)
        one = FeedId("f0")
        store.add(
            [FollowedFeed(FeedId(f"f{n}"), f"https://{n}.example/", str(n)) for n in range(feeds)]
        )
        fetched = FetchedFeed("", feed)
        _, keeping = timed("keeping", lambda: store.take(one, fetched))
        timed("keeping again, nothing new", lambda: store.take(one, fetched))
        for n in range(1, feeds):
            store.take(FeedId(f"f{n}"), FetchedFeed("", usual))
        last = FeedId(f"f{feeds - 1}")
        timed(f"keeping {USUAL} again", lambda: store.take(last, FetchedFeed("", usual)))
        timed(f"listing {feeds} feeds with counts", store.every)
        timed("listing 200 entries", lambda: store.entries(one))
        timed("marking all as read", lambda: store.mark(one, None, read=True))
        store.close()
    return 0 if reading + keeping <= GOAL_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
