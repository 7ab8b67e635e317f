"""Feeds are fetched once asked, conditionally, and from files; hostile servers end in words."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from reader.adapters.sources.feed_source import FeedFetcher
from reader.adapters.sources.source_readers import source_readers
from reader.adapters.system.network import Network
from reader.domain.article import BlockKind
from reader.domain.errors import (
    AddressRefused,
    FeedsOffered,
    NetworkFailed,
    NotText,
    ReaderError,
    SourceRefused,
    SourceUnreadable,
)
from reader.domain.feeds import FeedEntry, FeedId, FollowedFeed
from reader.services.cancel import Cancelled, CancelToken
from reader.services.follow_feeds import source_of
from tests.fakes import counting_ids
from tests.loopback_server import Call, page, serving

pytestmark = pytest.mark.loopback

FOLDER = Path(__file__).parents[2] / "data" / "sources" / "feeds"
RSS = (FOLDER / "rss2.xml").read_bytes()
TYPE = "application/rss+xml"


@pytest.fixture
def network():
    return Network(lambda: "2026-05-12T08:00:00+00:00")


@pytest.fixture
def source(network):
    return FeedFetcher(lambda: network)


def fetch(source: FeedFetcher, address: str, **more):
    return source.fetch(address, CancelToken(), allow_private=True, **more)


def test_a_feed_is_fetched_with_one_connection(source, network):
    with serving({"/feed": page(RSS, TYPE, ETag='"v1"', Last_Modified="Tue, 12 May 2026")}) as at:
        found = fetch(source, at.url("/feed"))
        assert at.targets == ["/feed"]
    assert found.address == at.url("/feed")
    assert found.feed is not None
    assert found.feed.entries
    assert (found.etag, found.last_modified) == ('"v1"', "Tue, 12 May 2026")
    assert [one.action for one in network.connections()] == ["fetch feed"]


def test_a_server_that_has_nothing_new_says_only_that(source):
    def answer(call: Call) -> None:
        asked = dict(call.headers)
        same = asked.get("If-None-Match") == '"v1"' and "If-Modified-Since" in asked
        call.send(b"HTTP/1.1 304 Not Modified\r\n\r\n" if same else page(RSS, TYPE, ETag='"v1"'))

    with serving({"/feed": answer}) as at:
        url = at.url("/feed")
        assert fetch(source, url).feed is not None
        again = fetch(source, url, etag='"v1"', last_modified="Tue, 12 May 2026 08:00:00 GMT")
    assert (again.feed, again.etag) == (None, '"v1"')


@pytest.mark.parametrize("kind", ["text/html", "text/plain", "application/octet-stream", ""])
def test_a_wrong_type_does_not_hide_a_feed(source, kind):
    with serving({"/feed": page(RSS, kind)}) as at:
        assert fetch(source, at.url("/feed")).feed is not None


def test_a_page_offers_its_feeds_and_none_is_fetched(source):
    html = b'<!doctype html><link rel=alternate type="application/rss+xml" href="rss" title="N">'
    with serving({"/": page(html), "/rss": page(RSS, TYPE)}) as at:
        with pytest.raises(FeedsOffered) as caught:
            fetch(source, at.url("/"))
        assert at.targets == ["/"]
        assert caught.value.feeds == ((at.url("/rss"), "N"),)


def test_a_page_without_feeds_and_a_picture_are_none(source):
    answers = {"/": page(b"<!doctype html><p>x"), "/p": page(b"\x89PNG", "image/png")}
    with serving(answers) as at:
        with pytest.raises(NotText):
            fetch(source, at.url("/"))
        with pytest.raises(SourceRefused):
            fetch(source, at.url("/p"))


def test_the_own_network_is_asked_for_first(source):
    with serving({"/feed": page(RSS, TYPE)}) as at:
        with pytest.raises(AddressRefused):
            source.fetch(at.url("/feed"), CancelToken())
        assert at.calls == []


def test_a_server_that_never_ends_is_given_up(source):
    cancel = CancelToken()

    def endless(call: Call) -> None:
        call.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>")
        while not call.wait(0.01):
            call.send(b"<item><title>x</title></item>" * 10)
            cancel.cancel()

    start = time.monotonic()
    with serving({"/feed": endless}) as at, pytest.raises(Cancelled):
        source.fetch(at.url("/feed"), cancel, allow_private=True)
    assert time.monotonic() - start < 5


def test_a_feed_without_end_is_cut_off_by_its_size(source):
    def flood(call: Call) -> None:
        call.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>")
        block = b"<item><title>x</title></item>" * 30_000
        while not call.ended.is_set():
            call.send(block)

    with serving({"/feed": flood}) as at, pytest.raises(SourceRefused):
        fetch(source, at.url("/feed"))


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone", "503 Busy"])
def test_a_server_that_refuses_is_a_failure_of_the_network(source, status):
    with serving({"/feed": page(b"", status=status)}) as at, pytest.raises(NetworkFailed):
        fetch(source, at.url("/feed"))


def test_a_bomb_behind_an_address_harms_nothing(source):
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    data = f'<!DOCTYPE rss [<!ENTITY a0 "ha">{bomb}<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    data += "<rss><channel><item><title>خبر &a11; &x;</title></item></channel></rss>"
    with serving({"/feed": page(data.encode(), TYPE)}) as at:
        try:
            entries = fetch(source, at.url("/feed")).feed.entries
        except ReaderError:
            entries = ()
    assert all(len(one.title) < 100 and "root:" not in one.title for one in entries)


def test_a_file_keeps_the_address_that_it_tells_and_connects_to_nothing(source, network, tmp_path):
    told = tmp_path / "saved.xml"
    told.write_bytes(RSS)
    assert fetch(source, str(told)).address == "https://alwadi.example/economy/feed"
    silent = tmp_path / "خلاصة.xml"
    silent.write_bytes((FOLDER / "rss091.xml").read_bytes())
    assert fetch(source, str(silent)).address == str(silent)
    assert network.count == 0


@pytest.mark.parametrize("name", ["none.xml", "", "a\0b", "x" * 5_000])
def test_a_file_that_is_not_there_is_said(source, name, tmp_path):
    with pytest.raises(SourceUnreadable):
        fetch(source, str(tmp_path / name))
    with pytest.raises(SourceUnreadable):
        source.read_list(str(tmp_path / name))


def test_an_entry_is_opened_as_the_feed_has_it_with_who_wrote_it_and_when():
    link, body = "https://news.example/port", "<p>استقبل الميناء السفينة صباحاً.</p>"
    date = "2026-05-12T07:30:00+00:00"
    entry = FeedEntry("1", "الميناء <يستقبل>", link, "", body, "هدى سالم", date)
    source = source_of(entry)
    reader = next(one for one in source_readers(counting_ids()) if one.accepts(source))
    found = reader.read(source, CancelToken())
    assert [(one.kind, one.text) for one in found.blocks] == [
        (BlockKind.HEADLINE, "الميناء <يستقبل>"),
        (BlockKind.PARAGRAPH, "استقبل الميناء السفينة صباحاً."),
    ]
    assert (found.byline, found.date, found.address) == ("هدى سالم", "2026-05-12", link)


def test_a_list_goes_out_and_comes_back(source, tmp_path):
    feeds = [
        FollowedFeed(FeedId("1"), "https://a.example/feed", "ألف", folder="أخبار"),
        FollowedFeed(FeedId("2"), "/home/local.xml", "ملف"),
    ]
    path = tmp_path / "list.opml"
    path.write_bytes(source.list_of(feeds))
    (one,) = source.read_list(str(path))
    assert (one.address, one.title, one.folder) == ("https://a.example/feed", "ألف", "أخبار")


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_a_file_whose_name_is_no_text_is_refused(source, tmp_path):
    odd = tmp_path / os.fsdecode(b"\xce\xc8\xd1.xml")
    odd.write_bytes((FOLDER / "rss091.xml").read_bytes())
    with pytest.raises(SourceUnreadable):
        fetch(source, str(odd))
