"""What is followed and what was read outlives refreshes, within bounds."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from reader.adapters.storage import feeds as feeds_module
from reader.adapters.storage.feeds import SqliteFeeds
from reader.domain.feeds import MOST_ENTRIES, Feed, FeedEntry, FeedId, FollowedFeed
from reader.domain.messages import Message
from reader.services.feed_ports import FetchedFeed

ONE = FeedId("f1")
ADDRESS = "https://alwadi.example/feed"


class Clock:
    """A time that a test moves."""

    now = "2026-05-12T08:00:00+00:00"

    def __call__(self) -> str:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "qari.sqlite"


@pytest.fixture
def store(path, clock):
    store = SqliteFeeds(path, clock)
    store.add([FollowedFeed(ONE, ADDRESS, ADDRESS)])
    yield store
    store.close()


def entry(number: int, published: str = "", content: str = "", **more: str) -> FeedEntry:
    texts = (more.get("link", ""), more.get("summary", ""), content, more.get("author", ""))
    return FeedEntry(f"e{number}", f"خبر رقم {number}", *texts, published)


def fetched(*entries: FeedEntry, title: str = "صحيفة الوادي", etag: str = "") -> FetchedFeed:
    return FetchedFeed(ADDRESS, Feed(title, "https://alwadi.example/", "ar", entries), etag)


def ids(store: SqliteFeeds, **more: bool) -> list[str]:
    return [one.entry_id for one in store.entries(ONE, **more)]


def test_a_feed_is_followed_once(store):
    again = FollowedFeed(FeedId("f2"), ADDRESS, "اسم آخر", folder="أخبار")
    other = FollowedFeed(FeedId("f3"), "https://b.example/feed", "باء", folder="أخبار/اقتصاد")
    assert store.add([again, other]) == 1
    assert store.add([]) == 0
    assert [one.feed_id for one in store.every()] == ["f1", "f3"]
    assert store.every()[1].folder == "أخبار/اقتصاد"


def test_what_was_fetched_comes_back_newest_first(store):
    entries = (
        entry(3, "2026-05-11T09:00:00+00:00", link="https://alwadi.example/3", author="هدى سالم"),
        entry(2, "2026-05-11T08:00:00+00:00", summary="<p>سطر.</p>", content="<p>نص \ud800.</p>"),
        entry(1),
    )
    assert store.take(ONE, fetched(*entries, etag='"v1"')) == 3
    found = store.entries(ONE)
    assert [one.entry_id for one in found] == ["e1", "e3", "e2"]  # without a date: met just now
    assert found[1] == replace(entries[0], feed_id=ONE)
    assert found[2].content == "<p>نص \ufffd.</p>"
    (feed,) = store.every()
    assert (feed.title, feed.site, feed.etag) == (
        "صحيفة الوادي",
        "https://alwadi.example/",
        '"v1"',
    )
    assert (feed.entries, feed.unread, feed.refreshed_at) == (3, 3, Clock.now)


def test_entries_without_dates_stand_as_the_feed_has_them(store, clock):
    store.take(ONE, fetched(entry(2), entry(1)))
    clock.now = "2026-05-13T08:00:00+00:00"
    store.take(ONE, fetched(entry(4), entry(3), entry(2)))
    assert ids(store) == ["e4", "e3", "e2", "e1"]


def test_a_date_of_tomorrow_is_no_reason_to_stand_above_forever(store, clock):
    store.take(ONE, fetched(entry(1, "2099-01-01T00:00:00+00:00")))
    clock.now = "2026-05-13T08:00:00+00:00"
    store.take(ONE, fetched(entry(2, "2026-05-13T07:00:00+00:00")))
    assert ids(store) == ["e2", "e1"]


def test_what_was_read_stays_read_when_it_is_fetched_again(store):
    store.take(ONE, fetched(entry(2), entry(1)))
    assert store.mark(ONE, ["e1", "other"], read=True) == 1
    assert store.mark(ONE, ["e1"], read=True) == 0
    changed = replace(entry(1), title="خبر رقم ١ (محدَّث)")
    assert store.take(ONE, fetched(entry(3), entry(2), changed)) == 1
    assert ids(store, unread_only=True) == ["e3", "e2"]
    assert store.entries(ONE)[-1].title == "خبر رقم ١ (محدَّث)"
    assert store.entries(ONE)[-1].read
    assert store.mark(ONE, None, read=True) == 2
    assert store.every()[0].unread == 0
    assert store.mark(ONE, None, read=False) == 3


def test_a_feed_that_did_not_change_is_only_seen(store, clock):
    store.take(ONE, fetched(entry(1), etag="a"))
    store.fail(ONE, Message("Network", "“{host}” does not answer.", (("host", "x.example"),)))
    (feed,) = store.every()
    assert feed.error is not None
    assert feed.error.english() == "“x.example” does not answer."
    clock.now = "2026-05-13T08:00:00+00:00"
    assert store.take(ONE, FetchedFeed(ADDRESS, None, "a", "b")) == 0
    (feed,) = store.every()
    assert (feed.error, feed.refreshed_at, feed.etag, feed.last_modified, feed.entries) == (
        None, clock.now, "a", "b", 1,
    )  # fmt: skip


def test_a_name_that_was_given_is_kept(store):
    store.change(ONE, title="وادينا", folder="يومي")
    store.take(ONE, fetched(entry(1)))
    assert (store.every()[0].title, store.every()[0].folder) == ("وادينا", "يومي")
    store.change(ONE, title="", folder="")
    assert (store.every()[0].title, store.every()[0].folder) == ("وادينا", "")


def test_so_many_entries_are_kept_and_none_comes_back_as_new(store, clock):
    old = [entry(n, f"2026-04-{n % 28 + 1:02}T00:00:00+00:00") for n in range(MOST_ENTRIES)]
    assert store.take(ONE, fetched(*reversed(old))) == MOST_ENTRIES
    clock.now = "2026-05-13T08:00:00+00:00"
    present = [entry(n, "2026-03-01T00:00:00+00:00") for n in range(9_000, 9_300)]
    assert store.take(ONE, fetched(*present)) == 300
    assert store.every()[0].entries == MOST_ENTRIES
    assert store.take(ONE, fetched(*present)) == 0
    kept = {one.entry_id for one in store.entries(ONE, 0, MOST_ENTRIES)}
    assert {one.entry_id for one in present} <= kept


def test_so_much_text_is_kept_of_the_newest(store, monkeypatch):
    monkeypatch.setattr(feeds_module, "MOST_TEXT", 1_000)
    long = "نص" * 300
    store.take(ONE, fetched(*(entry(n, content=long) for n in (3, 2, 1))))
    assert [one.has_content for one in store.entries(ONE)] == [True, False, False]


def test_what_a_feed_has_no_more_counts_too(store, clock, monkeypatch):
    monkeypatch.setattr(feeds_module, "MOST_TEXT", 1_500)
    for number in range(1, 5):
        clock.now = f"2026-05-12T08:00:{number:02}+00:00"
        store.take(ONE, fetched(entry(number, content="نص" * 300)))
    assert [one.has_content for one in store.entries(ONE)] == [True, True, False, False]
    assert ids(store) == ["e4", "e3", "e2", "e1"]


def test_removing_a_feed_removes_its_entries(store, path):
    store.add([FollowedFeed(FeedId("f2"), "/feeds/local.xml", "ملف")])
    store.take(ONE, fetched(entry(1)))
    assert store.remove([ONE, ONE, FeedId("none")]) == 1
    assert store.remove([]) == 0
    assert [one.feed_id for one in store.every()] == ["f2"]
    assert store.take(ONE, fetched(entry(1))) == 0
    store.close()
    db = sqlite3.connect(path)
    assert db.execute("SELECT count(*) FROM feed_entry").fetchone() == (0,)
    db.close()


def test_pages_of_entries_follow_each_other(store):
    store.take(ONE, fetched(*(entry(n) for n in range(25, 0, -1))))
    pages = [store.entries(ONE, start, 10) for start in (0, 10, 20, 30)]
    assert [len(page) for page in pages] == [10, 10, 5, 0]
    assert [one.entry_id for page in pages for one in page] == [f"e{n}" for n in range(25, 0, -1)]


def test_the_entries_of_all_feeds_are_listed_together(store):
    two = FeedId("f2")
    store.add([FollowedFeed(two, "https://b.example/feed", "باء")])
    store.take(
        ONE, fetched(entry(1, "2026-05-11T08:00:00+00:00"), entry(3, "2026-05-09T08:00:00Z"))
    )
    store.take(two, fetched(entry(2, "2026-05-10T08:00:00+00:00")))
    store.mark(two, ["e2"], read=True)
    found = store.entries(None)
    assert [(one.feed_id, one.entry_id) for one in found] == [(ONE, "e1"), (two, "e2"), (ONE, "e3")]
    assert [one.entry_id for one in store.entries(None, 1, 1)] == ["e2"]
    assert [one.entry_id for one in store.entries(None, unread_only=True)] == ["e1", "e3"]


def test_an_error_that_was_written_by_another_hand_is_passed_over(store, path):
    store.close()
    db = sqlite3.connect(path)
    db.execute("UPDATE feed SET error = '[1]'")
    db.commit()
    db.close()
    assert store.every()[0].error is None
    assert store.take_notices() == ()
