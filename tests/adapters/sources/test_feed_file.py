"""Feeds of every dialect are read alike, the broken and the hostile ones too."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from reader.adapters.sources.content import Content
from reader.adapters.sources.feed_file import FeedReader, parse_feed, read_feed
from reader.adapters.sources.feed_xml import iso_date
from reader.adapters.sources.opml_file import is_opml, read_opml, write_opml
from reader.domain.article import BlockKind, Part
from reader.domain.errors import FeedsOffered, NotText, ReaderError, SourceRefused
from reader.domain.feeds import MOST_ENTRIES, Feed, FeedId, FollowedFeed
from reader.services.cancel import Cancelled, CancelToken

FOLDER = Path(__file__).parents[2] / "data" / "sources" / "feeds"
FEEDS = [*sorted(p.name for p in FOLDER.iterdir() if p.suffix in {".xml", ".rdf"}), "feed.json"]
HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>صحيفة</title>'
FOOT = "</channel></rss>"
ATOM = "http://www.w3.org/2005/Atom"
SELF = f"<a:link xmlns:a='{ATOM}' rel='self' href='https://n.example/feed'/>"
VERSION = "https://jsonfeed.org/version/1"


def content_of(data: bytes | str, **more) -> Content:
    return Content(data.encode() if isinstance(data, str) else data, "feed.xml", **more)


def feed_of(data: bytes | str, **more) -> Feed:
    return read_feed(content_of(data, **more), CancelToken())


def item(number: int, extra: str = "") -> str:
    return f"<item><title>خبر رقم {number}</title><guid>id-{number}</guid>{extra}</item>"


@pytest.mark.parametrize("name", FEEDS)
def test_the_feeds_of_the_corpus_are_read_as_a_person_reads_them(name):
    found = asdict(read_feed(Content((FOLDER / name).read_bytes(), name), CancelToken()))
    for entry in found["entries"]:
        del entry["read"], entry["feed_id"]
    gold = json.loads((FOLDER / f"{name}.gold.json").read_text("utf-8"))
    assert json.loads(json.dumps(found)) == gold


@pytest.mark.parametrize("name", ["nested.opml", "flat.opml"])
def test_the_lists_of_the_corpus_are_read_with_their_folders(name):
    data = (FOLDER / name).read_bytes()
    assert is_opml(data)
    gold = json.loads((FOLDER / f"{name}.gold.json").read_text("utf-8"))
    assert [asdict(one) for one in read_opml(Content(data, name))] == gold


def test_a_list_that_was_written_is_read_back():
    outlines = read_opml(Content((FOLDER / "nested.opml").read_bytes(), "nested.opml"))
    feeds = [FollowedFeed(FeedId("1"), **asdict(one)) for one in outlines]
    local = FollowedFeed(FeedId("2"), "/feeds/local.xml", "ملف")
    data = write_opml([*feeds, local], "اشتراكاتي & غيرها")
    assert read_opml(Content(data, "out.opml")) == outlines


@pytest.mark.parametrize("name", FEEDS)
def test_each_entry_of_a_feed_is_opened_as_a_part(name):
    content = Content((FOLDER / name).read_bytes(), name)
    feed = read_feed(content, CancelToken())
    for number, entry in enumerate(feed.entries):
        found = FeedReader().extract(replace(content, part=number), CancelToken())
        names = tuple(one.title for one in feed.entries)
        assert found.part == Part(number + 1, len(names), names)
        assert (found.title, found.address, found.site) == (entry.title, entry.link, feed.title)
        assert (found.paragraphs[0].text, found.paragraphs[0].level) == (entry.title, 1)


def test_html_of_an_entry_becomes_paragraphs_without_its_scripts():
    found = FeedReader().extract(Content((FOLDER / "rss2.xml").read_bytes(), "a"), CancelToken())
    assert [(one.text[:12], one.kind, one.level) for one in found.paragraphs[1:4]] == [
        ("استقبل ميناء", None, 0),
        ("توسعة ثانية", BlockKind.SUBHEAD, 2),
        ("وأضاف أن الت", None, 0),
    ]
    assert not any("track" in one.text for one in found.paragraphs)


def test_where_a_feed_has_only_the_beginning_the_rest_is_pointed_to():
    body = "<link>https://n.example/1</link><description>سطر أول.</description>"
    found = FeedReader().extract(content_of(HEAD + item(1, body) + FOOT), CancelToken())
    assert [one.text for one in found.paragraphs] == ["خبر رقم 1", "سطر أول."]
    assert found.part is None
    assert "https://n.example/1" in found.notices[0].english()


def test_parts_are_clamped_and_a_feed_without_entries_is_empty():
    data = HEAD + "".join(map(item, range(3))) + "<item/>" + FOOT
    names = ("خبر رقم 0", "خبر رقم 1", "خبر رقم 2")
    found = FeedReader().extract(content_of(data, part=99), CancelToken())
    assert found.part == Part(3, 3, names)
    assert FeedReader().extract(content_of(HEAD + FOOT), CancelToken()).paragraphs == ()


@pytest.mark.parametrize(
    "data",
    [
        f"{HEAD}{SELF}{FOOT}",
        f"<feed xmlns='{ATOM}'><link href='https://n.example/feed' rel='self'/></feed>",
        json.dumps({"version": VERSION, "items": [], "feed_url": "https://n.example/feed"}),
    ],
)
def test_where_a_feed_is_to_be_had_is_read(data):
    assert feed_of(data).address == "https://n.example/feed"


def test_feeds_that_a_page_names_are_offered_and_not_followed():
    page = """<!doctype html><html><head><base href="/ar/">
    <link rel="ALTERNATE nofollow" type="application/rss+xml" title=" كل  الأخبار " href="all.xml">
    <link rel="alternate" type="application/atom+xml" href="https://other.example/a?x=1&amp;y=2">
    <link rel="alternate" type="application/rss+xml" href="javascript:x()">
    <link rel="alternate" type="application/rss+xml" href="http://[">
    <link rel="alternate" type="text/html" hreflang="en" href="/en">
    <link rel="stylesheet" type="application/json" href="/x">
    </head><body>مرحبا</body></html>"""
    with pytest.raises(FeedsOffered) as caught:
        feed_of(page, url="https://news.example/home/index")
    assert caught.value.feeds == (
        ("https://news.example/ar/all.xml", "كل الأخبار"),
        ("https://other.example/a?x=1&y=2", ""),
    )
    assert "https://news.example/ar/all.xml" in str(caught.value)
    with pytest.raises(FeedsOffered) as caught:
        feed_of(page)  # a file has no address that the first could be at
    assert len(caught.value.feeds) == 1


def test_only_the_newest_of_very_many_entries_are_taken():
    day = "<pubDate>Mon, 11 May 2026 {:02}:{:02}:{:02} GMT</pubDate>"
    dates = [day.format(n // 3600, n // 60 % 60, n % 60) for n in range(MOST_ENTRIES + 500)]
    data = HEAD + "".join(item(n, date) for n, date in enumerate(dates)) + FOOT
    feed = feed_of(data)
    assert (len(feed.entries), feed.left_out) == (MOST_ENTRIES, 500)
    assert feed.entries[0].title == f"خبر رقم {MOST_ENTRIES + 499}"
    (notice,) = FeedReader().extract(content_of(data), CancelToken()).notices
    assert "2000" in notice.english()
    assert "2500" in notice.english()


def test_a_hundred_thousand_entries_take_a_few_seconds():
    data = HEAD + "".join(item(n) for n in range(100_000)) + FOOT
    start = time.monotonic()
    feed = feed_of(data)
    assert time.monotonic() - start < 20
    assert (len(feed.entries), feed.left_out) == (MOST_ENTRIES, 98_000)


def test_a_json_feed_is_cut_to_the_newest_too():
    items = [{"id": n, "date_published": f"2026-05-{n % 28 + 1:02}"} for n in range(3_000)]
    tree = {"version": "https://jsonfeed.org/version/1", "title": "ط", "items": items}
    feed = feed_of(json.dumps(tree))
    assert (len(feed.entries), feed.left_out) == (MOST_ENTRIES, 1_000)
    assert feed.entries[0].published.startswith("2026-05-28")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1256"])
def test_every_encoding_is_read(encoding):
    text = (HEAD + item(7) + FOOT).replace('"1.0"', f'"1.0" encoding="{encoding}"')
    assert feed_of(text.encode(encoding)).entries[0].title == "خبر رقم 7"


def test_an_encoding_that_only_the_server_names_is_believed():
    text = HEAD + item(7) + FOOT
    assert feed_of(text.encode("iso8859_6"), charset="ISO-8859-6").title == "صحيفة"


def test_links_are_whole_and_of_the_web_only():
    data = (
        HEAD
        + (
            "<link>https://news.example/</link>"
            "<item><guid isPermaLink='false'>1</guid><link>a?x=1&y=2</link></item>"
            "<item><guid isPermaLink='false'>2</guid><link>javascript:alert(1)</link></item>"
            "<item><guid isPermaLink='false'>3</guid><link>file:///etc/passwd</link></item>"
            "<item><guid isPermaLink='false'>4</guid><link>http://[bad</link></item>"
        )
        + FOOT
    )
    assert [one.link for one in feed_of(data).entries] == [
        "https://news.example/a?x=1&y=2", "", "", "",
    ]  # fmt: skip


def test_an_entry_has_the_same_id_each_time_and_stands_once():
    data = HEAD + item(1) + item(2) + item(1) + FOOT
    first, again = feed_of(data), feed_of(data)
    assert [one.entry_id for one in first.entries] == [one.entry_id for one in again.entries]
    assert len(first.entries) == 2


@pytest.mark.parametrize(
    "body",
    [
        "<item><title>خبر & آخر</title></item>",
        "<item><title>خبر &nbsp;&unknown; آخر</title></item>",
        "<item><title>خبر</title><description><p>فقرة<br>أخرى</description></item>",
        "<item><title>خبر\x00\x0b\x1f</title></item>",
        "<item><title>خبر</title>",
    ],
)
def test_what_is_broken_is_mended(body):
    assert feed_of(HEAD + body + FOOT).entries[0].title.startswith("خبر")


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "doctype",
    [
        f'<!DOCTYPE rss [<!ENTITY a0 "ها">{BOMB}]>',
        '<!DOCTYPE rss [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE rss [<!ENTITY a11 SYSTEM "http://127.0.0.1:9/x">]>',
        '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd">',
        '<!DOCTYPE rss [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>',
        "<!DOCTYPE rss [<!ENTITY a11 '<rss>'>]>",
        "<!-- <rss> <!DOCTYPE rss [<!ENTITY a11 'x'>]> -->",
        '<!DOCTYPE rss [<!ENTITY a11 "]>">]>' * 2,
    ],
)
def test_entities_are_neither_expanded_nor_fetched(doctype):
    data = f"<?xml version='1.0'?>{doctype}" + HEAD.partition("?>")[2]
    data += "<item><title>قبل &a11; بعد</title><link>http://n.example/&a11;</link></item>" + FOOT
    start = time.monotonic()
    try:
        entries = feed_of(data).entries
    except ReaderError:
        entries = ()
    assert time.monotonic() - start < 5
    assert all("root:" not in one.title and len(one.title) < 100 for one in entries)


@pytest.mark.parametrize(
    "data",
    [
        "<rss>" * 100_000,
        "<rss><channel>" + "<a>" * 5_000 + "</channel></rss>",
        HEAD + "<![CDATA[" * 200_000,
        "<!DOCTYPE[" * 200_000,
        "<!-- <rss>" * 200_000,
        HEAD + "&" * 500_000 + FOOT,
        HEAD + "<item><title>" + "<b>" * 50_000 + "</title></item>" + FOOT,
        HEAD + f"<item><title>{'&lt;b&gt;' * 50_000}</title></item>" + FOOT,
        HEAD + f"<item><description>{'&lt;div&gt;' * 50_000}</description></item>" + FOOT,
        '{"version": "https://jsonfeed.org/version/1", "items": ' + "[" * 100_000,
        '{"version": "https://jsonfeed.org/version/1", "items": [{"id": {}}, [], null, "x"]}',
        '{"version": "https://jsonfeed.org/version/1", "items": [{"title": "\\ud800"}]}',
        HEAD + "<item><title>" + "ا" * 9_000_000 + "</title></item>" + FOOT,
    ],
    ids=range(13),
)
def test_hostile_feeds_are_read_or_refused_in_time(data):
    start = time.monotonic()
    with suppress(ReaderError):
        feed_of(data)
    assert time.monotonic() - start < 10


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   ",
        "مقال عادي".encode(),
        b"<html><body>page</body></html>",
        b'{"a": 1}',
        b'{"version": "https://jsonfeed.org/version/1", "items": 3}',
        b"{",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x89PNG\r\n\x1a\n" * 10,
    ],
)
def test_what_is_no_feed_is_said(data):
    with pytest.raises(NotText) as caught:
        feed_of(data)
    assert "is no feed" in str(caught.value)
    with pytest.raises(NotText):
        read_opml(content_of(data))


def test_a_list_that_is_given_for_a_feed_is_told_as_one():
    with pytest.raises(NotText, match="list of feeds"):
        feed_of((FOLDER / "flat.opml").read_bytes())


def test_one_that_is_too_large_is_refused():
    with pytest.raises(SourceRefused):
        parse_feed(content_of(b" " * 50_000_001))


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        ("<content type='text'>5 &lt; 7 &lt;script&gt;</content>", "5 &lt; 7 &lt;script&gt;"),
        ("<content type='html'>&lt;p onclick='x'&gt;نص&lt;/p&gt;</content>", "<p>نص</p>"),
        ("<content type='html'>&lt;script&gt;x()&lt;/script&gt;نص</content>", "نص"),
        ("<content type='application/octet-stream'>QUFB</content>", ""),
    ],
)
def test_what_an_entry_holds_is_html_that_can_do_no_harm(content, kept):
    head = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>خبر</title>"
    (entry,) = feed_of(f"{head}{content}</entry></feed>").entries
    assert entry.content == kept


def test_places_on_earth_break_no_feed():
    place = "<gml:pos>24.7 46.7</gml:pos><georss:point>24.7 46.7</georss:point>"
    assert feed_of(HEAD + item(1, place) + FOOT).entries[0].title == "خبر رقم 1"


def test_half_characters_become_their_sign():
    (entry,) = feed_of(HEAD + "<item><title>خبر&#xD800;&#0; &#65;</title></item>" + FOOT).entries
    assert entry.title == "خبر\ufffd\ufffd A"


def test_a_deep_or_endless_list_ends():
    deep = "<opml><body>" + '<outline text="مجلد">' * 200
    deep += '<outline xmlUrl="https://a.example/"/>' + "</outline>" * 200 + "</body></opml>"
    (one,) = read_opml(content_of(deep))
    assert one.folder.count("/") == 19
    many = "".join(f'<outline xmlUrl="https://a.example/{n}"/>' for n in range(10_000))
    assert len(read_opml(content_of(f"<opml><body>{many}</body></opml>"))) == 5_000


def test_reading_can_be_given_up():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        read_feed(content_of(HEAD + FOOT), cancel)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Tue, 12 May 2026 10:30:00 +0300", "2026-05-12T07:30:00+00:00"),
        ("2026-05-12T10:30:00.5+03:00", "2026-05-12T07:30:00+00:00"),
        ("2026-05-12", "2026-05-12T00:00:00+00:00"),
        ("12 May 26 10:30 EST", "2026-05-12T15:30:00+00:00"),
        ("الثلاثاء 12 مايو 2026", ""),
        ("0001-01-01T00:00:00+14:00", ""),
        ("9999-12-31T23:59:59-14:00", ""),
        ("Tue, 99 May 2026 10:30:00 GMT", ""),
        ("", ""),
    ],
)
def test_dates_are_read_in_both_forms(text, date):
    assert iso_date(text) == date
