"""Feeds are added, refreshed when asked, counted, marked and exchanged."""

from __future__ import annotations

from itertools import count

import pytest

from reader.adapters.sources.feed_source import FeedFetcher
from reader.adapters.storage.feeds import SqliteFeeds
from reader.domain.article import SourceKind
from reader.domain.errors import InvariantBroken, NetworkFailed
from reader.domain.feeds import Feed, FeedEntry, Outline
from reader.domain.messages import Message
from reader.services.cancel import Cancelled, CancelToken
from reader.services.feed_ports import FetchedFeed
from reader.services.follow_feeds import FetchFeeds, FollowFeeds, refresh, source_of

NOW = "2026-05-12T08:00:00+00:00"
NEWS, SPORT = "https://news.example/feed", "https://sport.example/feed"


class Servers(FeedFetcher):
    """A `FeedSource` that finds feeds in a dictionary; an error in it is raised."""

    def __init__(self) -> None:
        super().__init__(lambda: pytest.fail("nothing may be fetched"))
        self.feeds: dict[str, Feed | Exception | None] = {}
        self.asked: list[tuple[str, str]] = []

    def fetch(self, address, cancel, *, etag="", last_modified="", allow_private=False):
        cancel.check()
        self.asked.append((address, etag))
        found = self.feeds[address]
        if isinstance(found, Exception):
            raise found
        return FetchedFeed(address, found, "v1", last_modified)


def feed(*numbers: int, title: str = "أخبار", left_out: int = 0) -> Feed:
    return Feed(
        title, entries=tuple(FeedEntry(f"e{n}", f"خبر {n}") for n in numbers), left_out=left_out
    )


@pytest.fixture
def servers():
    servers = Servers()
    servers.feeds = {NEWS: feed(2, 1), SPORT: feed(1, title="رياضة")}
    return servers


@pytest.fixture
def follow(tmp_path):
    store = SqliteFeeds(tmp_path / "qari.sqlite", lambda: NOW)
    numbers = count(1)
    yield FollowFeeds(store, lambda: f"f{next(numbers)}", lambda: NOW)
    store.close()


def added(follow: FollowFeeds, servers: Servers, address: str, folder: str = ""):
    return follow.add(FetchFeeds(servers).new(address, CancelToken()), folder)


def test_a_feed_that_is_added_has_its_entries_unread(follow, servers):
    found = added(follow, servers, NEWS, " أخبار / /اقتصاد ")
    assert (found.is_new, found.new, found.notices) == (True, 2, ())
    assert found.feed == follow.feed(found.feed.feed_id)
    assert (found.feed.title, found.feed.folder, found.feed.unread) == ("أخبار", "أخبار/اقتصاد", 2)
    assert servers.asked == [(NEWS, "")]


def test_adding_again_refreshes(follow, servers):
    added(follow, servers, NEWS)
    servers.feeds[NEWS] = feed(3, 2, 1)
    found = added(follow, servers, NEWS)
    assert (found.is_new, found.new, len(follow.every())) == (False, 1, 1)


def test_what_was_left_out_is_said(follow, servers):
    servers.feeds[NEWS] = feed(2, 1, left_out=98_000)
    assert "98002" in added(follow, servers, NEWS).notices[0].english()


def test_a_refresh_asks_the_followed_addresses_and_one_failure_stops_none(follow, servers):
    added(follow, servers, NEWS)
    added(follow, servers, SPORT)
    servers.asked.clear()
    servers.feeds[NEWS] = NetworkFailed(Message("N", "“news.example” does not answer."))
    servers.feeds[SPORT] = feed(2, 1, title="رياضة")
    done = list(refresh(FetchFeeds(servers), follow, follow.every(), CancelToken()))
    assert servers.asked == [(NEWS, "v1"), (SPORT, "v1")]
    assert [one.new for one in done] == [0, 1]
    assert isinstance(done[0].error, NetworkFailed)
    assert done[0].feed.error == Message("N", "“news.example” does not answer.")
    assert (done[0].feed.entries, done[1].feed.unread) == (2, 2)
    servers.feeds[NEWS] = None
    (again,) = refresh(FetchFeeds(servers), follow, [done[0].feed], CancelToken())
    assert (again.error, again.feed.error, again.new) == (None, None, 0)


def test_our_own_mistake_is_no_failure_of_a_server(follow, servers):
    added(follow, servers, NEWS)
    servers.feeds[NEWS] = InvariantBroken(Message("N", "Broken."))
    with pytest.raises(InvariantBroken):
        list(refresh(FetchFeeds(servers), follow, follow.every(), CancelToken()))


def test_a_refresh_that_is_given_up_keeps_what_came(follow, servers):
    added(follow, servers, NEWS)
    added(follow, servers, SPORT)
    servers.feeds[NEWS] = feed(3, 2, 1)
    cancel = CancelToken()
    steps = refresh(FetchFeeds(servers), follow, follow.every(), cancel)
    assert next(steps).new == 1
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(steps)
    assert [one.unread for one in follow.every()] == [3, 1]


def test_a_feed_that_was_removed_meanwhile_is_passed_over(follow, servers):
    one = added(follow, servers, NEWS).feed
    outcomes = list(FetchFeeds(servers).again([one], CancelToken()))
    assert follow.remove([one.feed_id]) == 1
    assert follow.take(outcomes[0]).new == 0
    assert follow.every() == ()


def test_a_feed_of_a_file_stays_that_file_when_it_is_read_again(follow, servers):
    servers.feeds["/feeds/a.xml"] = feed(1)
    one = added(follow, servers, "/feeds/a.xml").feed
    servers.fetch = lambda *_, **__: FetchedFeed("https://moved.example/feed", feed(2, 1))
    (done,) = refresh(FetchFeeds(servers), follow, [one], CancelToken())
    assert (done.feed.address, done.new) == ("/feeds/a.xml", 1)


def test_entries_are_marked_one_by_one_and_all_at_once(follow, servers):
    one = added(follow, servers, NEWS).feed.feed_id
    assert follow.mark(one, ["e1"]) == 1
    assert [entry.entry_id for entry in follow.entries(one, unread_only=True)] == ["e2"]
    assert follow.mark(one) == 1
    assert follow.mark(one, read=False) == 2


def test_a_list_is_taken_without_a_connection(follow, servers):
    added(follow, servers, NEWS)
    outlines = [Outline(NEWS, "أخبار"), Outline(SPORT, folder="يومي/رياضة")]
    taken = follow.take_list(outlines)
    assert (taken.added, taken.there) == (1, 1)
    assert [(one.title, one.folder) for one in follow.every()] == [
        ("أخبار", ""),
        (SPORT, "يومي/رياضة"),
    ]
    assert servers.asked == [(NEWS, "")]
    (done,) = refresh(FetchFeeds(servers), follow, [follow.every()[1]], CancelToken())
    assert done.feed.title == "رياضة"


def test_a_feed_is_named_and_moved(follow, servers):
    one = added(follow, servers, NEWS).feed.feed_id
    follow.change(one, title=" صباح  الخير ", folder="/يومي/")
    assert (follow.every()[0].title, follow.every()[0].folder) == ("صباح الخير", "يومي")


def test_an_entry_opens_as_the_feed_has_it_and_is_fetched_only_on_request():
    whole = FeedEntry("e", "خبر <1>", "https://n.example/1", content="<p>نص.</p>", author="هدى")
    shown = source_of(whole)
    assert (shown.kind, shown.location, shown.html) == (SourceKind.URL, whole.link, True)
    assert "<h1>خبر &lt;1&gt;</h1><p>نص.</p>" in shown.text
    assert 'content="هدى"' in shown.text
    fetched = source_of(whole, whole=True, allow_private=True)
    assert (fetched.location, fetched.text, fetched.allow_private) == (whole.link, "", True)
    alone = source_of(FeedEntry("e", "بلا رابط", summary="سطر."), whole=True)
    assert (alone.kind, alone.location) == (SourceKind.TEXT, "")
    assert "سطر." in alone.text
